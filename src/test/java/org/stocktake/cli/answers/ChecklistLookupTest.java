package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.cli.command.UserException;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

final class ChecklistLookupTest {
    private static final Checklist CHECKLIST = InterviewSamples.checklist();

    @Test
    void theShortNumberThatScreenAndReportShowNamesAQuestion() throws UserException {
        Question found = ChecklistLookup.question(CHECKLIST, "3.2");
        assertThat(found.id()).isEqualTo(InterviewSamples.LINES);
        assertThat(AnswerProperty.named(CHECKLIST, "3.2").toString()).isEqualTo("borders.lines");
        assertThat(AnswerProperty.named(CHECKLIST, "3.2.note").toString()).isEqualTo("borders.lines.note");
    }

    @Test
    void aNumberThatNoQuestionHasIsRefused() {
        assertThatThrownBy(() -> ChecklistLookup.question(CHECKLIST, "3.9")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> ChecklistLookup.question(CHECKLIST, "77")).isInstanceOf(UserException.class);
    }

    @Test
    void anIdThatLooksLikeANumberIsAnId() throws UserException {
        Question first = InterviewSamples.question(new QuestionId("1.2"), "First?", Depth.CORE);
        Question second = InterviewSamples.question(new QuestionId("s.second"), "Second?", Depth.CORE);
        Section section = new Section("s", "Section", "", List.of(first, second));
        Checklist odd = new Checklist(
                CHECKLIST.heading(),
                new Checklist.Body(List.of(), List.of(), List.of(section)),
                List.of(),
                Condition.ALWAYS,
                CHECKLIST.vocabulary());
        assertThat(ChecklistLookup.question(odd, "1.2")).isEqualTo(first);
        assertThat(ChecklistLookup.question(odd, "1.1")).isEqualTo(first);
    }
}
