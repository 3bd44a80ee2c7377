package org.stocktake.cli.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;
import org.stocktake.files.checklist.ChecklistSkeleton;

/** A checklist is installed as a whole, and only a higher version takes the place of another. */
final class InstallCommandTest {
    private static final Path LIGHTHOUSES = Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml");

    @TempDir
    Path home;

    @TempDir
    Path work;

    private Path file;
    private Path installed;

    @BeforeEach
    void writeAChecklist() throws IOException {
        file = Files.writeString(work.resolve("pearls.yaml"), ChecklistSkeleton.of("pearls"));
        installed = home.resolve("stocktake/checklists/pearls.yaml");
    }

    private CliRun run(String... args) {
        return CliRun.withVariable("XDG_DATA_HOME", home.toString(), args);
    }

    private CliRun install() {
        return run("checklist", "install", file.toString());
    }

    private void change(String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    /** Adds a map by which everything stays as it was. */
    private void addMap(String version) throws IOException {
        Files.writeString(file, Files.readString(file) + "\nearlier-versions:\n  - version: " + version + "\n");
    }

    private List<Path> beside() throws IOException {
        try (Stream<Path> files = Files.list(installed.getParent())) {
            return files.filter(path -> path.toString().endsWith(".yaml")).toList();
        }
    }

    @Test
    void everyCommandFindsItByItsId() throws IOException {
        assertThat(run("checklist", "show", "pearls").code()).isEqualTo(3);
        assertThat(install().code()).isZero();
        assertThat(installed).hasSameBinaryContentAs(file);
        Path schema = installed.resolveSibling("checklist.schema.json"); // its first line names it
        assertThat(beside()).containsExactly(installed);
        assertThat(schema).content().contains("\"title\"");
        assertThat(run("checklist", "show", "pearls").out()).contains("register.kept");
        assertThat(run("checklist", "list").out()).contains("pearls").contains(installed.toString());
    }

    /** Without its quotation marks, the text would end at the comma. */
    @Test
    void aTextOfTheFileThatOneBeginsWithMayHoldACommaAndAColon() throws IOException {
        change("Keep a register.", "Light: the harbours, always.");
        change("Ministry of Justice", "Ministry: law, order");
        change("States parties", "States, all");
        CliRun installs = install();
        assertThat(installs.code()).as(installs.err()).isZero();
    }

    @Test
    void theSameFileIsInstalledAlready() throws IOException {
        install();
        CliRun again = install();
        assertThat(again.code()).isZero();
        assertThat(again.err()).contains("installed already");
        assertThat(beside()).containsExactly(installed);
    }

    @Test
    void theSameVersionWithOtherContentIsRefused() throws IOException {
        install();
        byte[] before = Files.readAllBytes(installed);
        change("Keep a register.", "Keep a good register.");
        CliRun again = install();
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("1.0.0");
        assertThat(installed).hasBinaryContent(before);
    }

    @Test
    void aLowerVersionIsRefusedAndAHigherOneReplacesIt() throws IOException {
        change("version: 1.0.0", "version: 1.9");
        install();
        change("version: 1.9", "version: 1.8.7");
        assertThat(install().code()).isEqualTo(2);
        change("version: 1.8.7", "version: 1.10");
        addMap("1.9");
        assertThat(install().code()).isZero();
        assertThat(installed).hasSameBinaryContentAs(file);
        assertThat(beside()).containsExactly(installed);
    }

    /** Without a map, every assessment of the version before would be refused. */
    @Test
    void aVersionWithoutAMapFromTheInstalledOneIsRefused() throws IOException {
        install();
        byte[] before = Files.readAllBytes(installed);
        change("version: 1.0.0", "version: 1.1.0");
        CliRun refused = install();
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .contains("pearls, version 1.0.0, is there already: " + installed)
                .contains(": map-missing: There is no map from version 1.0.0 to version 1.1.0")
                .contains("checklist diff OLD NEW --map");
        assertThat(installed).hasBinaryContent(before);
        addMap("1.0.0");
        change("id: register.kept", "id: register.held");
        assertThat(install().err()).contains("map-hole");
        change("id: register.held", "id: register.kept");
        assertThat(install().code()).isZero();
    }

    @Test
    void anOlderVersionThanThatOfTheApplicationIsRefused() throws IOException {
        Path old = work.resolve("lighthouses.yaml");
        Path present = Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml");
        String text = Files.readString(present).replace("version: 1.2.0", "version: 1.1.0");
        Files.writeString(old, text.substring(0, text.indexOf("earlier-versions:")));
        CliRun run = run("checklist", "install", old.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("1.2.0").contains(present.toString());
        assertThat(home).isEmptyDirectory();
    }

    private CliRun installLighthouses(String version) throws IOException {
        String text = Files.readString(LIGHTHOUSES)
                .replace("version: 1.2.0", "version: " + version)
                .replace("earlier-versions:\n", "earlier-versions:\n  - version: 1.2.0\n");
        Path path = Files.writeString(work.resolve("lighthouses.yaml"), text);
        return run("checklist", "install", path.toString());
    }

    @Test
    void whatAnotherFolderHidesIsSaid() throws IOException {
        CliRun run = installLighthouses("1.3.0");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("no command finds it").contains(LIGHTHOUSES.toString());
        assertThat(run("checklist", "list").out()).contains("1.2.0").doesNotContain("1.3.0");
        assertThat(installLighthouses("1.3.0").err())
                .contains("installed already")
                .contains("no command finds it");
        assertThat(install().err()).doesNotContain("no command finds it");
    }

    @Test
    void aFileThatHidesANewerVersionIsTold() throws IOException {
        installLighthouses("1.3.0");
        String told = "A newer version of lighthouses is there (1.3.0; " + installed.resolveSibling("lighthouses.yaml");
        assertThat(run("checklist", "list").err())
                .containsOnlyOnce("A newer version")
                .contains(told);
        assertThat(run("checklist", "lint", "lighthouses").err()).contains(told).contains("version 1.2.0 is read");
        assertThat(run("checklist", "lint", LIGHTHOUSES.toString()).err()).doesNotContain("A newer version");
        Path answers = Files.copy(Path.of("src/test/resources/transcripts/files/xa.yaml"), work.resolve("xa.yaml"));
        for (Path each : List.of(answers, work.resolve("xb.yaml"))) {
            CliRun assess = CliRun.onTerminalWithVariable(
                    "",
                    "XDG_DATA_HOME",
                    home.toString(),
                    "assess",
                    "--plain",
                    each.toString(),
                    "--checklist",
                    "lighthouses");
            assertThat(assess.out().replaceAll("\\s+", " "))
                    .as(assess.err())
                    .containsOnlyOnce("A newer version of lighthouses is there");
        }
        assertThat(CliRun.onTerminal("", "assess", "--plain", answers.toString())
                        .out())
                .doesNotContain("A newer version");
    }

    @Test
    void aFileWithFaultsIsListedWithTheWayToSeeThem() throws IOException {
        install();
        Files.writeString(installed, Files.readString(installed).replace("unit: article", "unit: chapter"));
        CliRun list = run("checklist", "list");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains("pearls");
        assertThat(list.err())
                .contains(installed + ": the file has faults", "checklist lint " + installed)
                .doesNotContain("lighthouses");
    }

    @Test
    void anOlderVersionBehindIsNotTold() throws IOException {
        Path behind = Files.createDirectories(installed.getParent()).resolve("lighthouses.yaml");
        Files.writeString(behind, Files.readString(LIGHTHOUSES).replace("version: 1.2.0", "version: 1.1.0"));
        assertThat(run("checklist", "list").err()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path noFolder = Files.writeString(work.resolve("home"), "a file");
        CliRun refused =
                CliRun.withVariable("XDG_DATA_HOME", noFolder.toString(), "checklist", "install", file.toString());
        assertThat(refused.code()).isEqualTo(74);
        assertThat(refused.err())
                .contains("The folder " + noFolder.resolve("stocktake/checklists") + " cannot be made")
                .contains("set HOME or XDG_DATA_HOME");
    }

    @Test
    void aLowerVersionThanTheInstalledOneIsRefusedAlsoWhereAnotherFolderHidesThat() throws IOException {
        installLighthouses("1.4.0");
        Path target = installed.resolveSibling("lighthouses.yaml");
        byte[] before = Files.readAllBytes(target);
        CliRun lower = installLighthouses("1.3.0");
        assertThat(lower.code()).isEqualTo(2);
        assertThat(lower.err()).contains("1.4.0").contains(target.toString());
        assertThat(target).hasBinaryContent(before);
    }

    @Test
    void whatLintFindsIsSaidAndNothingIsInstalled() throws IOException {
        change("        evidence: [the law or order that sets the register up]\n", "");
        CliRun run = install();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("evidence-guidance-missing");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void anotherNameThanTheIdIsRefused() throws IOException {
        Path other = Files.copy(file, work.resolve("shells.yaml"));
        assertThat(run("checklist", "install", other.toString()).err()).contains("id-is-not-file-name");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        assertThat(run("checklist", "install", work.resolve("none.yaml").toString())
                        .code())
                .isEqualTo(74);
        assertThat(run("checklist", "install", "pearls").code()).isEqualTo(2);
    }

    @Test
    void aLinkInThePlaceOfTheInstalledFileIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(
                work.resolve("elsewhere.yaml"), Files.readString(file).replace("version: 1.0.0", "version: 0.9"));
        Files.createDirectories(installed.getParent());
        Files.createSymbolicLink(installed, elsewhere);
        String before = Files.readString(elsewhere);
        assertThat(install().code()).isNotZero();
        assertThat(elsewhere).hasContent(before);
    }
}
