package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageErrorHandlerTest {
    private static final String HINT = "Did you mean: --format json?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get xa.yaml lights.paint",
                "show",
                "status",
                "check",
                "report",
                "summary",
                "recover",
                "gate accept"
            })
    void jsonAsAnOptionIsAHintToTheFormat(String command) {
        CliRun run = CliRun.with((command + " xa.yaml --json").split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'--json'").contains(HINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide lighthouses", "set xa.yaml", "assess xa.yaml"})
    void aCommandWithoutJsonGivesNoSuchHint(String command) {
        CliRun run = CliRun.with((command + " --json").split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).doesNotContain(HINT);
    }
}
