package org.stocktake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;

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
}
