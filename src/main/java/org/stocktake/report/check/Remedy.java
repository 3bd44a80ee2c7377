package org.stocktake.report.check;

import java.util.List;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.IsoDates;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;
import org.stocktake.text.ShellQuote;

/** The remedy for a failure of the gate, which the author of an assessment can carry out. It depends on the cause. */
final class Remedy implements GateFailure.Cases<String> {
    private static final String FILE = "FILE";
    private static final String ANSWER = "ANSWER";

    private final Messages words;
    private final CheckedFile.Judged file;
    private final String typed;

    Remedy(Messages words, CheckedFile.Judged file) {
        this.words = words;
        this.file = file;
        this.typed = typed(file);
    }

    /** Returns the file as it is typed after a command that is suggested. */
    static String typed(CheckedFile.Judged file) {
        return SafeText.of(ShellQuote.file(name(file), file.ownChecklist()));
    }

    /** Returns the file as it is shown in a sentence. */
    static String shown(CheckedFile.Judged file) {
        return SafeText.of(name(file));
    }

    private static String name(CheckedFile.Judged file) {
        return file.file().equals("-") ? FILE : file.file();
    }

    String of(GateFailure failure) {
        return failure.match(this);
    }

    @Override
    public String ofFinding(GateFailure.OfFinding failing) {
        QuestionId question = failing.finding().question().id();
        return switch (failing.cause()) {
            case EXPIRED -> expired(question);
            case CONFLICT -> new ConflictText(words, file).remedy();
            case OPEN, UNSUBSTANTIATED, REPEALED, OUTCOME, WORSE, TOO_MANY, UNVERIFIED, UNSIGNED, LATE ->
                words.say(FailureText.code(failing).key() + ".remedy", typed, question);
        };
    }

    @Override
    public String ofDocument(GateFailure.OfDocument failing) {
        return new DocumentText(words).remedy(file, failing.document());
    }

    @Override
    public String ofSignOff(GateFailure.OfSignOff failing) {
        return voided(words, file, failing.state());
    }

    @Override
    public String ofRequest(GateFailure.OfRequest failing) {
        return words.say(CheckCode.GATE_LATE.key() + ".remedy", typed);
    }

    /** Returns the remedy for a sign-off that does not hold any more. */
    static String voided(Messages words, CheckedFile.Judged file, SignOffState state) {
        StringBuilder command = new StringBuilder(typed(file));
        for (String section : state.signOff().sections()) {
            command.append(" --section ").append(section);
        }
        String office = SafeText.of(ShellQuote.of(state.signOff().office()));
        return words.say(CheckCode.SIGN_OFF_VOID.key() + ".remedy", command, office);
    }

    @Override
    public String stepBack(GateFailure.StepBack step) {
        QuestionChange change = step.change();
        QuestionId question = change.question().id();
        return switch (change.kind()) {
            case NEWLY_OPEN -> say("open", question, ANSWER);
            case EXPIRED -> expired(question);
            case WORSE,
                    BETTER,
                    CHANGED,
                    NOW_BINDING,
                    NO_LONGER_BINDING,
                    NEWLY_ASKED,
                    NO_LONGER_ASKED,
                    OTHER_GROUND,
                    CHECKLIST_CHANGED -> worse(change, question);
        };
    }

    @Override
    public String tooMany(GateFailure.TooMany many) {
        int over = many.findings().size() - many.maximum().atMost();
        return words.say(CheckCode.GATE_TOO_MANY.key() + ".remedy", over);
    }

    private String worse(QuestionChange change, QuestionId question) {
        if (change.causes().contains(QuestionChange.Cause.ANSWER_CHANGED)) {
            String before =
                    change.before().answer().map(answer -> answer.kind().word()).orElse(ANSWER);
            return say("answer", question, before);
        }
        return say("evidence", question, ANSWER);
    }

    /**
     * Returns the remedy for a review day that has passed; an answer and its citations each have one, in different
     * places.
     */
    private String expired(QuestionId question) {
        Answer answer = file.findings().assessment().answerTo(question).orElseThrow();
        List<String> citations = answer.evidence().stream()
                .filter(evidence -> isPast(evidence.reviewDay()))
                .map(Evidence::title)
                .map(SafeText::briefly)
                .toList();
        String cited = words.parts(citations);
        if (!isPast(answer.reviewDay())) {
            return say("expired-evidence", question, cited);
        }
        return say(citations.isEmpty() ? "expired" : "expired-both", question, cited);
    }

    private boolean isPast(String day) {
        return !day.isEmpty()
                && IsoDates.day(day).orElseThrow().isBefore(file.findings().today());
    }

    private String say(String way, QuestionId question, String more) {
        return words.say("report.check.way-out." + way + ".remedy", typed, question, more, shown(file));
    }
}
