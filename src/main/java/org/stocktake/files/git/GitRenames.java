package org.stocktake.files.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lists the files of an earlier revision and the renames that git has found since. Names are paths in the repository,
 * with {@code /}.
 */
final class GitRenames {
    /** Precedes the object in a line such as {@code 100644 blob OBJECT}; a tab and the name follow. */
    private static final String BLOB = " blob ";

    static final String YAML = ".yaml";

    /** Replaces a byte of a name that is not UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private final Map<String, String> objects = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> renamedTo = new HashMap<>();
    private final SortedSet<String> notThere = new TreeSet<>();

    private GitRenames() {}

    /**
     * Reads the names: two calls of git for any number of files, and one look at the disk for each YAML file of the
     * revision.
     */
    static GitRenames read(Path top, String commit) throws IOException {
        GitRenames names = new GitRenames();
        for (String line : Git.listing(top, "ls-tree", "-r", "-z", "--full-tree", commit)) {
            int tab = line.indexOf('\t');
            int blob = line.indexOf(BLOB);
            if (blob >= 0 && blob < tab) {
                names.objects.put(line.substring(tab + 1), line.substring(blob + BLOB.length(), tab));
            }
        }
        List<String> words = Git.listing(top, renames(commit));
        for (int i = 0; i + 2 < words.size(); i += 3) {
            names.renamed.put(words.get(i + 2), words.get(i + 1));
            names.renamedTo.put(words.get(i + 1), words.get(i + 2));
        }
        for (String name : names.objects.keySet()) {
            if (name.endsWith(YAML) && !isThere(top, name)) {
                names.notThere.add(name);
            }
        }
        return names;
    }

    /**
     * Returns the command that compares with the index. A comparison with the files would run the filters of the
     * repository.
     */
    private static String[] renames(String commit) {
        return new String[] {
            "diff-index",
            "--cached",
            "-z",
            "--no-ext-diff",
            "--no-textconv",
            "--ignore-submodules=all",
            "--name-status",
            "--find-renames",
            "--diff-filter=R",
            commit
        };
    }

    /**
     * Returns true if a file has the name today; a folder or a broken link is no file. Returns true too for a name that
     * this system cannot write or that leads out of the repository, because nothing is known of it.
     */
    private static boolean isThere(Path top, String name) {
        if (!isName(name)) {
            return true;
        }
        Path file = top.resolve(name).normalize();
        return !file.startsWith(top) || Files.isRegularFile(file);
    }

    /** Returns true if this system can write the name: with LC_ALL=C it cannot write letters with accents. */
    private static boolean isName(String name) {
        try {
            return name.indexOf(NOT_UTF_8) < 0 && !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Returns the folder of a file with a slash at its end; empty at the top. */
    private static String folderOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** Returns the id of the object with the file's bytes; empty if the revision does not have the file. */
    String objectOf(String name) {
        return objects.getOrDefault(name, "");
    }

    /**
     * Returns the name that a file of today had in the revision, according to git; empty if git knows of no other name.
     */
    String before(String now) {
        return renamed.getOrDefault(now, "");
    }

    /**
     * Returns the name that a file of the revision has today, according to git; empty if git knows of no other name.
     */
    String after(String then) {
        return renamedTo.getOrDefault(then, "");
    }

    /** Returns the YAML files of the revision whose names no longer exist. */
    SortedSet<String> notThere() {
        return notThere;
    }

    /**
     * Returns the YAML files of the revision in the same folder, the file itself included, if this system can write
     * their names.
     */
    SortedSet<String> beside(String name) {
        String folder = folderOf(name);
        SortedSet<String> beside = new TreeSet<>();
        for (String other : objects.keySet()) {
            if (other.endsWith(YAML) && folderOf(other).equals(folder) && isName(other)) {
                beside.add(other);
            }
        }
        return beside;
    }

    /**
     * Returns the YAML files of the revision in a folder or below it, if this system can write their names; hidden
     * files and folders are left out.
     */
    SortedSet<String> below(String folder) {
        SortedSet<String> below = new TreeSet<>();
        for (String name : objects.keySet()) {
            if (name.endsWith(YAML)
                    && name.startsWith(folder)
                    && !isHidden(name.substring(folder.length()))
                    && isName(name)) {
                below.add(name);
            }
        }
        return below;
    }

    /** Returns true if a part of the name begins with a dot: a check of a folder skips such files. */
    static boolean isHidden(String name) {
        return ("/" + name).contains("/.");
    }
}
