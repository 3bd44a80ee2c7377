package org.stocktake.files.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts the program git and no other, always with a list of arguments and never through a shell.
 *
 * <p>The repository may be hostile: a folder of a pull request can be a repository of its own, and the settings of a
 * repository name programs that git runs. So git runs only commands that read objects, the index and settings
 * ({@code rev-parse}, {@code ls-tree}, {@code cat-file}, {@code diff-index --cached}, {@code config --get-regexp}), and
 * no command that reads the working files, because that runs filters and monitors. Every setting and variable by which
 * one of these commands could start a program or reach a network is switched off. A repository whose files lie at or
 * above what it tracks is refused. Sources: git-config(1), "safe.bareRepository", "core.fsmonitor", "core.hooksPath",
 * "protocol.allow"; git(1), "GIT_ALLOW_PROTOCOL"; CVE-2022-24765.
 */
final class Git {
    /** The time limit for one answer of git. A listing of half a million files takes two seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The largest listing that is read, in bytes: about three hundred thousand files. */
    private static final int LISTING_BYTES_MAX = 32 * 1024 * 1024;

    private static final int COMMIT_BYTES_MAX = 1024;

    /** The settings of a partial clone. Source: git-config(1), "extensions.partialClone", "remote.NAME.promisor". */
    private static final String PARTIAL_CLONE = "^(extensions\\.partialclone|remote\\..*\\.promisor)$";

    private static final List<String> OPTIONS = List.of("--no-pager", "--no-replace-objects", "--literal-pathspecs");

    private static final List<String> SETTINGS = List.of(
            "safe.bareRepository=explicit",
            "core.fsmonitor=false",
            "core.hooksPath=/dev/null",
            "core.attributesFile=/dev/null",
            "core.pager=cat",
            "core.sshCommand=false",
            "credential.helper=",
            "protocol.allow=never",
            "gc.auto=0",
            "maintenance.auto=false");

    private static final Map<String, String> VARIABLES = Map.of(
            "GIT_TERMINAL_PROMPT", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_ALLOW_PROTOCOL", "none",
            "LC_ALL", "C");

    private Git() {}

    /** Starts git in that folder. */
    static GitProcess start(Path folder, String... words) throws GitException {
        ProcessBuilder builder = new ProcessBuilder();
        clean(builder.environment());
        List<String> command = new ArrayList<>();
        command.add(program(builder.environment()).toString());
        command.addAll(List.of("-C", folder.toAbsolutePath().toString()));
        command.addAll(OPTIONS);
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of(words));
        try {
            return new GitProcess(builder.command(command).start(), PATIENCE);
        } catch (IOException e) {
            throw new GitException(GitException.Kind.NO_GIT, "", String.valueOf(e.getMessage()));
        }
    }

    /**
     * Removes every variable of git, which can name a repository, programs and output files, and sets those that keep
     * git quiet.
     */
    static void clean(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("GIT_"));
        environment.putAll(VARIABLES);
    }

    /**
     * Finds git in the folders of PATH, only in absolute ones. The system would also search the current folder, in
     * which a pull request can have put a program of that name.
     */
    static Path program(Map<String, String> environment) throws GitException {
        String name = File.separatorChar == '\\' ? "git.exe" : "git";
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().equalsIgnoreCase("PATH")) {
                for (String folder : variable.getValue().split(File.pathSeparator, -1)) {
                    if (isProgram(folder, name)) {
                        return Path.of(folder, name);
                    }
                }
            }
        }
        throw new GitException(GitException.Kind.NO_GIT, "", "there is no git in the folders of PATH");
    }

    private static boolean isProgram(String folder, String name) {
        try {
            Path program = Path.of(folder, name);
            return program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * Returns the one line that git prints.
     *
     * @param otherwise the kind of failure if git refuses
     * @param subject the folder or revision in question
     */
    static String line(Path folder, GitException.Kind otherwise, String subject, String... words) throws IOException {
        String text = text(folder, otherwise, subject, words);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * Returns the name of the commit of a revision.
     *
     * @param revision in any form that git knows
     * @throws GitException if there is none, or if the name is ambiguous, such as a branch of the server and a tag of
     *     somebody: git would take the tag
     */
    static String commit(Path folder, String revision) throws IOException {
        String[] words = {"rev-parse", "--verify", "--end-of-options", revision + "^{commit}"};
        try (GitProcess git = start(folder, words)) {
            byte[] out = git.ask("", answers -> answers.readNBytes(COMMIT_BYTES_MAX));
            boolean found = git.exitCode() == 0;
            String complaint = git.complaint();
            if (!found || complaint.contains("ambiguous")) {
                throw new GitException(
                        GitException.Kind.NO_REVISION, revision, complaint.isEmpty() ? "no such object" : complaint);
            }
            return new String(out, StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * Returns the reason why the object of a file cannot be read although the revision lists it. A partial clone leaves
     * out objects on purpose; in every other repository the object is damaged or lost.
     *
     * @param name of the file in the repository
     */
    static GitException unreadable(Path top, String name, String object) throws IOException {
        if (isPartialClone(top)) {
            return new GitException(GitException.Kind.NOT_FETCHED, name, "partial clone");
        }
        try (GitProcess git = start(top, "cat-file", "-t", object)) {
            git.exitCode();
            String complaint = git.complaint();
            return new GitException(
                    GitException.Kind.GIT_FAILED,
                    "",
                    name + ": " + (complaint.isEmpty() ? "no such object" : complaint));
        }
    }

    private static boolean isPartialClone(Path top) throws IOException {
        try (GitProcess git = start(top, "config", "--get-regexp", PARTIAL_CLONE)) {
            return git.exitCode() == 0;
        }
    }

    /** Returns the parts of a listing that git printed with {@code -z}: names as they are, whatever they begin with. */
    static List<String> listing(Path folder, String... words) throws IOException {
        String text = text(folder, GitException.Kind.GIT_FAILED, "", words);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0', from)) {
            parts.add(text.substring(from, end));
            from = end + 1;
        }
        return parts;
    }

    private static String text(Path folder, GitException.Kind otherwise, String subject, String... words)
            throws IOException {
        try (GitProcess git = start(folder, words)) {
            byte[] out = git.ask("", answers -> answers.readNBytes(LISTING_BYTES_MAX + 1));
            if (out.length > LISTING_BYTES_MAX) {
                throw new GitException(
                        GitException.Kind.GIT_FAILED, "", "the listing is longer than " + LISTING_BYTES_MAX + " bytes");
            }
            if (git.exitCode() != 0) {
                String complaint = git.complaint();
                throw new GitException(otherwise, subject, complaint.isEmpty() ? "no such object" : complaint);
            }
            return new String(out, StandardCharsets.UTF_8);
        }
    }
}
