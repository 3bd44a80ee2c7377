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
 * The names that the files of a repository had in an earlier revision, and what git itself knows of other names. Names are
 * those in the repository, with {@code /}.
 */
final class GitRenames {
    /** In front of the object in a line such as {@code 100644 blob OBJECT}, which a tab and the name follow. */
    private static final String BLOB = " blob ";

    static final String YAML = ".yaml";

    /** Stands for a byte of a name that is no UTF-8. */
    private static final char NOT_UTF_8 = '\uFFFD';

    private final Map<String, String> objects = new HashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Map<String, String> renamedTo = new HashMap<>();
    private final SortedSet<String> notThere = new TreeSet<>();

    private GitRenames() {}

    /** Asks git twice, whatever the number of files, and looks once for each YAML file of the revision. */
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

    /** Compares with the index and not with the files, which git would have to read through the filters of the repository. */
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
     * Returns true when a file has the name today; a folder or a link to nothing is no file. Nothing can be said of a name that
     * this system cannot write, or that leads out of the repository: it is left aside.
     */
    private static boolean isThere(Path top, String name) {
        if (!isName(name)) {
            return true;
        }
        Path file = top.resolve(name).normalize();
        return !file.startsWith(top) || Files.isRegularFile(file);
    }

    /** Returns true when this system can write the name: with LC_ALL=C it knows no letters with accents. */
    private static boolean isName(String name) {
        try {
            return name.indexOf(NOT_UTF_8) < 0 && !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The folder of a file, ended by a slash; empty at the top. */
    private static String folderOf(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /** By what git finds the bytes that the file had; empty when it was not there. */
    String objectOf(String name) {
        return objects.getOrDefault(name, "");
    }

    /** What a file of today was called, as git sees it; empty when git knows of no other name. */
    String before(String now) {
        return renamed.getOrDefault(now, "");
    }

    /** What a file of then is called today, as git sees it; empty when git knows of no other name. */
    String after(String then) {
        return renamedTo.getOrDefault(then, "");
    }

    /** The YAML files of the revision that have none of their names today. */
    SortedSet<String> notThere() {
        return notThere;
    }

    /** The YAML files that were in the folder of that file, itself too, as far as this system can write their names. */
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
     * The YAML files that were in a folder or below it, as far as this system can write their names; those in hidden folders, and
     * hidden ones, apart.
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

    /** Returns true when a part of the name begins with a dot: no folder that is checked shows it. */
    static boolean isHidden(String name) {
        return ("/" + name).contains("/.");
    }
}
