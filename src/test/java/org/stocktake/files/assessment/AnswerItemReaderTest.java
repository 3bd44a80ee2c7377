package org.stocktake.files.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** The kind and life of evidence, figures, and what a review asks for: read, refused with place and remedy, edited. */
final class AnswerItemReaderTest {
    private static final QuestionId OFFENCE = new QuestionId("laws.offence");
    private static final String TITLE = "      - title: Depositary record\n";
    private static final String NEEDS = "    needs:\n      - drafting\n";

    private static String file() throws IOException {
        String text = FileFixtures.valid();
        assertThat(text).contains(TITLE, NEEDS);
        return text;
    }

    private static String cited(String lines) throws IOException {
        return file().replace(TITLE, TITLE + lines);
    }

    private static String counted(String lines) throws IOException {
        return file().replace(NEEDS, "    figures:\n" + lines + NEEDS);
    }

    private static Assessment good(String text) throws IOException {
        return FileFixtures.read(text)
                .found()
                .orElseThrow(() -> new AssertionError(text))
                .assessment();
    }

    private static List<String> problems(String text) throws IOException {
        return FileFixtures.read(text).problems().stream()
                .map(problem -> ProblemText.sentence(Messages.in(Messages.ENGLISH), problem))
                .toList();
    }

    @Test
    void theKindAndTheLifeOfACitationAreRead() throws IOException {
        Evidence evidence = good(cited(
                        "        kind: law\n        in-force-from: 2004-09\n        repealed-on: 2020\n"))
                .answerTo(new QuestionId("status.joined"))
                .orElseThrow()
                .evidence()
                .get(0);
        assertThat(evidence.kind()).contains(EvidenceKind.LAW);
        assertThat(evidence.inForceFrom()).isEqualTo("2004-09");
        assertThat(evidence.repealedOn()).isEqualTo("2020");
    }

    @Test
    void aCitationWithoutAKindHasNone() throws IOException {
        assertThat(good(file())
                        .answerTo(new QuestionId("status.joined"))
                        .orElseThrow()
                        .evidence())
                .extracting(Evidence::kind)
                .containsExactly(Optional.empty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: statute | unknown-word",
                "kind: Law | unknown-word",
                "in-force-from: May 2008 | bad-date",
                "repealed-on: 2008-13 | bad-date",
                "repealed-on: P1Y | bad-date",
                "repealed-from: 2008 | unknown-key"
            })
    void whatACitationCannotHaveIsRefusedAtItsPlace(String line, String code) throws IOException {
        assertThat(FileFixtures.lines(
                        FileFixtures.read(cited("        " + line + "\n")).problems()))
                .singleElement()
                .asString()
                .startsWith("23:")
                .endsWith(": " + code);
    }

    @Test
    void aLawIsNotRepealedBeforeItIsInForce() throws IOException {
        assertThat(problems(cited("        in-force-from: 2008-05-15\n        repealed-on: 2008-04\n")))
                .containsExactly("It is repealed on 2008-04, before it is in force from 2008-05-15.");
    }

    @Test
    void figuresAreReadAsTheyAreWritten() throws IOException {
        Answer answer = good(counted("""
                      - what: Convictions
                        number: 012.50
                        from: 2025-01-01
                        to: 2025-12-31
                      - what: Appeals
                """)).answerTo(OFFENCE).orElseThrow();
        assertThat(answer.figures())
                .containsExactly(
                        new Figure("Convictions", "012.50", "2025-01-01", "2025-12-31"),
                        new Figure("Appeals", "", "", ""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number: 1,200 | bad-figure",
                "number: about 12 | bad-figure",
                "number: -3 | bad-figure",
                "from: 2025 | bad-date",
                "to: 2025-02-30 | bad-date",
                "per: 2025 | unknown-key"
            })
    void whatAFigureCannotHaveIsRefusedAtItsPlace(String line, String code) throws IOException {
        String lines = "      - what: Convictions\n        " + line + "\n";
        assertThat(FileFixtures.lines(FileFixtures.read(counted(lines)).problems()))
                .singleElement()
                .asString()
                .startsWith("38:")
                .endsWith(": " + code);
    }

    @Test
    void aFigureSaysWhatWasCounted() throws IOException {
        assertThat(FileFixtures.lines(
                        FileFixtures.read(counted("      - number: 12\n")).problems()))
                .containsExactly("37:9: missing-key");
    }

    @Test
    void aCountDoesNotEndBeforeItBegins() throws IOException {
        String lines = "      - what: Convictions\n        from: 2025-12-31\n        to: 2025-01-01\n";
        assertThat(FileFixtures.lines(FileFixtures.read(counted(lines)).problems()))
                .containsExactly("39:13: bad-period");
    }

    @Test
    void theFieldsOfAReviewAreRead() throws IOException {
        String text = file().replace(
                        NEEDS, NEEDS + "    good-practice: A joint unit.\n    observations: Seen in May.\n")
                .replace("answers:\n", "consulted:\n  - Supreme Court\n  - Bar association\nanswers:\n");
        Assessment assessment = good(text);
        Answer answer = assessment.answerTo(OFFENCE).orElseThrow();
        assertThat(answer.text(AnswerTextField.GOOD_PRACTICE)).isEqualTo("A joint unit.");
        assertThat(answer.text(AnswerTextField.OBSERVATIONS)).isEqualTo("Seen in May.");
        assertThat(assessment.consulted()).containsExactly("Supreme Court", "Bar association");
    }

    @ParameterizedTest(name = "consulted: {0}")
    @CsvSource(
            delimiter = '|',
            value = {"[\"\"] | blank-text", "nobody | wrong-shape", "{a: b} | wrong-shape"})
    void thoseConsultedAreAListOfTexts(String value, String code) throws IOException {
        String text = file().replace("answers:\n", "consulted: " + value + "\nanswers:\n");
        assertThat(FileFixtures.lines(FileFixtures.read(text).problems()))
                .singleElement()
                .asString()
                .endsWith(": " + code);
    }

    @Test
    void aTextOfThoseConsultedHasAnEndToo() throws IOException {
        String text = file().replace("answers:\n", "consulted:\n  - " + "a".repeat(32_001) + "\nanswers:\n");
        assertThat(FileFixtures.lines(FileFixtures.read(text).problems()))
                .singleElement()
                .asString()
                .endsWith(": text-too-long");
    }

    @Test
    void oneFigureIsChangedWhereItStands() throws Exception {
        String text = counted("      - what: Convictions   # by the courts\n        number: 9\n");
        Assessment before = good(text);
        Answer answer = before.answerTo(OFFENCE).orElseThrow();
        Assessment after = before.with(OFFENCE, answer.withFigures(List.of(new Figure("Convictions", "12", "", ""))))
                .withConsulted(List.of("Supreme Court"));
        String edited = YamlEditor.apply(text, before, after);
        assertThat(edited).contains("      - what: Convictions   # by the courts\n        number: 12\n");
        assertThat(edited)
                .contains("consulted:\n  - Supreme Court\n")
                .contains("state: NO                      # Norway");
        assertThat(good(edited)).isEqualTo(after);
    }
}
