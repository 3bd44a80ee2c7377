package org.stocktake.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article, a paragraph, a letter and a roman number are found in a text; a clause in its paragraph. */
final class TreatyTextsTest {
    @TempDir
    Path folder;

    private TreatyTexts texts;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("protocol.txt"), """
                ===========
                ## Article 1
                Lights
                1. Each State shall:
                (a) Light its harbours:
                (i) At night;
                (ii) In fog;
                (b) Paint its towers,
                red or white;
                (h) Keep them;
                (i) Count them.
                2. Each State shall consider fog horns, where “appropriate”.
                ## Article 2
                A single paragraph.
                """);
        Files.writeString(folder.resolve("untoc.txt"), "# Article 12\n(1) no\n1. One.\n");
        Files.writeString(folder.resolve("resolution-5-3.md"), """
                ## Resolution
                *Recalling* its duties,<sup>1</sup>

                1. *Urges* States to join;<sup>2</sup>

                and to stay;

                2. *Invites* others.
                ---
                <sup>1</sup> A note.
                """);
        texts = TreatyTexts.in(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smp|1(1)(a)(ii)|Lights Each State shall: Light its harbours: In fog;",
                "smp|1(1)(a)|Lights Each State shall: Light its harbours: At night; In fog;",
                "smp|1(1)(b)|Lights Each State shall: Paint its towers, red or white;",
                "smp|1(1)(i)|Lights Each State shall: Count them.",
                "smp|1(2)|Lights Each State shall consider fog horns, where \"appropriate\".",
                "smp|2|A single paragraph.",
                "untoc|12(1)|(1) no One.",
                "res-5-3|preamble|Recalling its duties,",
                "res-5-3|1|Urges States to join; and to stay;",
                "res-5-3|2|Invites others."
            })
    void aNumberIsFoundWithTheWordsThatLeadToIt(String source, String number, String text) {
        assertThat(texts.text(source, number)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "1(3)", "1(1)(c)", "1(1)(a)(iii)", "1(1)(b)(i)", "2(1)", "", "one", "1(1", "1 (1)"})
    void aNumberThatIsNotThereIsNotFound(String number) {
        assertThat(texts.text("smp", number)).isEmpty();
    }

    @Test
    void aSourceWithoutATextHasNoNumbers() {
        assertThat(texts.text("icao", "1")).isEmpty();
    }

    @Test
    void aClauseGoesFromItsFirstWordsToItsLast() {
        String text = "Each State shall light its harbours, and may paint its towers.";
        assertThat(TreatyTexts.spans(text, List.of("each State … its harbours")))
                .contains(List.of("Each State shall light its harbours"));
        assertThat(TreatyTexts.spans(text, List.of("Each State", "may paint … towers")))
                .contains(List.of("Each State", "may paint its towers"));
    }

    @Test
    void aClauseThatIsNotInTheTextHasNoPlace() {
        String text = "Each State shall light its harbours, and may paint its towers.";
        assertThat(TreatyTexts.spans(text, List.of("Every State"))).isEmpty();
        assertThat(TreatyTexts.spans(text, List.of("may paint … its harbours"))).isEmpty();
        assertThat(TreatyTexts.spans(text, List.of("Each State", "Every State")))
                .isEmpty();
    }
}
