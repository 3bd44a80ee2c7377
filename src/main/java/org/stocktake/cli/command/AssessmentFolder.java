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
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(start) || !isHidden(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".yaml") && !isHidden(file) && isAssessment(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        List<Path> worksheets = new ArrayList<>();
        for (Path file : found) {
            if (isWorksheet(file)) {
                worksheets.add(file);
            }
        }
        if (worksheets.size() == found.size()) {
            return found;
        }
        if (!worksheets.isEmpty()) {
            found.removeAll(worksheets);
            context.note(
                    "command.check.worksheets",
                    String.join(", ", worksheets.stream().map(Path::toString).toList()));
        }
        return found;
    }

    private static boolean isWorksheet(Path file) {
        try {
            return FileFormat.hasKey(file, "worksheet");
        } catch (IOException e) {
            return false; // its faults are for the check to report
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /**
     * Returns true if a line of the file names the format, or if the file cannot be read: its faults are for the check
     * to report.
     */
    private static boolean isAssessment(Path file) {
        try {
            return FileFormat.ASSESSMENT.isNamedIn(file);
        } catch (NoSuchFileException | UnsuitableFileException e) {
            return false; // a link to nowhere, a folder or a device: no file of an assessment
        } catch (IOException e) {
            return true;
        }
    }
}
