package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.files.yaml.FileFormat;

/**
 * Finds the assessments below a folder: files {@code *.yaml} that name the format of assessments, in the order of their
 * names.
 */
public final class AssessmentFolder {
    private AssessmentFolder() {}

    /**
     * Returns the path itself or, if it is a folder, the assessments in it and below it. Hidden folders are left out, and
     * so are worksheets beside an assessment, which would count a State twice; that is told.
     */
    public static List<Path> filesAt(CommandContext context, String path) throws IOException {
        Path start = Path.of(path);
        return Files.isDirectory(start) ? filesOf(context, List.of(start)) : List.of(start);
    }

    /**
     * Returns the files that a pattern matches, of any name, and the assessments in the folders that it matches. Worksheets
     * beside an assessment are left out as in a folder.
     */
    static List<Path> filesOf(CommandContext context, List<Path> matches) throws IOException {
        SortedSet<Path> assessments = new TreeSet<>();
        SortedSet<Path> worksheets = new TreeSet<>();
        for (Path match : matches) {
            Walk walk = new Walk(match, assessments, worksheets);
            if (Files.isDirectory(match)) {
                Files.walkFileTree(match, walk);
            } else {
                walk.takeNamed(match);
            }
        }
        if (assessments.isEmpty()) {
            return List.copyOf(worksheets);
        }
        if (!worksheets.isEmpty()) {
            List<String> names = worksheets.stream().map(Path::toString).toList();
            context.note("command.worksheets-left-out", context.words().list(names));
        }
        return List.copyOf(assessments);
    }

    /** A walk through a folder, which reads the beginning of each file once. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path start;
        private final SortedSet<Path> assessments;
        private final SortedSet<Path> worksheets;

        Walk(Path start, SortedSet<Path> assessments, SortedSet<Path> worksheets) {
            this.start = start;
            this.assessments = assessments;
            this.worksheets = worksheets;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(start) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".yaml") && !isHidden(file)) {
                take(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Takes a file that names the format, and one that cannot be read: its faults are for the check to report. */
        private void take(Path file) {
            try {
                byte[] beginning = FileFormat.beginningOf(file);
                if (FileFormat.ASSESSMENT.isNamedIn(beginning)) {
                    (hasWorksheet(beginning) ? worksheets : assessments).add(file);
                }
            } catch (NoSuchFileException | UnsuitableFileException e) {
                // A link to nowhere, a folder or a device: no file of an assessment.
            } catch (IOException e) {
                assessments.add(file);
            }
        }

        /** Takes a file that was asked for, unless it is a worksheet: its faults are for the command to report. */
        private void takeNamed(Path file) {
            boolean worksheet = false;
            try {
                worksheet = isWorksheet(FileFormat.beginningOf(file));
            } catch (IOException e) {
                // The command reads it again, and reports this.
            }
            (worksheet ? worksheets : assessments).add(file);
        }

        private static boolean isWorksheet(byte[] beginning) {
            return FileFormat.ASSESSMENT.isNamedIn(beginning) && hasWorksheet(beginning);
        }

        private static boolean hasWorksheet(byte[] beginning) {
            return FileFormat.hasKey(beginning, "worksheet");
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
