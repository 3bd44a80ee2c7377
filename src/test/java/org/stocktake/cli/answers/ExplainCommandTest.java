package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

final class ExplainCommandTest {
    private static final String FILE = "src/test/resources/transcripts/files/xa.yaml";
    private static final String QUESTION = "lights.harbours";

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void bothOrdersOfFileAndQuestionDo(String format) {
        CliRun documented = CliRun.with("explain", QUESTION, FILE, "--format", format);
        assertThat(documented.code()).isZero();
        assertThat(CliRun.with("explain", FILE, QUESTION, "--format", format)).isEqualTo(documented);
    }

    @Test
    void aFileThatIsNotThereIsNamedInBothOrders() {
        assertThat(CliRun.with("explain", "none.yaml", QUESTION).err())
                .isEqualTo(CliRun.with("explain", QUESTION, "none.yaml").err())
                .contains("none.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void showTakesBothOrdersToo(String format) {
        CliRun documented = CliRun.with("show", FILE, QUESTION, "--format", format);
        assertThat(documented.code()).isZero();
        assertThat(CliRun.with("show", QUESTION, FILE, "--format", format)).isEqualTo(documented);
        assertThat(CliRun.with("show", "2.1", FILE, "--format", format)).isEqualTo(documented);
    }

    @Test
    void showOfAQuestionAloneSaysThatThereIsNoSuchFile() {
        assertThat(CliRun.with("show", QUESTION).err()).contains(QUESTION);
    }

    /** The words for what the text uses are not those for the obligation that follows them. */
    @Test
    void inArabicNoWordStandsTwiceBeforeTheVerbOfAText() {
        String explained =
                CliRun.with("--lang", "ar", "explain", QUESTION, FILE).out();
        assertThat(explained.replaceAll("\\s+", " ")).contains("عبارة النص: ").doesNotContain("صيغة النص");
    }
}
