package org.stocktake.files.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.stocktake.files.io.LineEnds;
import org.stocktake.files.io.Sha256;

/**
 * The note of what the git merge driver wrote last: git puts it in the place of the assessment, and until it is committed
 * nothing else tells it from a change of another program.
 */
public final class MergedVersion {
    private MergedVersion() {}

    /**
     * Notes the version beside the assessment. Where no hidden folder is, no save is known, and nothing is noted; a note
     * that cannot be written keeps no merge from its end.
     *
     * @param file the assessment, which git has not written yet
     */
    public static void note(Path file, byte[] merged, LockHolder me) {
        Path folder = BackupNames.beside(file).folder();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            SidecarFolder.beside(file, new Disk(), me.pid()).noteMerged(digests(merged));
        } catch (IOException e) {
            // The next command takes the merged file for one that was changed outside, and says so.
        }
    }

    /** Returns a line for the text as it is, and one for the line ends that git may give it. */
    private static byte[] digests(byte[] merged) {
        String lines = Sha256.of(merged) + "\n" + Sha256.of(LineEnds.windows(merged)) + "\n";
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
