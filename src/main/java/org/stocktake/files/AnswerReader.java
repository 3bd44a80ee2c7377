package org.stocktake.files;

import static org.stocktake.model.ProblemKind.CONSIDERED_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.REASON_MISSING;
import static org.stocktake.model.ProblemKind.UNKNOWN_ANSWER;
import static org.stocktake.model.ProblemKind.UNKNOWN_NEED;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUALIFIER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.Vocabulary;

/** Reads one answer, as its question and the State's profile allow it. */
final class AnswerReader {
    private static final List<String> KEYS = List.of(
            "answer",
            "confidential",
            "reason",
            "decision",
            "waiting-for",
            "qualifier",
            "measures",
            "practice",
            "evidence",
            "missing",
            "challenges",
            "needs",
            "actions",
            "note",
            "internal-note",
            "by",
            "at",
            "review-by");
    private static final List<String> EVIDENCE_KEYS =
            List.of("title", "reference", "date", "link", "file", "sha256", "review-by");
    private static final List<String> ACTION_KEYS = List.of("what", "owner", "due", "status");
    private static final List<String> ANSWERS =
            Arrays.stream(AnswerKind.values()).map(AnswerKind::word).toList();

    private final Checklist checklist;
    private final Profile profile;
    private final Problems problems;

    AnswerReader(Checklist checklist, Profile profile, Problems problems) {
        this.checklist = checklist;
        this.profile = profile;
        this.problems = problems;
    }

    /** The answer; empty when it does not say which one it is. */
    Optional<Answer> read(Question question, Node node) {
        Fields fields = new Fields(node, question.id().value(), KEYS, problems);
        Optional<AnswerKind> kind = kind(question, fields);
        Map<AnswerText, String> texts = texts(fields);
        kind.ifPresent(given -> requireFitting(given, question, fields));
        requireQualifier(question, fields);
        List<Evidence> evidence = new ArrayList<>();
        fields.items("evidence").forEach(item -> evidence(item).ifPresent(evidence::add));
        List<Action> actions = new ArrayList<>();
        fields.items("actions").forEach(item -> action(item).ifPresent(actions::add));
        List<String> needs = needs(fields);
        boolean confidential = fields.flag("confidential");
        return kind.map(given -> new Answer(given, confidential, texts, evidence, needs, actions));
    }

    private Optional<AnswerKind> kind(Question question, Fields fields) {
        return fields.requiredScalar("answer").flatMap(given -> {
            Optional<AnswerKind> kind = AnswerKind.of(YesNo.of(given.text()));
            if (kind.isEmpty()) {
                String near = problems.suggestion(given.text(), ANSWERS);
                String all = Problems.listed(ANSWERS);
                problems.add(
                        given.where(),
                        UNKNOWN_ANSWER,
                        given.text(),
                        near,
                        question.id().value(),
                        all);
            }
            return kind;
        });
    }

    private Map<AnswerText, String> texts(Fields fields) {
        AnswerTexts given = new AnswerTexts(fields, problems);
        Map<AnswerText, String> texts = new EnumMap<>(AnswerText.class);
        for (AnswerText text : AnswerText.values()) {
            String value = given.text(text.key());
            texts.put(text, value);
        }
        given.instant(AnswerText.AT.key());
        given.day(AnswerText.REVIEW_BY.key());
        return texts;
    }

    private void requireFitting(AnswerKind kind, Question question, Fields fields) {
        if (kind == AnswerKind.NOT_APPLICABLE
                && fields.text(AnswerText.REASON.key()).isBlank()) {
            problems.add(fields.where("answer"), REASON_MISSING, question.id().value());
        }
        if (kind == AnswerKind.CONSIDERED) {
            Force force = Applicability.of(checklist, question, profile).force();
            if (!force.acceptsConsidered()) {
                problems.add(
                        fields.where("answer"),
                        CONSIDERED_NOT_ALLOWED,
                        question.id().value(),
                        force.word());
            }
        }
    }

    private void requireQualifier(Question question, Fields fields) {
        List<String> known = checklist.qualifiersOf(question);
        fields.scalar(AnswerText.QUALIFIER.key())
                .filter(given -> !given.text().isBlank() && !known.contains(given.text()))
                .ifPresent(given -> problems.add(
                        given.where(),
                        UNKNOWN_QUALIFIER,
                        given.text(),
                        problems.suggestion(given.text(), known),
                        question.id().value(),
                        Problems.listed(known)));
    }

    private List<String> needs(Fields fields) {
        List<String> known =
                checklist.vocabulary().needs().stream().map(Vocabulary.Need::id).toList();
        for (Node.Scalar need : fields.scalars("needs")) {
            if (!known.contains(need.text())) {
                String near = problems.suggestion(need.text(), known);
                problems.add(need.where(), UNKNOWN_NEED, need.text(), near, Problems.listed(known));
            }
        }
        return fields.texts("needs").stream().distinct().toList();
    }

    private Optional<Evidence> evidence(Node node) {
        Fields fields = new Fields(node, "evidence", EVIDENCE_KEYS, problems);
        AnswerTexts texts = new AnswerTexts(fields, problems);
        Optional<String> title = texts.required("title");
        String reference = texts.text("reference");
        String date = texts.dayOrPart("date");
        String link = texts.link("link");
        String file = texts.text("file");
        String sha256 = texts.fingerprint("sha256");
        String reviewBy = texts.day("review-by");
        return title.map(text -> new Evidence(text, reference, date, link, file, sha256, reviewBy));
    }

    private Optional<Action> action(Node node) {
        Fields fields = new Fields(node, "action", ACTION_KEYS, problems);
        AnswerTexts texts = new AnswerTexts(fields, problems);
        Optional<String> what = texts.required("what");
        String owner = texts.text("owner");
        String due = texts.day("due");
        fields.word("status", ActionStatus.class, ActionStatus::word);
        return what.map(text -> new Action(text, owner, due, fields.text("status")));
    }
}
