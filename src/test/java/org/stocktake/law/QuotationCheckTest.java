package org.stocktake.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.Checklist;

/** A quotation that stands nowhere, or in a sibling clause, is found; so are long anchors and pasted sentences. */
final class QuotationCheckTest {
    private static final String CLAUSE = "    clause: [\"Each State shall … harbour\"]\n";

    @TempDir
    Path folder;

    private TreatyTexts texts;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("protocol.txt"),
                "# Article 2\n1. Keep a register.\n"
                        + "2. Each State shall, within available means, light each harbour at night and, as appropriate, each"
                        + " quay, in order to protect all who come from the open sea to the land.\n"
                        + "# Article 1\nOne.\n# Article 3\nThree.\n# Article 4\nFour.\n");
        Files.writeString(folder.resolve("untoc.txt"), "");
        Files.writeString(folder.resolve("resolution-5-3.md"), "");
        texts = TreatyTexts.in(folder);
    }

    /** Returns the checklist of the lighthouses with its convention in the place of the Protocol. */
    private Checklist lighthouses(String... replacements) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml"))
                .replace("source: conv", "source: smp")
                .replace("  - id: conv\n", "  - id: smp\n");
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Path file = folder.resolve("lighthouses.yaml");
        Files.writeString(file, text);
        return new ChecklistLibrary(List.of()).find(file.toString()).found().orElseThrow();
    }

    @Test
    void whatStandsInTheTextIsNoFault() throws IOException {
        assertThat(QuotationCheck.faults(lighthouses(), texts)).isEmpty();
        assertThat(QuotationCheck.faultsOfClauses(lighthouses())).isEmpty();
        assertThat(PastedWords.faults(lighthouses(), texts.wholes())).isEmpty();
    }

    @Test
    void aNumberThatDoesNotExistIsFound() throws IOException {
        assertThat(QuotationCheck.faults(lighthouses("number: 2(1)", "number: 2(3)"), texts))
                .containsExactly("conv-2-1: there is no smp 2(3)");
    }

    @Test
    void severalNumbersAllHaveToExist() throws IOException {
        assertThat(QuotationCheck.faults(lighthouses("number: 2(1)", "number: \"2(1), 2(2)\""), texts))
                .isEmpty();
        assertThat(QuotationCheck.faults(lighthouses("number: 2(1)", "number: \"2(1), 9\""), texts))
                .containsExactly("conv-2-1: there is no smp 9");
    }

    @Test
    void aQuotationThatStandsInNoTextIsFound() throws IOException {
        assertThat(QuotationCheck.faults(
                        lighthouses("words: within available means", "words: within its means"), texts))
                .containsExactly("conv-2-2: softens: 'within its means' is not in the clause");
    }

    @Test
    void aQuotationOfASiblingClauseIsFound() throws IOException {
        Checklist sibling = lighthouses(
                "    asks: Light every harbour.\n",
                CLAUSE
                        + "    asks: Light every harbour.\n    standard: [as-appropriate]\n    limits: [as-appropriate]\n",
                "qualifiers:\n",
                "qualifiers:\n  - id: as-appropriate\n    words: as appropriate\n");
        assertThat(QuotationCheck.faults(sibling, texts))
                .containsExactly(
                        "conv-2-2: standard: 'as appropriate' is not in the clause",
                        "conv-2-2: limits: 'as appropriate' is not in the clause");
    }

    @Test
    void aClauseThatIsNotInItsTextIsFound() throws IOException {
        Checklist elsewhere = lighthouses(
                "    asks: Light every harbour.\n", "    clause: [Every quay]\n    asks: Light every harbour.\n");
        assertThat(QuotationCheck.faults(elsewhere, texts))
                .containsExactly("conv-2-2: its clause is not in the text: [Every quay]");
    }

    @Test
    void twoClausesOfOneNumberHaveToBeNamed() throws IOException {
        assertThat(QuotationCheck.faultsOfClauses(lighthouses("number: 2(1)", "number: 2(2)")))
                .containsExactly(
                        "conv-2-1: shares the number 2(2) and has no clause",
                        "conv-2-2: shares the number 2(2) and has no clause");
    }

    @Test
    void anAnchorOfTenWordsIsASentence() throws IOException {
        Checklist pasted = lighthouses(
                "    asks: Light every harbour.\n",
                "    clause: [one two three four five six seven eight nine … ten, one two three four five six seven eight"
                        + " nine ten]\n    asks: Light every harbour.\n");
        assertThat(QuotationCheck.faultsOfClauses(pasted))
                .containsExactly("conv-2-2: pastes a sentence as its clause:"
                        + " one two three four five six seven eight nine ten");
    }

    @Test
    void nineWordsInARowAreAllowedAndTenAreNot() throws IOException {
        String nine = "each quay, in order to protect all who come";
        assertThat(PastedWords.faults(lighthouses("Light every harbour.", "Light " + nine + " here."), texts.wholes()))
                .isEmpty();
        assertThat(PastedWords.faults(lighthouses("Light every harbour.", "Light " + nine + " from."), texts.wholes()))
                .containsExactly(
                        "conv-2-2: more than 9 words in a row: each quay in order to protect all who come from");
    }

    @Test
    void aQuotationMayHaveTwelveWords() throws IOException {
        String twelve = "each quay, in order to protect all who come from the open";
        assertThat(PastedWords.faults(lighthouses("Buy paint.", "Say \"" + twelve + "\" here."), texts.wholes()))
                .isEmpty();
        assertThat(PastedWords.faults(lighthouses("Buy paint.", "Say \"" + twelve + " sea\" here."), texts.wholes()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("lights.paint: a quotation of more than 12 words: ");
    }
}
