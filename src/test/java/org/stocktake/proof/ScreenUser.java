package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user of the interview: reads the page, presses the keys that it names, and checks the result. */
final class ScreenUser {
    /** The place of the question, such as {@code 2.3 · 4 of 60}. */
    private static final Pattern QUESTION = Pattern.compile(" · (\\d+) of \\d+");

    private static final Pattern RESERVATIONS = Pattern.compile("> \\d+\\. Reservations");
    private static final Pattern LISTED = Pattern.compile("> \\(.\\) \\d+\\. ");

    private final TmuxTerminal terminal;

    ScreenUser(TmuxTerminal terminal) {
        this.terminal = terminal;
    }

    /** Enters the State, the year and the office on the first page, at depth core. */
    void begins(String state, String year, String office) throws IOException {
        terminal.shows("Which State").type(state).shows("> State   " + state).press("Enter");
        terminal.shows("Which year").press("C-u").type(year).shows("> Period  " + year + "\n");
        terminal.press("Enter").shows("How much").press("1");
        namesOffice(office);
    }

    /** Enters the office, which is the last row of the first page. */
    void namesOffice(String office) throws IOException {
        terminal.shows("Which office").type(office).shows("> Office  " + office).press("Enter");
    }

    /**
     * Gives every fact about the State: the first line of each list, or a day where a day is asked for; lists no
     * reservation.
     */
    void tellsTheFacts() throws IOException {
        terminal.shows("Facts about your State").settles();
        String page = terminal.screen();
        while (!page.contains("Go on with question")) {
            if (RESERVATIONS.matcher(page).find()) {
                terminal.turns("Enter").shows("> 2. Add one").turns("1").turns("Enter");
            } else if (page.contains("[ ]")) {
                terminal.turns("Space").turns("Enter");
            } else if (page.contains("> (")) {
                terminal.turns("1");
            } else {
                terminal.type("2005-03-18").shows("> 2005-03-18").turns("Enter");
            }
            page = terminal.screen();
        }
        starts();
    }

    /** Goes from the list of sections to the next question. */
    void starts() throws IOException {
        terminal.shows("Go on with question").settles().press("Enter");
        terminal.shows(" · ").settles();
    }

    /** Keeps the parts of the previous answer in the new one. */
    void keepsWhatWasWritten() throws IOException {
        terminal.shows("1. Keep them").press("1").shows("> 1.").turns("Enter");
    }

    /** Returns the number of the question on the screen. */
    int question() throws IOException {
        Matcher number = QUESTION.matcher(terminal.settles().screen());
        assertThat(number.find()).as("a question is shown").isTrue();
        return Integer.parseInt(number.group(1));
    }

    /** Answers the question shown, writes a text in the first row that follows, and leaves the others empty. */
    void answers(String answer, String text) throws IOException {
        int number = question();
        chooses(answer);
        writes(text);
        if (question() == number) {
            goesOn();
        }
    }

    /** Chooses the line of that answer; where the question has one already, its row is above and Enter opens it. */
    void chooses(String answer) throws IOException {
        if (!LISTED.matcher(terminal.screen()).find()) {
            while (!terminal.screen().contains("> Answer")) {
                terminal.turns("Up");
            }
            terminal.press("Enter").shows("1. Yes").settles();
        }
        Matcher line = Pattern.compile("(\\d)\\. " + answer + "\\b").matcher(terminal.screen());
        assertThat(line.find()).as(answer + " on:\n" + terminal.screen()).isTrue();
        terminal.turns(line.group(1));
        assertThat(terminal.screen()).containsPattern("(  Answer +|Your answer: )" + answer);
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

    /** Leaves the question as it is and goes to the next. */
    void goesOn() throws IOException {
        terminal.turns("C-n");
    }

    /** Goes back to a question. */
    void goesBackTo(int number) throws IOException {
        while (question() != number) {
            terminal.turns("Escape");
        }
    }

    /** Opens the first question whose line has these words. */
    void goesTo(String words) throws IOException {
        terminal.press("C-g").shows("Go to a question").press("/").shows("Show only lines with");
        terminal.type(words).shows("lines with: " + words).settles().press("Enter");
        terminal.shows(" · ").settles();
    }
}
