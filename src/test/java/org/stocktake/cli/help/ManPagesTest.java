package org.stocktake.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stocktake.cli.CommandTree;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.GlobalOptions;

/** Every command has a manual page in valid roff. */
final class ManPagesTest {
    private static final CommandContext TOOL = new CommandContext(TestEnvironment.plain(), new GlobalOptions());
    private static final Map<String, String> PAGES = ManPages.all(CommandTree.whole(TOOL), TOOL.words(), "1.2.3");

    @Test
    void everyCommandHasItsPage() {
        for (String command : CommandTree.COMMANDS) {
            assertThat(PAGES).containsKey("stocktake-" + command);
        }
        assertThat(PAGES).containsKeys("stocktake", "stocktake-gate-init", "stocktake-checklist-lint");
    }

    @Test
    void aPageBeginsWithItsTitleAndHasTheSectionsInOrder() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            assertThat(page).startsWith(".TH \"" + name.replace("-", "\\-") + "\" 1 ");
            assertThat(page).containsSubsequence("\n.SH \"NAME\"\n", "\n.SH \"SYNOPSIS\"\n", "\n.SH \"EXIT STATUS\"\n");
        });
    }

    @Test
    void everyLineIsARequestOfManOrText() {
        assertThat(PAGES.values().stream().flatMap(String::lines))
                .allMatch(line -> !line.isEmpty() && !line.startsWith("'"))
                .filteredOn(line -> line.startsWith("."))
                .allMatch(line -> line.matches("\\.(TH|SH) .+|\\.TP|\\.br"));
    }

    @Test
    void everyOptionOfACommandIsOnItsPage() {
        assertThat(PAGES.get("stocktake-check"))
                .contains("\\fB\\-\\-baseline\\fR=\\fIFILE|git:REV\\fR")
                .contains("\\fB\\-q\\fR, \\fB\\-\\-quiet\\fR");
    }
}
