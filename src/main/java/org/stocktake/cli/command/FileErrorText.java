package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.output.DocumentTooLargeException;
import org.stocktake.cli.output.FailureReason;
import org.stocktake.cli.output.UnwritableTargetException;
import org.stocktake.files.git.GitException;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.files.store.ChangedOnDiskException;
import org.stocktake.files.store.LockHolder;
import org.stocktake.files.store.LockedException;
import org.stocktake.files.store.SidecarFolderException;
import org.stocktake.files.store.WriteFailedException;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.KebabCase;
import org.stocktake.report.pdf.UnusableFontException;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;
import org.stocktake.text.ShellQuote;

/**
 * The message about a file that could not be read or written.
 *
 * @param key of the sentence {@code command.error.KEY} and of the remedy {@code command.error.KEY.next}
 * @param values for the places in both: texts, and phrases of the interview
 */
public record FileErrorText(String key, List<Object> values) {
    private static FileErrorText of(String key, Object... values) {
        return new FileErrorText(key, List.of(values));
    }

    /** Returns the values as texts of a language. */
    public String[] values(Messages words) {
        PhraseFormatter formatter = new PhraseFormatter(words);
        return values.stream()
                .map(value -> value instanceof Phrase phrase ? formatter.say(phrase) : String.valueOf(value))
                .toArray(String[]::new);
    }

    public static FileErrorText of(IOException failure) {
        if (failure instanceof LockedException locked) {
            return of(locked);
        }
        if (failure instanceof ChangedOnDiskException changed) {
            String key = changed.ours().isPresent() ? "changed-on-disk.kept" : "changed-on-disk";
            String ours = changed.ours().map(Path::toString).orElse("");
            return of(
                    key,
                    changed.file().toString(),
                    ours,
                    ShellQuote.file(changed.file().toString()));
        }
        if (failure instanceof SidecarFolderException side) {
            return of(key(side.kind()), side.getFile(), side.getReason());
        }
        if (failure instanceof WriteFailedException unwritten) {
            return of(
                    "write." + KebabCase.of(unwritten.fault()),
                    unwritten.file().toString(),
                    Long.toString(unwritten.needed()),
                    Long.toString(unwritten.free()),
                    unwritten.reason());
        }
        if (failure instanceof GitException git) {
            String key = KebabCase.of(git.kind());
            return git.subject().isEmpty() ? of(key, git.reason()) : of(key, git.subject(), git.reason());
        }
        return failure instanceof FileSystemException file && file.getFile() != null
                ? of(key(file), file.getFile(), FailureReason.of(file))
                : of("io", FailureReason.of(failure));
    }

    private static String key(SidecarFolderException.Kind kind) {
        return switch (kind) {
            case NOT_A_FOLDER -> "side-folder";
            case OTHER_ACCOUNT -> "other-account";
            case NO_LOCK -> "no-lock";
        };
    }

    private static FileErrorText of(LockedException locked) {
        LockHolder holder = locked.holder();
        String file = locked.file().toString();
        if (holder.equals(LockHolder.UNKNOWN)) {
            return of("locked.unknown", file);
        }
        String key = locked.onAnotherHost() ? "locked.elsewhere" : "locked";
        String pid = Long.toString(holder.pid());
        Phrase since = MomentText.minute(holder.since());
        return of(key, file, holder.user(), holder.host(), pid, since, ShellQuote.file(file));
    }

    private static String key(FileSystemException failure) {
        if (failure instanceof UnusableFontException) {
            return "unusable-font";
        }
        if (failure instanceof UnwritableTargetException target) {
            return "target." + KebabCase.of(target.kind());
        }
        if (failure instanceof UnsuitableFileException unfit) {
            return unfit.isTooLarge() ? "too-large" : "not-a-file";
        }
        if (failure instanceof DocumentTooLargeException) {
            return "document-too-large";
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
}
