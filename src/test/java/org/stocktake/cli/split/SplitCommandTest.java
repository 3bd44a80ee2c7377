package org.stocktake.cli.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** A worksheet holds what its office is to answer and no more, and what was sent is known afterwards. */
final class SplitCommandTest {
    private static final Path SAMPLE = Path.of("src/test/resources/transcripts/files/xa.yaml");
    private static final Path MIGRANTS = Path.of("src/examples/xa-2026.yaml");
    private static final String NOTE = "    internal-note: Ask the budget office.\n";

    @TempDir
    private Path folder;

    private Path file;
    private String before;

    @BeforeEach
    void copyTheSample() throws IOException {
        before = Files.readString(SAMPLE);
        file = Files.writeString(folder.resolve("xa.yaml"), before);
    }

    private CliRun run(String command, String... options) {
        return CliRun.on(file, command, options);
    }

    private CliRun split(String... options) {
        List<String> words = new ArrayList<>(
                List.of("--format", "yaml", "-o", folder.resolve("out").toString()));
        words.addAll(List.of(options));
        CliRun run = run("split", words.toArray(new String[0]));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private String worksheet() throws IOException {
        return Files.readString(folder.resolve("out/xa-transport.yaml"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void onlyTheChosenAgencyGetsAWorksheet() throws IOException {
        file = Files.writeString(folder.resolve("xa.yaml"), Files.readString(MIGRANTS));
        CliRun all = split("--dry-run");
        assertThat(all.out()).contains("xa-justice.yaml", "xa-border-guard.yaml", "xa-police.yaml");
        assertThat(split("--agency", "justice,border-guard").out()).doesNotContain("xa-police");
        assertThat(names()).containsExactly("assessment.schema.json", "xa-border-guard.yaml", "xa-justice.yaml");
    }

    @Test
    void onlyWhatIsOpenIsAsked() throws IOException {
        split("--only", "open");
        assertThat(worksheet()).contains("lights.fog-horns:").doesNotContain("register.kept:", "lights.harbours:");
        assertThat(run("status").out()).contains("Ministry of transport\n    sent 24 November 2026\n");
    }

    @Test
    void internalNotesAndContactsStayBehind() throws IOException {
        Files.writeString(file, before.replace("end: ", "contacts:\n  telephone: SECRET-1\nend: "));
        split();
        assertThat(worksheet()).contains("Two harbours in the north.").doesNotContain("budget office", "SECRET-1");
    }

    @Test
    void anInternalNoteGoesToTheOfficeThatWroteItAndToNoOther() throws IOException {
        Files.writeString(file, before.replace(NOTE, NOTE + "    by: Harbour office\n"));
        split("--internal-notes");
        assertThat(worksheet()).doesNotContain("budget office");
        Files.writeString(file, before.replace(NOTE, NOTE + "    by: Ministry of transport\n"));
        Files.delete(folder.resolve("out/xa-transport.yaml"));
        split("--internal-notes");
        assertThat(worksheet()).contains("Ask the budget office.");
    }

    @Test
    void eachFileIsNamedOnce() {
        assertThat(split("--dry-run").err()).isEqualTo("Nothing was written (--dry-run).\n");
        CliRun run = split();
        assertThat(run.out()).contains("xa-transport.yaml");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutAnyFactTheReaderIsToldWhatTheFactsDecide() throws IOException {
        Files.writeString(file, before.replace("profile:\n  party: yes\n  coast: yes\n", ""));
        assertThat(split().err()).contains("Its facts decide which questions are asked");
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesNoRequestBehind() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.writeString(folder.resolve("a-file"), "x");
        CliRun run = run("split", "-o", folder.resolve("a-file").toString());
        assertThat(run.code()).isEqualTo(74);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
        if (!Files.isWritable(locked)) {
            assertThat(run("split", "-o", locked.toString()).code()).isEqualTo(74);
        }
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    /** The second file cannot be written: nothing says that the first was sent. */
    @Test
    void whatFailsInTheMiddleIsNotRecordedAsSent() throws IOException {
        file = Files.writeString(folder.resolve("xa.yaml"), Files.readString(MIGRANTS));
        before = Files.readString(file);
        Files.createDirectories(folder.resolve("out/xa-police.docx"));
        CliRun run = run("split", "-o", folder.resolve("out").toString());
        assertThat(run.code()).isNotZero();
        assertThat(run.out()).doesNotContain("When they come back");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    // What an office sees that runs the program itself

    @Test
    void aWorksheetIsCountedByItsOwnQuestions() throws IOException {
        split("--only", "open");
        Path own = folder.resolve("out/xa-transport.yaml");
        assertThat(CliRun.with("status", own.toString()).out()).contains("0 of 2 questions done");
        CliRun check = CliRun.with("check", own.toString(), "--require", "complete");
        assertThat(check.out()).contains("lights.fog-horns").doesNotContain("register.kept", "lights.harbours");
        CliRun.with("set", own.toString(), "1.1=yes", "1.1.note=Seen.");
        assertThat(CliRun.with("status", own.toString()).out()).contains("of 3 questions done");
    }

    @Test
    void aWorksheetBesideTheAssessmentIsNoSecondAssessment() {
        assertThat(run("split", "--format", "yaml").code()).isZero();
        CliRun check = CliRun.with("check", folder.toString());
        assertThat(check.out()).contains("1 file");
        assertThat(check.err())
                .contains("Left out, because they are worksheets")
                .contains("xa-transport.yaml");
        CliRun pattern = CliRun.with("check", folder + "/*.yaml");
        assertThat(pattern.out()).contains("1 file");
        assertThat(pattern.err()).contains("Left out, because they are worksheets");
        CliRun named = CliRun.with("check", folder.resolve("xa-transport.yaml").toString());
        assertThat(named.err()).doesNotContain("Left out");
    }

    /** A shell names all files of the folder. */
    @Test
    void theSchemaBesideTheWorksheetsIsNoWorksheetThatCameBack() throws IOException {
        split();
        String[] all = names().stream()
                .map(name -> folder.resolve("out").resolve(name).toString())
                .toArray(String[]::new);
        assertThat(all).hasSizeGreaterThan(1);
        CliRun merge = run("merge", all);
        assertThat(merge.err()).doesNotContain("schema");
        assertThat(merge.code()).as(merge.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nworksheet:", "\n\"worksheet\":", "\n'worksheet' :"})
    void aWorksheetIsKnownHoweverItsKeyIsWritten(String key) throws IOException {
        assertThat(run("split", "--format", "yaml").code()).isZero();
        Path sheet = folder.resolve("xa-transport.yaml");
        Files.writeString(sheet, Files.readString(sheet).replace("\nworksheet:", key));
        assertThat(CliRun.with("check", folder.toString()).err()).contains("xa-transport.yaml");
    }

    @Test
    void aFolderOfWorksheetsOnlyIsChecked() {
        split();
        CliRun check = CliRun.with("check", folder.resolve("out").toString());
        assertThat(check.code()).isNotEqualTo(2);
        assertThat(check.err()).doesNotContain("Left out");
    }
}
