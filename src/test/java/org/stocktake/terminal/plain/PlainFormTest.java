package org.stocktake.terminal.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.interview.view.FormRow.Mark.*;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.terminal.InterviewSession;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/** Plain mode asks a form one prompt a part, and opens any row again by its number. */
final class PlainFormTest {
    private static final String QUESTION = "Is it a crime?";
    private static final Paragraph ASKED = Paragraph.question(Phrase.asIs("What happens in practice?"));
    private static final Paragraph GUIDANCE = Paragraph.detail(Phrase.asIs("Name cases and years."));
    private static final List<FormRow> ROWS = List.of(
            row("Answer", "Partly", GIVEN),
            row("Measure", "Producing is punished.", TYPED),
            row("cite another", "", ACTION),
            new FormRow(Phrase.asIs("Practice"), Phrase.NOTHING, EMPTY, List.of(ASKED, GUIDANCE)),
            row("Next step", "", EMPTY),
            row("Remark", "", OPTIONAL));
    private static final Optional<PageField> TEXT = Optional.of(new PageField.Text("", 0, true, false));

    private final StringWriter said = new StringWriter();
    private final PlainPage page = new PlainPage(
            PlainOutput.unbroken(new PrintWriter(said)), PhraseFormatter.inPlain(Messages.in(Messages.ENGLISH)));

    private static FormRow row(String label, String value, FormRow.Mark mark) {
        Phrase says = value.isEmpty() ? Phrase.NOTHING : Phrase.asIs(value);
        return new FormRow(Phrase.asIs(label), says, mark, List.of());
    }

    private static View view(PageField.Form form, Paragraph... marks) {
        List<Paragraph> body = new ArrayList<>(List.of(Paragraph.question(Phrase.asIs(QUESTION))));
        body.addAll(List.of(marks));
        return new View(List.of(Phrase.asIs("Laws"), Phrase.asIs("2.3")), body, form, List.of(), List.of());
    }

    private static View closed(int focus) {
        return view(new PageField.Form(ROWS, 1, focus, Optional.empty()));
    }

    private static View open(int focus, Optional<PageField> input) {
        return view(new PageField.Form(ROWS, 1, focus, input));
    }

    private static Optional<PageField> answers() {
        List<ListOption> options =
                List.of(ListOption.choice(Phrase.asIs("Yes"), false).numbered("1"));
        PageField.Filter filter = new PageField.Filter("", false, false);
        return Optional.of(new PageField.Choices(options, 0, false, filter, 0, Phrase.NOTHING, false));
    }

    private List<Event> read(String line, FormRow... rows) {
        return read(line, new PageField.Form(rows.length == 0 ? ROWS : List.of(rows), 1, 0, Optional.empty()));
    }

    private List<Event> read(String line, PageField.Form form) {
        PlainInput in = new PlainInput(new BufferedReader(new StringReader(line)), true);
        return new PlainFormInput(in, page, form).read();
    }

    @ParameterizedTest(name = "''{0}'' opens nothing")
    @CsvSource({"0, interview.error.number", "7, interview.error.number", "perhaps, interview.plain.no-answer"})
    void whatNamesNoRowIsRefused(String line, String error) {
        assertThat(read(line)).hasSize(1).first().isInstanceOf(Event.Failed.class);
        assertThat(((Event.Failed) read(line).get(0)).what().key()).isEqualTo(error);
    }

    @Test
    void aRowThatTakesOverAProposalIsNumber0AndTheOthersKeepTheirNumbers() {
        PageField.Form form = new PageField.Form(ROWS, 0, 0, Optional.empty());
        page.show(view(form));
        assertThat(said.toString()).contains("0. Answer: Partly", "1. Measure");
        assertThat(read("0", form)).startsWith(new Event.Placed(0));
        assertThat(read("1", form)).startsWith(new Event.Placed(1));
        assertThat(read("6", form)).first().isInstanceOf(Event.Failed.class);
    }

    @Test
    void theEndOfTheInputOpensNothing() {
        assertThat(read("")).containsExactly(Command.INPUT_ENDED);
    }

    @Test
    void aWordThatBeginsTwoLabelsOpensNeither() {
        assertThat(read("step", row("Step 1", "Amend", GIVEN), row("Step 2", "Train", GIVEN)))
                .first()
                .isInstanceOf(Event.Failed.class);
    }

    @ParameterizedTest(name = "''{0}'' opens row 4")
    @ValueSource(strings = {"4", "\u0664", "practice", "Pra"})
    void theNumberOrTheLabelOpensARow(String line) {
        assertThat(read(line)).containsExactly(new Event.Placed(3), EditKey.CONFIRM);
    }

    @Test
    void enterAloneTakesTheRowInFocusWhichThePromptNames() {
        assertThat(read("\n")).containsExactly(EditKey.CONFIRM);
        assertThat(said.toString())
                .isEqualTo("Type the number of a line to open it (Enter alone: Answer), n for the next question,"
                        + " or ? for help:\n");
    }

    @Test
    void ofAProposalThePromptSaysThatEnterConfirmsIt() {
        read("\n", row("Answer", "Partly (from 2026)", PROPOSED));
        assertThat(said.toString()).contains("(Enter alone confirms: Answer)");
    }

    /** "Next step" begins with the word of a command. */
    @ParameterizedTest(name = "''{0}'' is a command")
    @CsvSource({"n, NEXT_OPEN", "next, NEXT_OPEN", ":b, BACK", "facts, PROFILE", "u, UNDO", "?, HELP"})
    void commandsAreAsOnOtherPages(String line, Command command) {
        assertThat(read(line)).containsExactly(command);
    }

    @Test
    void whileAllRowsAreClosedEachIsSaidWithItsNumber() {
        page.show(closed(0));
        assertThat(said.toString()).isEqualTo("""

                2.3. Laws.
                Is it a crime?
                1. Answer: Partly
                2. Measure: not saved yet, Producing is punished.
                3. cite another
                4. Practice: still empty
                5. Next step: still empty
                6. Remark: nothing
                """);
    }

    @Test
    void withAnOpenRowWhatIsThereIsSaidAndThenItsPrompt() {
        page.show(open(3, TEXT));
        assertThat(said.toString()).isEqualTo("""

                2.3. Laws.
                Is it a crime?
                Answer: Partly
                Measure: not saved yet, Producing is punished.
                What happens in practice?
                Name cases and years.
                """);
    }

    @Test
    void aRowWithoutAPromptIsNamedAndItsLinesAreListed() {
        page.show(open(0, answers()));
        assertThat(said.toString()).endsWith("\nAnswer.\n1. Yes\n");
    }

    @Test
    void whenOnlyTheFocusMovedOnlyTheNewPromptIsSaid() {
        page.change(open(0, answers()), open(3, TEXT));
        assertThat(said.toString()).isEqualTo("What happens in practice?\nName cases and years.\n");
    }

    @Test
    void whatIsRefusedRepeatsNoPromptButTheReason() {
        View refused = open(3, TEXT).with(List.of(Paragraph.error(Phrase.asIs("Too long."))));
        page.change(open(3, TEXT), refused);
        assertThat(said.toString()).isEqualTo("Error: Too long.\n");
    }

    @Test
    void whenARowIsClosedTheNumbersAreSaid() {
        page.change(open(3, TEXT), closed(3));
        assertThat(said.toString()).startsWith("1. Answer: Partly\n").doesNotContain(QUESTION);
    }

    @Test
    void aNewMarkAndARowThatChangedAreSaidWithoutTheRest() {
        List<FormRow> changed = new ArrayList<>(ROWS);
        changed.set(5, row("Remark", "See the annex.", GIVEN));
        PageField.Form form = new PageField.Form(changed, 1, 0, Optional.empty());
        page.change(closed(0), view(form, Paragraph.note(Phrase.asIs("Confidential"))));
        assertThat(said.toString()).isEqualTo("Confidential\n6. Remark: See the annex.\n");
    }

    @Test
    void anotherQuestionIsSaidWhole() {
        View other = new View(
                closed(0).heading(),
                List.of(Paragraph.question(Phrase.asIs("Is it punished?"))),
                closed(0).field(),
                List.of(),
                List.of());
        page.change(closed(0), other);
        assertThat(said.toString()).startsWith("\n2.3. Laws.\nIs it punished?\n");
    }

    @ParameterizedTest(name = "''{0}'' records: {1}")
    @CsvSource({"2, Ministry of Defence", "3, 3", "0, 0", "Police, Police"})
    void aNumberTakesATextUsedBeforeAndAnythingElseIsTheText(String line, String text) {
        InterviewSession session = new InterviewSession(
                InterviewDriver.atFirstQuestion().press(Command.CONSULTED).interview(),
                assessment -> {},
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        PageField.Offers offers = new PageField.Offers(List.of("Ministry of Justice", "Ministry of Defence"), -1, 7);
        PageField.Text field = new PageField.Text("", 0, false, false, "", Phrase.NOTHING, offers);
        PlainInput in = new PlainInput(new BufferedReader(new StringReader(line)), true);
        assertThat(new PlainTextInput(in, page, session, field).read())
                .containsExactly(new Event.Written(text), EditKey.CONFIRM);
        assertThat(said.toString()).startsWith("""
                        Type the number of one to choose it:
                        1. Ministry of Justice
                        2. Ministry of Defence
                        Not shown: 7 more. To find one, type how it begins.
                        """);
    }
}
