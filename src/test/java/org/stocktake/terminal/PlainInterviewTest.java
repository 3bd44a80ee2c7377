package org.stocktake.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Samples;
import org.stocktake.interview.Walk;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.text.Words;

final class PlainInterviewTest {
    private static final String SET_UP = "norway\n\nfull\nMinistry of Justice\n1\n\n0\n1\n\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    private final StringWriter said = new StringWriter();
    private final List<Assessment> saved = new ArrayList<>();

    private Ending run(Interview first, String lines, boolean person) throws IOException {
        PlainInterview plain = new PlainInterview(
                new BufferedReader(new StringReader(lines)), new PrintWriter(said), Words.in(Words.ENGLISH), CLOCK);
        return plain.run(first, saved::add, person);
    }

    private Ending begin(String lines) throws IOException {
        return run(Interview.begin(Samples.setting()), SET_UP + lines, false);
    }

    private Answer last() {
        Assessment assessment = saved.get(saved.size() - 1);
        return assessment.answers().values().stream().reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void aScriptedSessionAnswersAndLeaves() throws IOException {
        String about = "partly\nFirst line\nsecond line\n.\n2\nPenal Code\ns. 12\n2008\n\n\n\n";
        String next = "What is missing\n.\n\n1,3\n2\nAmend\nParliament\n2027-06-30\n\nq\n";
        Ending ending = begin(about.concat(next));
        assertThat(ending.how()).isEqualTo(Ending.How.LEFT);
        assertThat(last().kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(last().text(AnswerText.MEASURES)).isEqualTo("First line\nsecond line");
        assertThat(last().evidence().get(0).reference()).isEqualTo("s. 12");
        assertThat(last().needs()).containsExactly("legislative-drafting", "equipment");
        assertThat(last().actions().get(0).due()).isEqualTo("2027-06-30");
    }

    @Test
    void whatIsMissingIsSaidAndHowToSkipIt() throws IOException {
        run(Walk.atFirstQuestion().interview(), "waiting for\n\n:s\nq\n", true);
        assertThat(said.toString())
                .contains(
                        "Type the answer (:s skips):",
                        "Error: Say who has the answer",
                        "Question 1 is left to complete: who has the answer.");
        assertThat(last().kind()).isEqualTo(AnswerKind.WAITING);
    }

    @Test
    void aLongListIsChosenFromByTheNumbersItShowsAlsoWhenItIsNarrowed() throws IOException {
        Interview resumed = Interview.resume(Samples.setting(), Samples.halfDone(), List.of());
        run(resumed, "\nr\ndirect lines\n4\nq\n", true);
        assertThat(said.toString()).contains("4. to do: Do border agencies have direct lines?", "Question 4 of 4.");
    }

    @Test
    void noEscapeByteIsEverWritten() throws IOException {
        begin("?\nm\n1\nglossary\nsections\n1\nr\n1\nno\n\u001B[31mred\u001B[0m\n.\nb\nq\n");
        assertThat(said.toString()).isNotEmpty().doesNotContain("\u001B", "\r", "\u0007");
    }

    @Test
    void theOrderOfSpeechIsPositionSectionQuestionOptionsPrompt() throws IOException {
        run(Walk.atFirstQuestion().interview(), "q\n", true);
        assertThat(said.toString()).contains("""
                Question 1 of 5. Laws: criminal offences.
                Is procuring illegal entry an offence?
                Obligation: Protocol, article 6(1)(a)
                1. Yes
                2. Partly
                """);
        assertThat(said.toString()).endsWith("Type a number:\n");
    }

    @Test
    void theCurrentAnswerIsSaidInWordsAndKeptByEnter() throws IOException {
        run(Walk.atFirstQuestion().interview(), "unknown\nb\nnot known\ng 1\n\nq\n", true);
        assertThat(said.toString()).contains("5. Not known (selected)", "Type a number (Enter: Not known):");
        assertThat(last().kind()).isEqualTo(AnswerKind.UNKNOWN);
    }

    @Test
    void enterAloneNeverGivesAnAnswerThatIsNotRecorded() throws IOException {
        run(Walk.atFirstQuestion().interview(), "\n\n\nq\n", true);
        assertThat(saved).isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' says: {1}")
    @CsvSource({
        "12, Choose a number from 1 to 8.",
        "0, Choose a number from 1 to 8.",
        "perhaps, 'Error: ''perhaps'' is no answer here. Type a number, or ? for help.'",
        "g 77, Choose a number from 1 to 5."
    })
    void anAnswerThatIsNoneIsRefusedAndRecordsNothing(String line, String sentence) throws IOException {
        run(Walk.atFirstQuestion().interview(), line + "\nq\n", true);
        assertThat(said.toString()).contains(sentence);
        assertThat(saved).isEmpty();
    }

    @Test
    void commandsInATextTakeAColonSoThatAnAnswerCanBeALetter() throws IOException {
        run(Walk.atFirstQuestion().interview(), "yes\nb\n.\nq\nq\n", true);
        assertThat(last().text(AnswerText.MEASURES)).isEqualTo("b");
        run(Walk.atFirstQuestion().interview(), "yes\nhalf\n:b\nq\n", true);
        assertThat(last().text(AnswerText.MEASURES)).isEmpty();
    }

    @Test
    void theEndOfTheInputSavesAndSaysSo() throws IOException {
        Ending ending = begin("yes\nA text that is cut");
        assertThat(ending.how()).isEqualTo(Ending.How.INPUT_ENDED);
        assertThat(ending.last().progress().isComplete()).isFalse();
        assertThat(last().text(AnswerText.MEASURES)).isEqualTo("A text that is cut");
        assertThat(said.toString()).endsWith("Everything that was confirmed is saved.\n");
    }

    @Test
    void twentyBadAnswersInARowEndWhatIsNoPerson() throws IOException {
        String bad = "nonsense\n".repeat(30);
        assertThat(run(Walk.atFirstQuestion().interview(), bad, false).how()).isEqualTo(Ending.How.GAVE_UP);
        assertThat(run(Walk.atFirstQuestion().interview(), bad, true).how()).isEqualTo(Ending.How.INPUT_ENDED);
    }

    @Test
    void aSaveThatFailsIsSaidAndDecidesTheEnd() throws IOException {
        PlainInterview plain = new PlainInterview(
                new BufferedReader(new StringReader("later\nq\n")),
                new PrintWriter(said),
                Words.in(Words.ENGLISH),
                CLOCK);
        Autosave full = assessment -> {
            throw new IOException("No space left on device");
        };
        Ending ending = plain.run(Walk.atFirstQuestion().interview(), full, true);
        assertThat(ending.how()).isEqualTo(Ending.How.SAVE_FAILED);
        assertThat(said.toString()).contains("Error: The last step could not be saved: No space left on device.");
    }
}
