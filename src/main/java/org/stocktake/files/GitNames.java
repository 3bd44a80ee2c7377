package org.stocktake.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The names that files had in an earlier revision; asked of git only when a file is not found under its own. */
final class GitNames {
    private static final String END = "\0";

    private final Path top;
    private final Set<String> then;
    private final Map<String, String> renamed;
    private final Set<String> foundBeside = ConcurrentHashMap.newKeySet();
    private @Nullable Set<String> notThere;

    private GitNames(Path top, Set<String> then, Map<String, String> renamed) {
        this.top = top;
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
        return new GitNames(top, then, renamed);
    }

    private static String[] split(String listed) {
        return listed.split(END, -1);
    }

    /** What the file was called; empty when it was not there. */
    String before(String now) {
        String staged = then.contains(now) ? now : renamed.getOrDefault(now, "");
        return staged.isEmpty() ? beside(now) : staged;
    }

    /**
     * A file that was given another name and not yet added is new to git: it is taken for the only one that is gone from its
     * folder, else for the gone one with the nearest name. Whether it tells of the same State is for the reader to see.
     */
    private String beside(String now) {
        String folder = now.substring(0, now.lastIndexOf('/') + 1);
        Set<String> gone = new TreeSet<>();
        for (String name : notThere(folder)) {
            if (name.indexOf('/', folder.length()) < 0) {
                gone.add(name.substring(folder.length()));
            }
        }
        String before = gone.size() == 1 ? gone.iterator().next() : Suggestion.of(now.substring(folder.length()), gone);
        if (before.isEmpty()) {
            return "";
        }
        foundBeside.add(folder + before);
        return folder + before;
    }

    /**
     * The YAML files below a folder that are not there any more, and of which no file was asked for under another name; those
     * in hidden folders apart.
     */
    Set<String> gone(String folder) {
        Set<String> gone = notThere(folder);
        gone.removeAll(foundBeside);
        return gone;
    }

    /** Those below a folder that have no file there now, nor another name that git knows. */
    private Set<String> notThere(String folder) {
        Set<String> below = new TreeSet<>();
        for (String name : notThere()) {
            if (name.startsWith(folder) && !("/" + name.substring(folder.length())).contains("/.")) {
                below.add(name);
            }
        }
        return below;
    }

    /** All YAML files that are not there any more; looked for once, for a folder can hold thousands. */
    private synchronized Set<String> notThere() {
        @Nullable Set<String> known = notThere;
        if (known == null) {
            known = new HashSet<>();
            for (String name : then) {
                boolean gone = name.endsWith(".yaml") && !Files.exists(top.resolve(name), LinkOption.NOFOLLOW_LINKS);
                if (gone && !renamed.containsValue(name)) {
                    known.add(name);
                }
            }
            notThere = known;
        }
        return known;
    }
}
