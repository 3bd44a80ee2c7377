package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;

/** A paragraph is cited once, however many of its clauses apply. */
final class CitationTest {
    @Test
    void clausesThatShareANumberAreCitedOnce() {
        Messages words = Messages.in(Messages.ENGLISH);
        Checklist checklist = SampleChecklist.checklist();
        Provision clause = checklist.provisions().get(0);
        Provision other = checklist.provisions().get(1);
        String once = Citation.of(words, checklist, clause);
        assertThat(Citation.of(words, checklist, List.of(clause, other, clause)))
                .isEqualTo(once + "; " + Citation.of(words, checklist, other));
    }

    @Test
    void thePreambleIsCitedByItsNameInTheLanguage() throws IOException {
        Checklist checklist = new ChecklistLibrary(List.of(Path.of("checklists")))
                .find("ctoc-cop-res-5-3")
                .found()
                .orElseThrow();
        Provision preamble = checklist.provision(new ProvisionId("res-5-3-preamble"));
        assertThat(Citation.of(Messages.in("en"), checklist, preamble)).isEqualTo("Resolution 5/3, preamble");
        assertThat(Citation.of(Messages.in("fr"), checklist, preamble)).endsWith(", préambule");
        assertThat(Citation.number(Messages.in("zh"), preamble)).isEqualTo("序言");
    }
}
