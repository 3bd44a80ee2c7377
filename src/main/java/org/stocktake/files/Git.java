package org.stocktake.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts the program git and no other, always with a list of words and never through a shell. It is asked only what is in
 * the repository: it must not fetch from a network, ask for a password or wait for anybody.
 */
final class Git {
    private static final Map<String, String> QUIET =
            Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1", "GIT_OPTIONAL_LOCKS", "0", "LC_ALL", "C");

    private Git() {}

    /** A process of git in that folder. */
    static Process start(Path folder, String... words) throws GitException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(QUIET);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GitException(GitException.Kind.NO_GIT, "", String.valueOf(e.getMessage()));
        }
    }

    /**
     * The one line that git prints.
     *
     * @param otherwise what it means when git refuses
     * @param subject the folder or revision that it is about
     */
    static String line(Path folder, GitException.Kind otherwise, String subject, String... words) throws IOException {
        String text = text(folder, otherwise, subject, words);
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** The parts of a listing that git was asked for with {@code -z}: names as they are, whatever they begin with. */
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
        Process process = start(folder, words);
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (exit(process) != 0) {
            throw new GitException(otherwise, subject, err.lines().findFirst().orElse("no such object"));
        }
        return out;
    }

    private static int exit(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new GitException(GitException.Kind.GIT_FAILED, "", "interrupted");
        }
    }
}
