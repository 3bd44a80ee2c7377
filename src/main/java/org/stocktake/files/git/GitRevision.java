package org.stocktake.files.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.model.Assessment;

/**
 * Reads the files of one revision of a git repository. One process of git answers all questions. Several threads can
 * use it.
 */
public final class GitRevision implements AutoCloseable {
    private static final String MISSING = " missing";

    /** The longest first line of an answer, in bytes: type, size and the question, which can be a long path. */
    private static final int HEAD_BYTES_MAX = 64 * 1024;

    private final Path top;
    private final String commit;
    private final LocalDate day;
    private final Set<String> compared = ConcurrentHashMap.newKeySet();
    private GitProcess process;
    private @Nullable RenameDetector origins;

    private GitRevision(Path top, String commit) throws IOException {
        this.top = top;
        this.commit = commit;
        this.process = batch(top);
        byte[] object = ask(commit)
                .orElseThrow(() -> new GitException(GitException.Kind.GIT_FAILED, "", "no commit " + commit));
        this.day = CommitDate.of(new String(object, StandardCharsets.UTF_8));
    }

    private static GitProcess batch(Path top) throws GitException {
        return Git.start(top, "cat-file", "--batch");
    }

    /**
     * Opens the repository that contains the folder.
     *
     * @param revision in any form that git knows, such as {@code HEAD~1} or the name of a branch
     * @throws GitException if there is no git, no repository or no such revision
     */
    public static GitRevision open(Path folder, String revision) throws IOException {
        Path top = topOf(folder);
        requireOrdinary(top);
        String commit = Git.commit(top, revision);
        return new GitRevision(top, commit);
    }

    /** Returns the top folder of the repository that contains a folder. */
    public static Path topOf(Path folder) throws IOException {
        return Path.of(
                Git.line(folder, GitException.Kind.NO_REPOSITORY, folder.toString(), "rev-parse", "--show-toplevel"));
    }

    /**
     * Refuses a repository whose own files are not in a folder {@code .git}: a pull request can bring one, with
     * settings of its author. A git older than 2.38 does not know the setting that refuses it.
     */
    private static void requireOrdinary(Path top) throws IOException {
        String name = top.toString();
        Path files = Path.of(Git.line(top, GitException.Kind.NO_REPOSITORY, name, "rev-parse", "--absolute-git-dir"));
        if (top.toRealPath().startsWith(files.toRealPath())) {
            throw new GitException(GitException.Kind.NO_REPOSITORY, name, "a repository that is not in a folder .git");
        }
    }

    /** Returns the day of the revision, in the time zone of its author. */
    public LocalDate day() {
        return day;
    }

    /** Returns the top folder of the repository. */
    public Path top() {
        return top;
    }

    /** Returns the bytes of the file under its present name; empty if the revision does not have that name. */
    public Optional<byte[]> bytes(Path file) throws IOException {
        return ask(commit + ":" + name(file));
    }

    /** Notes that the file was compared with the earlier file of its name. */
    public void compared(Path file) throws IOException {
        compared.add(name(file));
    }

    /**
     * Returns the earlier bytes of a file that had another name; empty if the file is new.
     *
     * @param subject of the file today; under its earlier name it had the same State and checklist
     * @throws GitException if the revision has the file and its object is not fetched, damaged or lost
     */
    public Optional<byte[]> origin(Path file, Assessment.Subject subject) throws IOException {
        return origins().of(name(file), AssessmentIdentity.of(subject));
    }

    private String name(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.resolveSibling("");
        return inRepository(folder.toRealPath().resolve(absolute.getFileName()));
    }

    private String inRepository(Path real) throws IOException {
        return top.toRealPath().relativize(real).toString().replace('\\', '/');
    }

    /**
     * Returns the assessments of the revision in or below the folder with which nothing was compared, sorted by name.
     *
     * @param leftOut files of today whose names are not reported
     */
    public List<Path> gone(Path folder, Set<Path> leftOut) throws IOException {
        String prefix = inRepository(folder.toRealPath());
        Set<String> names = new HashSet<>();
        for (Path file : leftOut) {
            names.add(name(file));
        }
        List<Path> gone = new ArrayList<>();
        for (String name : origins().gone(prefix.isEmpty() ? "" : prefix + "/", names)) {
            gone.add(folder.resolve(name.substring(prefix.isEmpty() ? 0 : prefix.length() + 1)));
        }
        return gone;
    }

    private synchronized RenameDetector origins() throws IOException {
        @Nullable RenameDetector known = origins;
        if (known == null) {
            known = new RenameDetector(top, GitRenames.read(top, commit), this::ask, compared);
            origins = known;
        }
        return known;
    }

    /**
     * Returns the bytes of a file or commit; empty if there is none, and no bytes if it is larger than a file of this
     * program can be. The protocol of {@code git cat-file --batch}: a line with type and size, the bytes, a line feed.
     * A question of two lines would be two questions, and every later answer would belong to another question: no
     * object has such a name.
     */
    private synchronized Optional<byte[]> ask(String object) throws IOException {
        if (object.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String head = process.ask(object + "\n", this::line);
        if (head.endsWith(MISSING)) {
            return Optional.empty();
        }
        String[] words = head.split(" ", -1);
        if (words.length != 3) {
            throw new GitException(GitException.Kind.GIT_FAILED, "", head);
        }
        if (!isSmall(words[2])) {
            process.close(); // faster than to skip what may be gigabytes
            process = batch(top);
            return Optional.of(new byte[0]);
        }
        int size = Integer.parseInt(words[2]);
        byte[] bytes = process.ask("", answers -> answers.readNBytes(size + 1));
        if (bytes.length <= size) {
            throw ended();
        }
        boolean known = words[1].equals("blob") || words[1].equals("commit");
        return known ? Optional.of(Arrays.copyOf(bytes, size)) : Optional.empty();
    }

    private static boolean isSmall(String size) {
        int digitsMax = Integer.toString(BoundedFileReader.FILE_BYTES_MAX).length();
        return size.length() <= digitsMax && Integer.parseInt(size) <= BoundedFileReader.FILE_BYTES_MAX;
    }

    private String line(InputStream answers) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet = answers.read();
        while (octet >= 0 && octet != '\n' && line.size() < HEAD_BYTES_MAX) {
            line.write(octet);
            octet = answers.read();
        }
        if (octet != '\n') {
            throw ended();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private GitException ended() throws IOException {
        process.exitCode();
        String why = process.complaint();
        return new GitException(GitException.Kind.GIT_FAILED, "", why.isEmpty() ? "it ended" : why);
    }

    @Override
    public synchronized void close() {
        process.close();
    }
}
