package org.stocktake.report.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Golden;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.report.OfficeText;
import org.stocktake.report.PdfChecks;
import org.stocktake.report.PdfSpeech;
import org.stocktake.report.SmallChecklist;
import org.stocktake.text.Words;

/** The questionnaire holds everything that somebody needs who has nothing else. */
final class GuideTest {
    private static final Checklist CHECKLIST = SmallChecklist.checklist();
    private static final Words ENGLISH = Words.in(Words.ENGLISH);

    private static Guide whole(Depth depth) {
        return new Guide(CHECKLIST, depth, CHECKLIST.questions().toList(), List.of());
    }

    private static byte[] bytes(GuideFormat format, Guide guide) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GuideFile file = new GuideFile(LocalDate.of(2026, 11, 25), "Stocktake 1.0.0", List.of(), ENGLISH);
            format.write(guide, file, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(GuideFormat format, Guide guide) {
        byte[] written = bytes(format, guide);
        return switch (format) {
            case DOCX -> OfficeText.ofWord(written);
            case PDF -> PdfSpeech.of(written);
            case HTML, MARKDOWN -> new String(written, StandardCharsets.UTF_8);
            case XLSX -> OfficeText.ofWorkbook(written);
        };
    }

    @ParameterizedTest
    @EnumSource
    void isTheGoldenOne(GuideFormat format) {
        Golden.check(
                "guide/guide." + format.extension() + (format.isText() ? "" : ".txt"), text(format, whole(Depth.CORE)));
    }

    @ParameterizedTest
    @EnumSource
    void eachQuestionStandsWithItsProvisionsItsQualifiersAndItsEvidence(GuideFormat format) {
        String text = text(format, whole(Depth.FULL)).replace("\\", "");
        for (Question question : CHECKLIST.questions().toList()) {
            assertThat(text).contains(question.text());
            assertThat(text).contains(question.guidance().evidence());
            for (var id : question.provisions()) {
                Provision provision = CHECKLIST.provision(id);
                if (provision.isAssessable()) {
                    assertThat(text).contains(provision.number());
                    provision
                            .qualifiers()
                            .forEach(qualifier -> assertThat(text)
                                    .contains(CHECKLIST.vocabulary().qualifier(qualifier)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameQuestionsMakeTheSameBytes(GuideFormat format) {
        assertThat(bytes(format, whole(Depth.FULL))).isEqualTo(bytes(format, whole(Depth.FULL)));
    }

    @ParameterizedTest
    @EnumSource
    void aPartHoldsItsQuestionsAndNoFactsOfTheState(GuideFormat format) {
        List<Question> some = CHECKLIST.sections().get(1).questions();
        String text = text(format, new Guide(CHECKLIST, Depth.FULL, some, List.of("Border guard")));
        assertThat(text).contains(some.get(0).text());
        assertThat(text)
                .doesNotContain(CHECKLIST.sections().get(0).questions().get(0).text())
                .doesNotContain(CHECKLIST.profile().get(0).text());
    }

    @Test
    void theCoreLeavesOutWhatOnlyTheFullDepthAsks() {
        List<Question> deep = CHECKLIST
                .questions()
                .filter(question -> question.depth() == Depth.FULL)
                .toList();
        String text = text(GuideFormat.MARKDOWN, whole(Depth.CORE));
        assertThat(deep).isNotEmpty().noneMatch(question -> text.contains(question.text()));
        assertThat(new Guide(CHECKLIST, Depth.CORE, deep, List.of("deep")).isEmpty())
                .isTrue();
    }

    @Test
    void theAnswerIsChosenFromAList() {
        assertThat(OfficeText.ofWorkbook(bytes(GuideFormat.XLSX, whole(Depth.CORE))))
                .contains("Lists A2: Yes", "Questions K1: Answer");
    }

    @Test
    void thePdfIsValid() {
        assertThat(PdfChecks.faults(bytes(GuideFormat.PDF, whole(Depth.FULL)))).isEmpty();
    }

    @Test
    void nobodySignsAQuestionnaireAsAReport() {
        assertThat(text(GuideFormat.DOCX, whole(Depth.CORE))).doesNotContain("Signatures");
    }
}
