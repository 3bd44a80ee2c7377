package org.stocktake.cli.command;

import java.io.BufferedReader;
import java.io.IOException;
import org.stocktake.files.store.LockRequest;
import org.stocktake.files.store.LockedException;

/**
 * Takes the lock of a file from another machine, whose processes cannot be seen from here. A person is asked if the
 * work there has ended; a script is refused.
 */
public final class LockTakeover {
    /** The words that the person must type, so that it does not happen by mistake. */
    private static final String AGREED = "take over";

    private final CommandContext tool;
    private final BufferedReader in;

    public LockTakeover(CommandContext tool, BufferedReader in) {
        this.tool = tool;
        this.in = in;
    }

    /** Work that takes the lock first. */
    public interface Work<T> {
        T run(LockRequest claim) throws IOException;
    }

    public <T> T orAsk(Work<T> work) throws IOException {
        LockRequest claim = LockRequest.by(tool.me());
        try {
            return work.run(claim);
        } catch (LockedException locked) {
            if (!locked.onAnotherHost() || !tool.mayAsk() || !agrees(locked)) {
                throw locked;
            }
            return work.run(claim.over(locked.holder()));
        }
    }

    private boolean agrees(LockedException locked) throws IOException {
        FileErrorText said = FileErrorText.of(locked);
        tool.err().println(tool.say("command.error." + said.key(), said.values().toArray()));
        tool.err().println(tool.say("command.take-over", AGREED));
        String line = in.readLine();
        return line != null && line.strip().equals(AGREED);
    }
}
