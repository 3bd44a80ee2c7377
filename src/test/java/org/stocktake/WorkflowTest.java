package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The workflow runs the same commands as a developer, with pinned actions and the image of the development container.
 */
final class WorkflowTest {
    private static final Pattern IMAGE = Pattern.compile("(?m)(?:image:|^FROM) (\\S+)$");

    private static String workflow() throws IOException {
        return Files.readString(Path.of(".github/workflows/ci.yml"));
    }

    private static String image(String text) {
        Matcher image = IMAGE.matcher(text);
        assertThat(image.find()).isTrue();
        return image.group(1);
    }

    @Test
    void theWorkflowRunsTheCommandOfTheRepository() throws IOException {
        assertThat(workflow()).contains("run: bash .ci/run\n").doesNotContain("mvn ");
    }

    @Test
    void theProofsHaveAllTheirCasesEachWeek() throws IOException {
        assertThat(workflow())
                .contains("schedule:\n    - cron: ")
                .contains("if: github.event_name == 'schedule'\n        run: bash .ci/whole\n");
        assertThat(Files.readString(Path.of(".ci/whole"))).contains("/run\" whole\n");
        assertThat(Files.readString(Path.of(".ci/run"))).contains("lane verify -Pproof -Dcases=all\n");
    }

    @Test
    void everyActionIsPinnedByItsHashWithTheVersionBesideIt() throws IOException {
        List<String> actions = workflow()
                .lines()
                .filter(line -> line.contains("uses:"))
                .map(String::strip)
                .toList();
        assertThat(actions).isNotEmpty().allMatch(line -> line.matches("- uses: [\\w/-]+@[0-9a-f]{40} # v[0-9.]+"));
    }

    @Test
    void theWorkflowMayOnlyReadTheRepository() throws IOException {
        assertThat(workflow()).contains("permissions:\n  contents: read\n").doesNotContain("write");
    }

    @Test
    void theDevelopmentContainerHasTheImageOfTheWorkflow() throws IOException {
        String image = image(workflow());
        assertThat(image).matches("\\S+@sha256:[0-9a-f]{64}");
        assertThat(image(Files.readString(Path.of(".devcontainer/Dockerfile")))).isEqualTo(image);
    }
}
