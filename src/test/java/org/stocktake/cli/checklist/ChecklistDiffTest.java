package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.command.ExitCode;

/** An author compares two versions, lints the later one against the earlier, and has the map drafted. */
final class ChecklistDiffTest {
    private static final Path NEW = Path.of("src/test/resources/update/beacons.yaml");
    private static final Path OLD = Path.of("src/test/resources/update/first/beacons.yaml");

    @TempDir
    Path folder;

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("beacons.yaml"), text);
    }

    private static String changed(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private static CliRun diff(Path before, Path after, String... more) {
        String[] all = new String[4 + more.length];
        all[0] = "checklist";
        all[1] = "diff";
        all[2] = before.toString();
        all[3] = after.toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return CliRun.with(all);
    }

    private static String lint(Path after) {
        CliRun run =
                CliRun.with("checklist", "lint", after.toString(), "--against", OLD.toString(), "--format", "json");
        return run.out();
    }

    @Test
    void twoChecklistsAreNotComparedAsVersions() {
        CliRun refused = diff(OLD, Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml"));
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("'beacons' and 'lighthouses' are two checklists");
    }

    @Test
    void aMapIsYamlAndNothingElse() {
        CliRun refused = diff(OLD, NEW, "--map", "--format", "json");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("--map prints YAML, and no json");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void anUnknownBarIsRefused() {
        CliRun refused = diff(OLD, NEW, "--fail-on", "compatible");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("--fail-on breaking");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lights.kept | lights.lit | breaking: lights.kept is gone",
                "Are the beacons lit at night? | Are the beacons lit? | needs review: lights.kept is not as it was, and the map does not say",
                "[the log]~        action: Light | [the diary]~        action: Light | compatible: lights.kept is edited. Different: guidance.",
                "depth: full | depth: core | needs review: crew.paid is edited. Different: depth.",
                "asks: Keep | asks: Always keep | needs review: pact-1 is edited. Different: words.",
                "force: consider | force: optional | needs review: pact-3 is edited. Different: force.",
                "- id: small~        label: Small | - id: tiny~        label: Tiny | breaking: fleet is not as it was, and the map does not say whether it still means the same. Different: choices that are gone, new choices.",
                "label: Landlocked | label: On an island | needs review: shore is not as it was, and the map does not say whether it still means the same. Different: words.",
                "profile: | as-party: {party: [yes]}~profile: | needs review: party is edited. Different: what follows from it.",
                "profile: | voluntary-when: {party: [no]}~profile: | needs review: beacons is edited. Different: condition.",
                "unit: article | unit: paragraph | needs review: pact-1 is edited. Different: what follows from it.",
                "Is your State a party? | Has it joined? | needs review: party is not as it was, and the map does not say whether it still means the same. Different: words."
            })
    void eachChangeIsNamedWithItsEffect(String from, String to, String line) throws IOException {
        Path after = written(changed(OLD, from.replace('~', '\n'), to.replace('~', '\n')));
        CliRun run = diff(OLD, after);
        assertThat(run.code()).isEqualTo(0);
        assertThat(run.out().replaceAll("\\s+", " ")).contains(line).contains("Version 1.0.0 is not higher");
    }

    @Test
    void theMapIsFollowed() {
        assertThat(diff(OLD, NEW).out().replaceAll("\\s+", " "))
                .contains("beacons, version 1.0.0 to version 1.1.0: breaking")
                .contains("compatible: lights.colour is renamed: lights.painted.")
                .contains("needs review: watch.kept is split: watch.kept, watch.night. The watch by day")
                .contains("breaking: crew.uniform is removed. No article asks for a uniform.")
                .contains("2 questions are the same.");
    }

    @ParameterizedTest
    @CsvSource({"breaking, 4", "needs-review, 4"})
    void aBarEndsWithFour(String bar, int code) {
        assertThat(diff(OLD, NEW, "--fail-on", bar).code()).isEqualTo(code);
    }

    @Test
    void theSameVersionIsCompatible() {
        CliRun same = diff(OLD, OLD, "--fail-on", "needs-review");
        assertThat(same.code()).isEqualTo(0);
        assertThat(same.out()).contains("beacons, version 1.0.0 to version 1.0.0: compatible");
    }

    @Test
    void theDraftOfAWholeMapIsTheMap() throws IOException {
        String now = Files.readString(NEW);
        String draft = diff(OLD, NEW, "--map").out();
        Path redrafted = written(now.substring(0, now.indexOf("earlier-versions:")) + draft);
        assertThat(diff(OLD, redrafted, "--format", "json").out())
                .isEqualTo(diff(OLD, NEW, "--format", "json").out());
        assertThat(lint(redrafted)).doesNotContain("\"map-").doesNotContain("\"version-");
    }

    @Test
    void whatTheAuthorSaysInTheMapStays() throws IOException {
        String said = """
                        because: The word of the Pact is held.
                        text: What colour are they?
                """;
        Path after = written(changed(NEW, "into: [lights.painted]\n", "into: [lights.painted]\n" + said));
        Files.writeString(
                after,
                changed(
                        after,
                        "        because: No article asks for a uniform.\n",
                        "        because: No article asks for a uniform.\n        text: Was there a uniform?\n"));
        Files.writeString(
                after, changed(after, "into: [pact-2-a]\n", "into: [pact-2-a]\n        because: A new number.\n"));
        assertThat(diff(OLD, after, "--map").out())
                .contains("- pact-2-a\n        because: A new number.\n")
                .contains("into:\n          - lights.painted\n" + said)
                .contains("because: No article asks for a uniform.\n        text: Was there a uniform?\n");
    }

    @Test
    void aFactThatLostAChoiceIsDraftedWithTheValuesToFill() throws IOException {
        String lost = changed(NEW, "- id: yes\n        label: Yes", "- id: joined\n        label: Yes")
                .replace("- id: no\n        label: No", "- id: signed\n        label: It has signed")
                .replace("{party: [yes]}", "{party: [joined]}");
        assertThat(diff(OLD, written(lost), "--map").out()).contains("""
                              - fact: party
                                change: meaning-changed
                                into: party
                                values:
                                  yes: joined
                                  no: ""
                                because: ""
                        """);
    }

    @Test
    void aFactThatTheMapCallsRewordedIsCompatible() throws IOException {
        String reworded = changed(NEW, "Is your State a party?", "Has your State joined?")
                .replace("    facts:\n", "    facts:\n      - {fact: party, change: reworded}\n");
        Path after = written(reworded);
        assertThat(lint(after)).doesNotContain("map-silent");
        assertThat(diff(OLD, after).out()).contains("compatible: party is reworded. Different: words.");
        assertThat(diff(OLD, after, "--map").out()).contains("- fact: party\n        change: reworded\n      - fact");
    }

    @Test
    void aDraftFromNothingGuessesAndLeavesTheReasonsToTheAuthor() throws IOException {
        String now = Files.readString(NEW);
        Path bare = written(now.substring(0, now.indexOf("earlier-versions:")));
        String draft = diff(OLD, bare, "--map").out();
        assertThat(draft)
                .contains(
                        "question: lights.colour\n        change: renamed\n        into:\n          - lights.painted\n")
                .contains("question: lights.tested\n        change: meaning-changed\n")
                .contains("""
                              - question: watch.kept
                                change: split
                                into:
                                  - watch.kept
                                  - watch.night
                        """)
                .contains("provision: pact-2.1\n        into:\n          - pact-2-a\n")
                .contains("question: crew.uniform\n        change: removed\n        because: \"\"\n");
        Files.writeString(bare, draft, StandardOpenOption.APPEND);
        assertThat(lint(bare)).contains("\"blank-text\"").doesNotContain("map-hole");
    }

    @Test
    void theSameWordsUnderAnotherIdAreARenamingInEveryScript() throws IOException {
        String russian = changed(OLD, "Is the crew paid?", "Оплачивается ли работа экипажа?");
        Path before = Files.writeString(folder.resolve("before.yaml"), russian);
        Path after = written(russian.replace("id: crew.paid", "id: crew.wages"));
        assertThat(diff(before, after, "--map").out())
                .contains("question: crew.paid\n        change: renamed\n        into:\n          - crew.wages\n");
    }

    @Test
    void aFactThatOnlyGotAnotherIdIsDraftedAsRenamed() throws IOException {
        Path after = written(changed(OLD, "id: fleet", "id: ships").replace("1.0.0", "1.1.0"));
        String draft = diff(OLD, after, "--map").out();
        assertThat(draft).endsWith("    facts:\n      - fact: fleet\n        change: renamed\n        into: ships\n");
        Files.writeString(after, draft, StandardOpenOption.APPEND);
        assertThat(lint(after)).doesNotContain("\"map-", "\"blank-text\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: tiny~label: Small | How large is its fleet? | renamed; into: ships; values:; small: tiny",
                "id: tiny~label: Tiny | How large is its fleet? | meaning-changed; into: ships; values:; small: \"\"; because: \"\"",
                "id: small~label: Tiny | How large is its fleet? | meaning-changed; into: ships; because: \"\"",
                "id: small~label: Small | How large is its new fleet? | meaning-changed; into: ships; because: \"\"",
                "id: small~label: Small | Who builds them? | removed; because: \"\""
            })
    void aFactThatIsNotTheSameUnderItsNewIdIsLeftToTheAuthor(String choice, String text, String step)
            throws IOException {
        String now = changed(OLD, "id: fleet", "id: ships")
                .replace("id: small\n        label: Small", choice.replace("~", "\n        "))
                .replace("How large is its fleet?", text);
        assertThat(diff(OLD, written(now), "--map").out().replaceAll("\n *", "; "))
                .contains("- fact: fleet; change: " + step);
    }

    @Test
    void aNewFactTakesThePlaceOfTheOneThatItIsMostAlike() throws IOException {
        Path before = Files.writeString(
                folder.resolve("before.yaml"), changed(OLD, "Has it a coast?", "How large is its old fleet?"));
        String now = Files.readString(before)
                .replace("id: fleet", "id: ships")
                .replace("id: shore", "id: strand")
                .replace("How large is its old fleet?", "Who builds the ships?");
        assertThat(diff(before, written(now), "--map").out().replaceAll("\n *", "; "))
                .contains("- fact: shore; change: removed;")
                .contains("- fact: fleet; change: renamed; into: ships");
    }

    @Test
    void aMapWithFaultsIsLeftOutAndThatIsSaid() throws IOException {
        Path faulty = written(changed(NEW, "  - version: 1.0.0\n", "  - version: 1.0.0\n    to: 1.0.5\n"));
        CliRun run = diff(OLD, faulty, "--map");
        assertThat(run.err()).contains("its maps from earlier versions have faults");
        assertThat(run.out()).startsWith("earlier-versions:\n  - version: 1.0.0\n    to: 1.1.0\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1.1.0 | version: 1.0.0 | version-not-earlier",
                "question: crew.uniform | question: crew.hat | map-names-unknown",
                "question: crew.uniform | question: crew.hat | map-hole",
                "Are the beacons lit at night? | Are the beacons lit by night? | map-silent",
                "- version: 1.0.0 | - version: 0.9.0 | map-missing",
                "provision: pact-2.1 | provision: pact-9 | map-hole",
                "fact: fleet | fact: armada | map-hole",
                "fact: fleet | fact: armada | map-names-unknown",
                "provision: pact-2.1 | provision: pact-9 | map-names-unknown",
                "Is your State a party? | Has your State joined? | map-silent",
                "- id: no~        label: No | - id: never~        label: No | map-silent",
                "values: {sea: coastal, none: landlocked} | values: {sea: coastal} | map-choice-gone",
                "id: beacons | id: buoys | against-other-checklist"
            })
    void lintAgainstTheVersionBeforeFindsAHole(String from, String to, String code) throws IOException {
        assertThat(lint(written(changed(NEW, from.replace('~', '\n'), to.replace('~', '\n')))))
                .contains("\"code\" : \"" + code + "\"");
    }

    @Test
    void anUnknownIdIsToldAtItsPlaceInTheMap() throws IOException {
        Path after = written(changed(NEW, "question: crew.uniform", "question: crew.hat"));
        int line = Files.readAllLines(after).indexOf("      - question: crew.hat") + 1;
        CliRun run = CliRun.with("checklist", "lint", after.toString(), "--against", OLD.toString());
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("beacons.yaml:" + line + ":19: map-names-unknown: The map of version 1.0.0 names the question"
                        + " 'crew.hat', which that version does not have.");
    }

    @ParameterizedTest
    @CsvSource({"renamed", "meaning-changed", "merged"})
    void aQuestionDoesNotTakeTheIdOfOneThatStays(String change) throws IOException {
        String step = "      - question: crew.uniform\n        change: ";
        String text = Files.readString(NEW);
        int from = text.indexOf(step);
        int reason = text.indexOf("        because:", from);
        Path after = written(
                text.substring(0, from) + step + change + "\n        into: [crew.paid]\n" + text.substring(reason));
        CliRun run = CliRun.with("checklist", "lint", after.toString(), "--against", OLD.toString());
        if (change.equals("merged")) {
            assertThat(run.out()).doesNotContain("map-into-kept");
        } else {
            assertThat(run.out().replaceAll("\\s+", " "))
                    .contains("map-into-kept: The map of version 1.0.0 marks the question 'crew.uniform' as " + change
                            + " into 'crew.paid'.")
                    .contains("write merged in place of " + change);
        }
    }

    @ParameterizedTest
    @CsvSource({"renamed", "meaning-changed"})
    void aFactDoesNotTakeTheIdOfOneThatStays(String change) throws IOException {
        String step = "fact: fleet\n        change: ";
        Path after = written(changed(NEW, step + "removed", step + change + "\n        into: role"));
        assertThat(CliRun.with("checklist", "lint", after.toString(), "--against", OLD.toString())
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("map-fact-into-kept: The map of version 1.0.0 marks the fact 'fleet' as " + change
                        + " into 'role'.");
    }

    @Test
    void lintFindsAVersionThatWasNotRaised() throws IOException {
        assertThat(lint(written(changed(OLD, "Is the crew paid?", "Is the crew paid well?"))))
                .contains("version-not-raised", "the first at 'crew.paid'");
        assertThat(lint(written(changed(OLD, "action: Pay it.", "action: Pay it now."))))
                .doesNotContain("version-not-raised");
    }

    @Test
    void lintAgainstFindsNothingInTheWholeMap() {
        assertThat(lint(NEW)).doesNotContain("\"map-").doesNotContain("\"version-");
    }
}
