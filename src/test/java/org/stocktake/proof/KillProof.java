package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was confirmed is there, whenever the process is killed. Nothing of it can run when that happens. */
final class KillProof {
    /** {@code -Dkill.rounds=500} before a release. */
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 100);

    /** After these there would be no question left. */
    private static final int ROUNDS_A_FILE = 20;

    private static final Duration BEFORE_KILL_MAX = Duration.ofMillis(200);
    private static final Pattern ANSWER = Pattern.compile("^    answer: ", Pattern.MULTILINE);

    @TempDir
    Path folder;

    private final Random random = new Random(53);
    private final List<String> confirmed = new ArrayList<>();

    @Test
    void afterAKillAtAnyMomentEveryConfirmedAnswerIsInAValidFile() throws IOException {
        for (int first = 1; first <= ROUNDS; first += ROUNDS_A_FILE) {
            confirmed.clear();
            Path file = Sample.unanswered(folder);
            killsInRounds(file, first, Math.min(ROUNDS, first + ROUNDS_A_FILE - 1));
            goesOnAndLeaves(file);
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .as("nothing half-written is left once somebody went on")
                        .containsExactlyInAnyOrder("xa.yaml", ".stocktake", "tmux");
            }
        }
    }

    private void killsInRounds(Path file, int first, int last) throws IOException {
        int answered = 0;
        for (int round = first; round <= last; round++) {
            try (Terminal terminal = new Terminal(folder, Sample.assess(file))) {
                int seen = answers(terminal, answered, round);
                terminal.press("5", "Enter");
                killsSoon(terminal);
                answered = answersIn(file);
                assertThat(answered).as("answers after round " + round).isBetween(seen, seen + 1);
            }
            String saved = Files.readString(file);
            confirmed.forEach(text -> assertThat(saved).contains(text));
            Run.stocktake("check", file.toString()).go().succeeded();
        }
        assertThat(confirmed).isNotEmpty();
    }

    /** Goes on at the right question and answers up to two; how many answers the screen has confirmed by then. */
    private int answers(Terminal terminal, int answered, int round) throws IOException {
        Person person = new Person(terminal);
        if (answered == 0) {
            terminal.shows("Which office").type("Office").shows("> Office").press("Enter");
        } else {
            terminal.shows("Question " + answered + " was answered last.");
        }
        person.starts();
        terminal.shows("Question " + (answered + 1) + " of");
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            String text = "Round " + round + ", answer " + i + ".";
            person.answers("No", text);
            confirmed.add(text);
            assertThat(person.question()).isEqualTo(answered + i + 2);
        }
        return answered + more;
    }

    /** The moment is part of the test: anywhere from before the key is read to after the answer is saved. */
    private void killsSoon(Terminal terminal) throws IOException {
        LockSupport.parkNanos(random.nextLong(BEFORE_KILL_MAX.toNanos()));
        terminal.signal("KILL").shows("ended:137");
    }

    private void goesOnAndLeaves(Path file) throws IOException {
        try (Terminal terminal = new Terminal(folder, Sample.assess(file))) {
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
