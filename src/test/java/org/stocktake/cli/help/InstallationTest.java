package org.stocktake.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.FixedMachine;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.GlobalOptions;

/** The report of a fault says how the program was installed, and nothing about the person. */
final class InstallationTest {
    @TempDir
    Path folder;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private Optional<Path> home = Optional.empty();

    private Installation installation() {
        FixedMachine machine = new FixedMachine() {
            @Override
            public Optional<Path> home() {
                return home;
            }

            @Override
            public String property(String name) {
                return properties.getOrDefault(name, "");
            }
        };
        Environment plain = TestEnvironment.plain();
        return new Installation(new CommandContext(
                new Environment(plain.streams(), Clock.systemUTC(), variables, machine), new GlobalOptions()));
    }

    private static String path(String... parts) {
        return File.separator + String.join(File.separator, parts);
    }

    @Test
    void theHomeFolderIsATilde() {
        variables.put("HOME", path("home", "someone"));
        properties.put("java.home", path("home", "someone", "java"));
        Installation found = installation();
        assertThat(found.runtime()).containsEntry("home", "~" + path("java"));
        assertThat(found.shown(path("home", "someone"))).isEqualTo("~");
        assertThat(found.shown(path("home", "someone-else"))).isEqualTo(path("home", "someone-else"));
        assertThat(found.ownChecklists()).startsWith("~");
    }

    @Test
    void theHomeOfJavaIsATildeWhereNoVariableIsSet() {
        properties.put("user.home", path("users", "someone"));
        assertThat(installation().shown(path("users", "someone", "x"))).isEqualTo("~" + path("x"));
    }

    @Test
    void theNameOfTheUserIsNotInAPath() {
        String name = new FixedMachine().user();
        home = Optional.of(Path.of(path("srv", name, "stocktake")).toAbsolutePath());
        assertThat(installation().program()).doesNotContain(name).contains("USER");
    }

    @Test
    void aRootAsHomeHidesNothing() {
        variables.put("HOME", File.separator);
        assertThat(installation().shown(path("opt", "x"))).isEqualTo(path("opt", "x"));
    }

    @Test
    void onlyTheNamesOfVariablesAreTold() {
        variables.put("STOCKTAKE_CHECKLISTS", "secret");
        variables.put("NO_COLOR", "1");
        variables.put("OTHER", "secret");
        assertThat(installation().variables()).containsExactly("NO_COLOR", "STOCKTAKE_CHECKLISTS");
    }

    @Test
    void theArchiveIsToldAsItIsUsed() throws IOException {
        assertThat(installation().archive()).isEqualTo(Installation.Archive.NOT_INSTALLED);
        home = Optional.of(folder);
        assertThat(installation().archive()).isEqualTo(Installation.Archive.NOT_MADE);
        Files.createDirectory(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib/stocktake.jsa"));
        assertThat(installation().archive()).isEqualTo(Installation.Archive.FOREIGN);
        properties.put(Installation.ASKED_FOR_ARCHIVE, "yes");
        properties.put("java.vm.info", "mixed mode");
        assertThat(installation().archive()).isEqualTo(Installation.Archive.REFUSED);
        properties.put("java.vm.info", "mixed mode, sharing");
        assertThat(installation().archive()).isEqualTo(Installation.Archive.USED);
    }
}
