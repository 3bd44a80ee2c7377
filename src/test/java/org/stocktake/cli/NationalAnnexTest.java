package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything works with a checklist that takes sections of another one, and says where its questions come from. */
final class NationalAnnexTest {
    private static final Path EXAMPLES = Path.of("src/examples");
    private static final String TAKEN = "Taken from kite-convention, version 1.1.0";

    @TempDir
    Path folder;

    private Path annex;
    private Path file;

    private CliRun run(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--checklist", annex.toString()));
        return CliRun.with(words.toArray(String[]::new));
    }

    @BeforeEach
    void answer() throws IOException {
        for (String name : List.of("kite-annex.yaml", "kite-annex.test.yaml", "kite-convention.yaml")) {
            Files.copy(EXAMPLES.resolve(name), folder.resolve(name));
        }
        annex = folder.resolve("kite-annex.yaml");
        file = folder.resolve("xa.yaml");
        run("assess", "--no-input", "--new", file.toString(), "--state", "XA", "--year", "2026");
        CliRun set = run(
                "set",
                file.toString(),
                "profile.kite-party=yes",
                "profile.night-party=no",
                "profile.declared=no",
                "profile.terrain=land-border,coast",
                "lines.sharp=no",
                "lines.sharp.needs=teachers",
                "lines.visible=partly",
                "lines.visible.qualifier=as-far-as-winds-allow",
                "wind.measured=yes",
                "wind.neighbours=no");
        assertThat(set.code()).as(set.err()).isZero();
    }

    @Test
    void itIsValidAndItsPersonasHold() {
        assertThat(CliRun.with("checklist", "lint", annex.toString()).out()).contains("no problems");
        assertThat(CliRun.with("checklist", "test", annex.toString()).out()).contains("2 personas", "all met");
        assertThat(CliRun.with("checklist", "walk", annex.toString()).out()).contains("Asked: 13 of 13");
        assertThat(CliRun.with("checklist", "show", annex.toString()).out()).contains(TAKEN);
        assertThat(CliRun.with("checklist", "show", annex.toString(), "--format", "json")
                        .out())
                .contains("\"taken-from\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "check", "evidence", "recover"})
    void theListingsWork(String command) {
        CliRun run = run(command, file.toString());
        assertThat(run.code()).as(run.err()).isIn(0, 5);
    }

    @Test
    void anAnswerNamesTheChecklistThatDeclaresItsQuestion() {
        assertThat(run("show", file.toString(), "lines.sharp").out()).contains(TAKEN);
        assertThat(run("show", file.toString(), "wind.measured").out()).doesNotContain("Taken from");
        assertThat(run("show", file.toString()).out().split(TAKEN, -1)).hasSize(3);
        assertThat(run("explain", "lines.sharp", file.toString()).out()).contains(TAKEN);
        assertThat(run("show", file.toString(), "lines.sharp", "--format", "json")
                        .out())
                .containsIgnoringWhitespaces(
                        "\"taken-from\": {\"checklist\": \"kite-convention\", \"version\": \"1.1.0\"}");
        assertThat(run("explain", "wind.measured", "--format", "json").out()).doesNotContain("taken-from");
    }

    @Test
    void everyReportNamesTheChecklistThatDeclaresAQuestion() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        CliRun run = run("report", file.toString(), "--format", "html,markdown,json", "-o", out + "/");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("xa.md")))
                .contains("Taken from kite-convention, version 1.1.0: Lines; Crossing borders")
                .containsPattern("Taken from.*kite-convention, version 1.1.0");
        assertThat(Files.readString(out.resolve("xa.json")))
                .containsIgnoringWhitespaces(
                        "\"section\": \"lines\", \"taken-from\": {\"checklist\": \"kite-convention\"");
        assertThat(Files.readString(out.resolve("xa.html"))).contains("kite-convention, version 1.1.0");
    }

    @Test
    void aNationalLawIsCitedBySections() {
        String report = run("report", file.toString(), "--format", "markdown=-").out();
        assertThat(report).contains("Kite Act, section 4", "Kite Act, section by section", "| Section |");
        assertThat(report).contains("Kite Convention, article by article").doesNotContain("Kite Act, article");
    }

    @ParameterizedTest
    @CsvSource({"section, 0", "regulation, 0", "rule, 0", "article, 0", "chapter, 3"})
    void aSourceHasTheUnitThatItsTextNumbers(String unit, int code) throws IOException {
        Files.writeString(annex, Files.readString(annex).replace("unit: section", "unit: " + unit));
        assertThat(CliRun.with("checklist", "lint", annex.toString()).code()).isEqualTo(code);
        if (code == 0) {
            assertThat(run("explain", "wind.measured").out()).contains("Kite Act, " + unit + " 4");
        }
    }

    @Test
    void aReservationExcludesNoSectionOfALaw() throws IOException {
        String declared = """
                declarations:
                  - kind: reservation
                    provisions: [act-4]
                    effect: excludes
                answers:
                """;
        Files.writeString(file, Files.readString(file).replace("answers:\n", declared));
        CliRun check = run("check", file.toString());
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).contains("'act-4' is a part of Kite Act, which is no treaty");
    }

    @Test
    void aWorksheetGoesOutAndComesBack() throws IOException {
        Path out = Files.createDirectory(folder.resolve("sheets"));
        CliRun split = run("split", file.toString(), "--format", "yaml", "-o", out + "/");
        assertThat(split.code()).as(split.err()).isZero();
        Path police;
        try (var sheets = Files.list(out)) {
            police = sheets.filter(sheet -> sheet.toString().contains("police"))
                    .findFirst()
                    .orElseThrow();
        }
        run("set", police.toString(), "crossing.returned=yes");
        CliRun merged = run("merge", file.toString(), police.toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(run("get", file.toString(), "crossing.returned").out()).isEqualTo("yes\n");
    }

    @Test
    void anAssessmentGoesWithTheVersionThatIsTaken() throws IOException {
        String written = Files.readString(file).replace("  lines.visible:", "  lines.colour:");
        Files.writeString(file, written);
        Path before = folder.resolve("before.yaml");
        Files.writeString(before, Files.readString(annex));
        Files.writeString(
                annex,
                Files.readString(annex)
                        .replace("version: 1.0.0", "version: 1.1.0")
                        .replace(
                                "\nprovisions:\n",
                                "\nearlier-versions:\n  - version: 1.0.0\n    took: {kite-convention: 1.0.0}\n\nprovisions:\n"));
        CliRun updated = run("update", file.toString());
        assertThat(updated.code()).as(updated.err()).isZero();
        assertThat(Files.readString(file))
                .contains("lines.visible:", "updated-from")
                .doesNotContain("lines.colour");
        CliRun diff = CliRun.with("checklist", "diff", before.toString(), annex.toString());
        assertThat(diff.code()).as(diff.err()).isZero();
        assertThat(run("compare", file.toString(), file.toString()).code()).isZero();
    }

    @Test
    void theDraftOfAMapNamesTheVersionThatWasTaken() throws IOException {
        Path old = earlierKites();
        String written = Files.readString(annex);
        Path before = Files.writeString(
                old.resolve("kite-annex.yaml"),
                written.replace("version: 1.1.0", "version: 1.0.0").replace("wind.published", "wind.printed"));
        Files.writeString(annex, written.replace("version: 1.0.0", "version: 1.1.0"));
        CliRun draft = CliRun.with("checklist", "diff", before.toString(), annex.toString(), "--map");
        assertThat(draft.code()).as(draft.err()).isZero();
        assertThat(draft.out())
                .contains("    took:\n      kite-convention: 1.0.0\n", "question: wind.printed")
                .doesNotContain("lines.");
        String lint = CliRun.with("checklist", "lint", annex.toString(), "--against", before.toString())
                .out();
        assertThat(lint).contains("map-missing");
        Files.writeString(
                annex, Files.readString(annex).replace("\nprovisions:", "\n" + draft.out() + "\nprovisions:"));
        CliRun again = CliRun.with("checklist", "lint", annex.toString(), "--against", before.toString());
        assertThat(again.out() + again.err()).contains("no problems");
    }

    /** Returns a folder with the version of the other checklist that was taken before. */
    private Path earlierKites() throws IOException {
        Path old = Files.createDirectory(folder.resolve("old"));
        String kites = Files.readString(folder.resolve("kite-convention.yaml"));
        Files.writeString(
                old.resolve("kite-convention.yaml"),
                kites.substring(0, kites.indexOf("earlier-versions:")).replace("version: 1.1.0", "version: 1.0.0")
                        + kites.substring(kites.indexOf("\nprovisions:")).replace("lines.visible", "lines.colour"));
        return old;
    }

    /** Writes a checklist that takes sections of the annex, one of which the annex takes itself. */
    private static Path region(Path folder, String version, String map) throws IOException {
        return Files.writeString(folder.resolve("region.yaml"), """
                format: stocktake/checklist/1
                id: region
                version: %s
                title: A region
                language: en
                takes: [{from: kite-annex, version: %s, sections: [lines, provinces]}]
                %s""".formatted(version, version, map));
    }

    @Test
    void theDraftOfAMapNamesTheChecklistThatIsTakenAndNotTheOneBehindIt() throws IOException {
        Path old = earlierKites();
        String written = Files.readString(annex);
        Files.writeString(old.resolve("kite-annex.yaml"), written.replace("version: 1.1.0", "version: 1.0.0"));
        Files.writeString(
                annex,
                written.replace("version: 1.0.0", "version: 1.1.0")
                        .replace(
                                "\nprovisions:\n",
                                "\nearlier-versions:\n  - {version: 1.0.0, took: {kite-convention: 1.0.0}}\n\nprovisions:\n"));
        Path before = region(old, "1.0.0", "");
        Path after = region(folder, "1.1.0", "");
        CliRun draft = CliRun.with("checklist", "diff", before.toString(), after.toString(), "--map");
        assertThat(draft.out())
                .contains("    took:\n      kite-annex: 1.0.0\n")
                .doesNotContain("kite-convention", "lines.");
        region(folder, "1.1.0", draft.out());
        CliRun lint = CliRun.with("checklist", "lint", after.toString(), "--against", before.toString());
        assertThat(lint.out() + lint.err()).contains("no problems");
    }

    @Test
    void itIsInstalledOnlyAfterTheOneThatItTakes() throws IOException {
        Path home = folder.resolve("home");
        CliRun alone = install(home, "kite-annex.yaml");
        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.err()).contains("taken-not-at-hand", "checklist install kite-convention.yaml");
        assertThat(install(home, "kite-convention.yaml").code()).isZero();
        CliRun after = install(home, "kite-annex.yaml");
        assertThat(after.code()).as(after.err()).isZero();
        assertThat(after.err()).doesNotContain("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[lines, crossing]", "[]"})
    void aNewVersionOfTheOtherKeepsTheVersionThatIsStillTaken(String sections) throws IOException {
        Files.writeString(annex, Files.readString(annex).replace("[lines, crossing]", sections));
        Path home = folder.resolve("home");
        install(home, "kite-convention.yaml");
        install(home, "kite-annex.yaml");
        Path kites = folder.resolve("kite-convention.yaml");
        Files.writeString(
                kites,
                Files.readString(kites)
                        .replace("version: 1.1.0", "version: 1.2.0")
                        .replace("earlier-versions:\n", "earlier-versions:\n  - version: 1.1.0\n"));
        Path installed = home.resolve("stocktake/checklists");
        byte[] before = Files.readAllBytes(installed.resolve("kite-convention.yaml"));
        CliRun newer = install(home, "kite-convention.yaml");
        assertThat(newer.code()).as(newer.err()).isZero();
        Path kept = installed.resolve("earlier/kite-convention/1.1.0.yaml");
        assertThat(newer.err())
                .contains("kite-annex takes parts of kite-convention, version 1.1.0, and still reads them", "" + kept)
                .doesNotContain("cannot be read");
        assertThat(kept).hasBinaryContent(before);
        String listed = CliRun.withVariable("XDG_DATA_HOME", home.toString(), "checklist", "list")
                .out();
        assertThat(listed).containsPattern("kite-annex +1\\.0\\.0").containsPattern("kite-convention +1\\.2\\.0");
    }

    private static void begin(Path assessment, String checklist) {
        CliRun begun = CliRun.with(
                "assess",
                "--no-input",
                "--new",
                assessment.toString(),
                "--state",
                "XA",
                "--year",
                "2026",
                "--checklist",
                checklist);
        assertThat(begun.code()).as(begun.err()).isZero();
    }

    private Path answeredKites() {
        Path kites = folder.resolve("kites.yaml");
        String checklist = folder.resolve("kite-convention.yaml").toString();
        begin(kites, checklist);
        CliRun set = CliRun.on(
                kites,
                "set",
                "profile.terrain=coast",
                "lines.sharp=yes",
                "register.kept=yes",
                "--checklist",
                checklist);
        assertThat(set.code()).as(set.err()).isZero();
        return kites;
    }

    private CliRun interview(Path of, Path from, String typed) {
        return CliRun.with(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                "assess",
                of.toString(),
                "--plain",
                "--from",
                from.toString(),
                "--checklist",
                annex.toString());
    }

    @Test
    void anAnswerToTheOtherChecklistIsOfferedAndNotCopied() throws IOException {
        run("set", file.toString(), "lines.sharp=");
        String before = Files.readString(file);
        CliRun offered = interview(file, answeredKites(), "Office\n:q\n");
        assertThat(offered.err()).contains("answers another checklist, kite-convention", "none is copied: 1");
        assertThat(Files.readString(file)).isEqualTo(before);
        CliRun shown = interview(file, folder.resolve("kites.yaml"), "g 1.2\n:q\n");
        assertThat(shown.out())
                .contains("You answered this for Convention on Kites across Borders: an invented example")
                .contains("From kite-convention, 2026: Keep all of it: Yes");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void anAssessmentThatSharesNoQuestionIsRefused() {
        Path lights = folder.resolve("lights.yaml");
        begin(lights, "lighthouses");
        CliRun refused = interview(file, lights, ":q\n");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("which has no question of kite-annex");
    }

    private CliRun install(Path home, String name) {
        return CliRun.withVariable(
                "XDG_DATA_HOME",
                home.toString(),
                "checklist",
                "install",
                folder.resolve(name).toString());
    }
}
