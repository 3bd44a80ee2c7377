package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GoOnTest {
    private static final SelectionWords ALL = new SelectionWords(List.of(), List.of(), List.of());

    @Test
    void withoutOptionsItIsTheFileAlone() {
        assertThat(new GoOn(false, ALL, "", "").words("xa.yaml")).isEqualTo("assess xa.yaml");
    }

    @Test
    void aFileThatLooksLikeAnOptionIsNamedSoThatItIsNone() {
        assertThat(new GoOn(false, ALL, "-old.yaml", "").words("-x.yaml"))
                .isEqualTo("assess --from ./-old.yaml ./-x.yaml");
    }

    @Test
    void whatWasAskedForIsAskedForAgain() {
        SelectionWords part =
                new SelectionWords(List.of("extradition", "mla"), List.of("justice"), List.of("open", "gaps"));
        assertThat(new GoOn(true, part, "last year.yaml", "").words("xa.yaml"))
                .isEqualTo("assess --plain --section extradition,mla --agency justice --only open,gaps"
                        + " --from 'last year.yaml' xa.yaml");
    }

    @Test
    void anAuthorsOwnChecklistIsNamedAgain() {
        assertThat(new GoOn(false, ALL, "", "my lists/x.yaml").words("xa.yaml"))
                .isEqualTo("assess --checklist 'my lists/x.yaml' xa.yaml");
        assertThat(new GoOn(false, ALL, "", "my.yaml").report("xa.yaml"))
                .isEqualTo("report --checklist my.yaml xa.yaml");
    }
}
