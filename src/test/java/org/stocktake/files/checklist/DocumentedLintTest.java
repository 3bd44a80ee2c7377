package org.stocktake.files.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.ProblemKind;

/** Every rule of lint is in the guide for authors, the guide names no other one, and a test sees each at work. */
final class DocumentedLintTest {
    private static final Path CODE = Path.of("src/main/java/org/stocktake/files/checklist");
    private static final List<String> RULES =
            List.of("ChecklistLint", "WordingLint", "UnusedWords", "PartOfCycles", "VersionLint", "LintedChecklist");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]+(?:_[A-Z]+)+\\b");
    private static final Pattern IN_A_TABLE = Pattern.compile("(?m)^\\| `([a-z]+(?:-[a-z]+)+)` \\| ");

    private static String guide() throws IOException {
        return Files.readString(Path.of("src/docs/authoring.md"));
    }

    static Set<String> rules() throws IOException {
        Set<String> kinds = Stream.of(ProblemKind.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> codes = new TreeSet<>();
        for (String rule : RULES) {
            CONSTANT.matcher(Files.readString(CODE.resolve(rule + ".java")))
                    .results()
                    .map(found -> found.group())
                    .filter(kinds::contains)
                    .forEach(kind -> codes.add(ProblemKind.valueOf(kind).code()));
        }
        return codes;
    }

    @Test
    void thereAreRules() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(20).contains("unreachable-question", "question-leading", "map-hole");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsInTheGuide(String code) throws IOException {
        assertThat(guide()).contains("`" + code + "`");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsSeenAtWork(String code) throws IOException {
        String kind = ProblemKind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'))
                .name();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java/org/stocktake"))) {
            boolean inATest = tests.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("DocumentedLintTest.java"))
                    .anyMatch(file -> names(file, kind, code));
            assertThat(inATest || names(Path.of("src/test/resources/files/lint-faults/expected.txt"), kind, code))
                    .isTrue();
        }
    }

    private static boolean names(Path file, String kind, String code) {
        try {
            String text = Files.readString(file);
            return text.contains(kind) || text.contains(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTablesOfTheGuideNameNoOtherRule() throws IOException {
        assertThat(IN_A_TABLE.matcher(guide()).results().map(found -> found.group(1)))
                .filteredOn(code -> !code.equals("endangers-life"))
                .isNotEmpty()
                .isSubsetOf(rules());
    }
}
