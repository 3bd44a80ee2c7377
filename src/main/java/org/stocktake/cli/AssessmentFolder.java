package org.stocktake.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the assessments below a folder: {@code *.yaml} whose format is one, in the order of their names. */
final class AssessmentFolder {
    private static final String FORMAT = "format:";
    private static final String ASSESSMENT = "stocktake/assessment/";
    /** How far into a file its format may stand, in bytes; a long comment may come first. */
    private static final int BYTES_MAX = 64 * 1024;

    private AssessmentFolder() {}

    /** The path itself, unless it is a folder: then the assessments in it and below it, never in hidden folders. */
    static List<Path> filesAt(String path) throws IOException {
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
        return found;
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    /** Whether a line of the file says so. The file need not be valid or readable: what is wrong with it is the check's to say. */
    private static boolean isAssessment(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String text;
        try (InputStream in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(BYTES_MAX), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return true;
        }
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (line.contains(FORMAT) && line.contains(ASSESSMENT) && !line.startsWith("#")) {
                return true;
            }
            from = end < 0 ? text.length() : end + 1;
        }
        return false;
    }
}
