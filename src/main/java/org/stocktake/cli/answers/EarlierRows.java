package org.stocktake.cli.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.document.PlainText;
import org.stocktake.text.ProblemText;
import org.stocktake.text.SafeText;

/**
 * The rows of a table that was made in another version of the checklist. An answer to a question that means something
 * else now is a proposal, and one to a question that is gone is told.
 */
final class EarlierRows {
    private final Checklist checklist;
    private final Map<Asked, List<Assignment>> changed = new LinkedHashMap<>();
    private final List<Gone> gone = new ArrayList<>();
    private final Set<String> versions = new LinkedHashSet<>();

    /** A question of another version. */
    private record Asked(String version, QuestionId question) {}

    private record Gone(Asked asked, List<String> cells, SourceLocation where) {}

    EarlierRows(Checklist checklist) {
        this.checklist = checklist;
    }

    /** Notes that a row was made in that version. */
    void add(String version) {
        versions.add(version);
    }

    /** Returns the step of a question to the present version; a version without a map leaves each as it is. */
    EarlierVersion.QuestionStep step(String version, QuestionId question) {
        return checklist
                .earlierVersion(version)
                .map(way -> way.of(question))
                .orElseGet(() -> new EarlierVersion.QuestionStep(
                        EarlierVersion.Step.RENAMED,
                        List.of(checklist.present(question).orElse(question)),
                        "",
                        ""));
    }

    /** Adds what a row says at a question that means something else now. */
    void add(String version, QuestionId question, List<Assignment> parts) {
        changed.computeIfAbsent(new Asked(version, question), first -> new ArrayList<>())
                .addAll(parts);
    }

    /** Adds the answer of a row whose question is gone, unless the assessment keeps that very answer as retired. */
    void addGone(String version, QuestionId question, List<Assignment> parts, Carryover ours) {
        for (CarriedAnswer retired : ours.retired()) {
            boolean isOfRow = retired.from().id().equals(question.value())
                    && retired.from().version().equals(version);
            if (isOfRow && parts.stream().allMatch(part -> isSaid(part, question, retired.answer()))) {
                return;
            }
        }
        List<String> cells = parts.stream()
                .filter(part -> !isStamp(key(part, question)))
                .map(Assignment::value)
                .toList();
        gone.add(new Gone(
                new Asked(version, question), cells, parts.get(0).where().orElseThrow()));
    }

    /** Returns true if an answer says what a cell says, whoever gave it and when. */
    private static boolean isSaid(Assignment part, QuestionId question, Answer answer) {
        AnswerProperty property = new AnswerProperty(question, "", key(part, question));
        return isStamp(property.key())
                || PlainText.text(property.of(answer)).strip().equals(part.value());
    }

    /** Returns the key behind the question; empty for the answer itself. */
    private static String key(Assignment part, QuestionId question) {
        int length = question.value().length();
        return part.name().length() == length ? "" : part.name().substring(length + 1);
    }

    private static boolean isStamp(String key) {
        return key.equals(AnswerTextField.BY.key()) || key.equals(AnswerTextField.AT.key());
    }

    /** Returns true if an answer cannot be taken. */
    boolean areLost() {
        return !gone.isEmpty();
    }

    /** Tells of each other version that rows were made in it, and of each answer that has no question now. */
    void tell(CommandContext context, String file) {
        for (String version : versions) {
            String kind = checklist.earlierVersion(version).isPresent() ? "other-version" : "unknown-version";
            String key = "worksheet.notice." + kind;
            context.err()
                    .println(context.words().lead(SafeText.of(file))
                            + context.words().say(key, version, checklist.version()));
            context.err().println("  " + context.words().say(key + ".remedy", version, checklist.version()));
        }
        for (Gone one : gone) {
            context.note(
                    "command.table.gone",
                    ProblemText.place(one.where()),
                    one.asked().question(),
                    one.asked().version(),
                    context.words()
                            .parts(one.cells().stream().map(SafeText::briefly).toList()));
        }
    }

    /** Returns the answers that wait for a person, as proposals to the questions that theirs became. */
    Carryover proposals(CommandContext context, AssessmentDocument into) throws IOException, UserException {
        Carryover proposed = Carryover.NONE;
        for (Map.Entry<Asked, List<Assignment>> row : changed.entrySet()) {
            QuestionId id = row.getKey().question();
            EarlierVersion.QuestionStep step = step(row.getKey().version(), id);
            Optional<Answer> waiting = waiting(into.assessment(), id, step);
            Answer answer = read(context, into, row.getValue(), waiting);
            if (waiting.isPresent() && waiting.get().kind() != answer.kind()) {
                answer = read(context, into, row.getValue(), Optional.empty());
            }
            for (QuestionId now : step.into()) {
                if (checklist.question(now).isPresent()) {
                    CarriedAnswer.Origin from = new CarriedAnswer.Origin(
                            id.value(), row.getKey().version(), step.because(now), step.text());
                    proposed = proposed.proposing(now, new CarriedAnswer(from, answer));
                }
            }
        }
        return proposed;
    }

    /** Returns the answer that waits already, of which a table shows less than the file has. */
    private static Optional<Answer> waiting(Assessment ours, QuestionId id, EarlierVersion.QuestionStep step) {
        for (QuestionId now : step.into()) {
            for (CarriedAnswer one : ours.carryover().proposedTo(now)) {
                if (one.from().id().equals(id.value())) {
                    return Optional.of(one.answer());
                }
            }
        }
        return Optional.empty();
    }

    private static Answer read(
            CommandContext context, AssessmentDocument into, List<Assignment> parts, Optional<Answer> begun)
            throws IOException, UserException {
        QuestionId target = new QuestionId(parts.get(0).name());
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        begun.ifPresent(answer -> answers.put(target, answer));
        Assessment blank = into.assessment()
                .withAnswers(answers)
                .withCarryover(Carryover.NONE)
                .withCoordination(Coordination.NONE);
        AssessmentDocument document =
                new AssessmentDocument(into.path(), blank, into.checklist(), into.fingerprint(), into.places());
        Assessment read = new AnswerEditor(context, document).read(parts, new AssignmentProblems());
        @Nullable Answer answer = read.answers().get(target);
        return answer == null ? Answer.of(AnswerKind.LATER) : answer;
    }
}
