package org.stocktake.report.console;

import org.stocktake.finding.Finding;
import org.stocktake.finding.Verdict;
import org.stocktake.model.Answer;
import org.stocktake.text.Citation;
import org.stocktake.text.Visible;
import org.stocktake.text.Words;

/** A failure of the gate in words: the question, what it rests on, and what to do. */
public final class GateText {
    private GateText() {}

    /** The code printed, such as {@code gate-open}. */
    public static String code(Verdict.Failure failure) {
        return switch (failure.cause()) {
            case OPEN -> "gate-open";
            case UNSUBSTANTIATED -> "gate-unsubstantiated";
            case EXPIRED -> "gate-expired";
            case OUTCOME -> "gate-outcome";
        };
    }

    /** What is wrong, with the paragraphs and articles. */
    public static String message(Words words, CheckedFile.Judged file, Verdict.Failure failure) {
        Finding finding = failure.finding();
        String question = finding.question().id().value();
        String citation = Citation.of(
                words, file.findings().checklist(), finding.applicability().applying());
        String state = failure.cause() == Verdict.Cause.OPEN ? pending(words, file, finding) : outcome(words, finding);
        return words.say("report.check." + code(failure), question, citation, state);
    }

    /** What to do. */
    public static String remedy(Words words, CheckedFile.Judged file, Verdict.Failure failure) {
        return words.say(
                "report.check." + code(failure) + ".remedy",
                Visible.of(file.file()),
                failure.finding().question().id().value());
    }

    private static String outcome(Words words, Finding finding) {
        return words.say("outcome." + finding.words());
    }

    private static String pending(Words words, CheckedFile.Judged file, Finding finding) {
        return file.findings()
                .answer(finding)
                .map(Answer::kind)
                .map(kind -> words.say("answer." + kind.word()))
                .orElseGet(() -> words.say("report.check.not-answered"));
    }
}
