package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A floor of an earlier version of the checklist forgets nothing, and takes nothing in that nobody saw. */
final class EarlierFloorTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");
    private static final Path OLD = FOLDER.resolve("beacons-1.0.0.yaml");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FLOOR = """
            format: stocktake/gate/1
            checklist: beacons
            floor:
              - state: XA
                version: 1.0.0
                period:
                  from: 2026-01-01
                  to: 2026-12-31
                day: 2026-11-01
                depth: full
                profile:
                  party: yes
                  shore: sea
                  role: [lamps, pilots]
                answers:
                  lights.kept: yes, cited
                  lights.colour: partly
                  lights.tested: yes
                  watch.kept: partly
                  crew.uniform: yes
            end: gate
            """;

    @TempDir
    Path folder;

    private Path now = OLD;
    private Path gate = OLD;

    @BeforeEach
    void update() throws IOException {
        now = Files.copy(OLD, folder.resolve("now.yaml"));
        gate = folder.resolve("gate.yaml");
        assertThat(run("update").code()).isEqualTo(0);
    }

    private CliRun run(String command, String... words) {
        List<String> all = new ArrayList<>(List.of(command, now.toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--checklist", FOLDER.resolve("beacons.yaml").toString()));
        return CliRun.with(all.toArray(String[]::new));
    }

    private CliRun check(String floor) throws IOException {
        Files.writeString(gate, floor);
        return run("check", "--gate", gate.toString());
    }

    private CliRun accept(String... words) {
        List<String> all = new ArrayList<>(List.of("gate", "accept", now.toString(), "--gate", gate.toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--checklist", FOLDER.resolve("beacons.yaml").toString()));
        return CliRun.with(all.toArray(String[]::new));
    }

    private String compared(String... words) {
        List<String> all = new ArrayList<>(List.of("compare", OLD.toString(), now.toString()));
        all.addAll(List.of(words));
        all.addAll(List.of("--checklist", FOLDER.resolve("beacons.yaml").toString()));
        return CliRun.with(all.toArray(String[]::new)).out();
    }

    /** Of a "partly" nobody knows for which part it holds: a floor without it would forget it. */
    @Test
    void aPartlyThatWasSplitIsConfirmedBeforeTheFloorMoves() throws IOException {
        Files.writeString(gate, FLOOR);
        CliRun early = accept();
        assertThat(early.code()).isZero();
        assertThat(early.out()).contains("the floor stays where it was", "watch.kept, watch.night");
        assertThat(gate).hasContent(FLOOR);
        JsonNode state =
                JSON.readTree(accept("--format", "json").out()).get("states").get(0);
        assertThat(state.get("moved").asBoolean()).isFalse();
        assertThat(state.get("to-confirm")).hasSize(2);
        run("set", "watch.kept=yes", "watch.night=no");
        CliRun confirmed = accept();
        assertThat(confirmed.out())
                .contains("XA: the floor was of version 1.0.0 of the checklist, and is of version 1.1.0 now. Nothing")
                .contains("watch.night", "The checklist changed")
                .doesNotContain("moved up");
        assertThat(gate).content().contains("version: 1.1.0", "watch.kept: yes", "watch.night: no");
    }

    /** To the State it is another question: its answer is told, and is no step back. */
    @Test
    void anotherAnswerToAQuestionOfAnotherMeaningIsNamedAndNotWeighed() throws IOException {
        run("set", "lights.tested=no");
        CliRun check = check(FLOOR);
        assertThat(check.code()).isZero();
        assertThat(check.out())
                .contains("which is neither better nor worse: 1.3 lights.tested (Yes before, No now).")
                .doesNotContain("ratchet-worse", "ratchet-newly-open");
        assertThat(compared("--format", "json")).contains("\"changed\"");
        assertThat(compared())
                .contains("It was Yes (met, without evidence), and is now No (gap).")
                .contains("it asks for something else than 'lights.tested' did");
        run("set", "watch.kept=partly", "watch.night=partly");
        assertThat(accept().out()).contains("Changed, neither better nor worse: 1.3 lights.tested: ");
    }

    /** The same answer to both of the earlier questions is the answer to the whole. */
    @ParameterizedTest
    @CsvSource({
        "yes, yes, no, 4, ratchet-worse: 3.1 crew.trained",
        "yes, yes, partly, 4, ratchet-worse: 3.1 crew.trained",
        "yes, yes, yes, 0, 'joined with others: crew.skilled'",
        "no, no, yes, 0, ratchet-better: 3.1 crew.trained",
        "yes, no, no, 0, 'neither better nor worse: 3.1 crew.trained'",
        "yes, no, partly, 0, 'neither better nor worse: 3.1 crew.trained'",
        "no, yes, yes, 0, 'neither better nor worse: 3.1 crew.trained'",
    })
    void joinedAnswersAreWeighedWhereTheyWereTheSame(
            String skilled, String drilled, String trained, int code, String said) throws IOException {
        run("set", "crew.trained=" + trained);
        String held = "crew.skilled: " + skilled + "\n      crew.drilled: " + drilled;
        CliRun check = check(FLOOR.replace("crew.uniform: yes", held));
        assertThat(check.out()).contains(said);
        assertThat(check.code()).isEqualTo(code);
    }

    /** Nobody knows what the earlier question without an answer would have been answered with. */
    @Test
    void anAnswerThatJoinsOneThatIsMissingIsNotWeighed() throws IOException {
        run("set", "crew.trained=no");
        CliRun check = check(FLOOR.replace("crew.uniform: yes", "crew.skilled: yes"));
        assertThat(check.code()).isZero();
        assertThat(check.out()).doesNotContain("ratchet-worse", "ratchet-newly-open");
    }

    @Test
    void aJoinedAnswerThatWaitsStaysInTheFloorThatIsAccepted() throws IOException {
        Files.writeString(
                gate,
                FLOOR.replace("watch.kept: partly", "crew.skilled: yes")
                        .replace("crew.uniform: yes", "crew.drilled: yes"));
        accept();
        assertThat(gate).content().contains("version: 1.1.0", "crew.trained: yes");
    }
}
