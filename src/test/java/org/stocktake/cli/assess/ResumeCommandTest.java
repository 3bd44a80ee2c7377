package org.stocktake.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stocktake.cli.command.SelectionOptions;

final class ResumeCommandTest {
    private static final Map<String, String> NONE = Map.of();
    private static final SelectionOptions ALL = new SelectionOptions(List.of(), List.of(), List.of());

    @Test
    void withoutOptionsItIsTheFileAlone() {
        assertThat(new ResumeCommand(false, ALL, "", NONE).words("xa.yaml")).isEqualTo("assess xa.yaml");
    }

    @Test
    void aFileThatLooksLikeAnOptionIsNamedSoThatItIsNone() {
        assertThat(new ResumeCommand(false, ALL, "-old.yaml", NONE).words("-x.yaml"))
                .isEqualTo("assess --from ./-old.yaml ./-x.yaml");
    }

    @Test
    void whatWasAskedForIsAskedForAgain() {
        SelectionOptions part =
                new SelectionOptions(List.of("extradition", "mla"), List.of("justice"), List.of("open", "gaps"));
        assertThat(new ResumeCommand(true, part, "last year.yaml", NONE).words("xa.yaml"))
                .isEqualTo("assess --plain --section extradition,mla --agency justice --only open,gaps"
                        + " --from 'last year.yaml' xa.yaml");
    }

    @Test
    void anAuthorsOwnChecklistIsNamedAgain() {
        assertThat(new ResumeCommand(false, ALL, "", Map.of("--checklist", "my lists/x.yaml")).words("xa.yaml"))
                .isEqualTo("assess --checklist 'my lists/x.yaml' xa.yaml");
        assertThat(new ResumeCommand(false, ALL, "", Map.of("--checklist", "my.yaml")).report("xa.yaml"))
                .isEqualTo("report --checklist my.yaml xa.yaml");
    }

    @Test
    void theDayAndTheLanguageThatWereNamedHoldTheNextTimeAndForTheReport() {
        Map<String, String> named =
                Map.of("--today", "2027-01-15", "--lang", "en", "--checklist", "", "--color", "auto");
        assertThat(new ResumeCommand(false, ALL, "", named).words("xa.yaml"))
                .isEqualTo("assess --lang en --today 2027-01-15 xa.yaml");
        assertThat(new ResumeCommand(false, ALL, "", named).report("xa.yaml"))
                .isEqualTo("report --lang en --today 2027-01-15 xa.yaml");
        assertThat(new ResumeCommand(true, ALL, "", Map.of("--color", "never")).words("xa.yaml"))
                .isEqualTo("assess --plain --color never xa.yaml");
    }
}
