package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A suggested command works when it is copied up to the end of its line: here for a file name that a shell would split,
 * and a checklist that is found only by its path.
 */
final class CommandsToCopyTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");
    private static final Pattern COMMAND = Pattern.compile("(?m): stocktake (.*)$");

    @TempDir
    private Path folder;

    private String file = "";
    private String checklist = "";

    @BeforeEach
    void aFileWithAnAwkwardNameAndAChecklistOfItsAuthor() throws IOException {
        Path lists = Files.createDirectory(folder.resolve("my lists"));
        checklist = write(lists.resolve("own.yaml"), TRANSCRIPTS.resolve("checklists/lighthouses.yaml"));
        file = write(folder.resolve("it's & done; $x.yaml"), TRANSCRIPTS.resolve("files/xa.yaml"));
    }

    private static String write(Path file, Path from) throws IOException {
        Files.writeString(file, Files.readString(from).replace("id: lighthouses", "id: own"));
        return file.toString();
    }

    /** Returns the words after the program's name, as a shell splits them. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                word.append(command.charAt(++i));
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    private static List<List<String>> commands(CliRun ran) {
        return COMMAND.matcher(ran.out() + ran.err())
                .results()
                .map((MatchResult found) -> words(found.group(1)))
                .filter(words -> !words.get(0).equals("help"))
                .toList();
    }

    private CliRun run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command, file, "--checklist", checklist));
        words.addAll(List.of(more));
        return CliRun.with(words.toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --require complete,substantiated,current",
                "check --fail-on partly-met --due P60D",
                "assess --no-input",
                "assess",
                "status",
                "get lights.paint",
                "recover --restore 7"
            })
    void whatIsSuggestedNamesFileAndChecklist(String run) {
        List<String> words = words(run);
        List<List<String>> commands =
                commands(run(words.get(0), words.subList(1, words.size()).toArray(new String[0])));
        assertThat(commands)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).contains(file).containsSequence("--checklist", checklist));
    }

    @Test
    void aCommandThatCheckSuggestsDoesWhatItIsSuggestedFor() {
        CliRun checked = run("check", "--require", "complete,substantiated,current");
        List<List<String>> reads = commands(checked).stream()
                .filter(command -> command.get(0).equals("explain"))
                .toList();
        assertThat(reads)
                .isNotEmpty()
                .allSatisfy(command -> assertThat(
                                CliRun.with(command.toArray(new String[0])).code())
                        .isZero());
        String day = COMMAND.matcher(checked.out())
                .results()
                .map(found -> found.group(1))
                .filter(said -> said.endsWith("YYYY-MM-DD"))
                .findFirst()
                .orElseThrow();
        assertThat(CliRun.with(words(day.replace("YYYY-MM-DD", "2027-11-01")).toArray(new String[0]))
                        .code())
                .isZero();
        assertThat(run("get", "register.kept.review-by").out().strip()).isEqualTo("2027-11-01");
    }

    @Test
    void aChecklistThatIsNamedByItsIdIsInTheFileAndNotInTheCommand() {
        CliRun checked = CliRun.with(
                "check",
                "src/test/resources/transcripts/files/xa.yaml",
                "--checklist",
                "lighthouses",
                "--require",
                "complete");
        assertThat(commands(checked))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command).doesNotContain("--checklist"));
    }
}
