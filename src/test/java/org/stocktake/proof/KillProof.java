package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A confirmed answer is in the file, whenever the process is killed; none of its code can run at that moment.
 *
 * <p>The interview is killed once at each point of a save: before the key is read; at each system call by which the
 * save writes, forces, locks, renames or deletes a file of the folder, before the call is made; and when the answer is
 * about to be shown. Between two calls nothing changes that outlives the process, except that a new file is opened
 * before it is written. The calls are those of a save that was recorded before: the first one of a process, which keeps
 * more, and a later one. The answer is in the file if and only if its rename was made; it is shown as saved after all
 * calls; the next round continues from what the last one left.
 */
final class KillProof {
    /** The digit of an answer that asks for no part: the next question is shown after it. */
    private static final String NOT_KNOWN = "5";

    /** Calls that only the saving thread makes on the folder; other threads of Java open files too. */
    private static final String CHANGING = "mkdir,write,fsync,rename,link,unlink,fcntl";

    /** The text on the page while the previous answer is not saved yet. */
    private static final String SAVING = "Saving…";

    /** The number of rounds after which no question would be left. */
    private static final int ROUNDS_A_FILE = 20;

    /** Asks for the office, unless one that was named is known from before the last kill. */
    private static final Pattern FIRST_PAGE = Pattern.compile("Which office|Go on with question");

    private static final Pattern ANSWER = Pattern.compile("^    answer: ", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    private final List<String> confirmed = new ArrayList<>();
    private int round;

    /** The saves of one process: the first, and one after another answer was confirmed. */
    private enum Save {
        FIRST,
        LATER
    }

    /** The number of answers that a killed save may leave in the file, in addition to the confirmed ones. */
    private enum Leaves {
        NONE,
        ONE,
        NONE_OR_ONE
    }

    /** A way to end the process while the digit of an answer is pressed. */
    private interface Kill {
        void whilePressing(TmuxTerminal terminal) throws IOException;
    }

    private record Point(String name, Save save, Kill kill, Leaves leaves) {}

    @Test
    void afterAKillAtAnyPointOfASaveEveryConfirmedAnswerIsInAValidFile() throws IOException {
        Assumptions.assumeTrue(ScratchFileSystem.tried("strace", "-V"), "NOT TESTED: a kill at a point needs strace");
        List<Point> points = points();
        for (int first = 0; first < points.size(); first += ROUNDS_A_FILE) {
            confirmed.clear();
            Path file = CoreAssessment.unanswered(folder);
            killsAt(points.subList(first, Math.min(points.size(), first + ROUNDS_A_FILE)), file);
            goesOnAndLeaves(file);
            ProcessRun.stocktake("check", file.toString()).go().succeeded();
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .as("nothing half-written is left once somebody went on")
                        .containsExactlyInAnyOrder("xa.yaml", ".stocktake", "tmux");
            }
        }
    }

    /**
     * Kills the program when the screen has shown the last letter and was the same at three looks. The letter is written
     * before it shows, unless the machine is so busy that this takes more than a tenth of a second.
     */
    @Test
    void afterAKillInTheMiddleOfAWordTheTextIsThereToTheLetter() throws IOException {
        Path file = CoreAssessment.unanswered(folder);
        String text = "";
        for (String word : List.of("Sec", "tion 1", "08 cov", "ers smugg")) {
            try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
                ScreenUser person = new ScreenUser(terminal);
                if (text.isEmpty()) {
                    person.namesOffice("Office");
                    person.starts();
                    person.chooses("Yes");
                } else {
                    terminal.shows("You typed this last time").shows("All that was saved until ");
                }
                terminal.readsKeys().shows("> Measure" + (text.isEmpty() ? "" : "   " + text));
                text += word;
                for (int letter : word.codePoints().toArray()) {
                    terminal.type(Character.toString(letter));
                }
                terminal.shows("> Measure   " + text).settles().signal("KILL").shows("ended:137");
            }
        }
        assertThat(Files.readString(folder.resolve(".stocktake/xa.yaml.draft"))).contains('"' + text + '"');
    }

    private List<Point> points() throws IOException {
        Path file = CoreAssessment.unanswered(folder);
        List<StraceKiller.Call> later = calls(file, Save.LATER, 0);
        List<StraceKiller.Call> first = calls(file, Save.FIRST, 2);
        confirmed.clear();
        List<Point> points = new ArrayList<>();
        points.add(new Point("before the key is read", Save.LATER, KillProof::unread, Leaves.NONE));
        points.addAll(pointsAt(later, later, Save.LATER));
        points.add(new Point("before the answer is shown", Save.LATER, this::unshown, Leaves.NONE_OR_ONE));
        List<String> known = later.stream().map(StraceKiller.Call::text).toList();
        points.addAll(pointsAt(
                first.stream().filter(call -> !known.contains(call.text())).toList(), first, Save.FIRST));
        System.out.println(points.size() + " points of a save at which the interview is killed");
        return points;
    }

    /** Returns each call of a save; until the file is renamed, the answer is not in the file. */
    private List<Point> pointsAt(List<StraceKiller.Call> calls, List<StraceKiller.Call> all, Save save) {
        int rename = all.indexOf(all.stream()
                .filter(call -> call.name().equals("rename") && call.text().endsWith("\"/xa.yaml\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a save that gives no new file the name: " + all)));
        return calls.stream()
                .map(call -> new Point(
                        call.toString(),
                        save,
                        terminal -> at(call, terminal),
                        all.indexOf(call) <= rename ? Leaves.NONE : Leaves.ONE))
                .toList();
    }

    /** Returns the calls on the folder while one answer is saved. */
    private List<StraceKiller.Call> calls(Path file, Save save, int answered) throws IOException {
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            int seen = begins(terminal, save, answered);
            StraceKiller watching = StraceKiller.watching(CHANGING, terminal.pid(), logs.resolve("save-" + save));
            terminal.press(NOT_KNOWN).shows(" · " + (seen + 2) + " of").hides(SAVING);
            List<StraceKiller.Call> calls = watching.ends().callsIn(folder);
            terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
            return calls;
        }
    }

    private void killsAt(List<Point> points, Path file) throws IOException {
        int answered = 0;
        for (Point point : points) {
            round++;
            try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
                int seen = begins(terminal, point.save(), answered);
                point.kill().whilePressing(terminal);
                terminal.shows("ended:137");
                answered = answersIn(file);
                assertThat(answered)
                        .as("answers after a kill at " + point.name())
                        .isBetween(
                                seen + (point.leaves() == Leaves.ONE ? 1 : 0),
                                seen + (point.leaves() == Leaves.NONE ? 0 : 1));
            }
            String saved = Files.readString(file);
            assertThat(confirmed)
                    .as(point.name())
                    .allSatisfy(text -> assertThat(saved).contains(text));
        }
        assertThat(confirmed).isNotEmpty();
    }

    /**
     * Continues up to an answer that a digit would take; returns the number of answers that the screen has confirmed.
     */
    private int begins(TmuxTerminal terminal, Save save, int answered) throws IOException {
        ScreenUser person = new ScreenUser(terminal);
        if (answered > 0) {
            terminal.shows(" was answered last.");
        } else if (terminal.shows(FIRST_PAGE).screen().contains("Which office")) {
            person.namesOffice("Office");
        }
        person.starts();
        terminal.shows(" · " + (answered + 1) + " of");
        int seen = answered;
        if (save == Save.LATER) {
            String text = "Confirmed in round " + round + ".";
            person.answers("No", text);
            confirmed.add(text);
            seen++;
            assertThat(person.question()).isEqualTo(seen + 1);
            terminal.hides(SAVING);
        }
        terminal.settles();
        return seen;
    }

    private static void unread(TmuxTerminal terminal) throws IOException {
        terminal.signal("STOP").press(NOT_KNOWN).signal("KILL");
    }

    /**
     * Kills the program at that call. The next question, without a remark, would confirm the answer; it is not shown
     * during the save.
     */
    private void at(StraceKiller.Call call, TmuxTerminal terminal) throws IOException {
        int question = new ScreenUser(terminal).question();
        StraceKiller killer = StraceKiller.at(call, terminal.pid(), logs.resolve("round-" + round));
        terminal.press(NOT_KNOWN).shows("ended:137");
        String screen = terminal.screen();
        assertThat(screen.contains(" · " + (question + 1) + " of") && !screen.contains(SAVING))
                .as("shown as saved on:\n" + screen)
                .isFalse();
        List<StraceKiller.Call> calls = killer.ends().callsIn(folder);
        assertThat(calls.get(calls.size() - 1)).as("the call it was killed at").isEqualTo(call);
    }

    private void unshown(TmuxTerminal terminal) throws IOException {
        StraceKiller killer = StraceKiller.atAWriteTo(terminal.tty(), terminal.pid(), logs.resolve("round-" + round));
        terminal.press(NOT_KNOWN).shows("ended:137");
        killer.ends();
    }

    private void goesOnAndLeaves(Path file) throws IOException {
        try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
            terminal.shows("was answered last.")
                    .press("C-x")
                    .shows("Save and leave?")
                    .press("Enter")
                    .shows("ended:0");
        }
    }

    private static int answersIn(Path file) throws IOException {
        return (int) ANSWER.matcher(Files.readString(file)).results().count();
    }
}
