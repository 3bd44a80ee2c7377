package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes of States and the names of the States. */
final class StateNamesTest {
    @ParameterizedTest(name = "''{0}'' is no State")
    @ValueSource(strings = {"", "N", "no", "NOR", "QL", "AB", "ZY", "invented", "false", "X1", "Xa", "1.1"})
    void whatIsNoCodeIsRefused(String code) {
        assertThat(StateNames.isKnown(code)).isFalse();
        assertThatThrownBy(() -> StateNames.in("en").name(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyCodeOfTheStandardHasAName() {
        for (String code : Locale.getISOCountries()) {
            assertThat(StateNames.isKnown(code)).as(code).isTrue();
            assertThat(StateNames.in("en").name(code)).as(code).isNotBlank().hasSizeGreaterThan(2);
        }
    }

    @Test
    void theListHoldsTheStandardTheInventedStatesAndTheUnionAndNothingElse() {
        List<String> expected = new ArrayList<>(List.of(Locale.getISOCountries()));
        expected.addAll(List.of("EU", "AA", "ZZ"));
        for (char second = 'A'; second <= 'Z'; second++) {
            expected.add("X" + second);
            if (second >= 'M') {
                expected.add("Q" + second);
            }
        }
        assertThat(List.copyOf(StateNames.in("en").byCode().keySet()))
                .containsExactlyInAnyOrderElementsOf(expected)
                .isSorted();
    }

    @Test
    void anUnknownCodeStandsForItself() {
        assertThat(StateNames.in("en").nameOrCode("NO")).isEqualTo("Norway");
        assertThat(StateNames.in("en").nameOrCode("YY")).isEqualTo("YY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void eachLanguageHasTheSameStatesInItsAlphabeticalOrder(String language) {
        StateNames names = StateNames.in(language);
        assertThat(names.byCode().keySet())
                .isEqualTo(StateNames.in("en").byCode().keySet());
        assertThat(names.byCode().values()).doesNotHaveDuplicates().noneMatch(name -> name.contains("{0}"));
        Collator alphabet = Collator.getInstance(ULocale.forLanguageTag(language));
        assertThat(names.byCode().keySet().stream()
                        .filter(code -> !StateNames.isInvented(code))
                        .sorted(Comparator.comparing(names::place))
                        .map(names::name))
                .isSortedAccordingTo(alphabet::compare);
    }

    @Test
    void aLanguageWithoutNamesHasTheEnglishOnes() {
        assertThat(StateNames.in("tlh").name("NO")).isEqualTo("Norway");
        assertThat(StateNames.in("fr").name("NO")).isEqualTo("Norvège");
        assertThat(StateNames.in("fr").name("XA")).contains("XA").doesNotContain("{0}");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "zh, 美国, US",
        "zh, 英国, GB",
        "zh, 阿联酋, AE",
        "ar, سوريا, SY",
        "ar, روسيا, RU",
        "ru, США, US",
        "fr, Corée du Sud, KR",
        "es, costa de marfil, CI",
        "en, UK, GB",
        "en, laos, LA",
        "en, NO, NO",
        "zh, ＮＯ, NO"
    })
    void anEverydayNameIsUnderstoodAndNeverShown(String language, String typed, String code) {
        StateNames names = StateNames.in(language);
        assertThat(names.reader().meant(typed)).containsExactly(code);
        assertThat(names.byCode().values()).doesNotContain(typed).noneMatch(name -> name.contains("|"));
    }

    @Test
    void noTwoStatesShareAName() {
        assertThat(StateNames.in("en").byCode().values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            NO|Norway
            TR|Türkiye
            PS|State of Palestine
            TW|Taiwan Province of China
            CV|Cabo Verde
            CZ|Czechia
            SZ|Eswatini
            MK|North Macedonia
            VN|Viet Nam
            IR|Iran (Islamic Republic of)
            CI|Côte d'Ivoire
            BO|Bolivia (Plurinational State of)
            VE|Venezuela (Bolivarian Republic of)
            FM|Micronesia (Federated States of)
            KR|Republic of Korea
            KP|Democratic People's Republic of Korea
            LA|Lao People's Democratic Republic
            SY|Syrian Arab Republic
            RU|Russian Federation
            TZ|United Republic of Tanzania
            MD|Republic of Moldova
            CD|Democratic Republic of the Congo
            CG|Congo
            NL|Netherlands (Kingdom of the)
            GB|United Kingdom of Great Britain and Northern Ireland
            US|United States of America
            VA|Holy See
            BN|Brunei Darussalam
            TL|Timor-Leste
            FK|Falkland Islands (Malvinas)
            EU|European Union
            AA|Invented State AA (not a real State)
            QM|Invented State QM (not a real State)
            XB|Invented State XB (not a real State)
            ZZ|Invented State ZZ (not a real State)""")
    void aStateIsCalledAsTheUnitedNationsCallIt(String code, String name) {
        assertThat(StateNames.in("en").name(code)).isEqualTo(name);
    }
}
