package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlocking;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.PageField;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.terminal.InterviewMode;
import org.stocktake.terminal.LineDirections;
import org.stocktake.terminal.SessionResult;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.Messages;

/**
 * The screen interview on a terminal in memory, with real keys and a real display. The tests wait for the screen to
 * change, never for a time.
 */
@Timeout(30)
final class ScreenInterviewTest {
    private final List<Assessment> saved = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<String> pages = new LinkedBlockingQueue<>();
    private final ScreenTerminal.VirtualTerminal virtual;
    private CompletableFuture<SessionResult> ending = new CompletableFuture<>();

    ScreenInterviewTest() throws IOException {
        virtual = ScreenTerminal.withTerminal("test", "xterm-256color", 80, 24);
    }

    @AfterEach
    void close() throws IOException {
        virtual.terminal().close();
    }

    private void start(Interview first, Map<String, String> environment) throws InterruptedException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
        InterviewMode mode = new InterviewMode(InterviewMode.Mode.SCREEN, true);
        LineDirections none = new LineDirections(new PrintWriter(Writer.nullWriter()), OutputStream.nullOutputStream());
        ScreenInterview screen =
                new ScreenInterview(Messages.in(Messages.ENGLISH), clock, mode, none, environment, Ellipsis.CHARACTER);
        ending = CompletableFuture.supplyAsync(() -> screen.run(
                first,
                saved::add,
                virtual.terminal(),
                () -> pages.add(virtual.screen().toString())));
        await("1 of 5");
    }

    private void keys(String bytes) throws IOException {
        virtual.terminal().processInputBytes(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private String await(Predicate<String> page) throws InterruptedException {
        String last = "";
        for (String next = pages.poll(20, TimeUnit.SECONDS); next != null; next = pages.poll(20, TimeUnit.SECONDS)) {
            last = next;
            if (page.test(next)) {
                return next;
            }
        }
        throw new AssertionError("no such page; the last was:\n" + last);
    }

    private String await(String text) throws InterruptedException {
        return await(page -> page.contains(text));
    }

    private Answer last() {
        return saved.get(saved.size() - 1).answers().values().stream()
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @Test
    void keysAnswerAndEveryStepIsSaved() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("\033[B\033OB");
        await("> ( ) 3. No");
        keys("\r");
        await("What is missing?");
        assertThat(last().kind()).isEqualTo(AnswerKind.NO);
        keys("Enabling\nstay\r");
        await("What makes it difficult?");
        assertThat(last().text(AnswerTextField.MISSING)).isEqualTo("Enabling\nstay");
        keys("\030");
        await("Save and leave?");
        keys("\r");
        assertThat(ending.get(20, TimeUnit.SECONDS).how()).isEqualTo(SessionResult.How.LEFT);
    }

    @Test
    void aPastedTextOfThreeLinesAnswersNothing() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("\033[200~1\r2\r3\r\033[201~");
        await("The pasted text was not used");
        assertThat(saved).isEmpty();
        keys("1");
        await("What is the measure?");
        keys("\033[200~one\rtwo\rthree\033[201~");
        await("three");
        assertThat(last().text(AnswerTextField.MEASURES)).isEmpty();
    }

    @Test
    void anUnknownSequenceIsNeitherEscapeNorText() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("1");
        await("What is the measure?");
        keys("\033[24;5~");
        String page = await("This key does nothing here");
        assertThat(page).contains("What is the measure?").doesNotContain("24;5");
    }

    /** Ctrl-Left, F9, F11, Insert, Shift-Left, a keypad digit, Alt-Backspace. */
    @ParameterizedTest
    @ValueSource(strings = {"[1;5D", "[20~", "[23~", "[2~", "[1;2D", "Os", "\177"})
    void aKeyThatNobodyKnowsLeavesTextAndPageAsTheyAre(String afterEscape) throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("1");
        await("What is the measure?");
        keys("Law");
        await("> Measure   Law");
        keys("\033" + afterEscape);
        assertThat(await("This key does nothing here")).contains("What is the measure?");
        keys("!");
        assertThat(await(page -> page.contains("!"))).contains("> Measure   Law!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1;5C", "Os", "[25~"})
    void aKeyThatNobodyKnowsChoosesNoLine(String afterEscape) throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("\033" + afterEscape);
        assertThat(await("This key does nothing here")).contains("> ( ) 1. Yes");
    }

    @Test
    void aWordTypedAtOnceAfterEscGoesIntoTheRowWhereEscLeads() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("1\rLaw 3.\r");
        await("> Evidence");
        keys("Border Act\r");
        await("Which section");
        keys("\033Drafted.");
        assertThat(await("Drafted.")).contains("1.1 · 1 of 5");
    }

    @Test
    void oneInterruptAsksAndTwoLeave() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("\003");
        await("Save and leave?");
        keys("\003");
        assertThat(ending.get(20, TimeUnit.SECONDS).how()).isEqualTo(SessionResult.How.INTERRUPTED);
    }

    @Test
    void aSignalAsksToo() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        virtual.terminal().raise(Terminal.Signal.INT);
        await("Save and leave?");
        keys("\033");
        await("1 of 5");
    }

    @Test
    void anotherSizeDrawsAnotherPage() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        virtual.screen().setSize(Size.of(40, 12));
        virtual.terminal().setSize(Size.of(40, 12));
        virtual.terminal().raise(Terminal.Signal.WINCH);
        String page = await(text -> text.lines().findFirst().orElse("").contains("1.1 · 1 of 5")
                && text.lines().count() <= 13);
        assertThat(page).contains("> ( ) 1. Yes");
    }

    @Test
    void theEditorIsRunAndItsTextComesBack() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of("EDITOR", "sed -i 's/one word/two words/'"));
        keys("1one word\005");
        await("two words");
    }

    @Test
    void withoutAnEditorItSaysSoAndKeepsTheText() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of());
        keys("1one word\005");
        assertThat(await("No editor is set")).contains("one word");
    }

    @Test
    void anEditorThatFailsLeavesTheTextAsItWas() throws Exception {
        start(InterviewDriver.atFirstQuestion().interview(), Map.of("VISUAL", "false"));
        keys("1one word\005");
        assertThat(await("ended with error 1")).contains("one word");
    }

    @Test
    void theEndOfTheInputIsAnEventOfItsOwn() {
        KeyReader nothing = new KeyReader(NonBlocking.nonBlocking("nothing", new StringReader("")));
        Event event = new KeyBindings(virtual.terminal()).read(nothing, new PageField.Reading(0));
        assertThat(event).isEqualTo(Command.INPUT_ENDED);
    }
}
