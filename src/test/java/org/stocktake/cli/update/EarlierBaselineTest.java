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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gate and the comparisons see an earlier version of the checklist through its map. */
final class EarlierBaselineTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");
    private static final Path OLD = FOLDER.resolve("beacons-1.0.0.yaml");
    private static final JsonMapper JSON = new JsonMapper();
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

    /** The gate without rules and waivers. */
    private static final String FLOOR = GATE.replaceAll("fail-on:\n(.|\n)*floor:", "floor:");

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

    /** Its softening words are not offered any more, so the update could not keep it. */
    @Test
    void anAnswerThatTheChecklistNoLongerAcceptsIsNoStepBackOfTheState() throws IOException {
        CliRun check = check(FLOOR.replace("crew.uniform: yes", "crew.paid: partly"));
        assertThat(check.out())
                .contains("ratchet-reframed: The checklist changed (version 1.0.0 to 1.1.0)")
                .contains("the earlier answer no longer fits: 3.2 crew.paid.")
                .doesNotContain("ratchet-newly-open");
        assertThat(check.code()).isEqualTo(0);
    }

    @Test
    void oneThatTheStateMadeWorseBeforeTheUpdateIsAStepBack() throws IOException {
        CliRun check = check(FLOOR.replace("crew.uniform: yes", "crew.paid: yes"));
        assertThat(check.out()).contains("ratchet-newly-open: 3.2 crew.paid");
        assertThat(check.code()).isEqualTo(ExitCode.GATE.code());
    }

    @Test
    void whatWaitsToBeConfirmedStaysInTheFloorThatIsAccepted() throws IOException {
        Path file = Files.writeString(folder.resolve("gate.yaml"), FLOOR.replace("crew.uniform", "crew.paid"));
        Files.writeString(file, Files.readString(file).replace("crew.paid: yes", "crew.paid: partly"));
        run("set", now.toString(), "watch.kept=partly", "watch.night=partly");
        String accept =
                run("gate", "accept", now.toString(), "--gate", file.toString()).out();
        assertThat(accept).contains("is of version 1.1.0 now. Nothing became better.");
        assertThat(Files.readString(file))
                .contains("version: 1.1.0", "crew.paid: partly")
                .doesNotContain("lights.tested");
        assertThat(run("gate", "accept", now.toString(), "--gate", file.toString())
                        .out())
                .contains("nothing changed");
        run("set", now.toString(), "crew.paid=no");
        assertThat(run("check", now.toString(), "--gate", file.toString()).out())
                .contains("ratchet-worse: 3.2 crew.paid");
    }

    /** Accepted before it was confirmed, the "yes" that was carried over would be forgotten, and a "no" would pass. */
    @Test
    void anAnswerThatWasSplitStaysInTheFloorThatIsAccepted() throws IOException {
        String original = Files.readString(OLD);
        int at = original.indexOf("  watch.kept:");
        now = Files.writeString(
                folder.resolve("now.yaml"),
                original.substring(0, at)
                        + original.substring(at)
                                .replaceFirst("answer: partly\n    qualifier: as-appropriate", "answer: yes"));
        assertThat(run("update", now.toString()).code()).isZero();
        Path file =
                Files.writeString(folder.resolve("gate.yaml"), FLOOR.replace("watch.kept: partly", "watch.kept: yes"));
        run("gate", "accept", now.toString(), "--gate", file.toString());
        assertThat(file).content().contains("version: 1.1.0", "watch.kept: yes", "watch.night: yes");
        assertThat(run("check", now.toString(), "--gate", file.toString()).code())
                .isZero();
        run("set", now.toString(), "watch.kept=no", "watch.night=yes");
        assertThat(run("check", now.toString(), "--gate", file.toString()).out())
                .contains("ratchet-worse: 2.1 watch.kept")
                .doesNotContain("watch.night");
    }

    @Test
    void aCheckNamesInOneLineWhatTheChecklistChanged() throws IOException {
        assertThat(check(FLOOR).out())
                .contains(
                        "The checklist changed (version 1.0.0 to 1.1.0):"
                                + " split: watch.kept (now watch.kept, watch.night);"
                                + " joined with others: crew.skilled (now crew.trained), crew.drilled (now crew.trained);"
                                + " removed: crew.uniform; asks for something else: lights.tested; facts that mean something else: role.");
        Path file = folder.resolve("gate.yaml");
        JsonNode shift = JSON.readTree(run("check", now.toString(), "--gate", file.toString(), "--format", "json")
                        .out())
                .get("files")
                .get(0)
                .get("shifts")
                .get(0);
        assertThat(shift.get("kind").asString()).isEqualTo("checklist-changed");
        assertThat(shift.get("causes").get(0).asString()).isEqualTo("checklist-changed");
        assertThat(shift.get("questions").toString()).contains("lights.tested", "watch.kept", "watch.night");
        assertThat(shift.get("message").asString()).contains("removed: crew.uniform");
    }

    @Test
    void aConfirmedAnswerIsNotBetterThanTheFloor() throws IOException {
        run("set", now.toString(), "lights.tested=yes");
        CliRun check = check(FLOOR);
        assertThat(check.out())
                .contains("asks for something else: lights.tested")
                .doesNotContain("ratchet-better");
        assertThat(check.code()).isEqualTo(0);
    }

    @Test
    void aSplitAnswerThatBecomesWorseInEachPartFallsBelowTheFloor() throws IOException {
        run("set", now.toString(), "watch.kept=no", "watch.night=no");
        CliRun check = check(FLOOR);
        assertThat(check.out()).contains("ratchet-worse: 2.1 watch.kept").contains("ratchet-worse: 2.2 watch.night");
        assertThat(check.code()).isEqualTo(ExitCode.GATE.code());
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
        assertThat(kinds()).containsOnly("checklist-changed");
        assertThat(compared().get("summary").get("worse").asInt()).isZero();
        assertThat(compared().get("summary").get("better").asInt()).isZero();
    }

    @Test
    void anAnswerThatBecomesBetterIsBetterThanTheFileBefore() {
        run("set", now.toString(), "lights.painted=yes");
        assertThat(kinds()).contains("better");
    }

    private JsonNode compared() {
        return JSON.readTree(run("compare", OLD.toString(), now.toString(), "--format", "json")
                .out());
    }

    /** Returns the kind of each change since the file before the update. */
    private List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        compared().get("changes").forEach(change -> kinds.add(change.get("kind").asString()));
        return kinds;
    }

    @Test
    void aConfirmedAnswerIsNoImprovementEither() {
        run("set", now.toString(), "lights.tested=yes");
        assertThat(kinds()).isNotEmpty().doesNotContain("better", "worse");
        assertThat(compared().get("summary").get("better").asInt()).isZero();
    }

    @Test
    void aSplitAnswerIsWorseWhereEachPartIs() {
        run("set", now.toString(), "watch.kept=no", "watch.night=no");
        assertThat(kind("watch.kept")).isEqualTo("worse");
        assertThat(kind("watch.night")).isEqualTo("worse");
        assertThat(run("compare", OLD.toString(), now.toString()).out())
                .contains("It was Partly (partly met, without evidence), and is now No (gap).")
                .contains("2 worse, 3 to be confirmed because the checklist changed.");
    }

    @Test
    void whatWasPartlyMetCanBeMetInOnePartAndNotInTheOther() {
        run("set", now.toString(), "watch.kept=yes", "watch.night=no");
        assertThat(kind("watch.kept")).isEqualTo("changed");
        assertThat(kind("watch.night")).isEqualTo("changed");
    }

    @Test
    void aPartSaysNothingBeforeTheOtherIsAnswered() {
        run("set", now.toString(), "watch.night=no");
        assertThat(kind("watch.kept")).isEqualTo("checklist-changed");
        assertThat(kind("watch.night")).isEqualTo("changed");
    }

    @Test
    void anAnswerThatWaitsForThePartsTakesNothingBack() {
        run("set", now.toString(), "watch.kept=later", "watch.night=partly");
        assertThat(kind("watch.kept")).isEqualTo("changed");
        assertThat(kind("watch.night")).isEqualTo("checklist-changed");
    }

    @Test
    void anAnswerThatTheChecklistNoLongerAcceptsIsComparedWithTheOneGiven() {
        run("set", now.toString(), "crew.paid=no");
        assertThat(kind("crew.paid")).isEqualTo("worse");
        run("set", now.toString(), "crew.paid=yes");
        assertThat(kind("crew.paid")).isEqualTo("better");
        run("set", now.toString(), "crew.paid=partly");
        assertThat(kind("crew.paid")).isEqualTo("checklist-changed");
    }

    /** Returns the kind of the change of a question since the file before the update. */
    private String kind(String question) {
        for (JsonNode change : compared().get("changes")) {
            if (change.get("question").asString().equals(question)) {
                return change.get("kind").asString();
            }
        }
        return "none";
    }

    @Test
    void aRenamedAnswerThatBecomesWorseIsWorseThanTheFileBefore() {
        run("set", now.toString(), "lights.painted=no");
        CliRun check = run("check", now.toString(), "--baseline", OLD.toString());
        assertThat(check.code()).isEqualTo(ExitCode.GATE.code());
        assertThat(check.out()).contains("ratchet-worse").contains("lights.painted");
    }

    /** Not "it is decided otherwise to whom the question applies", which is no change of the map. */
    @Test
    void whatTheChecklistChangedIsNamedWithTheReason() {
        String compared = run("compare", OLD.toString(), now.toString()).out();
        assertThat(compared)
                .contains("it asks for something else than 'lights.tested' did: The question now asks for a test each")
                .contains("it is a part of the earlier question 'watch.kept': The watch by day and the watch at night")
                .contains("it takes the place of 'crew.skilled, crew.drilled': Skill and drill are asked as one.")
                .contains("it no longer offers words, a kind of help or an answer that the earlier answer has.")
                .doesNotContain("to whom the question applies")
                .doesNotContain("..");
        assertThat(run("report", now.toString(), "--since", OLD.toString(), "--format", "markdown=-")
                        .out())
                .contains("takes the place of");
    }

    @Test
    void aReportComparesWithTheFileBefore() {
        CliRun report = run("report", now.toString(), "--since", OLD.toString(), "--format", "markdown=-");
        assertThat(report.code()).isEqualTo(0);
        String changes = report.out().substring(report.out().indexOf("<a id=\"changes\">"));
        assertThat(changes.substring(0, changes.indexOf("<a id=\"gaps\">")))
                .contains("(checklist beacons, version 1.0.0;")
                .contains("5 to be confirmed because the checklist changed. Nothing became worse.")
                .contains("Nothing became better.")
                .contains("#q-lights.tested")
                .contains("#q-watch.night")
                .doesNotContain("#q-lights.painted");
    }

    @Test
    void aRedactedComparisonNamesNoConfidentialQuestionThatIsGone() throws IOException {
        String open = Files.readString(OLD);
        Path before = Files.writeString(folder.resolve("before.yaml"), open);
        assertThat(run("compare", before.toString(), now.toString(), "--redact").out())
                .contains("crew.uniform");
        Files.writeString(before, open.replace("    measures: Blue.", "    measures: Blue.\n    confidential: yes"));
        assertThat(run("compare", before.toString(), now.toString()).out()).contains("crew.uniform");
        assertThat(run("compare", before.toString(), now.toString(), "--redact").out())
                .contains("lights")
                .doesNotContain("crew.uniform");
    }
}
