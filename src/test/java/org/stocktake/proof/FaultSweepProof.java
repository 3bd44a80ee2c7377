package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Cases;

/**
 * Runs every command that writes a document or restores a file, and makes one system call on its folder fail at a time,
 * in each way that a disk can fail. The command ends with a documented code and a message; the target is the old file,
 * the complete new one or missing, and no other file stays. SaveSweepProof does the same for saves.
 */
final class FaultSweepProof {
    private static final String WRITING =
            "openat,write,pwrite64,fsync,fdatasync,rename,renameat2,link,mkdir,chmod,fchmod";
    private static final Pattern CALL = Pattern.compile("^(\\d+) +(\\w+)\\((.*)$");
    private static final List<String> ERRORS = List.of("ENOSPC", "EIO", "EACCES", "EMFILE");

    /** About the number of faults for each command, spread over its calls; the same calls in every run. */
    private static final int POINTS_MAX = Cases.count(2, 2, 8);

    @TempDir
    Path folder;

    /** The commands, each with the file that it writes. */
    enum Work {
        HTML("r.html", "report a.yaml --today 2026-11-25 --force --format html=r.html"),
        DOCX("r.docx", "report a.yaml --today 2026-11-25 --force --format docx=r.docx"),
        CHECK("c.json", "check a.yaml --today 2026-11-25 --format json=c.json"),
        GATE("gate.yaml", "gate init a.yaml --force -o gate.yaml"),
        RECOVER("a.yaml", "recover a.yaml --restore 1");

        private final String target;
        private final String words;

        Work(String target, String words) {
            this.target = target;
            this.words = words;
        }
    }

    /** A system call in the thread that does the work. */
    private record Call(String name, int number, String text) {}

    @BeforeAll
    static void needsStrace() {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/strace")), "NOT TESTED: faults of the system need strace");
    }

    private static List<String> command(Work work) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dstocktake.home=" + ProcessRun.APPLICATION,
                "-cp",
                ProcessRun.APPLICATION + "/lib/stocktake.jar",
                "org.stocktake.Main"));
        command.addAll(List.of(work.words.split(" ", -1)));
        return command;
    }

    private static ProcessRun.Said traced(Work work, Path in, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-y", "-s", "8"));
        command.addAll(options);
        command.addAll(command(work));
        return ProcessRun.of(command).in(in).go();
    }

    /** Returns a new folder with an assessment. */
    private Path fresh(String name) throws IOException {
        Path fresh = Files.createDirectory(folder.resolve(name));
        Files.copy(Path.of("src/examples/xb-2026.yaml"), fresh.resolve("a.yaml"));
        return fresh;
    }

    private void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static Set<String> names(Path in) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return new TreeSet<>(all.map(path -> path.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFaultOfTheSystemLeavesAWholeFileOrNoneAndIsTold(Work work) throws IOException {
        Path before = fresh("before");
        ProcessRun.stocktake("set", "a.yaml", "offences.smuggling=yes")
                .in(before)
                .go()
                .succeeded();
        Path whole = folder.resolve("whole");
        copy(before, whole);
        Path log = folder.resolve("log");
        int code = traced(work, whole, List.of("-o", log.toString(), "-e", "trace=" + WRITING))
                .code();
        assertThat(code).isIn(0, 5);
        byte[] made = Files.readAllBytes(whole.resolve(work.target));
        List<Call> calls = calls(log, whole);
        assertThat(calls).isNotEmpty();
        int step = Math.max(1, calls.size() / POINTS_MAX);
        int hits = 0;
        for (int i = 0; i < calls.size(); i += step) {
            Path here = folder.resolve("point" + i);
            copy(before, here);
            String error = ERRORS.get((i / step) % ERRORS.size());
            Call call = calls.get(i);
            Path injected = folder.resolve("injected" + i);
            ProcessRun.Said said = traced(
                    work,
                    here,
                    List.of(
                            "-o",
                            injected.toString(),
                            "-e",
                            "trace=" + call.name(),
                            "-e",
                            "inject=" + call.name() + ":error=" + error + ":when=" + call.number()));
            if (hit(injected, here)) {
                hits++;
                String point = work + ": " + error + " at " + call + ": " + said;
                judge(point, said, here.resolve(work.target), made, before.resolve(work.target), code);
                Set<String> left = names(here);
                left.removeAll(names(whole));
                assertThat(left).as(point).isEmpty();
            }
        }
        assertThat(hits).as("faults that hit a call on the folder").isPositive();
        System.out.println(work + ": " + hits + " faults: no broken file");
    }

    /**
     * Returns true if all injected faults hit calls on the folder; a fault in another thread of Java proves nothing.
     */
    private static boolean hit(Path log, Path in) throws IOException {
        List<Matcher> injected = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            Matcher call = CALL.matcher(line);
            if (line.contains("(INJECTED)") && call.matches()) {
                injected.add(call);
            }
        }
        return !injected.isEmpty() && injected.stream().allMatch(call -> isAbout(in, call.group(2), call.group(3)));
    }

    private static boolean isAbout(Path in, String name, String arguments) {
        boolean isRelative = name.equals("openat") && arguments.matches("AT_FDCWD<[^>]*>, \"[^/].*");
        boolean writes = !name.equals("openat") || arguments.matches(".*O_(WRONLY|RDWR).*");
        return writes && (isRelative || arguments.contains(in + "/") || arguments.startsWith("\"."));
    }

    private static void judge(String point, ProcessRun.Said said, Path target, byte[] made, Path old, int code)
            throws IOException {
        assertThat(said.code()).as(point).isIn(code, 74);
        assertThat(said.out() + said.err()).as(point).doesNotContain("\tat ", "Exception", "fault of the program");
        boolean isWhole = Files.exists(target) && Arrays.equals(Files.readAllBytes(target), made);
        boolean isOld = Files.exists(old)
                ? Files.exists(target) && Arrays.equals(Files.readAllBytes(target), Files.readAllBytes(old))
                : !Files.exists(target);
        assertThat(isWhole || isOld).as(point).isTrue();
        assertThat(said.code() == 74 || isWhole).as(point).isTrue();
    }

    /**
     * Returns the calls of the thread that works in the folder, from the first one on the folder, with their numbers in
     * that thread.
     */
    private static List<Call> calls(Path log, Path in) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<Call> calls = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                int number = numbers.merge(call.group(1) + call.group(2), 1, Integer::sum);
                if (isAbout(in, call.group(2), call.group(3))) {
                    calls.add(new Call(call.group(2), number, call.group(3)));
                }
            }
        }
        return calls;
    }
}
