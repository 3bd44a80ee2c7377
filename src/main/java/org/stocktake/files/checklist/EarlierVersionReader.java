package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.BAD_VERSION;
import static org.stocktake.model.ProblemKind.DUPLICATE_ID;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHOICE;
import static org.stocktake.model.ProblemKind.UNKNOWN_FACT;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;
import static org.stocktake.model.ProblemKind.UNKNOWN_WORD;
import static org.stocktake.model.ProblemKind.VERSION_NOT_EARLIER;
import static org.stocktake.model.ProblemKind.WRONG_INTO;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.IdFormat;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Reads the ways from earlier versions of a checklist, when all ids of the present version are declared. */
final class EarlierVersionReader {
    /** The key of the checklist with the earlier versions. */
    static final String KEY = "earlier-versions";

    static final List<String> KEYS = List.of("version", "to", TakenWays.KEY, "questions", "facts", "provisions");
    static final List<String> QUESTION_KEYS = List.of("question", "change", "into", "because", "text");
    static final List<String> FACT_KEYS = List.of("fact", "change", "into", "values", "because");
    static final List<String> PROVISION_KEYS = List.of("provision", "into", "because");
    static final List<String> FACT_STEPS = List.of("renamed", "removed", "meaning-changed");

    private final ChecklistIds ids;
    private final Map<String, Fact> facts = new HashMap<>();
    /** The word for a change of meaning in files that were written for an earlier version of the program. */
    private static final String EARLIER_WORD = "changed";

    private final String present;
    private final VersionChain chain;
    private final ProblemCollector problems;
    /** The version where the map ends that is being read. */
    private String end;

    /** @param present the version of the checklist itself */
    EarlierVersionReader(ChecklistIds ids, List<Fact> facts, String present, ProblemCollector problems) {
        this.ids = ids;
        for (Fact fact : facts) {
            this.facts.put(fact.id().value(), fact);
        }
        this.present = present;
        this.end = present;
        this.chain = new VersionChain(present, problems);
        this.problems = problems;
    }

    /** Returns the ways to the present version. */
    List<EarlierVersion> read(List<YamlNode> items) {
        Map<String, SourceLocation> known = new HashMap<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "version", KEYS, problems);
            Optional<YamlNode.Scalar> version = fields.requiredScalar("version");
            end = version.isEmpty() ? present : chain.end(version.get(), fields.scalar("to"));
            Map<QuestionId, EarlierVersion.QuestionStep> questions = questions(fields.items("questions"));
            Map<FactId, EarlierVersion.FactStep> byFact = facts(fields.items("facts"));
            Map<ProvisionId, List<ProvisionId>> provisions = provisions(fields.items("provisions"));
            if (version.isPresent() && isEarlier(version.get()) && isNew(version.get(), known)) {
                ids.versions.putIfAbsent(version.get().text(), version.get().where());
                chain.add(new EarlierVersion(version.get().text(), List.of(), questions, byFact, provisions), end);
            }
        }
        return chain.ways();
    }

    /** Returns the ids that the references name in the version where the map ends. */
    private List<String> resolved(List<YamlNode.Scalar> references, IdRegistry registry, ProblemKind unknown) {
        List<String> named = new ArrayList<>();
        for (YamlNode.Scalar reference : references) {
            chain.resolve(end, reference, registry, unknown).ifPresent(named::add);
        }
        return named;
    }

    private boolean isEarlier(YamlNode.Scalar version) {
        if (!ChecklistReader.isVersion(version.text())) {
            problems.add(version.where(), BAD_VERSION, version.text());
            return false;
        }
        boolean earlier = !ChecklistReader.isVersion(present) || EarlierVersion.compare(version.text(), present) < 0;
        if (!earlier) {
            problems.add(version.where(), VERSION_NOT_EARLIER, version.text(), present);
        }
        return earlier;
    }

    private boolean isNew(YamlNode.Scalar id, Map<String, SourceLocation> known) {
        @Nullable SourceLocation first = known.putIfAbsent(id.text(), id.where());
        if (first != null) {
            problems.add(id.where(), DUPLICATE_ID, id.text(), String.valueOf(first.line()));
        }
        return first == null;
    }

    /** Returns the id in the earlier version if it is well formed and not named before. */
    private Optional<String> earlierId(MappingReader fields, String key, Map<String, SourceLocation> known) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar(key);
        if (given.isPresent() && !IdFormat.isValid(given.get().text())) {
            problems.add(given.get().where(), BAD_ID, given.get().text());
            return Optional.empty();
        }
        return given.isPresent() && isNew(given.get(), known)
                ? Optional.of(given.get().text())
                : Optional.empty();
    }

    private Map<QuestionId, EarlierVersion.QuestionStep> questions(List<YamlNode> items) {
        Map<QuestionId, EarlierVersion.QuestionStep> steps = new LinkedHashMap<>();
        Map<String, SourceLocation> known = new HashMap<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "question", QUESTION_KEYS, problems);
            Optional<String> id = earlierId(fields, "question", known);
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
        Map<String, SourceLocation> known = new HashMap<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "fact", FACT_KEYS, problems);
            Optional<String> id = earlierId(fields, "fact", known);
            Optional<EarlierVersion.Step> step = factStep(fields);
            Optional<YamlNode.Scalar> named = fields.scalar("into");
            Optional<String> into =
                    named.isPresent() ? chain.resolve(end, named.get(), ids.facts, UNKNOWN_FACT) : stays(id, step);
            Map<String, String> values = values(fields, end.equals(present) ? into : Optional.empty());
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

    private static boolean isMisdirected(EarlierVersion.Step step, boolean names) {
        return names ? step == EarlierVersion.Step.REMOVED : step == EarlierVersion.Step.RENAMED;
    }

    /** Returns the id of a fact that keeps it: one that is changed, and names no other. */
    private Optional<String> stays(Optional<String> id, Optional<EarlierVersion.Step> step) {
        boolean stays = id.isPresent() && step.isPresent() && step.get() == EarlierVersion.Step.MEANING_CHANGED;
        return stays && (facts.containsKey(id.get()) || !end.equals(present)) ? id : Optional.empty();
    }

    private Map<String, String> values(MappingReader fields, Optional<String> into) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<YamlNode> node = fields.node("values");
        @Nullable Fact fact = into.isEmpty() ? null : facts.get(into.get());
        if (node.isEmpty()) {
            return values;
        }
        for (YamlNode.Entry entry : node.get().entries("values", problems)) {
            Optional<YamlNode.Scalar> value = entry.value().scalar("values", problems);
            if (value.isPresent() && isChoice(value.get(), fact)) {
                values.put(entry.key().text(), value.get().text());
            }
        }
        return values;
    }

    private boolean isChoice(YamlNode.Scalar value, @Nullable Fact fact) {
        if (fact == null || fact.type() == FactType.DATE) {
            return true;
        }
        List<String> choices = new ArrayList<>();
        for (Fact.Choice choice : fact.choices()) {
            choices.add(choice.id());
        }
        boolean known = choices.contains(value.text());
        if (!known) {
            problems.add(
                    value.where(),
                    UNKNOWN_CHOICE,
                    value.text(),
                    problems.suggestion(value.text(), choices),
                    fact.id().value(),
                    ProblemCollector.listed(choices));
        }
        return known;
    }

    private Map<ProvisionId, List<ProvisionId>> provisions(List<YamlNode> items) {
        Map<ProvisionId, List<ProvisionId>> steps = new LinkedHashMap<>();
        Map<String, SourceLocation> known = new HashMap<>();
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "provision", PROVISION_KEYS, problems);
            Optional<String> id = earlierId(fields, "provision", known);
            fields.requiredNode("into");
            List<ProvisionId> into = new ArrayList<>();
            for (String provision : resolved(fields.oneOrMore("into"), ids.provisions, UNKNOWN_PROVISION)) {
                into.add(new ProvisionId(provision));
            }
            if (id.isPresent()) {
                steps.put(new ProvisionId(id.get()), List.copyOf(into));
            }
        }
        return steps;
    }
}
