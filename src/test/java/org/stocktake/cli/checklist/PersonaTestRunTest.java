package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.JUnitShape;
import org.stocktake.files.checklist.ChecklistSkeleton;

/** The test of a checklist ends with the right code and writes what strict readers of JUnit XML accept. */
final class PersonaTestRunTest {
    private static final String PERSONAS = "src/test/resources/transcripts/files/personas/";
    private static final String LIGHTHOUSES = "src/test/resources/transcripts/checklists/lighthouses.yaml";

    @TempDir
    Path folder;

    private static CliRun test(String... arguments) {
        String[] words = new String[arguments.length + 2];
        words[0] = "checklist";
        words[1] = "test";
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return CliRun.with(words);
    }

    @Test
    void theXmlIsStrict() {
        for (String file : new String[] {"wrong.yaml", "invalid.yaml", "none.yaml"}) {
            JUnitShape.check(
                    test("lighthouses", PERSONAS + file, "--format", "junit").out());
        }
        JUnitShape.check(test("lighthouses", "--format", "junit").out());
    }

    @Test
    void aQuestionOrFactThatWasRenamedIsNamedAsItIsCalledNow() throws IOException {
        Path personas = Files.writeString(folder.resolve("beacons.test.yaml"), """
                format: stocktake/persona-tests/1
                checklist: beacons
                personas:
                  - {id: all, about: A State., profile: {shore: sea}, expect: {asked: [lights.colour, no.such]}}
                """);
        CliRun run = test("src/test/resources/update/beacons.yaml", personas.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out() + run.err())
                .contains(
                        "There is no profile fact 'shore' in the checklist.\n  Did you mean 'coast'?",
                        "Did you mean 'lights.painted'?",
                        "name its id or its file: stocktake checklist show beacons\n");
    }

    @Test
    void aStateWhoseFactsDoNotFitTestsNothing() throws IOException {
        Path personas = Files.writeString(folder.resolve("kite-convention.test.yaml"), """
                format: stocktake/persona-tests/1
                checklist: kite-convention
                personas:
                  - id: night-alone
                    about: A party to the Protocol alone.
                    profile:
                      kite-party: no
                      night-party: yes
                    expect: {asked: []}
                """);
        CliRun run = test("src/examples/kite-convention.yaml", personas.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("kite-convention.test.yaml:8:7: facts-apart: The fact 'night-party' does not fit the others.")
                .contains("Only parties to the Convention can join its Protocol.");
    }

    /** The others are tested, so that all that is wrong is told in one run. */
    @Test
    void aPersonaWithAFaultLeavesNoOtherUntested() throws IOException {
        Path personas = Files.writeString(folder.resolve("beacons.test.yaml"), """
                format: stocktake/persona-tests/1
                checklist: beacons
                personas:
                  - {id: faulty, about: A State., profile: {shore: sea}, expect: {asked: [lights.kept]}}
                  - {id: met, about: A State., profile: {party: yes}, expect: {asked: [lights.kept]}}
                  - {id: unmet, about: A State., profile: {party: yes}, expect: {count: {asked: 99}}}
                  - {id: met, about: The same id., profile: {party: yes}, expect: {asked: [lights.kept]}}
                """);
        CliRun run = test("src/test/resources/update/beacons.yaml", personas.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("unknown-fact: ", "duplicate-id: ", ": unmet: asked: expected count: 99")
                .endsWith("\n2 personas, 2 expectations: 2 problems, 1 not met.\n");
        assertThat(test("src/test/resources/update/beacons.yaml", personas.toString(), "--coverage")
                        .out())
                .doesNotContain("Branches reached");
    }

    @Test
    void theWorstFileGivesTheCode() {
        assertThat(test("lighthouses", PERSONAS + "wrong.yaml").code()).isEqualTo(4);
        assertThat(test("lighthouses", PERSONAS + "wrong.yaml", PERSONAS + "invalid.yaml")
                        .code())
                .isEqualTo(3);
        assertThat(test("lighthouses", PERSONAS + "invalid.yaml", PERSONAS + "none.yaml")
                        .code())
                .isEqualTo(74);
    }

    @Test
    void thePersonasBesideAPathAreTaken() {
        CliRun run = test(LIGHTHOUSES);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 personas");
    }

    @Test
    void aChecklistWithoutPersonasIsToldHowTheyWouldBeCalled() throws IOException {
        Path alone = Files.copy(Path.of(LIGHTHOUSES), folder.resolve("lighthouses.yaml"));
        CliRun run = test(alone.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("lighthouses.test.yaml");
    }

    @Test
    void noResultTakesThePlaceOfThePersonas() throws IOException {
        Path personas = Files.copy(Path.of(PERSONAS + "wrong.yaml"), folder.resolve("personas.yaml"));
        Path other = Files.copy(personas, folder.resolve("other.yaml"));
        String before = Files.readString(personas);
        assertThat(test("lighthouses", personas.toString(), "--format", "json=" + personas, "--force")
                        .code())
                .isEqualTo(2);
        assertThat(test("lighthouses", personas.toString(), "--format", "json=" + other, "--force")
                        .code())
                .isNotZero();
        assertThat(personas).hasContent(before);
        assertThat(other).hasContent(before);
    }

    @Test
    void twoDocumentsDoNotGoToStandardOutput() {
        assertThat(test("lighthouses", "--format", "json,junit").code()).isEqualTo(2);
    }

    private Path skeletonWith(String profile) throws IOException {
        String text = ChecklistSkeleton.of("pearls").replace("        depth: core", "        depth: full");
        Path checklist = Files.writeString(folder.resolve("pearls.yaml"), text);
        Files.writeString(folder.resolve("pearls.test.yaml"), """
                format: stocktake/persona-tests/1
                personas:
                  - id: one
                    about: A State.
                    depth: core
                    profile: {%s}
                    expect:
                      count: {asked: 0}
                """.formatted(profile));
        return checklist;
    }

    @Test
    void theBranchesThatNoPersonaReachesAreNamed() throws IOException {
        Path checklist = skeletonWith("party: yes");
        CliRun run = test(checklist.toString(), "--coverage");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        not reached: fact party: choice no
                        not reached: question register.kept: not-asked
                        1 persona, 1 expectation: all met.
                        Branches reached: 2 of 4.
                        """);
        assertThat(test(checklist.toString()).out()).doesNotContain("Branches");
        assertThat(test(checklist.toString(), "--require-coverage").code()).isEqualTo(4);
        assertThat(test(checklist.toString(), "--require-coverage", "--format", "json")
                        .out())
                .contains("\"branches\" : 4", "\"reached\" : 2", "\"kind\" : \"choice\"");
    }

    /** Of a file that cannot be read nobody knows what its personas reach. */
    @Test
    void aFileWithAProblemIsToldWithoutBranches() throws IOException {
        Path checklist = skeletonWith("party: perhaps");
        CliRun run = test(checklist.toString(), "--coverage");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out() + run.err()).contains("unknown-choice").doesNotContain("not reached", "Branches");
        assertThat(test(checklist.toString(), "--require-coverage").code()).isEqualTo(3);
        assertThat(test(checklist.toString(), "--coverage", "other.test.yaml").out())
                .doesNotContain("not reached");
    }

    @Test
    void aFactThatIsNotKnownReachesNoBranch() throws IOException {
        Path checklist = skeletonWith("party: unknown");
        assertThat(test(checklist.toString(), "--coverage").out()).contains("Branches reached: 0 of 4.");
    }

    @Test
    void aQuestionOfEveryStateHasNoBranches() throws IOException {
        Path checklist = skeletonWith("party: yes");
        Files.writeString(
                checklist,
                Files.readString(checklist)
                        .replace("bound-when: {parties: {party: [yes]}}", "bound-when: {parties: {}}"));
        assertThat(test(checklist.toString(), "--coverage").out())
                .doesNotContain("question")
                .contains("1 of 2");
    }

    @Test
    void aChoiceThatBecomesAnotherIsABranchOfItsOwn() throws IOException {
        Path kites = Files.copy(Path.of("src/examples/kite-convention.yaml"), folder.resolve("kite-convention.yaml"));
        Path personas = Files.writeString(folder.resolve("kite-convention.test.yaml"), """
                format: stocktake/persona-tests/1
                personas:
                  - id: one
                    about: A State.
                    profile: {kite-party: no, night-party: no}
                    expect:
                      not-asked: {night.lantern: [not-bound]}
                """);
        assertThat(test(kites.toString(), "--coverage").out())
                .contains("fact kite-party: choice deposited, which becomes another one")
                .contains("fact kite-since: asked")
                .doesNotContain("fact kite-since: not-asked");
        Files.writeString(personas, Files.readString(personas).replace("kite-party: no", "kite-party: deposited"));
        assertThat(test(kites.toString(), "--coverage").out()).doesNotContain("which becomes");
    }

    @Test
    void aMissedBranchThatIsRequiredIsAFailureForACiServer() throws IOException {
        CliRun run = test(skeletonWith("party: yes").toString(), "--require-coverage", "--format", "junit");
        JUnitShape.check(run.out());
        assertThat(run.out()).contains("failures=\"2\"", "branch-not-reached", "question register.kept not-asked");
        assertThat(test(skeletonWith("party: yes").toString(), "--coverage", "--format", "junit")
                        .out())
                .contains("failures=\"0\"");
    }
}
