package org.stocktake.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Cases;

/**
 * Opens, saves and closes a file, and kills the process at every system call on the folder, or makes one of these calls
 * fail in each way that a disk can fail. The file is always one complete version, "saved" is reported if and only if
 * the new version is there, and the next save works. The whole run takes each of these points, the proofs every
 * seventh.
 */
final class SaveSweepProof {
    private static final int POINTS_MIN = 300;
    private static final int LANES = 2;
    private static final String KILL = "signal=KILL";
    private static final List<String> FAULTS =
            List.of(KILL, "error=EIO", "error=ENOSPC", "error=EACCES", "error=EDQUOT");

    @TempDir
    Path folder;

    /** A fault at a call of a save after version 1, or of the creation of version 1. */
    private record Point(Strace.Call call, String fault, boolean making) {
        int before() {
            return making ? 0 : 1;
        }

        int after() {
            return making ? 1 : 2;
        }

        @Override
        public String toString() {
            return (making ? "making: " : "saving: ") + fault + " at " + call.name() + " " + call.number() + ", "
                    + call.text();
        }
    }

    @BeforeAll
    static void needsStrace() throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/strace")), "NOT TESTED: faults at every system call need strace");
    }

    @Test
    void aFaultAtAnySystemCallLeavesOneWholeVersion() throws Exception {
        List<Point> all = points();
        assertThat(all).hasSizeGreaterThan(POINTS_MIN);
        List<Point> points = Cases.oneIn(13, 13, all.stream()).toList();
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Lane>> runs = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Lane run = new Lane(Files.createDirectory(folder.resolve("lane" + lane)), every(points, lane));
                runs.add(lanes.submit(() -> run.sweep()));
            }
            List<Point> missed = new ArrayList<>();
            for (Future<Lane> run : runs) {
                assertThat(run.get().broken).isEmpty();
                missed.addAll(run.get().missed);
            }
            assertThat(missed).as("faults that hit another call").hasSizeLessThan(points.size() / 50);
        } finally {
            lanes.shutdownNow();
        }
        System.out.println(points.size() + " faults in saves: no broken file");
    }

    private static List<Point> every(List<Point> points, int lane) {
        List<Point> mine = new ArrayList<>();
        for (int i = lane; i < points.size(); i += LANES) {
            mine.add(points.get(i));
        }
        return mine;
    }

    private List<Point> points() throws IOException {
        List<Point> points = new ArrayList<>();
        for (boolean making : List.of(false, true)) {
            List<Strace.Call> calls = record(making);
            requireForced(calls);
            for (String fault : FAULTS) {
                calls.forEach(call -> points.add(new Point(call, fault, making)));
            }
            for (Strace.Call call : calls) {
                others(call).forEach(fault -> points.add(new Point(call, fault, making)));
            }
        }
        return points;
    }

    /** Returns the additional faults of network drives, busy systems and signals. */
    private static List<String> others(Strace.Call call) {
        return switch (call.name()) {
            case "rename", "link" -> List.of("error=EXDEV", "error=ESTALE", "error=EBUSY");
            case "openat" -> List.of("error=EMFILE");
            case "write", "fsync" -> List.of("error=EINTR");
            default -> List.of();
        };
    }

    /** Returns the calls of one save that concern the folder, by a name or by an open file. */
    private List<Strace.Call> record(boolean making) throws IOException {
        Path sample = Files.createDirectory(folder.resolve(making ? "record-making" : "record-saving"));
        Path file = sample.resolve("xa.yaml");
        try (SavingProcess saving = new SavingProcess(sample)) {
            deleteKept(sample);
            if (!making) {
                SavingProcess.requireSaved(saving.save(file, 0, 1));
            }
            try (Strace strace = Strace.watching(saving.thread(), folder.resolve("log-" + making))) {
                SavingProcess.requireSaved(saving.save(file, making ? 0 : 1, making ? 1 : 2));
                return strace.calls().stream()
                        .filter(call -> call.text().contains(sample.toString()))
                        .filter(call ->
                                !call.name().equals("read") || !call.text().startsWith("0<"))
                        .toList();
            }
        }
    }

    private static void deleteKept(Path folder) throws IOException {
        Path side = folder.resolve(".stocktake");
        try (Stream<Path> kept = Files.exists(side) ? Files.list(side) : Stream.empty()) {
            for (Path path : kept.toList()) {
                Files.delete(path);
            }
        }
        Files.deleteIfExists(side);
    }

    /** Requires that the bytes are forced before the file gets its name, and the name after that. */
    private static void requireForced(List<Strace.Call> calls) {
        List<String> order = calls.stream()
                .filter(call -> call.name().matches("fsync|rename|link"))
                .map(Strace.Call::shape)
                .filter(shape -> !shape.contains("/.stocktake/"))
                .map(shape -> shape.replaceAll("\\(?\"?<?/\\S*/record-\\w+", "").replaceAll("[<>,\"()].*", ""))
                .toList();
        String all = String.join(" ", order);
        assertThat(all)
                .as("the new file is forced to the device before it takes the name")
                .matches(".*fsync\\S*\\.tmp-\\S* (rename|link)\\S*( fsync)?");
        assertThat(all)
                .as("the name is forced to the device before it is saved")
                .endsWith(" fsync");
    }

    /** Runs points one after the other, in a folder of its own. */
    private static final class Lane {
        private final Path folder;
        private final List<Point> points;
        private final Path file;
        private Optional<SavingProcess> process = Optional.empty();
        private final List<String> broken = new ArrayList<>();
        private final List<Point> missed = new ArrayList<>();

        Lane(Path folder, List<Point> points) {
            this.folder = folder;
            this.points = points;
            this.file = folder.resolve("xa.yaml");
        }

        private SavingProcess living() throws IOException {
            if (process.filter(SavingProcess::isAlive).isEmpty()) {
                process = Optional.of(new SavingProcess(folder));
            }
            return process.get();
        }

        Lane sweep() throws IOException {
            try {
                for (Point point : points) {
                    sweep(point);
                }
            } finally {
                if (process.isPresent()) {
                    process.get().close();
                }
            }
            return this;
        }

        private void sweep(Point point) throws IOException {
            Files.deleteIfExists(file);
            deleteKept(folder);
            if (!point.making()) {
                SavingProcess.requireSaved(living().save(file, 0, 1));
            }
            SavingProcess saving = living();
            Path log = folder.resolve("log");
            Strace strace = Strace.injecting(point.call(), point.fault(), saving.thread(), log);
            String reply = saving.save(file, point.before(), point.after());
            strace.close();
            if (reply.isEmpty() || point.fault().equals(KILL)) {
                // A late kill comes after the reply: the reply counts, and the next point gets a new process.
                saving.close();
            }
            boolean hit = point.fault().equals(KILL) ? reply.isEmpty() : wasInjected(point, log);
            if (!hit) {
                missed.add(point);
            }
            judge(point, reply);
        }

        private void judge(Point point, String reply) throws IOException {
            int found = Files.exists(file) ? SavingFixture.numberIn(file) : 0;
            boolean killed = reply.isEmpty();
            require(point, !killed || point.fault().equals(KILL), "it died");
            require(point, found == point.before() || found == point.after(), "the file is version " + found);
            require(
                    point,
                    killed || reply.startsWith("saved") == (found == point.after()),
                    "version " + found + " is there, but it said '" + reply + "'");
            String next = living().save(file, found, 3);
            require(point, next.startsWith("saved") && SavingFixture.numberIn(file) == 3, "and then: " + next);
            try (Stream<Path> left = Files.list(folder)) {
                require(
                        point,
                        found == 0
                                || left.noneMatch(
                                        path -> path.getFileName().toString().startsWith(".xa.yaml.tmp-")),
                        "a temporary file was left");
            }
        }

        /** Returns true if the fault hit the call that it was meant for. */
        private static boolean wasInjected(Point point, Path log) throws IOException {
            String sort = point.call().text().replaceAll("^.*/lane\\d|^.*/record-\\w+", "");
            String last = sort.replaceAll("[\",>].*", "").replaceAll("\\d+(-[0-9a-f]{16})?$", "");
            return Files.readAllLines(log).stream().anyMatch(line -> line.contains("INJECTED") && line.contains(last));
        }

        private void require(Point point, boolean holds, String otherwise) {
            if (!holds) {
                broken.add(point + ": " + otherwise);
            }
        }
    }
}
