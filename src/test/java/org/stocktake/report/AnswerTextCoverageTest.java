package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Question;

/** Every text of an answer is in the report, for each kind of answer, outcome and format. */
final class AnswerTextCoverageTest {
    private static final List<AnswerTextField> SHOWN_AS_DAYS = List.of(AnswerTextField.AT, AnswerTextField.REVIEW_BY);

    /**
     * Returns the assessment with an answer of that kind to every question; each part of each answer has a text of its
     * own.
     */
    static Assessment filled(Assessment start, AnswerKind kind) {
        Assessment assessment = start;
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            assessment =
                    assessment.with(question.id(), filled(question.id().value().replace(".", "X"), kind));
        }
        return assessment;
    }

    private static Answer filled(String own, AnswerKind kind) {
        Answer answer = Answer.of(kind)
                .withEvidence(List.of(new Evidence(
                        "title" + own, "reference" + own, "2001", "https://example.org/" + own, "file" + own, own, "")))
                .withFigures(List.of(new Figure("counted" + own, "7351", "", "")))
                .withActions(List.of(new Action("what" + own, "owner" + own, "2027-01-02", "planned")));
        for (AnswerTextField text : AnswerTextField.values()) {
            answer = SHOWN_AS_DAYS.contains(text)
                    ? answer.with(text, text == AnswerTextField.AT ? "2026-11-01T00:00:00Z" : "2031-02-03")
                    : answer.with(text, text.key().replace("-", "") + own);
        }
        return answer;
    }

    private static List<String> texts(Assessment assessment) {
        List<String> texts = new ArrayList<>();
        assessment.answers().values().forEach(answer -> {
            answer.texts().forEach((text, value) -> {
                if (text != AnswerTextField.INTERNAL_NOTE
                        && !SHOWN_AS_DAYS.contains(text)
                        && (text != AnswerTextField.WAITING_FOR || answer.kind() == AnswerKind.WAITING)) {
                    texts.add(value);
                }
            });
            answer.evidence()
                    .forEach(citation -> texts.addAll(List.of(
                            citation.title(),
                            citation.reference(),
                            citation.link(),
                            citation.file(),
                            citation.sha256())));
            answer.figures().forEach(figure -> texts.addAll(List.of(figure.what(), figure.number())));
            answer.actions().forEach(action -> texts.addAll(List.of(action.what(), action.owner())));
        });
        return texts;
    }

    /**
     * Returns each kind of answer in each format. A build tests half of the kinds in a format that is text, and a fifth
     * in another; the proofs test all, and a third in another. Each format begins with another kind.
     */
    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (ReportFormat format : EnumSet.complementOf(EnumSet.of(ReportFormat.OSCAL_PLAN))) {
            if (format.isBesideFindings()) {
                continue;
            }
            Cases.oneIn(format.isText() ? 2 : 13, format.isText() ? 1 : 5, kinds(cases.size()))
                    .forEach(kind -> cases.add(Arguments.of(format, kind)));
        }
        return cases.stream();
    }

    private static Stream<AnswerKind> kinds(int first) {
        List<AnswerKind> kinds = new ArrayList<>(List.of(AnswerKind.values()));
        Collections.rotate(kinds, first);
        return kinds.stream();
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("cases")
    void ofAPartyIsInTheReportButNoInternalNoteAndNoContact(ReportFormat format, AnswerKind kind) {
        Assessment assessment = filled(SampleAnswers.coastal(), kind).withContacts(Map.of("focal-point", "contactX"));
        assertThat(ReportFormatTest.letters(format, assessment, false))
                .contains(texts(assessment))
                .doesNotContain("internalnote", "contactX");
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("cases")
    void ofANonPartyIsInTheReportAlsoWhereItIsNotAsked(ReportFormat format, AnswerKind kind) {
        Assessment assessment = filled(SampleAnswers.voluntary(), kind).withDepth(Depth.CORE);
        assertThat(ReportFormatTest.letters(format, assessment, false)).contains(texts(assessment));
    }

    @ParameterizedTest
    @EnumSource
    void confidentialAnswersLeaveNothingBehindWhenRedacted(ReportFormat format) {
        Assessment assessment = filled(SampleAnswers.coastal(), AnswerKind.PARTLY);
        for (Question question : SmallChecklist.checklist().questions().toList()) {
            Answer answer = assessment.answerTo(question.id()).orElseThrow();
            assessment = assessment.with(question.id(), answer.withConfidential(true));
        }
        assertThat(ReportFormatTest.write(format, assessment, true))
                .doesNotContain(texts(assessment).toArray(String[]::new));
    }
}
