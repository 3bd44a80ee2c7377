package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.DUPLICATE_ID;
import static org.stocktake.model.ProblemKind.UNKNOWN_FACT;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;
import static org.stocktake.model.ProblemKind.UNKNOWN_WORD;
import static org.stocktake.model.ProblemKind.WRONG_INTO;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Reads one map: what became of the questions, facts and provisions of an earlier version. */
final class VersionMapReader {
    static final List<String> QUESTION_KEYS = List.of("question", "change", "into", "because", "text");
    static final List<String> FACT_KEYS = List.of("fact", "change", "into", "values", "because");
    static final List<String> PROVISION_KEYS = List.of("provision", "into", "because");
    static final List<String> FACT_STEPS = List.of("renamed", "reworded", "removed", "meaning-changed");

    private static final Set<EarlierVersion.Step> KEEP_ID =
            Set.of(EarlierVersion.Step.REWORDED, EarlierVersion.Step.MEANING_CHANGED);

    /** The word for a change of meaning in files that were written for an earlier version of the program. */
    static final String EARLIER_WORD = "changed";

    private final ChecklistIds ids;
    private final Map<String, Fact> facts;
    private final VersionChain.End end;
    private final ProblemCollector problems;
    private final MapPlaces places = new MapPlaces();

    /** @param facts those of the present version, by id */
    VersionMapReader(ChecklistIds ids, Map<String, Fact> facts, VersionChain.End end, ProblemCollector problems) {
        this.ids = ids;
        this.facts = facts;
        this.end = end;
        this.problems = problems;
    }

    EarlierVersion read(String version, MappingReader fields) {
        return new EarlierVersion(
                version,
                List.of(),
                questions(fields.items("questions")),
                facts(fields.items("facts")),
                provisions(fields.items("provisions")));
    }

    /** Returns the places of the ids of the earlier version; call it after the map was read. */
    MapPlaces places() {
        return places;
    }

    /** Returns the ids that the references name in the version where the map ends. */
    private List<String> resolved(List<YamlNode.Scalar> references, IdRegistry registry, ProblemKind unknown) {
        List<String> named = new ArrayList<>();
        for (YamlNode.Scalar reference : references) {
            end.resolve(reference, registry, unknown).ifPresent(named::add);
        }
        return named;
    }

    private boolean isNew(YamlNode.Scalar id, String key) {
        @Nullable SourceLocation first = places.of(key).putIfAbsent(id.text(), id.where());
        if (first != null) {
            problems.add(id.where(), DUPLICATE_ID, id.text(), String.valueOf(first.line()));
        }
        return first == null;
    }

    /** Returns the id in the earlier version if it is well formed and not named before. */
    private Optional<String> earlierId(MappingReader fields, String key) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar(key);
        if (given.isPresent() && !IdFormat.isValid(given.get().text())) {
            problems.add(given.get().where(), BAD_ID, given.get().text());
            return Optional.empty();
        }
        return given.isPresent() && isNew(given.get(), key)
                ? Optional.of(given.get().text())
                : Optional.empty();
    }

    private Map<QuestionId, EarlierVersion.QuestionStep> questions(List<YamlNode> items) {
        Map<QuestionId, EarlierVersion.QuestionStep> steps = new LinkedHashMap<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "question", QUESTION_KEYS, problems);
            Optional<String> id = earlierId(fields, "question");
            Optional<EarlierVersion.Step> step = step(fields);
            List<QuestionId> into = new ArrayList<>();
            for (String question : resolved(fields.oneOrMore("into"), ids.questions, UNKNOWN_QUESTION)) {
                into.add(new QuestionId(question));
            }
            if (isReworded(step) && !fields.has("into") && id.isPresent()) {
                into.add(new QuestionId(id.get()));
            }
            boolean needsReason = step.isPresent() && !step.get().keepsAnswer();
            String because = needsReason ? fields.required("because") : fields.text("because");
            if (step.isPresent()
                    && fits(step.get(), fields, "question")
                    && id.isPresent()
                    && !isBroken(step.get(), into)) {
                steps.put(
                        new QuestionId(id.get()),
                        new EarlierVersion.QuestionStep(step.get(), into, because, fields.text("text")));
            }
        }
        return steps;
    }

    private static boolean isBroken(EarlierVersion.Step step, List<QuestionId> into) {
        return into.isEmpty() != (step == EarlierVersion.Step.REMOVED);
    }

    /** Returns all words for what became of a question, the one of the first maps too. */
    static List<String> steps() {
        List<String> words = new ArrayList<>();
        for (EarlierVersion.Step step : EarlierVersion.Step.values()) {
            words.add(step.word());
        }
        words.add(EARLIER_WORD);
        return words;
    }

    /** Returns all words for what became of a fact, the one of the first maps too. */
    static List<String> factSteps() {
        List<String> words = new ArrayList<>(FACT_STEPS);
        words.add(EARLIER_WORD);
        return words;
    }

    private static boolean isReworded(Optional<EarlierVersion.Step> step) {
        return step.isPresent() && step.get() == EarlierVersion.Step.REWORDED;
    }

    private static Optional<EarlierVersion.Step> step(MappingReader fields) {
        fields.requiredNode("change");
        if (fields.node("change").orElse(null) instanceof YamlNode.Scalar written
                && written.text().equals(EARLIER_WORD)) {
            return Optional.of(EarlierVersion.Step.MEANING_CHANGED);
        }
        return fields.word("change", EarlierVersion.Step.class);
    }

    /** Returns true if as many ids stand under {@code into} as the change allows. */
    private boolean fits(EarlierVersion.Step step, MappingReader fields, String key) {
        List<YamlNode.Scalar> into = fields.oneOrMore("into");
        int number = into.size();
        boolean fits = switch (step) {
            case RENAMED, MEANING_CHANGED -> number == 1;
            case REWORDED -> number == 0 || (number == 1 && into.get(0).text().equals(fields.text(key)));
            case SPLIT, MERGED -> number >= 1;
            case REMOVED -> number == 0;
        };
        if (!fits) {
            problems.add(fields.where("change"), WRONG_INTO, fields.text(key), step.word(), String.valueOf(number));
        }
        return fits;
    }

    private Map<FactId, EarlierVersion.FactStep> facts(List<YamlNode> items) {
        Map<FactId, EarlierVersion.FactStep> steps = new LinkedHashMap<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "fact", FACT_KEYS, problems);
            Optional<String> id = earlierId(fields, "fact");
            Optional<EarlierVersion.Step> step = factStep(fields);
            Optional<YamlNode.Scalar> named = fields.scalar("into");
            Optional<String> into =
                    named.isPresent() ? end.resolve(named.get(), ids.facts, UNKNOWN_FACT) : stays(id, step);
            Map<String, String> values = values(fields, into);
            if (id.isPresent() && step.isPresent()) {
                Optional<FactId> present = into.isEmpty() ? Optional.empty() : Optional.of(new FactId(into.get()));
                steps.put(
                        new FactId(id.get()),
                        new EarlierVersion.FactStep(step.get(), present, values, fields.text("because")));
            }
        }
        return steps;
    }

    private Optional<EarlierVersion.Step> factStep(MappingReader fields) {
        Optional<EarlierVersion.Step> step = step(fields);
        if (step.isPresent() && !FACT_STEPS.contains(step.get().word())) {
            problems.add(
                    fields.where("change"), UNKNOWN_WORD, step.get().word(), "", ProblemCollector.listed(FACT_STEPS));
            return Optional.empty();
        }
        boolean wrong = step.isPresent() && isMisdirected(step.get(), fields.has("into"));
        return (!wrong || fits(step.get(), fields, "fact")) ? step : Optional.empty();
    }

    /** Returns true if the ids under {@code into} have to be looked at. */
    private static boolean isMisdirected(EarlierVersion.Step step, boolean names) {
        return switch (step) {
            case REMOVED, REWORDED -> names;
            case RENAMED -> !names;
            case SPLIT, MERGED, MEANING_CHANGED -> false;
        };
    }

    /** Returns the id of a fact that keeps it: one that is reworded or changed, and names no other. */
    private Optional<String> stays(Optional<String> id, Optional<EarlierVersion.Step> step) {
        boolean stays = id.isPresent() && step.isPresent() && KEEP_ID.contains(step.get());
        return stays && (facts.containsKey(id.get()) || !end.isPresent()) ? id : Optional.empty();
    }

    private Map<String, String> values(MappingReader fields, Optional<String> into) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<YamlNode> node = fields.node("values");
        if (node.isEmpty()) {
            return values;
        }
        for (YamlNode.Entry entry : node.get().entries("values", problems)) {
            Optional<YamlNode.Scalar> value = entry.value().scalar("values", problems);
            if (value.isPresent() && (into.isEmpty() || end.isChoice(value.get(), new FactId(into.get())))) {
                values.put(entry.key().text(), value.get().text());
            }
        }
        return values;
    }

    private Map<ProvisionId, EarlierVersion.ProvisionStep> provisions(List<YamlNode> items) {
        Map<ProvisionId, EarlierVersion.ProvisionStep> steps = new LinkedHashMap<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "provision", PROVISION_KEYS, problems);
            Optional<String> id = earlierId(fields, "provision");
            fields.requiredNode("into");
            List<ProvisionId> into = new ArrayList<>();
            for (String provision : resolved(fields.oneOrMore("into"), ids.provisions, UNKNOWN_PROVISION)) {
                into.add(new ProvisionId(provision));
            }
            if (id.isPresent()) {
                steps.put(new ProvisionId(id.get()), new EarlierVersion.ProvisionStep(into, fields.text("because")));
            }
        }
        return steps;
    }
}
