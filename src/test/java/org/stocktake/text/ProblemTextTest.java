package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** A problem states its place, what is wrong, and the remedy. */
final class ProblemTextTest {
    private static final Messages WORDS = Messages.in(Messages.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyKindHasASentenceAndARemedy(ProblemKind kind) {
        String said = ProblemText.say(WORDS, Problem.of(SourceLocation.in("f"), kind, "a", "", "c", "d"));
        assertThat(said).startsWith("f: " + kind.code() + ": ").contains("\n  ").doesNotContainPattern("\\{[0-9]}");
        assertThat(said.lines()).hasSize(2).allMatch(line -> line.matches(".*[.?]|.*: (stocktake|git) .*[^.]"));
    }

    @Test
    void noSentenceIsLeftOverFromAKindThatIsGone() {
        assertThat(WORDS.keys().stream().filter(key -> key.startsWith("problem.")))
                .allMatch(key -> java.util.Arrays.stream(ProblemKind.values())
                        .anyMatch(kind -> key.equals("problem." + kind.code())
                                || key.startsWith("problem." + kind.code() + ".")));
    }

    @Test
    void thePlaceStandsFirstSoThatEditorsJumpThere() {
        Problem problem = Problem.of(
                new SourceLocation("xa.yaml", 14, 13),
                ProblemKind.UNKNOWN_ANSWER,
                "mostly",
                "",
                "laws.offence",
                "yes, no");
        assertThat(ProblemText.say(WORDS, problem))
                .isEqualTo("xa.yaml:14:13: unknown-answer: 'mostly' is not an answer to 'laws.offence'.\n"
                        + "  The answers are: yes, no.");
    }

    @Test
    void whatWasProbablyMeantIsTheRemedy() {
        Problem problem = Problem.of(
                new SourceLocation("f", 2, 1), ProblemKind.UNKNOWN_KEY, "mesures", "measures", "answer, measures");
        assertThat(ProblemText.remedy(WORDS, problem)).isEqualTo("Did you mean 'measures'?");
    }

    @ParameterizedTest
    @CsvSource({"en, 'Write it like this: 2026-11-24, or P1Y.'", "es, Escríbala así: 2026-11-24 o P1Y."})
    void theTwoFormsOfADateAreJoinedByTheLanguage(String language, String remedy) {
        Problem problem =
                Problem.of(new SourceLocation("f", 2, 1), ProblemKind.BAD_DATE, "tomorrow", "2026-11-24", "P1Y");
        assertThat(ProblemText.remedy(Messages.in(language), problem)).isEqualTo(remedy);
    }

    @ParameterizedTest(name = "''{0}'': {1}")
    @CsvSource({
        "2008-02-30, February 2008 has no day 30.",
        "2026-06-31T10:42:00Z, June 2026 has no day 31.",
        "2026-13-01, There is no month 13.",
        "1 May 2008, Write it like this: 2026-11-24."
    })
    void aDateThatIsSpeltWellIsToldWhatTheCalendarDoesNotHave(String date, String remedy) {
        Problem problem = Problem.of(new SourceLocation("f", 2, 1), ProblemKind.BAD_DATE, date, "2026-11-24");
        assertThat(ProblemText.remedy(WORDS, problem)).isEqualTo(remedy);
        assertThat(ProblemText.sentence(WORDS, problem)).startsWith("'" + date + "' is not a date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"en; yes, no", "zh; yes、no", "ar; yes، no"})
    void theWordsOfAListStandBetweenTheCommasOfTheLanguage(String language, String list) {
        Problem problem = Problem.of(
                new SourceLocation("xa.yaml", 14, 13),
                ProblemKind.UNKNOWN_ANSWER,
                "mostly",
                "",
                "laws.offence",
                ProblemCollector.listed(List.of("yes", "no")));
        assertThat(ProblemText.say(Messages.in(language), problem)).contains(list);
    }

    @Test
    void foreignTextCannotDriveTheTerminal() {
        Problem problem = Problem.of(
                new SourceLocation("a\u001B[2J\u202E.yaml", 1, 1),
                ProblemKind.UNKNOWN_KEY,
                "k\n\u009B\u2066x",
                "",
                "a");
        assertThat(ProblemText.say(WORDS, problem))
                .isEqualTo(
                        "a<U+001B>[2J<U+202E>.yaml:1:1: unknown-key: 'k<U+000A><U+009B><U+2066>x' is not a key here.\n"
                                + "  The keys here are: a.");
    }

    @Test
    void aLongDetailIsCutBetweenCharacters() {
        String ships = Character.toString(0x1F6A2).repeat(SafeText.CHARS_MAX + 1);
        assertThat(SafeText.briefly(ships))
                .isEqualTo(Character.toString(0x1F6A2).repeat(SafeText.CHARS_MAX) + "…");
    }
}
