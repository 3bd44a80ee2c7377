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

/** The map of the present checklist decides also when the checklist of the earlier assessment is named. */
final class OldChecklistTest {
    private static final String FIRST = """
            format: stocktake/checklist/1
            id: kites
            version: 1.0.0
            title: Kites
            language: en
            sources: [{id: pact, title: Pact, short: Pact, unit: article, reference: invented, bound-when: {all: {}}}]
            addressees: [{id: all, label: All States}]
            profile:
              - {id: wind, text: What wind?, type: single, choices: [{id: mild, label: Mild}, {id: wild, label: Wild}]}
            agencies: [{id: police, label: Police}]
            provisions:
              - {id: pact-1, source: pact, number: '1', verb: shall, addressee: all, force: obligation, asks: Keep it.}
            sections:
              - id: kites
                title: Kites
                questions:
            """ + question("kites.lit") + question("kites.kept");
    private static final String SECOND = FIRST.replace("1.0.0", "1.1.0")
                    .replace("id: wind,", "id: breeze,")
                    .replace("{id: mild, label: Mild}", "{id: soft, label: Soft}")
                    .replace("kites.lit", "kites.lamps")
            + question("kites.flown") + """
            earlier-versions:
              - version: 1.0.0
                questions:
                  - {question: kites.lit, change: renamed, into: [kites.lamps]}
                  - {question: kites.kept, change: split, into: [kites.kept, kites.flown], because: Two duties.}
                facts: [{fact: wind, change: renamed, into: breeze, values: {mild: soft}}]
            """;

    @TempDir
    Path folder;

    private Path first;
    private Path second;
    private Path before;
    private Path now;

    private static String question(String id) {
        return "      - {id: " + id + ", text: Is it so?, provisions: [pact-1], agencies: [police], depth: core,"
                + " evidence: [a law], action: Do it.}\n";
    }

    private static CliRun run(Path checklist, String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--checklist", checklist.toString()));
        CliRun run = CliRun.with(words.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @BeforeEach
    void answers() throws IOException {
        first = Files.writeString(folder.resolve("first.yaml"), FIRST);
        second = Files.writeString(folder.resolve("second.yaml"), SECOND);
        before = folder.resolve("before.yaml");
        run(first, "assess", "--no-input", "--new", "" + before, "--state", "XA", "--year", "2026");
        run(first, "set", "" + before, "profile.wind=mild", "kites.lit=yes", "kites.kept=yes");
        now = Files.copy(before, folder.resolve("now.yaml"));
        run(second, "update", "" + now);
        run(second, "set", "" + now, "kites.lamps=no");
    }

    @Test
    void aStepBackInARenamedQuestionIsToldAndARenamedFactIsNone() {
        String compared = run(second, "compare", "" + before, "" + now, "--old-checklist", "" + first)
                .out();
        assertThat(compared)
                .contains("1 worse", "2 to be confirmed because the checklist changed")
                .doesNotContain("No answer changed", "Soft", "Mild", "ewly asked", "no longer asked");
        assertThat(compared)
                .isEqualTo(run(second, "compare", "" + before, "" + now).out());
    }

    @Test
    void soItIsInTheReport() {
        String[] report = {"report", "" + now, "--since", "" + before, "--format", "markdown=-"};
        List<String> named = new ArrayList<>(List.of(report));
        named.addAll(List.of("--old-checklist", "" + first));
        assertThat(run(second, named.toArray(String[]::new)).out())
                .contains("1 worse")
                .isEqualTo(run(second, report).out());
    }
}
