package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.interview.view.FormRow.Mark.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.terminal.screen.Frame.Line;
import org.stocktake.terminal.screen.Frame.Style;
import org.stocktake.terminal.screen.Frame.Window;

/** A form has a line for each row, shows the row in focus in full, and the question as long as there is room. */
final class FormLayoutTest {
    private static final Window USUAL = new Window(80, 24);
    private static final String LONG =
            "Producing is punished in the Penal Code. ".repeat(12).strip();
    private static final Paragraph ASKED = Paragraph.question(Phrase.asIs("What happens in practice?"));
    private static final Paragraph GUIDANCE = Paragraph.detail(Phrase.asIs("Name cases and years."));

    private static FormRow row(String label, String value, FormRow.Mark mark) {
        return new FormRow(Phrase.asIs(label), Phrase.asIs(value), mark, List.of(ASKED, GUIDANCE));
    }

    private static final List<FormRow> ROWS = List.of(
            row("Answer", "Partly", GIVEN),
            row("Measure", "Producing is punished.", TYPED),
            row("Evidence", "Penal Code, s. 12, 2008", PROPOSED),
            row("cite another", "", ACTION),
            row("Practice", "", EMPTY),
            row("Remark", "", OPTIONAL));

    private static Frame place(List<FormRow> rows, int focus, Optional<PageField> input, Window window) {
        View view = new View(
                List.of(Phrase.asIs("Laws"), Phrase.asIs("2.3")),
                List.of(
                        Paragraph.question(Phrase.asIs("Is it a crime to produce a fraudulent document?")),
                        Paragraph.detail(Phrase.asIs("Obligation: Protocol, article 6"))),
                new PageField.Form(rows, 1, focus, input),
                List.of(),
                List.of(KeyHint.NEXT));
        Frame frame = PageLayoutTest.LAYOUT.place(view, window);
        PageLayoutTest.requireGood(view, frame, window);
        return frame;
    }

    private static List<String> texts(Frame frame) {
        return frame.lines().stream().map(Line::text).toList();
    }

    private static List<String> shown(List<FormRow> rows, int focus, Optional<PageField> input, Window window) {
        return texts(place(rows, focus, input, window));
    }

    private static Optional<PageField> text(String text, int caret) {
        return Optional.of(new PageField.Text(text, caret, true, false));
    }

    private static Optional<PageField> offering(String typed, int focus) {
        PageField.Offers offers = new PageField.Offers(List.of("Ministry of Justice", "Ministry of Defence"), focus, 0);
        return Optional.of(new PageField.Text(typed, typed.length(), false, false, "", Phrase.NOTHING, offers));
    }

    private static Optional<PageField> answers(int focus) {
        List<ListOption> options = List.of(
                ListOption.choice(Phrase.asIs("Yes"), false).numbered("1"),
                ListOption.choice(Phrase.asIs("Partly"), true).numbered("2"));
        PageField.Filter filter = new PageField.Filter("", false, false);
        return Optional.of(new PageField.Choices(options, focus, false, filter, 0, Phrase.NOTHING, false));
    }

    @Test
    void eachRowSaysItsLabelWhatItSaysAndItsStateInWords() {
        assertThat(shown(ROWS, 0, Optional.empty(), USUAL))
                .containsSubsequence(
                        "Is it a crime to produce a fraudulent document?",
                        "",
                        "> Answer    Partly",
                        "  Measure   (not saved yet) Producing is punished.",
                        "  Evidence  Penal Code, s. 12, 2008",
                        "  cite another",
                        "  Practice  (still empty)",
                        "  Remark    (optional)");
    }

    @Test
    void theLabelOfTheRowInFocusIsMarkedAndWhatItSaysKeepsItsColour() {
        Frame frame = place(ROWS, 1, Optional.empty(), USUAL);
        Line line = frame.lines().get(frame.row());
        assertThat(line.style()).isEqualTo(Style.FOCUS);
        assertThat(line.beginning()).isEqualTo("> Measure");
        assertThat(line.after()).isEqualTo(Style.NOTE);
        assertThat(frame.column()).isZero();
    }

    /** Two lines in the colours of the focus would be one block. */
    @Test
    void whileAListIsOpenTheFocusIsOnItsLineAndTheLabelAboveIsBold() {
        Frame frame = place(ROWS, 0, answers(1), USUAL);
        assertThat(frame.lines().get(frame.row()).style()).isEqualTo(Style.FOCUS);
        assertThat(frame.lines())
                .filteredOn(line -> line.style() == Style.FOCUS)
                .hasSize(1);
        assertThat(frame.lines())
                .filteredOn(line -> line.text().equals("> Answer"))
                .extracting(Line::style)
                .containsExactly(Style.STRONG);
    }

    @Test
    void theBarOfTheFocusCoversAllLinesOfAWrappedOption() {
        ListOption wrapped = ListOption.choice(Phrase.asIs(LONG), false).numbered("1");
        PageField.Filter filter = new PageField.Filter("", false, false);
        PageField list = new PageField.Choices(List.of(wrapped), 0, false, filter, 0, Phrase.NOTHING, false);
        assertThat(place(ROWS, 0, Optional.of(list), USUAL).lines())
                .filteredOn(line -> line.text().contains("Producing is punished in"))
                .hasSizeGreaterThan(4)
                .extracting(Line::style)
                .containsOnly(Style.FOCUS);
    }

    @Test
    void theLinesOfANumberedQuestionBeginBelowItsWords() {
        List<FormRow> rows = List.of(row("12. " + LONG.substring(0, 98), "Yes", GIVEN), row("Go on", "", ACTION));
        assertThat(shown(rows, 0, Optional.empty(), USUAL))
                .contains(
                        "> 12. Producing is punished in the Penal Code. Producing is punished in the",
                        "      Penal Code. Producing is pun");
    }

    /** Three short lines of a text say too little of it. */
    @ParameterizedTest(name = "{0} columns: {1} lines")
    @CsvSource({"80, 3", "40, 6"})
    void aRowWithoutTheFocusShowsTheBeginningOfALongText(int columns, int lines) {
        List<FormRow> rows = List.of(row("Answer", "Partly", GIVEN), row("Measure", LONG, GIVEN));
        assertThat(shown(rows, 0, Optional.empty(), new Window(columns, 30)))
                .filteredOn(line -> line.contains("unish") || line.contains("Penal"))
                .hasSize(lines);
    }

    /** The rows above have to go: the list of an open row is what one looks at. */
    @Test
    void anOpenListIsShownWithAsManyLinesAsThereIsRoomFor() {
        List<FormRow> rows = new ArrayList<>(Collections.nCopies(14, row("Measure", "Punished.", GIVEN)));
        rows.add(row("Help", "", EMPTY));
        List<ListOption> options = IntStream.rangeClosed(1, 17)
                .mapToObj(i -> ListOption.tick(Phrase.asIs("Kind " + i), false).numbered(String.valueOf(i)))
                .toList();
        PageField.Filter filter = new PageField.Filter("", false, false);
        PageField list = new PageField.Choices(options, 0, true, filter, 0, Phrase.NOTHING, false);
        assertThat(shown(rows, 14, Optional.of(list), USUAL))
                .contains("What happens in practice?", "> Help")
                .filteredOn(line -> line.contains("Kind"))
                .hasSizeGreaterThan(8);
    }

    @Test
    void aLongValueTakesThreeLinesUntilItsRowHasTheFocus() {
        List<FormRow> rows = List.of(row("Answer", "Partly", GIVEN), row("Measure", LONG, GIVEN));
        assertThat(shown(rows, 0, Optional.empty(), USUAL))
                .filteredOn(line -> line.contains("Penal"))
                .hasSize(3)
                .last()
                .asString()
                .endsWith("…");
        assertThat(String.join(" ", shown(rows, 1, Optional.empty(), USUAL)).replaceAll(" +", " "))
                .contains("> Measure " + LONG);
    }

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {24, 30})
    void inANarrowWindowWhatARowSaysStandsBelowItsLabel(int columns) {
        assertThat(shown(ROWS, 0, Optional.empty(), new Window(columns, 24)))
                .containsSubsequence(
                        "> Answer", "    Partly", "  Evidence", "  cite another", "  Remark", "    (optional)");
    }

    @Test
    void aLabelLongerThanAThirdOfTheWindowMakesNoOtherValueNarrow() {
        List<FormRow> rows = new ArrayList<>(ROWS);
        rows.add(row("What the authority that was asked has answered", "Nothing", GIVEN));
        assertThat(shown(rows, 0, Optional.empty(), USUAL))
                .containsSubsequence(
                        "> Answer    Partly",
                        "  cite another",
                        "  What the authority that was asked has answered",
                        "    Nothing");
    }

    @Test
    void aTextThatEndsWithALineFeedLeavesNoEmptyLine() {
        List<FormRow> rows = List.of(row("Practice", "Two cases.\n", GIVEN), row("Remark", "", OPTIONAL));
        assertThat(shown(rows, 0, Optional.empty(), USUAL))
                .containsSequence("> Practice  Two cases.", "  Remark    (optional)");
    }

    @Test
    void aRowThatRunsInTwoDirectionsTakesALineForEach() {
        List<FormRow> rows = List.of(row("Practice", "الممارسة", GIVEN), row("الممارسة", "-", GIVEN));
        assertThat(shown(rows, 0, Optional.empty(), USUAL))
                .containsSubsequence("> Practice", "    الممارسة", "  الممارسة  -");
    }

    @Test
    void anOpenTextStandsInItsRowBelowItsQuestionAndAboveItsGuidance() {
        Frame frame = place(ROWS, 4, text("In two cases", 3), USUAL);
        assertThat(texts(frame))
                .containsSubsequence(
                        "  cite another",
                        "",
                        "What happens in practice?",
                        "> Practice  In two cases",
                        "            Name cases and years.",
                        "",
                        "  Remark    (optional)");
        assertThat(frame.lines().get(frame.row()).beginning()).isEqualTo("> Practice");
        assertThat(frame.column()).isEqualTo(15);
    }

    @Test
    void whereThereIsLittleRoomTheQuestionStandsBelowTheText() {
        assertThat(shown(ROWS, 4, text("", 0), new Window(80, 12)))
                .containsSubsequence(
                        "> Practice  ", "            What happens in practice?", "            Name cases and years.");
    }

    @Test
    void anOpenListStandsBelowItsLabelWithTheNumbersOfItsLines() {
        assertThat(shown(ROWS, 0, answers(1), USUAL))
                .containsSubsequence(
                        "> Answer",
                        "    ( ) 1. Yes",
                        "  > (x) 2. Partly",
                        "  Measure   (not saved yet) Producing is punished.");
    }

    @Test
    void theCursorGoesToTheOfferThatEnterTakes() {
        Frame typing = place(ROWS, 4, offering("Mini", -1), USUAL);
        assertThat(texts(typing))
                .containsSubsequence(
                        "> Practice  Mini",
                        "            Press Down to choose one:",
                        "              Ministry of Justice",
                        "              Ministry of Defence");
        assertThat(typing.column()).isEqualTo(16);
        Frame chosen = place(ROWS, 4, offering("Mini", 1), USUAL);
        assertThat(texts(chosen).get(chosen.row())).isEqualTo("            > Ministry of Defence");
        assertThat(chosen.reach().up()).isEqualTo(-1);
    }

    /** A digit is a letter of the text as soon as one is typed. */
    @Test
    void offersHaveTheirNumbersWhileNothingIsTyped() {
        assertThat(shown(ROWS, 4, offering("", -1), USUAL))
                .containsSubsequence(
                        "> Practice  ",
                        "            To choose one, type its number (or press Down), then Enter:",
                        "              1  Ministry of Justice",
                        "              2  Ministry of Defence");
    }

    /** The cursor stays in the text: what is typed next belongs to it. */
    @Test
    void theOfferWhoseNumberIsTypedIsMarkedAndTheCursorStaysInTheText() {
        Frame typing = place(ROWS, 4, offering("2", 1), USUAL);
        assertThat(texts(typing))
                .containsSubsequence(
                        "> Practice  2",
                        "            Enter chooses 2. Or type on, to write your own text:",
                        "              1  Ministry of Justice",
                        "            > 2  Ministry of Defence");
        assertThat(texts(typing).get(typing.row())).startsWith("> Practice  2");
        assertThat(typing.column()).isEqualTo(13);
        assertThat(shown(ROWS, 4, offering("3", -1), USUAL))
                .as("there is no third")
                .contains("            Press Down to choose one:");
    }

    @Test
    void theQuestionStaysAtTheTopWhileManyRowsScroll() {
        List<FormRow> rows = IntStream.range(0, 40)
                .mapToObj(i -> row("Fact " + i, "Yes", GIVEN))
                .toList();
        assertThat(shown(rows, 30, Optional.empty(), USUAL))
                .contains("Is it a crime to produce a fraudulent document?", "… more above", "… more below")
                .contains("> Fact 30  Yes");
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"24, 8", "80, 8", "40, 10"})
    void withRoomForFewRowsTheQuestionScrollsWithThem(int columns, int rows) {
        Window small = new Window(columns, rows);
        assertThat(shown(ROWS, 5, Optional.empty(), small)).noneMatch(line -> line.contains("Is it a crime"));
        assertThat(shown(ROWS, 0, Optional.empty(), small)).anyMatch(line -> line.contains("> Answer"));
    }

    /** Up and Down go through the text first, and reach the next row only at its edges. */
    @Test
    void upAndDownStayInATextUntilItsEdges() {
        List<FormRow> rows = List.of(row("Practice", "", EMPTY));
        String typed = "one two three four five six seven eight nine ten eleven twelve";
        Event up = EditKey.UP;
        Event down = EditKey.DOWN;
        Window narrow = new Window(40, 24);
        assertThat(moved(up, rows, text(typed, 2), narrow)).isEqualTo(up);
        assertThat(moved(down, rows, text(typed, 2), narrow)).isEqualTo(new Event.Placed(28 + 2));
        assertThat(moved(up, rows, text(typed, 30), narrow)).isEqualTo(new Event.Placed(2));
        assertThat(moved(down, rows, text(typed, typed.length()), narrow)).isEqualTo(down);
        assertThat(moved(up, rows, Optional.empty(), narrow)).isEqualTo(up);
    }

    private static Event moved(Event event, List<FormRow> rows, Optional<PageField> input, Window window) {
        View view = new View(List.of(), List.of(), new PageField.Form(rows, 1, 0, input), List.of(), List.of());
        return VisualMotion.of(event, view, PageLayoutTest.LAYOUT.place(view, window));
    }

    private static List<FormRow> withGuidance(int paragraphs) {
        List<Paragraph> prompt = new ArrayList<>(List.of(ASKED));
        IntStream.rangeClosed(1, paragraphs)
                .forEach(i -> prompt.add(Paragraph.plain(Phrase.asIs("Paragraph " + i + " of another office."))));
        FormRow row = new FormRow(Phrase.asIs("Other answer"), Phrase.NOTHING, EMPTY, prompt);
        return List.of(row, row("Answer", "Partly", GIVEN));
    }

    /** The text of the other office could not be read, and nothing said where it stands whole. */
    @Test
    void whatAnOpenListSaysBelowItsEndOfTheWindowIsInTheHelpWhichThatLineAndPageDownLeadTo() {
        List<FormRow> cut = withGuidance(40);
        assertThat(shown(cut, 0, answers(0), USUAL))
                .contains("    Paragraph 1 of another office.", "… more below (F1: all)");
        assertThat(moved(EditKey.PAGE_DOWN, cut, answers(0), USUAL)).isEqualTo(Command.HELP);
        assertThat(moved(EditKey.PAGE_UP, cut, answers(0), USUAL)).isEqualTo(EditKey.PAGE_UP);
        List<FormRow> whole = withGuidance(3);
        assertThat(shown(whole, 0, answers(0), USUAL))
                .contains("    Paragraph 3 of another office.")
                .noneMatch(line -> line.contains("F1"));
        assertThat(moved(EditKey.PAGE_DOWN, whole, answers(0), USUAL)).isEqualTo(EditKey.PAGE_DOWN);
    }

    /** The line that says there is more must not stand where the last of it would. */
    @ParameterizedTest(name = "{0} paragraphs")
    @ValueSource(ints = {8, 9, 10, 11, 12, 13})
    void theGuidanceIsShownToItsEndOrTheHelpIsNamed(int paragraphs) {
        String shown = String.join("\n", shown(withGuidance(paragraphs), 0, answers(0), USUAL));
        assertThat(shown.contains("Paragraph " + paragraphs + " of")).isNotEqualTo(shown.contains("(F1: all)"));
    }

    @Test
    void aListOfManyLinesKeepsPageDownForItself() {
        List<ListOption> options =
                List.of(ListOption.tick(Phrase.asIs("Training"), false).numbered("1"));
        PageField.Filter filter = new PageField.Filter("", false, false);
        PageField ticks = new PageField.Choices(options, 0, true, filter, 0, Phrase.NOTHING, false);
        assertThat(moved(EditKey.PAGE_DOWN, withGuidance(40), Optional.of(ticks), USUAL))
                .isEqualTo(EditKey.PAGE_DOWN);
    }

    /** The word says it too: colour is never the only sign. */
    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"MET, NOTE", "PARTLY_MET, CAUTION", "GAP, ERROR", "GIVEN, PLAIN"})
    void theOutcomeOfAnAnswerHasAColourInItsRow(FormRow.Mark mark, Style style) {
        List<FormRow> rows = List.of(row("Practice", "", EMPTY), row("Answer", "In words", mark));
        assertThat(place(rows, 0, Optional.empty(), USUAL).lines())
                .filteredOn(line -> line.text().contains("In words"))
                .extracting(Line::style)
                .containsExactly(style);
    }

    @Test
    void aNumberWhoseOfferIsNoLongerMarkedSaysThatDownChooses() {
        assertThat(shown(ROWS, 4, offering("2", -1), USUAL))
                .anyMatch(line -> line.strip().equals("Press Down to choose one:"));
    }

    @Test
    void theOffersThatAreNotShownAreCountedBelowTheOthers() {
        PageField.Offers offers = new PageField.Offers(List.of("Ministry of Justice"), -1, 7);
        PageField field = new PageField.Text("", 0, false, false, "", Phrase.NOTHING, offers);
        assertThat(shown(ROWS, 4, Optional.of(field), USUAL).stream().map(String::strip))
                .containsSubsequence("1  Ministry of Justice", "Not shown: 7 more. To find one, type how it begins.");
    }
}
