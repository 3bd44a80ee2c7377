package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.text.LineBreaks;

/** A line ends beside a citation, and not inside of it. */
final class NoBreakSpacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 June 2007",
                "1er janvier 2027",
                "30 de septiembre de 2027",
                "31 мая 2027 года",
                "до 31 мая 2027 года",
                "31 كانون الأول/ديسمبر 2027",
                "5 آب/أغسطس 2027"
            })
    void theWordsOfADateStayTogetherAndItsCharactersAreOnlyChangedWhereAFormatHasNoOtherWay(String date) {
        assertThat(NoBreakSpaces.inDates("(" + date + ") 12 offices"))
                .isEqualTo("(" + date.replace(' ', '\u00A0') + ") 12 offices");
        assertThat(NoBreakSpaces.pieces("a " + date + ", b"))
                .containsExactly(
                        new NoBreakSpaces.Piece("a ", false),
                        new NoBreakSpaces.Piece(date, true),
                        new NoBreakSpaces.Piece(", b", false));
    }

    @Test
    void aMarkStaysOnOneLineUnlessItIsTooLongForOne() {
        TextLine line = TextLine.of(new Span(Span.Kind.MARK, "Danger to life", "life", ""));
        assertThat(NoBreakSpaces.inMarks(line, 14).text()).isEqualTo("Danger\u00A0to\u00A0life");
        assertThat(NoBreakSpaces.inMarks(line, 13).text()).isEqualTo("Danger to life");
    }

    @Test
    void aShortNoteInChineseBracketsIsOnePiece() {
        assertThat(NoBreakSpaces.pieces("（已开始）")).containsExactly(new NoBreakSpaces.Piece("（已开始）", true));
        assertThat(NoBreakSpaces.joined("（已开始）")).isEqualTo("（已\u2060开\u2060始）");
        assertThat(NoBreakSpaces.joined("尚无最终答案")).isEqualTo("尚无最\u2060终\u2060答\u2060案");
        assertThat(NoBreakSpaces.joined("（国际组织的调查问卷不询问此项）")).doesNotContain("\u2060");
    }

    @ParameterizedTest
    @CsvSource({
        "9.8 发展方案与合作：未做到, 未做到",
        "'8.1 暴力：部分做到\n8.2 罪行', 部分做到",
        "批准文书（已开始）, 已开始",
        "（2027年2月28日之前；已开始）, 2027年2月28日|已开始",
        "'尚缺：建议、书面', ''",
        "尚缺：独立调查机构, ''",
        "未做到, ''"
    })
    void aShortPartAtTheEndOfAChineseLineIsOnePiece(String text, String whole) {
        assertThat(NoBreakSpaces.pieces(text).stream()
                        .filter(NoBreakSpaces.Piece::isWhole)
                        .map(NoBreakSpaces.Piece::text)
                        .collect(Collectors.joining("|")))
                .isEqualTo(whole);
        assertThat(NoBreakSpaces.joined(text).replaceAll("[0-9年月日]\u2060", "").contains("\u2060"))
                .isEqualTo(!whole.isEmpty());
        for (int at = 1; at < text.length(); at++) {
            boolean isDigits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at));
            assertThat(LineBreaks.isForbidden(text, at) || isDigits)
                    .as("at %s", at)
                    .isEqualTo(isInside(whole, text, at) || isDigits);
        }
    }

    private static boolean isInside(String whole, String text, int at) {
        return Stream.of(whole.split("\\|"))
                .filter(part -> !part.isEmpty())
                .anyMatch(part -> text.indexOf(part) < at && at < text.indexOf(part) + part.length());
    }

    @ParameterizedTest
    @CsvSource({"30 September 2027, 22, 20", "30 de septiembre de 2027, 30, 24", "2027年9月30日, 18, 16"})
    void aColumnOfDatesIsAsWideAsItsLongest(String date, int large, int small) {
        assertThat(LineWidth.share(List.of("1 May 2027", date), 10)).isEqualTo(large);
        assertThat(LineWidth.share(List.of(date, ""), 8)).isEqualTo(small);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "البروتوكول، المادة 27، الفقرة 1 (ب) '2'، ثم; المادة 27|الفقرة 1 (ب) '2'",
                "الاتفاقية، المادة 29، الفقرة 1 (هـ) (التزام); المادة 29|الفقرة 1 (هـ)",
                "《公约》，第二十七条第1款(b)项(二)目; 第1款(b)项(二)目",
                "第5/3号决议，第14段; 第14段"
            })
    void theParagraphOfACitationIsOnePieceInArabicAndChinese(String text, String whole) {
        assertThat(NoBreakSpaces.pieces(text))
                .filteredOn(NoBreakSpaces.Piece::isWhole)
                .extracting(NoBreakSpaces.Piece::text)
                .containsExactly(whole.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(Protocol, article 8) and the Annex 2.~ article 8|Annex 2",
                "On “Resources” (Resolution 5/3, paragraph 24), question 16.8~ Resolution 5/3|paragraph 24|question 16.8",
                "(résolution 5/3, paragraphe 24 ; article 15(1))~ résolution 5/3|paragraphe 24|article 15(1)",
                "Resolución 5/3, párrafo 7, artículo 8~ Resolución 5/3|párrafo 7|artículo 8",
                "Протокол, статья 8; резолюция 5/3, пункт 24~ статья 8|резолюция 5/3|пункт 24",
                "Пункт 1 (b) статьи 7; пункты 1 (d) (iii) статей 26~ Пункт 1 (b)|статьи 7|пункты 1 (d) (iii)|статей 26",
                "Sample Act, ss. 213 and 214, n° 12 of section 4(2)~ ss. 213|n° 12|section 4(2)",
                "134 conformes, 31 lacunes, 6 examinées et non retenues~ 134 conformes|31 lacunes|6 examinées",
                "les autres sections : 8. Violences (4), 3.1 Extradition~ 8. Violences"
            })
    void aNumberStaysWithTheWordBeforeIt(String text, String whole) {
        assertThat(NoBreakSpaces.pieces(text))
                .filteredOn(NoBreakSpaces.Piece::isWhole)
                .extracting(NoBreakSpaces.Piece::text)
                .containsExactly(whole.split("\\|"));
    }

    @Test
    void aDashStaysWithTheWordBeforeIt() {
        assertThat(NoBreakSpaces.in("указания — один – это, пункт 7"))
                .isEqualTo("указания\u00A0— один\u00A0– это, пункт\u00A07");
        assertThat(NoBreakSpaces.pieces("1 января 2026 года — 31 декабря 2026 года"))
                .extracting(NoBreakSpaces.Piece::text)
                .containsExactly("1 января 2026 года", "\u00A0— ", "31 декабря 2026 года");
        assertThat(NoBreakSpaces.in("–")).isEqualTo("–");
        assertThat(NoBreakSpaces.in("a –b")).isEqualTo("a –b");
    }

    @Test
    void anArabicCitationHasNoBreakSpaces() {
        assertThat(NoBreakSpaces.in("المادة 27، الفقرة 1 (ب) '2' (التزام)"))
                .isEqualTo("المادة\u00A027، الفقرة\u00A01\u00A0(ب)\u00A0'2' (التزام)");
    }

    @Test
    void aCitationIsOnePieceAndOtherTextIsAsItWas() {
        assertThat(NoBreakSpaces.pieces("Protocol, article 6(1)(b); Resolution 5/3"))
                .filteredOn(NoBreakSpaces.Piece::isWhole)
                .extracting(NoBreakSpaces.Piece::text)
                .containsExactly("article 6(1)(b)", "Resolution 5/3");
        assertThat(NoBreakSpaces.pieces("a law of 2020, 3,000 offices"))
                .containsExactly(new NoBreakSpaces.Piece("a law of 2020, 3,000 offices", false));
        assertThat(NoBreakSpaces.inDates("section 5 of 2020")).isEqualTo("section 5 of 2020");
    }

    /** A number inside of another, a word without a space, a citation right behind another one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no 12007年5月6日; 2007年5月6日",
                "2026年10月至12月; 10月|12月",
                "theResolution 5/3; Resolution 5/3",
                "x6(1), x 6(1); x 6(1)",
                "6(1)Annex 5/3; 6(1)|Annex 5/3",
                "7 Article 8(a) 9 May 2027; Article 8(a)|9 May 2027"
            })
    void aWholePieceBeginsAsEarlyAsItCan(String text, String whole) {
        assertThat(NoBreakSpaces.pieces(text))
                .filteredOn(NoBreakSpaces.Piece::isWhole)
                .extracting(NoBreakSpaces.Piece::text)
                .containsExactly(whole.split("\\|"));
    }

    @Test
    void bracketsOfACitationAreJoinedAndOthersAreNot() {
        assertThat(NoBreakSpaces.joined("6(1)(b)(i)")).isEqualTo("6(1)\u2060(b)\u2060(i)");
        assertThat(NoBreakSpaces.joined("2027年1月31日")).isEqualTo("2027\u2060年\u20601\u2060月\u206031\u2060日");
        assertThat(NoBreakSpaces.joined("2026年10月至12月")).isEqualTo("2026年10\u2060月至12\u2060月");
        assertThat(NoBreakSpaces.joined("درجات. لا تستعملوها")).isEqualTo("درجات. \u2060لا تستعملوها");
        assertThat(NoBreakSpaces.joined("(see below)(and there)")).isEqualTo("(see below)(and there)");
    }
}
