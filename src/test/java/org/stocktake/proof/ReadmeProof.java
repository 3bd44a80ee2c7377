package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first command of the README, run on a terminal of 80 columns and 24 lines from the first page to the report.
 *
 * <p>The command is read from README.md. Its build step is not run again, because it takes minutes and the build that
 * runs this proof has just done the same; a check requires that it is this build. The step that starts the program is
 * run as written, in a folder where {@code target} is the build's own.
 */
final class ReadmeProof {
    private static final Pattern FIRST_COMMAND = Pattern.compile("```sh\n(.+?)\n```");
    private static final String BUILD = "mvn -Dmaven.test.skip=true package && ";
    private static final List<String> ANSWERS =
            List.of("Yes", "Partly", "No", "Yes", "Waiting for somebody", "Yes", "No", "Partly", "Yes", "Yes");
    private static final String MEASURE = "Border Act, section 4\nDecree 12, section 7\nStanding order 3";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void builtFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("target"), ProcessRun.APPLICATION.getParent());
        file = folder.resolve("XA-ctoc-cop-res-5-3-2026.yaml");
    }

    @AfterEach
    void builtFolderStaysAsItIs() throws IOException {
        Files.delete(folder.resolve("target"));
    }

    @Test
    void theFirstCommandLeadsToAReportThatHoldsEveryAnswer() throws IOException {
        int left = sitsDownAndLeaves();
        assertThat(Files.readString(file)).contains("state: \"XA\"", "depth: core", "by: Ministry of Justice");
        ProcessRun.stocktake("check", file.toString()).in(folder).go().succeeded();

        goesOnAt(left);

        ProcessRun.stocktake("report", file.toString(), "--format", "html")
                .in(folder)
                .go()
                .succeeded();
        String page = Files.readString(folder.resolve("XA-ctoc-cop-res-5-3-2026.html"))
                .replaceAll("<span class=\"whole\">([^<]*)</span>", "$1");
        assertThat(allTexts())
                .allSatisfy(text -> assertThat(page.contains(text)).as(text).isTrue());
    }

    private static List<String> allTexts() {
        List<String> texts = new ArrayList<>(List.of(MEASURE.split("\n", -1)));
        texts.add("Changed my mind");
        for (int number = 1; number <= ANSWERS.size(); number++) {
            texts.add(text(number));
        }
        return texts;
    }

    /** Answers some questions and leaves; returns the number of the question shown at the end. */
    private int sitsDownAndLeaves() throws IOException {
        try (TmuxTerminal terminal = new TmuxTerminal(folder, firstCommand())) {
            ScreenUser person = new ScreenUser(terminal);
            terminal.shows("Nothing leaves this computer")
                    .shows("Start a new assessment")
                    .press("Enter");
            person.begins("XA", "2026", "Ministry of Justice");
            person.tellsTheFacts();
            for (int i = 0; i < ANSWERS.size(); i++) {
                assertThat(person.question()).isEqualTo(i + 1);
                person.answers(ANSWERS.get(i), text(i + 1));
            }

            person.goesBackTo(ANSWERS.size());
            person.chooses("No");
            person.keepsWhatWasWritten();
            person.writes("Changed my mind");
            person.goesOn();

            person.goesTo("border controls");
            assertThat(terminal.screen()).contains("Border measures");
            int border = person.question();
            person.answers("Yes", MEASURE);
            assertThat(person.question()).isEqualTo(border + 1);

            // Eleven answers; the one that waits for another office is still open.
            terminal.press("C-c")
                    .shows("Save and leave?")
                    .shows("To complete: 10.")
                    .press("Enter");
            terminal.shows("ended:0")
                    .shows("Your answers are saved in this file:")
                    .shows(file.getFileName().toString().substring(0, 8));
            assertThat(terminal.isOnAlternateScreen()).isFalse();
            return border + 1;
        }
    }

    private void goesOnAt(int number) throws IOException {
        String goingOn = firstCommand() + " " + file.getFileName();
        try (TmuxTerminal terminal = new TmuxTerminal(folder, goingOn)) {
            ScreenUser person = new ScreenUser(terminal);
            terminal.shows("Question 13.1 was answered last.");
            person.starts();
            assertThat(person.question()).isEqualTo(number);
            terminal.press("C-x").shows("Save and leave?").press("Enter").shows("ended:0");
        }
    }

    private static String text(int number) {
        return "Text number " + number + ".";
    }

    private static String firstCommand() throws IOException {
        Matcher command = FIRST_COMMAND.matcher(Files.readString(Path.of("README.md")));
        assertThat(command.find()).as("a command in the README").isTrue();
        assertThat(command.group(1)).startsWith(BUILD);
        return command.group(1).substring(BUILD.length());
    }
}
