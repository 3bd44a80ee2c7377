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
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;

/** The gate and the comparisons see an earlier version of the checklist through its map. */
final class EarlierBaselineTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");
    private static final Path OLD = FOLDER.resolve("beacons-1.0.0.yaml");
    private static final String GATE = """
            format: stocktake/gate/1
            checklist: beacons
            fail-on:
              - outcome: gap
                provision: pact-2.1
            waivers:
              - question: lights.colour
                reason: decision-pending
                owner: Harbour office
                until: 2026-12-31
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

    @BeforeEach
    void update() throws IOException {
        now = Files.copy(OLD, folder.resolve("now.yaml"));
        assertThat(run("update", now.toString()).code()).isEqualTo(0);
    }

    private static CliRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--checklist");
        all.add(FOLDER.resolve("beacons.yaml").toString());
        return CliRun.with(all.toArray(String[]::new));
    }

    private CliRun check(String gate) throws IOException {
        Path file = Files.writeString(folder.resolve("gate.yaml"), gate);
        return run("check", now.toString(), "--gate", file.toString());
    }

    @Test
    void anUpdateAloneFallsBelowNoFloorOfTheEarlierVersion() throws IOException {
        CliRun check = check(GATE);
        assertThat(check.out() + check.err()).contains("no problems");
        assertThat(check.code()).isEqualTo(0);
    }

    @Test
    void aRenamedAnswerThatBecomesWorseFailsUnderItsNewId() throws IOException {
        run("set", now.toString(), "lights.painted=no");
        CliRun check = check(GATE.replaceAll("waivers:\n(.|\n)*floor:", "floor:"));
        assertThat(check.code()).isEqualTo(ExitCode.GATE.code());
        assertThat(check.out()).contains("ratchet-worse").contains("lights.painted");
    }

    @Test
    void soDoesOneThatKeptItsId() throws IOException {
        run("set", now.toString(), "lights.kept=no");
        CliRun check = check(GATE);
        assertThat(check.code()).isEqualTo(ExitCode.GATE.code());
        assertThat(check.out()).contains("ratchet-worse").contains("lights.kept");
    }

    @Test
    void aWaiverOfARenamedQuestionStillCoversIt() throws IOException {
        run("set", now.toString(), "lights.painted=no");
        CliRun check = check(GATE);
        assertThat(check.code()).isEqualTo(0);
        assertThat(check.out()).contains("Harbour office").contains("lights.painted");
    }

    @Test
    void aRuleOnAnEarlierProvisionHoldsForWhatItBecame() throws IOException {
        run("set", now.toString(), "watch.night=no");
        CliRun check = check(GATE);
        assertThat(check.code()).isEqualTo(ExitCode.GATE.code());
        assertThat(check.out()).contains("gate-outcome").contains("watch.night");
    }

    @Test
    void aRuleOnAProvisionThatNoVersionHasIsAFault() throws IOException {
        CliRun check = check(GATE.replace("pact-2.1", "pact-9"));
        assertThat(check.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(check.out() + check.err()).contains("unknown-provision");
    }

    @Test
    void againstTheFileBeforeTheUpdateNothingIsWorseOrBetter() {
        CliRun check = run("check", now.toString(), "--baseline", OLD.toString());
        assertThat(check.out()).doesNotContain("ratchet-worse").doesNotContain("ratchet-newly-open");
        assertThat(check.code()).isEqualTo(0);
        String compared = run("compare", OLD.toString(), now.toString(), "--format", "json")
                .out();
        assertThat(compared).doesNotContain("\"worse\",").doesNotContain("\"kind\": \"better\"");
        assertThat(compared).contains("checklist-changed");
    }

    @Test
    void aConfirmedAnswerIsNoImprovementEither() {
        run("set", now.toString(), "lights.tested=yes");
        String compared = run("compare", OLD.toString(), now.toString(), "--format", "json")
                .out();
        assertThat(compared).doesNotContain("\"kind\": \"better\"");
    }

    @Test
    void aRenamedAnswerThatBecomesWorseIsWorseThanTheFileBefore() {
        run("set", now.toString(), "lights.painted=no");
        CliRun check = run("check", now.toString(), "--baseline", OLD.toString());
        assertThat(check.code()).isEqualTo(ExitCode.GATE.code());
        assertThat(check.out()).contains("ratchet-worse").contains("lights.painted");
    }

    @Test
    void aReportComparesWithTheFileBefore() {
        CliRun report = run("report", now.toString(), "--since", OLD.toString(), "--format", "markdown=-");
        assertThat(report.code()).isEqualTo(0);
    }
}
