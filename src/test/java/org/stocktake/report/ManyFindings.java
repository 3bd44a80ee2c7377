package org.stocktake.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.text.Messages;

/** The fullest sample with every section and every answer twice: more than five hundred findings. */
final class ManyFindings {
    private ManyFindings() {}

    static byte[] bytes(ReportFormat format) throws IOException {
        AssessmentDocument document = ExampleAssessments.read("xa");
        Checklist once = document.checklist();
        List<Section> sections = new ArrayList<>(once.sections());
        Assessment assessment = document.assessment();
        for (Section section : once.sections()) {
            List<Question> copies = new ArrayList<>();
            for (Question question : section.questions()) {
                QuestionId id = new QuestionId(question.id().value() + "-again");
                copies.add(new Question(
                        id,
                        question.text(),
                        question.provisions(),
                        question.guide(),
                        question.when(),
                        question.depth(),
                        question.endangersLife()));
                var answer = document.assessment().answerTo(question.id());
                if (answer.isPresent()) {
                    assessment = assessment.with(id, answer.get());
                }
            }
            sections.add(new Section(section.id() + "-again", section.title(), section.intro(), copies));
        }
        Checklist twice = new Checklist(
                once.heading(),
                new Checklist.Body(once.sources(), once.provisions(), sections),
                once.profile(),
                once.voluntaryWhen(),
                once.vocabulary());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                new ReportSubject(
                        Findings.of(twice, assessment, SampleAnswers.TODAY),
                        "many.yaml",
                        document.sha256(),
                        new ReportChoices(false, List.of()),
                        "1.0.0",
                        Messages.in(Messages.ENGLISH)),
                out);
        return out.toByteArray();
    }
}
