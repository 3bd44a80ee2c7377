package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;

/** A State with facts that the checklist declares not to fit each other, and articles that cannot be as they are said. */
final class ImpossibleStateTest {
    private static final String KITES = "src/examples/kite-convention.yaml";
    private static final String BECAUSE = "Only parties to the Convention can join its Protocol.";

    @TempDir
    Path folder;

    @Test
    void aWalkNamesTheFactAndSaysWhy() {
        CliRun run =
                CliRun.with("checklist", "walk", KITES, "--profile", "kite-party=no", "--profile", "night-party=yes");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Contradictory\n")
                .contains("  night-party: ")
                .containsIgnoringWhitespaces(BECAUSE);
        assertThat(CliRun.with(
                                "checklist",
                                "walk",
                                KITES,
                                "--profile",
                                "kite-party=yes",
                                "--profile",
                                "night-party=yes")
                        .out())
                .doesNotContain("Contradictory");
    }

    @Test
    void itsJsonHasTheContradiction() {
        CliRun run = CliRun.with(
                "checklist",
                "walk",
                KITES,
                "--profile",
                "kite-party=no",
                "--profile",
                "night-party=yes",
                "--format",
                "json");
        assertThat(run.out()).contains("\"contradictions\"", "\"kind\" : \"facts-apart\"", BECAUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "shall register, obligation, may, obligation, true",
        "shall register, obligation, may grant, obligation, true",
        "shall register, obligation, may not, obligation, false",
        "shall register, obligation, may require, obligation, false",
        "may, optional, shall, optional, true",
        "may, optional, shall be entitled to, optional, false",
        "may, optional, may, optional, false",
        "shall register, obligation, mayor, obligation, false"
    })
    void aVerbThatPermitsAndAForceThatBindsAreQuestioned(
            String verb, String force, String changedVerb, String changedForce, boolean isFound) throws IOException {
        String before = "verb: " + verb + ", addressee: parties, force: " + force;
        String text = Files.readString(Path.of(KITES));
        assertThat(text).contains(before);
        String changed = "verb: " + changedVerb + ", addressee: parties, force: " + changedForce;
        Path file = Files.writeString(folder.resolve("kite-convention.yaml"), text.replace(before, changed));
        assertThat(CliRun.with("checklist", "lint", file.toString()).out().contains(": verb-and-force: "))
                .isEqualTo(isFound);
    }
}
