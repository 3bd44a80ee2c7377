package org.stocktake.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.document.TextLanguages.Piece;
import org.stocktake.text.Messages;
import org.stocktake.text.ScriptLanguage;

/** Each text of a document has its language, wherever in a sentence it stands. */
final class TextLanguagesTest {
    private static final String LAW = "The Migration Act 2008";

    private static TextLanguages in(String language) {
        return new TextLanguages(language, Map.of(LAW, "en", "Law", "en", "2008", "en"));
    }

    private static TextLine marked(String language, String text) {
        Document written = Document.of(
                        language,
                        new Document.Title("kicker", "main", List.of()),
                        new Document.Furniture("", "", "", "", Messages.in("en"), Brand.NONE),
                        List.of(Chapter.of("one", "One", List.of(Block.Paragraph.of(text)))))
                .with(in(language));
        Block block = written.marked().chapters().get(0).blocks().get(0);
        return ((Block.Paragraph) block).line();
    }

    @Test
    void aTextIsFoundInsideASentence() {
        assertThat(in("fr").pieces("La loi « " + LAW + " » s’applique."))
                .containsExactly(new Piece("La loi « ", ""), new Piece(LAW, "en"), new Piece(" » s’applique.", ""));
    }

    @Test
    void aTextThatWasCutIsFoundUpToItsEllipsis() {
        assertThat(in("fr").pieces("Loi : The Migration Act…"))
                .containsExactly(new Piece("Loi : ", ""), new Piece("The Migration Act", "en"), new Piece("…", ""));
    }

    @Test
    void aPartOfAWordIsNoText() {
        assertThat(in("fr").of("La " + LAW + "bis")).isEmpty();
        assertThat(in("fr").of("xThe Migration Act 2008")).isEmpty();
    }

    /** Behind a name that is not marked, a number would stand at its wrong side. */
    @Test
    void aShortLatinNameIsFoundInsideOfASentenceFromRightToLeft() {
        TextLanguages languages = new TextLanguages("ar", Map.of("Coast Guard", "en"));
        assertThat(languages.pieces("Coast Guard: 15.24"))
                .containsExactly(new Piece("Coast Guard", "en"), new Piece(": 15.24", ""));
    }

    @Test
    void aLineOfForeignNamesAndNumbersRunsWithADocumentFromRightToLeft() {
        Span name = new Span(Span.Kind.TEXT, "Ministry of Justice", "", "en");
        TextLine names = TextLine.of(name, Span.text(": "), Span.reference("2.2", "q"));
        assertThat(new TextLanguages("ar", Map.of()).dir(names)).isNull();
        assertThat(new TextLanguages("ar", Map.of()).dir(TextLine.of(name))).isEqualTo("auto");
        assertThat(new TextLanguages("en", Map.of()).dir(names)).isEqualTo("auto");
    }

    @Test
    void aShortTextIsFoundOnlyAlone() {
        assertThat(in("fr").of("Law")).isEqualTo("en");
        assertThat(in("fr").of("Law et ordre")).isEmpty();
        assertThat(in("fr").of("2008")).isEmpty();
    }

    @Test
    void aTextInTheLanguageOfTheDocumentIsNotMarked() {
        assertThat(in("en").pieces("See " + LAW)).containsExactly(new Piece("See " + LAW, ""));
        assertThat(marked("en", LAW).language()).isEmpty();
    }

    @Test
    void aHeadingWithANumberIsInTheLanguageOfItsWordsAndASentenceWithANameInThatOfTheDocument() {
        assertThat(in("fr").of("K.1\u2002" + LAW)).isEqualTo("en");
        assertThat(in("ar").of("لدى " + LAW)).isEmpty();
    }

    @Test
    void chineseNeedsNoSpaceAroundAText() {
        assertThat(in("zh").pieces("见" + LAW + "条"))
                .containsExactly(new Piece("见", ""), new Piece(LAW, "en"), new Piece("条", ""));
    }

    @Test
    void aLineOfOneLanguageHasIt() {
        assertThat(marked("fr", LAW).language()).isEqualTo("en");
        assertThat(marked("fr", "Loi : " + LAW).language()).isEmpty();
        assertThat(marked("fr", "قانون الهجرة").language()).isEqualTo("ar");
    }

    @Test
    void behindArabicLettersADayAndAnOptionStandApart() {
        TextLine line = marked("ar", "حتى 2026-11-24 مع --redact الآن");
        assertThat(line.spans())
                .extracting(Span::text, Span::language)
                .containsExactly(
                        tuple("حتى ", ""),
                        tuple("2026-11-24", TextLanguages.NO_LANGUAGE),
                        tuple(" مع ", ""),
                        tuple("--redact", TextLanguages.NO_LANGUAGE),
                        tuple(" الآن", ""));
        assertThat(marked("fr", "le 2026-11-24").spans()).hasSize(1);
    }

    @Test
    void aSentenceOfADocumentFromRightToLeftRunsWithItThoughItBeginsWithALatinWord() {
        TextLanguages arabic = in("ar");
        assertThat(arabic.dir("UNODC مكتب")).isNull();
        assertThat(arabic.dir("UNODC")).isEqualTo("auto");
        assertThat(arabic.dir(LAW)).isEqualTo("auto");
        assertThat(in("fr").dir("UNODC مكتب")).isEqualTo("auto");
    }

    @ParameterizedTest
    @CsvSource({
        "Migration Act, en, en",
        "Migration Act, ar, und",
        "قانون الهجرة, en, ar",
        "قانون الهجرة, fa, fa",
        "قانون مهاجرت و پناهندگی, en, und",
        "О миграции, en, ru",
        "Про міграцію, en, und",
        "移民法, fr, zh",
        "移民のための法律, fr, und",
        "חוק ההגירה, en, und",
        "закон, uz-Cyrl, uz-Cyrl",
        "移民法, zh-Hans, zh-Hans",
        "Act, qps-Zzzy, und",
        "2008, ar, ar"
    })
    void lettersTellTheLanguageWhereTheyCan(String text, String expected, String language) {
        assertThat(ScriptLanguage.of(text, expected)).isEqualTo(language);
    }
}
