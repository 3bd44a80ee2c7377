package org.stocktake.files;

import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.UNKNOWN_KEY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;

/** Reads the profile facts of a checklist. */
final class FactReader {
    private static final List<String> KEYS = List.of("id", "text", "type", "help", "when", "choices");
    private static final List<String> CHOICE_KEYS = List.of("id", "label", "excludes-others", "fits-when", "because");

    private final Declared ids;
    private final ConditionReader conditions;
    private final Problems problems;

    FactReader(Declared ids, ConditionReader conditions, Problems problems) {
        this.ids = ids;
        this.conditions = conditions;
        this.problems = problems;
    }

    List<Fact> read(List<Node> nodes) {
        List<Fact> facts = new ArrayList<>();
        for (Node node : nodes) {
            Optional<Fact> fact = fact(new Fields(node, "fact", KEYS, problems));
            if (fact.isPresent()) {
                facts.add(fact.get());
                conditions.allow(fact.get());
            }
        }
        return facts;
    }

    private Optional<Fact> fact(Fields fields) {
        Optional<String> id = ids.declare(fields);
        if (id.isPresent() && ConditionReader.JOINS.contains(id.get())) {
            problems.add(fields.where("id"), BAD_ID, id.get());
        }
        String text = fields.required("text");
        fields.requiredNode("type");
        FactType type = fields.word("type", FactType.class).orElse(FactType.SINGLE);
        Condition when = conditions.read(fields, "when");
        List<Fact.Choice> choices = choices(fields, type);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(new FactId(id.get()), text, type, fields.text("help"), when, choices));
    }

    private List<Fact.Choice> choices(Fields fields, FactType type) {
        if (type == FactType.DATE) {
            if (fields.has("choices")) {
                problems.add(fields.where("choices"), UNKNOWN_KEY, "choices", "", "id, text, type, help, when");
            }
            return List.of();
        }
        fields.requiredNode("choices");
        if (fields.has("choices") && fields.items("choices").isEmpty()) {
            problems.add(fields.where("choices"), EMPTY_LIST, "choices");
        }
        Declared choiceIds = new Declared(problems);
        List<Fact.Choice> choices = new ArrayList<>();
        for (Node item : fields.items("choices")) {
            Fields choice = new Fields(item, "choice", CHOICE_KEYS, problems);
            Optional<String> id = choiceIds.declare(choice);
            String label = choice.required("label");
            boolean alone = choice.flag("excludes-others");
            Condition fits = conditions.read(choice, "fits-when");
            String because = choice.has("fits-when") ? choice.required("because") : choice.text("because");
            if (id.isPresent()) {
                choices.add(new Fact.Choice(id.get(), label, alone, fits, because));
            }
        }
        return choices;
    }
}
