package org.stocktake.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

final class DocumentMarkTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts/files");
    private static final DocumentMark MARK = DocumentMark.of("report", "XA");

    @TempDir
    private Path folder;

    @BeforeEach
    void theFileSystemHasAttributes() throws IOException {
        Path probe = Files.writeString(folder.resolve("probe"), "x");
        MARK.putOn(probe);
        assumeTrue(MARK.isOn(probe), "this file system keeps no extended attributes");
    }

    private Path marked() throws IOException {
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
        assertThat(MARK.isOn(folder.resolve("none"))).isFalse();
        assertThat(MARK.isOn(Files.writeString(folder.resolve("other"), "as written")))
                .isFalse();
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
}
