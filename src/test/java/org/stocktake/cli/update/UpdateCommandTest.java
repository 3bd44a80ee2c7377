package org.stocktake.cli.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.store.LockHolder;

final class UpdateCommandTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");
    private static final Path OLD = FOLDER.resolve("beacons-1.0.0.yaml");
    private static final String CHECKLIST = FOLDER.resolve("beacons.yaml").toString();

    @TempDir
    Path folder;

    private Path file = OLD;

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(OLD, folder.resolve("xa.yaml"));
    }

    private static CliRun run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--checklist");
        all.add(CHECKLIST);
        return CliRun.with(all.toArray(String[]::new));
    }

    private CliRun update(String... more) {
        List<String> all = new ArrayList<>(List.of("update", file.toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    private void assertUnchanged() throws IOException {
        assertThat(file).hasSameTextualContentAs(OLD);
    }

    @Test
    void theSummaryNamesEachAnswerThatDoesNotStayAsItIs() {
        CliRun done = update();
        assertThat(done.code()).isEqualTo(0);
        assertThat(done.out())
                .contains("from version 1.0.0 of the checklist to version 1.1.0")
                .contains("Unchanged: 1 answer\n")
                .contains("lights.colour is now 1.2 lights.painted")
                .contains("To confirm: 5 questions")
                .contains("1.3 lights.tested: The question now asks for a test each year.")
                .contains("2.2 watch.night (was watch.kept)")
                .contains("3.1 crew.trained (was crew.skilled), 3.1 crew.trained (was crew.drilled):")
                .contains("crew.uniform: No article asks for a uniform.")
                .contains("profile.role=lamps,pilots: Pilots are no role of the Pact.")
                .contains("profile.fleet=large")
                .contains("stocktake assess");
    }

    @Test
    void anAnswerToConfirmIsNoAnswer() throws IOException {
        update();
        assertThat(run("get", file.toString(), "lights.tested").code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(run("get", file.toString(), "lights.painted").out()).isEqualTo("partly\n");
        CliRun check = run("check", file.toString(), "--require", "complete");
        assertThat(check.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(check.out()).contains("lights.tested").contains("to-confirm: 5 questions have an answer");
        assertThat(run("status", file.toString()).out())
                .contains(" of 7 questions done")
                .contains("  To confirm, from an earlier version             5\n");
        assertThat(run("status", file.toString(), "--format", "json").out())
                .contains("\"to-confirm\"")
                .contains("\"crew.drilled\"");
    }

    @Test
    void setReplacesTheProposalAndLeavesTheOthers() throws IOException {
        update();
        assertThat(run("set", file.toString(), "watch.kept=yes").code()).isEqualTo(0);
        String proposals = text().substring(text().indexOf("proposals:"));
        assertThat(proposals).doesNotContain("\n  watch.kept:").contains("\n  watch.night:");
        for (String question : List.of("lights.tested", "watch.night", "crew.trained", "crew.paid")) {
            assertThat(run("set", file.toString(), question + "=no").code()).isEqualTo(0);
        }
        assertThat(text()).doesNotContain("proposals:").contains("retired:");
        assertThat(run("check", file.toString()).out()).contains("no problems");
    }

    @Test
    void twiceIsOnce() throws IOException {
        update();
        String once = text();
        CliRun again = update();
        assertThat(again.code()).isEqualTo(0);
        assertThat(again.err()).contains("follows version 1.1.0 of the checklist already");
        assertThat(text()).isEqualTo(once);
    }

    @Test
    void bothVersionsAreRecorded() throws IOException {
        update();
        assertThat(text()).contains("  version: 1.1.0\n  updated-from:\n    - 1.0.0\n");
    }

    @Test
    void theVersionBeforeIsKept() throws IOException {
        update();
        assertThat(run("recover", file.toString()).out())
                .contains("follows version 1.0.0 of the checklist, from before an update");
        CliRun restored = run("recover", file.toString(), "--restore", "2");
        assertThat(restored.code()).isEqualTo(0);
        assertUnchanged();
    }

    @Test
    void aDryRunSaysAllAndWritesNothing() throws IOException {
        CliRun done = update("--dry-run");
        assertThat(done.code()).isEqualTo(0);
        assertThat(done.out()).contains("To confirm: 5 questions");
        assertThat(done.err()).contains("nothing was changed (--dry-run)");
        assertUnchanged();
        assertThat(folder.resolve(".stocktake")).doesNotExist();
    }

    @Test
    void standardOutputIsRefusedAndNoFileOfThatNameIsMade() {
        assertThat(update("-o", "-").err()).contains("goes into a file, not to standard output");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void anOutputLeavesTheFileAsItIs() throws IOException {
        Path out = folder.resolve("new.yaml");
        assertThat(update("-o", out.toString()).out()).contains("new.yaml");
        assertUnchanged();
        update();
        assertThat(out).hasSameTextualContentAs(file);
    }

    @Test
    void aCurrentFileIsCopiedToTheOutput() throws IOException {
        update();
        Path out = folder.resolve("new.yaml");
        CliRun done = update("-o", out.toString());
        assertThat(done.code()).isEqualTo(0);
        assertThat(done.err()).contains("already; copied to " + out);
        assertThat(out).hasSameBinaryContentAs(file);
        assertThat(update("-o", out.toString()).code()).isEqualTo(ExitCode.UNREADABLE.code());
    }

    @ParameterizedTest
    @CsvSource({"true, yes", "false, no", "yes, yes"})
    void theWordsOfOlderToolsStayInAFactThatChanged(String written, String known) throws IOException {
        String step = "    facts:\n      - fact: party\n        change: changed\n        because: It is read anew.\n";
        Path checklist = Files.writeString(
                folder.resolve("beacons.yaml"),
                Files.readString(Path.of(CHECKLIST)).replace("    facts:\n", step));
        Files.writeString(file, text().replace("party: yes", "party: " + written));
        String[] own = {"--checklist", checklist.toString()};
        CliRun done = CliRun.with("update", file.toString(), own[0], own[1]);
        assertThat(done.code()).as(done.err()).isEqualTo(0);
        assertThat(done.out()).contains("- profile.party=" + known + ": It is read anew.");
    }

    @Test
    void anOutputTakesNoFilesPlace() throws IOException {
        Path out = Files.writeString(folder.resolve("notes.txt"), "Notes.");
        assertThat(update("-o", out.toString()).code()).isEqualTo(ExitCode.UNREADABLE.code());
        assertThat(out).hasContent("Notes.");
        assertThat(update("-o", out.toString(), "--force").code()).isEqualTo(0);
        assertThat(update("-o", file.toString()).code()).isEqualTo(ExitCode.UNREADABLE.code());
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file.getFileName());
        assertThat(update("-o", link.toString(), "--force").code()).isEqualTo(ExitCode.UNREADABLE.code());
        assertUnchanged();
    }

    @Test
    void anotherAssessmentIsReplacedWhenThatIsAskedAndIsKeptAsTheBackup() throws IOException {
        Path other = Files.copy(OLD, folder.resolve("other.yaml"));
        assertThat(update("-o", other.toString(), "--force").code()).isEqualTo(0);
        assertThat(Files.readString(other)).contains("version: 1.1.0");
        assertThat(folder.resolve(".stocktake/other.yaml.bak")).hasSameTextualContentAs(OLD);
        assertUnchanged();
    }

    @Test
    void aGateIsNotReplacedByAnAssessment() throws IOException {
        Path gate = Files.writeString(folder.resolve("gate.yaml"), "format: stocktake/gate/1\nend: gate\n");
        assertThat(update("-o", gate.toString(), "--force").code()).isEqualTo(ExitCode.UNREADABLE.code());
        assertThat(gate).hasContent("format: stocktake/gate/1\nend: gate\n");
    }

    @ParameterizedTest
    @CsvSource({"--dry-run -o x.yaml,--dry-run", "--force,--force is for", "-o x.yaml other.yaml,Several files"})
    void optionsThatDoNotGoTogetherAreRefused(String options, String told) throws IOException {
        CliRun refused = update(options.split(" "));
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains(told);
        assertUnchanged();
    }

    @ParameterizedTest
    @CsvSource({"0.9.0, other-checklist-version", "1.2.0, newer-checklist-version", "2.0.0, newer-checklist-version"})
    void aVersionThatTheChecklistDoesNotKnowIsRefused(String version, String code) throws IOException {
        Files.writeString(file, text().replace("version: 1.0.0", "version: " + version));
        String before = text();
        CliRun refused = update();
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err()).contains("xa.yaml:5:12: " + code).contains(version);
        assertThat(text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lights.tested: | lights.test: | unknown-question",
                "fleet: large | fleets: large | unknown-fact",
                "party: yes | party: perhaps | unknown-choice",
                "answer: no | answer: nope | unknown-answer",
                "at: 2026-10-01T10:00:00Z | at: yesterday | bad-date",
                "measures: Blue. | measure: Blue. | unknown-key",
                "end: assessment | # cut | cut-file",
                "id: beacons | id: beacon | other-checklist",
            })
    void aFaultIsReportedWithItsPlaceAndNothingIsChanged(String from, String to, String code) throws IOException {
        Files.writeString(file, text().replace(from, to));
        String before = text();
        CliRun refused = update();
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err())
                .containsPattern("xa\\.yaml:\\d+:\\d+: " + code + ": ")
                .doesNotContain("stocktake update ");
        assertThat(text()).isEqualTo(before);
    }

    private void declare(String... declarations) throws IOException {
        Files.writeString(
                file, text().replace("answers:\n", "declarations:\n" + String.join("", declarations) + "answers:\n"));
    }

    private static String reservation(String provisions) {
        return "  - kind: reservation\n    provisions: " + provisions + "   # of the treaty office\n"
                + "    effect: excludes\n    text: Not for us.\n";
    }

    @Test
    void aDeclarationNamesTheProvisionsOfThePresentVersion() throws IOException {
        declare(reservation("pact-2.1"), reservation("[pact-3]"));
        assertThat(update().code()).isEqualTo(0);
        assertThat(text())
                .contains("pact-2-a", reservation("[pact-3]"), "# of the treaty office")
                .doesNotContain("pact-2.1");
        assertThat(run("check", file.toString()).err()).doesNotContain("no-such-provision");
    }

    @Test
    void aDeclarationOfAnArticleStaysAsItIsWritten() throws IOException {
        declare(reservation("pact-2"));
        assertThat(update().code()).isEqualTo(0);
        assertThat(text()).contains(reservation("pact-2"));
    }

    @Test
    void twoReservationsOfTheSameProvisionAreRefusedByTheirIdsOfThen() throws IOException {
        declare(reservation("pact-2.1"), reservation("pact-2"));
        CliRun refused = update();
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err()).contains("excluded-twice");
    }

    @Test
    void aDeclarationOfNoProvisionOfEitherVersionIsRefusedAndNothingIsChanged() throws IOException {
        declare(reservation("pact-2.2"));
        String before = text();
        CliRun refused = update();
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.err())
                .containsPattern("xa\\.yaml:\\d+:\\d+: no-such-provision: ")
                .contains("'pact-2.1'");
        assertThat(text()).isEqualTo(before);
    }

    /** The question of both articles is one of an obligation, unless a reservation excludes article 1. */
    @Test
    void whatIsConsideredStaysAnAnswerWhereAReservationLeavesOnlyWhatIsToBeConsidered() throws IOException {
        Path folderOfBoth = Files.createDirectory(folder.resolve("lists"));
        Path checklist = folderOfBoth.resolve("beacons.yaml");
        Files.writeString(
                checklist,
                Files.readString(Path.of(CHECKLIST))
                        .replace(
                                "text: Is the crew paid?\n        provisions: [pact-1]",
                                "text: Is the crew paid?\n        provisions: [pact-1, pact-3]"));
        Files.writeString(
                file,
                text().replace(
                                "    answer: partly\n    qualifier: as-appropriate\n    measures: Most of it.",
                                "    answer: considered"));
        assertThat(text()).contains("answer: considered");
        String unreserved = text();
        declare(reservation("pact-1"));
        assertThat(CliRun.with("update", file.toString(), "--checklist", checklist.toString())
                        .code())
                .isEqualTo(0);
        assertThat(text()).contains("  crew.paid:\n    answer: considered").doesNotContain("question: crew.paid");
        Files.writeString(file, unreserved);
        assertThat(CliRun.with("update", file.toString(), "--checklist", checklist.toString())
                        .code())
                .isEqualTo(0);
        assertThat(text()).contains("question: crew.paid");
    }

    @Test
    void anAnswerWhoseNewNameIsTakenIsKeptWithThatReason() throws IOException {
        Files.writeString(file, text().replace("answers:\n", "answers:\n  lights.painted:\n    answer: yes\n"));
        CliRun done = update();
        assertThat(done.code()).isEqualTo(0);
        assertThat(done.out()).contains("lights.colour: Another answer stands under the new name of the question.");
        assertThat(text()).contains("question: lights.colour");
    }

    @Test
    void aLockedFileIsRefused() throws IOException {
        OutdatedAssessment outdated = new AssessmentReader(new ChecklistLibrary(List.of()), CHECKLIST)
                .readOutdated(file)
                .found()
                .orElseThrow();
        LockHolder other = new LockHolder(
                "anna",
                TestEnvironment.plain().machine().host(),
                ProcessHandle.current().pid(),
                Instant.EPOCH);
        try (AssessmentFile held = AssessmentFile.open(outdated.document(), other)) {
            CliRun refused = update();
            assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE.code());
            assertThat(refused.out()).isEmpty();
            assertThat(held.path()).hasSameTextualContentAs(OLD);
        }
    }

    @Test
    void ofSeveralFilesEachIsUpdatedThatCanBe() throws IOException {
        Path gone = folder.resolve("gone.yaml");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), text().replace("fleet: large", "fleets: large"));
        CliRun done = run("update", gone.toString(), wrong.toString(), file.toString());
        assertThat(done.code()).isEqualTo(ExitCode.UNREADABLE.code());
        assertThat(done.err()).contains("gone.yaml").contains("unknown-fact");
        assertThat(text()).contains("version: 1.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "status", "report", "get", "set", "assess"})
    void everyCommandNamesTheWay(String command) throws IOException {
        List<String> typed = new ArrayList<>(List.of(command, file.toString()));
        typed.addAll(
                switch (command) {
                    case "get" -> List.of("lights.kept");
                    case "set" -> List.of("lights.kept=no");
                    case "assess" -> List.of("--no-input");
                    default -> List.of();
                });
        CliRun refused = run(typed.toArray(String[]::new));
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID.code());
        assertThat(refused.out() + refused.err())
                .contains("follows version 1.0.0 of the checklist 'beacons'; the checklist is version 1.1.0")
                .contains("stocktake update " + file + " --checklist " + CHECKLIST);
        assertUnchanged();
    }
}
