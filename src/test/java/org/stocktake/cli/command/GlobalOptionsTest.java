package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.HashMap;
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

    /** The old console of Windows would print the sequences. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OS=Windows_NT, false",
        "OS=Windows_NT WT_SESSION=1, true",
        "OS=Windows_NT ConEmuANSI=ON, true",
        "OS=Windows_NT TERM=xterm, true",
        "OS=Windows_NT TERM=dumb, false",
        "OS=Windows_NT WT_SESSION=1 NO_COLOR=1, false",
        "TERM=xterm, true",
        "TERM=dumb, false"
    })
    void aTerminalHasColoursIfItShowsThem(String set, boolean coloured) throws UserException {
        Map<String, String> variables = new HashMap<>();
        for (String variable : set.split(" ", -1)) {
            int equals = variable.indexOf('=');
            variables.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        StandardStreams plain = TestEnvironment.plain().streams();
        StandardStreams terminal = new StandardStreams(
                plain.in(), plain.out(), OutputStream.nullOutputStream(), plain.err(), plain.charset(), true);
        Environment environment = new Environment(
                terminal,
                TestEnvironment.plain().clock(),
                variables,
                TestEnvironment.plain().machine());
        assertThat(new GlobalOptions().isColoured(environment)).isEqualTo(coloured);
    }
}
