package org.stocktake.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.store.ChangedOnDiskException;

/** Documents are written safely where another person has put links, files or folders. */
final class DocumentFileTest {
    private static final String SAMPLE = "src/test/resources/transcripts/files/xa.yaml";
    private static final String GATE = "src/test/resources/transcripts/files/gates/rules.yaml";
    private static final String CHECKLIST = "src/test/resources/transcripts/checklists/lighthouses.yaml";
    private static final String EARLIER = "src/test/resources/transcripts/files/.earlier/old.yaml";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    /** Returns every command that writes a document into a named file; the file itself follows as the last word. */
    static List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        for (String format : List.of("text", "json", "ndjson", "junit", "sarif", "github")) {
            commands.add(List.of("check", SAMPLE, "--format", format + "="));
        }
        for (String format : List.of("html", "markdown", "json", "csv", "docx", "xlsx", "oscal-plan")) {
            commands.add(List.of("report", SAMPLE, "--format", format + "="));
        }
        commands.add(List.of("compare", EARLIER, SAMPLE, "--format", "html="));
        commands.add(List.of("summary", SAMPLE, "--format", "json="));
        commands.add(List.of("guide", "lighthouses", "--format", "markdown="));
        commands.add(List.of("gate", "init", SAMPLE, "--output="));
        return commands;
    }

    private static CliRun run(List<String> command, Path target, String... more) {
        List<String> words = new ArrayList<>(command);
        words.set(words.size() - 1, words.get(words.size() - 1) + target);
        words.addAll(List.of(more));
        return CliRun.with(words.toArray(new String[0]));
    }

    private Path precious() throws IOException {
        return Files.writeString(folder.resolve("precious"), "of somebody else");
    }

    @Test
    void aFailureNamesTheFileThatWasAskedForAndNotTheDraftBesideIt() {
        Path asked = Path.of("out/report.html");
        String draft = "out/.stocktake-part-1-2";
        assertThat(DraftFile.of(asked, new FileSystemException(draft, null, "Read-only file system")))
                .hasMessage("out/report.html: Read-only file system");
        assertThat(DraftFile.of(asked, new AccessDeniedException(draft)))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage("out/report.html");
        assertThat(DraftFile.of(asked, new NoSuchFileException(draft)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("out/report.html");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aLinkIsNeverWrittenThroughNorReplaced(List<String> command) throws IOException {
        Path precious = precious();
        Path link = Files.createSymbolicLink(folder.resolve("target"), precious);
        for (List<String> more : List.of(List.<String>of(), List.of("--force"))) {
            CliRun ran = run(command, link, more.toArray(new String[0]));
            assertThat(ran.code()).isIn(74, 3); // the gate is read first, and the link is not one
            assertThat(precious).hasContent("of somebody else");
            assertThat(Files.isSymbolicLink(link)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aLinkToNothingIsNotReplacedAndMakesNoFile(List<String> command) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("target"), folder.resolve("nowhere"));
        assertThat(run(command, link).code()).isEqualTo(74);
        assertThat(run(command, link, "--force").err())
                .contains("is a link")
                .contains("Name the file that it leads to");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFileThatHoldsSomethingIsReplacedOnlyWhenTheUserSaysSo(List<String> command) throws IOException {
        Path target = Files.writeString(folder.resolve("notes.txt"), "of somebody else");
        CliRun ran = run(command, target);
        assertThat(ran.code()).isEqualTo(74);
        assertThat(ran.err()).contains("there is a file already").contains("--force");
        assertThat(target).hasContent("of somebody else");
        assumeTrue(!command.get(0).equals("gate"), "gate init takes a file that is there for a gate");
        assertThat(run(command, target, "--force").code()).isZero();
        assertThat(Files.readAllBytes(target)).isNotEqualTo("of somebody else".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noDocumentTakesThePlaceOfAnAssessmentAGateOrAChecklist(List<String> command) throws IOException {
        assumeTrue(!command.get(0).equals("gate"), "gate init writes no document");
        for (String source : List.of(SAMPLE, GATE, CHECKLIST)) {
            Path target = folder.resolve("source.yaml");
            Files.copy(Path.of(source), target, StandardCopyOption.REPLACE_EXISTING);
            CliRun ran = run(command, target, "--force");
            assertThat(ran.code()).isEqualTo(74);
            assertThat(ran.err()).contains("No document takes its place");
            assertThat(target).hasSameTextualContentAs(Path.of(source));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anEmptyFileIsFilledAndNothingIsLeftBesideIt(List<String> command) throws IOException {
        assumeTrue(!command.get(0).equals("gate"), "gate init takes a file that is there for a gate");
        Path target = Files.createFile(folder.resolve("made-by-mktemp"));
        assertThat(run(command, target).code()).isZero();
        assertThat(Files.size(target) > 0 || command.contains("github="))
                .as("without a finding there is no annotation")
                .isTrue();
        assertThat(names()).containsExactly("made-by-mktemp");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aLinkUnderTheFormerDraftNameIsNotFollowed(List<String> command) throws IOException {
        Path precious = precious();
        Path target = folder.resolve("target");
        Path trap = Files.createSymbolicLink(folder.resolve(".target.part"), precious);
        assertThat(run(command, target).code()).isZero();
        assertThat(precious).hasContent("of somebody else");
        assertThat(Files.isSymbolicLink(trap)).isTrue();
        assertThat(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)).isTrue();
        Set<String> expected = new HashSet<>(Set.of("precious", "target", ".target.part"));
        if (command.get(0).equals("gate")) {
            expected.add("gate.schema.json"); // which the first line of a new gate names
        }
        assertThat(names()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFolderOfThatNameIsRefusedAndStays(List<String> command) throws IOException {
        Path target = Files.createDirectory(folder.resolve("target"));
        Path inside = Files.writeString(target.resolve("inside"), "of somebody else");
        assertThat(run(command, target, "--force").code()).isIn(74, 3);
        assertThat(inside).hasContent("of somebody else");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aDeviceIsWrittenToAndStaysADevice(List<String> command) throws IOException, InterruptedException {
        assumeTrue(!command.get(0).equals("gate"), "gate init reads the gate that is there");
        Path device = folder.resolve("device");
        assumeTrue(
                new ProcessBuilder("mknod", device.toString(), "c", "1", "3")
                                        .start()
                                        .waitFor()
                                == 0
                        && opens(device),
                "only root makes devices, and not in every folder");
        assertThat(run(command, device, "--force").code()).isZero();
        assertThat(Files.readAttributes(device, "isOther", LinkOption.NOFOLLOW_LINKS))
                .containsEntry("isOther", true);
    }

    private static boolean opens(Path device) {
        try {
            Files.newOutputStream(device, StandardOpenOption.APPEND).close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void anInputIsNotReplacedUnderAnotherNameOfItsFolder() throws IOException {
        Path input = Files.copy(Path.of(SAMPLE), folder.resolve("xa.yaml"));
        Path alias = Files.createSymbolicLink(elsewhere.resolve("alias"), folder);
        for (String command : List.of("check", "report")) {
            CliRun ran =
                    CliRun.with(command, input.toString(), "--force", "--format", "json=" + alias.resolve("xa.yaml"));
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("or it is an input");
        }
        assertThat(input).hasSameTextualContentAs(Path.of(SAMPLE));
    }

    @Test
    void anInputIsNotReplacedThroughALinkToItOrAWayAround() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real/sub"));
        Path input = Files.copy(Path.of(SAMPLE), folder.resolve("real/xa.yaml"));
        Path link = Files.createSymbolicLink(folder.resolve("in.yaml"), input);
        Path around = Files.createSymbolicLink(folder.resolve("around"), real);
        for (String target :
                List.of(input.toString(), around.resolve("../xa.yaml").toString())) {
            CliRun ran = CliRun.with("report", link.toString(), "--force", "--format", "json=" + target);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("or it is an input");
        }
        assertThat(input).hasSameTextualContentAs(Path.of(SAMPLE));
    }

    @Test
    void aGateThatWasChangedWhileItsFloorIsMovedIsNotReplaced() throws IOException {
        Path gate = Files.writeString(folder.resolve("gate.yaml"), "as it was read");
        String other = "0".repeat(64);
        try (DocumentFile document = DocumentFile.openSource(gate.toString(), other, 1)) {
            document.writer().print("new");
            assertThatExceptionOfType(ChangedOnDiskException.class).isThrownBy(document::keep);
        }
        assertThat(gate).hasContent("as it was read");
        assertThat(names()).containsExactly("gate.yaml");
    }

    @Test
    void aPipeIsWrittenToAndStaysAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo");
        CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> read(pipe));
        assertThat(CliRun.with("check", SAMPLE, "--format", "json=" + pipe).code())
                .isZero();
        assertThat(reader.join()).contains("stocktake/check/1");
        assertThat(Files.readAttributes(pipe, "isOther", LinkOption.NOFOLLOW_LINKS))
                .containsEntry("isOther", true);
    }

    private static String read(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** A command checks the target again after it has opened the pipe; the second check counts. */
    @Test
    void aFileInThePlaceOfAPipeIsNotWrittenTo() throws IOException, InterruptedException {
        Path precious = precious();
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo");
        Path link = Files.createSymbolicLink(folder.resolve("link"), precious);
        Path hard = Files.createLink(folder.resolve("hard"), precious);
        for (Path swapped : List.of(link, hard)) {
            assertThat(TargetKind.of(pipe)).isEqualTo(TargetKind.STREAM);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> DocumentFile.stream(swapped));
        }
        assertThat(precious).hasContent("of somebody else");
    }

    @Test
    void aDraftThatAnEndedProcessLeftBehindIsRemovedAndOthersStay() throws IOException {
        String ended = "999999999";
        Files.writeString(folder.resolve(".stocktake-part-" + ended + "-0123456789abcdef"), "half");
        Files.writeString(folder.resolve(".stocktake-part-of-mine"), "of somebody else");
        assertThat(CliRun.with("check", SAMPLE, "--format", "json=" + folder.resolve("target"))
                        .code())
                .isZero();
        assertThat(names()).containsExactlyInAnyOrder("target", ".stocktake-part-of-mine");
    }

    @Test
    void severalDocumentsOfOneRunAreWrittenIntoOneFolder() throws IOException {
        String formats = "json=" + folder.resolve("a.json") + ",junit=" + folder.resolve("b.xml") + ",sarif="
                + folder.resolve("c.sarif");
        assertThat(CliRun.with("check", SAMPLE, "--format", formats).code()).isZero();
        assertThat(names()).containsExactlyInAnyOrder("a.json", "b.xml", "c.sarif");
    }

    @Test
    void aNameAsLongAsANameCanBeIsWritten() throws IOException {
        Path target = folder.resolve("n".repeat(250) + ".json");
        assertThat(CliRun.with("check", SAMPLE, "--format", "json=" + target).code())
                .isZero();
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void aFileSetThereWhileTheDocumentIsWrittenIsNotReplaced() throws IOException {
        Path target = folder.resolve("target");
        try (DocumentFile document = DocumentFile.open(target.toString(), false, 1)) {
            document.writer().print("new");
            Files.writeString(target, "of somebody else");
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(document::keep);
        }
        assertThat(target).hasContent("of somebody else");
        assertThat(names()).containsExactly("target");
    }

    @Test
    void aLinkSetThereWhileTheDocumentIsWrittenIsNotFollowed() throws IOException {
        Path precious = precious();
        Path target = Files.writeString(folder.resolve("target"), "old");
        try (DocumentFile document = DocumentFile.open(target.toString(), true, 1)) {
            document.writer().print("new");
            Files.delete(target);
            Files.createSymbolicLink(target, precious);
            assertThatExceptionOfType(UnwritableTargetException.class).isThrownBy(document::keep);
        }
        assertThat(precious).hasContent("of somebody else");
        assertThat(names()).containsExactlyInAnyOrder("precious", "target");
    }

    @Test
    void aDocumentKeepsThePermissionsOfTheFileThatItReplaces() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        assumeTrue(target.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));
        assertThat(CliRun.with("check", SAMPLE, "--force", "--format", "json=" + target)
                        .code())
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void noNewDocumentCanBeWrittenByOthers() throws IOException {
        Path target = folder.resolve("target");
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(CliRun.with("check", SAMPLE, "--format", "json=" + target).code())
                .isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .matches("rw-[r-]--[r-]--");
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Set.copyOf(
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }
}
