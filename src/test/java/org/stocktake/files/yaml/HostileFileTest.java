package org.stocktake.files.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.HostileTable;
import org.stocktake.HostileTable.Row;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistReader;
import org.stocktake.model.Problem;

/** Each row of the table is read as its tree, or refused at its one place, by every reader alike. */
final class HostileFileTest {
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(strings = {"yaml-structure", "yaml-typing", "encodings", "sizes"})
    void isReadOrRefusedAsTheTableSays(String kind) throws IOException {
        HostileTable.assertHappens(kind, row -> assertTimeoutPreemptively(AT_MOST, () -> said(bytes(row))));
    }

    @OnlyInProofs
    @ParameterizedTest
    @ValueSource(strings = {"yaml-structure", "yaml-typing", "encodings", "sizes"})
    void everyReaderRefusesItWithAPlace(String kind) throws IOException {
        for (Row row : Cases.oneIn(3, HostileTable.of(kind).stream()).toList()) {
            byte[] bytes = bytes(row);
            assertThat(ChecklistReader.read("f.yaml", bytes).problems())
                    .as("as a checklist, " + row)
                    .isNotEmpty()
                    .allSatisfy(HostileFileTest::hasAPlace);
            assertThat(new AssessmentReader(FileFixtures.library())
                            .read("f.yaml", bytes)
                            .problems())
                    .as("as an assessment, " + row)
                    .isNotEmpty()
                    .allSatisfy(HostileFileTest::hasAPlace);
        }
    }

    private static void hasAPlace(Problem problem) {
        assertThat(problem.where().file()).isEqualTo("f.yaml");
    }

    private static byte[] bytes(Row row) {
        return row.text()
                .getBytes(row.kind().equals("encodings") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String said(byte[] bytes) {
        ProblemCollector problems = new ProblemCollector();
        try {
            String said = shown(YamlParser.of(StrictUtf8.of("f", bytes), problems));
            List<String> lines = FileFixtures.lines(problems.sorted());
            return lines.isEmpty() ? said : lines.get(0) + (lines.size() > 1 ? ", and " + (lines.size() - 1) : "");
        } catch (InvalidFileException refused) {
            return FileFixtures.lines(List.of(refused.problem())).get(0);
        }
    }

    private static String shown(YamlNode node) {
        return node.match(
                scalar -> "\"" + scalar.text() + "\"",
                sequence -> sequence.items().stream()
                        .map(HostileFileTest::shown)
                        .collect(Collectors.joining(", ", "[", "]")),
                mapping -> mapping.entries().stream()
                        .map(entry -> shown(entry.key()) + ": " + shown(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}")));
    }
}
