package org.stocktake.cli.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Answer;
import org.stocktake.text.Plural;

/**
 * Decides if the confidential answers go into the reports of a run, and says which copy was written. A person is asked
 * once for each assessment that has some; only a clear yes puts them in.
 */
final class ConfidentialAnswers {
    private final CommandContext context;
    private final boolean redact;
    private final boolean whole;
    private final BufferedReader in;
    private final Map<String, Boolean> decided = new HashMap<>();

    /**
     * Takes what the options say.
     *
     * @param redact true to leave the answers out
     * @param whole true to put them in without a question
     */
    ConfidentialAnswers(CommandContext context, boolean redact, boolean whole) throws UserException {
        if (redact && whole) {
            throw UserException.usage("redact-and-not");
        }
        this.context = context;
        this.redact = redact;
        this.whole = whole;
        this.in = context.world().streams().lineReader();
    }

    /** Returns true if the answers are left out. */
    boolean areLeftOut(String file, AssessmentDocument document) throws IOException {
        Boolean before = decided.get(file);
        if (before == null) {
            before = redact || (!whole && context.mayAsk() && in(document) > 0 && !agrees(file, in(document)));
            decided.put(file, before);
        }
        return before;
    }

    private boolean agrees(String file, int marked) throws IOException {
        context.err()
                .println(context.say(
                        "command.report.confidential",
                        file,
                        Plural.say(context.words(), "command.count.confidential", marked)));
        return StandardStreams.isYes(in.readLine());
    }

    /** Prints which copy was written, or would be. Where nothing is confidential there is only one. */
    void tellCopy(String target, AssessmentDocument document, boolean leftOut) {
        int marked = in(document);
        if (marked == 0 && !leftOut) {
            return;
        }
        String key = "command.report.copy." + (leftOut ? "redacted" : "full") + (marked == 0 ? ".none" : "");
        String place =
                target.equals(FormatTarget.STANDARD_OUTPUT) ? context.say("command.report.standard-output") : target;
        context.note(key, place, Plural.say(context.words(), "command.count.confidential", marked));
    }

    private static int in(AssessmentDocument document) {
        int marked = 0;
        for (Answer answer : document.assessment().answers().values()) {
            marked += answer.confidential() ? 1 : 0;
        }
        return marked;
    }
}
