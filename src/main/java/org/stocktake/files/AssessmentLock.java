package org.stocktake.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second editor away from an assessment. The system's lock on a file of its own says whether somebody holds it; the
 * words inside say who. When the holder's process is gone, so is the system's lock, whatever the words say: it is taken
 * over. The words of another machine are believed, since its lock may not be seen from here.
 *
 * <p>No other class opens the lock file: closing any second channel to it in this process would drop the lock without a
 * word. For the same reason a file held by this process itself is found in a map, not on the disk.
 */
final class AssessmentLock implements AutoCloseable {
    private static final Map<Path, LockHolder> HELD_HERE = new ConcurrentHashMap<>();
    private static final Set<OpenOption> MODE = Set.of(
            StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    /** The locked byte lies far behind the words, so that they can be read where a lock forbids reading. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int WORDS_BYTES_MAX = 4096;

    private final Path path;
    private final Optional<LockHolder> before;
    private FileChannel channel;
    private FileLock lock;

    private AssessmentLock(Path path, FileChannel channel, FileLock lock, Optional<LockHolder> before) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
        this.before = before;
    }

    /**
     * Takes the lock.
     *
     * @param path real path of the lock file
     * @param assessment named in the refusal
     * @param claim a holder on another machine that it agrees to take over from is no obstacle
     * @throws LockedException when somebody else holds it
     */
    static AssessmentLock take(Path path, Path assessment, Claim claim) throws IOException {
        @Nullable LockHolder here = HELD_HERE.putIfAbsent(path, claim.me());
        if (here != null) {
            throw new LockedException(assessment, here, false);
        }
        try {
            return open(path, assessment, claim);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(path);
            throw e;
        }
    }

    private static AssessmentLock open(Path path, Path assessment, Claim claim) throws IOException {
        FileChannel channel = FileChannel.open(path, MODE, Disk.ownerOnly(path, "rw-------"));
        try {
            @Nullable FileLock lock = tryLock(channel);
            Optional<LockHolder> written = read(channel);
            boolean elsewhere = written.filter(
                            holder -> !holder.host().equals(claim.me().host()))
                    .isPresent();
            boolean agreed = written.equals(Optional.of(claim.over()));
            if (lock == null || (elsewhere && !agreed)) {
                throw new LockedException(assessment, written.orElse(LockHolder.UNKNOWN), elsewhere);
            }
            write(channel, words(claim.me()));
            return new AssessmentLock(path, channel, lock, written);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String words(LockHolder holder) {
        return "user: " + holder.user() + "\nhost: " + holder.host() + "\npid: " + holder.pid() + "\nsince: "
                + holder.since() + "\n";
    }

    private static void write(FileChannel channel, String words) throws IOException {
        channel.truncate(0);
        ByteBuffer buffer = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
        while (buffer.hasRemaining()) {
            channel.write(buffer, buffer.position());
        }
    }

    /** Who is named in the file; empty when nobody is, or not in a form that can be read. */
    private static Optional<LockHolder> read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(WORDS_BYTES_MAX);
        channel.read(buffer, 0);
        Map<String, String> words = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8)
                .lines()
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

    /** Whether somebody took its file away, and with it what keeps a second editor out. */
    boolean isGone() {
        return !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Takes the lock in a file of that name again. The file that is gone is another one, so that closing it drops no lock of
     * this.
     *
     * @throws LockedException when somebody else was quicker
     */
    void takeAgain(Path assessment, Claim claim) throws IOException {
        AssessmentLock again = open(path, assessment, claim);
        channel.close();
        channel = again.channel;
        lock = again.lock;
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
            channel.truncate(0);
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
        try (FileChannel last = channel) {
            if (lock.isValid()) {
                last.truncate(0);
                lock.release();
            }
        } catch (IOException e) {
            // What was saved is saved; a lock that cannot be given back in order does not change that.
        } finally {
            HELD_HERE.remove(path);
        }
    }
}
