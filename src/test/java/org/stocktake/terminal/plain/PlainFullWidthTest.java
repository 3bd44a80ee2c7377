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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.text.Messages;

/** Keyboards for Chinese give digits, letters and signs of full width; a command means the same in both forms. */
final class PlainFullWidthTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    private final StringWriter said = new StringWriter();
    private final List<Assessment> saved = new ArrayList<>();

    private Answer answered(String lines) throws IOException {
        PlainInterview plain = new PlainInterview(
                new BufferedReader(new StringReader(lines)),
                PlainOutput.unbroken(new PrintWriter(said)),
                Messages.in(Messages.ENGLISH),
                CLOCK);
        plain.run(InterviewDriver.atFirstQuestion().interview(), saved::add, false, () -> {});
        Assessment last = saved.get(saved.size() - 1);
        return last.answers().values().iterator().next();
    }

    @Test
    void anAnswerIsChosenByADigitAndATextKeepsItsSigns() throws IOException {
        Answer answer = answered("３\n没有：一，二；三？\n：某\n。\n：ｑ\n");
        assertThat(said.toString()).doesNotContain("Error");
        assertThat(answer.kind()).isEqualTo(AnswerKind.NO);
        assertThat(answer.text(AnswerTextField.MISSING)).isEqualTo("没有：一，二；三？\n：某");
    }

    @Test
    void aSlipInACommandIsNoText() throws IOException {
        answered("３\n：ｂａｋｃ\n\n:q\n");
        assertThat(said.toString()).contains("：ｂａｋｃ");
        assertThat(saved).noneMatch(assessment -> assessment.toString().contains("ｂａｋｃ"));
    }

    @ParameterizedTest
    @CsvSource({"１；３, 1 3", "１　２, 1 2", "'１、２，３', 1 2 3", "１؛２, 1 2"})
    void numbersOfAListMayHaveSignsOfFullWidth(String typed, String numbers) {
        assertThat(PlainCommands.numbers(typed))
                .hasValue(
                        Stream.of(numbers.split(" ", -1)).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"：ｇ　２．３", "g ２。３", "ｇ 2.3"})
    void aQuestionIsGoneToByItsNumber(String typed) {
        assertThat(PlainCommands.of(typed)).isEqualTo(PlainCommands.of("g 2.3")).isPresent();
    }
}
