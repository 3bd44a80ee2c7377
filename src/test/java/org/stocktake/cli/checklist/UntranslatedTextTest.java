package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.translation.TextFingerprint;
import org.stocktake.model.Checklist;

/** Texts that a translation of a checklist does not have stand in documents in their own language, and are marked. */
final class UntranslatedTextTest {
    private static final String FILE = "src/test/resources/transcripts/files/xa.yaml";
    private static final String LEFT = "Is every harbour lit at night?";
    private static final Pattern MARKED = Pattern.compile("lang=\"en\" dir=\"auto\">[^<]*" + Pattern.quote(LEFT));
    private static final String QUALIFIED = "lights.harbours";
    private static final String TRANSLATED = "Are your lighthouses painted red?";

    @TempDir
    private Path folder;

    @BeforeEach
    void translateOneQuestion() throws IOException {
        Files.copy(
                Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml"),
                folder.resolve("lighthouses.yaml"));
        for (String language : List.of("fr", "ar")) {
            Files.writeString(
                    folder.resolve("lighthouses." + language + ".yaml"),
                    String.join(
                            "\n",
                            "format: stocktake/translation/1",
                            "checklist: lighthouses",
                            "language: \"" + language + "\"",
                            "status: draft",
                            "questions:",
                            "  " + idOf(TRANSLATED) + ":",
                            "    text:",
                            "      \"" + TextFingerprint.of(TRANSLATED) + "\": \"? ؟\"",
                            ""));
        }
    }

    private String idOf(String question) throws IOException {
        return read("en")
                .questions()
                .filter(one -> one.text().equals(question))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private Checklist read(String language) throws IOException {
        return new ChecklistLibrary(List.of(folder))
                .in(language)
                .findById("lighthouses")
                .found()
                .orElseThrow();
    }

    private String page(String language, String command, String of) throws IOException {
        Path page = folder.resolve(command + ".html");
        CliRun run = CliRun.withVariable(
                "STOCKTAKE_CHECKLISTS",
                folder.toString(),
                command,
                of,
                "--lang",
                language,
                "--format",
                "html",
                "-o",
                page.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(page);
    }

    @Test
    void aChecklistKnowsWhatIsNotTranslated() throws IOException {
        Checklist.Translation french = read("fr").heading().translation().orElseThrow();
        assertThat(french.from()).isEqualTo("en");
        assertThat(french.left()).contains(LEFT).doesNotContain(TRANSLATED).doesNotHaveDuplicates();
        assertThat(read("en").heading().translation()).isEmpty();
    }

    @Test
    void aReportMarksItWhereItStands() throws IOException {
        assertThat(page("fr", "report", FILE)).contains("<html lang=\"fr\">").containsPattern(MARKED);
    }

    @Test
    void aSummaryAndAGuideMarkIt() throws IOException {
        assertThat(page("ar", "guide", "lighthouses"))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .containsPattern(MARKED);
        assertThat(page("ar", "summary", FILE))
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("lang=\"en\"");
    }

    @Test
    void wordsOfAnInstrumentThatStandInEnglishAreMarkedForTheReader() throws IOException {
        String quoted = "«\u00a0within available means\u00a0»";
        assertThat(page("fr", "report", FILE)).contains(quoted + "</q>", ">(en anglais)</span>");
        assertThat(page("fr", "guide", "lighthouses")).contains(">(en anglais)</span>");
        String explained = CliRun.withVariable(
                        "STOCKTAKE_CHECKLISTS", folder.toString(), "explain", QUALIFIED, FILE, "--lang", "fr")
                .out();
        assertThat(explained).contains(quoted + " (en anglais)");
        assertThat(CliRun.with("explain", QUALIFIED, FILE).out())
                .contains("within available means")
                .doesNotContain("(in English)");
    }
}
