package org.stocktake.terminal.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a line tears nothing that belongs together. */
final class TextWrapperTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Certains devoirs s’appliquent; Certains devoirs|s’appliquent
            the States’ duties; the States’|duties
            on 2008-05-15 in law; on 2008-05-15|in law
            """)
    void aWordThatLostItsVowelStaysWithTheNextOne(String text, String lines) {
        int room = lines.indexOf('|') + 2;
        assertThat(String.join("|", new TextWrapper(DisplayWidth::of).lines(text, room)))
                .isEqualTo(lines);
    }

    /** The words of every kind that is broken without the rules of the JDK, in all orders. */
    @Test
    void plainWordsBreakAsTheRulesSay() {
        List<String> parts =
                List.of("a", "Core", "9", " ", "  ", ", ", ". ", "; ", ": ", ",", " (", "(", ") ", ")", "-", "/");
        Random chosen = new Random(7);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int part = chosen.nextInt(8); part >= 0; part--) {
                words.append(parts.get(chosen.nextInt(parts.size())));
            }
            if (TextWrapper.isPlain(words.toString())) {
                plain++;
                assertThat(TextWrapper.afterSpaces(words.toString()))
                        .as("'%s'", words)
                        .isEqualTo(TextWrapper.byTheRules(words.toString()));
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void noTimeIsTornAtItsColon() {
        assertThat(new TextWrapper(DisplayWidth::of).lines("saved until 10:16:46", 16))
                .containsExactly("saved until", "10:16:46");
    }

    @Test
    void noLineBeginsWithAnArabicSignBehindANumber() {
        assertThat(new TextWrapper(DisplayWidth::of).lines("سؤال 11.18، ثم", 10))
                .containsExactly("سؤال", "11.18، ثم");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            تجعل المادة 1 من البروتوكول; تجعل|المادة 1 من|البروتوكول
            سجل؛ 30 حزيران/يونيه 2026; سجل؛|30 حزيران/يونيه|2026
            في 31 كانون الأول/ديسمبر; في|31 كانون الأول/ديسمبر
            by article 3(1) of it; by|article 3(1)|of it
            """)
    void aLineOfACommandKeepsANumberWithItsWordAndAMonthWhole(String text, String lines) {
        int room =
                Arrays.stream(lines.split("\\|")).mapToInt(String::length).max().orElseThrow();
        assertThat(String.join("|", new TextWrapper(DisplayWidth::of).atSpaces(text, room)))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            缺少一个事项本身不违反《议定书》。如无信息，请答“否”。; 缺少一个事项本身不|违反《议定书》。如|无信息，请答“否”。
            根据第十条第1款(b)项于2027年1月31日答复; 根据第十条第1款|(b)项于|2027年1月31日答复
            案文的动词：“应”和“须”——附限定条件; 案文的动词：“应”和|“须”——附限定条件
            请运行：stocktake check 一个文件.yaml; 请运行：|stocktake check 一个文件.yaml
            请运行：'C:\\a b\\stocktake' check 一.yaml; 请运行：|'C:\\a b\\stocktake' check 一.yaml
            VM；Debian；/usr/lib/jvm/openjdk; VM；Debian；|/usr/lib/jvm/openjdk
            选项 --fail-on 的值; 选项 --fail-on 的值
            选择 --fail-on-all 的值; 选择 --fail-on-all|的值
            """)
    void aLineOfACommandEndsBetweenChineseCharactersButBeforeNoClosingSign(String text, String lines) {
        assertThat(LineWrapper.at(19).in(text).replace('\n', '|')).isEqualTo(lines);
    }
}
