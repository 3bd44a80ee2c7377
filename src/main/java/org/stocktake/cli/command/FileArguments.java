package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the files that the arguments of a check name: files, folders, patterns, standard input. */
public final class FileArguments {
    private static final String SIGNS = "*?[{";

    /**
     * The prefix that is removed from a name, because readers of the documents look for names relative to the
     * repository.
     */
    private static final Path HERE = Path.of(".");

    private FileArguments() {}

    /** Returns the files of one argument: a file, standard input, or all files of a folder or a pattern. */
    public static List<String> named(CommandContext context, String argument) throws IOException, UserException {
        if (argument.equals(FormatTarget.STANDARD_OUTPUT)) {
            return List.of(argument);
        }
        if (isPattern(argument)) {
            return matching(context, argument);
        }
        List<Path> found = AssessmentFolder.filesAt(context, argument);
        if (found.isEmpty()) {
            throw UserException.usage("nothing-to-check", argument);
        }
        return names(found);
    }

    /** Returns true if the argument is a pattern. One that is also the name of a file is that file. */
    private static boolean isPattern(String argument) {
        boolean signs = false;
        for (int i = 0; i < argument.length(); i++) {
            signs |= SIGNS.indexOf(argument.charAt(i)) >= 0;
        }
        return signs && !exists(argument);
    }

    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // on Windows these characters are not allowed in a name
        }
    }

    /** Finds the assessments of a folder that are gone. */
    public interface Gone {
        List<Path> of(Path folder) throws IOException;
    }

    /** Returns the assessments that are gone from a folder, or from the matches of a pattern. */
    public static List<Path> goneOf(String argument, Gone gone) throws IOException {
        if (argument.equals(FormatTarget.STANDARD_OUTPUT)) {
            return List.of();
        }
        if (!isPattern(argument)) {
            return Files.isDirectory(Path.of(argument)) ? gone.of(Path.of(argument)) : List.of();
        }
        Path start = start(argument);
        PathMatcher matcher = matcher(argument);
        return Files.isDirectory(start)
                ? gone.of(start).stream().filter(matcher::matches).toList()
                : List.of();
    }

    /**
     * Returns the matches: a file of any name, or all assessments in a folder. Nobody names each of them, so worksheets are
     * left out as in a folder.
     */
    private static List<String> matching(CommandContext context, String pattern) throws IOException, UserException {
        Path start = start(pattern);
        PathMatcher matcher = matcher(pattern);
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(start)) {
            try (Stream<Path> all = Files.walk(start)) {
                found.addAll(AssessmentFolder.filesOf(
                        context, all.filter(matcher::matches).toList()));
            }
        }
        if (found.isEmpty()) {
            throw UserException.usage("nothing-matches", pattern);
        }
        return names(found);
    }

    /** Returns the names without those of a file that another name stands for already; the first one stays. */
    public static List<String> distinct(List<String> names) {
        Set<Path> known = new HashSet<>();
        return names.stream().filter(name -> known.add(realPath(name))).toList();
    }

    private static Path realPath(String name) {
        try {
            return Path.of(name).toRealPath();
        } catch (IOException e) {
            return Path.of(name).toAbsolutePath().normalize(); // it is not there: that is told when it is read
        }
    }

    /** Returns the folder in front of the first wildcard. */
    private static Path start(String pattern) {
        int sign = 0;
        while (SIGNS.indexOf(pattern.charAt(sign)) < 0) {
            sign++;
        }
        int slash = pattern.lastIndexOf('/', sign);
        return Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
    }

    /** Returns a matcher. An invalid pattern, such as one with an unclosed bracket, matches nothing. */
    private static PathMatcher matcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            return path -> false;
        }
    }

    private static List<String> names(List<Path> files) {
        List<String> names = new ArrayList<>(files.size());
        for (Path file : files) {
            boolean here = file.getNameCount() > 1 && file.startsWith(HERE);
            names.add((here ? file.subpath(1, file.getNameCount()) : file).toString());
        }
        return names;
    }
}
