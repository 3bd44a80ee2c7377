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
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.report.promise.ClosedSchema;

/** A fact that means something else in a new version of the checklist waits to be confirmed. */
final class WaitingFactsTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");
    private static final String BECAUSE = "Before, a signature was enough.";
    private static final String MAP = "    facts:\n";

    @TempDir
    Path folder;

    private Path file = FOLDER;
    private Path old = FOLDER;
    private Path checklist = FOLDER;

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(FOLDER.resolve("beacons-1.0.0.yaml"), folder.resolve("xa.yaml"));
        old = Files.copy(file, folder.resolve("xa-old.yaml"));
        checklist =
                Files.writeString(folder.resolve("beacons.yaml"), withStep("{fact: party, change: meaning-changed"));
    }

    private static String withStep(String step) throws IOException {
        return Files.readString(FOLDER.resolve("beacons.yaml"))
                .replace(MAP, MAP + "      - " + step + ", because: \"" + BECAUSE + "\"}\n");
    }

    private CliRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--checklist", checklist.toString()));
        return CliRun.with(all.toArray(String[]::new));
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    private String waiting() throws IOException {
        String text = text();
        return text.substring(text.indexOf("proposed-facts:"), text.indexOf("retired:"));
    }

    @Test
    void updateTellsItWithItsReasonAndTakesTheValueOutOfTheProfile() throws IOException {
        CliRun done = run("update", file.toString());
        assertThat(done.code()).as(done.err()).isEqualTo(0);
        assertThat(done.out())
                .contains("Facts about the State to confirm: 2\n")
                .contains("- profile.party=yes: " + BECAUSE)
                .contains("- profile.role=lights: Pilots are no role of the Pact.")
                .contains("stocktake assess");
        assertThat(text()).doesNotContain("\n  party: yes");
        assertThat(waiting())
                .contains("  party:\n    from:\n      fact: party\n      version: 1.0.0\n", BECAUSE, "- \"yes\"\n");
        assertThat(run("get", file.toString(), "profile.party").code()).isEqualTo(ExitCode.INCOMPLETE.code());
    }

    @Test
    void aFactWithANewNameWaitsUnderIt() throws IOException {
        Files.writeString(
                checklist, withStep("{fact: member, change: meaning-changed, into: party, values: {full: yes}"));
        Files.writeString(file, text().replace("party: yes", "member: full"));
        assertThat(run("update", file.toString()).out()).contains("- profile.party=yes: " + BECAUSE);
        assertThat(waiting()).contains("  party:\n    from:\n      fact: member\n");
    }

    @Test
    void aFactThatNobodyKnewWaitsToo() throws IOException {
        Files.writeString(file, text().replace("party: yes", "party: unknown"));
        assertThat(run("update", file.toString()).out()).contains("- profile.party=unknown: " + BECAUSE);
        run("set", file.toString(), "profile.party=unknown");
        assertThat(waiting()).doesNotContain("party");
        assertThat(text()).doesNotContain("fact: party");
    }

    @Test
    void statusAndCheckNameIt() {
        run("update", file.toString());
        assertThat(run("status", file.toString()).out())
                .contains("To confirm\n")
                .contains("  profile.party=yes: " + BECAUSE);
        assertThat(run("status", file.toString(), "--format", "json").out())
                .contains("\"facts-to-confirm\"")
                .contains(BECAUSE);
        assertThat(run("check", file.toString()).out())
                .contains("to-confirm: Facts about the State have a value from an earlier version")
                .contains("has to be confirmed: party, role.");
    }

    @Test
    void compareNamesItAndTheStateChangedNothing() {
        run("update", file.toString());
        CliRun compared = run("compare", old.toString(), file.toString());
        assertThat(compared.out())
                .contains("mean something else in the new version of the checklist:\n")
                .contains("  party: " + BECAUSE + " Its earlier value waits to be confirmed.\n")
                .doesNotContain("Facts about the State that changed:\n  Is your State a party?");
        assertThat(run("compare", old.toString(), file.toString(), "--format", "json")
                        .out())
                .contains("\"checklist-facts\"")
                .contains("\"to-confirm\" : true");
        run("set", file.toString(), "profile.party=yes");
        assertThat(run("compare", old.toString(), file.toString()).out()).contains("  party: " + BECAUSE + "\n");
    }

    @Test
    void aFactThatWasConfirmedAsItWasIsNoChange() throws IOException {
        run("update", file.toString());
        Path waiting = Files.copy(file, folder.resolve("waiting.yaml"));
        run("set", file.toString(), "profile.party=yes");
        assertThat(run("compare", waiting.toString(), file.toString()).out())
                .contains("Nothing changed.")
                .doesNotContain("It was not known", "on another ground", "binding");
        run("set", file.toString(), "profile.party=no");
        assertThat(run("compare", waiting.toString(), file.toString()).out())
                .contains("It was \"not known\", and is now \"No\"");
    }

    @Test
    void aFactThatWaitsNowWasKnownBefore() {
        run("update", file.toString());
        String compared = run("compare", old.toString(), file.toString()).out().replaceAll("\\s+", " ");
        assertThat(compared)
                .contains("It was Yes (met, without evidence), and is now To be confirmed.")
                .doesNotContain("not known yet");
    }

    @Test
    void aReportNamesItAndListsTheRetiredOnes() {
        run("update", file.toString());
        String report = run("report", file.toString(), "--format", "markdown=-").out();
        assertThat(report)
                .contains("These facts about the State have a value from an earlier version")
                .containsPattern("- Is your State a party\\?.*Yes \\(To be confirmed\\)")
                .containsPattern("\\| Is your State a party\\? \\| Yes.*To be confirmed")
                .contains("These facts about the State were given to an earlier version")
                .contains("profile.fleet (version 1.0.0)", "The fleet decides nothing any more.");
    }

    @Test
    void aReasonWithoutItsFullStopGetsOne() throws IOException {
        Files.writeString(checklist, Files.readString(checklist).replace(BECAUSE, "A signature was enough"));
        run("update", file.toString());
        assertThat(run("compare", old.toString(), file.toString()).out())
                .contains("  party: A signature was enough. Its earlier value waits to be confirmed.\n");
        run("set", file.toString(), "profile.party=yes");
        assertThat(run("compare", old.toString(), file.toString()).out())
                .contains("  party: A signature was enough.\n");
    }

    @Test
    void showAndGetNameIt() {
        assertThat(run("show", file.toString()).out()).doesNotContain("To confirm");
        run("update", file.toString());
        assertThat(run("show", file.toString()).out()).contains("To confirm\n  profile.party=yes: " + BECAUSE);
        String json = run("show", file.toString(), "--format", "json").out();
        assertThat(json).contains("\"facts-to-confirm\"", BECAUSE);
        assertThat(ClosedSchema.faults("show", json)).isEmpty();
        CliRun get = run("get", file.toString(), "profile.party");
        assertThat(get.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(get.out()).isEmpty();
        assertThat(get.err()).contains("To be confirmed, and not used until then: profile.party=yes: " + BECAUSE);
        run("set", file.toString(), "profile.party=no");
        assertThat(run("get", file.toString(), "profile.party").err()).doesNotContain("To be confirmed");
    }

    @Test
    void theGateNamesIt() throws IOException {
        Path gate = folder.resolve("stocktake-gate.yaml");
        run("update", file.toString());
        run("gate", "init", file.toString(), "--gate", gate.toString());
        Files.writeString(gate, Files.readString(gate).replaceAll("(checklist-version|version): 1.1.0", "$1: 1.0.0"));
        assertThat(run("check", file.toString(), "--gate", gate.toString()).out())
                .contains("facts that mean something else: party");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void whoConfirmsOrChangesItClearsIt(String said) throws IOException {
        run("update", file.toString());
        CliRun set = run("set", file.toString(), "profile.party=" + said);
        assertThat(set.code()).as(set.err()).isEqualTo(0);
        assertThat(text()).contains("\n  party: " + said + "\n");
        assertThat(waiting()).doesNotContain("  party:");
        assertThat(text().contains("      fact: party\n")).as("retired").isEqualTo(said.equals("no"));
        assertThat(set.err().contains("profile.party: an earlier answer waited here"))
                .isEqualTo(said.equals("no"));
        assertThat(run("check", file.toString()).out()).doesNotContain("party");
    }

    @Test
    void theInterviewShowsTheEarlierValueWithItsReasonAndEnterConfirmsIt() throws IOException {
        run("update", file.toString());
        String typed = "\n\n\n\nq\n";
        CliRun run =
                CliRun.onTerminal(typed, "assess", file.toString(), "--plain", "--checklist", checklist.toString());
        assertThat(run.out())
                .contains("From version 1.0.0 of the checklist: Yes")
                .contains("Please confirm it or answer again. " + BECAUSE)
                .contains("1. Yes (proposed)");
        assertThat(text()).contains("\n  party: yes\n").doesNotContain("proposed-facts:");
        assertThat(text()).doesNotContain("fact: party");
    }

    @Test
    void theNextUpdateTakesItAlongUnderItsNewName() throws IOException {
        run("update", file.toString());
        String next = Files.readString(checklist)
                .replace("\nversion: 1.1.0", "\nversion: 1.2.0")
                .replace(
                        "  - version: 1.0.0\n",
                        "  - version: 1.1.0\n    facts: [{fact: party, change: renamed, into: member}]\n  - version: 1.0.0\n    to: 1.1.0\n")
                .replace("  - id: party\n", "  - id: member\n")
                .replace("{party: [yes]}", "{member: [yes]}");
        Files.writeString(checklist, next);
        CliRun done = run("update", file.toString());
        assertThat(done.code()).as(done.err()).isEqualTo(0);
        assertThat(waiting()).contains("  member:\n    from:\n      fact: party\n      version: 1.0.0\n");
        assertThat(done.out()).contains("- profile.member=yes: " + BECAUSE);
    }

    @Test
    void aFactThatTheChecklistDoesNotHaveIsRefusedAtItsPlace() throws IOException {
        run("update", file.toString());
        Files.writeString(file, text().replace("proposed-facts:\n  party:", "proposed-facts:\n  partie:"));
        CliRun check = run("check", file.toString());
        assertThat(check.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(check.out() + check.err()).contains("unknown-fact").contains("Did you mean 'party'?");
    }
}
