package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        if (!Files.isDirectory(start)) {
            return List.of(start);
        }
        Walk walk = new Walk(start);
        Files.walkFileTree(start, walk);
        Collections.sort(walk.assessments);
        Collections.sort(walk.worksheets);
        if (walk.assessments.isEmpty()) {
            return walk.worksheets;
        }
        if (!walk.worksheets.isEmpty()) {
            List<String> names = walk.worksheets.stream().map(Path::toString).toList();
            context.note("command.check.worksheets", String.join(", ", names));
        }
        return walk.assessments;
    }

    /** A walk through a folder, which reads the beginning of each file once. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path start;
        private final List<Path> assessments = new ArrayList<>();
        private final List<Path> worksheets = new ArrayList<>();

        Walk(Path start) {
            this.start = start;
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
                    (FileFormat.hasKey(beginning, "worksheet") ? worksheets : assessments).add(file);
                }
            } catch (NoSuchFileException | UnsuitableFileException e) {
                // A link to nowhere, a folder or a device: no file of an assessment.
            } catch (IOException e) {
                assessments.add(file);
            }
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
