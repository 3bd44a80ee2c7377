package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnswerTest {
    @Test
    void anAnswerKeepsItsOwnCopyOfItsLists() {
        List<String> needs = new ArrayList<>(List.of("equipment"));
        Answer answer = Answer.of(AnswerKind.NO).withNeeds(needs);
        needs.clear();
        assertThat(answer.needs()).containsExactly("equipment");
    }

    @Test
    void aBlankTextIsATextThatIsNotGiven() {
        Answer answer = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "Section 108")
                .with(AnswerTextField.MEASURES, "  ");
        assertThat(answer.texts()).isEmpty();
        assertThat(answer.text(AnswerTextField.MEASURES)).isEmpty();
    }

    @Test
    void changingTheKindKeepsTheTexts() {
        Answer answer = Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, "Section 108")
                .withKind(AnswerKind.PARTLY);
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("Section 108");
    }

    @Test
    void evidenceWithoutATitleIsRefused() {
        assertThatThrownBy(() -> Evidence.of(" ", "s. 108")).hasMessageContaining("title");
    }

    @Test
    void anActionWithoutATextIsRefused() {
        assertThatThrownBy(() -> new Action("", "Ministry of Justice", "2027-06-30", ""))
                .hasMessageContaining("text");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Period year = Period.ofYear(2026);
        assertThatThrownBy(() -> new Period(year.to(), year.from())).hasMessageContaining("period");
    }
}
