package org.stocktake.report.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.report.ReportChoices;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.ReportSubject;
import org.stocktake.report.SmallChecklist;
import org.stocktake.report.facts.ReportView;
import org.stocktake.text.Messages;

/** No word of a random assessment is lost on the way into a report, and none gets where {@link PromisedPart} has it not. */
final class NoWordLostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int WORD_MIN = 8;

    /** Returns each format with its seeds; a build makes one assessment of each, and no pages, which take long. */
    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        List<ReportFormat> formats = List.of(ReportFormat.values());
        for (ReportFormat format : formats) {
            int some = format == ReportFormat.PDF ? 0 : 1;
            int all = format.isText() ? 60 : format == ReportFormat.PDF ? 8 : 25;
            for (int i = 0; i < Cases.count(some, Math.max(1, all / 12), all); i++) {
                cases.add(Arguments.of(format, formats.indexOf(format) + i));
            }
        }
        return cases.stream();
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("cases")
    void everyPromisedTextIsThereAndNoOther(ReportFormat format, int seed) throws IOException {
        RandomAssessment.Made made = made(format, seed);
        String letters = letters(format, made, false);
        for (PromisedPart part : PromisedPart.values()) {
            if (part.formats().contains(format)) {
                assertThat(VisibleText.missing(letters, part.texts(made)))
                        .as(part.name())
                        .isEmpty();
            } else if (part.formats().isEmpty()) {
                assertThat(found(letters, part.texts(made))).as(part.name()).isEmpty();
            }
        }
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("cases")
    void aRedactedCopyHasNoConfidentialWordAndAllOthers(ReportFormat format, int seed) throws IOException {
        RandomAssessment.Made made = made(format, 1_000 + seed);
        String letters = letters(format, made, true);
        assertThat(found(
                        letters,
                        PromisedPart.all(
                                made.assessment().answers().values().stream().filter(Answer::confidential))))
                .isEmpty();
        RandomAssessment.Made open = new RandomAssessment.Made(withoutConfidential(made.assessment()), made.brand());
        for (PromisedPart part : PromisedPart.values()) {
            if (part.formats().contains(format)) {
                assertThat(VisibleText.missing(letters, part.texts(open)))
                        .as(part.name())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachPartOccursAndHasAReasonWhereItIsNotPromised(PromisedPart part) {
        assertThat(part.why()).endsWith(".");
        assertThat(IntStream.range(0, 6).boxed().flatMap(seed -> part.texts(made(ReportFormat.HTML, seed)).stream()))
                .isNotEmpty();
    }

    private static Assessment withoutConfidential(Assessment whole) {
        Assessment open = whole;
        for (var given : whole.answers().entrySet()) {
            open = given.getValue().confidential() ? open.without(given.getKey()) : open;
        }
        return open;
    }

    private static RandomAssessment.Made made(ReportFormat format, int seed) {
        return RandomAssessment.of(SmallChecklist.checklist(), seed, format == ReportFormat.PDF);
    }

    private static String letters(ReportFormat format, RandomAssessment.Made made, boolean redact) throws IOException {
        Checklist checklist = SmallChecklist.checklist();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                new ReportSubject(
                        Findings.of(checklist, made.assessment(), TODAY),
                        "assessment.yaml",
                        "ab".repeat(32),
                        new ReportChoices(redact, List.of(), ReportView.USUAL, made.brand()),
                        "1.0.0",
                        Messages.in(Messages.ENGLISH)),
                out);
        return VisibleText.letters(VisibleText.in(format, out.toByteArray()));
    }

    /** Returns the words that are found although the texts were not promised. */
    private static List<String> found(String letters, List<String> texts) {
        return texts.stream()
                .flatMap(NO_LETTER::splitAsStream)
                .filter(word -> word.length() >= WORD_MIN && letters.contains(word))
                .toList();
    }
}
