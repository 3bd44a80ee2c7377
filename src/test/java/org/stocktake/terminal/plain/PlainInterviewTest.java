package org.stocktake.terminal.plain;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.terminal.SessionResult;
import org.stocktake.text.Messages;

final class PlainInterviewTest {
    private static final String SET_UP = "norway\n\nfull\nMinistry of Justice\n1\n\n0\n1\n\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    private final StringWriter said = new StringWriter();
    private final List<Assessment> saved = new ArrayList<>();

    private SessionResult run(Interview first, String lines, boolean person) throws IOException {
        PlainInterview plain = new PlainInterview(
                new BufferedReader(new StringReader(lines)),
                PlainOutput.unbroken(new PrintWriter(said)),
                Messages.in(Messages.ENGLISH),
                CLOCK);
        return plain.run(first, saved::add, person, () -> {});
    }

    private static Interview resumed() {
        return InterviewFlow.resume(InterviewSamples.setting(), InterviewSamples.halfDone(), List.of());
    }

    private SessionResult begin(String lines) throws IOException {
        return run(InterviewFlow.begin(InterviewSamples.setting()), SET_UP + lines, false);
    }

    private Answer last() {
        Assessment assessment = saved.get(saved.size() - 1);
        return assessment.answers().values().stream().reduce((a, b) -> b).orElseThrow();
    }

    @Test
    void aScriptedSessionAnswersAndLeaves() throws IOException {
        String about = "partly\nFirst line\nsecond line\n.\nPenal Code\ns. 12\n2008\n\n\n\n";
        String next = "What is missing\n.\n\n1,3\nAmend\nParliament\n2027-06-30\n\nq\n";
        SessionResult ending = begin(about.concat(next));
        assertThat(ending.how()).isEqualTo(SessionResult.How.LEFT);
        assertThat(last().kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(last().text(AnswerTextField.MEASURES)).isEqualTo("First line\nsecond line");
        assertThat(last().evidence().get(0).reference()).isEqualTo("s. 12");
        assertThat(last().needs()).containsExactly("legislative-drafting", "equipment");
        assertThat(last().actions().get(0).due()).isEqualTo("2027-06-30");
    }

    @Test
    void whatIsMissingIsSaidAndHowToSkipIt() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "waiting for\n\n:s\nq\n", true);
        assertThat(said.toString())
                .contains(
                        "Type the answer (:s skips):",
                        "Error: Type who has the answer",
                        "Question 1.1 is saved. Still to complete: who has the answer.");
        assertThat(last().kind()).isEqualTo(AnswerKind.WAITING);
    }

    @Test
    void aLongListIsChosenFromByTheNumbersItShowsAlsoWhenItIsNarrowed() throws IOException {
        run(resumed(), "\nr\ndirect lines\n3.2\nq\n", true);
        assertThat(said.toString())
                .contains("3.2 not started: Do border agencies have direct lines?", "Question 4 of 4 (3.2).");
    }

    @Test
    void aSearchThatFindsNothingSaysSoOnceAndLeavesTheListWhole() throws IOException {
        run(resumed(), "\nr\nzebra\nl\n\u0663.2\nq\n", true);
        assertThat(said.toString())
                .containsOnlyOnce("Error: No line contains these words.")
                .doesNotContain("is no answer here")
                .contains("Question 4 of 4 (3.2).");
    }

    @Test
    void aSearchThatFoundSomethingNarrowsNothing() throws IOException {
        run(resumed(), "\nr\ndirect lines\n1\nq\n", true);
        assertThat(said.toString()).contains("Found, 1 of 10:", "Question 1 of 4 (1.1).");
    }

    @Test
    void enterAloneIsNeverQuotedBack() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "\nq\n", true);
        assertThat(said.toString())
                .contains("Error: Enter alone takes nothing here.")
                .doesNotContain("''");
    }

    @Test
    void aListWithSeveralTicksIsSearchedAndWhatIsTakenIsSaidByName() throws IOException {
        begin("partly\n:s\n:s\n:s\n:s\n:s\nq\n");
        assertThat(said.toString()).contains("What help");
        begin("no\n:s\n:s\ntrain\nzebra\n2, 3\nq\n");
        assertThat(said.toString())
                .contains("Found, 1 of 3:\n2. Training\n", "Error: No line contains", "Chosen: Training, Equipment.");
        assertThat(last().needs()).containsExactly("training", "equipment");
    }

    @Test
    void noEscapeByteIsEverWritten() throws IOException {
        begin("?\nm\n1\nglossary\nsections\n1\nr\n1\nno\n\u001B[31mred\u001B[0m\n.\nb\nq\n");
        assertThat(said.toString()).isNotEmpty().doesNotContain("\u001B", "\r", "\u0007");
    }

    @Test
    void theOrderOfSpeechIsPositionSectionQuestionOptionsPrompt() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "q\n", true);
        assertThat(said.toString()).contains("""
                Question 1 of 5 (1.1). Laws: criminal offences.
                Is procuring illegal entry an offence?
                Obligation: Protocol, article 6(1)(a)
                Answer.
                1. Yes
                2. Partly
                """);
        assertThat(said.toString()).endsWith("Type a number:\n");
    }

    @Test
    void theCurrentAnswerIsSaidInWordsAndKeptByEnter() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "unknown\nb\nnot known\ng 1\n\nq\n", true);
        assertThat(said.toString()).contains("5. Not known (selected)", "Type a number (Enter: Not known):");
        assertThat(last().kind()).isEqualTo(AnswerKind.UNKNOWN);
    }

    @Test
    void enterAloneNeverGivesAnAnswerThatIsNotRecorded() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "\n\n\nq\n", true);
        assertThat(saved).isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' says: {1}")
    @CsvSource({
        "12, Choose a number from 1 to 8.",
        "0, Choose a number from 1 to 8.",
        "perhaps, 'Error: ''perhaps'' is no answer here. Type a number, or ? for help.'",
        "g 77, No line has this number or these words."
    })
    void anAnswerThatIsNoneIsRefusedAndRecordsNothing(String line, String sentence) throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), line + "\nq\n", true);
        assertThat(said.toString()).contains(sentence);
        assertThat(saved).isEmpty();
    }

    @Test
    void commandsInATextTakeAColonSoThatAnAnswerCanBeALetter() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "yes\nb\nb\n.\nq\nq\n", true);
        assertThat(last().text(AnswerTextField.MEASURES)).isEqualTo("b");
        run(InterviewDriver.atFirstQuestion().interview(), "yes\nhalf\n:s\n:b\nq\n", true);
        assertThat(last().text(AnswerTextField.MEASURES)).isEqualTo("half");
    }

    @ParameterizedTest(name = "{0} is a slip, and no text")
    @ValueSource(strings = {":bakc", ":x", ":qui"})
    void whatLooksLikeACommandAndIsNoneIsNotWrittenDown(String slip) throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "yes\n" + slip + "\nOne\n" + slip + "\nTwo\n.\n:q\n", true);
        assertThat(last().text(AnswerTextField.MEASURES)).isEqualTo("One\nTwo");
        assertThat(said.toString()).contains("'" + slip + "' is no command");
    }

    /** Some programs write it at the beginning of every file in UTF-8. */
    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        run(InterviewFlow.begin(InterviewSamples.setting()), "\uFEFFNO\n:q\n", true);
        assertThat(said.toString()).contains("Which year").doesNotContain("Error");
    }

    @ParameterizedTest(name = "a {0} typed for the year leaves the year that is proposed")
    @ValueSource(strings = {"next year", "q\nq", "redo\nredo", "20"})
    void anEntryThatIsRefusedDoesNotBecomeWhatEnterKeeps(String entry) throws IOException {
        run(InterviewFlow.begin(InterviewSamples.setting()), "norway\n" + entry + "\n\n:q\n", true);
        assertThat(said.toString())
                .containsOnlyOnce("Error: Write a year in four digits")
                .doesNotContain("Enter keeps: " + entry + ")")
                .contains("How much do you want to answer?");
    }

    @Test
    void aCommandTypedAsTextIsToldHowItIsTyped() throws IOException {
        run(InterviewFlow.begin(InterviewSamples.setting()), "norway\nq\n:q\n", true);
        assertThat(said.toString()).contains("'q' is not written down").contains("For the command type :q here");
        begin("yes\nOne\nq\n.\n:q\n");
        assertThat(said.toString()).contains("'q' is taken as text here. As a command, type :q");
        begin("waiting\nOffice\nq\n");
        assertThat(last().text(AnswerTextField.WAITING_FOR)).isEqualTo("Office");
    }

    @Test
    void aCommandWithoutItsColonDoesNotTakeThePlaceOfATextThatIsRecorded() throws IOException {
        SessionResult ending = begin("yes\nThe good text\n.\nb\nq\n:q\n");
        assertThat(last().text(AnswerTextField.MEASURES)).isEqualTo("The good text");
        assertThat(ending.last().halfTyped()).isEmpty();
    }

    @Test
    void theColonIsAllowedInListsToo() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), ":g 1.2\n:r\n:l\n:b\n:?\n:q\n", true);
        assertThat(said.toString())
                .contains("Question 2 of 5", "Check your answers")
                .doesNotContain("Error");
    }

    @Test
    void theShortNumberOfTheReportLeadsToAQuestionToo() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "g 3.1\n:q\n", true);
        assertThat(said.toString()).contains("(3.1)").doesNotContain("Error");
    }

    @ParameterizedTest(name = "{0} in a text of one line asks for help")
    @ValueSource(strings = {"?", ":?", ":help", "\u061F"})
    void aQuestionMarkAloneAsksForHelpAlsoInATextOfOneLine(String help) throws IOException {
        run(InterviewFlow.begin(InterviewSamples.setting()), help + "\n:q\n", true);
        assertThat(said.toString()).contains("\nHelp.\n").doesNotContain("Error");
    }

    @Test
    void erasingStaysOnThePageSoThatTheNextTextIsItsText() throws IOException {
        begin("waiting\nCustoms\ng 1\nwaiting for\n:e\nThe police\nq\n");
        assertThat(last().text(AnswerTextField.WAITING_FOR)).isEqualTo("The police");
        begin("yes\nOld\n.\n:b\n\n:e\nNew\n.\n:q\n");
        assertThat(last().text(AnswerTextField.MEASURES)).isEqualTo("New");
        begin("yes\nOld\n.\n:b\n\n:e\n\n:q\n");
        assertThat(last().text(AnswerTextField.MEASURES)).isEmpty();
    }

    @Test
    void everyFurtherLineOfATextIsAskedForWithTheWayToEndIt() throws IOException {
        begin("yes\nOne\nTwo\n.\n:q\n");
        assertThat(said.toString().split("Next line of the text; a line with only a dot ends it:\n", -1))
                .hasSize(3);
    }

    @ParameterizedTest(name = "''{0}'' for a fact of several lines leaves it not known")
    @ValueSource(strings = {"0", ""})
    void noLineOfAFactIsNotKnownAndSaysSo(String none) throws IOException {
        run(InterviewFlow.begin(InterviewSamples.setting()), SET_UP.replace("\n0\n", "\n" + none + "\n") + "q\n", true);
        assertThat(said.toString())
                .contains("(0: not known; Enter alone skips):\n", "Question 1 of 5")
                .matches(text -> text.contains("\nChosen: nothing (not known).\n") == none.equals("0"));
        assertThat(saved.get(saved.size() - 1).profile().knows(new FactId("reservations")))
                .isFalse();
    }

    @Test
    void whatAFactSaysIsTakenBackInWords() throws IOException {
        begin("profile\n3\n1,2\nprofile\n3\n0\nq\n");
        assertThat(said.toString())
                .contains(
                        "Chosen: Article 18.",
                        "(Enter keeps: Article 18; 0: not known):",
                        "Chosen: nothing (not known).");
    }

    @Test
    void enterTakesAFactThatIsProposedAndThePromptSaysSo() throws IOException {
        InterviewConfig config = InterviewSamples.setting().with(new Prefill("old.yaml", InterviewSamples.halfDone()));
        run(InterviewFlow.begin(config), "norway\n\nfull\nOffice\n1\n\n:q\n", true);
        assertThat(said.toString())
                .contains("1. Yes (proposed)\n", "Type a number (Enter takes what is proposed: Yes):", "Since when?")
                .doesNotContain("Error");
        assertThat(saved.get(saved.size() - 1).profile().of(new FactId("protocol-party")))
                .containsExactly("yes");
    }

    @Test
    void helpMenuAndNotesNameWordsAndNoKeys() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "later\nu\n:redo\n?\n\nm\nb\nwaiting\n\n:m\n:b\n:q\n", true);
        assertThat(said.toString())
                .contains("To redo it, type :redo", "Redone: ", "s: skip this for now", ":e erases")
                .contains("What do you want to do?\n1. Back to the page before (b)\n", "Save and leave (q)")
                .doesNotContain("Ctrl", "Esc", "F1", "F2", "Backspace", "Page Up", "lines. Type a part", "?.");
    }

    @Test
    void theGlossaryIsSearchedAndClosedByEnter() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "glossary\nwho is\n\nq\n", true);
        assertThat(said.toString())
                .contains(
                        "Type a number (Enter: Close the glossary):",
                        "Found, 1 of 2:\n2. Smuggled migrant\nA person who is smuggled. (Protocol 5)\n")
                .contains("(Enter: Close the glossary):\n\nQuestion 1 of 5 (1.1).");
    }

    @Test
    void aLawThatIsPickedAsksForItsSectionAlone() throws IOException {
        run(
                InterviewDriver.atFirstQuestion().interview(),
                "yes\n\nPenal Code\ns. 12\n2008\n\n\n:g 3\nyes\n\n1\n1\ns. 13\n\n\n:q\n",
                true);
        assertThat(last().evidence()).extracting(Evidence::reference).containsExactly("s. 12", "s. 13");
        assertThat(last().evidence()).extracting(Evidence::date).containsExactly("2008", "2008");
        assertThat(said.toString())
                .contains("Added here as well: Penal Code, s. 12, 2008.")
                .contains("What happened in practice in 2026?");
    }

    @Test
    void anAnswerThatCannotBeRightForSuchAStateIsSaidAtOnceAndListed() throws IOException {
        run(resumed(), "\ng 3.2\nnot-applicable\nWe have no borders.\n.\nc\nq\n", true);
        assertThat(said.toString())
                .contains("3.2: please check (you can go on). Every party has borders. The answer says otherwise")
                .contains("-- Contradictory\n3.2 Every party has borders. The answer says otherwise; see: Do border");
    }

    @Test
    void anOfficeThatIsWaitedForAlreadyIsTakenByItsNumber() throws IOException {
        run(
                InterviewDriver.atFirstQuestion().interview(),
                "waiting\nThe Police\nwaiting\n2\nwaiting\n7\n:s\nq\n",
                true);
        assertThat(said.toString())
                .contains("Type the number of one to choose it:\n1. Ministry of Justice\n2. The Police\n")
                .containsOnlyOnce("Error: \"7\" is not the name of an office.");
        assertThat(saved.get(saved.size() - 1).answers().values())
                .extracting(answer -> answer.text(AnswerTextField.WAITING_FOR))
                .containsExactly("The Police", "The Police", "");
    }

    @Test
    void theMenuHasTheSameLinesBeforeAndAfterAnAnswer() throws IOException {
        run(InterviewDriver.atFirstQuestion().interview(), "m\n24\n1\n", true);
        assertThat(said.toString())
                .contains(
                        "14. Change the office that answers\n15. Who was consulted\n16. Reservations and declarations of your State\n17. ")
                .contains("Save and leave?");
    }

    @Test
    void nothingIsSaidToBeSavedBeforeThereIsAnything() throws IOException {
        SessionResult ending = run(InterviewFlow.begin(InterviewSamples.setting()), "norway\n", true);
        assertThat(ending.how()).isEqualTo(SessionResult.How.INPUT_ENDED);
        assertThat(said.toString()).doesNotContain("saved");
    }

    /** The new text was not confirmed by a dot; a text that was confirmed before must not be replaced by mistake. */
    @Test
    void theEndOfTheInputDoesNotReplaceATextThatIsRecorded() throws IOException {
        begin("yes\nThe good text\n.\nb\nredo");
        assertThat(last().text(AnswerTextField.MEASURES)).isEqualTo("The good text");
    }

    @Test
    void enterAloneSaysNothingOfHelpAndZeroSaysThatNoneIsNeeded() throws IOException {
        begin("no\nGap\n.\n\n\nq\n");
        assertThat(last().noHelp()).isFalse();
        begin("no\nGap\n.\n\n0\nq\n");
        assertThat(last().noHelp()).isTrue();
    }

    @Test
    void theEndOfTheInputSavesAndSaysSo() throws IOException {
        SessionResult ending = begin("yes\nA text that is cut");
        assertThat(ending.how()).isEqualTo(SessionResult.How.INPUT_ENDED);
        assertThat(ending.last().progress().isComplete()).isFalse();
        assertThat(ending.last().halfTyped())
                .containsExactly(new HalfTypedText("offences.procuring/measures", "A text that is cut", true));
        assertThat(said.toString())
                .endsWith("saved. What you typed and did not confirm is kept, and is there next time.\n");
    }

    @Test
    void twentyBadAnswersInARowEndWhatIsNoPerson() throws IOException {
        String bad = "nonsense\n".repeat(30);
        assertThat(run(InterviewDriver.atFirstQuestion().interview(), bad, false)
                        .how())
                .isEqualTo(SessionResult.How.GAVE_UP);
        assertThat(run(InterviewDriver.atFirstQuestion().interview(), bad, true).how())
                .isEqualTo(SessionResult.How.INPUT_ENDED);
    }
}
