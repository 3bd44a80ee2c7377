package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PluralCategoryTest {
    /** Every last two digits, and every number of digits that a count here can have. */
    private static IntStream numbers() {
        return IntStream.concat(
                IntStream.rangeClosed(0, 1_200), IntStream.of(2_000, 9_999, 10_000, 99_901, 100_000, 999_999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void theRulesAreThoseOfCldr(String language) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        assertThat(numbers())
                .allSatisfy(number -> assertThat(PluralCategory.of(language, number))
                        .as("%d", number)
                        .isEqualTo(PluralCategory.valueOf(rules.select(number).toUpperCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 questions", "1, 1 question", "2, 2 questions", "21, 21 questions"})
    void aNumberIsSaidInItsForm(int number, String said) {
        assertThat(Messages.in(Messages.ENGLISH).count("command.count.questions", number))
                .isEqualTo(said);
    }
}
