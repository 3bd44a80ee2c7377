package org.stocktake.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.Checklist;

/**
 * The shipped checklist against the texts of the instruments: every number exists, every quotation stands in its clause,
 * and no sentence is pasted. Without the texts this is skipped, aloud; {@code src/docs/law/README.md} says where they
 * are.
 */
final class ShippedLawTest {
    private static final String FOLDER = System.getenv().getOrDefault(TreatyTexts.VARIABLE, "");

    @BeforeAll
    static void tellWhatIsSkipped() {
        if (FOLDER.isEmpty()) {
            System.out.println(
                    "SKIPPED: no quotation of the checklists was looked up in the treaty texts. To do it, set "
                            + TreatyTexts.VARIABLE + " to the folder with them; see src/docs/law/README.md");
        }
    }

    private static TreatyTexts texts() throws IOException {
        assumeTrue(!FOLDER.isEmpty(), TreatyTexts.VARIABLE + " does not name the folder with the treaty texts");
        return TreatyTexts.in(Path.of(FOLDER));
    }

    private static Checklist shipped() throws IOException {
        ChecklistLibrary library = new ChecklistLibrary(List.of(Path.of("checklists")));
        return library.find("ctoc-cop-res-5-3").found().orElseThrow();
    }

    @Test
    void everyClauseIsNamedWhereItHasToBeAndNoneIsPasted() throws IOException {
        assertThat(QuotationCheck.faultsOfClauses(shipped())).isEmpty();
    }

    @Test
    void everyNumberExistsAndEveryQuotationStandsInItsClause() throws IOException {
        assertThat(QuotationCheck.faults(shipped(), texts())).isEmpty();
    }

    @Test
    void noTextTakesOverMoreThanAFewWordsInARow() throws IOException {
        assertThat(PastedWords.faults(shipped(), texts().wholes())).isEmpty();
    }

    @Test
    void theTextsAreThereAsAWhole() throws IOException {
        TreatyTexts texts = texts();
        assertThat(texts.text("smp", "25")).isPresent();
        assertThat(texts.text("untoc", "41")).isPresent();
        assertThat(texts.text("res-5-3", "24")).isPresent();
        assertThat(texts.text("res-5-3", "preamble")).isPresent();
        assertThat(texts.text("smp", "6(1)(b)(ii)")).isPresent();
    }
}
