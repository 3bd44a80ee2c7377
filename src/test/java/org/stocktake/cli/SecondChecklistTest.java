package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything works with a checklist about another instrument, and no word of the program names the first one. */
final class SecondChecklistTest {
    private static final String KITES = "src/examples/kite-convention.yaml";
    private static final List<String> FOREIGN = List.of("resolution", "smuggl", "migrant", "ctoc", "organized crime");

    @TempDir
    Path folder;

    private String file;

    private static CliRun run(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--checklist", KITES));
        return CliRun.with(words.toArray(String[]::new));
    }

    private static void assertNamesNoOther(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        assertThat(FOREIGN).allSatisfy(word -> assertThat(small).doesNotContain(word));
    }

    @BeforeEach
    void answer() {
        file = folder.resolve("xa.yaml").toString();
        run("assess", "--no-input", "--new", file, "--state", "XA", "--year", "2026");
        CliRun set = run(
                "set",
                file,
                "profile.kite-party=yes",
                "profile.kite-since=2010-01-01",
                "profile.night-party=no",
                "profile.declared=no",
                "profile.terrain=land-border,coast",
                "profile.comparison=yes",
                "register.kept=yes",
                "register.published=no",
                "lines.visible=partly",
                "lines.visible.qualifier=as-far-as-winds-allow",
                "lines.visible.missing=Rules for children.",
                "lines.sharp=no",
                "day.considered=considered",
                "day.considered.decision=Not this year.",
                "flyers.exchanged=no",
                "flyers.exchanged.needs=teachers",
                "crossing.told=unknown");
        assertThat(set.code()).as(set.err()).isZero();
    }

    @Test
    void itIsValidAndItsPersonasHold() {
        assertThat(CliRun.with("checklist", "lint", KITES).out()).contains("no problems");
        assertThat(CliRun.with("checklist", "test", KITES).out()).contains("4 personas", "all met");
        assertThat(CliRun.with("checklist", "show", KITES, "--coverage").code()).isZero();
        assertNamesNoOther(CliRun.with("checklist", "walk", KITES).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "show", "check", "get", "evidence", "recover"})
    void theListingsWork(String command) {
        CliRun run = command.equals("get") ? run("get", file, "register.kept") : run(command, file);
        assertThat(run.code()).as(run.err()).isIn(0, 5);
        assertNamesNoOther(run.out() + run.err());
        assertThat(run("explain", "flyers.exchanged", file).out()).contains("exchange flyers");
    }

    @Test
    void everyFormatOfAReportIsWritten() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        CliRun run = run(
                "report", file, "--format", "html,markdown,json,csv,pdf,docx,xlsx,oscal", "-o", out.toString() + "/");
        assertThat(run.code()).as(run.err()).isZero();
        List<Path> written = written(out);
        assertThat(written).hasSizeGreaterThanOrEqualTo(8);
        for (Path document : written) {
            assertNamesNoOther(text(document));
        }
        assertThat(Files.readString(out.resolve("xa.md"))).contains("The text only encourages this");
    }

    @Test
    void theGuideAndTheSummaryAreWritten() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        CliRun guide = run("guide", file, "--format", "docx,xlsx,html,markdown", "-o", out.toString() + "/");
        assertThat(guide.code()).as(guide.err()).isZero();
        Files.copy(Path.of(file), out.resolve("xb.yaml"));
        run("set", out.resolve("xb.yaml").toString(), "register.kept=no");
        CliRun summary = run("summary", file, "--format", "html,docx,xlsx,json,pdf", "-o", out.toString() + "/");
        assertThat(summary.code()).as(summary.err()).isZero();
        for (Path document : written(out)) {
            assertNamesNoOther(text(document));
        }
    }

    @Test
    void aComparisonTellsWhatChanged() throws IOException {
        String later = Files.copy(Path.of(file), folder.resolve("later.yaml")).toString();
        run("set", later, "lines.sharp=yes");
        CliRun compared = run("compare", file, later);
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("lines that cut");
        assertNamesNoOther(compared.out());
    }

    @Test
    void anOfficeGetsItsWorksheetAndSendsItBack() throws IOException {
        Path out = Files.createDirectory(folder.resolve("sheets"));
        CliRun split = run("split", file, "--format", "yaml,docx,xlsx", "-o", out.toString() + "/");
        assertThat(split.code()).as(split.err()).isZero();
        List<Path> sheets = written(out);
        for (Path sheet : sheets) {
            assertNamesNoOther(text(sheet));
        }
        Path youth = sheets.stream()
                .filter(sheet ->
                        sheet.toString().contains("youth") && sheet.toString().endsWith(".yaml"))
                .findFirst()
                .orElseThrow();
        run("set", youth.toString(), "schools.open=yes");
        CliRun merged = run("merge", file, youth.toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(run("get", file, "schools.open").out()).isEqualTo("yes\n");
    }

    @Test
    void aGateIsWrittenAndKept() {
        String gate = folder.resolve("gate.yaml").toString();
        assertThat(run("gate", "init", file, "--gate", gate).code()).isZero();
        run("set", file, "register.kept=no");
        CliRun checked = run("check", "--gate", gate, file);
        assertThat(checked.code()).isEqualTo(4);
        assertNamesNoOther(checked.out());
    }

    @Test
    void anAnswerToTheVersionBeforeIsTakenOver() throws IOException {
        Path old = folder.resolve("old.yaml");
        Files.writeString(
                old,
                Files.readString(Path.of(file))
                        .replace("version: 1.1.0", "version: 1.0.0")
                        .replace("  lines.visible:", "  lines.colour:"));
        CliRun updated = run("update", old.toString());
        assertThat(updated.code()).as(updated.err()).isZero();
        assertThat(Files.readString(old)).contains("lines.visible:", "updated-from", "proposals:");
    }

    private static List<Path> written(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Returns the words of a document; those of the parts of a package; nothing of a PDF, which is compressed. */
    private static String text(Path document) throws IOException {
        String name = document.toString();
        if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
            StringBuilder text = new StringBuilder();
            try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(document))) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        }
        return name.endsWith(".pdf") ? "" : Files.readString(document);
    }
}
