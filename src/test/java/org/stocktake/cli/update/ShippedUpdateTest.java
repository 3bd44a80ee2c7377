package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistLibrary;

/** Assessments of the first version of the shipped checklist are taken over by the present one. */
final class ShippedUpdateTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");

    @TempDir
    Path folder;

    /** The samples as they were shipped with version 1.0.0. */
    static Stream<String> samples() {
        return Stream.of("xa-2026.yaml", "xb-2026.yaml", "xc-2026.yaml");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theShippedSamplesOfTheFirstVersionAreTakenOver(String name) throws IOException {
        assertThat(new ChecklistLibrary(List.of())
                        .findById("ctoc-cop-res-5-3")
                        .found()
                        .orElseThrow()
                        .earlierVersion("1.0.0"))
                .as("the map of the shipped checklist from 1.0.0")
                .isPresent();
        Path sample = Files.copy(FOLDER.resolve("samples").resolve(name), folder.resolve(name));
        CliRun done = CliRun.with("update", sample.toString());
        assertThat(done.code()).as(done.err()).isEqualTo(0);
        assertThat(CliRun.with("check", sample.toString()).code()).isEqualTo(0);
        assertThat(CliRun.with("update", sample.toString()).err()).contains("already");
    }
}
