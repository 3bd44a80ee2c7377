package org.stocktake.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.cli.CliRun;

final class DocumentMarkTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts/files");
    private static final DocumentMark MARK = DocumentMark.of("report", "XA");

    @TempDir
    private Path folder;

    /** Ends a test that needs a mark, where the file system keeps none. */
    private void requireAttributes() throws IOException {
        Path probe = Files.writeString(folder.resolve("probe"), "x");
        MARK.putOn(probe);
        assumeTrue(MARK.isOn(probe), "this file system keeps no extended attributes");
    }

    private Path marked() throws IOException {
        requireAttributes();
        Path file = Files.writeString(folder.resolve("report.html"), "as written");
        MARK.putOn(file);
        return file;
    }

    @Test
    void aFileHasTheMarkUntilItsContentChanges() throws IOException {
        Path file = marked();
        assertThat(MARK.isOn(file)).isTrue();
        Files.writeString(file, ", and signed", StandardOpenOption.APPEND);
        assertThat(MARK.isOn(file)).isFalse();
    }

    @Test
    void theMarkOfAnotherSubjectIsAnother() throws IOException {
        Path file = marked();
        assertThat(DocumentMark.of("report", "XB").isOn(file)).isFalse();
        assertThat(DocumentMark.NONE.isOn(file)).isFalse();
    }

    @Test
    void aFileWithoutAMarkHasNone() throws IOException {
        assertThat(MARK.isOn(folder.resolve("none"))).isFalse();
        assertThat(MARK.isOn(Files.writeString(folder.resolve("other"), "as written")))
                .isFalse();
    }

    @Test
    void aTextWithALineEndIsNotTwoTexts() {
        assertThat(DocumentMark.of("a\nb", "c")).isNotEqualTo(DocumentMark.of("a", "b\nc"));
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aVeryLargeFileAboutAnotherSubjectIsNotRead() throws IOException {
        Path large = folder.resolve("large");
        try (FileChannel channel = FileChannel.open(
                large, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            DocumentMark.of("report", "XB").putOn(large);
            channel.write(ByteBuffer.wrap(new byte[1]), 1L << 36);
        } catch (IOException e) {
            abort("this file system holds no file of 64 GiB");
        }
        assertThat(MARK.isOn(large)).isFalse();
    }

    @Test
    void theMarkIsOnTheDraftBeforeTheLastCheckOfTheTarget() throws IOException {
        requireAttributes();
        Path target = folder.resolve("out.html");
        try (DocumentFile document = DocumentFile.open(target.toString(), false, MARK, 1)) {
            document.writer().print("a report");
            Files.writeString(target, "of somebody else");
            assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(document::keep);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(
                                file -> String.valueOf(file.getFileName()).startsWith(".stocktake-part-")))
                        .hasSize(1)
                        .allMatch(MARK::isOn);
            }
        }
        assertThat(target).hasContent("of somebody else");
    }

    private CliRun report(String input, String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "report";
        args[1] = folder.resolve(input).toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return CliRun.with(args);
    }

    @Test
    void aReportReplacesOnlyTheUnchangedReportOnTheSameAssessment() throws IOException {
        requireAttributes();
        Files.copy(FILES.resolve("xa.yaml"), folder.resolve("xa.yaml"));
        Files.copy(FILES.resolve("team/xb.yaml"), folder.resolve("xb.yaml"));
        String target = folder.resolve("out.md").toString();
        assertThat(report("xa.yaml", "--format", "markdown", "-o", target).code())
                .isZero();
        assertThat(report("xa.yaml", "--format", "markdown", "-o", target, "--dry-run")
                        .code())
                .isZero();
        assertThat(report("xa.yaml", "--format", "markdown", "-o", target).code())
                .isZero();
        assertThat(report("xb.yaml", "--format", "markdown", "-o", target).err())
                .contains("there is a file already");
        Files.writeString(Path.of(target), "my own words", StandardOpenOption.APPEND);
        assertThat(report("xa.yaml", "--format", "markdown", "-o", target).code())
                .isEqualTo(74);
        assertThat(Path.of(target)).content().endsWith("my own words");
        assertThat(report("xa.yaml", "--format", "markdown", "-o", target, "--force")
                        .code())
                .isZero();
    }

    @Test
    void aReportNeverReplacesAFileOfSomebodyElse() throws IOException {
        Files.copy(FILES.resolve("xa.yaml"), folder.resolve("xa.yaml"));
        Path other = Files.writeString(folder.resolve("xa.html"), "of somebody else");
        assertThat(report("xa.yaml").code()).isEqualTo(74);
        assertThat(other).hasContent("of somebody else");
        Files.delete(other);
        assertThat(report("xa.yaml").code()).isZero();
        Files.copy(folder.resolve("xa.html"), folder.resolve("copy.html"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(report("xa.yaml", "-o", folder.resolve("copy.html").toString())
                        .code())
                .isEqualTo(74);
    }

    /** A report and another one, which both go to the file that stands for {@code FILE}. */
    static Stream<Arguments> otherReports() {
        String whole = "xa.yaml --format html=FILE";
        String since = "xa.yaml --format html=FILE --since old.yaml";
        return Stream.of(
                arguments(whole + " --redact", whole),
                arguments(whole, whole + " --redact"),
                arguments(whole, "xa.yaml --format markdown=FILE"),
                arguments(whole, "other/xa.yaml --format html=FILE"),
                arguments(whole, since),
                arguments(since, whole),
                arguments(since, "xa.yaml --format html=FILE --since other/old.yaml"));
    }

    @ParameterizedTest
    @MethodSource("otherReports")
    void aReportNeverReplacesAnotherReport(String first, String second) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        for (Path in : List.of(folder, other)) {
            Files.copy(FILES.resolve("xa.yaml"), in.resolve("xa.yaml"));
            Files.copy(FILES.resolve(".earlier/old.yaml"), in.resolve("old.yaml"));
        }
        assertThat(run(first).code()).isZero();
        Path target = folder.resolve("out");
        byte[] before = Files.readAllBytes(target);
        assertThat(run(second).code()).isEqualTo(74);
        assertThat(target).hasBinaryContent(before);
        requireAttributes();
        assertThat(run(first).code()).isZero();
    }

    @Test
    void aReportNeverReplacesTheReportOnAnotherPeriod() throws IOException {
        Path file = Files.copy(FILES.resolve("xa.yaml"), folder.resolve("xa.yaml"));
        assertThat(report("xa.yaml").code()).isZero();
        Files.writeString(file, Files.readString(file).replace("to: 2026-12-31", "to: 2026-12-30"));
        assertThat(report("xa.yaml").code()).isEqualTo(74);
    }

    @Test
    void aReportReplacesItselfUnderAnotherNameOfTheAssessment() throws IOException {
        requireAttributes();
        Files.copy(FILES.resolve("xa.yaml"), folder.resolve("xa.yaml"));
        Files.createDirectory(folder.resolve("other"));
        assertThat(run("xa.yaml --format html=FILE").code()).isZero();
        assertThat(run("other/../xa.yaml --format html=FILE").code()).isZero();
    }

    /** Runs {@code report} with these words, of which names of files are those in the folder. */
    private CliRun run(String words) {
        List<String> args = new ArrayList<>(List.of("report"));
        for (String word : words.split(" ", -1)) {
            args.add(
                    word.endsWith(".yaml")
                            ? folder.resolve(word).toString()
                            : word.replace("FILE", folder.resolve("out").toString()));
        }
        return CliRun.with(args.toArray(String[]::new));
    }
}
