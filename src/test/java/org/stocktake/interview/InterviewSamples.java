package org.stocktake.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessability;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Force;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;
import org.stocktake.model.Vocabulary;

/** A small checklist with one case of everything that the interview distinguishes. */
public final class InterviewSamples {
    public static final QuestionId PROCURING = new QuestionId("offences.procuring");
    public static final QuestionId ATTEMPT = new QuestionId("offences.attempt");
    public static final QuestionId AUTHORITY = new QuestionId("sea.authority");
    public static final QuestionId CAMPAIGN = new QuestionId("prevention.campaign");
    public static final QuestionId LINES = new QuestionId("borders.lines");

    private static final FactId PARTY = new FactId("protocol-party");
    private static final FactId COAST = new FactId("coast");

    private InterviewSamples() {}

    public static InterviewConfig setting() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("NO", "Norway");
        states.put("KP", "Korea (the Democratic People's Republic of)");
        states.put("KR", "Korea (the Republic of)");
        states.put("CI", "Côte d'Ivoire");
        states.put("XA", "Invented State XA");
        return new InterviewConfig(checklist(), states, LocalDate.of(2026, 11, 25));
    }

    /** Returns an assessment with two answers; the first one was given last. */
    public static Assessment halfDone() {
        Assessment.Subject subject = new Assessment.Subject("sample", "1.0.0", "NO", Period.ofYear(2026), "en");
        Profile profile = Profile.EMPTY.with(PARTY, List.of("yes")).with(COAST, List.of("coastal"));
        return Assessment.begin(subject, Depth.CORE)
                .withProfile(profile)
                .with(AUTHORITY, answer(AnswerKind.YES, "2026-11-24T10:00:00Z"))
                .with(PROCURING, answer(AnswerKind.NO, "2026-11-24T11:00:00Z"));
    }

    /** Returns the same assessment for a State without a coast, which contradicts an answer. */
    public static Assessment landlocked() {
        Assessment sample = halfDone();
        return sample.withProfile(sample.profile().with(COAST, List.of("landlocked")));
    }

    private static Answer answer(AnswerKind kind, String at) {
        return Answer.of(kind).with(AnswerTextField.BY, "Ministry of Justice").with(AnswerTextField.AT, at);
    }

    public static Checklist checklist() {
        Condition party = new Condition.HasAny(PARTY, List.of("yes"));
        Source protocol =
                new Source("smp", "The Protocol", "Protocol", SourceUnit.ARTICLE, "", Map.of("states-parties", party));
        Source resolution = new Source(
                "res-5-3",
                "The resolution",
                "Resolution 5/3",
                SourceUnit.PARAGRAPH,
                "",
                Map.of("member-states", Condition.ALWAYS));
        List<Provision> provisions = List.of(
                provision("smp-6-1-a", "smp", "6(1)(a)", "states-parties", Force.OBLIGATION),
                provision("smp-6-2-a", "smp", "6(2)(a)", "states-parties", Force.QUALIFIED),
                provision("smp-8-6", "smp", "8(6)", "states-parties", Force.OBLIGATION),
                provision("smp-11-6", "smp", "11(6)", "states-parties", Force.CONSIDER),
                provision("res-5-3-p10", "res-5-3", "10", "member-states", Force.CALL));
        List<Section> sections = List.of(
                new Section(
                        "offences",
                        "Laws: criminal offences",
                        "",
                        List.of(
                                question(PROCURING, "Is procuring illegal entry an offence?", Depth.CORE, "smp-6-1-a"),
                                question(ATTEMPT, "Is an attempt an offence?", Depth.FULL, "smp-6-2-a"))),
                new Section(
                        "sea",
                        "Smuggling by sea",
                        "",
                        List.of(question(
                                AUTHORITY, "Has an authority been named for requests at sea?", Depth.CORE, "smp-8-6"))),
                new Section(
                        "prevention",
                        "Prevention",
                        "",
                        List.of(
                                question(
                                        CAMPAIGN,
                                        "Is the public informed of the dangers?",
                                        Depth.CORE,
                                        "res-5-3-p10",
                                        "smp-8-6"),
                                question(LINES, "Do border agencies have direct lines?", Depth.CORE, "smp-11-6"))));
        return new Checklist(
                new Checklist.Heading("sample", "1.0.0", "Sample checklist", "en", ""),
                new Checklist.Body(List.of(protocol, resolution), provisions, sections),
                profile(),
                new Condition.HasAny(new FactId("voluntary-comparison"), List.of("yes")),
                vocabulary());
    }

    private static List<Fact> profile() {
        Condition party = new Condition.HasAny(PARTY, List.of("yes"));
        List<Fact.Choice> yesNo = List.of(new Fact.Choice("yes", "Yes", false), new Fact.Choice("no", "No", false));
        return List.of(
                new Fact(PARTY, "Is your State a party?", FactType.SINGLE, "It decides.", Condition.ALWAYS, yesNo),
                new Fact(new FactId("protocol-since"), "Since when?", FactType.DATE, "", party, List.of()),
                new Fact(
                        new FactId("voluntary-comparison"),
                        "Do you want to compare all the same?",
                        FactType.SINGLE,
                        "",
                        new Condition.Not(party),
                        yesNo),
                new Fact(
                        new FactId("reservations"),
                        "Which reservations?",
                        FactType.MULTIPLE,
                        "",
                        party,
                        List.of(
                                new Fact.Choice("none", "None", true),
                                new Fact.Choice("art-18", "Article 18", false),
                                new Fact.Choice("art-20", "Article 20", false)),
                        List.of(),
                        List.of("art-18", "art-20")),
                new Fact(
                        COAST,
                        "Where does your State lie?",
                        FactType.SINGLE,
                        "",
                        Condition.ALWAYS,
                        List.of(
                                new Fact.Choice("coastal", "At the sea", false),
                                new Fact.Choice("landlocked", "Landlocked", false))));
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        new Vocabulary.Addressee("states-parties", "States parties"),
                        new Vocabulary.Addressee("member-states", "Member States")),
                List.of(new Vocabulary.Qualifier(
                        "basic-concepts", "subject to the basic concepts of its legal system")),
                List.of(),
                List.of(new Vocabulary.Agency("justice", "Ministry of justice")),
                List.of(
                        new Vocabulary.Need("legislative-drafting", "Legislative drafting", "Help to draft laws"),
                        new Vocabulary.Need("training", "Training", "Courses"),
                        new Vocabulary.Need("equipment", "Equipment", "Things")),
                List.of(new Vocabulary.Term("Smuggled migrant", "A person who is smuggled.", "Protocol 5")));
    }

    private static Provision provision(String id, String source, String number, String addressee, Force force) {
        List<String> qualifiers = force == Force.QUALIFIED ? List.of("basic-concepts") : List.of();
        return new Provision(
                new ProvisionId(id),
                source,
                number,
                "shall",
                addressee,
                new Assessability.Binding(force),
                "What " + number + " asks, in our words.",
                Provision.Quotes.softening(qualifiers),
                Condition.ALWAYS,
                true,
                "");
    }

    /** Returns a question of the sample that declares exactly one contradiction. */
    public static Question contradicting(QuestionId id, Question.Contradicting one) {
        Question question = checklist().question(id).orElseThrow();
        return new Question(
                id,
                question.text(),
                question.provisions(),
                question.guide(),
                question.when(),
                question.depth(),
                question.endangersLife(),
                List.of(one));
    }

    public static Question question(QuestionId id, String text, Depth depth, String... provisions) {
        List<ProvisionId> cited = new ArrayList<>();
        for (String provision : provisions) {
            cited.add(new ProvisionId(provision));
        }
        Question.Guidance guidance = new Question.Guidance(
                "",
                "What is meant, in plain words.",
                List.of(),
                "",
                List.of("The section of the law"),
                List.of("Number of cases"),
                List.of("Enabling stay is not covered"),
                "Amend the law",
                List.of("justice"),
                "A point to settle.");
        Condition when = id.equals(AUTHORITY) ? new Condition.HasAny(COAST, List.of("coastal")) : Condition.ALWAYS;
        List<Question.Contradicting> contradicts = id.equals(LINES)
                ? List.of(new Question.Contradicting(
                        List.of(AnswerKind.NOT_APPLICABLE),
                        new Condition.HasAny(PARTY, List.of("yes")),
                        "Every party has borders."))
                : List.of();
        return new Question(id, text, cited, () -> guidance, when, depth, false, contradicts);
    }
}
