package org.stocktake.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names that files had in an earlier revision; asked of git only when a file is not found under its own. */
final class GitNames {
    private static final String END = "\0";

    private final Set<String> then;
    private final Map<String, String> renamed;

    private GitNames(Set<String> then, Map<String, String> renamed) {
        this.then = then;
        this.renamed = renamed;
    }

    static GitNames read(Path top, String commit) throws IOException {
        Set<String> then = new HashSet<>();
        for (String name : split(Git.line(
                top, GitException.Kind.GIT_FAILED, "", "ls-tree", "-r", "-z", "--full-tree", "--name-only", commit))) {
            then.add(name);
        }
        Map<String, String> renamed = new HashMap<>();
        String[] words = split(Git.line(
                top,
                GitException.Kind.GIT_FAILED,
                "",
                "diff",
                "-z",
                "--no-ext-diff",
                "--name-status",
                "--find-renames",
                "--diff-filter=R",
                commit));
        for (int i = 0; i + 2 < words.length; i += 3) {
            renamed.put(words[i + 2], words[i + 1]);
        }
        return new GitNames(then, renamed);
    }

    private static String[] split(String listed) {
        return listed.split(END, -1);
    }

    /** What the file was called; empty when it was not there. */
    String before(String now) {
        return then.contains(now) ? now : renamed.getOrDefault(now, "");
    }
}
