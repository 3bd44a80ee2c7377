package org.stocktake.cli.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** An office gets its worksheet in its own language; whoever merges it need not know which that was. */
final class WorksheetLanguageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aWorksheetIsReadInTheLanguageInWhichItWasMade(String format) throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), folder.resolve("xa.yaml"));
        assertThat(CliRun.on(file, "split", "--lang", "fr", "--format", format).code())
                .isZero();
        Path worksheet = folder.resolve("xa-transport." + format);
        assertThat(worksheet).exists();
        CliRun merged = CliRun.with("merge", file.toString(), worksheet.toString());
        assertThat(merged.err()).doesNotContain("not an answer", "is not taken");
        assertThat(merged.code()).isZero();
    }

    /** The texts of an office are compared with those that it was sent, and not with those of today. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aWorksheetOfAnEarlierTranslationIsReadAsOneOfToday(String format) throws IOException {
        Path checklists = Path.of("checklists");
        String name = "ctoc-cop-res-5-3";
        Path checklist = Files.copy(checklists.resolve(name + ".yaml"), folder.resolve(name + ".yaml"));
        Path words = folder.resolve(name + ".zh.yaml");
        String today = Files.readString(checklists.resolve(name + ".zh.yaml"));
        Files.writeString(words, today.replaceAll("《(公约|议定书|有组织犯罪公约|偷运移民议定书)》", "$1"));
        String earlier = merged(checklist, words, today, format);
        assertThat(earlier).isEqualTo(merged(checklist, words, today, format)).contains("xc-foreign-affairs." + format);
    }

    /** Returns what the merge says of a worksheet that was made with the words that are there, and read with those of today. */
    private String merged(Path checklist, Path words, String today, String format) throws IOException {
        Path source = Path.of("src/examples/xc-2026.yaml");
        Path file = Files.copy(source, folder.resolve("xc.yaml"), StandardCopyOption.REPLACE_EXISTING);
        String with = "--checklist=" + checklist;
        CliRun split = CliRun.on(
                file, "split", with, "--lang", "zh", "--format", format, "--force", "--agency=foreign-affairs");
        assertThat(split.code()).as(split.err()).isZero();
        Files.writeString(words, today);
        Path worksheet = folder.resolve("xc-foreign-affairs." + format);
        CliRun merged = CliRun.with("merge", with, "--lang", "zh", file.toString(), worksheet.toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        return merged.out() + merged.err();
    }
}
