package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.finding.Flag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;

final class WordsTest {
    private static final Words WORDS = Words.in(Words.ENGLISH);

    static Stream<String> keysOfTheSubject() {
        return Stream.of(
                        Stream.of(AnswerKind.values()).map(kind -> "answer." + kind.word()),
                        Stream.of(Force.values()).map(force -> "force." + force.word()),
                        Stream.of(Outcome.values()).map(outcome -> "outcome." + outcome.word()),
                        Stream.of(Flag.values()).map(flag -> "flag." + flag.word()))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keysOfTheSubject")
    void everyWordOfTheSubjectHasItsWords(String key) {
        assertThat(WORDS.say(key)).isNotBlank();
    }

    @Test
    void aKeyWithoutASentenceIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> WORDS.say("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void aLanguageWithoutWordsFallsBackToEnglish() {
        assertThat(Words.in("tlh").say("answer.yes")).isEqualTo("Yes");
    }
}
