package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
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
import org.stocktake.terminal.wrap.TextWrapper;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.Messages;

final class PageLayoutTest {
    static final PageLayout LAYOUT =
            new PageLayout(Messages.in(Messages.ENGLISH), PageLayoutTest::columns, Ellipsis.CHARACTER);
    private static final List<String> TEXTS = List.of(
            "Is procuring illegal entry for a financial or other material benefit an offence in your law?",
            "贵国是否已将为获取金钱或其他物质利益而促成非法入境定为刑事犯罪？是否适用于企图、参与和组织？",
            "Признано ли в вашем государстве незаконное содействие въезду уголовно наказуемым деянием, совершаемым умышленно?",
            "هل يجرم قانون دولتكم تدبير الدخول غير المشروع من أجل الحصول على منفعة مالية أو منفعة مادية أخرى؟",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "e\u0301e\u0301e\u0301 \uD83D\uDE00 \u001B[31mred\u202E x");

    private static final List<String> LABELS = List.of(
            "Practice",
            "",
            "Next step",
            "实践",
            "Следующий шаг",
            "الممارسة",
            "Prochaine étape",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");

    static Stream<Window> windows() {
        return Stream.of(
                new Window(24, 8),
                new Window(40, 12),
                new Window(53, 9),
                new Window(80, 24),
                new Window(120, 30),
                new Window(300, 100));
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("windows")
    void nothingIsTooWideOrTooHighAndTheFocusIsVisible(Window window) {
        Random random = new Random(7);
        for (int i = 0; i < Cases.count(100, 400); i++) {
            View view = view(random);
            Frame frame = LAYOUT.place(view, window);
            requireGood(view, frame, window);
        }
    }

    private static Paragraph note(String key, Object... values) {
        return new Paragraph(Paragraph.Tone.NOTE, Phrase.of(key, values));
    }

    /** Returns notices after an interrupted session. */
    private static List<Paragraph> opening() {
        return List.of(
                note(
                        "interview.note.resumed.lacks",
                        "46",
                        "what is in place, the evidence, what happens in practice, what is missing, the obstacles met,"
                                + " which help is needed and the next steps"),
                note("interview.note.half-typed"),
                note("interview.note.taken-over", "2026-11-25 10:00:07 UTC"),
                note("interview.note.changed-outside", "/home/office/assessments/xa-smuggling-2026.yaml"));
    }

    private static String shown(List<Paragraph> notices, Window window) {
        PageField list = new PageField.Choices(
                List.of(), 0, false, new PageField.Filter("", false, false), 0, Phrase.NOTHING, false);
        View view = new View(List.of(), List.of(), list, notices, List.of(KeyHint.NEXT));
        return String.join(
                "\n",
                LAYOUT.place(view, window).lines().stream().map(Line::text).toList());
    }

    @Test
    void everyNoticeIsReadableToItsEndInAnOrdinaryWindow() {
        assertThat(shown(opening().subList(0, 3), new Window(80, 24)))
                .contains("the next steps.", "not confirmed yet.", "All that was saved until 2026-11-25 10:00:07 UTC")
                .doesNotContain("…");
        assertThat(shown(opening(), new Window(80, 24)))
                .contains(
                        "Question 46 was answered last.",
                        "not confirmed yet.",
                        "All that was saved until 2026-11-25 10:00:07 UTC",
                        "stocktake recover /home/office/assessments/xa-smuggling-2026.yaml");
    }

    @Test
    void whereThereIsLittleRoomEveryNoticeKeepsItsPoint() {
        assertThat(shown(opening().subList(0, 3), new Window(80, 16)))
                .contains("Question 46 was answered last.", "not confirmed yet.", "The program stopped last time");
    }

    /** At the start, the last notice is the most important; an error is more important than any note. */
    @Test
    void inASmallWindowErrorsComeFirstAndThenWhatWasSaidLast() {
        Window small = new Window(80, 8);
        assertThat(shown(opening().subList(0, 3), small))
                .contains("not confirmed yet.", "The program stopped last time")
                .doesNotContain("answered last");
        List<Paragraph> refused = new ArrayList<>(opening().subList(0, 3));
        refused.add(0, new Paragraph(Paragraph.Tone.ERROR, Phrase.of("interview.error.nothing-here")));
        assertThat(shown(refused, small)).contains("Error: This does nothing here.", "The program stopped last time");
    }

    static void requireGood(View view, Frame frame, Window window) {
        assertThat(frame.lines()).hasSizeLessThanOrEqualTo(window.rows());
        frame.lines().forEach(line -> assertThat(columns(line.text())).isLessThanOrEqualTo(window.columns()));
        assertThat(String.join("", frame.lines().stream().map(Frame.Line::text).toList()))
                .doesNotContain("\u001B", "\u202E", "\n");
        assertThat(frame.row()).isBetween(0, window.rows() - 1);
        assertThat(frame.column()).isBetween(0, window.columns() - 1);
        requireFocus(view, frame);
    }

    /** Requires that the cursor is on the line of the focused option or row, or after the text before the caret. */
    private static void requireFocus(View view, Frame frame) {
        view.field().match(new FocusOn(frame.lines().get(frame.row()).text(), frame.column()));
    }

    private record FocusOn(String line, int column) implements PageField.Cases<Boolean> {
        @Override
        public Boolean choices(PageField.Choices field) {
            assertThat(line).startsWith(field.options().isEmpty() ? "" : "> ");
            return true;
        }

        @Override
        public Boolean text(PageField.Text field) {
            assertThat(column).isGreaterThanOrEqualTo(field.offers().focus() < 0 ? 2 : 0);
            assertThat(line).matches("(?s)(> |  ).*|>|");
            return true;
        }

        @Override
        public Boolean reading(PageField.Reading field) {
            return true;
        }

        /** A closed row leads with the sign of the focus; in an open one its option does, indented. */
        @Override
        public Boolean form(PageField.Form field) {
            if (field.input().isEmpty()) {
                assertThat(line).startsWith("> ");
                assertThat(column).isZero();
                return true;
            }
            PageField input = field.input().get();
            return input.match(input.takesText() ? this : new FocusOn(line.stripLeading(), column));
        }
    }

    private static View view(Random random) {
        List<Paragraph> body = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Paragraph.Tone[] tones = Paragraph.Tone.values();
            body.add(new Paragraph(tones[random.nextInt(tones.length)], text(random)));
        }
        List<Paragraph> notices = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            notices.add(new Paragraph(random.nextBoolean() ? Paragraph.Tone.ERROR : Paragraph.Tone.NOTE, text(random)));
        }
        List<Phrase> heading = List.of(
                text(random), Phrase.of("interview.position.question", "107", "170", "12.10", "[##----------]"));
        return new View(
                heading,
                body,
                field(random),
                notices,
                List.of(KeyHint.NEXT, KeyHint.BACK, KeyHint.HELP, KeyHint.LEAVE));
    }

    private static Phrase text(Random random) {
        return Phrase.asIs(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private static PageField field(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new PageField.Reading(random.nextInt(40));
            case 1 -> text(random, random.nextInt(30));
            case 2 -> choices(random, random.nextInt(30));
            default -> form(random);
        };
    }

    private static PageField text(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(TEXTS.get(random.nextInt(TEXTS.size()))).append(random.nextBoolean() ? "\n" : " ");
        }
        List<String> offered = TEXTS.subList(0, random.nextBoolean() ? 0 : random.nextInt(TEXTS.size()));
        PageField.Offers offers =
                new PageField.Offers(offered, random.nextInt(offered.size() + 1) - 1, random.nextInt(3));
        int caret = random.nextInt(text.length() + 1);
        return new PageField.Text(text.toString(), caret, true, false, "", Phrase.NOTHING, offers);
    }

    private static PageField choices(Random random, int size) {
        List<ListOption> options = new ArrayList<>();
        ListOption.Mark[] marks = ListOption.Mark.values();
        for (int i = 0; i < size; i++) {
            options.add(new ListOption(
                    String.valueOf(i + 1),
                    random.nextInt(4) == 0 ? text(random) : Phrase.NOTHING,
                    text(random),
                    marks[random.nextInt(marks.length)]));
        }
        PageField.Filter filter = new PageField.Filter("", false, random.nextBoolean());
        int focus = size == 0 ? 0 : random.nextInt(size);
        return new PageField.Choices(
                options, focus, random.nextBoolean(), filter, random.nextInt(3) * 50, Phrase.NOTHING, false);
    }

    private static PageField form(Random random) {
        List<FormRow> rows = new ArrayList<>();
        FormRow.Mark[] marks = FormRow.Mark.values();
        for (int i = random.nextInt(14); i >= 0; i--) {
            List<Paragraph> prompt = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                prompt.add(j == 3 ? Paragraph.question(text(random)) : Paragraph.detail(text(random)));
            }
            Phrase label = Phrase.asIs(LABELS.get(random.nextInt(LABELS.size())));
            Phrase value = random.nextInt(3) == 0
                    ? Phrase.NOTHING
                    : Phrase.asIs(text(random, 3).text());
            rows.add(new FormRow(label, value, marks[random.nextInt(marks.length)], prompt));
        }
        Optional<PageField> input = switch (random.nextInt(3)) {
            case 0 -> Optional.of(text(random, random.nextInt(6)));
            case 1 -> Optional.of(choices(random, random.nextInt(12)));
            default -> Optional.empty();
        };
        return new PageField.Form(rows, 1, random.nextInt(rows.size()), input);
    }

    static int columns(String text) {
        return text.codePoints()
                .map(WCWidth::wcwidth)
                .filter(width -> width > 0)
                .sum();
    }

    /** If the message were cut, the remedy would be missing. */
    @ParameterizedTest(name = "{0} columns, {1} rows")
    @CsvSource({"80, 24", "40, 24", "40, 16", "40, 10"})
    void aCommandToPasteIsWhollyShownOnLinesOfItsOwn(int columns, int rows) {
        String command = "stocktake recover /media/office/answers-of-the-year/xa-ctoc-2026.yaml";
        String told = "NOT saved: it was changed by somebody else in the meantime. ".repeat(9);
        View view = new View(
                List.of(Phrase.asIs("Question 7 of 42")),
                List.of(),
                new PageField.Reading(0),
                List.of(new Paragraph(
                        Paragraph.Tone.ERROR, Phrase.asIs(told + "To compare the two and choose: " + command))),
                List.of());
        List<String> lines = LAYOUT.place(view, new Window(columns, rows)).lines().stream()
                .map(Line::text)
                .toList();
        assertThat(lines).anyMatch(line -> line.startsWith("stocktake recover")).hasSizeLessThanOrEqualTo(rows);
        String shown = String.join(" ", lines).replaceAll(" +", " ");
        assertThat(shown.replace(" ", "")).contains(command.replace(" ", ""));
    }

    /** Otherwise the user could forget a tick outside the window, and it would be recorded. */
    @ParameterizedTest
    @ValueSource(ints = {80, 40})
    void howManyLinesAreTickedShowsWhateverTheWindowShowsOfThem(int columns) {
        List<ListOption> options = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            ListOption.Mark mark = i > 37 ? ListOption.Mark.TICKED : ListOption.Mark.UNTICKED;
            options.add(new ListOption(String.valueOf(i), Phrase.NOTHING, Phrase.asIs("Line " + i), mark));
        }
        PageField field = new PageField.Choices(
                options, 0, true, new PageField.Filter("", false, true), 3, Phrase.NOTHING, false);
        View view = new View(List.of(), List.of(), field, List.of(), List.of(KeyHint.NEXT, KeyHint.TICK, KeyHint.BACK));
        List<Line> lines = LAYOUT.place(view, new Window(columns, 24)).lines();
        assertThat(lines).noneMatch(line -> line.text().contains("[x]"));
        assertThat(lines.get(23).text()).startsWith("Enter next  Space tick (3 ticked)");
    }

    /** Without colour the words say the same. */
    @Test
    void theStatusOfALineHasTheColourOfWhatItSays() {
        List<ListOption> options = List.of(
                line("1.1", "Yes, done: Is it a crime?", ListOption.Mark.FULL),
                line("1.10", "Partly: Is it a crime?", ListOption.Mark.PART),
                line("2.1", "No: Is it a crime?", ListOption.Mark.LACKING),
                line("2.2", "not started: Is it a crime?", ListOption.Mark.NONE),
                line("3", "Finish", ListOption.Mark.NONE));
        PageField field = new PageField.Choices(
                options, 4, false, new PageField.Filter("", false, true), 0, Phrase.NOTHING, false);
        List<Line> lines = LAYOUT.place(new View(List.of(), List.of(), field, List.of(), List.of()), new Window(80, 24))
                .lines();
        assertThat(lines.stream().filter(line -> line.style() != Style.PLAIN).map(Line::beginning))
                .containsSubsequence("   1.1  Yes, done:", "  1.10  Partly:", "   2.1  No:", ">    3. Finish");
        assertThat(lines.stream().map(Line::style))
                .containsSubsequence(Style.NOTE, Style.CAUTION, Style.ERROR, Style.FOCUS);
    }

    private static ListOption line(String number, String label, ListOption.Mark mark) {
        return ListOption.line(Phrase.asIs(label)).numbered(number).marked(mark);
    }

    @Test
    void titleAndPositionShareALineUnlessOneRunsRightToLeft() {
        assertThat(head("Prevention").get(0)).startsWith("Prevention ").endsWith(" 2.3 · 7 of 42 · [##--]");
        assertThat(head("الوقاية")).startsWith("الوقاية", "2.3 · 7 of 42 · [##--]");
    }

    private static List<String> head(String title) {
        View view = new View(
                List.of(Phrase.asIs(title), Phrase.of("interview.position.question", "7", "42", "2.3", "[##--]")),
                List.of(),
                new PageField.Reading(0),
                List.of(),
                List.of());
        return LAYOUT.place(view, new Window(80, 24)).lines().stream()
                .map(Frame.Line::text)
                .toList();
    }

    @Test
    void aDayIsNotBrokenAtItsHyphens() {
        TextWrapper wrap = new TextWrapper(String::length);
        assertThat(wrap.lines("Law of 2005-04-14, section 3", 14))
                .containsExactly("Law of", "2005-04-14,", "section 3");
        assertThat(wrap.lines("Inter-agency co-operation", 14)).containsExactly("Inter-agency", "co-operation");
    }

    @Test
    void anAddressIsNotBrokenBeforeAStroke() {
        TextWrapper wrap = new TextWrapper(String::length);
        assertThat(wrap.lines("See https://example.org/acts/2008, s. 9", 19))
                .containsExactly("See", "https://example.", "org/acts/2008, s. 9");
    }

    @Test
    void whereThePageIsCutItIsSaidWhereAllOfItIs() {
        List<Paragraph> body = TEXTS.stream()
                .map(text -> new Paragraph(Paragraph.Tone.PLAIN, Phrase.asIs(text)))
                .toList();
        PageField text = new PageField.Text("", 0, true, false);
        View view = new View(List.of(Phrase.asIs("Title")), body, text, List.of(), List.of());
        assertThat(LAYOUT.place(view, new Window(40, 12)).lines())
                .extracting(Frame.Line::text)
                .contains("… more above (F1: all)");
    }

    @Test
    void theCaretIsFollowedThroughALongText() {
        String text = "word ".repeat(600);
        View view = new View(
                List.of(), List.of(), new PageField.Text(text, text.length(), true, false), List.of(), List.of());
        Frame frame = LAYOUT.place(view, new Window(24, 8));
        assertThat(frame.lines().get(0).text()).isEqualTo("… more above");
        assertThat(frame.lines().get(frame.row()).text()).contains("word");
    }

    @Test
    void upAndDownGoByTheLinesAsTheyAreWrapped() {
        String text = "one two three four five six";
        View view = new View(List.of(), List.of(), new PageField.Text(text, 17, true, false), List.of(), List.of());
        Frame frame = LAYOUT.place(view, new Window(17, 8));
        assertThat(frame.lines().stream().map(Frame.Line::text)).startsWith("> one two three", "  four five six");
        assertThat(frame.reach().up()).isEqualTo(3);
        assertThat(frame.reach().down()).isEqualTo(-1);
    }

    @Test
    void aWindowOfNoSizeIsTakenForTheUsualOne() {
        assertThat(Window.of(0, 0)).isEqualTo(new Window(80, 24));
    }
}
