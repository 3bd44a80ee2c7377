package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user of the interview: reads the page, presses the keys that it names, and checks the result. */
final class ScreenUser {
    private static final Pattern QUESTION = Pattern.compile("Question (\\d+) of \\d+");
    private static final String FOLLOW_UP = "Your answer: ";

    private final TmuxTerminal terminal;

    ScreenUser(TmuxTerminal terminal) {
        this.terminal = terminal;
    }

    /** Enters the State, the year and the office: the four steps before the first fact, at depth core. */
    void begins(String state, String year, String office) throws IOException {
        terminal.shows("Which State").type(state).shows("> " + state).press("Enter");
        terminal.shows("Which year").press("BSpace", "BSpace", "BSpace", "BSpace");
        terminal.type(year).settles().shows("> " + year).press("Enter");
        terminal.shows("How much").press("1", "Enter");
        terminal.shows("Which office").type(office).shows("> " + office).press("Enter");
    }

    /**
     * Answers all facts about the State with the first line of each list, or a day where a day is asked for; lists no
     * reservation.
     */
    void tellsTheFacts() throws IOException {
        terminal.shows("Fact 1 of ").settles();
        String page = terminal.screen();
        while (page.contains("About your State") || page.contains("Reservations and declarations")) {
            if (page.contains("Write the day")) {
                terminal.type("2005-03-18").shows("> 2005-03-18").turns("Enter");
            } else if (page.contains("[ ]")) {
                terminal.turns("Space").turns("Enter");
            } else {
                terminal.press("1").turns("Enter");
            }
            page = terminal.screen();
        }
        starts();
    }

    /** Goes from the list of sections to the next question. */
    void starts() throws IOException {
        terminal.shows("Go on with question").settles().press("Enter");
        terminal.shows("Question ").settles();
    }

    /** Keeps the parts of the previous answer in the new one. */
    void keepsWhatWasWritten() throws IOException {
        terminal.shows("becomes of it?").press("2").shows("> 2.").turns("Enter");
    }

    /** Returns the number of the question on the screen. */
    int question() throws IOException {
        Matcher number = QUESTION.matcher(terminal.settles().screen());
        assertThat(number.find()).as("a question is shown").isTrue();
        return Integer.parseInt(number.group(1));
    }

    /** Answers the question shown, writes a text on the first page that follows, and skips the others. */
    void answers(String answer, String text) throws IOException {
        chooses(answer);
        writes(text);
        skipsFollowUps();
    }

    /** Chooses the line of that answer. */
    void chooses(String answer) throws IOException {
        Matcher line = Pattern.compile("(\\d)\\. " + answer + "\\b").matcher(terminal.screen());
        assertThat(line.find()).as(answer + " on:\n" + terminal.screen()).isTrue();
        terminal.press(line.group(1)).shows("> (").settles();
        terminal.press("Enter").shows(FOLLOW_UP + answer).settles();
    }

    /** Writes a text of one or more lines and confirms it. */
    void writes(String text) throws IOException {
        String[] lines = text.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                terminal.press("C-j");
            }
            terminal.type(lines[i]).shows(lines[i]);
        }
        terminal.turns("Enter");
    }

    void skipsFollowUps() throws IOException {
        while (terminal.screen().contains(FOLLOW_UP)) {
            terminal.turns("C-s");
        }
    }

    /** Goes back to the list of answers of a question. */
    void goesBackTo(int number) throws IOException {
        while (question() != number || terminal.screen().contains(FOLLOW_UP)) {
            terminal.turns("Escape");
        }
    }

    /** Opens the first question whose line has these words. */
    void goesTo(String words) throws IOException {
        terminal.press("C-g").shows("Go to a question").press("/").shows("Show only lines with");
        terminal.type(words).shows("lines with: " + words).settles().press("Enter");
        terminal.shows("Question ").settles();
    }
}
