package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stocktake.finding.Findings;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Questions are divided among agencies; what is only for the coordinator stays behind. */
final class AssessmentSplitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static Findings findings(Assessment assessment) {
        return Findings.of(InterviewSamples.checklist(), assessment, TODAY);
    }

    private static Set<QuestionId> all(Findings findings) {
        Set<QuestionId> all = new HashSet<>();
        findings.all().forEach(finding -> all.add(finding.question().id()));
        return all;
    }

    private static AssessmentSplit split(Assessment assessment) {
        return AssessmentSplit.of(findings(assessment), all(findings(assessment)));
    }

    @Test
    void everyQuestionThatIsAskedGoesToOneAgencyOrToNobody() {
        AssessmentSplit split = split(InterviewSamples.halfDone());
        List<QuestionId> given = new ArrayList<>();
        split.parts().forEach(part -> part.questions().forEach(question -> given.add(question.id())));
        split.unassigned().forEach(question -> given.add(question.id()));
        assertThat(given)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(all(findings(InterviewSamples.halfDone())));
    }

    @Test
    void contactsAndInternalNotesStayBehind() {
        Assessment whole = withNote("Ministry of Justice").withContacts(Map.of("focal-point", "Room 217"));
        for (AssessmentSplit.Part part : split(whole).parts()) {
            Assessment worksheet = AssessmentSplit.worksheet(part, findings(whole), "", false);
            assertThat(worksheet.toString()).doesNotContain("Ask Anna.", "Room 217");
        }
    }

    @Test
    void theOfficeThatWroteAnInternalNoteMayGetItAgainAndNoOther() {
        AssessmentSplit.Part part = split(InterviewSamples.halfDone()).parts().get(0);
        Question question = part.questions().get(0);
        String agency = InterviewSamples.checklist().vocabulary().agency(part.agency());
        Assessment own = InterviewSamples.halfDone().with(question.id(), noted(agency));
        Assessment foreign = InterviewSamples.halfDone().with(question.id(), noted("Another office"));
        assertThat(AssessmentSplit.worksheet(part, findings(own), "", true).toString())
                .contains("Ask Anna.");
        assertThat(AssessmentSplit.worksheet(part, findings(foreign), "", true).toString())
                .doesNotContain("Ask Anna.");
    }

    @Test
    void aWorksheetThatComesBackAsItWentOutChangesNothing() {
        Assessment whole = withNote("Ministry of Justice");
        for (AssessmentSplit.Part part : split(whole).parts()) {
            Assessment worksheet = AssessmentSplit.worksheet(part, findings(whole), "", false);
            assertThat(AssessmentMerge.ofWorksheet(whole, worksheet, InterviewSamples.checklist())
                            .merged())
                    .isEqualTo(whole);
        }
    }

    @Test
    void aRequestThatIsStillOutIsReplacedAndOneThatCameBackStays() {
        AssessmentSplit split = split(InterviewSamples.halfDone());
        String agency = split.parts().get(0).agency();
        Coordination.Request back = new Coordination.Request(agency, 1, "2026-01-01", "", "2026-02-01");
        Coordination.Request out = new Coordination.Request(agency, 1, "2026-03-01", "", "");
        List<Coordination.Request> after = split.sent(
                        Coordination.NONE.withRequests(List.of(back, out)), TODAY, "2026-12-15")
                .requests();
        assertThat(after)
                .contains(back)
                .doesNotContain(out)
                .hasSize(1 + split.parts().size());
        assertThat(after.get(1).isOverdue("2026-12-15")).isFalse();
        assertThat(after.get(1).isOverdue("2026-12-16")).isTrue();
    }

    private static Assessment withNote(String office) {
        return InterviewSamples.halfDone().with(InterviewSamples.PROCURING, noted(office));
    }

    private static Answer noted(String office) {
        return Answer.of(AnswerKind.NO)
                .with(AnswerTextField.INTERNAL_NOTE, "Ask Anna.")
                .with(AnswerTextField.BY, office);
    }
}
