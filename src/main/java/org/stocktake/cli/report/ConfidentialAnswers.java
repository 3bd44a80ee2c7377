package org.stocktake.cli.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.report.facts.ChangesSince;

/**
 * Decides if the confidential answers go into the reports of a run, and says which copy was written. A person is asked
 * once for each assessment that has some; only a clear yes puts them in. What only the earlier assessment marks as
 * confidential counts too, because the report shows how it changed.
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

    /**
     * The numbers of confidential answers that a report would have.
     *
     * @param now in the assessment, with those to questions that are gone
     * @param before marked in the earlier assessment only, with a change that the report shows
     * @param earlier the earlier file; empty when there is none
     */
    record Marked(int now, int before, String earlier) {
        static Marked in(Assessment assessment, Optional<ChangesSince> since) {
            int now = assessment.carryover().confidentialRetired();
            for (Answer answer : assessment.answers().values()) {
                now += answer.confidential() ? 1 : 0;
            }
            return new Marked(
                    now,
                    since.map(changes -> changes.confidentialBefore().size()).orElse(0),
                    since.map(ChangesSince::file).orElse(""));
        }

        boolean isNone() {
            return now == 0 && before == 0;
        }
    }

    /** Returns true if a report without a name of its own may become a redacted copy. */
    boolean mayLeaveOut() {
        return redact || (!whole && context.mayAsk());
    }

    /** Returns true if a report without a name of its own may become a full copy. */
    boolean mayPutIn() {
        return !redact;
    }

    /** Returns true if the answers are left out. */
    boolean areLeftOut(String file, Marked marked) throws IOException {
        Boolean before = decided.get(file);
        if (before == null) {
            before = redact || (!whole && context.mayAsk() && !marked.isNone() && !agrees(file, marked));
            decided.put(file, before);
        }
        return before;
    }

    private boolean agrees(String file, Marked marked) throws IOException {
        String key = marked.before() == 0 ? "command.report.confidential" : "command.report.confidential.before";
        context.err().println(context.say(key, file, count(marked.now()), marked.earlier(), count(marked.before())));
        return StandardStreams.isYes(in.readLine());
    }

    /** Prints which copy was written, or would be. Where nothing is confidential there is only one. */
    void tellCopy(String target, Marked marked, boolean leftOut) {
        if (marked.isNone() && !leftOut) {
            return;
        }
        String ending = marked.before() == 0 ? marked.isNone() ? ".none" : "" : ".before";
        String key = "command.report.copy." + (leftOut ? "redacted" : "full") + ending;
        String place =
                target.equals(FormatTarget.STANDARD_OUTPUT) ? context.say("command.report.standard-output") : target;
        context.note(key, place, count(marked.now()), count(marked.before()));
    }

    private String count(int answers) {
        return context.words().count("command.count.confidential", answers);
    }
}
