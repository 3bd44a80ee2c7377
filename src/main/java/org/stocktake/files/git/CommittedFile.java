package org.stocktake.files.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.LineEnds;
import org.stocktake.files.io.Sha256;

/** The version of a file in the commit that a repository has checked out. */
public final class CommittedFile {
    private static final String HEAD = "HEAD";

    private CommittedFile() {}

    /**
     * Returns true if the file has the bytes of that version, or the same with the line ends of Windows, as git may
     * write them. Outside a repository no program is started.
     *
     * @param sha256 of the file's bytes
     */
    public static boolean has(Path file, String sha256) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        if (!isInRepository(folder)) {
            return false;
        }
        try (GitRevision head = GitRevision.open(folder, HEAD)) {
            Optional<byte[]> committed = head.bytes(file);
            return committed.isPresent() && isSame(committed.get(), sha256);
        } catch (IOException e) {
            return false; // without an answer of git the file is one that nobody knows
        }
    }

    private static boolean isInRepository(Path folder) {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(byte[] committed, String sha256) {
        return Sha256.of(committed).equals(sha256)
                || Sha256.of(LineEnds.windows(committed)).equals(sha256);
    }
}
