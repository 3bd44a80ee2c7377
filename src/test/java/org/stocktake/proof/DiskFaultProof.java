package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real faults of a drive during a save: the file stays as it was, and the message gives path, cause and remedy. */
final class DiskFaultProof {
    private static final String ANSWER = "offences.smuggling=later";

    @TempDir
    Path folder;

    private static Path sample(Path where) throws IOException {
        return Files.copy(ProcessRun.APPLICATION.resolve("examples/xc-2026.yaml"), where.resolve("xc.yaml"));
    }

    private static ProcessRun.Said set(Path file) throws IOException {
        return ProcessRun.stocktake("set", file.toString(), ANSWER).go();
    }

    private static void saves(Path file) throws IOException {
        ProcessRun.stocktake("set", file.toString(), ANSWER).go().succeeded();
        assertThat(Files.readString(file)).contains("answer: later");
        ProcessRun.stocktake("check", file.toString()).go().succeeded();
    }

    /** Requires that the file is unchanged, no partly written file is beside it, and the message has those words. */
    private static void refused(ProcessRun.Said said, Path file, String before, String... words) throws IOException {
        assertThat(said.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(said.code()).isEqualTo(74);
        assertThat(file).hasContent(before);
        try (Stream<Path> left = Files.list(file.resolveSibling(""))) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains(".tmp-"));
        }
    }

    @Test
    void aFullDriveIsSaidWithTheBytesThatAreNeededAndFree() throws IOException {
        try (ScratchFileSystem drive = new ScratchFileSystem(folder.resolve("full"), "size=256k")) {
            Path file = sample(drive.folder());
            saves(file);
            Files.copy(ProcessRun.APPLICATION.resolve("examples/xc-2026.yaml"), file, REPLACE);
            String before = Files.readString(file);
            drive.fill();
            refused(
                    set(file),
                    file,
                    before,
                    file.toString(),
                    "not enough space",
                    "bytes are needed",
                    "Free some space");
            drive.free();
            saves(file);
        }
    }

    private static final java.nio.file.StandardCopyOption REPLACE = java.nio.file.StandardCopyOption.REPLACE_EXISTING;

    @Test
    void aFullDriveIsSaidInTheInterviewAndSavingGoesOnOnceThereIsSpace() throws IOException {
        try (ScratchFileSystem drive = new ScratchFileSystem(folder.resolve("full"), "size=512k")) {
            Path file = CoreAssessment.unanswered(drive.folder());
            try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
                ScreenUser person = new ScreenUser(terminal);
                person.namesOffice("Office");
                person.starts();
                drive.fill();
                person.chooses("Yes");
                terminal.shows("NOT saved").press("C-x").shows("Not everything is saved");
                assertThat(terminal.screen()).doesNotContain("Everything you confirmed is saved");
                drive.free();
                terminal.press("1").settles().press("Enter").shows("Everything is in the file again");
                terminal.shows("Save and leave?")
                        .press("1")
                        .settles()
                        .press("Enter")
                        .shows("ended:0");
            }
            assertThat(Files.readString(file)).contains("answer: yes");
        }
    }

    @Test
    void theAnswersOfAFullDriveCanGoToAnother() throws IOException {
        try (ScratchFileSystem drive = new ScratchFileSystem(folder.resolve("full"), "size=512k")) {
            Path file = CoreAssessment.unanswered(drive.folder());
            String before = Files.readString(file);
            Path other = folder.resolve("other.yaml");
            try (TmuxTerminal terminal = new TmuxTerminal(folder, CoreAssessment.assess(file))) {
                ScreenUser person = new ScreenUser(terminal);
                person.namesOffice("Office");
                person.starts();
                drive.fill();
                person.chooses("Yes");
                terminal.shows("NOT saved").press("C-x").shows("Not everything is saved");
                terminal.press("2").settles().press("Enter").shows("In which file");
                terminal.type("other.yaml").shows("> File  other.yaml").press("Enter");
                terminal.shows("Everything is saved in other.yaml");
                terminal.press("C-x")
                        .settles()
                        .shows("Save and leave?")
                        .press("1")
                        .settles()
                        .press("Enter");
                terminal.shows("ended:0");
            }
            assertThat(Files.readString(other)).contains("answer: yes");
            assertThat(file).hasContent(before);
        }
    }

    @Test
    void aDriveWithoutRoomForAnotherFileIsSaid() throws IOException {
        try (ScratchFileSystem drive = new ScratchFileSystem(folder.resolve("inodes"), "nr_inodes=40")) {
            Path file = sample(drive.folder());
            String before = Files.readString(file);
            drive.fillWithFiles();
            refused(set(file), file, before, file.toString(), "no room for another file", "Remove some files");
        }
    }

    @Test
    void aFileThatTheSystemDoesNotAllowIsSaidAndTheSignalOfItEndsNothing() throws IOException {
        Path file = sample(folder);
        String before = Files.readString(file);
        List<String> limited = List.of(
                "bash",
                "-c",
                "ulimit -f 8; exec \"$0\" set \"$1\" " + ANSWER,
                ProcessRun.LAUNCHER.toString(),
                file + "");
        refused(
                ProcessRun.of(limited).go(),
                file,
                before,
                file.toString(),
                "larger than this system allows",
                "raise the limit");
    }

    @Test
    void aDriveThatCanOnlyBeReadIsFoundBeforeTheFirstQuestion() throws IOException {
        try (ScratchFileSystem drive = new ScratchFileSystem(folder.resolve("read-only"), "size=512k")) {
            Path file = sample(drive.folder());
            String before = Files.readString(file);
            drive.lock();
            ProcessRun.Said resumed =
                    ProcessRun.stocktake("assess", file.toString(), "--plain").go();
            refused(resumed, file, before, "can only be read", "on another drive");
            assertThat(resumed.out()).doesNotContain("Question");
            ProcessRun.Said begun = ProcessRun.stocktake(
                            "assess", drive.folder().resolve("new.yaml").toString(), "--plain")
                    .go();
            refused(begun, file, before, drive.folder().toString(), "can only be read");
            assertThat(begun.out()).doesNotContain("Which State");
            ProcessRun.stocktake("check", file.toString()).go().succeeded();
        }
    }

    @Test
    void aFolderThatOneMayNotWriteIsFoundBeforeTheFirstQuestion() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = sample(closed);
        String before = Files.readString(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        List<String> command = new ArrayList<>(
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", ProcessRun.LAUNCHER.toString()));
        Assumptions.assumeTrue(
                ScratchFileSystem.tried(with(command, "--version")),
                "NOT TESTED: no other user can run the program here");
        ProcessRun.Said said = ProcessRun.of(with(command, "assess", file.toString(), "--plain"))
                .go();
        refused(said, file, before, "not allowed to write");
        assertThat(said.out()).doesNotContain("Question");
    }

    private static List<String> with(List<String> command, String... words) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(words));
        return all;
    }

    private static String[] with(List<String> command, String word) {
        return with(command, new String[] {word}).toArray(String[]::new);
    }

    @Test
    void aFileThatMustNotBeReplacedIsSaid() throws IOException {
        Path file = sample(folder);
        String before = Files.readString(file);
        Assumptions.assumeTrue(
                ScratchFileSystem.tried("chattr", "+i", file.toString()),
                "NOT TESTED: no file can be made immutable here");
        try {
            refused(set(file), file, before, file.toString(), "not allowed to write", "Ask for the rights");
        } finally {
            ScratchFileSystem.tried("chattr", "-i", file.toString());
        }
        saves(file);
    }

    @Test
    void whatIsNoFileIsRefusedAndNothingHangsOnIt() throws IOException {
        Path pipe = folder.resolve("pipe.yaml");
        ProcessRun.of(List.of("mkfifo", pipe.toString())).go().succeeded();
        for (String name : List.of(pipe.toString(), "/dev/null", folder.toString())) {
            ProcessRun.Said said = ProcessRun.stocktake("set", name, ANSWER).go();
            assertThat(said.code()).as(name + ": " + said.err()).isIn(3, 74);
            assertThat(said.err()).doesNotContain("Exception");
        }
    }

    @Test
    void aLinkStaysALinkAndTheFileBehindItIsSaved() throws IOException {
        Path file = sample(Files.createDirectory(folder.resolve("there")));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        ProcessRun.stocktake("set", link.toString(), ANSWER).go().succeeded();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(file)).contains("answer: later");
        assertThat(folder.resolve(".stocktake")).doesNotExist();
    }

    @Test
    void aReaderThatLeavesEarlyIsNoFaultAndASaveNeedsNobodyToListen() throws IOException {
        Path file = sample(folder);
        ProcessRun.Said left = ProcessRun.of(List.of(
                        "bash",
                        "-c",
                        "\"$0\" show \"$1\" | head -n 1; echo \"${PIPESTATUS[0]}\"",
                        ProcessRun.LAUNCHER.toString(),
                        file.toString()))
                .go();
        assertThat(left.out().strip()).matches("(?s).*\\n(0|141)");
        assertThat(left.err()).doesNotContain("Exception", "\tat ");
        ProcessRun.of(List.of(
                        "bash",
                        "-c",
                        "\"$0\" set \"$1\" " + ANSWER + " >&- 2>&-",
                        ProcessRun.LAUNCHER.toString(),
                        file.toString()))
                .go();
        assertThat(Files.readString(file)).contains("answer: later");
    }

    @Test
    void aClockThatStandsBackIsSaidAndNothingDependsOnIt() throws IOException {
        Assumptions.assumeTrue(
                ScratchFileSystem.tried("faketime", "--version"),
                "NOT TESTED: a clock that stands back needs faketime");
        Path file = sample(folder);
        ProcessRun.Said said = ProcessRun.of(List.of(
                        "faketime",
                        "-m",
                        "2020-01-01 00:00:00",
                        ProcessRun.LAUNCHER.toString(),
                        "set",
                        file.toString(),
                        "offences.smuggling=no"))
                .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                .go()
                .succeeded();
        assertThat(said.err()).contains("The clock of this computer says 1 January 2020");
        saves(file);
    }
}
