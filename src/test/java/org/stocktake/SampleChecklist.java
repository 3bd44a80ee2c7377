package org.stocktake;

import java.util.List;
import java.util.Map;
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

/**
 * A small checklist with one question for each case that the rules distinguish: two sources, three addressees, four
 * facts.
 */
public final class SampleChecklist {
    private static final Question.Guidance NO_GUIDANCE =
            new Question.Guidance("", "", List.of(), "", List.of(), List.of(), List.of(), "", List.of(), "");

    public static final FactId PARTY = new FactId("party");
    public static final FactId COMPARE = new FactId("compare");
    public static final FactId COAST = new FactId("coast");
    public static final FactId RESERVATION = new FactId("reservation");

    private SampleChecklist() {}

    public static Checklist checklist() {
        return new Checklist(
                new Checklist.Heading("sample", "1.0.0", "Sample", "en", "A sample."),
                new Checklist.Body(sources(), provisions(), sections()),
                List.of(fact(PARTY), fact(COMPARE), fact(COAST), fact(RESERVATION)),
                is(COMPARE, "yes"),
                new Vocabulary(
                        List.of(new Vocabulary.Addressee("parties", "States parties")),
                        List.of(new Vocabulary.Qualifier("as-appropriate", "as appropriate")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static List<Source> sources() {
        Source resolution = new Source(
                "res",
                "The resolution",
                "Resolution",
                SourceUnit.PARAGRAPH,
                "",
                Map.of("parties", is(PARTY, "yes"), "all", Condition.ALWAYS));
        Source treaty = new Source(
                "treaty", "The treaty", "Treaty", SourceUnit.ARTICLE, "", Map.of("parties", is(PARTY, "yes")));
        return List.of(resolution, treaty);
    }

    private static List<Provision> provisions() {
        return List.of(
                provision("res-1", "res", "all", new Assessability.Binding(Force.CALL), Condition.ALWAYS),
                provision("res-2", "res", "parties", new Assessability.Binding(Force.CALL), Condition.ALWAYS),
                provision(
                        "res-9",
                        "res",
                        "conference",
                        new Assessability.NotAssessed("It speaks to the Conference."),
                        Condition.ALWAYS),
                provision(
                        "treaty-5", "treaty", "parties", new Assessability.Binding(Force.OBLIGATION), Condition.ALWAYS),
                provision("treaty-6", "treaty", "parties", new Assessability.Binding(Force.CONSIDER), Condition.ALWAYS),
                provision(
                        "treaty-18",
                        "treaty",
                        "parties",
                        new Assessability.Binding(Force.OBLIGATION),
                        new Condition.Not(is(RESERVATION, "yes"))));
    }

    private static List<Section> sections() {
        return List.of(
                new Section(
                        "laws",
                        "Laws",
                        "",
                        List.of(
                                question("laws.offence", Depth.CORE, Condition.ALWAYS, "res-2", "treaty-5"),
                                question("laws.thought", Depth.FULL, Condition.ALWAYS, "treaty-6"),
                                question("laws.everyone", Depth.CORE, Condition.ALWAYS, "res-1"))),
                new Section(
                        "sea",
                        "Sea",
                        "",
                        List.of(
                                question("sea.boarding", Depth.CORE, is(COAST, "coastal"), "treaty-5"),
                                question("sea.return", Depth.CORE, Condition.ALWAYS, "treaty-18"))));
    }

    public static Condition is(FactId fact, String value) {
        return new Condition.HasAny(fact, List.of(value));
    }

    private static Fact fact(FactId id) {
        return new Fact(id, id + "?", FactType.SINGLE, "", Condition.ALWAYS, List.of());
    }

    private static Provision provision(
            String id, String source, String addressee, Assessability standing, Condition boundWhen) {
        return new Provision(
                new ProvisionId(id),
                source,
                id.substring(id.indexOf('-') + 1),
                "shall",
                addressee,
                standing,
                "Asks something.",
                Provision.Quotes.NONE,
                boundWhen,
                true,
                "");
    }

    private static Question question(String id, Depth depth, Condition when, String... provisions) {
        return new Question(
                new QuestionId(id),
                "Is it so?",
                List.of(provisions).stream().map(ProvisionId::new).toList(),
                () -> NO_GUIDANCE,
                when,
                depth,
                false);
    }
}
