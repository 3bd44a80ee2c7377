package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.HostileNames;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.text.ControlCharacters;

/**
 * The launcher, under common shells, with names that a shell or a program that it starts could misread. A Java that
 * only prints its arguments shows what the real one would get. The proofs try each name with one of the shells, as a file
 * or as a folder; the whole run with each of them, as both.
 */
final class HostileNamesProof {
    /** A name of a folder of the application. */
    static final String FOLDER = "it's; a \"$(touch canary)\" `touch canary`\nplace";

    /** The arguments of the launcher; NAME stands for a file or a folder in the current folder. */
    private static final List<String> COMMANDS = List.of(
            "NAME",
            "check NAME",
            "check -- NAME",
            "check ./NAME",
            "check . NAME ./NAME",
            "report NAME",
            "guide NAME",
            "summary NAME",
            "assess --plain NAME",
            "set NAME a=NAME",
            "--version NAME");

    @TempDir
    Path folder;

    private Path work;
    private Path javaHome;

    @BeforeEach
    void prepare() throws IOException {
        work = Files.createDirectories(folder.resolve("work"));
        javaHome = printingJava(folder.resolve("java"));
    }

    private static Path printingJava(Path home) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.2\"\n");
        return home;
    }

    static Stream<List<String>> shells() {
        return Stream.of(List.of("dash"), List.of("bash"), List.of("bash", "--posix"), List.of("busybox", "sh"))
                .filter(shell -> Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, shell.get(0)))));
    }

    private static List<String> names(List<String> shell) {
        List<List<String>> shells = shells().toList();
        return names(shells.indexOf(shell), shells.size());
    }

    /** Returns all names in the whole run, otherwise each second one of the share with that place of so many. */
    private static List<String> names(int place, int shares) {
        List<String> all = HostileNames.all();
        return all.stream()
                .filter(name -> Cases.inWhole() || all.indexOf(name) % (2 * shares) == 2 * place)
                .toList();
    }

    /** Returns both a file and a folder in the whole run, otherwise one of them: each shell meets both. */
    private static List<Boolean> kinds(String name) {
        int place = HostileNames.all().indexOf(name) / (2 * shells().toList().size());
        return Cases.inWhole() ? List.of(false, true) : List.of(place % 2 == 1);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aNameReachesTheJavaAsItIsAndNothingElse(List<String> shell) throws IOException {
        for (String name : names(shell)) {
            for (boolean isFolder : kinds(name)) {
                Path place = Files.createTempDirectory(work, "");
                Files.writeString(place.resolve("precious.yaml"), "precious");
                Path named = place.resolve(name);
                Files.writeString(isFolder ? Files.createDirectory(named).resolve("in.yaml") : named, "named");
                Map<String, String> before = HostileNames.contents(place);
                for (String command : COMMANDS) {
                    List<String> words = words(command, name);
                    ProcessRun.Said said = run(shell, List.of(ProcessRun.LAUNCHER.toString()), words, place);
                    assertThat(said.err()).isEmpty();
                    List<String> given = arguments(said);
                    assertThat(given.subList(given.indexOf("org.stocktake.Main") + 1, given.size()))
                            .isEqualTo(words);
                    assertThat(HostileNames.contents(place))
                            .as("%s %s", name, command)
                            .isEqualTo(before);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theApplicationMayStandInAFolderOfAnyName(List<String> shell) throws IOException {
        for (String name : names(shell)) {
            Path home = Files.createDirectories(work.resolve(name).resolve("x\n"));
            Path launcher = Files.createDirectories(home.resolve("bin")).resolve("stocktake");
            Files.copy(ProcessRun.LAUNCHER, launcher);
            Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("stocktake.jar"));
            Path link = Files.createSymbolicLink(work.resolve("link"), launcher);
            for (String typed : List.of(launcher.toString(), name + "/x\n/bin/stocktake", "link")) {
                homeIs(home, run(shell, List.of("--", typed), List.of("check", name), work));
            }
            homeIs(home, run(shell, List.of("stocktake"), List.of("check", name), launcher.getParent()));
            Files.delete(link);
            assertThat(work.resolve("canary")).doesNotExist();
        }
    }

    /**
     * Requires that Java gets the right home, or none if its path has a colon: Java would split the path there and look
     * for the second part in the current folder.
     */
    private static void homeIs(Path home, ProcessRun.Said said) {
        if (home.toString().contains(":")) {
            assertThat(said.code()).isEqualTo(126);
            assertThat(said.out()).isEmpty();
            assertThat(said.err().lines()).hasSize(2).allMatch(line -> line.startsWith("stocktake: "));
        } else {
            assertThat(arguments(said)).contains("-Dstocktake.home=" + home, home + "/lib/stocktake.jar");
        }
        assertThat(said.err().codePoints().filter(c -> c != '\n' && c < ' ')).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theJavaMayStandInAFolderOfAnyName(List<String> shell) throws IOException {
        for (String name : names(shell)) {
            printingJava(work.resolve(name));
            for (String home : List.of(name, work.resolve(name).toString())) {
                ProcessRun.Said said = under(shell, List.of(ProcessRun.LAUNCHER.toString(), "check", "a"))
                        .in(work)
                        .with("JAVA_HOME", home)
                        .go();
                assertThat(arguments(said)).as(name).endsWith("org.stocktake.Main", "check", "a");
                ProcessRun.Said none = under(shell, List.of(ProcessRun.LAUNCHER.toString(), "check", "a"))
                        .in(work)
                        .with("JAVA_HOME", home + "/none")
                        .go();
                assertThat(none.code()).isEqualTo(127);
                assertThat(none.err().codePoints().filter(c -> c != '\n' && c < ' '))
                        .isEmpty();
                assertThat(none.err().lines()).hasSize(2);
            }
            assertThat(work.resolve("canary")).doesNotExist();
        }
    }

    /** Starts the real Java in a folder that a pull request can bring; the proofs, with each name as a file or as a folder. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsDeletedAndNothingRuns(boolean isFolder) throws IOException {
        for (String name : names(isFolder ? 1 : 0, 2)) {
            Path place = pullRequest(List.of(name), isFolder);
            isHarmless(place, List.of("check", name));
        }
    }

    /** After other arguments a name is only a name, however many names there are. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsDeletedAndNothingRunsForAllNamesAtOnce(boolean isFolder) throws IOException {
        List<String> words = new ArrayList<>(List.of("check", "--", "precious.yaml"));
        words.addAll(HostileNames.all());
        isHarmless(pullRequest(HostileNames.all(), isFolder), words);
    }

    private Path pullRequest(List<String> names, boolean areFolders) throws IOException {
        Path place = Files.createTempDirectory(work, "");
        CoreAssessment.unanswered(place);
        Path sample = Files.move(place.resolve("xa.yaml"), place.resolve("precious.yaml"));
        for (String name : names) {
            Path named = place.resolve(name);
            Files.copy(sample, areFolders ? Files.createDirectory(named).resolve("in.yaml") : named);
        }
        return place;
    }

    private static void isHarmless(Path place, List<String> words) throws IOException {
        Map<String, String> before = HostileNames.contents(place);
        ProcessRun.Said said =
                ProcessRun.stocktake(words.toArray(new String[0])).in(place).go();
        assertThat(HostileNames.contents(place)).as("%s", words).isEqualTo(before);
        assertThat(Stream.of(ExitCode.values()).map(ExitCode::code)).contains(said.code());
        assertThat(said.code()).as(said.toString()).isNotEqualTo(ExitCode.FAULT.code());
        assertThat(said.err()).doesNotContain("Exception", "\tat ", "VM warning");
        String all = said.out() + said.err();
        assertThat(all.codePoints().filter(c -> c != '\n' && ControlCharacters.steers(c)))
                .isEmpty();
        assertThat(all.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
    }

    /** The paths pass through a second shell. */
    @Test
    void theArchiveIsMadeInAFolderOfAnyName() throws IOException {
        assumeTrue(Cases.inWhole(), "ArchiveProof makes one in such a folder with Java 25");
        Path home = work.resolve(FOLDER);
        ProcessRun.of(List.of("cp", "-r", ProcessRun.APPLICATION.toString(), home.toString()))
                .go()
                .succeeded();
        Path temporary = Files.createDirectory(work.resolve("-rf"));
        ProcessRun.Said said = ProcessRun.of(
                        List.of("sh", home.resolve("lib/make-archive.sh").toString()))
                .in(work)
                .with("TMPDIR", "-rf")
                .within(10)
                .go()
                .succeeded();
        assertThat(said.out()).isEmpty();
        // Java 25 finds its classes there, Java 17 does not.
        assertThat(said.err()
                        .replaceFirst("stocktake: the archive serves only the classes of Java itself[^\n]*\n.*\n", ""))
                .isEmpty();
        assertThat(home.resolve("lib/stocktake.jsa.java")).exists();
        assertThat(temporary).isEmptyDirectory();
        assertThat(work.resolve("canary")).doesNotExist();
    }

    private ProcessRun.Said run(List<String> shell, List<String> launcher, List<String> words, Path where)
            throws IOException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(words);
        return under(shell, command)
                .in(where)
                .with("JAVA_HOME", javaHome.toString())
                .go();
    }

    private static ProcessRun under(List<String> shell, List<String> words) {
        List<String> command = new ArrayList<>(shell);
        command.addAll(words);
        return ProcessRun.of(command);
    }

    private static List<String> words(String command, String name) {
        return Stream.of(command.split(" "))
                .map(word -> word.replace("NAME", name))
                .toList();
    }

    private static List<String> arguments(ProcessRun.Said said) {
        assertThat(said.code()).as(said.toString()).isZero();
        List<String> words = List.of(said.out().split("\0", -1));
        return words.subList(0, words.size() - 1);
    }
}
