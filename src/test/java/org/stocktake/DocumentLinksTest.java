package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation names only files that exist; the index of decisions names each decision. */
final class DocumentLinksTest {
    private static final Path DECISIONS = Path.of("src/docs/decisions");
    /** A path from the top folder, in backquotes, such as {@code src/docs/ci.md}. */
    private static final Pattern PATH =
            Pattern.compile("`((?:src|checklists|\\.github|\\.ci|\\.mvn|\\.devcontainer)/[\\w./-]+)`");

    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+\\.md)\\)");

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("src/docs"));
                Stream<Path> github = Files.walk(Path.of(".github"))) {
            return Stream.of(Stream.of(Path.of("README.md"), Path.of("src/jmh/README.md")), docs, github)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyPathInADocumentExists(Path document) {
        assertThat(PATH.matcher(read(document)).results().map(path -> path.group(1)))
                .filteredOn(path -> !isPlaceholder(path))
                .allMatch(path -> Files.exists(Path.of(path)));
    }

    /**
     * Returns true for {@code checklists/ID.yaml}, which stands for any checklist, and for workflows that the reader
     * writes.
     */
    private static boolean isPlaceholder(String path) {
        return path.startsWith("checklists/ID.") || path.equals(".github/workflows/assessments.yml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void everyLinkToADocumentLeadsToOne(Path document) {
        assertThat(LINK.matcher(read(document)).results().map(link -> link.group(1)))
                .allMatch(link -> Files.exists(document.resolveSibling(link)));
    }

    @Test
    void theIndexNamesEveryDecisionByItsTitle() throws IOException {
        String index = read(DECISIONS.resolve("README.md"));
        try (Stream<Path> files = Files.list(DECISIONS)) {
            List<Path> decisions = files.filter(
                            file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .toList();
            assertThat(decisions).isNotEmpty().allSatisfy(file -> {
                String name = file.getFileName().toString();
                String number = name.substring(0, 4);
                String text = read(file);
                assertThat(text).startsWith("# " + number + " ").contains("\n## Context\n", "\n## Choice\n");
                assertThat(text).contains("\n## Consequence\n");
                String title = text.substring(text.indexOf(number) + 5, text.indexOf('\n'));
                assertThat(index).contains("| [" + number + "](" + name + ") | " + title + " |");
            });
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
