package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GoOnTest {
    private static final SelectionWords ALL = new SelectionWords(List.of(), List.of(), List.of());

    @Test
    void withoutOptionsItIsTheFileAlone() {
        assertThat(new GoOn(false, ALL, "").words("xa.yaml")).isEqualTo("xa.yaml");
    }

    @Test
    void aFileThatLooksLikeAnOptionIsNamedSoThatItIsNone() {
        assertThat(new GoOn(false, ALL, "-old.yaml").words("-x.yaml")).isEqualTo("--from ./-old.yaml ./-x.yaml");
    }

    @Test
    void whatWasAskedForIsAskedForAgain() {
        SelectionWords part =
                new SelectionWords(List.of("extradition", "mla"), List.of("justice"), List.of("open", "gaps"));
        assertThat(new GoOn(true, part, "last year.yaml").words("xa.yaml"))
                .isEqualTo("--plain --section extradition,mla --agency justice --only open,gaps"
                        + " --from 'last year.yaml' xa.yaml");
    }
}
