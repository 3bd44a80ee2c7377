package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.NO_DATE_FACT;
import static org.stocktake.model.ProblemKind.NO_DAY;
import static org.stocktake.model.ProblemKind.NO_SUCH_CHOICE;
import static org.stocktake.model.ProblemKind.UNKNOWN_KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.IsoDates;

/** Reads the profile facts of a checklist. */
final class FactReader {
    static final List<String> KEYS =
            List.of("id", "text", "type", "help", "when", "choices", "not-before", "declares", "informs");
    static final List<String> EARLIEST_KEYS = List.of("day", "because");
    static final List<String> CHOICE_KEYS =
            List.of("id", "label", "excludes-others", "fits-when", "because", "becomes", "since");

    private final ChecklistIds ids;
    private final List<String> dates = new ArrayList<>();
    /** The facts that hold the day on which a choice becomes another; they may stand after it. */
    private final List<YamlNode.Scalar> sinces = new ArrayList<>();

    private final ConditionReader conditions;
    private final ProblemCollector problems;

    FactReader(ChecklistIds ids, ConditionReader conditions, ProblemCollector problems) {
        this.ids = ids;
        this.conditions = conditions;
        this.problems = problems;
    }

    List<Fact> read(List<YamlNode> nodes) {
        List<Fact> facts = new ArrayList<>();
        for (YamlNode node : nodes) {
            Optional<Fact> fact = fact(new MappingReader(node, "fact", KEYS, problems));
            if (fact.isPresent()) {
                facts.add(fact.get());
                conditions.allow(fact.get());
            }
        }
        for (YamlNode.Scalar since : sinces) {
            requireDateFact(since);
        }
        return facts;
    }

    private Optional<Fact> fact(MappingReader fields) {
        Optional<String> id = ids.facts.declare(fields);
        if (id.isPresent() && ConditionReader.JOINS.contains(id.get())) {
            problems.add(fields.where("id"), BAD_ID, id.get());
        }
        String text = fields.required("text");
        fields.requiredNode("type");
        FactType type = fields.word("type", FactType.class).orElse(FactType.SINGLE);
        Condition when = conditions.read(fields, "when");
        List<Fact.Choice> choices = choices(fields, type);
        List<Fact.Earliest> notBefore = notBefore(fields, type);
        boolean informs = fields.flag("informs");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (informs) {
            ids.exemptions.informs(id.get());
        }
        if (type == FactType.DATE) {
            dates.add(id.get());
        }
        return Optional.of(new Fact(
                new FactId(id.get()),
                text,
                type,
                fields.text("help"),
                when,
                choices,
                notBefore,
                declares(fields, choices)));
    }

    /** Returns the choices with which the State has declarations to list; each is one of the fact's. */
    private List<String> declares(MappingReader fields, List<Fact.Choice> choices) {
        List<String> known = new ArrayList<>();
        for (Fact.Choice choice : choices) {
            known.add(choice.id());
        }
        List<String> declares = new ArrayList<>();
        for (YamlNode.Scalar given : fields.oneOrMore("declares")) {
            declares.add(given.text());
            if (!known.contains(given.text())) {
                String near = problems.suggestion(given.text(), known);
                problems.add(given.where(), NO_SUCH_CHOICE, given.text(), near, "", ProblemCollector.listed(known));
            }
        }
        return declares;
    }

    private List<Fact.Earliest> notBefore(MappingReader fields, FactType type) {
        if (type != FactType.DATE && fields.has("not-before")) {
            problems.add(
                    fields.where("not-before"), UNKNOWN_KEY, "not-before", "", "id, text, type, help, when, choices");
            return List.of();
        }
        List<Fact.Earliest> all = new ArrayList<>();
        for (YamlNode item : fields.items("not-before")) {
            MappingReader earliest = new MappingReader(item, "not-before", EARLIEST_KEYS, problems);
            Optional<YamlNode.Scalar> day = earliest.requiredScalar("day");
            String because = earliest.required("because");
            if (day.isPresent()) {
                requireDay(day.get());
                all.add(new Fact.Earliest(day.get().text(), because));
            }
        }
        return all;
    }

    /** Requires a day, or the id of an earlier fact that is a date. */
    private void requireDay(YamlNode.Scalar day) {
        if (!IsoDates.isDay(day.text()) && !dates.contains(day.text())) {
            problems.add(
                    day.where(),
                    NO_DAY,
                    day.text(),
                    problems.suggestion(day.text(), dates),
                    ProblemCollector.listed(dates));
        }
    }

    private void requireDateFact(YamlNode.Scalar since) {
        if (!dates.contains(since.text())) {
            problems.add(
                    since.where(),
                    NO_DATE_FACT,
                    since.text(),
                    problems.suggestion(since.text(), dates),
                    ProblemCollector.listed(dates));
        }
    }

    private List<Fact.Choice> choices(MappingReader fields, FactType type) {
        if (type == FactType.DATE) {
            if (fields.has("choices")) {
                problems.add(
                        fields.where("choices"), UNKNOWN_KEY, "choices", "", "id, text, type, help, when, not-before");
            }
            return List.of();
        }
        fields.requiredNode("choices");
        if (fields.has("choices") && fields.items("choices").isEmpty()) {
            problems.add(fields.where("choices"), EMPTY_LIST, "choices");
        }
        IdRegistry choiceIds = new IdRegistry(problems);
        List<YamlNode.Scalar> targets = new ArrayList<>();
        List<Fact.Choice> choices = new ArrayList<>();
        for (YamlNode item : fields.items("choices")) {
            MappingReader choice = new MappingReader(item, "choice", CHOICE_KEYS, problems);
            Optional<String> id = choiceIds.declare(choice);
            String label = choice.required("label");
            boolean alone = choice.flag("excludes-others");
            Condition fits = conditions.read(choice, "fits-when");
            String because = choice.has("fits-when") ? choice.required("because") : choice.text("because");
            Optional<Fact.Becoming> becomes = becomes(choice, targets);
            if (id.isPresent()) {
                choices.add(new Fact.Choice(id.get(), label, alone, fits, because, becomes));
            }
        }
        for (YamlNode.Scalar target : targets) {
            choiceIds.resolve(target, NO_SUCH_CHOICE);
        }
        return choices;
    }

    private Optional<Fact.Becoming> becomes(MappingReader choice, List<YamlNode.Scalar> targets) {
        if (!choice.has("becomes")) {
            return Optional.empty();
        }
        Optional<YamlNode.Scalar> target = choice.scalar("becomes");
        Optional<YamlNode.Scalar> since = choice.requiredScalar("since");
        if (target.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        targets.add(target.get());
        sinces.add(since.get());
        return Optional.of(
                new Fact.Becoming(target.get().text(), new FactId(since.get().text())));
    }
}
