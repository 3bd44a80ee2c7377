package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.CONSIDERED_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.QUALIFIER_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.REASON_MISSING;
import static org.stocktake.model.ProblemKind.UNKNOWN_ANSWER;
import static org.stocktake.model.ProblemKind.UNKNOWN_NEED;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUALIFIER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlBooleans;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.SourceLocation;
import org.stocktake.model.Vocabulary;

/** Reads one answer, as its question and the State's profile allow it. */
public final class AnswerReader {
    static final List<String> KEYS = List.of(
            "answer",
            "confidential",
            "reason",
            "decision",
            "waiting-for",
            "qualifier",
            "measures",
            "practice",
            "figures",
            "evidence",
            "missing",
            "challenges",
            "needs",
            "actions",
            "note",
            "good-practice",
            "observations",
            "internal-note",
            "by",
            "at",
            "review-by");
    static final List<String> ANSWERS = new ArrayList<>();

    static {
        for (AnswerKind kind : AnswerKind.values()) {
            ANSWERS.add(kind.word());
        }
    }

    private final Checklist checklist;
    private final AnswerForce force;
    private final ProblemCollector problems;
    private final AnswerItemReader items;
    private final List<String> knownNeeds = new ArrayList<>();

    public AnswerReader(
            Checklist checklist, Profile profile, List<Declaration> declarations, ProblemCollector problems) {
        this.checklist = checklist;
        this.force = new AnswerForce(checklist, profile, declarations);
        this.problems = problems;
        this.items = new AnswerItemReader(problems);
        for (Vocabulary.Need need : checklist.vocabulary().needs()) {
            knownNeeds.add(need.id());
        }
    }

    /** Returns the answer; empty if its kind is missing or unknown. */
    public Optional<Answer> read(Question question, YamlNode node) {
        String id = question.id().value();
        MappingReader fields = new MappingReader(node, id, KEYS, problems);
        Optional<AnswerKind> kind = kind(id, Optional.of(question), fields);
        if (kind.isPresent()) {
            requireReason(kind.get(), id, fields);
            requireFitting(kind.get(), question, fields);
        }
        requireQualifier(question, fields);
        requireKnownNeeds(fields);
        return answer(kind, fields);
    }

    /** Returns the places of the files that the answer cites that was read last. */
    List<SourceLocation> documents() {
        return items.documents();
    }

    /**
     * Reads an answer to a question of an earlier version: nothing in it is looked up in the checklist.
     *
     * @param id the question, for messages
     * @param besides keys that stand beside those of the answer and are not read here
     */
    public Optional<Answer> readEarlier(String id, YamlNode node, List<String> besides) {
        List<String> keys = new ArrayList<>(besides);
        keys.addAll(KEYS);
        MappingReader fields = new MappingReader(node, id, keys, problems);
        Optional<AnswerKind> kind = kind(id, Optional.empty(), fields);
        if (kind.isPresent()) {
            requireReason(kind.get(), id, fields);
        }
        return answer(kind, fields);
    }

    private Optional<Answer> answer(Optional<AnswerKind> kind, MappingReader fields) {
        boolean noChallenges = isEmptyList(fields, AnswerTextField.CHALLENGES.key());
        Map<AnswerTextField, String> texts = texts(fields, noChallenges);
        List<Evidence> evidence = items.evidence(fields.items("evidence"));
        List<Figure> figures = items.figures(fields.items("figures"));
        List<Action> actions = items.actions(fields.items("actions"));
        List<String> needs = needs(fields);
        boolean noHelp = fields.has("needs") && needs.isEmpty();
        boolean confidential = fields.flag("confidential");
        return kind.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(
                        kind.get(), confidential, texts, figures, evidence, noChallenges, noHelp, needs, actions));
    }

    /** @param question empty if it is of an earlier version, which accepted what we do not know */
    private Optional<AnswerKind> kind(String id, Optional<Question> question, MappingReader fields) {
        Optional<YamlNode.Scalar> given = fields.requiredScalar("answer");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String word = given.get().text();
        Optional<AnswerKind> kind = AnswerKind.of(YamlBooleans.of(word));
        if (kind.isEmpty()) {
            List<String> accepted = new ArrayList<>(ANSWERS);
            if (question.isPresent() && !force.acceptsConsidered(question.get())) {
                accepted.remove(AnswerKind.CONSIDERED.word());
            }
            String near = problems.suggestion(word, accepted);
            String all = ProblemCollector.listed(accepted);
            problems.add(given.get().where(), UNKNOWN_ANSWER, word, near, id, all);
        }
        return kind;
    }

    private Map<AnswerTextField, String> texts(MappingReader fields, boolean noChallenges) {
        AnswerTextReader given = new AnswerTextReader(fields, problems);
        Map<AnswerTextField, String> texts = new EnumMap<>(AnswerTextField.class);
        for (AnswerTextField text : AnswerTextField.values()) {
            String value = text == AnswerTextField.CHALLENGES && noChallenges ? "" : given.text(text.key());
            if (!value.isEmpty()) {
                texts.put(text, value);
            }
        }
        given.instant(AnswerTextField.AT.key());
        given.dayOrPeriod(AnswerTextField.REVIEW_BY.key(), AnswerTextField.AT.key());
        return texts;
    }

    /** Returns true if an empty list stands in the place of a text: it says that there is none. */
    private static boolean isEmptyList(MappingReader fields, String key) {
        return fields.has(key)
                && fields.node(key).orElseThrow() instanceof YamlNode.Sequence list
                && list.items().isEmpty();
    }

    private void requireReason(AnswerKind kind, String id, MappingReader fields) {
        if (kind == AnswerKind.NOT_APPLICABLE
                && fields.text(AnswerTextField.REASON.key()).isEmpty()) {
            problems.add(fields.where("answer"), REASON_MISSING, id);
        }
    }

    private void requireFitting(AnswerKind kind, Question question, MappingReader fields) {
        if (kind == AnswerKind.CONSIDERED && !force.acceptsConsidered(question)) {
            problems.add(
                    fields.where("answer"),
                    CONSIDERED_NOT_ALLOWED,
                    question.id().value(),
                    force.of(question).word());
        }
    }

    private void requireQualifier(Question question, MappingReader fields) {
        Optional<YamlNode.Scalar> given = fields.scalar(AnswerTextField.QUALIFIER.key());
        if (given.isEmpty() || BlankText.isBlank(given.get().text())) {
            return;
        }
        String qualifier = given.get().text();
        List<String> known = checklist.qualifiersOf(question);
        if (known.isEmpty()) {
            problems.add(
                    given.get().where(),
                    QUALIFIER_NOT_ALLOWED,
                    qualifier,
                    "",
                    question.id().value());
        } else if (!known.contains(qualifier)) {
            problems.add(
                    given.get().where(),
                    UNKNOWN_QUALIFIER,
                    qualifier,
                    problems.suggestion(qualifier, known),
                    question.id().value(),
                    ProblemCollector.listed(known));
        }
    }

    private static List<String> needs(MappingReader fields) {
        return fields.has("needs") ? List.copyOf(new LinkedHashSet<>(fields.texts("needs"))) : List.of();
    }

    private void requireKnownNeeds(MappingReader fields) {
        Optional<YamlNode> list = fields.node("needs");
        if (list.isEmpty()) {
            return;
        }
        ProblemCollector saidElsewhere = new ProblemCollector();
        for (YamlNode item : list.get().items("needs", saidElsewhere)) {
            if (item instanceof YamlNode.Scalar need
                    && !BlankText.isBlank(need.text())
                    && !knownNeeds.contains(need.text())) {
                String near = problems.suggestion(need.text(), knownNeeds);
                problems.add(need.where(), UNKNOWN_NEED, need.text(), near, ProblemCollector.listed(knownNeeds));
            }
        }
    }
}
