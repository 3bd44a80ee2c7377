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

    private final CommandContext context;
    private final BufferedReader in;

    public LockTakeover(CommandContext context, BufferedReader in) {
        this.context = context;
        this.in = in;
    }

    /** Work that takes the lock first. */
    public interface Work<T> {
        T run(LockRequest request) throws IOException;
    }

    public <T> T orAsk(Work<T> work) throws IOException {
        LockRequest request = LockRequest.by(context.me());
        try {
            return work.run(request);
        } catch (LockedException locked) {
            if (!locked.onAnotherHost() || !context.mayAsk() || !agrees(locked)) {
                throw locked;
            }
            return work.run(request.over(locked.holder()));
        }
    }

    private boolean agrees(LockedException locked) throws IOException {
        FileErrorText said = FileErrorText.of(locked);
        Object[] values = said.values(context.words());
        context.err().println(context.say("command.error." + said.key(), values));
        context.err().println(context.say("command.take-over", AGREED));
        String line = in.readLine();
        return line != null && line.strip().equals(AGREED);
    }
}
