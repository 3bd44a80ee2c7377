package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;

/**
 * Every HTML page is accessible: WCAG 2.2 AA by axe-core, in light, dark, print, 320 px wide and with findings chosen;
 * and valid HTML.
 *
 * <p>The reports of the three samples, a summary, a questionnaire and a comparison with the look of an office, and two
 * pages with a known fault are written once. One browser and one validator check all pages; each line of their output
 * names the page.
 */
final class AccessProof {
    /** The tools that {@code .ci/run} installs. */
    private static final Path MODULES =
            Path.of("target", "proof", "node_modules").toAbsolutePath();

    private static final String PALE = "pale.html";
    private static final String UNCLOSED = "unclosed.html";

    @TempDir
    static Path folder;

    private static List<String> violations = List.of();
    private static List<String> errors = List.of();

    @BeforeAll
    static void looks() throws IOException {
        for (String sample : List.of("xa", "xb", "xc")) {
            Path page = folder.resolve(sample + ".html");
            ProcessRun.stocktake(
                            "report",
                            ProcessRun.APPLICATION + "/examples/" + sample + "-2026.yaml",
                            "--format",
                            "html=" + page)
                    .go()
                    .succeeded();
        }
        branded();
        String good = Files.readString(folder.resolve("xb.html"));
        // Otherwise the digest of the style would differ from the one in the policy.
        String pale = good.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("--soft: #4c5866", "--soft: #c0c0c0");
        Files.writeString(folder.resolve(PALE), pale);
        Files.writeString(folder.resolve(UNCLOSED), good.replaceFirst("</section>", ""));
        // The fullest one takes half a minute a look; the second has the same parts and is looked at in every way.
        violations = axe(
                (Cases.inWhole() ? "light+chosen narrow+print" : "chosen narrow") + ":xa.html",
                "xb.html",
                "summary.html",
                "guide.html",
                "compare.html",
                "light:" + PALE);
        errors = validator("xa.html", "xb.html", "xc.html", "summary.html", "guide.html", "compare.html", UNCLOSED);
    }

    /** Writes the other documents with the look of an office, which brings its colours and its emblem. */
    private static void branded() throws IOException {
        String brand = Path.of("src/test/resources/transcripts/files/brand/brand.yaml")
                .toAbsolutePath()
                .toString();
        String examples = ProcessRun.APPLICATION + "/examples";
        for (List<String> command : List.of(
                List.of("summary", examples),
                List.of("guide", "--agency", "maritime"),
                List.of("compare", examples + "/xa-2026.yaml", examples + "/xa-2026.yaml"))) {
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of("--brand", brand, "--format", "html=" + folder.resolve(command.get(0) + ".html")));
            ProcessRun.stocktake(words.toArray(String[]::new)).go().succeeded();
        }
    }

    private static List<String> axe(String... pages) throws IOException {
        String script =
                Path.of("src/test/resources/proof/axe.mjs").toAbsolutePath().toString();
        List<String> command = new ArrayList<>(List.of("node", script, MODULES.toString(), "/usr/bin/chromium"));
        command.addAll(List.of(pages));
        return ProcessRun.of(command)
                .in(folder)
                .within(10)
                .go()
                .succeeded()
                .out()
                .lines()
                .toList();
    }

    /** Runs the validator, which ends with 1 because some of the pages have an error. */
    private static List<String> validator(String... pages) throws IOException {
        String jar = MODULES.resolve("vnu-jar/build/dist/vnu.jar").toString();
        List<String> command = new ArrayList<>(List.of("java", "-jar", jar, "--errors-only"));
        command.addAll(List.of(pages));
        ProcessRun.Said said = ProcessRun.of(command).in(folder).within(10).go();
        assertThat(said.code()).isOne();
        return said.err().lines().toList();
    }

    private static List<String> of(String page, List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains(page + ":") || line.contains(page + "\":"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa.html", "xb.html", "summary.html", "guide.html", "compare.html"})
    void axeFindsNoViolation(String page) {
        assertThat(of(page, violations)).isEmpty();
    }

    @Test
    void axeFindsATextThatIsTooPale() {
        assertThat(of(PALE, violations)).isNotEmpty().allMatch(line -> line.contains("color-contrast"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa.html", "xb.html", "xc.html", "summary.html", "guide.html", "compare.html"})
    void aValidatorFindsNoError(String page) {
        assertThat(of(page, errors)).isEmpty();
    }

    @Test
    void theValidatorFindsAnElementThatIsNotClosed() {
        assertThat(of(UNCLOSED, errors)).isNotEmpty().hasSameSizeAs(errors);
    }
}
