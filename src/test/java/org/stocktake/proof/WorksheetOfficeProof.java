package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.worksheet.BlankWorksheets;
import org.stocktake.files.worksheet.ReturnedWorksheet;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.ProblemKind;

/** LibreOffice, driven by a script, fills in worksheets and saves them; what was written comes back. */
final class WorksheetOfficeProof {
    @TempDir
    static Path folder;

    @BeforeAll
    static void fillsThemIn() throws IOException {
        BlankWorksheets.write(folder);
        Path script = Path.of("src/test/resources/worksheet/fill.py").toAbsolutePath();
        ProcessRun.of(List.of("/usr/bin/python3", script.toString(), folder.toString()))
                .in(folder)
                .within(10)
                .go()
                .succeeded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled.docx", "filled.xlsx"})
    void theAnswersComeBack(String file) throws IOException {
        ReturnedWorksheet returned =
                BlankWorksheets.reader().read(folder.resolve(file)).found().orElseThrow();
        assertThat(returned.notices()).isEmpty();
        assertThat(returned.part().answers()).hasSize(1);
        Answer answer = returned.part().answers().values().iterator().next();
        assertThat(answer.kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(answer.confidential()).isTrue();
        assertThat(answer.text(AnswerTextField.MEASURES)).isEqualTo("One\nTwo");
        assertThat(answer.evidence()).singleElement().satisfies(citation -> {
            assertThat(citation.title()).isEqualTo("Act of the script");
            assertThat(citation.date()).isEqualTo("2020-02-03");
        });
    }

    @Test
    void filesOfAnotherKindAreRefused() throws IOException {
        for (String file : List.of("filled.odt", "filled.ods")) {
            assertThat(BlankWorksheets.reader().read(folder.resolve(file)).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.WORKSHEET_FORMAT));
        }
    }
}
