package org.stocktake.report.console;

import java.util.List;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.report.chapter.ChangeText;
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
                        accepted.worse().size()))
                .append('\n');
        accepted.worse().forEach(change -> change(accepted, change));
        accepted.better().forEach(change -> change(accepted, change));
    }

    private static String key(FloorAcceptance accepted) {
        if (!accepted.worse().isEmpty()) {
            return "report.accept.stays";
        }
        if (accepted.since().isEmpty()) {
            return "report.accept.first";
        }
        return accepted.isMoved() ? "report.accept.moved" : "report.accept.same";
    }

    private void change(FloorAcceptance accepted, QuestionChange change) {
        ChangeText said = new ChangeText(accepted.since().orElseThrow(), words);
        text.append("  ")
                .append(SafeText.of(words.say(
                        "report.accept.change",
                        said.kind(change.kind()),
                        said.numberAndId(change.question()),
                        said.step(change),
                        said.because(change))))
                .append('\n');
    }
}
