package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.cli.CliRun;

/** Every file of every format that was ever handed out is still read, as src/docs/stability.md promises. */
final class ReleasedFormatsTest {
    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final String LIGHTS =
            RELEASED.resolve("checklist-1/lighthouses.yaml").toString();
    private static final String BEACONS =
            RELEASED.resolve("checklist-1/beacons.yaml").toString();

    @TempDir
    Path folder;

    private static List<String> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(RELEASED.resolve(part))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }

    static List<String> assessments() throws IOException {
        return files("assessment-1");
    }

    private static String checklistOf(String assessment) {
        String id = assessment.substring(0, assessment.indexOf('-'));
        return switch (id) {
            case "law" -> "ctoc-cop-res-5-3";
            case "beacons" -> BEACONS;
            case "lighthouses" -> LIGHTS;
            default -> throw new IllegalArgumentException(assessment);
        };
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void anAssessmentIsReadOrTakenOver(String name) throws IOException {
        Path file = Files.copy(RELEASED.resolve("assessment-1").resolve(name), folder.resolve(name));
        CliRun update = CliRun.with("update", file.toString(), "--checklist", checklistOf(name));
        assertThat(update.code()).as(update.err()).isEqualTo(0);
        CliRun check = CliRun.with("check", file.toString(), "--checklist", checklistOf(name));
        assertThat(check.code()).as(check.out()).isEqualTo(0);
        assertThat(CliRun.with("show", file.toString(), "--checklist", checklistOf(name))
                        .code())
                .isEqualTo(0);
    }

    static List<String> checklists() throws IOException {
        return files("checklist-1");
    }

    @ParameterizedTest
    @MethodSource("checklists")
    void aChecklistIsRead(String name) {
        String path = RELEASED.resolve("checklist-1").resolve(name).toString();
        CliRun show = CliRun.with("checklist", "show", path);
        assertThat(show.code()).as(show.err()).isEqualTo(0);
        CliRun diff = CliRun.with("checklist", "diff", path, path, "--format", "json");
        assertThat(diff.out()).contains("\"effect\" : \"compatible\"");
        assertThat(diff.err()).doesNotContain("its maps from earlier versions have faults");
    }

    @ParameterizedTest
    @CsvSource({"lighthouses.yaml, lighthouses-1.2.0-sent.yaml, 4", "beacons.yaml, beacons-1.0.0.yaml, 0"})
    void aGateIsRead(String gate, String assessment, int code) throws IOException {
        assertThat(files("gate-1")).hasSize(2);
        Path file = Files.copy(RELEASED.resolve("assessment-1").resolve(assessment), folder.resolve(assessment));
        CliRun.with("update", file.toString(), "--checklist", checklistOf(assessment));
        CliRun check = CliRun.with(
                "check",
                file.toString(),
                "--checklist",
                checklistOf(assessment),
                "--gate",
                RELEASED.resolve("gate-1").resolve(gate).toString());
        assertThat(check.code()).as(check.out() + check.err()).isEqualTo(code);
    }

    @Test
    void aBrandIsRead() {
        CliRun report = CliRun.with(
                "report",
                RELEASED.resolve("assessment-1/lighthouses-1.2.0-sent.yaml").toString(),
                "--checklist",
                LIGHTS,
                "--brand",
                RELEASED.resolve("brand-1/brand.yaml").toString(),
                "--format",
                "markdown=-");
        assertThat(report.code()).as(report.err()).isEqualTo(0);
        assertThat(report.out()).contains("Ministry of Transport");
    }

    @Test
    void personasAreRead() {
        CliRun test = CliRun.with(
                "checklist",
                "test",
                LIGHTS,
                RELEASED.resolve("persona-tests-1/lighthouses.test.yaml").toString());
        assertThat(test.code()).as(test.out() + test.err()).isEqualTo(0);
    }

    static List<String> worksheets() throws IOException {
        return files("worksheet-1");
    }

    @ParameterizedTest
    @MethodSource("worksheets")
    void aWorksheetThatComesBackIsTakenIn(String name) throws IOException {
        Path file = Files.copy(
                RELEASED.resolve("assessment-1/lighthouses-1.2.0-sent.yaml"), folder.resolve("lighthouses.yaml"));
        CliRun merge = CliRun.with(
                "merge",
                file.toString(),
                RELEASED.resolve("worksheet-1").resolve(name).toString(),
                "--checklist",
                LIGHTS);
        assertThat(merge.code()).as(merge.out() + merge.err()).isEqualTo(0);
    }
}
