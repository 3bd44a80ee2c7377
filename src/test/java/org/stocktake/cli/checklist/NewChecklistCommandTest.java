package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.cli.CliRun;

/** A new checklist has no problem, can be used at once, and takes the place of nothing. */
final class NewChecklistCommandTest {
    @TempDir
    Path folder;

    private CliRun begin(String id, String name) {
        return CliRun.with("checklist", "new", id, folder.resolve(name).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pearls",
                "a",
                "water-treaty-2",
                "id",
                "sixty-characters-are-the-most-that-an-id-may-have-as-a-name"
            })
    void lintFindsNothingInItWhateverTheId(String id) {
        assertThat(begin(id, id + ".yaml").code()).isZero();
        String file = folder.resolve(id + ".yaml").toString();
        assertThat(CliRun.with("checklist", "lint", file).out()).isEqualTo(file + ": no problems\n");
    }

    @Test
    void anAssessmentCanBeBegunWithIt() {
        begin("pearls", "pearls.yaml");
        String checklist = folder.resolve("pearls.yaml").toString();
        String file = folder.resolve("xa.yaml").toString();
        CliRun begun = CliRun.with(
                "assess", "--no-input", "--checklist", checklist, "--new", file, "--state", "XA", "--year", "2026");
        assertThat(Path.of(file)).as(begun.err()).exists();
        CliRun.with("set", "--checklist", checklist, file, "profile.party=yes", "register.kept=yes");
        assertThat(CliRun.with("check", "--checklist", checklist, file).code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pearls", "a.b", "../x", "-a", "a b", "not"})
    void whatIsNoIdIsRefused(String id) {
        assertThat(begin(id, "x.yaml").code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Path file = Files.writeString(folder.resolve("pearls.yaml"), "mine");
        assertThat(begin("pearls", "pearls.yaml").code()).isEqualTo(2);
        assertThat(begin("pearls", "").code()).isEqualTo(2);
        assertThat(file).hasContent("mine");
    }

    @Test
    void aSchemaThatIsThereStaysAndThatIsSaid() throws IOException {
        Path schema = Files.writeString(folder.resolve("checklist.schema.json"), "{}");
        CliRun run = begin("pearls", "pearls.yaml");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains(schema + " was there already and is kept")
                .contains("checklist schema > ")
                .doesNotContain("and beside it the schema");
        assertThat(schema).hasContent("{}");
    }

    @Test
    void aLinkThatLeadsNowhereStays() throws IOException {
        Path target = folder.resolve("elsewhere.yaml");
        Files.createSymbolicLink(folder.resolve("pearls.yaml"), target);
        assertThat(begin("pearls", "").code()).isEqualTo(2);
        assertThat(target).doesNotExist();
    }
}
