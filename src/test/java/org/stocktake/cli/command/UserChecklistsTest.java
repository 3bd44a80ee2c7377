package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.cli.TestEnvironment;

/** The checklists of a user are where the XDG specification, or Windows, keeps the data of a user. */
final class UserChecklistsTest {
    private static Optional<Path> folder(Map<String, String> variables, boolean isWindows) {
        Environment plain = TestEnvironment.plain();
        return UserChecklists.folder(
                new Environment(plain.streams(), plain.clock(), variables, plain.machine()), isWindows);
    }

    @Test
    void theVariableOfTheSpecificationGoesFirst() {
        assertThat(folder(Map.of("XDG_DATA_HOME", "/data", "HOME", "/home/a"), false))
                .contains(Path.of("/data/stocktake/checklists"));
    }

    @Test
    void withoutItOrWithARelativePathInItTheHomeCounts() {
        Path home = Path.of("/home/a/.local/share/stocktake/checklists");
        assertThat(folder(Map.of("HOME", "/home/a"), false)).contains(home);
        assertThat(folder(Map.of("XDG_DATA_HOME", "data", "HOME", "/home/a"), false))
                .contains(home);
        assertThat(folder(Map.of("XDG_DATA_HOME", "", "HOME", "/home/a"), false))
                .contains(home);
    }

    @Test
    void windowsHasAVariableOfItsOwn() {
        assertThat(folder(Map.of("LOCALAPPDATA", "/users/a/local", "HOME", "/home/a"), true))
                .contains(Path.of("/users/a/local/stocktake/checklists"));
        assertThat(folder(Map.of("HOME", "/home/a"), true)).isEmpty();
    }

    @Test
    void withoutAHomeThereIsNone() {
        assertThat(folder(Map.of(), false)).isEmpty();
        assertThat(folder(Map.of("HOME", "here"), false)).isEmpty();
    }
}
