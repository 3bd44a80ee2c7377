package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.cli.CliRun;

/** Whatever comes back, the assessment is afterwards one that can be read, and nothing of it steers the terminal. */
final class HostileReturnTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");

    @TempDir
    private Path folder;

    private Path assessment;
    private Path worksheet;

    @BeforeEach
    void splitsTheSample() throws IOException {
        assessment = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
        CliRun split = CliRun.with("split", assessment.toString(), "--format", "yaml", "-o", folder.toString());
        assertThat(split.code()).isZero();
        worksheet = folder.resolve("xa-transport.yaml");
    }

    private CliRun merged(String right, String wrong) throws IOException {
        String text = Files.readString(worksheet);
        assertThat(text).contains(right);
        Files.writeString(worksheet, text.replaceFirst(right, wrong));
        return CliRun.with("merge", assessment.toString(), worksheet.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"b\\\\e[31mad\"", "transport, justice", "Transport", "LONG"})
    void anAgencyThatIsNoIdIsRefused(String agency) throws IOException {
        byte[] before = Files.readAllBytes(assessment);
        String named = agency.equals("LONG") ? "a".repeat(40_000) : agency;
        CliRun run = merged("agency: transport", "agency: " + named);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bad-id").doesNotContain("\u001b", "a".repeat(1_000));
        assertThat(Files.readAllBytes(assessment)).isEqualTo(before);
    }

    @Test
    void anAgencyThatTheChecklistHasNotIsAnOfficeLikeAnother() throws IOException {
        String text = Files.readString(worksheet);
        Files.writeString(worksheet, text.replace("agency: transport", "agency: harbours"));
        assertThat(CliRun.with("set", worksheet.toString(), "2.3=yes").code()).isZero();
        assertThat(CliRun.with("merge", assessment.toString(), worksheet.toString())
                        .code())
                .isZero();
        assertThat(CliRun.with("check", assessment.toString()).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state: \"XA\">state: \"XB\"", "end: assessment>end: of it", "answers:>answers: &a"})
    void aWorksheetThatIsRefusedChangesNoByte(String change) throws IOException {
        byte[] before = Files.readAllBytes(assessment);
        CliRun run = merged(change.substring(0, change.indexOf('>')), change.substring(change.indexOf('>') + 1));
        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readAllBytes(assessment)).isEqualTo(before);
    }

    @OnlyInProofs
    @Test
    void whatManyLongWorksheetsSaidIsForgottenBeforeTheFileIsUnreadable() throws IOException {
        String text = Files.readString(worksheet)
                .replace("  lights.fog-horns:\n    answer: waiting\n    waiting-for: Coast guard\n", "");
        for (int day = 1; day <= 7; day++) {
            StringBuilder citations = new StringBuilder("  lights.fog-horns:\n    answer: yes\n    evidence:\n");
            for (int i = 0; i < 1_000; i++) {
                citations.append("      - title: Act ").append(day * 10_000 + i).append('\n');
            }
            Files.writeString(
                    worksheet,
                    text.replaceFirst("sent: [0-9-]+", "sent: 2026-10-0" + day)
                            .replace("end: assessment", citations + "end: assessment"));
            CliRun run = CliRun.with("merge", assessment.toString(), worksheet.toString(), "--take");
            assertThat(run.code()).isZero();
            assertThat(CliRun.with("check", assessment.toString()).code()).isZero();
        }
    }
}
