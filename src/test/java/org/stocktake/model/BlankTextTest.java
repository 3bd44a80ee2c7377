package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.HostileTable;
import org.stocktake.text.ControlCharacters;

/** A text without visible characters is blank. */
final class BlankTextTest {
    @Test
    void theTableSaysWhatShowsNothing() throws IOException {
        HostileTable.assertHappens("blank", row -> BlankText.isBlank(row.text()) ? "blank" : "shows");
    }

    @Test
    void nothingThatIsHiddenShows() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> Character.getType(c) != Character.SURROGATE) // U+FFFD replaces a surrogate
                        .filter(c -> ControlCharacters.steers(c)
                                || ControlCharacters.marksDirection(c)
                                || Character.isWhitespace(c))
                        .filter(c -> !BlankText.isBlank(Character.toString(c))))
                .isEmpty();
    }

    @Test
    void everyLetterDigitAndSignShows() {
        List<Integer> fillers = List.of(0x115F, 0x1160, 0x3164, 0xFFA0);
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Character::isLetterOrDigit)
                        .filter(c -> BlankText.isBlank(Character.toString(c)) != fillers.contains(c)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u202e", "\u200b\u200d", "\u2800"})
    void noActionNoCitationAndNoTextOfAnAnswerIsBlank(String blank) {
        assertThatThrownBy(() -> new Action(blank, "", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Evidence.of(blank, "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Action("Amend", blank, "", "").owner()).isEmpty();
        assertThat(Evidence.of("Act", blank).reference()).isEmpty();
        assertThat(Answer.of(AnswerKind.YES)
                        .with(AnswerTextField.MEASURES, blank)
                        .texts())
                .isEmpty();
    }
}
