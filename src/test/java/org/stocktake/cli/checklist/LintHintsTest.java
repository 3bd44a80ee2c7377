package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistSkeleton;

/** Hints of lint at a word that it does not know. */
final class LintHintsTest {
    @TempDir
    Path folder;

    private String lint(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("pearls.yaml"), text);
        return CliRun.with("checklist", "lint", file.toString()).out();
    }

    private static String changed(String from, String to) throws IOException {
        String text = ChecklistSkeleton.of("pearls");
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    @ParameterizedTest
    @CsvSource({"and, all", "or, any"})
    void aConditionIsJoinedWithAllAndAny(String written, String meant) throws IOException {
        assertThat(lint(changed("parties: {party: [yes]}", "parties: {" + written + ": [{party: [yes]}]}")))
                .contains("unknown-fact: There is no profile fact '" + written + "'")
                .contains("Did you mean '" + meant + "'?");
    }

    @Test
    void anEmptyListOfWhatIsDeclaredIsNoList() throws IOException {
        String text = ChecklistSkeleton.of("pearls");
        String map = "earlier-versions: [{version: 0.9.0, questions: [{question: a, change: renamed, into: b}]}]\n";
        assertThat(lint(text.substring(0, text.indexOf("sections:")) + map + "sections: []\n"))
                .contains("unknown-question: There is no question 'b'")
                .contains("The file declares none yet.")
                .doesNotContain("are: .");
    }
}
