package org.stocktake.report.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Golden;
import org.stocktake.OnlyInProofs;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.OfficeFileContent;
import org.stocktake.report.PdfChecks;
import org.stocktake.report.PdfReadingOrder;
import org.stocktake.report.SmallChecklist;
import org.stocktake.text.Messages;

/** The questionnaire contains everything that a person needs who has no other document. */
final class GuideTest {
    private static final Checklist CHECKLIST = SmallChecklist.checklist();
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);

    private static Guide whole(Depth depth) {
        return Guide.to(CHECKLIST.questions().toList(), CHECKLIST, depth, List.of());
    }

    private static byte[] bytes(GuideFormat format, Guide guide) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GuideOptions file =
                    new GuideOptions(LocalDate.of(2026, 11, 25), "Stocktake 1.0.0", List.of(), ENGLISH, Brand.NONE);
            format.write(guide, file, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(GuideFormat format, Guide guide) {
        byte[] written = bytes(format, guide);
        return switch (format) {
            case DOCX -> OfficeFileContent.ofWord(written);
            case PDF -> PdfReadingOrder.of(written);
            case HTML, MARKDOWN -> new String(written, StandardCharsets.UTF_8);
            case XLSX -> OfficeFileContent.ofWorkbook(written);
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
                            .quotes()
                            .softens()
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
        String text = text(format, Guide.to(some, CHECKLIST, Depth.FULL, List.of("Border guard")));
        assertThat(text).contains(some.get(0).text());
        assertThat(text)
                .doesNotContain(CHECKLIST.sections().get(0).questions().get(0).text())
                .doesNotContain(CHECKLIST.profile().get(0).text());
    }

    @Test
    void everyPrintedPageOfAWorkbookNamesItsRows() {
        assertThat(OfficeFileContent.sheetsWithoutNamesOnPaper(bytes(GuideFormat.XLSX, whole(Depth.FULL))))
                .isEmpty();
    }

    @Test
    void theCoreLeavesOutWhatOnlyTheFullDepthAsks() {
        List<Question> deep = CHECKLIST
                .questions()
                .filter(question -> question.depth() == Depth.FULL)
                .toList();
        String text = text(GuideFormat.MARKDOWN, whole(Depth.CORE));
        assertThat(deep).isNotEmpty().noneMatch(question -> text.contains(question.text()));
        assertThat(Guide.to(deep, CHECKLIST, Depth.CORE, List.of("deep")).isEmpty())
                .isTrue();
    }

    /** The guidance of a question, which counts how often it is compared. */
    private static final class Compared implements Supplier<Question.Guidance> {
        private final AtomicInteger times;
        private final Question.Guidance guidance;

        Compared(AtomicInteger times, Question question) {
            this.times = times;
            this.guidance = question.guidance();
        }

        @Override
        public Question.Guidance get() {
            return guidance;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            times.incrementAndGet();
            return this == other;
        }

        @Override
        public int hashCode() {
            return guidance.hashCode();
        }
    }

    @Test
    void noQuestionIsComparedWithTheOthersToFindWhetherItIsSelected() {
        AtomicInteger times = new AtomicInteger();
        List<Question> many = new ArrayList<>();
        Question first = CHECKLIST.questions().findFirst().orElseThrow();
        for (int i = 0; i < 100; i++) {
            many.add(new Question(
                    new QuestionId("laws.q" + i),
                    first.text(),
                    first.provisions(),
                    new Compared(times, first),
                    first.when(),
                    first.depth(),
                    first.endangersLife()));
        }
        Guide guide = Guide.to(many, CHECKLIST, Depth.FULL, List.of());
        assertThat(guide.questions(new Section("laws", "Laws", "", many))).hasSize(many.size());
        assertThat(times).hasValue(0);
    }

    @Test
    void theAnswerIsChosenFromAList() {
        assertThat(OfficeFileContent.ofWorkbook(bytes(GuideFormat.XLSX, whole(Depth.CORE))))
                .contains("Lists A2: Yes", "Questions K1: Answer");
    }

    @OnlyInProofs
    @Test
    void thePdfIsValid() {
        assertThat(PdfChecks.faults(bytes(GuideFormat.PDF, whole(Depth.FULL)))).isEmpty();
    }

    @Test
    void nobodySignsAQuestionnaireAsAReport() {
        assertThat(text(GuideFormat.DOCX, whole(Depth.CORE))).doesNotContain("Signatures");
    }
}
