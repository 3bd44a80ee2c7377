package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Outcome;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Force;

final class MessagesTest {
    private static final Messages WORDS = Messages.in(Messages.ENGLISH);

    static Stream<String> keysOfTheSubject() {
        return Stream.of(
                        Stream.of(AnswerKind.values()).map(kind -> "answer." + kind.word()),
                        Stream.of(Force.values()).map(force -> "force." + force.word()),
                        Stream.of(Outcome.values()).map(outcome -> "outcome." + outcome.word()),
                        Stream.of(FindingFlag.values()).map(flag -> "flag." + flag.word()))
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

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsReadAsJavaReadsIt(String name) throws IOException {
        MessageFile file = Objects.requireNonNull(MessageFile.in(name));
        Properties known = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            known.load(in);
        }
        assertThat(file.keys()).isEqualTo(known.stringPropertyNames());
        assertThat(file.keys()).allSatisfy(key -> assertThat(file.of(key)).isEqualTo(known.getProperty(key)));
    }

    static Stream<String> files() {
        return Messages.languages().stream()
                .map(language ->
                        language.equals("en") ? "messages.properties" : "messages_" + language + ".properties");
    }

    /** A run that needs few messages looks each one up; all other runs note the places of all. */
    @Exhaustive
    @Test
    void aSentenceThatIsLookedUpIsTheOneThatTheFileSays() {
        assertThat(WORDS.keys()).hasSizeGreaterThan(500);
        assertThat(Cases.oneIn(9, WORDS.keys().stream().sorted()))
                .allSatisfy(key ->
                        assertThat(Messages.in(Messages.ENGLISH).say(key)).isEqualTo(WORDS.say(key)));
    }

    /** A value is inserted unchanged, even if it looks like a placeholder. */
    @Test
    void aValueIsNotSearchedForPlaces() {
        assertThat(WORDS.say("report.evidence.of", "{1}", "{0}")).isEqualTo("{1}, {0}");
        assertThat(WORDS.say("report.evidence.of", "{", "0}")).isEqualTo("{, 0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"answer", "nswer.yes", "answer.yes=", "", "# One part a room, so that what belongs together"})
    void whatIsNoKeyHasNoSentence(String key) {
        assertThat(Messages.in(Messages.ENGLISH).has(key)).isFalse();
    }

    @Test
    void aLanguageWithoutWordsFallsBackToEnglish() {
        Messages words = Messages.in("tlh");
        assertThat(words.say("answer.yes")).isEqualTo("Yes");
        assertThat(words.language()).isEqualTo("en");
    }

    @Test
    void aMessageThatIsNotTranslatedIsSaidInEnglish() {
        Messages french = Messages.in("fr");
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.say("answer.yes")).isEqualTo("Oui");
        assertThat(WORDS.keys()).allMatch(french::has);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en", "EN, en", "en-Latn-ZA, en", "fr-CA, fr", "ES, es"})
    void aTagFindsTheLanguageThatItIsAVariantOf(String tag, String language) {
        assertThat(Messages.languageFor(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tlh", "e", "en_GB", "../en", "english"})
    void whatIsNoTagOfALanguageWithMessagesFindsNone(String tag) {
        assertThat(Messages.languageFor(tag)).isEmpty();
    }
}
