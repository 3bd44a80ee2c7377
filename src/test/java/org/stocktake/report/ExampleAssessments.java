package org.stocktake.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.Findings;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Messages;

/** The sample assessments that are shipped, with the shipped checklist. */
final class ExampleAssessments {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private ExampleAssessments() {}

    static AssessmentDocument read(String sample) throws IOException {
        LoadResult<AssessmentDocument> read = new AssessmentReader(new ChecklistLibrary(List.of()))
                .read(Path.of("src/examples/" + sample + "-2026.yaml"));
        return read.found().orElseThrow(() -> new AssertionError(read.problems().toString()));
    }

    /** Returns the report of a sample. */
    static byte[] bytes(ReportFormat format, String sample) throws IOException {
        AssessmentDocument document = read(sample);
        return bytes(format, document, document.assessment());
    }

    /** Returns the report of other answers of the same State to the same checklist. */
    static byte[] bytes(ReportFormat format, AssessmentDocument document, Assessment assessment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                new ReportSubject(
                        Findings.of(document.checklist(), assessment, TODAY),
                        "sample.yaml",
                        document.sha256(),
                        new ReportChoices(false, List.of()),
                        "1.0.0",
                        Messages.in(Messages.ENGLISH)),
                out);
        return out.toByteArray();
    }

    /** Returns the questions of the sample's checklist, in order. */
    static List<QuestionId> questions(AssessmentDocument document) {
        return document.checklist().questions().map(question -> question.id()).toList();
    }
}
