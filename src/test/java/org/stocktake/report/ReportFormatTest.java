package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.Golden;
import org.stocktake.finding.Findings;
import org.stocktake.model.Assessment;
import org.stocktake.text.Messages;

final class ReportFormatTest {
    static final String SHA256 = "ab".repeat(32);
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);

    /** Returns the content of the report as text. */
    static String write(ReportFormat format, Assessment assessment, boolean redact) {
        return RenderedReport.of(format, assessment, redact).text();
    }

    /** Returns the content of the file as text. */
    static String read(ReportFormat format, byte[] written) {
        return switch (format) {
            case HTML, MARKDOWN, JSON, CSV_PACKAGE, OSCAL_PLAN, OSCAL_RESULTS ->
                new String(written, StandardCharsets.UTF_8);
            case CSV, CSV_STEPS, CSV_EVIDENCE, CSV_PROVISIONS ->
                new String(written, StandardCharsets.UTF_8).substring(1).replace("\r\n", "\n");
            case PDF -> PdfReadingOrder.of(written);
            case DOCX -> OfficeFileContent.ofWord(written);
            case XLSX -> OfficeFileContent.ofWorkbook(written);
        };
    }

    /** Returns the content without the elements that keep a date or a citation on one line. */
    static String whole(String content) {
        return content.replaceAll("<span class=\"whole\">([^<]*)</span>", "$1");
    }

    /** Returns the content with a single space wherever a line may have been broken. */
    static String words(ReportFormat format, Assessment assessment, boolean redact) {
        return whole(write(format, assessment, redact)).replaceAll("[\\s\u00A0]+", " ");
    }

    /** Returns the content without spaces, because a narrow column breaks long words too. */
    static String letters(ReportFormat format, Assessment assessment, boolean redact) {
        return whole(write(format, assessment, redact)).replaceAll("[\\s\u00A0\u2060]+", "");
    }

    static byte[] bytes(ReportFormat format, Assessment assessment, boolean redact) {
        return RenderedReport.of(format, assessment, redact).bytes();
    }

    /** Returns the report, rendered anew at each call. */
    static byte[] bytes(ReportFormat format, Findings findings, boolean redact) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(
                    new ReportSubject(
                            findings,
                            "assessment.yaml",
                            SHA256,
                            new ReportChoices(redact, List.of()),
                            "1.0.0",
                            ENGLISH),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String whole(ReportFormat format, Assessment assessment, boolean redact) {
        return format.isText()
                ? new String(bytes(format, assessment, redact), StandardCharsets.UTF_8)
                : write(format, assessment, redact);
    }

    /** Returns the name of the golden file; for a file that is not text, it has the content as text. */
    private static String golden(String folder, ReportFormat format) {
        return "report/" + folder + "/report." + format.extension() + (format.isText() ? "" : ".txt");
    }

    @ParameterizedTest
    @EnumSource
    void aCoastalPartysReportIsTheGoldenOne(ReportFormat format) {
        Golden.check(golden("coastal", format), whole(format, SampleAnswers.coastal(), false));
    }

    @ParameterizedTest
    @EnumSource
    void aNonPartysRedactedReportIsTheGoldenOne(ReportFormat format) {
        Golden.check(golden("voluntary", format), whole(format, SampleAnswers.voluntary(), true));
    }

    @Exhaustive
    @ParameterizedTest
    @EnumSource
    void theMachinesLocaleChangesNothing(ReportFormat format) {
        Findings findings = SampleAnswers.findings(SampleAnswers.coastal());
        byte[] usual = bytes(format, SampleAnswers.coastal(), false);
        Stream<String> machines = Stream.of("ar-EG", "tr", "hi-IN-u-nu-deva");
        Locale before = Locale.getDefault();
        try {
            for (String tag : Cases.oneIn(format.isText() ? 1 : 3, machines).toList()) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(bytes(format, findings, false)).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noContactAndNoInternalNoteLeaves(ReportFormat format) {
        assertThat(write(format, SampleAnswers.coastal(), false))
                .doesNotContain(SampleAnswers.CONTACT, "room 217")
                .doesNotContain(SampleAnswers.INTERNAL, "Colleagues disagree");
    }

    @ParameterizedTest
    @EnumSource
    void everyReportNamesTheChecklistAndTheDigestOfTheAnswers(ReportFormat format) {
        assertThat(write(format, SampleAnswers.coastal(), false)).contains("ctoc-cop-res-5-3", "1.0.0", SHA256);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OSCAL_PLAN", "CSV_STEPS", "CSV_EVIDENCE", "CSV_PROVISIONS", "CSV_PACKAGE"})
    void aRedactedReportLeavesOutWhatIsConfidential(ReportFormat format) {
        String secret = "No guardian is appointed";
        assertThat(write(format, SampleAnswers.coastal(), false)).contains(secret);
        assertThat(write(format, SampleAnswers.coastal(), true)).doesNotContain(secret);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CSV", "CSV_STEPS", "CSV_EVIDENCE", "CSV_PROVISIONS", "JSON", "OSCAL_PLAN", "CSV_PACKAGE"})
    void everyFormatForAPersonSaysWhatBecameOfConfidentialAnswers(ReportFormat format) {
        assertThat(words(format, SampleAnswers.coastal(), true))
                .contains("1 answer that the State marked as confidential is left out of this copy");
        assertThat(words(format, SampleAnswers.coastal(), false))
                .contains("1 answer in this copy is marked as confidential: not for circulation as it is.");
    }

    @Test
    void aRedactedReportSaysHowManyAnswersAreLeftOut() {
        assertThat(write(ReportFormat.JSON, SampleAnswers.coastal(), true)).contains("\"left-out\" : 1");
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutAnAnswerMakesAReport(ReportFormat format) {
        Assessment nothing = Assessment.begin(SampleAnswers.coastal().subject(), org.stocktake.model.Depth.FULL);
        assertThat(write(format, nothing, false)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsFoundByItsWordAndByNothingElse(ReportFormat format) {
        assertThat(ReportFormat.of(format.word())).contains(format);
        assertThat(Stream.of("HTML", "", "pdfx").flatMap(word -> ReportFormat.of(word).stream()))
                .isEmpty();
    }
}
