package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.worksheet.BlankWorksheets;
import org.stocktake.files.worksheet.ReturnedWorksheet;
import org.stocktake.finding.merge.AssessmentMerge;
import org.stocktake.finding.merge.MergeOutcome;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.report.worksheet.WorksheetContent;

/** Libraries that share no code with this program fill in worksheets and read them; what they wrote is merged. */
final class WorksheetLibrariesProof {
    private static final Path MODULES = Path.of("target/proof/node_modules").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("src/test/resources/worksheet").toAbsolutePath();

    @TempDir
    static Path folder;

    @BeforeAll
    static void fillsThemIn() throws IOException {
        BlankWorksheets.write(folder);
        run("/usr/bin/python3", "-W", "ignore", SCRIPTS + "/fill-libraries.py", folder.toString());
        run("node", SCRIPTS + "/fill-libraries.mjs", MODULES.toString(), folder.toString());
    }

    private static void run(String... command) throws IOException {
        ProcessRun.of(List.of(command)).in(folder).go().succeeded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"python.docx", "python.xlsx", "exceljs.xlsx"})
    void whatALibraryWroteIsMergedOnce(String file) throws IOException {
        ReturnedWorksheet returned =
                BlankWorksheets.reader().read(folder.resolve(file)).found().orElseThrow();
        assertThat(returned.notices()).isEmpty();
        WorksheetContent content = BlankWorksheets.content();
        Assessment master = content.worksheet();
        AssessmentMerge.Result first = AssessmentMerge.ofWorksheet(master, returned.part(), content.checklist());
        assertThat(first.with(MergeOutcome.NEW)).hasSize(1);
        assertThat(first.merged().answers().values())
                .singleElement()
                .satisfies(WorksheetLibrariesProof::isWhatTheScriptsWrite);

        AssessmentMerge.Result second =
                AssessmentMerge.ofWorksheet(first.merged(), returned.part(), content.checklist());
        assertThat(second.merged()).isEqualTo(first.merged());
    }

    private static void isWhatTheScriptsWrite(Answer answer) {
        assertThat(answer.kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("One\nTwo");
        assertThat(answer.evidence()).singleElement().satisfies(citation -> {
            assertThat(citation.title()).isEqualTo("Act of the library");
            assertThat(citation.date()).isEqualTo("2020-02-03");
        });
        assertThat(answer.actions()).singleElement().satisfies(step -> {
            assertThat(step.what()).isEqualTo("Step of the library");
            assertThat(step.due()).isEqualTo("2027-06-30");
        });
    }

    @Test
    void theOfficeIsTheOneThatTheyWrote() throws IOException {
        for (String file : List.of("python.docx", "python.xlsx", "exceljs.xlsx")) {
            ReturnedWorksheet returned =
                    BlankWorksheets.reader().read(folder.resolve(file)).found().orElseThrow();
            assertThat(returned.part().coordination().worksheet().orElseThrow().office())
                    .as(file)
                    .isEqualTo("Office by library");
        }
    }

    @Test
    void anotherReaderFindsTheQuestionsAndWhatWasFilledIn() throws IOException {
        String read = Files.readString(folder.resolve("mammoth.html"));
        assertThat(read)
                .contains("Office by library", "Partly", "One<br />Two", "Act of the library", "Step of the library");
        BlankWorksheets.content()
                .checklist()
                .questions()
                .limit(2)
                .forEach(question -> assertThat(read).contains(question.text()));
    }
}
