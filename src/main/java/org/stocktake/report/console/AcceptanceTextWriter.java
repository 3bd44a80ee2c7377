package org.stocktake.report.console;

import java.util.List;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.QuestionId;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.check.ShiftText;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** The floors that were accepted, as text. */
public final class AcceptanceTextWriter {
    private final Messages words;
    private final StringBuilder text = new StringBuilder();

    private AcceptanceTextWriter(Messages words) {
        this.words = words;
    }

    /** Returns the text, ending in a line feed. */
    public static String of(List<FloorAcceptance> all, Messages words) {
        AcceptanceTextWriter acceptance = new AcceptanceTextWriter(words);
        all.forEach(acceptance::state);
        return acceptance.text.toString();
    }

    private void state(FloorAcceptance accepted) {
        text.append(words.say(
                        key(accepted),
                        accepted.state(),
                        accepted.better().size(),
                        accepted.worse().size(),
                        waiting(accepted),
                        accepted.since()
                                .map(Comparison::before)
                                .map(ChangeText::version)
                                .orElse(""),
                        accepted.since()
                                .map(Comparison::after)
                                .map(ChangeText::version)
                                .orElse("")))
                .append('\n');
        accepted.worse().forEach(change -> change(accepted, change));
        accepted.better().forEach(change -> change(accepted, change));
        if (accepted.isMoved()) {
            accepted.other().forEach(change -> change(accepted, change));
            accepted.since().ifPresent(this::shifts);
        }
    }

    private String waiting(FloorAcceptance accepted) {
        return words.list(accepted.waiting().stream().map(QuestionId::value).toList());
    }

    /** Prints what the facts, the depth or the checklist changed in what is asked: the floor holds that too. */
    private void shifts(Comparison since) {
        ShiftText said = new ShiftText(since, words);
        for (ScopeShift shift : said.shifts()) {
            text.append("  ").append(SafeText.of(said.line(shift))).append('\n');
        }
    }

    private static String key(FloorAcceptance accepted) {
        if (!accepted.worse().isEmpty()) {
            return "report.accept.stays";
        }
        if (!accepted.waiting().isEmpty()) {
            return "report.accept.waits";
        }
        if (accepted.since().isEmpty()) {
            return "report.accept.first";
        }
        if (!accepted.isMoved()) {
            return "report.accept.same";
        }
        return accepted.better().isEmpty() ? withoutBetter(accepted.since().orElseThrow()) : "report.accept.moved";
    }

    /** Returns the key of a floor that moved, but not up: the version, a fact or an answer is another. */
    private static String withoutBetter(Comparison since) {
        boolean sameVersion = ChangeText.version(since.before()).equals(ChangeText.version(since.after()));
        return sameVersion ? "report.accept.taken" : "report.accept.version";
    }

    private void change(FloorAcceptance accepted, QuestionChange change) {
        ChangeText said = new ChangeText(accepted.since().orElseThrow(), words);
        text.append("  ")
                .append(SafeText.of(words.say(
                        "report.accept.change",
                        said.group(change),
                        said.numberAndId(change.question()),
                        said.step(change),
                        said.because(change))))
                .append('\n');
    }
}
