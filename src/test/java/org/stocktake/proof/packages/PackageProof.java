package org.stocktake.proof.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.proof.BuildProof;
import org.stocktake.proof.ProcessRun;

/**
 * The packages on systems that nothing was done with yet: each is installed, does a day's work, and is removed. The
 * profile {@code packages} makes them and runs this.
 */
final class PackageProof {
    private static final Path PACKAGES = Path.of("target", "packages").toAbsolutePath();
    private static final String VERSION = System.getProperty("version", "");
    private static final String HOME = "/usr/lib/stocktake";
    private static final String ARCHIVE = HOME + "/lib/stocktake.jsa";

    /** Ten answers of ten questions that every State is asked. */
    private static final String TEN = Stream.of(
                    "status.reservations-reviewed",
                    "status.implementing-measures",
                    "offences.smuggling",
                    "offences.document-production",
                    "offences.document-dealing",
                    "offences.document-possession",
                    "offences.enabling-stay",
                    "offences.attempt",
                    "offences.accomplice",
                    "offences.accomplice-stay")
            .map(question -> " " + question + "=yes")
            .reduce("", String::concat);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"bookworm, default-jre-headless, 17", "trixie, openjdk-25-jre-headless, 25"})
    void theDebIsInstalledAndRemovedWithoutATrace(String release, String java, String version) throws IOException {
        try (FreshRoot root = FreshRoot.of(release, "man-db", "bash-completion", "zsh", "fish", java)) {
            Set<String> before = root.files();
            root.run("dpkg", "--install", root.put(named("_all.deb"))).succeeded();
            assertThat(Files.readString(root.at(ARCHIVE + ".java")))
                    .startsWith(version + ".")
                    .endsWith(" " + HOME + "\n");
            aDaysWork(root, "stocktake");
            whatOthersLookForIsThere(root);
            root.run("dpkg", "--remove", "stocktake").succeeded();
            assertThat(root.changes(before)).isEmpty();
            assertThat(root.at("/root/a.yaml"))
                    .as("answers are not the package's")
                    .exists();
        }
    }

    @Test
    void theDebMakesItsArchiveAnewForAnotherJava() throws IOException {
        try (FreshRoot root =
                FreshRoot.of("bookworm", "man-db", "bash-completion", "zsh", "fish", "default-jre-headless")) {
            root.run("dpkg", "--install", root.put(named("_all.deb"))).succeeded();
            Files.delete(root.at(ARCHIVE));
            root.run("dpkg-trigger", "--no-await", "/usr/lib/jvm").succeeded();
            root.run("dpkg", "--triggers-only", "--pending").succeeded();
            assertThat(root.at(ARCHIVE)).exists();
        }
    }

    @Test
    void theDebIsRefusedWhereThereIsNoJava() throws IOException {
        try (FreshRoot root = FreshRoot.of("bookworm")) {
            ProcessRun.Said said = root.run("dpkg", "--install", root.put(named("_all.deb")));
            assertThat(said.code()).isNotZero();
            assertThat(said.err())
                    .contains(
                            "stocktake depends on default-jre-headless (>= 2:1.17) | java17-runtime-headless | java-runtime-headless (>= 17)");
        }
    }

    /** Debian knows no package of rpm's that has a Java: what it needs is looked at, and not asked for here. */
    @Test
    void theRpmIsInstalledUpgradedAndRemovedWithoutATrace() throws IOException {
        try (FreshRoot root =
                FreshRoot.of("bookworm", "man-db", "bash-completion", "zsh", "fish", "default-jre-headless")) {
            // On systems with rpm packages of their own have them.
            Files.createDirectories(root.at("/usr/share/applications"));
            Files.createDirectories(root.at("/usr/share/zsh/site-functions"));
            Set<String> before = root.files();
            String rpm = named(".noarch.rpm").toString();
            root.rpm("--install", "--nodeps", rpm).succeeded();
            assertThat(root.at(ARCHIVE)).exists();
            aDaysWork(root, "stocktake");
            whatOthersLookForIsThere(root);
            root.rpm("--upgrade", "--replacepkgs", "--nodeps", rpm).succeeded();
            assertThat(root.at(ARCHIVE))
                    .as("an upgrade keeps the archive that it made")
                    .exists();
            root.rpm("--erase", "stocktake").succeeded();
            assertThat(root.changes(before)).isEmpty();
        }
    }

    /** The names under which systems give their Java, with and without an epoch: decision 0031. */
    @ParameterizedTest(name = "{0} suffices: {1}")
    @CsvSource({
        "java-headless = 1:21.0.5.0.11, true",
        "java-headless = 17, true",
        "java-headless = 25, true",
        "java-17-headless = 1:17.0.16.0.8, true",
        "java-headless = 1:11.0.20, false",
        "java-headless = 1:1.8.0, false",
        "java-headless = 11, false",
        "java-11-headless = 11.0.23.0, false"
    })
    void theRpmKnowsTheJavaOfFedoraOfRedHatAndOfSuse(String given, boolean suffices) throws IOException {
        Path spec = Files.writeString(folder.resolve("java.spec"), """
                Name: some-java
                Version: 1
                Release: 1
                Summary: Gives a name and nothing else
                License: none
                BuildArch: noarch
                Provides: %s
                Provides: /bin/sh
                %%description
                Nothing.
                %%files
                """.formatted(given));
        ProcessRun.of(List.of("rpmbuild", "-bb", "--quiet", "--define", "_topdir " + folder, spec.toString()))
                .go()
                .succeeded();
        String java = folder.resolve("RPMS/noarch/some-java-1-1.noarch.rpm").toString();
        ProcessRun.Said said = ProcessRun.of(List.of(
                        "rpm",
                        "--root",
                        Files.createDirectory(folder.resolve("root")).toString(),
                        "--install",
                        "--test",
                        java,
                        named(".noarch.rpm").toString()))
                .go();
        if (suffices) {
            said.succeeded();
        } else {
            assertThat(said.err()).contains("java-headless >= 1:17", "is needed by stocktake");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tar.gz", "zip"})
    void theArchiveIsUnpackedAndWorks(String kind) throws IOException {
        try (FreshRoot root =
                FreshRoot.of("bookworm", "man-db", "bash-completion", "zsh", "fish", "default-jre-headless")) {
            Path archive = named("stocktake-" + VERSION + "." + kind);
            ProcessRun.of(
                            kind.equals("zip")
                                    ? List.of(
                                            "unzip",
                                            "-q",
                                            archive.toString(),
                                            "-d",
                                            root.at("/opt").toString())
                                    : List.of(
                                            "tar",
                                            "-xzf",
                                            archive.toString(),
                                            "-C",
                                            root.at("/opt").toString()))
                    .go()
                    .succeeded();
            String home = "/opt/stocktake-" + VERSION;
            root.shell("cd " + home + " && sha256sum --check --quiet SHA256SUMS")
                    .succeeded();
            aDaysWork(root, home + "/bin/stocktake");
            root.run("sh", home + "/lib/make-archive.sh").succeeded();
            assertThat(root.at(home + "/lib/stocktake.jsa")).exists();
            ProcessRun.of(List.of(
                            "desktop-file-validate",
                            root.at(home + "/stocktake.desktop").toString()))
                    .go()
                    .succeeded();
        }
    }

    /** Moved to where it was not made, its archive serves it, and so does its Java, whatever JAVA_HOME says. */
    @Test
    void theImageNeedsNoJava() throws IOException {
        try (FreshRoot root = FreshRoot.of("trixie")) {
            ProcessRun.of(List.of(
                            "tar",
                            "-xzf",
                            image("tar.gz"),
                            "-C",
                            root.at("/opt").toString()))
                    .go()
                    .succeeded();
            String home = "/opt/stocktake-" + VERSION;
            root.shell("cd " + home + " && sha256sum --check --quiet SHA256SUMS")
                    .succeeded();
            aDaysWork(root, "env JAVA_HOME=/nowhere " + home + "/bin/stocktake");
            theImageServesItsArchive(root, home);
            assertThat(root.shell("tail -n 3 " + home + "/LICENCES").out()).contains("OpenJDK 25", "java/legal");
            assertThat(root.at(home + "/java/legal/java.base/LICENSE")).exists();
            assertThat(Files.readString(root.at(home + "/bom.json"))).contains("\"openjdk\"");
        }
    }

    @Test
    void theDebWithItsOwnJavaIsInstalledInThePlaceOfTheOtherAndRemovedWithoutATrace() throws IOException {
        try (FreshRoot root =
                FreshRoot.of("trixie", "man-db", "bash-completion", "zsh", "fish", "openjdk-25-jre-headless")) {
            Set<String> before = root.files();
            root.run("dpkg", "--install", root.put(named("_all.deb"))).succeeded();
            root.run("dpkg", "--auto-deconfigure", "--install", root.put(Path.of(image("deb"))))
                    .succeeded();
            aDaysWork(root, "env JAVA_HOME=/nowhere stocktake");
            theImageServesItsArchive(root, HOME);
            whatOthersLookForIsThere(root);
            root.run("dpkg", "--purge", "stocktake-with-java").succeeded();
            assertThat(root.changes(before)).isEmpty();
        }
    }

    /** The lines of its entry say what a menu runs; a window stays open until somebody has read the last words. */
    @Test
    void aDoubleClickInTheUnpackedFolderStartsTheInterview() throws IOException {
        try (FreshRoot root =
                FreshRoot.of("bookworm", "man-db", "bash-completion", "zsh", "fish", "default-jre-headless")) {
            ProcessRun.of(List.of(
                            "tar",
                            "-xzf",
                            named("stocktake-" + VERSION + ".tar.gz").toString(),
                            "-C",
                            root.at("/opt").toString()))
                    .go()
                    .succeeded();
            Path entry = root.at("/opt/stocktake-" + VERSION + "/stocktake.desktop");
            String exec = Files.readAllLines(entry).stream()
                    .filter(line -> line.startsWith("Exec="))
                    .findFirst()
                    .orElseThrow()
                    .substring("Exec=".length());
            // By the specification of desktop entries \\ is \, %% is %, and %k the entry; what is left means the same
            // to a shell.
            String line = exec.replace("\\\\", "\\")
                    .replace("%%", "%")
                    .replace("%k", "'/opt/stocktake-" + VERSION + "/stocktake.desktop'");
            ProcessRun.Said said = root.shell(line + " < /dev/null");
            assertThat(said.err()).contains("terminal");
            assertThat(said.out()).endsWith("Press Enter to close this window. ");
            assertThat(said.code()).isEqualTo(2);
        }
    }

    @Test
    void theChecksumsHold() throws IOException {
        ProcessRun.of(List.of("sha256sum", "--check", "--quiet", "SHA256SUMS"))
                .in(PACKAGES)
                .go()
                .succeeded();
        try (Stream<Path> files = Files.list(PACKAGES)) {
            assertThat(Files.readAllLines(PACKAGES.resolve("SHA256SUMS"))).hasSize((int) files.count() - 1);
        }
    }

    @Test
    void twoBuildsInTwoPlacesGiveTheSameBytes() throws IOException {
        Path place = Files.createDirectory(folder.resolve("an other"));
        BuildProof.copySources(place);
        List<String> sums = Files.readAllLines(PACKAGES.resolve("SHA256SUMS"));
        String profiles = sums.size() == 6 ? "-Ppackages,!archive" : "-Ppackages,container,!archive";
        List<String> maven = new ArrayList<>(List.of("mvn", "-B", "-q", profiles, "-Dmaven.test.skip=true", "verify"));
        if (!Files.exists(PACKAGES.resolveSibling("bom.json"))) {
            maven.add(1, "-o");
        }
        ProcessRun.of(maven)
                .in(place)
                .with("TZ", "Pacific/Kiritimati")
                .with("MAVEN_OPTS", "-Duser.language=tr")
                .within(15)
                .go()
                .succeeded();
        assertThat(Files.readAllLines(place.resolve("target/packages/SHA256SUMS")))
                .hasSizeGreaterThanOrEqualTo(6)
                .isEqualTo(sums);
    }

    private static void theImageServesItsArchive(FreshRoot root, String home) throws IOException {
        assertThat(root.shell("cat " + home + "/lib/stocktake.jsa.java")
                        .succeeded()
                        .out())
                .matches("25\\S* image\n");
        assertThat(root.run(
                                home + "/java/bin/java",
                                "-XX:SharedArchiveFile=" + home + "/lib/stocktake.jsa",
                                "-Xlog:class+load",
                                "-cp",
                                home + "/lib/stocktake.jar",
                                "org.stocktake.Main",
                                "--version")
                        .succeeded()
                        .out())
                .contains("org.stocktake.Main source: shared objects file");
    }

    /** Does ten answers, a check and a report in four formats, and sees that nothing else is said. */
    static void aDaysWork(FreshRoot root, String stocktake) throws IOException {
        assertThat(root.shell(stocktake + " --version").succeeded().out()).isEqualTo("stocktake " + VERSION + "\n");
        root.shell("rm -rf a.* .stocktake && " + stocktake + " assess --new a.yaml --state NO --year 2026")
                .succeeded();
        root.shell(stocktake + " set a.yaml" + TEN).succeeded();
        assertThat(root.shell(stocktake + " check a.yaml").succeeded().out()).isEqualTo("1 file: no problems.\n");
        assertThat(root.shell(stocktake + " report a.yaml --format html,pdf,docx,xlsx")
                        .succeeded()
                        .err()
                        .lines())
                .as("nothing but that each file is written")
                .hasSize(4)
                .allMatch(line -> line.endsWith(": written."));
        for (String kind : List.of("html", "pdf", "docx", "xlsx")) {
            assertThat(root.at("/root/a." + kind)).isNotEmptyFile();
        }
    }

    private static void whatOthersLookForIsThere(FreshRoot root) throws IOException {
        assertThat(root.run("man", "stocktake").succeeded().out()).contains("NAME", "stocktake");
        assertThat(root.run("man", "stocktake-assess").succeeded().out()).contains("NAME");
        assertThat(root.run(
                                "bash",
                                "-c",
                                ". /usr/share/bash-completion/bash_completion && _completion_loader stocktake;"
                                        + " complete -p stocktake")
                        .succeeded()
                        .out())
                .contains("stocktake");
        assertThat(root.run("fish", "-c", "complete -C 'stocktake exp'")
                        .succeeded()
                        .out())
                .startsWith("explain");
        assertThat(root.run(
                                "zsh",
                                "-c",
                                "fpath+=/usr/share/zsh/site-functions && autoload -Uz compinit && compinit -D && print $_comps[stocktake]")
                        .succeeded()
                        .out())
                .isEqualTo("_stocktake\n");
        ProcessRun.of(List.of(
                        "desktop-file-validate",
                        root.at("/usr/share/applications/stocktake.desktop").toString()))
                .go()
                .succeeded();
        assertThat(root.at("/usr/share/doc/stocktake/copyright")).isNotEmptyFile();
        assertThat(root.at("/usr/share/doc/stocktake/licences/Apache-2.0.txt")).isNotEmptyFile();
        assertThat(root.at("/usr/share/doc/stocktake/bom.json")).isNotEmptyFile();
    }

    private static String image(String kind) throws IOException {
        return named("linux-amd64.tar.gz".endsWith(kind) ? "linux-amd64.tar.gz" : "_amd64.deb")
                .toString();
    }

    /** Returns the package of which the name ends so. */
    static Path named(String end) throws IOException {
        try (Stream<Path> files = Files.list(PACKAGES)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
