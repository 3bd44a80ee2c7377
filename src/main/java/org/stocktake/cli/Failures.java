package org.stocktake.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.stocktake.text.Visible;
import org.stocktake.text.Words;

/** The one place where an exception becomes a sentence and an exit code. A stack trace is shown only with --debug. */
final class Failures {
    private final World world;
    private final Words words;
    private final boolean debug;

    Failures(World world, Words words, boolean debug) {
        this.world = world;
        this.words = words;
        this.debug = debug;
    }

    /** Says what went wrong and how to go on. */
    ExitCode tell(Throwable failure) {
        PrintWriter err = world.streams().err();
        if (debug) {
            failure.printStackTrace(err);
        }
        if (failure instanceof Refusal refusal) {
            return refusal.tell(err, words);
        }
        if (failure instanceof OutputFailure output) {
            return closed(output);
        }
        if (failure instanceof IOException unreadable) {
            return tell(unreadable);
        }
        tell(err, words, "fault", place(failure), world.machine().version());
        return ExitCode.FAULT;
    }

    /** Prints {@code command.error.KEY} and, indented below it, {@code command.error.KEY.next}. */
    static void tell(PrintWriter err, Words words, String key, String... values) {
        Object[] visible = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            visible[i] = Visible.of(values[i]);
        }
        err.println("stocktake: " + words.say("command.error." + key, visible));
        err.println("  " + words.say("command.error." + key + ".next", visible));
    }

    private ExitCode closed(OutputFailure failure) {
        if (failure.isClosedPipe()) {
            return ExitCode.OUTPUT_CLOSED;
        }
        tell(world.streams().err(), words, "output", FileFailure.reason(failure.reason()));
        return ExitCode.UNREADABLE;
    }

    /** Says what is wrong with a file, as {@link ExitCode#UNREADABLE}. */
    ExitCode tell(IOException failure) {
        FileFailure said = FileFailure.of(failure);
        tell(world.streams().err(), words, said.key(), said.values().toArray(new String[0]));
        return ExitCode.UNREADABLE;
    }

    private static String place(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String name = failure.getClass().getSimpleName();
        return stack.length == 0 ? name : name + ", " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
    }
}
