package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Cases;
import org.stocktake.files.store.FileObstruction;

/**
 * Runs every command with every obstacle in the place of every kept file: no command hangs (the process is ended after
 * two minutes), the user's file does not change, and the answer that is set is in the assessment.
 *
 * <p>Each kept file has a folder and an assessment of its own. The commands of one obstacle are run in one process: the
 * launcher and the start of the process do not read the hidden folder. The whole run takes each command for each of
 * them; the proofs take at most one, another one each time, and the last, which sets the answer.
 */
final class SidecarFolderProof {
    private static final List<String> SET = List.of("set", "FILE", "offences.smuggling=later");

    /** The commands: FILE is the assessment, FOLDER its folder. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("recover", "FILE"),
            List.of("recover", "FILE", "--format", "json"),
            List.of("status", "FILE"),
            List.of("check", "FILE"),
            List.of("report", "FILE", "--format", "csv=-"),
            List.of("gate", "init", "FILE", "--force", "--output", "FOLDER/gate.yaml"),
            List.of("assess", "FILE", "--plain"),
            SET);

    @TempDir
    Path folder;

    /** Another account could replace the lock, the backups and the half-typed text at any time. */
    @Test
    void aHiddenFolderOfAnotherAccountThatIsOpenToOthersIsNotUsed() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), work.resolve("xa.yaml"));
        ProcessRun.of(List.of(
                        "sh",
                        "-e",
                        "-c",
                        "mkdir .stocktake; chown 3000:3000 .stocktake; chmod 777 .stocktake; chmod 755 . ..;"
                                + " chown 2000:2000 . xa.yaml"))
                .in(work)
                .go()
                .succeeded();
        assumeTrue(as2000(work, "--version").code() == 0, "another account cannot start the program here");
        ProcessRun.Said said = as2000(work, "set", "xa.yaml", "offences.smuggling=later");
        assertThat(said.code()).isEqualTo(74);
        assertThat(said.err()).contains("belongs to the account");
        assertThat(work.resolve(".stocktake")).isEmptyDirectory();
        ProcessRun.of(List.of("chown", "2000:2000", ".stocktake")).in(work).go().succeeded();
        as2000(work, "set", "xa.yaml", "offences.smuggling=later").succeeded();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work.resolve(".stocktake"))))
                .isEqualTo("rwx------");
    }

    private static ProcessRun.Said as2000(Path work, String... words) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("setpriv", "--reuid=2000", "--regid=2000", "--clear-groups", ProcessRun.LAUNCHER.toString()));
        command.addAll(List.of(words));
        return ProcessRun.of(command).in(work).with("HOME", work.toString()).go();
    }

    /** The folder of one kept file; the files have the same names in each. */
    private record Case(Path place) {
        static Case made(Path place, FileObstruction hindrance, String name) throws IOException {
            Case made = new Case(place);
            Files.createDirectories(made.victim().resolveSibling(""));
            Files.writeString(made.victim(), "precious");
            Path side = Files.createDirectories(made.file().resolveSibling(".stocktake"));
            Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), made.file());
            hindrance.put(side.resolve(name), made.victim());
            return made;
        }

        Path victim() {
            return place.resolve("user/victim");
        }

        Path file() {
            return place.resolve("work/xa.yaml");
        }

        List<String> words(List<String> command) {
            return command.stream()
                    .map(word -> word.replace("FILE", file().toString())
                            .replace("FOLDER", file().resolveSibling("").toString()))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandEndsAndTheAnswerIsSaved(FileObstruction hindrance) throws IOException {
        List<Case> cases = new ArrayList<>();
        List<List<String>> commands = new ArrayList<>();
        for (String name : FileObstruction.NAMES) {
            Case made = Case.made(folder.resolve("at-" + name), hindrance, name);
            cases.add(made);
            int first = cases.size() + List.of(FileObstruction.values()).indexOf(hindrance);
            COMMANDS.stream()
                    .filter(command ->
                            Cases.inWhole() || (COMMANDS.indexOf(command) + first) % 12 == 0 || command.equals(SET))
                    .forEach(command -> commands.add(made.words(command)));
        }
        List<String> wrong = new ArrayList<>();
        List<ProcessRun.Said> said = InProcessCommands.inOneProcess(commands);
        for (int i = 0; i < said.size(); i++) {
            if (!List.of(0, 4, 5, 130).contains(said.get(i).code())
                    || said.get(i).err().contains("Exception")) {
                wrong.add(commands.get(i) + " ended with " + said.get(i));
            }
        }
        assertThat(wrong).isEmpty();
        for (Case made : cases) {
            assertThat(Files.readString(made.file())).as(made.toString()).contains("answer: later");
            assertThat(made.victim()).hasContent("precious");
            assertThat(made.victim().resolveSibling("")).isDirectoryContaining("glob:**victim");
        }
    }
}
