package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report is for everybody: WCAG 2.2 AA by axe-core, in light, dark, print and 320 px wide; and valid HTML. */
final class AccessProof {
    /** What {@code .ci/run} installs. */
    private static final Path MODULES =
            Path.of("target", "proof", "node_modules").toAbsolutePath();

    @TempDir
    Path folder;

    private Path page(String sample) throws IOException {
        Path page = folder.resolve(sample + ".html");
        Run.stocktake("report", Run.APPLICATION + "/examples/" + sample + "-2026.yaml", "--format", "html=" + page)
                .go()
                .succeeded();
        return page;
    }

    private static String violations(Path page) throws IOException {
        String script =
                Path.of("src/test/resources/proof/axe.mjs").toAbsolutePath().toString();
        return Run.of(List.of("node", script, MODULES.toString(), "/usr/bin/chromium", page.toString()))
                .go()
                .succeeded()
                .out();
    }

    private static Run.Said validated(Path page) throws IOException {
        String validator = MODULES.resolve("vnu-jar/build/dist/vnu.jar").toString();
        return Run.of(List.of("java", "-jar", validator, "--errors-only", page.toString()))
                .go();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa", "xb"})
    void axeFindsNoViolation(String sample) throws IOException {
        assertThat(violations(page(sample))).isEmpty();
    }

    @Test
    void axeFindsATextThatIsTooPale() throws IOException {
        Path page = page("xb");
        // The style's digest would no longer be that of the policy.
        String pale = Files.readString(page)
                .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("--soft: #4c5866", "--soft: #c0c0c0");
        assertThat(violations(Files.writeString(page, pale))).contains("color-contrast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xa", "xb", "xc"})
    void aValidatorFindsNoError(String sample) throws IOException {
        Run.Said said = validated(page(sample));
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void theValidatorFindsAnElementThatIsNotClosed() throws IOException {
        Path page = page("xb");
        Files.writeString(page, Files.readString(page).replaceFirst("</section>", ""));
        assertThat(validated(page).code()).isNotZero();
    }
}
