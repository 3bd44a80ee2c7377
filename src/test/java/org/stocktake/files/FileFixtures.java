package org.stocktake.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Problem;

/** The small checklist of the tests, a valid assessment for it, and golden lists of problems. */
public final class FileFixtures {
    public static final Path FOLDER = Path.of("src/test/resources/files");
    public static final Path CHECKLISTS = FOLDER.resolve("checklists");
    public static final Path CHECKLIST = CHECKLISTS.resolve("small.yaml");
    public static final Path VALID = FOLDER.resolve("valid.yaml");

    private FileFixtures() {}

    public static ChecklistLibrary library() {
        return new ChecklistLibrary(List.of(CHECKLISTS));
    }

    public static LoadResult<AssessmentDocument> read(String text) throws IOException {
        return new AssessmentReader(library()).read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    public static String valid() throws IOException {
        return Files.readString(VALID);
    }

    /** Returns the problems as {@code line:column: code}. */
    public static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.where().line() + ":" + p.where().column() + ": "
                        + p.kind().code())
                .toList();
    }

    /** Reads one file of the folder; its expected problems are listed in expected.txt. */
    interface Reading {
        List<Problem> problems(Path file) throws IOException;
    }

    static void assertFolder(String name, Reading reading) throws IOException {
        Path folder = FOLDER.resolve(name);
        StringBuilder actual = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                List<Problem> problems = reading.problems(file);
                actual.append(problems.isEmpty() ? file.getFileName() + ": nothing\n" : "");
                actual.append(lines(problems).stream()
                        .map(line -> file.getFileName() + ":" + line + "\n")
                        .collect(Collectors.joining()));
            }
        }
        Path golden = folder.resolve("expected.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
            fail("rewrote " + golden + "; read the diff, then run again");
        }
        assertEquals(
                Files.readString(golden), actual.toString(), golden + ": if intended, rerun with -Dgolden.update=true");
    }
}
