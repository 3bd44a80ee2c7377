package org.stocktake.report;

import java.util.List;
import java.util.Map;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessability;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;
import org.stocktake.model.Vocabulary;

/** A checklist with one case of everything that a report distinguishes: every force, both depths, two sources. */
public final class SmallChecklist {
    static final FactId PARTY = new FactId("protocol-party");
    static final FactId COAST = new FactId("coast");
    static final FactId VOLUNTARY = new FactId("voluntary-comparison");

    private SmallChecklist() {}

    /** Returns the checklist. */
    public static Checklist checklist() {
        return new Checklist(
                new Checklist.Heading(
                        "ctoc-cop-res-5-3",
                        "1.0.0",
                        "Resolution 5/3: implementation of the Smuggling of Migrants Protocol",
                        "en",
                        "A self-assessment of how a State carries out the resolution and the treaties behind it."),
                new Checklist.Body(sources(), provisions(), sections()),
                profile(),
                new Condition.HasAny(VOLUNTARY, List.of("yes")),
                vocabulary());
    }

    private static List<Source> sources() {
        Condition party = new Condition.HasAny(PARTY, List.of("yes"));
        return List.of(
                new Source(
                        "res-5-3",
                        "Resolution 5/3 of the Conference of the Parties",
                        "Resolution 5/3",
                        SourceUnit.PARAGRAPH,
                        "CTOC/COP/2010/17",
                        Map.of("states-parties", party, "member-states", Condition.ALWAYS)),
                new Source(
                        "smp",
                        "Protocol against the Smuggling of Migrants by Land, Sea and Air",
                        "Protocol",
                        SourceUnit.ARTICLE,
                        "United Nations, Treaty Series, vol. 2241, No. 39574",
                        Map.of("states-parties", party)));
    }

    private static Provision provision(String id, Force force, String asks, String... qualifiers) {
        boolean paragraph = id.startsWith("res-5-3-p");
        return new Provision(
                new ProvisionId(id),
                paragraph ? "res-5-3" : "smp",
                paragraph ? id.substring("res-5-3-p".length()) : number(id),
                paragraph ? "urges" : "shall",
                paragraph ? "member-states" : "states-parties",
                new Assessability.Binding(force),
                asks,
                Provision.Quotes.softening(List.of(qualifiers)),
                Condition.ALWAYS,
                true,
                "");
    }

    private static String number(String id) {
        String[] parts = id.substring("smp-".length()).split("-", -1);
        StringBuilder number = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            number.append('(').append(parts[i]).append(')');
        }
        return number.toString();
    }

    private static List<Provision> provisions() {
        return List.of(
                provision("res-5-3-p1", Force.CALL, "Become a party to the Convention and the Protocol."),
                provision("res-5-3-p2", Force.CALL, "Protect migrants who were smuggled and treat them humanely."),
                provision("res-5-3-p8", Force.CALL, "Work together between agencies and across borders."),
                new Provision(
                        new ProvisionId("res-5-3-p9"),
                        "res-5-3",
                        "9",
                        "decides",
                        "conference",
                        new Assessability.NotAssessed(
                                "It speaks of the Conference's own work and asks nothing of a State."),
                        "The Conference sets up a working group.",
                        Provision.Quotes.NONE,
                        Condition.ALWAYS,
                        true,
                        ""),
                provision("smp-6-1-a", Force.OBLIGATION, "Make smuggling of migrants for gain a criminal offence."),
                provision("smp-6-1-c", Force.QUALIFIED, "Make enabling illegal stay an offence.", "basic-concepts"),
                provision("smp-6-3", Force.OBLIGATION, "Make danger to migrants' lives an aggravating circumstance."),
                provision("smp-8-7", Force.OBLIGATION, "Act on board only with due regard for safety."),
                provision("smp-11-3", Force.QUALIFIED, "Fine carriers that do not check documents.", "as-appropriate"),
                provision("smp-11-6", Force.CONSIDER, "Consider direct channels between border agencies."),
                provision("smp-14-2", Force.ENDEAVOUR, "Train officials together with those who know the subject."),
                provision("smp-16-3", Force.OBLIGATION, "Assist migrants whose lives are in danger."),
                provision("smp-19-1", Force.OPTIONAL, "May go further in agreements with other States."));
    }

    private static Question question(String id, String text, String provision, String... more) {
        List<String> marks = List.of(more);
        Condition when = marks.contains("coast") ? new Condition.HasAny(COAST, List.of("coastal")) : Condition.ALWAYS;
        return new Question(
                new QuestionId(id),
                text,
                List.of(new ProvisionId(provision)),
                () -> guidance(id.startsWith("training.") ? "interior" : "justice"),
                when,
                marks.contains("full") ? Depth.FULL : Depth.CORE,
                marks.contains("life"),
                id.equals("training.liaison") ? List.of(officersWithoutChannels()) : List.of());
    }

    private static Question.Contradicting officersWithoutChannels() {
        return new Question.Contradicting(
                List.of(AnswerKind.YES),
                Condition.ALWAYS,
                List.of(no("training.channels"), no("training.agencies")),
                "Officers are a channel.");
    }

    private static Question.Answered no(String id) {
        return new Question.Answered(new QuestionId(id), List.of(AnswerKind.NO));
    }

    private static Question.Guidance guidance(String agency) {
        return new Question.Guidance(
                "",
                "",
                List.of(),
                "",
                List.of("the law"),
                List.of(),
                List.of(),
                "Take it up in the next legislative programme.",
                List.of(agency),
                "");
    }

    private static List<Section> sections() {
        return List.of(
                new Section(
                        "status",
                        "Ratification and status",
                        "Where the State stands.",
                        List.of(
                                question("status.party", "Is your State a party to the Protocol?", "res-5-3-p1"),
                                question("status.focal-point", "Is a focal point named?", "res-5-3-p1"))),
                new Section(
                        "offences",
                        "Laws: criminal offences",
                        "",
                        List.of(
                                question(
                                        "offences.smuggling",
                                        "Is smuggling of migrants for gain an offence?",
                                        "smp-6-1-a"),
                                question("offences.attempt", "Is the attempt punishable?", "smp-6-1-a"),
                                question("offences.stay", "Is enabling illegal stay for gain an offence?", "smp-6-1-c"),
                                question(
                                        "offences.danger",
                                        "Does danger to life aggravate the offence?",
                                        "smp-6-3",
                                        "life"),
                                question("offences.organize", "Is organizing others punishable?", "smp-6-1-a", "full"),
                                question("offences.carriers", "Are carriers fined?", "smp-11-3"))),
                new Section(
                        "protection",
                        "Protection and humane treatment",
                        "",
                        List.of(
                                question("protection.danger", "Are migrants in danger assisted?", "smp-16-3", "life"),
                                question("protection.urgent-care", "Is urgent medical care given?", "smp-16-3", "life"),
                                question("protection.children", "Are the needs of children met?", "res-5-3-p2"),
                                question("protection.consular", "Can those detained reach a consulate?", "smp-16-3"))),
                new Section(
                        "training",
                        "Information sharing and training",
                        "",
                        List.of(
                                question("training.joint", "Are officials trained jointly?", "smp-14-2"),
                                question("training.documents", "Does training cover forged documents?", "smp-14-2"),
                                question("training.channels", "Were direct channels considered?", "smp-11-6"),
                                question("training.liaison", "Are liaison officers posted abroad?", "smp-11-6"),
                                question("training.agencies", "Do agencies share information?", "res-5-3-p8"))),
                new Section(
                        "sea",
                        "Smuggling by sea",
                        "",
                        List.of(
                                question("sea.safety", "Is safety on board assured?", "smp-8-7", "coast", "life"),
                                question("sea.authority", "Is an authority for requests named?", "smp-8-7", "coast"))),
                new Section(
                        "agreements",
                        "Agreements",
                        "",
                        List.of(
                                question("agreements.further", "Do agreements go further?", "smp-19-1"),
                                question("agreements.regional", "Is there a regional agreement?", "smp-19-1"),
                                question("agreements.joint", "Are there joint patrols?", "res-5-3-p8"),
                                question("agreements.reviewed", "Are agreements reviewed?", "res-5-3-p8", "full"))));
    }

    private static List<Fact> profile() {
        Fact.Choice yes = new Fact.Choice("yes", "Yes", false);
        Fact.Choice no = new Fact.Choice("no", "No", false);
        return List.of(
                new Fact(
                        PARTY,
                        "Is your State a party to the Protocol?",
                        FactType.SINGLE,
                        "",
                        Condition.ALWAYS,
                        List.of(yes, no)),
                new Fact(
                        VOLUNTARY,
                        "Do you want to compare with what does not bind you?",
                        FactType.SINGLE,
                        "",
                        Condition.ALWAYS,
                        List.of(yes, no)),
                new Fact(
                        COAST,
                        "Does your State have a coast?",
                        FactType.SINGLE,
                        "",
                        Condition.ALWAYS,
                        List.of(
                                new Fact.Choice("coastal", "Yes, a coast", false),
                                new Fact.Choice("landlocked", "No, landlocked", false))));
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        new Vocabulary.Addressee("states-parties", "States parties"),
                        new Vocabulary.Addressee("member-states", "Member States"),
                        new Vocabulary.Addressee("conference", "The Conference")),
                List.of(
                        new Vocabulary.Qualifier("basic-concepts", "subject to the basic concepts of its legal system"),
                        new Vocabulary.Qualifier("as-appropriate", "as appropriate")),
                List.of(),
                List.of(
                        new Vocabulary.Agency("justice", "Ministry of justice"),
                        new Vocabulary.Agency("interior", "Ministry of the interior")),
                List.of(
                        new Vocabulary.Need(
                                "legislative-drafting", "Legislative drafting", "Help to draft or amend laws"),
                        new Vocabulary.Need("training", "Training", "Training of practitioners and trainers"),
                        new Vocabulary.Need("equipment", "Equipment", "")),
                List.of());
    }
}
