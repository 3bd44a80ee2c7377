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
 * Keeps a second editor away from an assessment. The system's lock on a file of its own tells that somebody holds it;
 * the text inside tells who. When the holder's process ends, so does the system's lock, whatever the text says: the
 * lock is taken over. The text of another machine is believed, because its lock may not be visible from here.
 *
 * <p>A file held by this process is found in a map, not on the disk: opening its lock file a second time would drop the
 * lock.
 */
final class AssessmentLock implements AutoCloseable {
    private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();
    /** The beginning of the text in a lock file. */
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
     * Takes the lock. An obstacle that is no lock file is moved aside.
     *
     * @param path real path of the lock file
     * @param assessment named in the refusal
     * @param request a holder on another machine that it agrees to take over from does not prevent it
     * @throws LockedException if somebody else holds it
     * @throws SidecarFolderException if an obstacle can be neither opened nor moved
     */
    static AssessmentLock take(Path path, Path assessment, LockRequest request, ObstacleMover obstacles)
            throws IOException {
        @Nullable LockHolder here = HELD_HERE.putIfAbsent(path, request.me());
        if (here != null) {
            throw new LockedException(assessment, here, false);
        }
        try {
            LockFile file = open(path, assessment, obstacles);
            return new AssessmentLock(path, file, enter(file, assessment, request));
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
     * Writes our name into the file, unless it belongs to somebody else; then it is closed.
     *
     * @return the holder that was named in it
     */
    private static Optional<LockHolder> enter(LockFile file, Path assessment, LockRequest request) throws IOException {
        try {
            Optional<LockHolder> written = read(file.words());
            boolean elsewhere = written.filter(
                            holder -> !holder.host().equals(request.me().host()))
                    .isPresent();
            boolean agreed = written.equals(Optional.of(request.over()));
            if (!file.isHeld() || (elsewhere && !agreed)) {
                throw new LockedException(assessment, written.orElse(LockHolder.UNKNOWN), elsewhere);
            }
            file.write(words(request.me()));
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

    /** Returns the holder named in the text; empty if there is none or the text cannot be read. */
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

    /** Returns true if somebody removed the lock file, which is all that keeps a second editor away. */
    boolean isLost() {
        return !file.isThere();
    }

    /**
     * Takes the lock again, in a new file of that name. The removed file is another one: closing it drops no lock of
     * the new one.
     *
     * @throws LockedException if somebody else was faster
     */
    void takeAgain(Path assessment, LockRequest request, ObstacleMover obstacles) throws IOException {
        LockFile again = open(path, assessment, obstacles);
        enter(again, assessment, request);
        file.close();
        file = again;
    }

    /**
     * Returns the holder that did not release the lock, because its process ended or was agreed to be gone; empty if
     * all was in order.
     */
    Optional<LockHolder> takenOverFrom() {
        return before;
    }

    /**
     * Notes that all is in order, in a process that is about to end: nobody takes over from it. The system's lock stays
     * until the end of the process, so that nobody comes in before a running thread is stopped.
     */
    void endInOrder() {
        try {
            file.write("");
        } catch (IOException e) {
            // As in close(): what was saved is saved.
        }
    }

    /**
     * Releases the lock. The file stays, empty: removing it could take it away from the next holder. If the drive is
     * gone, so is the lock, and the next holder takes over from a process that no longer exists.
     */
    @Override
    public void close() {
        try (LockFile last = file) {
            if (last.isHeld()) {
                last.write("");
            }
        } catch (IOException e) {
            // What was saved is saved; a lock that cannot be released in order does not change that.
        } finally {
            HELD_HERE.remove(path);
        }
    }
}
