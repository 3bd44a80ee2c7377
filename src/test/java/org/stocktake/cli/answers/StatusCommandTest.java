package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;

final class StatusCommandTest {
    private static final String CHECKLIST = "checklists/ctoc-cop-res-5-3.yaml";
    private static final String FILE = "src/test/resources/transcripts/files/xa.yaml";

    @Test
    void withoutTheTimesOfTheAnswersNothingIsSaidOfTheTimeLeft() {
        CliRun run = CliRun.with("status", FILE);
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain(" left at your pace");
    }

    @Test
    void theTimeLeftIsToldFromThePaceSoFar() {
        CliRun run = CliRun.with("status", "src/examples/xc-2026.yaml", "--checklist", CHECKLIST);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("20 of 74 questions done\nAbout 4 hours left at your pace so far.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ar; نحو 4 ساعات
            ru; около 4 часов
            zh; 大约还需 4 小时
            """)
    void theHoursLeftHaveTheFormOfTheirNumber(String language, String hours) {
        CliRun run = CliRun.with("status", "src/examples/xc-2026.yaml", "--checklist", CHECKLIST, "--lang", language);
        assertThat(run.out()).contains(hours);
    }

    @Test
    void theCommandToGoOnNamesTheLauncherThatIsNotOnThePath(@TempDir Path folder) throws IOException {
        Path launcher = Files.createFile(folder.resolve("stock take"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        assertThat(CliRun.startedBy(launcher.toString(), "status", FILE).out())
                .endsWith("To go on: '" + launcher + "' assess " + FILE + "\n");
    }

    @Test
    void theJsonMarksTheConfidentialAnswerOfAnotherOffice(@TempDir Path folder) throws IOException {
        String text = Files.readString(Path.of(FILE));
        Path file = Files.writeString(folder.resolve("xa.yaml"), text.replace("end: assessment", """
                        conflicts:
                          lights.harbours:
                            - answer: yes
                              confidential: yes
                              by: Coast guard
                            - answer: no
                              by: Harbour office
                        end: assessment"""));
        String others =
                "\"answer\":\"yes\",\"by\":\"Coastguard\",\"confidential\":true},{\"answer\":\"no\",\"by\":\"Harbouroffice\"}";
        assertThat(letters("status", file)).contains(others);
        assertThat(letters("show", file))
                .contains("\"conflicts\":[{\"answer\":\"yes\",\"confidential\":true,")
                .contains("{\"answer\":\"no\",\"by\":\"Harbouroffice\"}");
    }

    private static String letters(String command, Path file) {
        CliRun run = CliRun.on(file, command, "--format", "json");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().replaceAll("\\s", "");
    }

    @Test
    void aLauncherThatIsNotKnownIsCalledByItsName() {
        assertThat(CliRun.with("status", FILE).out()).endsWith("To go on: stocktake assess " + FILE + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            en; 1 November 2026
            fr; 1er novembre 2026
            es; 1 de noviembre de 2026
            ru; 1 ноября 2026
            zh; 2026年11月1日
            """)
    void daysAreSaidAsPeopleWriteThem(String language, String day) {
        assertThat(CliRun.with("status", FILE, "--lang", language).out()).contains(day);
        assertThat(CliRun.with("check", FILE, "--due", "P2M", "--lang", language)
                        .out())
                .contains(day)
                .doesNotContain("2026-11-01");
        assertThat(CliRun.with("evidence", FILE, "--lang", language).out())
                .contains("2008")
                .doesNotContain("2008-05-15");
    }
}
