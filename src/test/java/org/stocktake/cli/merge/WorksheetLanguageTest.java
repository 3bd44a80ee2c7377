package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** An office gets its worksheet in its own language; whoever merges it need not know which that was. */
final class WorksheetLanguageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aWorksheetIsReadInTheLanguageInWhichItWasMade(String format) throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), folder.resolve("xa.yaml"));
        assertThat(CliRun.on(file, "split", "--lang", "fr", "--format", format).code())
                .isZero();
        Path worksheet = folder.resolve("xa-transport." + format);
        assertThat(worksheet).exists();
        CliRun merged = CliRun.with("merge", file.toString(), worksheet.toString());
        assertThat(merged.err()).doesNotContain("not an answer", "is not taken");
        assertThat(merged.code()).isZero();
    }
}
