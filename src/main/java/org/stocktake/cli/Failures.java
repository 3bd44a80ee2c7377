package org.stocktake.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import org.stocktake.text.ProblemText;
import org.stocktake.text.Visible;
import org.stocktake.text.Words;

/** The one place where an exception becomes a sentence and an exit code. A stack trace is shown only with --debug. */
final class Failures {
    private final World world;
    private final Words words;
    private final boolean debug;
    private final PrintWriter err;

    Failures(World world, Words words, boolean debug) {
        this(world, words, debug, world.streams().err());
    }

    private Failures(World world, Words words, boolean debug, PrintWriter err) {
        this.world = world;
        this.words = words;
        this.debug = debug;
        this.err = err;
    }

    /** Says what went wrong and how to go on. */
    ExitCode tell(Throwable failure) {
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
        if (failure instanceof InvalidPathException path) {
            tell(err, words, "bad-path", path.getInput());
            return ExitCode.UNREADABLE;
        }
        tell(err, words, "fault", place(failure), world.machine().version());
        return ExitCode.FAULT;
    }

    /** The code that {@link #tell} would give. */
    ExitCode code(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.code();
        }
        if (failure instanceof OutputFailure output && output.isClosedPipe()) {
            return ExitCode.OUTPUT_CLOSED;
        }
        return failure instanceof IOException || failure instanceof OutputFailure
                ? ExitCode.UNREADABLE
                : ExitCode.FAULT;
    }

    /** What {@link #tell} would say, on one line, for a document that a program reads. */
    String sentence(Throwable failure) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        new Failures(world, words, false, writer).tell(failure);
        writer.flush();
        return said.toString().replaceFirst("^stocktake: ", "").strip().replaceAll("\\s+", " ");
    }

    /** Prints {@code command.error.KEY} and, indented below it, {@code command.error.KEY.next}. */
    static void tell(PrintWriter err, Words words, String key, String... values) {
        Object[] visible = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            visible[i] = Visible.of(values[i]);
        }
        err.println("stocktake: " + words.say("command.error." + key, visible));
        err.println(ProblemText.below(words.say("command.error." + key + ".next", visible)));
    }

    private ExitCode closed(OutputFailure failure) {
        if (failure.isClosedPipe()) {
            return ExitCode.OUTPUT_CLOSED;
        }
        tell(err, words, "output", FileFailure.reason(failure.reason()));
        return ExitCode.UNREADABLE;
    }

    /** Says what is wrong with a file, as {@link ExitCode#UNREADABLE}. */
    ExitCode tell(IOException failure) {
        FileFailure said = FileFailure.of(failure);
        tell(err, words, said.key(), said.values().toArray(new String[0]));
        return ExitCode.UNREADABLE;
    }

    private static String place(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String name = failure.getClass().getSimpleName();
        return stack.length == 0 ? name : name + ", " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
    }
}
