package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A suggested command works in the shell that started the program. */
@DisabledOnOs(OS.WINDOWS)
final class InvocationTest {
    @TempDir
    Path folder;

    private Path launcher(String place, String mode) throws IOException {
        Path file = folder.resolve(place).resolve("stocktake");
        Files.createDirectories(folder.resolve(place));
        Files.writeString(file, "");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    @Test
    void whatIsFoundOnThePathIsCalledByItsNameAlone() throws IOException {
        Path file = launcher("bin", "rwxr-xr-x");
        String path = "/nowhere:" + folder.resolve("bin") + ":/usr/bin";
        assertThat(Invocation.of(file.toString(), path)).isEqualTo("stocktake");
        assertThat(Invocation.of("stocktake", path)).isEqualTo("stocktake");
        Path link = Files.createSymbolicLink(folder.resolve("st"), file);
        assertThat(Invocation.of(link.toString(), folder.toString())).isEqualTo("st");
    }

    @Test
    void whatIsNotFoundThereIsCalledAsItWasAndQuoted() throws IOException {
        Path file = launcher("a place, d'or", "rwxr-xr-x");
        assertThat(Invocation.of(file.toString(), "/usr/bin"))
                .isEqualTo("'" + folder + "/a place, d'\\''or/stocktake'");
    }

    @Test
    void anotherProgramOfThatNameOnThePathIsNotTakenForIt() throws IOException {
        Path file = launcher("mine", "rwxr-xr-x");
        launcher("other", "rwxr-xr-x");
        assertThat(Invocation.of(file.toString(), folder.resolve("other").toString()))
                .isEqualTo(file.toString());
    }

    @Test
    void aLauncherThatMayNotBeRunIsRunByTheShell() throws IOException {
        Path file = launcher("drive", "rw-r--r--");
        assertThat(Invocation.of(file.toString(), folder.resolve("drive").toString()))
                .isEqualTo("sh " + file);
    }

    @Test
    void whatWasStartedInAnotherWayIsCalledByItsName() {
        assertThat(Invocation.of("", "/usr/bin")).isEqualTo("stocktake");
    }
}
