package org.stocktake.files.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.translation.ChecklistTranslation.Standing;
import org.stocktake.files.translation.ChecklistTranslation.TranslatedText;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.SourceLocation;

final class TranslationReaderTest {
    private static final String HEAD =
            "format: stocktake/translation/1\nchecklist: lighthouses\nlanguage: fr\nstatus: draft\n";

    private static LoadResult<ChecklistTranslation> read(String yaml) {
        return TranslationReader.read("lighthouses.fr.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "translation-without-fingerprint | questions: {laws.offence: {text: Oui}}",
                "translation-without-fingerprint | phrases: {9C1F20AB: jugement}",
                "unknown-key | question: {}",
                "wrong-shape | questions: [a]"
            })
    void whatIsNoTranslationIsRefused(String problem, String line) {
        assertThat(read(HEAD + line).problems())
                .isNotEmpty()
                .allMatch(found -> problem.endsWith(found.kind().code()));
    }

    @ParameterizedTest
    @CsvSource({
        "stocktake/translation, stocktake/checklist, other-format",
        "status: draft, status: good, unknown-word",
        "language: fr, language: French, bad-language",
        "checklist: lighthouses, by: A., missing-key"
    })
    void aWrongHeadIsRefused(String right, String wrong, String problem) {
        assertThat(read(HEAD.replace(right, wrong)).problems())
                .extracting(found -> found.kind().code())
                .containsExactly(problem);
    }

    @Test
    void whatIsWrittenIsReadAsItWas() {
        SourceLocation where = SourceLocation.in("");
        ChecklistTranslation written = new ChecklistTranslation(
                "lighthouses",
                "no",
                new Standing("reviewed", "A. \"B\""),
                Map.of(
                        "heading/title",
                        new TranslatedText("12345678", "a: \"b\" \\ #c\nd", where),
                        "questions/laws.offence/text",
                        new TranslatedText("1e234567", "- x", where),
                        "words/conv-2-2/within-means",
                        new TranslatedText("00000000", "'", where),
                        "choices/coast/no",
                        new TranslatedText("abcdefab", "Non", where),
                        "phrases/9c1f20ab",
                        new TranslatedText("9c1f20ab", "jugement", where)));
        ChecklistTranslation read = TranslationReader.read(
                        "x", TranslationWriter.write(written).getBytes(StandardCharsets.UTF_8))
                .found()
                .orElseThrow();
        assertThat(read.standing()).isEqualTo(written.standing());
        assertThat(read.language()).isEqualTo("no");
        assertThat(read.texts().keySet()).isEqualTo(written.texts().keySet());
        written.texts()
                .forEach((path, text) -> assertThat(
                                Objects.requireNonNull(read.texts().get(path)).text())
                        .isEqualTo(text.text()));
    }

    @Test
    void aTextThatIsOnlyWrappedOtherwiseKeepsItsFingerprint() {
        assertThat(TextFingerprint.of("One  two\n three "))
                .isEqualTo(TextFingerprint.of("One two three"))
                .isNotEqualTo(TextFingerprint.of("One two Three"))
                .matches("[0-9a-f]{8}");
        assertThat(TextFingerprint.of("judgment")).isEqualTo("25135325");
    }
}
