package org.stocktake.report.worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Messages;

/** Worksheets of the sample assessments, each with the questions of one agency. */
public final class SampleWorksheets {
    private SampleWorksheets() {}

    public static AssessmentDocument master(String sample) throws IOException {
        return master(sample, Messages.ENGLISH);
    }

    /** Returns a sample assessment with its checklist in a language. */
    public static AssessmentDocument master(String sample, String language) throws IOException {
        LoadResult<AssessmentDocument> read = new AssessmentReader(new ChecklistLibrary(List.of()).in(language))
                .read(Path.of("src/examples/" + sample + "-2026.yaml"));
        return read.found().orElseThrow(() -> new AssertionError(read.problems().toString()));
    }

    /** Returns the worksheet of the questions that an agency leads. */
    public static WorksheetContent of(AssessmentDocument master, String agency) {
        Map<QuestionId, String> base = new LinkedHashMap<>();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        master.checklist()
                .questions()
                .filter(question -> leads(agency, question))
                .forEach(question -> {
                    base.put(question.id(), "");
                    master.assessment().answerTo(question.id()).ifPresent(answer -> answers.put(question.id(), answer));
                });
        return content(master.assessment().withAnswers(answers), master.checklist(), agency, base);
    }

    private static boolean leads(String agency, Question question) {
        List<String> agencies = question.guidance().agencies();
        return !agencies.isEmpty() && agencies.get(0).equals(agency);
    }

    /** Returns the worksheet with these questions and answers. */
    public static WorksheetContent content(
            Assessment answers, Checklist checklist, String agency, Map<QuestionId, String> base) {
        Coordination.Worksheet head = new Coordination.Worksheet(agency, "", "2026-11-27", "2026-12-15", base);
        return new WorksheetContent(
                answers.withCoordination(Coordination.NONE.withWorksheet(head)),
                checklist,
                "Stocktake 1.0.0",
                Messages.in(checklist.heading().language()));
    }

    /** Returns a message about the worksheet and its agency. */
    static String say(WorksheetContent content, String key) {
        return content.say(key, content.agency());
    }

    public static byte[] word(WorksheetContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordWorksheet.write(content, out);
        return out.toByteArray();
    }

    public static byte[] excel(WorksheetContent content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelWorksheet.write(content, out);
        return out.toByteArray();
    }
}
