package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.AnswerTextField;

final class TextBufferTest {
    @ParameterizedTest(name = "the last of a{0} is erased whole")
    @ValueSource(strings = {"e\u0301", "\u0915\u094D", "\uD83D\uDE00", "\u4E2D", "\u0628\u0651"})
    void whatLooksLikeOneCharacterIsErasedAsOne(String cluster) {
        TextBuffer writing = TextBuffer.of("a" + cluster);
        assertThat(writing.eraseBefore().text()).isEqualTo("a");
        assertThat(writing.left().caret()).isEqualTo(1);
        assertThat(writing.at(1).eraseAfter().text()).isEqualTo("a");
    }

    @ParameterizedTest(name = "''{0}'' becomes ''{1}''")
    @CsvSource({
        "'', ''",
        "2027-06-31, ''",
        "Penal Code, 'Penal '",
        "'Penal Code  ', 'Penal '",
        "'one\ntwo', 'one\n'",
        "a\u0301b e\u0301, 'a\u0301b '",
        "\u4E2D\u56FD, \u4E2D"
    })
    void theWordBeforeTheCaretIsErased(String text, String left) {
        TextBuffer erased = TextBuffer.of(text + "tail").at(text.length()).eraseWordBefore();
        assertThat(erased.text()).isEqualTo(left + "tail");
        assertThat(erased.caret()).isEqualTo(left.length());
    }

    @Test
    void theLineOfTheCaretIsErasedWholeAndNoOther() {
        TextBuffer erased = TextBuffer.of("first\nsecond third\nfourth").at(13).eraseLine();
        assertThat(erased.text()).isEqualTo("first\n\nfourth");
        assertThat(erased.caret()).isEqualTo(6);
        assertThat(TextBuffer.of("first\n").eraseLine().text()).isEqualTo("first\n");
        assertThat(TextBuffer.of("at once").at(0).eraseLine()).isEqualTo(TextBuffer.EMPTY);
    }

    @Test
    void aMarkThatIsTypedJoinsTheCharacterBeforeIt() {
        TextBuffer writing = TextBuffer.of("ex").left().insert("\u0301");
        assertThat(writing.text()).isEqualTo("e\u0301x");
        assertThat(writing.caret()).isEqualTo(2);
    }

    @Test
    void upAndDownKeepTheColumnAndStopAtTheEnds() {
        TextBuffer writing = TextBuffer.of("first\nab\nthird").at(4);
        assertThat(writing.lineDown().caret()).isEqualTo(8);
        assertThat(writing.lineDown().lineDown().caret()).isEqualTo(11);
        assertThat(writing.lineUp().caret()).isZero();
        assertThat(TextBuffer.of("a\n").lineUp().caret()).isZero();
    }

    @Test
    void controlCharactersAreNotWritten() {
        assertThat(TextBuffer.clean("a\u001B[2Jb\u0000\tc\r\nd", true)).isEqualTo("a[2Jb    c\nd");
        assertThat(TextBuffer.clean("a\nb", false)).isEqualTo("a b");
        assertThat(TextBuffer.clean("a\uD800b", true)).isEqualTo("ab");
    }

    @Test
    void aTextIsAsLongAsItHasCodePoints() {
        String faces = "\uD83D\uDE00".repeat(AnswerTextField.CHARS_MAX - 1);
        assertThat(TextBuffer.of(faces).isTooLongWith("\uD83D\uDE00")).isFalse();
        assertThat(TextBuffer.of(faces).isTooLongWith("ab")).isTrue();
    }
}
