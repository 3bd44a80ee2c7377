package org.stocktake.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;

/** Provisions as people type them. */
final class NamedProvisionTest {
    @Test
    void aTitleIsKnownWithAndWithoutItsMarks() {
        Checklist checklist = SampleChecklist.checklist();
        Provision provision = checklist.provisions().stream()
                .filter(one -> checklist.sourceOf(one).unit() == SourceUnit.ARTICLE)
                .findFirst()
                .orElseThrow();
        String title = checklist.sourceOf(provision).shortTitle();
        List<List<ProvisionId>> cited = NamedProvision.cited(checklist, title + " " + provision.number());
        assertThat(cited).isNotEmpty();
        assertThat(NamedProvision.cited(checklist, "《" + title + "》 " + provision.number()))
                .isEqualTo(cited);
        assertThat(NamedProvision.cited(checklist, "《" + title + "》" + provision.number()))
                .as("without a blank")
                .isEqualTo(cited);
    }
}
