package org.stocktake.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import org.stocktake.cli.output.FailureReason;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;
import org.stocktake.text.SafeText;

/**
 * Turns every exception into a sentence and an exit code; no other class does. A stack trace is shown only with
 * --debug.
 */
public final class ErrorReporter {
    /**
     * The message for when the message file cannot be read. A constant, so that the compiler copies it to where it is
     * used.
     */
    public static final String FALLBACK_MESSAGE =
            "stocktake: The program cannot load a part of itself. Your files are as they were"
                    + " last saved.\n  Allow more open files (ulimit -n 1024) and more memory, or install Stocktake anew.";

    /** The code of {@link ExitCode#UNREADABLE}, written out because that class might not load. */
    public static final int FALLBACK_CODE = 74;

    /** The largest number of causes that is looked at, because causes can form a circle. */
    private static final int CAUSES_MAX = 16;

    private final Environment environment;
    private final Messages words;
    private final boolean debug;
    private final PrintWriter err;

    public ErrorReporter(Environment environment, Messages words, boolean debug) {
        this(environment, words, debug, environment.streams().err());
    }

    private ErrorReporter(Environment environment, Messages words, boolean debug, PrintWriter err) {
        this.environment = environment;
        this.words = words;
        this.debug = debug;
        this.err = err;
    }

    /** Prints what went wrong and how to go on. Never fails: without messages it prints {@link #FALLBACK_MESSAGE}. */
    public ExitCode tell(Throwable failure) {
        try {
            return said(failure);
        } catch (RuntimeException | Error unsayable) {
            err.println(FALLBACK_MESSAGE);
            return code(failure);
        }
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private ExitCode said(Throwable failure) {
        if (debug) {
            err.print(SafeText.lines(trace(failure)));
        }
        if (failure instanceof UserException refusal) {
            return refusal.tell(err, words);
        }
        if (failure instanceof OutputException output) {
            return closed(output);
        }
        if (failure instanceof IOException unreadable) {
            return tell(unreadable);
        }
        if (failure instanceof InvalidPathException path) {
            tell(err, words, "bad-path", path.getInput());
            return ExitCode.UNREADABLE;
        }
        Cause cause = Cause.of(failure);
        tell(err, words, cause.key, place(failure), environment.machine().version());
        return cause.code;
    }

    /** The cause of a failure that is not the fault of a file or an argument. */
    private enum Cause {
        /** A mistake in the program. */
        FAULT("fault", ExitCode.FAULT),
        /** A class cannot be loaded: too many files are open, or the application folder is damaged. */
        UNLOADABLE("unloadable", ExitCode.UNREADABLE),
        /** The heap is full. */
        MEMORY("no-memory", ExitCode.UNREADABLE),
        /** The system starts no more threads. Java has no separate type for it. */
        THREADS("no-threads", ExitCode.UNREADABLE);

        private final String key;
        private final ExitCode code;

        Cause(String key, ExitCode code) {
            this.key = key;
            this.code = code;
        }

        static Cause of(Throwable failure) {
            if (failure instanceof OutOfMemoryError) {
                return String.valueOf(failure.getMessage()).contains("native thread") ? THREADS : MEMORY;
            }
            boolean ofOurs = failure instanceof ExceptionInInitializerError && !isUnreadable(failure);
            return (failure instanceof LinkageError || isUnreadable(failure)) && !ofOurs ? UNLOADABLE : FAULT;
        }

        /** Returns true if one of the causes is a file that could not be read. */
        private static boolean isUnreadable(Throwable failure) {
            Throwable cause = failure.getCause();
            for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
                if (cause instanceof IOException || cause instanceof ClassNotFoundException) {
                    return true;
                }
                cause = cause.getCause();
            }
            return false;
        }
    }

    /** Returns the code that {@link #tell} would return, and prints nothing. */
    public ExitCode code(Throwable failure) {
        if (failure instanceof UserException refusal) {
            return refusal.code();
        }
        if (failure instanceof OutputException output && output.isClosedPipe()) {
            return ExitCode.OUTPUT_CLOSED;
        }
        return failure instanceof IOException
                        || failure instanceof OutputException
                        || failure instanceof InvalidPathException
                ? ExitCode.UNREADABLE
                : Cause.of(failure).code;
    }

    /** Returns what {@link #tell} would print, on one line, for a document that a program reads. */
    public String sentence(Throwable failure) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        new ErrorReporter(environment, words, false, writer).tell(failure);
        writer.flush();
        return said.toString().replaceFirst("^stocktake: ", "").strip().replaceAll("\\s+", " ");
    }

    /** Prints {@code command.error.KEY} and, indented below it, {@code command.error.KEY.next}. */
    public static void tell(PrintWriter err, Messages words, String key, String... values) {
        Object[] visible = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            visible[i] = SafeText.of(values[i]);
        }
        err.println("stocktake: " + words.say("command.error." + key, visible));
        err.println(ProblemText.below(words.say("command.error." + key + ".next", visible)));
    }

    private ExitCode closed(OutputException failure) {
        if (failure.isClosedPipe()) {
            return ExitCode.OUTPUT_CLOSED;
        }
        tell(err, words, "output", FailureReason.of(failure.reason()));
        return ExitCode.UNREADABLE;
    }

    /** Prints what is wrong with a file, and returns {@link ExitCode#UNREADABLE}. */
    public ExitCode tell(IOException failure) {
        FileErrorText said = FileErrorText.of(failure);
        tell(err, words, said.key(), said.values(words));
        return ExitCode.UNREADABLE;
    }

    private static String place(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String name = failure.getClass().getSimpleName();
        return stack.length == 0 ? name : name + ", " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
    }
}
