package org.stocktake.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.interview.BegunAssessment;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.StartPage;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

final class BegunAssessmentsTest {
    private static final Path TRANSCRIPTS = Path.of("src/test/resources/transcripts");

    @TempDir
    private Path folder;

    private final ChecklistLibrary library = new ChecklistLibrary(List.of(TRANSCRIPTS.resolve("checklists")));

    private StartPage page() throws IOException {
        InterviewConfig config = new InterviewConfig(
                library.find("lighthouses").found().orElseThrow(),
                StateNames.in("en").byCode(),
                LocalDate.of(2026, 11, 24));
        Interview at = new BegunAssessments(folder, new AssessmentReader(library)).before(InterviewFlow.begin(config));
        return (StartPage) at.page();
    }

    private List<String> files() throws IOException {
        return page().begun().stream()
                .map(one -> String.valueOf(Path.of(one.file()).getFileName()))
                .toList();
    }

    private Path put(String name, int minute) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(TRANSCRIPTS.resolve("files/xa.yaml"), file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(minute * 60_000L));
        return file;
    }

    @Test
    void whatIsNoAssessmentThatCanBeOpenedIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("foreign.yaml"), "services:\n  web: {}\n");
        Files.writeString(folder.resolve("empty.yaml"), "");
        Files.write(folder.resolve("binary.yaml"), new byte[] {0, (byte) 0xff, 1});
        Files.copy(TRANSCRIPTS.resolve("checklists/lighthouses.yaml"), folder.resolve("list.yaml"));
        Files.copy(TRANSCRIPTS.resolve("files/wrong.yaml"), folder.resolve("wrong.yaml"));
        Files.copy(TRANSCRIPTS.resolve("files/cut.yaml"), folder.resolve("cut.yaml"));
        Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(TRANSCRIPTS.resolve("files/xa.yaml")).replace("id: lighthouses", "id: unheard-of"));
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.createSymbolicLink(folder.resolve("endless.yaml"), Path.of("/dev/zero"));
        put(".hidden.yaml", 1);
        put("copy.yaml~", 1);
        Files.createDirectory(folder.resolve("below"));
        Files.copy(TRANSCRIPTS.resolve("files/xa.yaml"), folder.resolve("below/xa.yaml"));
        assertThat(files()).isEmpty();
        put("good.yaml", 1);
        assertThat(files()).containsExactly("good.yaml");
        assertThat(page().isCut()).isFalse();
    }

    @Test
    void aFolderThatCannotBeListedHasNone() throws IOException {
        folder = folder.resolve("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void theLatestIsFirst() throws IOException {
        put("b.yaml", 2);
        put("c.yaml", 3);
        put("a.yaml", 2);
        assertThat(files()).containsExactly("c.yaml", "a.yaml", "b.yaml");
    }

    @Test
    void ofManyTheLatestAreReadAndItIsSaidThatThereAreMore() throws IOException {
        for (int i = 0; i < BegunAssessments.READ_MAX + 1; i++) {
            put("f" + i + ".yaml", i);
        }
        assertThat(files())
                .hasSize(BegunAssessments.READ_MAX)
                .contains("f1.yaml")
                .doesNotContain("f0.yaml");
        assertThat(page().isCut()).isTrue();
    }

    @Test
    void amongManyForeignFilesNotAllAreOpened() throws IOException {
        for (int i = 0; i < 600; i++) {
            Files.createFile(folder.resolve("f" + i + ".yaml"));
        }
        put("old.yaml", 0);
        assertThat(page().isCut()).isTrue();
    }

    @Test
    void aLineSaysStateYearHowFarAndTheLastDay() throws IOException {
        Path file = put("xa.yaml", 1);
        Messages words = Messages.in(Messages.ENGLISH);
        List<BegunAssessment> begun = page().begun();
        assertThat(new PhraseFormatter(words).say(begun.get(0).line()))
                .isEqualTo("Invented State XA (not a real State) 2026: 1 of 4 done\n" + file);
        Files.writeString(file, Files.readString(file).replace("from: 2026-01-01", "from: 2025-07-01"));
        assertThat(new PhraseFormatter(words).say(page().begun().get(0).line()))
                .startsWith("Invented State XA (not a real State) 1 July 2025 to 31 December 2026: 1 of 4 done\n");
        Files.writeString(file, Files.readString(file).replaceFirst("( +)by: .*\n", "$0$1at: 2026-11-23T10:00:00Z\n"));
        assertThat(new PhraseFormatter(words).say(page().begun().get(0).line()))
                .contains(": 1 of 4 done, last answer on 23 November\n");
    }

    @Test
    void aPeriodStandsBehindTheStateWithoutTheWordForOne() throws IOException {
        Path file = put("xa.yaml", 1);
        Files.writeString(file, Files.readString(file).replace("to: 2026-12-31", "to: 2027-06-30"));
        assertThat(new PhraseFormatter(Messages.in("fr"))
                        .say(page().begun().get(0).line()))
                .contains(" du 1er janvier 2026 au 30 juin 2027");
    }
}
