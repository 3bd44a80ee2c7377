package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.store.FileObstruction;

/**
 * Every command with every hindrance in the place of every kept file: none hangs (each process is ended from outside after two
 * minutes), the user's file stays as it is, the answer that is set is in the assessment.
 */
final class SideFolderProof {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("recover", "xa.yaml"),
            List.of("recover", "xa.yaml", "--format", "json"),
            List.of("status", "xa.yaml"),
            List.of("check", "xa.yaml"),
            List.of("report", "xa.yaml", "--format", "csv=-"),
            List.of("gate", "init", "xa.yaml", "--force"),
            List.of("assess", "xa.yaml", "--plain"),
            List.of("set", "xa.yaml", "offences.smuggling=later"));

    @TempDir
    Path folder;

    static Stream<Arguments> table() {
        return Stream.of(FileObstruction.values())
                .flatMap(hindrance -> FileObstruction.NAMES.stream().map(name -> Arguments.of(hindrance, name)));
    }

    /** Another account could exchange the lock, the backups and the half-typed text at any time. */
    @Test
    void aHiddenFolderOfAnotherAccountThatIsOpenToOthersIsNotUsed() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.copy(Run.APPLICATION.resolve("examples/xa-2026.yaml"), work.resolve("xa.yaml"));
        Run.of(List.of(
                        "sh",
                        "-e",
                        "-c",
                        "mkdir .stocktake; chown 3000:3000 .stocktake; chmod 777 .stocktake; chmod 755 . ..;"
                                + " chown 2000:2000 . xa.yaml"))
                .in(work)
                .go()
                .succeeded();
        assumeTrue(as2000(work, "--version").code() == 0, "another account cannot start the program here");
        Run.Said said = as2000(work, "set", "xa.yaml", "offences.smuggling=later");
        assertThat(said.code()).isEqualTo(74);
        assertThat(said.err()).contains("belongs to the account");
        assertThat(work.resolve(".stocktake")).isEmptyDirectory();
        Run.of(List.of("chown", "2000:2000", ".stocktake")).in(work).go().succeeded();
        as2000(work, "set", "xa.yaml", "offences.smuggling=later").succeeded();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.resolve(".stocktake"))))
                .isEqualTo("rwx------");
    }

    private static Run.Said as2000(Path work, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("setpriv", "--reuid=2000", "--regid=2000", "--clear-groups", Run.LAUNCHER.toString()));
        command.addAll(List.of(words));
        return Run.of(command).in(work).with("HOME", work.toString()).go();
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("table")
    void everyCommandEndsAndTheAnswerIsSaved(FileObstruction hindrance, String name) throws IOException {
        Path victim =
                Files.writeString(Files.createDirectory(folder.resolve("user")).resolve("victim"), "precious");
        Path work = Files.createDirectory(folder.resolve("work"));
        Path file = Files.copy(Run.APPLICATION.resolve("examples/xa-2026.yaml"), work.resolve("xa.yaml"));
        Path side = Files.createDirectory(work.resolve(".stocktake"));
        hindrance.put(side.resolve(name), victim);
        List<String> wrong = new ArrayList<>();
        for (List<String> command : COMMANDS) {
            Run.Said said =
                    Run.stocktake(command.toArray(String[]::new)).in(work).go();
            if (!List.of(0, 4, 5, 130).contains(said.code()) || said.err().contains("Exception")) {
                wrong.add(command + " ended with " + said.code() + ":\n" + said.err());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(Files.readString(file)).contains("answer: later");
        assertThat(victim).hasContent("precious");
        assertThat(victim.resolveSibling("")).isDirectoryContaining("glob:**victim");
    }
}
