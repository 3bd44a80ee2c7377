package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.JUnitShape;

/** The test of a checklist ends with the right code and writes what strict readers of JUnit XML accept. */
final class PersonaTestRunTest {
    private static final String PERSONAS = "src/test/resources/transcripts/files/personas/";
    private static final String LIGHTHOUSES = "src/test/resources/transcripts/checklists/lighthouses.yaml";

    @TempDir
    Path folder;

    private static CliRun test(String... arguments) {
        String[] words = new String[arguments.length + 2];
        words[0] = "checklist";
        words[1] = "test";
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return CliRun.with(words);
    }

    @Test
    void theXmlIsStrict() {
        for (String file : new String[] {"wrong.yaml", "invalid.yaml", "none.yaml"}) {
            JUnitShape.check(
                    test("lighthouses", PERSONAS + file, "--format", "junit").out());
        }
        JUnitShape.check(test("lighthouses", "--format", "junit").out());
    }

    @Test
    void theWorstFileGivesTheCode() {
        assertThat(test("lighthouses", PERSONAS + "wrong.yaml").code()).isEqualTo(4);
        assertThat(test("lighthouses", PERSONAS + "wrong.yaml", PERSONAS + "invalid.yaml")
                        .code())
                .isEqualTo(3);
        assertThat(test("lighthouses", PERSONAS + "invalid.yaml", PERSONAS + "none.yaml")
                        .code())
                .isEqualTo(74);
    }

    @Test
    void thePersonasBesideAPathAreTaken() {
        CliRun run = test(LIGHTHOUSES);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 personas");
    }

    @Test
    void aChecklistWithoutPersonasIsToldHowTheyWouldBeCalled() throws IOException {
        Path alone = Files.copy(Path.of(LIGHTHOUSES), folder.resolve("lighthouses.yaml"));
        CliRun run = test(alone.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("lighthouses.test.yaml");
    }

    @Test
    void noResultTakesThePlaceOfThePersonas() throws IOException {
        Path personas = Files.copy(Path.of(PERSONAS + "wrong.yaml"), folder.resolve("personas.yaml"));
        Path other = Files.copy(personas, folder.resolve("other.yaml"));
        String before = Files.readString(personas);
        assertThat(test("lighthouses", personas.toString(), "--format", "json=" + personas, "--force")
                        .code())
                .isEqualTo(2);
        assertThat(test("lighthouses", personas.toString(), "--format", "json=" + other, "--force")
                        .code())
                .isNotZero();
        assertThat(personas).hasContent(before);
        assertThat(other).hasContent(before);
    }

    @Test
    void twoDocumentsDoNotGoToStandardOutput() {
        assertThat(test("lighthouses", "--format", "json,junit").code()).isEqualTo(2);
    }
}
