package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.Cases;

/**
 * Any input of any size takes at most two seconds of work and 256 MB, and is read or refused with its place; the proofs
 * read every second of these. What is no file is given to two commands in the proofs, to other ones each time, and to all
 * in the whole run.
 */
final class LoadProof {
    private static final int MILLIS_MAX = 2_000;

    @TempDir
    Path folder;

    @Test
    void noFileTakesLongOrMuch() throws IOException {
        List<Path> bombs =
                Cases.oneIn(2, 2, new OversizedFiles(folder).all().stream()).toList();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                "target/test-classes:" + ProcessRun.APPLICATION + "/lib/*",
                GeneratedLoads.class.getName()));
        bombs.forEach(bomb -> command.add(bomb.toString()));
        List<String> lines =
                ProcessRun.of(command).within(10).go().succeeded().out().lines().toList();
        System.out.println(String.join("\n", lines));
        assertThat(lines).hasSize(2 * bombs.size()).allSatisfy(line -> {
            String[] said = line.split("\t", -1);
            assertThat(Integer.parseInt(said[1])).as(line).isLessThan(MILLIS_MAX);
            assertThat(said[3]).matches("|\\S+/" + said[0] + "(:\\d+:\\d+)?: [a-z0-9-]+: .*");
        });
    }

    @Test
    void whatIsNoFileIsRefusedAndNotRead() throws IOException {
        Path pipe = folder.resolve("pipe.yaml");
        ProcessRun.of(List.of("mkfifo", pipe.toString())).go().succeeded();
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("/dev/zero"));
        Path toPipe = Files.createSymbolicLink(folder.resolve("to-pipe.yaml"), pipe);
        int at = 0;
        for (Path file :
                List.of(pipe, link, toPipe, Path.of("/dev/zero"), Path.of("/dev/random"), Path.of("/dev/tty"))) {
            String refused = file + ": not-a-regular-file: ";
            for (String command : chosen(at, "check", "status", "report")) {
                ProcessRun.Said said = soon(command, file.toString());
                assertThat(said.out() + said.err()).startsWith(refused);
                assertThat(said.code()).isEqualTo(3);
            }
            for (String checklist : chosen(at, "lint", "--checklist")) {
                if (checklist.equals("lint")) {
                    assertThat(soon("checklist", "lint", file.toString()).out()).startsWith(refused);
                } else {
                    ProcessRun.Said said = soon("--checklist", file.toString(), "status", "src/examples/xb-2026.yaml");
                    assertThat(said.err()).contains("not-a-regular-file");
                }
            }
            at++;
        }
    }

    /** Returns all commands in the whole run, otherwise the one whose turn it is. */
    private static List<String> chosen(int at, String... commands) {
        return Cases.inWhole() ? List.of(commands) : List.of(commands[at % commands.length]);
    }

    @Test
    void linksThatLeadNowhereAreNoFaults() throws IOException {
        Path loop = folder.resolve("loop.yaml");
        Files.createSymbolicLink(loop, loop);
        Path broken = Files.createSymbolicLink(folder.resolve("broken.yaml"), folder.resolve("not-there"));
        Path folders = Files.createDirectory(folder.resolve("folder.yaml"));
        Files.createSymbolicLink(folders.resolve("up"), folder);
        for (Path file : List.of(loop, broken)) {
            assertThat(soon("status", file.toString()).code()).isEqualTo(74);
            assertThat(soon("check", file.toString()).code()).isEqualTo(74);
        }
        assertThat(soon("status", folders.toString()).code()).isEqualTo(3);
        assertThat(soon("check", folder.toString()).code()).isIn(2, 3, 74);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(3);
        }
    }

    /**
     * Runs a command with a limit of half a minute: enough to start Java on a busy machine, while a read of a device
     * would never end.
     */
    private static ProcessRun.Said soon(String... words) throws IOException {
        Instant start = Instant.now();
        ProcessRun.Said said = ProcessRun.stocktake(words).go();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(said.err()).doesNotContain("Exception", "fault of the program");
        return said;
    }
}
