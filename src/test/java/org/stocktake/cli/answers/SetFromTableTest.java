package org.stocktake.cli.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;

/** Answers from a table with more rows than any checklist has questions. */
final class SetFromTableTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");

    @TempDir
    Path folder;

    private Path file = SAMPLE;

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(SAMPLE, folder.resolve("xa.yaml"));
    }

    private CliRun set(String table) throws IOException {
        Path csv = Files.writeString(folder.resolve("t.csv"), table);
        CliRun ran = CliRun.with("set", file.toString(), "--from", csv.toString());
        assertThat(ran.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(Files.readString(file)).isEqualTo(Files.readString(SAMPLE));
        return ran;
    }

    private static String rows(int count, String row) {
        return IntStream.range(0, count)
                .mapToObj(i -> row.replace("#", Integer.toString(i)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static long told(CliRun ran) {
        return ran.err().lines().filter(line -> line.contains("t.csv:")).count();
    }

    @Test
    void ofVeryManyUnknownQuestionsAThousandAreToldAndTheRestCountedOnce() throws IOException {
        CliRun ran = set("question,answer\n" + rows(20_000, "lights.unknown-#,yes"));
        assertThat(told(ran)).isEqualTo(AssignmentProblems.TOLD_MAX);
        assertThat(ran.err().lines().filter(line -> line.startsWith("And ")))
                .containsExactly("And 19000 more. None of the answers is saved.");
    }

    @Test
    void soIsItWithRowsOfTheWrongLength() throws IOException {
        CliRun ran = set("question,answer\n" + rows(5_000, "register.kept,yes,more"));
        assertThat(told(ran)).isEqualTo(AssignmentProblems.TOLD_MAX);
        assertThat(ran.err()).contains("And 4000 more.");
    }

    @Test
    void soIsItWithAQuestionThatStandsThereAgainAndAgain() throws IOException {
        CliRun ran = set("question,answer\n" + rows(3_001, "register.kept,yes"));
        assertThat(told(ran)).isEqualTo(AssignmentProblems.TOLD_MAX);
        assertThat(ran.err()).contains("And 2000 more.");
    }

    @Test
    void soIsItWithColumnsThatNobodyKnows() throws IOException {
        String columns = IntStream.range(0, 3_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        CliRun ran = set("question," + columns + "\nregister.kept" + ",x".repeat(3_000) + "\n");
        assertThat(told(ran)).isEqualTo(AssignmentProblems.TOLD_MAX);
        assertThat(ran.err()).contains("And 2000 more.");
    }

    @Test
    void aThousandAreToldWithoutAWordAboutMore() throws IOException {
        CliRun ran = set("question,answer\n" + rows(AssignmentProblems.TOLD_MAX, "lights.unknown-#,yes"));
        assertThat(told(ran)).isEqualTo(AssignmentProblems.TOLD_MAX);
        assertThat(ran.err()).doesNotContain("And ");
    }

    @Test
    void theFirstOnesNameTheQuestionThatWasMeant() throws IOException {
        CliRun ran = set("question,answer\n" + rows(200, "register.kep#,yes"));
        assertThat(ran.err().lines().filter(line -> line.contains("misspelt-question")))
                .isNotEmpty();
        assertThat(ran.err().lines().filter(line -> line.contains("unknown-question")))
                .isNotEmpty();
    }
}
