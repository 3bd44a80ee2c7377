package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command and every option of it occurs in a transcript. */
final class EveryOptionTest {
    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:(-[a-zA-Z]), )?(--[a-z-]+)");

    private static final Pattern COMMANDS = Pattern.compile("(?ms)^Commands:\n(.*?)(?:\n\n|\\z)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z-]+)");

    /** Returns the root, every command and every subcommand, as help lists them. */
    static List<String> commands() {
        List<String> commands = new ArrayList<>(List.of(""));
        for (String command : below("")) {
            List<String> parts = below(command);
            parts.forEach(part -> commands.add(command + " " + part));
            if (parts.isEmpty()) {
                commands.add(command);
            }
        }
        return commands;
    }

    private static List<String> below(String command) {
        return COMMANDS.matcher(help(command))
                .results()
                .flatMap(list -> COMMAND.matcher(list.group(1)).results())
                .map(line -> line.group(1))
                .toList();
    }

    private static String help(String command) {
        List<String> words = new ArrayList<>(command.isEmpty() ? List.of() : List.of(command.split(" ")));
        words.add("--help");
        return CliRun.with(words.toArray(new String[0])).out();
    }

    @Test
    void helpListsTheCommandsAndTheirParts() {
        assertThat(commands()).contains("", "assess", "gate accept", "checklist lint", "completion");
    }

    @ParameterizedTest(name = "stocktake {0}")
    @MethodSource("commands")
    void isSeenAtWork(String command) throws IOException {
        String help = help(command);
        List<String> typed = typed().filter(line -> line.startsWith(("stocktake " + command).strip()))
                .toList();
        assertThat(typed).as("a transcript of the command").anyMatch(line -> !line.endsWith("--help"));
        assertThat(OPTION.matcher(help).results())
                .filteredOn(option -> !option.group(2).equals("--debug")) // prints a stack trace: not in transcripts
                .allSatisfy(option -> assertThat(typed)
                        .anyMatch(line -> List.of(line.split("[ =]")).contains(option.group(2))
                                || (option.group(1) != null
                                        && List.of(line.split(" ")).contains(option.group(1)))));
    }

    /** Returns all commands of all transcripts, without the variables before them. */
    private static Stream<String> typed() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/transcripts"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines.stream()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line.substring(2).replaceFirst("^([A-Z_]+=\\S* )+", ""));
    }
}
