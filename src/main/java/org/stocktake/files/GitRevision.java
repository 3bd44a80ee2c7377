package org.stocktake.files;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;

/**
 * The files of one git repository as they were in one revision. One process of git answers for all of them. Several threads
 * can ask.
 */
public final class GitRevision implements AutoCloseable {
    private static final String MISSING = " missing";
    private static final String COMMITTER = "committer ";

    private final Path top;
    private final String commit;
    private final Process process;
    private final InputStream answers;
    private final LocalDate day;
    private @Nullable GitOrigins origins;

    private GitRevision(Path top, String commit) throws IOException {
        this.top = top;
        this.commit = commit;
        this.process = Git.start(top, "cat-file", "--batch");
        this.answers = new BufferedInputStream(process.getInputStream());
        byte[] object = ask(commit)
                .orElseThrow(() -> new GitException(GitException.Kind.GIT_FAILED, "", "no commit " + commit));
        this.day = dayOf(new String(object, StandardCharsets.UTF_8));
    }

    /**
     * Opens the repository in which the folder is.
     *
     * @param revision in any form that git knows, such as {@code HEAD~1} or the name of a branch
     * @throws GitException when there is no git, no repository or no such revision
     */
    public static GitRevision open(Path folder, String revision) throws IOException {
        Path top = topOf(folder);
        String commit = Git.line(
                top,
                GitException.Kind.NO_REVISION,
                revision,
                "rev-parse",
                "--verify",
                "--end-of-options",
                revision + "^{commit}");
        return new GitRevision(top, commit);
    }

    /** The folder at the top of the repository in which that folder is. */
    public static Path topOf(Path folder) throws IOException {
        return Path.of(
                Git.line(folder, GitException.Kind.NO_REPOSITORY, folder.toString(), "rev-parse", "--show-toplevel"));
    }

    /** The day on which the revision was made, where it was made. */
    public LocalDate day() {
        return day;
    }

    /** The folder at the top of the repository. */
    public Path top() {
        return top;
    }

    /**
     * The bytes of the file in that revision, also when it had another name then; empty when it was not there.
     *
     * @param subject of what the file tells today: one that had another name told of the same State, by the same checklist
     * @throws GitException when it was there, and this copy of the repository has not fetched what it held
     */
    public Optional<byte[]> bytes(Path file, Assessment.Subject subject) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return Optional.empty();
        }
        String inRepository = inRepository(folder.toRealPath().resolve(name));
        Optional<byte[]> bytes = ask(commit + ":" + inRepository);
        return bytes.isPresent() ? bytes : origins().of(inRepository, Telling.of(subject));
    }

    private String inRepository(Path real) throws IOException {
        return top.toRealPath().relativize(real).toString().replace('\\', '/');
    }

    /**
     * The assessments that were in or below the folder in that revision and are not there any more, in the order of their
     * names; one that was given another name is not gone.
     */
    public List<Path> gone(Path folder) throws IOException {
        String prefix = inRepository(folder.toRealPath());
        List<Path> gone = new ArrayList<>();
        for (String name : origins().gone(prefix.isEmpty() ? "" : prefix + "/")) {
            gone.add(folder.resolve(name.substring(prefix.isEmpty() ? 0 : prefix.length() + 1)));
        }
        return gone;
    }

    private synchronized GitOrigins origins() throws IOException {
        @Nullable GitOrigins known = origins;
        if (known == null) {
            known = new GitOrigins(top, GitNames.read(top, commit), this::ask);
            origins = known;
        }
        return known;
    }

    /**
     * The protocol of {@code git cat-file --batch}: a line with type and size, the bytes, a line feed. A question of two lines
     * would be two questions, and every answer after it that to another one: there is no such object.
     */
    private synchronized Optional<byte[]> ask(String object) throws IOException {
        if (object.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        OutputStream questions = process.getOutputStream();
        questions.write((object + "\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
        String head = line();
        if (head.endsWith(MISSING)) {
            return Optional.empty();
        }
        String[] words = head.split(" ", -1);
        boolean known = words.length == 3 && (words[1].equals("blob") || words[1].equals("commit"));
        if (words.length != 3) {
            throw new GitException(GitException.Kind.GIT_FAILED, "", head);
        }
        byte[] bytes = answers.readNBytes(Integer.parseInt(words[2]));
        line();
        return known ? Optional.of(bytes) : Optional.empty();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet = answers.read();
        while (octet >= 0 && octet != '\n') {
            line.write(octet);
            octet = answers.read();
        }
        if (octet < 0) {
            String why = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            throw new GitException(
                    GitException.Kind.GIT_FAILED, "", why.lines().findFirst().orElse("it ended"));
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** From a line such as {@code committer NAME <ADDRESS> 1764063600 +0100}. */
    private static LocalDate dayOf(String commitObject) throws IOException {
        String line = commitObject
                .lines()
                .filter(one -> one.startsWith(COMMITTER))
                .findFirst()
                .orElseThrow(() -> new GitException(GitException.Kind.GIT_FAILED, "", "a commit without a committer"));
        String[] words = line.split(" ", -1);
        Instant instant = Instant.ofEpochSecond(Long.parseLong(words[words.length - 2]));
        return LocalDate.ofInstant(instant, ZoneOffset.of(words[words.length - 1]));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
