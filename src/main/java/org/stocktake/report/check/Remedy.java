package org.stocktake.report.check;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.compare.Change;
import org.stocktake.finding.gate.Failure;
import org.stocktake.model.Answer;
import org.stocktake.model.Days;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.text.ShellWord;
import org.stocktake.text.Visible;
import org.stocktake.text.Words;

/** What the author of an assessment can do about a failure of the gate. It depends on why it fails. */
final class Remedy implements Failure.Cases<String> {
    private static final String FILE = "FILE";
    private static final String ANSWER = "ANSWER";

    private final Words words;
    private final CheckedFile.Judged file;
    private final String typed;

    Remedy(Words words, CheckedFile.Judged file) {
        this.words = words;
        this.file = file;
        this.typed = typed(file);
    }

    /** The file as it must be typed behind a command that is suggested. */
    static String typed(CheckedFile.Judged file) {
        return Visible.of(ShellWord.file(name(file), file.ownChecklist()));
    }

    /** The file in a sentence. */
    static String shown(CheckedFile.Judged file) {
        return Visible.of(name(file));
    }

    private static String name(CheckedFile.Judged file) {
        return file.file().equals("-") ? FILE : file.file();
    }

    String of(Failure failure) {
        return failure.match(this);
    }

    @Override
    public String ofFinding(Failure.OfFinding failing) {
        QuestionId question = failing.finding().question().id();
        return switch (failing.cause()) {
            case EXPIRED -> expired(question);
            case OPEN, UNSUBSTANTIATED, OUTCOME, WORSE, TOO_MANY ->
                words.say(FailureText.code(failing).key() + ".remedy", typed, question);
        };
    }

    @Override
    public String stepBack(Failure.StepBack step) {
        Change change = step.change();
        QuestionId question = change.question().id();
        return switch (change.kind()) {
            case NEWLY_OPEN -> say("open", question, ANSWER);
            case EXPIRED -> expired(question);
            case WORSE, BETTER, CHANGED, CHECKLIST_CHANGED -> worse(change, question);
        };
    }

    @Override
    public String tooMany(Failure.TooMany many) {
        int over = many.findings().size() - many.maximum().atMost();
        return words.say(CheckCode.GATE_TOO_MANY.key() + ".remedy", over);
    }

    private String worse(Change change, QuestionId question) {
        List<Change.Cause> causes = change.causes();
        if (causes.contains(Change.Cause.ANSWER_CHANGED)) {
            Optional<Answer> before = change.before().answer();
            return say(
                    "answer",
                    question,
                    before.isEmpty() ? ANSWER : before.get().kind().word());
        }
        if (causes.contains(Change.Cause.EVIDENCE_GONE)) {
            return say("evidence", question, ANSWER);
        }
        return say(causes.contains(Change.Cause.PROFILE_CHANGED) ? "profile" : "checklist", question, ANSWER);
    }

    /** The day of the answer and those of its citations are written in different places. */
    private String expired(QuestionId question) {
        Answer answer = file.findings().assessment().answerTo(question).orElseThrow();
        List<String> citations = answer.evidence().stream()
                .filter(evidence -> isPast(evidence.reviewDay()))
                .map(Evidence::title)
                .map(Visible::briefly)
                .toList();
        String cited = String.join("; ", citations);
        if (!isPast(answer.reviewDay())) {
            return say("expired-evidence", question, cited);
        }
        return say(citations.isEmpty() ? "expired" : "expired-both", question, cited);
    }

    private boolean isPast(String day) {
        return !day.isEmpty()
                && Days.day(day).orElseThrow().isBefore(file.findings().today());
    }

    private String say(String way, QuestionId question, String more) {
        return words.say("report.check.way-out." + way + ".remedy", typed, question, more, shown(file));
    }
}
