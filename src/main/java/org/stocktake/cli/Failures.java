package org.stocktake.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.stocktake.files.ChangedOnDiskException;
import org.stocktake.files.GitException;
import org.stocktake.files.LockHolder;
import org.stocktake.files.LockedException;
import org.stocktake.report.pdf.UnusableFont;
import org.stocktake.model.Spelling;
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
        err.println("  " + words.say("command.error." + key + ".next", visible));
    }

    private ExitCode closed(OutputFailure failure) {
        if (failure.isClosedPipe()) {
            return ExitCode.OUTPUT_CLOSED;
        }
        tell(err, words, "output", reason(failure.reason()));
        return ExitCode.UNREADABLE;
    }

    /** Says what is wrong with a file, as {@link ExitCode#UNREADABLE}. */
    ExitCode tell(IOException failure) {
        if (failure instanceof LockedException locked) {
            locked(locked);
        } else if (failure instanceof ChangedOnDiskException changed) {
            String key = changed.ours().isPresent() ? "changed-on-disk.kept" : "changed-on-disk";
            String ours = changed.ours().map(Path::toString).orElse("");
            tell(err, words, key, changed.file().toString(), ours);
        } else if (failure instanceof GitException git) {
            String[] values =
                    git.subject().isEmpty() ? new String[] {git.reason()} : new String[] {git.subject(), git.reason()};
            tell(err, words, Spelling.of(git.kind()), values);
        } else if (failure instanceof FileSystemException file && file.getFile() != null) {
            tell(err, words, key(file), file.getFile(), reason(file));
        } else {
            tell(err, words, "io", reason(failure));
        }
        return ExitCode.UNREADABLE;
    }

    private void locked(LockedException locked) {
        LockHolder holder = locked.holder();
        String key = locked.onAnotherHost() ? "locked.elsewhere" : "locked";
        String file = locked.file().toString();
        String since = toTheMinute(holder.since());
        if (holder.equals(LockHolder.UNKNOWN)) {
            tell(err, words, "locked.unknown", file);
        } else {
            tell(err, words, key, file, holder.user(), holder.host(), Long.toString(holder.pid()), since);
        }
    }

    /** As a person reads it: {@code 2026-11-24 10:42 UTC}. */
    private static String toTheMinute(Instant instant) {
        String minute = instant.truncatedTo(ChronoUnit.MINUTES).toString();
        return minute.substring(0, minute.lastIndexOf(':')).replace('T', ' ') + " UTC";
    }

    private static String key(FileSystemException failure) {
        if (failure instanceof UnusableFont) {
            return "unusable-font";
        }
        if (failure instanceof NoSuchFileException) {
            return "no-such-file";
        }
        if (failure instanceof AccessDeniedException) {
            return "access-denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "exists";
        }
        return failure instanceof NotDirectoryException || failure instanceof DirectoryNotEmptyException
                ? "not-a-folder"
                : "file";
    }

    /** The reason in the words of the system. */
    static String reason(IOException failure) {
        String reason = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static String place(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        String name = failure.getClass().getSimpleName();
        return stack.length == 0 ? name : name + ", " + stack[0].getFileName() + ":" + stack[0].getLineNumber();
    }
}
