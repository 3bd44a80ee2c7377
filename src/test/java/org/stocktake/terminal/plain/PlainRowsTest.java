package org.stocktake.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.text.Messages;

/** In plain mode, each row of a page asks in a sentence, and each can be opened again. */
final class PlainRowsTest {
    private static final String SET_UP = "norway\n\nfull\nMinistry of Justice\n1\n\n0\n1\n\n";

    private final StringWriter said = new StringWriter();

    /** Returns the answer that was recorded last, after these lines. */
    private Answer after(String lines, Interview first) throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
        BufferedReader in = new BufferedReader(new StringReader(lines));
        PlainOutput out = PlainOutput.unbroken(new PrintWriter(said));
        return new PlainInterview(in, out, Messages.in(Messages.ENGLISH), clock)
                .run(first, assessment -> {}, true, () -> {}).last().assessment().answers().values().stream()
                        .reduce((before, last) -> last)
                        .orElseThrow();
    }

    private static Interview begun() {
        return InterviewFlow.begin(InterviewSamples.setting());
    }

    private static Interview atFirst() {
        return InterviewDriver.atFirstQuestion().interview();
    }

    private static Interview resumed() {
        return InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of());
    }

    /** Arrows are not there, and while a row is open a number means something else. */
    @Test
    void backClosesTheRowThatIsOpenAndThenEachHasItsNumber() throws IOException {
        Answer answer = after("yes\nOld\n.\n:b\n2\nNew\n.\n:b\nb\nq\n", atFirst());
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("New");
        assertThat(said.toString())
                .contains("1. Answer: Yes\n2. Measure: Old\n3. Evidence: still empty\n", "(Enter alone: Measure)")
                .containsSubsequence("(Enter alone keeps it", "2. Measure: New\n", "Go on with question 1.2");
    }

    @Test
    void whatIsHalfTypedIsRecordedWhenItsRowIsClosed() throws IOException {
        Answer answer = after("yes\nhalf\n:b\nq\n", atFirst());
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("half");
    }

    /** The label of a fact is its question; that of another row is only a word. */
    @Test
    void eachFactIsAskedInItsOwnWordsAndThePageIsSaidOnce() throws IOException {
        after(SET_UP + "later\nq\n", begun());
        assertThat(said.toString())
                .containsOnlyOnce("Facts about your State.")
                .contains(
                        "\nIs your State a party?\nIt decides.\n1. Yes\n",
                        "Type a number:\nSince when?\nType the answer (Enter: not known; :s skips):\n",
                        "\nWhich reservations?\n1. None\n");
    }

    @Test
    void zeroSaysThatAFactIsNotKnownAlsoWhereOneLineIsChosen() throws IOException {
        after("norway\n\nfull\nOffice\n0\n0\n\nlater\n:q\n", begun());
        assertThat(said.toString()).contains("Asked because this is not known yet: \"Is your State a party?\"");
    }

    @Test
    void eachPartOfACitationAndOfAStepIsAskedForInASentence() throws IOException {
        after(SET_UP + "no\nGap\n.\n0\n0\nAmend\nParliament\n\n\nyes\n\nPenal Code\n:q\n", begun());
        assertThat(said.toString())
                .contains(
                        "\nWhat is the next step?",
                        "\nWhich office takes the step?",
                        "\nBy which day, such as",
                        "\nWhere is it written down?",
                        "\nTitle: Penal Code\nWhich section, article or number?")
                .doesNotContain("Remove:");
    }

    /** A screen reader reads each sign of it. */
    @Test
    void noBarIsReadAloud() throws IOException {
        after("sections\nb\n0\nno\nGap\n.\n:b\nq\n", resumed());
        assertThat(said.toString())
                .contains("1. 0 of 1 done - Laws", "Question 3 of 4 (3.1).")
                .doesNotContain("[#", "[-");
    }

    @Test
    void aQuestionThatIsNotAskedIsRefusedWhereItsNumberIsTyped() throws IOException {
        Answer answer = after("\ng 1.2\nno\nq\n", resumed());
        assertThat(said.toString())
                .containsOnlyOnce("Error: Question 1.2 is not among the questions asked here.")
                .doesNotContain("Question 1 of");
        assertThat(answer.kind()).isEqualTo(AnswerKind.NO);
    }
}
