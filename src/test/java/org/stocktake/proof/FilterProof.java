package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Cases;

/**
 * In a real browser, under the page's own policy, each choice of the HTML report shows exactly the findings that it
 * names. The brief stays whole, paper shows every finding, the space bar is enough, and a browser that does not know
 * {@code :has} shows everything. The proofs take every third choice of the fullest report, the whole run each of them.
 */
final class FilterProof {
    private static final String BROKEN = "broken.html";

    private static final int STEP = Cases.count(6, 6, 1);

    @TempDir
    static Path folder;

    private static List<String> said = List.of();

    @BeforeAll
    static void looks() throws IOException {
        for (String sample : List.of("xa", "xb")) {
            ProcessRun.stocktake(
                            "report",
                            ProcessRun.APPLICATION + "/examples/" + sample + "-2026.yaml",
                            "--format",
                            "html=" + folder.resolve(sample + ".html"))
                    .go()
                    .succeeded();
        }
        String good = Files.readString(folder.resolve("xb.html"));
        // Without the policy, because the digest of this style is another one.
        String broken = good.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replaceFirst("checked\\) \\.force-call", "checked) .force-none");
        Files.writeString(folder.resolve(BROKEN), broken);
        String modules =
                Path.of("target", "proof", "node_modules").toAbsolutePath().toString();
        String script =
                Path.of("src/test/resources/proof/filters.mjs").toAbsolutePath().toString();
        said = ProcessRun.of(
                        List.of("node", script, modules, "/usr/bin/chromium", STEP + ":xa.html", "xb.html", BROKEN))
                .in(folder)
                .within(10)
                .go()
                .succeeded()
                .out()
                .lines()
                .toList();
    }

    private static List<String> of(String page) {
        return said.stream().filter(line -> line.startsWith(page + ":")).toList();
    }

    @Test
    void eachChoiceOfTheFullestSampleShowsWhatItNames() {
        assertThat(of("xa.html"))
                .containsExactly("xa.html: " + (37 + STEP - 1) / STEP
                        + " of 37 choices, 371 findings, one link to what is hidden");
    }

    @Test
    void eachChoiceOfANonPartyShowsWhatItNames() {
        assertThat(of("xb.html")).containsExactly("xb.html: 19 of 19 choices, 75 findings, one link to what is hidden");
    }

    @Test
    void aChoiceThatShowsNothingIsFoundOut() {
        assertThat(of(BROKEN)).contains("broken.html: wrong: force-call: 0 shown, not 13");
    }
}
