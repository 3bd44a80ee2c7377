package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second editor away from an assessment. The system's lock on a file of its own says whether somebody holds it; the
 * words inside say who. When the holder's process is gone, so is the system's lock, whatever the words say: it is taken
 * over. The words of another machine are believed, since its lock may not be seen from here.
 *
 * <p>A file held by this process itself is found in a map, not on the disk: opening its lock file a second time would drop
 * the lock.
 */
final class AssessmentLock implements AutoCloseable {
    private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();
    /** The first word of a lock file. */
    private static final String USER = "user: ";

    private final Path path;
    private final Optional<LockHolder> before;
    private LockFile file;

    private AssessmentLock(Path path, LockFile file, Optional<LockHolder> before) {
        this.path = path;
        this.file = file;
        this.before = before;
    }

    /**
     * Takes the lock. What stands in its place and is no lock file is moved aside.
     *
     * @param path real path of the lock file
     * @param assessment named in the refusal
     * @param claim a holder on another machine that it agrees to take over from is no obstacle
     * @throws LockedException when somebody else holds it
     * @throws SidecarFolderException when what stands in its place can be neither opened nor moved
     */
    static AssessmentLock take(Path path, Path assessment, LockRequest claim, ObstacleMover obstacles)
            throws IOException {
        @Nullable LockHolder here = HELD_HERE.putIfAbsent(path, claim.me());
        if (here != null) {
            throw new LockedException(assessment, here, false);
        }
        try {
            LockFile file = open(path, assessment, obstacles);
            return new AssessmentLock(path, file, enter(file, assessment, claim));
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(path);
            throw e;
        }
    }

    private static LockFile open(Path path, Path assessment, ObstacleMover obstacles) throws IOException {
        @Nullable LockFile file = LockFile.open(path, USER, obstacles);
        if (file == null) {
            throw new LockedException(assessment, LockHolder.UNKNOWN, false);
        }
        return file;
    }

    /**
     * Writes our name into the file, unless it is somebody else's; then it is closed.
     *
     * @return who was named in it
     */
    private static Optional<LockHolder> enter(LockFile file, Path assessment, LockRequest claim) throws IOException {
        try {
            Optional<LockHolder> written = read(file.words());
            boolean elsewhere = written.filter(
                            holder -> !holder.host().equals(claim.me().host()))
                    .isPresent();
            boolean agreed = written.equals(Optional.of(claim.over()));
            if (!file.isHeld() || (elsewhere && !agreed)) {
                throw new LockedException(assessment, written.orElse(LockHolder.UNKNOWN), elsewhere);
            }
            file.write(words(claim.me()));
            return written;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static String words(LockHolder holder) {
        return USER + holder.user() + "\nhost: " + holder.host() + "\npid: " + holder.pid() + "\nsince: "
                + holder.since() + "\n";
    }

    /** Who is named in the file; empty when nobody is, or not in a form that can be read. */
    private static Optional<LockHolder> read(String text) {
        Map<String, String> words = text.lines()
                .filter(line -> line.contains(": "))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(": ")),
                        line -> line.substring(line.indexOf(": ") + 2),
                        (first, second) -> first));
        try {
            return Optional.of(new LockHolder(
                    words.getOrDefault("user", ""),
                    words.getOrDefault("host", ""),
                    Long.parseLong(words.getOrDefault("pid", "")),
                    Instant.parse(words.getOrDefault("since", ""))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Tells whether somebody took its file away, and with it what keeps a second editor out. */
    boolean isLost() {
        return !file.isThere();
    }

    /**
     * Takes the lock in a file of that name again. The file that is gone is another one, so that closing it drops no lock of
     * this.
     *
     * @throws LockedException when somebody else was quicker
     */
    void takeAgain(Path assessment, LockRequest claim, ObstacleMover obstacles) throws IOException {
        LockFile again = open(path, assessment, obstacles);
        enter(again, assessment, claim);
        file.close();
        file = again;
    }

    /** Who held the lock and did not give it back: their process is gone, or was agreed to be; empty when all was in order. */
    Optional<LockHolder> takenOverFrom() {
        return before;
    }

    /**
     * Says that all has ended in order, in a process that is about to end: nobody takes over from it. The system's lock stays
     * until it has ended, so that nobody comes in before a thread that still runs is stopped.
     */
    void endInOrder() {
        try {
            file.write("");
        } catch (IOException e) {
            // As when it cannot be given back.
        }
    }

    /**
     * Gives the lock back; the file stays, empty, since removing it could take it away from the next holder. When the drive
     * is gone, so is the lock, and whoever comes next takes over from a process that is not there any more.
     */
    @Override
    public void close() {
        try (LockFile last = file) {
            if (last.isHeld()) {
                last.write("");
            }
        } catch (IOException e) {
            // What was saved is saved; a lock that cannot be given back in order does not change that.
        } finally {
            HELD_HERE.remove(path);
        }
    }
}
