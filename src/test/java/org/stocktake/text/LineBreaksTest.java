package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineBreaksTest {
    /** Each space at which a line may end is an underscore. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "пункт 7 и резолюция 5/3;пункт 7_и_резолюция 5/3",
                "подпунктов 1 (d) (iii) статей 26;подпунктов 1 (d) (iii)_статей 26",
                "8 октября 2009 года;8 октября_2009 года",
                "de l’article 8 ou n° 12;de_l’article 8_ou_n° 12",
                "las secciones 5 y 6 del capítulo 2;las_secciones 5_y_6 del_capítulo 2",
                "an answer in 2026 to part 3;an_answer_in_2026_to_part 3",
                "(6 examinées) et 31 lacunes;(6 examinées)_et_31 lacunes",
                "this — as we said – ends;this —_as_we_said –_ends",
                "the number 5000 and its departments 12;the_number_5000_and_its_departments_12",
                "من المادة 8 والمادة 9;من_المادة 8_والمادة 9",
                "في 31 كانون الأول/ديسمبر 2026;في_31 كانون الأول/ديسمبر_2026",
                "13 تشرين الثاني/نوفمبر 1998;13 تشرين الثاني/نوفمبر_1998"
            })
    void aNumberStaysWithItsWordAndADashWithTheWordBeforeIt(String text, String marked) {
        StringBuilder breaks = new StringBuilder(text);
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (!LineBreaks.isForbidden(text, at + 1)) {
                breaks.setCharAt(at, '_');
            }
        }
        assertThat(breaks).hasToString(marked);
    }
}
