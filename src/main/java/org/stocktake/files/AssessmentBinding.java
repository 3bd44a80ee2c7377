package org.stocktake.files;

import static org.stocktake.model.ProblemKind.BAD_DATE;
import static org.stocktake.model.ProblemKind.BAD_PERIOD;
import static org.stocktake.model.ProblemKind.CUT_FILE;
import static org.stocktake.model.ProblemKind.STATE_READ_AS_FALSE;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;
import static org.stocktake.model.ProblemKind.UNKNOWN_STATE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Days;
import org.stocktake.model.Depth;
import org.stocktake.model.Ids;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Where;
import org.stocktake.text.States;

/** Gives the tree of an assessment its meaning: first what stands in the file, then what its checklist makes of it. */
final class AssessmentBinding {
    private static final List<String> KEYS = List.of(
            "format", "checklist", "state", "period", "language", "depth", "profile", "contacts", "answers", "end");
    private static final Period NONE = Period.ofYear(0);

    private final Fields root;
    private final Fields checklistName;
    private final Problems problems;
    private final Map<QuestionId, Where> places = new LinkedHashMap<>();

    AssessmentBinding(Node.Mapping tree, Problems problems) {
        this.problems = problems;
        this.root = new Fields(tree, "assessment", KEYS, problems);
        Node none = new Node.Mapping(tree.where(), List.of());
        Node named = root.requiredNode("checklist").orElse(none);
        this.checklistName = new Fields(named, "checklist", List.of("id", "version"), problems);
    }

    /** The checklist that the file names, with the place of the name. */
    Optional<Node.Scalar> checklistId() {
        return checklistName.requiredScalar("id");
    }

    /** The version of the checklist that the file names, with its place. */
    Optional<Node.Scalar> checklistVersion() {
        return checklistName.requiredScalar("version");
    }

    /** Where each answer stands, once the answers are read. */
    Map<QuestionId, Where> places() {
        return places;
    }

    /** What can be read without the checklist: nothing is known about the State, and no answer. */
    Assessment frame(Where lastLine) {
        if (!root.text("end").equals("assessment")) {
            problems.add(lastLine, CUT_FILE);
        }
        Assessment.Subject subject = new Assessment.Subject(
                checklistName.text("id"),
                checklistName.text("version"),
                state(),
                period(),
                root.requiredScalar("language").map(Node.Scalar::text).orElse("en"));
        root.requiredNode("depth");
        Depth depth = root.word("depth", Depth.class, Depth::word).orElse(Depth.FULL);
        return Assessment.begin(subject, depth).withContacts(contacts());
    }

    /** The whole assessment, as the checklist allows it. */
    Assessment fill(Assessment frame, Checklist checklist) {
        Profile profile = root.node("profile")
                .map(node -> new ProfileReader(checklist, problems).read(node))
                .orElse(Profile.EMPTY);
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        AnswerReader reader = new AnswerReader(checklist, profile, problems);
        root.node("answers").ifPresent(node -> {
            for (Node.Entry entry : Shapes.entries(node, "answers", problems)) {
                if (problems.isFull()) {
                    break;
                }
                question(checklist, entry.key())
                        .ifPresent(question -> reader.read(question, entry.value())
                                .ifPresent(answer -> {
                                    answers.put(question.id(), answer);
                                    places.put(question.id(), entry.key().where());
                                }));
            }
        });
        return new Assessment(frame.subject(), frame.depth(), profile, frame.contacts(), answers);
    }

    private Optional<Question> question(Checklist checklist, Node.Scalar key) {
        Optional<Question> question =
                Ids.isValid(key.text()) ? checklist.question(new QuestionId(key.text())) : Optional.empty();
        if (question.isEmpty()) {
            List<String> known = checklist.questions().map(q -> q.id().value()).toList();
            problems.add(
                    key.where(), UNKNOWN_QUESTION, key.text(), problems.suggestion(key.text(), known), checklist.id());
        }
        return question;
    }

    /** Norway's code is a word for "no" to older tools, which write it back as {@code false}. */
    private String state() {
        Optional<Node.Scalar> given = root.requiredScalar("state");
        given.filter(state -> !States.isKnown(state.text())).ifPresent(state -> {
            String text = state.text();
            boolean readAsFalse = text.toLowerCase(Locale.ROOT).equals("false");
            String upper = text.toUpperCase(Locale.ROOT);
            String near = States.isKnown(upper) ? upper : "";
            problems.add(state.where(), readAsFalse ? STATE_READ_AS_FALSE : UNKNOWN_STATE, text, near);
        });
        return given.map(Node.Scalar::text).orElse("");
    }

    private Period period() {
        Optional<Node> node = root.requiredNode("period");
        if (node.isEmpty()) {
            return NONE;
        }
        Fields fields = new Fields(node.get(), "period", List.of("from", "to"), problems);
        Optional<LocalDate> from = day(fields, "from");
        Optional<LocalDate> to = day(fields, "to");
        if (from.isEmpty() || to.isEmpty()) {
            return NONE;
        }
        if (to.get().isBefore(from.get())) {
            problems.add(
                    fields.where("to"),
                    BAD_PERIOD,
                    from.get().toString(),
                    to.get().toString());
            return NONE;
        }
        return new Period(from.get(), to.get());
    }

    private Optional<LocalDate> day(Fields fields, String key) {
        return fields.requiredScalar(key).flatMap(given -> {
            Optional<LocalDate> day = Days.day(given.text());
            if (day.isEmpty()) {
                problems.add(given.where(), BAD_DATE, given.text(), AnswerTexts.DAY);
            }
            return day;
        });
    }

    private Map<String, String> contacts() {
        Map<String, String> contacts = new LinkedHashMap<>();
        root.node("contacts").ifPresent(node -> {
            for (Node.Entry entry : Shapes.entries(node, "contacts", problems)) {
                String key = entry.key().text();
                Shapes.scalar(entry.value(), key, problems).ifPresent(value -> contacts.put(key, value.text()));
            }
        });
        return contacts;
    }
}
