package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Cases;

/** The archive of loaded classes: made by each Java, used by the launcher, and never missing in silence. */
final class ArchiveProof {
    private static final String ANY = "\\S+ source: .*";

    /** The classes of the program and of the library that reads its arguments. */
    private static final String OURS = "(org\\.stocktake|picocli)\\.[\\w$.]+ source: .*";

    @TempDir
    Path folder;

    private Path application;

    @BeforeEach
    void copy() throws IOException {
        copyTo("application");
    }

    private void copyTo(String name) throws IOException {
        application = folder.resolve(name);
        ProcessRun.of(List.of("cp", "-r", ProcessRun.APPLICATION.toString(), application.toString()))
                .go()
                .succeeded();
        Files.deleteIfExists(application.resolve("lib/stocktake.jsa"));
        Files.deleteIfExists(application.resolve("lib/stocktake.jsa.java"));
    }

    @Test
    void theJavaThatBuildsMakesAnArchiveAndStartsFromIt() throws IOException {
        assumeTrue(Cases.inWhole(), "the archive of the build is used: see the test below");
        assertStartsFromTheArchive(Path.of(System.getProperty("java.home")).toRealPath());
    }

    @Test
    void theArchiveOfTheBuildIsUsed() throws IOException {
        ProcessRun.Said said = ProcessRun.of(
                        List.of(ProcessRun.APPLICATION + "/bin/stocktake", "doctor", "--format", "json"))
                .with("JAVA_HOME", System.getProperty("java.home"))
                .go();
        assertThat(said.succeeded().out()).contains("\"archive\" : \"used\"");
    }

    /**
     * The path passes through a second shell. Java 17 finds no classes in such a folder, and the launcher no mark that has
     * two lines: for these see {@link HostileNamesProof}.
     */
    @Test
    void java25MakesAnArchiveInAFolderOfAnyNameAndStartsFromIt() throws IOException {
        copyTo(HostileNamesProof.FOLDER.replace('\n', ' '));
        assertStartsFromTheArchive(InstalledJdks.version25().toRealPath());
        assertThat(folder.resolve("canary")).doesNotExist();
    }

    private void assertStartsFromTheArchive(Path java) throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("-rf"));
        ProcessRun.Said made = makeArchive(java).succeeded();
        assertThat(made.out() + made.err()).isEmpty();
        assertThat(temporary).isEmptyDirectory();
        assertThat(doctor(java)).contains("\"archive\" : \"used\"");
        Path home = withLog(java);
        Path mark = application.resolve("lib/stocktake.jsa.java");
        assertThat(mark).content().contains(" " + java + " ");
        Files.writeString(mark, Files.readString(mark).replace(" " + java + " ", " " + home + " "));
        for (List<String> words : List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("check", application + "/examples/xa-2026.yaml"),
                List.of("status", application + "/examples/xb-2026.yaml"))) {
            List<String> loaded = loaded(home, words);
            assertThat(archived(loaded, OURS))
                    .as("share of our classes from the archive, java %s, %s", java, words)
                    .isGreaterThan(0.95);
            // What Java makes while it runs cannot be in it. Logging, which an exit would set up, would show here too.
            assertThat(archived(loaded, ANY))
                    .as("share of all classes from the archive, java %s, %s", java, words)
                    .isGreaterThan(0.85);
            assertThat(loaded).noneMatch(line -> line.contains("java.lang.System$Logger"));
        }
    }

    private String doctor(Path java) throws IOException {
        return ProcessRun.of(command(List.of("doctor", "--format", "json")))
                .with("JAVA_HOME", java.toString())
                .go()
                .succeeded()
                .out();
    }

    /** Returns the lines in which Java says from where it loaded each class. */
    private List<String> loaded(Path java, List<String> words) throws IOException {
        Path log = folder.resolve("log");
        Files.deleteIfExists(log);
        ProcessRun.of(command(words)).with("JAVA_HOME", java.toString()).go().succeeded();
        return Files.readAllLines(log);
    }

    private List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(List.of(application + "/bin/stocktake"));
        command.addAll(words);
        return command;
    }

    private static double archived(List<String> loaded, String which) {
        List<String> counted =
                loaded.stream().filter(line -> line.matches(which)).toList();
        assertThat(counted).hasSizeGreaterThan(2);
        return (double) counted.stream()
                        .filter(line -> line.contains("shared objects file"))
                        .count()
                / counted.size();
    }

    /** Returns the home of a Java that writes a log of its classes: the launcher switches off all others. */
    private Path withLog(Path java) throws IOException {
        Path home = Files.createDirectories(folder.resolve("logging"));
        Files.copy(java.resolve("release"), home.resolve("release"));
        script(home, """
                for word; do
                  shift
                  set -- "$@" "$word"
                  [ "$word" != -Xlog:all=off ] || set -- "$@" "-Xlog:class+load:file=%s:none"
                done
                exec '%s/bin/java' "$@"
                """.formatted(folder.resolve("log"), java));
        return home.toRealPath();
    }

    @Test
    void aJavaThatMakesNoArchiveIsToldWithTheReasonAndTheWayOut() throws IOException {
        assumeTrue(Cases.inWhole(), "it takes as long as to make one; a Java that does not start is tried below");
        Path java = Path.of(System.getProperty("java.home"));
        Path home = Files.createDirectories(folder.resolve("failing"));
        script(home, """
                if [ "$1" = -Xshare:dump ]; then
                  echo 'Duplicated ID 840 for class Something'
                  exit 1
                fi
                exec '%s/bin/java' "$@"
                """.formatted(java));
        ProcessRun.Said said = makeArchive(home);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("no archive of classes was made", "-Xshare:dump", "Duplicated ID 840 for class Something")
                .contains("Everything works without it", "JAVA_HOME", "make-archive.sh again");
        assertThat(application.resolve("lib/stocktake.jsa.java")).doesNotExist();
        assertThat(ProcessRun.of(command(List.of("--version"))).go().succeeded().out())
                .startsWith("stocktake ");
    }

    @Test
    void aJavaThatDoesNotStartIsToldWithWhatItSays() throws IOException {
        Path home = Files.createDirectories(folder.resolve("broken"));
        script(home, "echo 'cannot start' >&2; exit 1\n");
        ProcessRun.Said said = makeArchive(home);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("Java was asked for its version", "cannot start");
    }

    @Test
    void onATerminalItSaysWhatTakesSoLongAndInAPipeNothing() throws IOException {
        Path home = Files.createDirectories(folder.resolve("broken"));
        script(home, "exit 1\n");
        String said = "making the archive of classes, from which it starts faster; this takes about twenty seconds";
        assertThat(makeArchive(home).err()).doesNotContain(said);
        String line = "JAVA_HOME='%s' sh '%s'".formatted(home, application.resolve("lib/make-archive.sh"));
        assertThat(ProcessRun.of(List.of("script", "-qec", line, "/dev/null"))
                        .go()
                        .out())
                .contains(said);
    }

    private static void script(Path home, String text) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private ProcessRun.Said makeArchive(Path java) throws IOException {
        return ProcessRun.of(
                        List.of("sh", application.resolve("lib/make-archive.sh").toString()))
                .in(folder)
                .with("JAVA_HOME", java.toString())
                .with("TMPDIR", Files.isDirectory(folder.resolve("-rf")) ? "-rf" : folder.toString())
                .within(10)
                .go();
    }
}
