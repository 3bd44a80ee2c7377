package org.stocktake.files.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;

/** A checklist takes much of another one as well as a little, and something at all. */
final class TakenAmountTest {
    private static final String ANNEX = """
            format: stocktake/checklist/1
            id: annex
            version: 1.0.0
            title: An annex
            language: en
            takes: [{from: base, version: 1.0.0, sections: [law]}]
            """;

    @TempDir
    Path folder;

    private Checklist annex(String facts, String when, String glossary) throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                format: stocktake/checklist/1
                id: base
                version: 1.0.0
                title: A base
                language: en
                sources: [{id: treaty, title: Treaty, short: Treaty, unit: article, bound-when: {parties: {fact-0: [joined]}}}]
                addressees: [{id: parties, label: Parties}]
                profile:
                  - {id: fact-0, text: Is it a party?, type: single, choices: [{id: joined, label: Joined}, {id: out, label: Out}]}
                %sprovisions: [{id: p-1, source: treaty, number: "1", verb: shall, addressee: parties, force: obligation, asks: Keep it.}]
                sections:
                  - id: law
                    title: Law
                    questions: [{id: law.kept, text: Is it kept?, provisions: [p-1], depth: core, when: {%s: [joined]}}]
                %s""".formatted(facts, when, glossary));
        Path annex = Files.writeString(folder.resolve("annex.yaml"), ANNEX);
        return new ChecklistLibrary(List.of()).find(annex.toString()).found().orElseThrow();
    }

    @Test
    void aFactNeedsAnEarlierOneOverAnyNumberOfSteps() throws IOException {
        int many = 10_000;
        StringBuilder facts = new StringBuilder();
        for (int i = 1; i <= many; i++) {
            facts.append(
                    "  - {id: fact-%d, text: Is it?, type: single, when: {fact-%d: [joined]},".formatted(i, i - 1));
            facts.append(" choices: [{id: joined, label: Joined}]}\n");
        }
        assertThat(annex(facts.toString(), "fact-" + many, "").profile()).hasSize(many + 1);
    }

    @Test
    void aLongGlossaryIsTakenInATimeThatGrowsWithIt() {
        int many = 10_000;
        StringBuilder glossary = new StringBuilder("glossary:\n");
        for (int i = 0; i < many; i++) {
            glossary.append("  - {term: term %d, definition: It means %d.}\n".formatted(i, i));
        }
        Checklist annex =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> annex("", "fact-0", glossary.toString()));
        assertThat(annex.vocabulary().glossary()).hasSize(many);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{from: base, version: 1.0.0, sections: []}]"})
    void lintFindsAChecklistThatAsksNothing(String takes) throws IOException {
        annex("", "fact-0", "");
        Path empty = Files.writeString(
                folder.resolve("annex.yaml"), ANNEX.replace("[{from: base, version: 1.0.0, sections: [law]}]", takes));
        assertThat(new ChecklistLibrary(List.of()).lint(empty.toString()).problems())
                .extracting(Problem::kind)
                .extracting(kind -> kind.code())
                .containsExactly("no-question");
    }
}
