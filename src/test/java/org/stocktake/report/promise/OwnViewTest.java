package org.stocktake.report.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.evidence.CitationUse;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.ComparisonFormat;
import org.stocktake.report.ReportChoices;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.ReportSubject;
import org.stocktake.report.SmallChecklist;
import org.stocktake.report.console.AnswerValuesJson;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.ComparisonSubject;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.facts.ReportView;
import org.stocktake.report.machine.EvidenceJson;
import org.stocktake.report.machine.ExplainJson;
import org.stocktake.report.machine.ShowJson;
import org.stocktake.report.machine.StatusJson;
import org.stocktake.report.summary.Summary;
import org.stocktake.report.summary.SummaryFormat;
import org.stocktake.text.Messages;

/**
 * The State's own view of a random assessment: one question is shown with every text of it, and all JSON follows the
 * schemas that are shipped.
 */
final class OwnViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String FILE = "assessment.yaml";
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);

    static IntStream seeds() {
        return IntStream.range(0, Cases.count(2, 10, 60));
    }

    private static Findings findings(int seed) {
        Checklist checklist = SmallChecklist.checklist();
        return Findings.of(
                checklist, RandomAssessment.of(checklist, seed, false).assessment(), TODAY);
    }

    private static String letters(String json) {
        return VisibleText.letters(VisibleText.in(ReportFormat.JSON, json.getBytes(StandardCharsets.UTF_8)));
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("seeds")
    void oneQuestionIsShownWithItsInternalNoteAndWhatOtherOfficesAnswered(int seed) {
        Findings findings = findings(seed);
        Assessment assessment = findings.assessment();
        assessment.answers().forEach((id, answer) -> {
            Question question = findings.checklist().question(id).orElseThrow();
            List<String> texts = new ArrayList<>(PromisedPart.all(Stream.of(answer)));
            texts.addAll(PromisedPart.all(assessment.coordination().conflictsAt(id).stream()
                    .map(other -> other.with(AnswerTextField.INTERNAL_NOTE, ""))));
            assertThat(VisibleText.missing(letters(ShowJson.one(FILE, findings, question)), texts))
                    .isEmpty();
        });
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("seeds")
    void manyQuestionsAreShownWithoutInternalNotes(int seed) {
        Findings findings = findings(seed);
        Assessment assessment = findings.assessment();
        List<String> notes = assessment.answers().values().stream()
                .map(answer -> answer.text(AnswerTextField.INTERNAL_NOTE))
                .filter(note -> !note.isEmpty())
                .toList();
        List<String> texts = new ArrayList<>(assessment.consulted());
        texts.addAll(PromisedPart.all(assessment.answers().values().stream().map(OwnViewTest::withoutNote)));
        String got = get(findings);
        assertThat(VisibleText.missing(letters(got), texts)).isEmpty();
        for (String json : List.of(got, ShowJson.all(FILE, findings))) {
            assertThat(VisibleText.missing(letters(json), notes)).hasSameSizeAs(notes);
        }
    }

    private static Answer withoutNote(Answer answer) {
        return answer.with(AnswerTextField.INTERNAL_NOTE, "");
    }

    private static String get(Findings findings) {
        Checklist checklist = findings.checklist();
        return AnswerValuesJson.of(
                findings.assessment(),
                checklist.questions().map(Question::id).toList(),
                checklist.profile().stream().map(Fact::id).toList(),
                true,
                true);
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("seeds")
    void allJsonFollowsItsSchema(int seed) throws IOException {
        Findings findings = findings(seed);
        Map<String, String> written = new LinkedHashMap<>();
        written.put("status", StatusJson.of(FILE, findings, DueDate.until(TODAY.plusYears(90), findings)));
        written.put("show", ShowJson.all(FILE, findings));
        written.put(
                "evidence",
                EvidenceJson.of(
                        FILE,
                        findings,
                        CitationUse.in(findings).stream()
                                .map(EvidenceJson.Citation::withoutFile)
                                .toList()));
        written.put("get", get(findings));
        written.put("compare", compared(findings, findings(seed + 1)));
        written.put("summary", summary(List.of(findings, findings(seed + 1))));
        written.put("report", report(findings));
        written.forEach((schema, json) ->
                assertThat(ClosedSchema.faults(schema, json)).as(schema).isEmpty());
        findings.checklist().questions().forEach(question -> {
            assertThat(ClosedSchema.faults("show", ShowJson.one(FILE, findings, question)))
                    .isEmpty();
            assertThat(ClosedSchema.faults("explain", ExplainJson.of(findings, question, FILE)))
                    .isEmpty();
        });
    }

    private static String compared(Findings before, Findings after) throws IOException {
        StringBuilder json = new StringBuilder();
        ChangesSince since = ChangesSince.of(Comparison.of(before, after), "before.yaml", List.of());
        ComparisonFormat.JSON.write(new ComparisonSubject(since, FILE, "1.0.0", ENGLISH, Brand.NONE), json);
        return json.toString();
    }

    private static String summary(List<Findings> all) throws IOException {
        ReportOrigin origin = new ReportOrigin(FILE, "ab".repeat(32), "1.0.0");
        Summary summary = Summary.of(
                all.stream()
                        .map(findings -> new Summary.Entry(findings, origin))
                        .toList(),
                ENGLISH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryFormat.JSON.write(summary, new SummaryFormat.Made(TODAY, "1.0.0", List.of(), ENGLISH, Brand.NONE), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String report(Findings findings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportChoices choices = new ReportChoices(false, List.of(), ReportView.USUAL, Brand.NONE);
        ReportFormat.JSON.write(new ReportSubject(findings, FILE, "ab".repeat(32), choices, "1.0.0", ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
