package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.TestEnvironment;

final class GlobalOptionsTest {
    @ParameterizedTest(name = "CLICOLOR_FORCE={0} NO_COLOR={1} in a pipe: {2}")
    @CsvSource({"'', '', false", "1, '', true", "0, '', false", "1, 1, false", "yes, '', true"})
    void coloursAreForcedByTheEnvironmentUnlessItForbidsThem(String forced, String forbidden, boolean coloured)
            throws UserException {
        Map<String, String> variables = Map.of("CLICOLOR_FORCE", forced, "NO_COLOR", forbidden);
        Environment plain = TestEnvironment.plain();
        Environment environment = new Environment(plain.streams(), plain.clock(), variables, plain.machine());
        assertThat(new GlobalOptions().isColoured(environment)).isEqualTo(coloured);
    }
}
