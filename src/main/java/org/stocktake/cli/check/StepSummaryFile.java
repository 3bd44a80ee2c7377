package org.stocktake.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.output.FailureReason;

/** The file that GitHub shows below a step; the variable {@code GITHUB_STEP_SUMMARY} names it. */
final class StepSummaryFile {
    private static final String VARIABLE = "GITHUB_STEP_SUMMARY";
    /** The size up to which GitHub shows the file; of a larger one it shows nothing. */
    private static final long BYTES_MAX = 1 << 20;

    private StepSummaryFile() {}

    /**
     * Appends the text to the file, which GitHub has made, and returns true if it stands there. A file that cannot be
     * written, or that would become too large, does not fail the check, and is named on standard error.
     */
    static boolean append(CommandContext context, String markdown) {
        String name = context.world().variable(VARIABLE);
        if (name.isEmpty()) {
            return false;
        }
        try {
            Path file = Path.of(name);
            byte[] text = markdown.getBytes(StandardCharsets.UTF_8);
            if (Files.isRegularFile(file) && Files.size(file) + text.length > BYTES_MAX) {
                context.note("command.check.step-summary-full", name);
                return false;
            }
            Files.write(file, text, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (IOException e) {
            context.note("command.check.step-summary", name, FailureReason.of(e));
        } catch (InvalidPathException e) {
            context.note("command.check.step-summary", name, e.getReason());
        }
        return false;
    }
}
