package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher of the application folder, under common shells and versions of Java. */
final class LauncherProof {
    @TempDir
    Path folder;

    @Test
    void dashRunsIt() throws IOException {
        assertThat(ProcessRun.of(List.of("dash", ProcessRun.LAUNCHER.toString(), "--version"))
                        .go()
                        .succeeded()
                        .out())
                .startsWith("stocktake ");
    }

    @Test
    void itIsFoundThroughAChainOfLinks() throws IOException {
        Path first = Files.createSymbolicLink(folder.resolve("first"), ProcessRun.LAUNCHER);
        Files.createSymbolicLink(folder.resolve("second"), first.getFileName());
        assertThat(ProcessRun.of(List.of(folder.resolve("second").toString(), "--version"))
                        .go()
                        .succeeded()
                        .out())
                .startsWith("stocktake ");
    }

    @Test
    void itWorksFromAFolderWithSpacesWhereItsArchiveDoesNotFit() throws IOException {
        Path moved = folder.resolve("a place with spaces");
        ProcessRun.of(List.of("cp", "-r", ProcessRun.APPLICATION.toString(), moved.toString()))
                .go()
                .succeeded();
        ProcessRun.Said said = ProcessRun.of(
                        List.of(moved.resolve("bin/stocktake").toString(), "--version"))
                .go();
        assertThat(said.succeeded().out()).startsWith("stocktake ").hasLineCount(1);
        assertThat(said.err()).isEmpty();
    }

    /**
     * The last line of an interview is typed into the same shell: started by a path with spaces, from the folder beside
     * it, by name.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {"'%s/a place/bin/stocktake'", "'a place'/bin/stocktake", "./a' 'place/bin/stocktake", "stocktake"
            })
    void theCommandToGoOnWorksInTheShellThatStartedIt(String typed) throws IOException {
        Path place = Files.createDirectories(folder.resolve("a place"));
        ProcessRun.of(List.of("cp", "-r", ProcessRun.APPLICATION + "/.", place.toString()))
                .go()
                .succeeded();
        CoreAssessment.unanswered(folder);
        String first = typed.formatted(folder) + " assess --plain xa.yaml < /dev/null";
        ProcessRun.Said said = shell(first);
        String goOn = said.err()
                .lines()
                .filter(line -> line.startsWith("To go on: "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said.toString()));
        ProcessRun.Said again = shell(goOn.substring("To go on: ".length()) + " < /dev/null");
        assertThat(again.code()).as(goOn).isEqualTo(said.code());
        assertThat(again.err()).isEqualTo(said.err());
        assertThat(goOn).doesNotContain(typed.equals("stocktake") ? "/" : "To go on: stocktake");
    }

    private ProcessRun.Said shell(String line) throws IOException {
        String path = folder.resolve("a place/bin") + ":" + System.getenv("PATH");
        boolean byName = line.startsWith("stocktake");
        return ProcessRun.of(List.of("sh", "-c", line))
                .in(folder)
                .with("PATH", byName ? path : System.getenv("PATH"))
                .go();
    }

    @Test
    void withoutJavaItSaysWhatToInstall() throws IOException {
        for (String tool : List.of("readlink", "sed", "head")) {
            Files.createSymbolicLink(folder.resolve(tool), Path.of("/usr/bin", tool));
        }
        ProcessRun.Said said = ProcessRun.of(List.of("/bin/sh", ProcessRun.LAUNCHER.toString(), "--version"))
                .with("PATH", folder.toString())
                .go();
        assertThat(said.code()).isEqualTo(127);
        assertThat(said.err()).contains("no Java was found", "Java 17 or newer", "Install");
    }

    @Test
    void aJavaInARelativeFolderOfThePathIsNotStarted() throws IOException {
        Path trap = Files.writeString(folder.resolve("java"), "#!/bin/sh\ntouch '" + folder + "/it-ran'\n");
        assertThat(trap.toFile().setExecutable(true)).isTrue();
        for (String path : List.of(".:" + System.getenv("PATH"), ":" + System.getenv("PATH"))) {
            ProcessRun.Said said = ProcessRun.stocktake("--version")
                    .in(folder)
                    .with("PATH", path)
                    .go();
            assertThat(said.succeeded().out()).startsWith("stocktake ");
            assertThat(folder.resolve("it-ran")).doesNotExist();
        }
    }

    @Test
    void aWrongJavaHomeIsNamed() throws IOException {
        ProcessRun.Said said = ProcessRun.stocktake("--version")
                .with("JAVA_HOME", folder.toString())
                .go();
        assertThat(said.code()).isEqualTo(127);
        assertThat(said.err()).contains("JAVA_HOME is " + folder);
    }

    @Test
    void anOldJavaIsRefusedByItsReleaseFileWithoutBeingStarted() throws IOException {
        Path java = fakeJava("echo started >" + folder.resolve("started"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"11.0.2\"\n");
        ProcessRun.Said said = ProcessRun.stocktake("--version")
                .with("JAVA_HOME", folder.toString())
                .go();
        assertThat(said.code()).isEqualTo(126);
        assertThat(said.err()).contains(java.toString(), "version 11", "17 or newer");
        assertThat(folder.resolve("started")).doesNotExist();
    }

    @Test
    void anOldJavaWithoutAReleaseFileIsAskedForItsVersion() throws IOException {
        fakeJava("echo 'java version \"1.8.0_181\"' >&2");
        ProcessRun.Said said = ProcessRun.stocktake("--version")
                .with("JAVA_HOME", folder.toString())
                .go();
        assertThat(said.code()).isEqualTo(126);
        assertThat(said.err()).contains("version 8");
    }

    @Test
    void java25PrintsNoWarning() throws IOException {
        Path java = InstalledJdks.version25();
        ProcessRun.Said version = ProcessRun.stocktake("--version")
                .with("JAVA_HOME", java.toString())
                .go();
        assertThat(version.succeeded().out()).startsWith("stocktake ").hasLineCount(1);
        assertThat(version.err()).isEmpty();
        ProcessRun.Said check = ProcessRun.stocktake("check", ProcessRun.APPLICATION + "/examples/xa-2026.yaml")
                .with("JAVA_HOME", java.toString())
                .go();
        assertThat(check.succeeded().out() + check.err()).doesNotContainIgnoringCase("warning");
    }

    /** Until Java runs the program, only the launcher can keep Ctrl-Z from leaving the first page on the screen. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "'', assess xa.yaml, ignored:1",
        "'', assess --plain xa.yaml, ignored:0",
        "ACCESSIBLE=1, assess xa.yaml, ignored:0",
        "TERM=dumb, assess xa.yaml, ignored:0",
        "'', check xa.yaml, ignored:0"
    })
    void onTheScreenCtrlZDoesNothingFromTheStart(String setting, String command, String shows) throws IOException {
        fakeJava("""
                while read -r name mask; do
                  if [ "$name" = SigIgn: ]; then echo "ignored:$((0x$mask >> 19 & 1))"; fi
                done < /proc/$$/status
                """);
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"17.0.2\"\n");
        String line = setting + " JAVA_HOME='" + folder + "' '" + ProcessRun.LAUNCHER + "' " + command;
        try (TmuxTerminal terminal = new TmuxTerminal(folder, line.strip())) {
            terminal.shows("ended:0").shows(shows);
        }
    }

    private Path fakeJava(String script) throws IOException {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
