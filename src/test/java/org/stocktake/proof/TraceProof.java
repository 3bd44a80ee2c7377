package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.HostileTable;

/**
 * What every command asks of the system, seen by strace: no connection, no other program, no file but the inputs, the
 * outputs, the folder beside them and the runtime's own.
 */
final class TraceProof {
    private static final Pattern OPENED =
            Pattern.compile("open(?:at)?\\((?:AT_FDCWD, )?\"((?:[^\"\\\\]|\\\\.)*)\", ([A-Z_|]+)");
    private static final Pattern STARTED = Pattern.compile("execve\\(\"([^\"]*)\"");

    /** Where the runtime and the C library read what they need. */
    private static final List<String> RUNTIME =
            List.of("/usr/", "/lib/", "/lib64/", "/etc/", "/proc/", "/sys/", "/dev/", "/opt/", "/var/lib/");

    /** The C library asks a local cache for the name of the user when a Java starts; it is a socket of this machine. */
    private static final String NAME_OF_THE_USER = "sun_path=\"/var/run/nscd/socket\"";

    @TempDir
    Path folder;

    private Path work;
    private Path home;
    private Path temporary;
    private Path file;

    @BeforeEach
    void settle() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
        home = Files.createDirectory(folder.resolve("home"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        file = Files.copy(Path.of("src/examples/xb-2026.yaml"), work.resolve("xb.yaml"));
    }

    @Test
    void noCommandConnectsStartsOrOpensWhatIsNotItsOwn() throws IOException {
        String xb = file.toString();
        for (List<String> words : List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("help", "answers"),
                List.of("completion"),
                List.of("check", xb),
                List.of("check", work.toString()),
                List.of("check", "--format", "json", xb),
                List.of("status", xb),
                List.of("show", xb),
                List.of("show", xb, "offences.smuggling"),
                List.of("explain", "offences.smuggling", xb),
                List.of("set", xb, "offences.smuggling.measures=Some text."),
                List.of("get", xb, "offences.smuggling.measures"),
                List.of("report", "--force", "--format", "html,markdown,json", xb),
                List.of("checklist", "list"),
                List.of("checklist", "lint", "ctoc-cop-res-5-3"),
                List.of("assess", "--plain", xb))) {
            traced(words);
        }
        assertOwnerOnly();
    }

    @Test
    void noHostileInputConnectsStartsOrOpensWhatIsNotItsOwn() throws IOException {
        List<String> words = new ArrayList<>(List.of("check"));
        int at = 0;
        for (String kind : List.of("yaml-structure", "yaml-typing", "encodings")) {
            for (HostileTable.Row row : HostileTable.of(kind)) {
                Path hostile = work.resolve("hostile-" + at++ + ".yaml");
                Files.write(
                        hostile,
                        row.text()
                                .getBytes(
                                        kind.equals("encodings")
                                                ? StandardCharsets.ISO_8859_1
                                                : StandardCharsets.UTF_8));
                words.add(hostile.toString());
            }
        }
        assertThat(traced(words).code()).isEqualTo(3);
        List<String> set = new ArrayList<>(List.of("set", file.toString()));
        String all = String.join(
                "\n",
                Stream.of("shell", "html", "links", "formula", "markdown")
                        .flatMap(kind -> HostileTable.of(kind).stream())
                        .map(row -> row.text().replace("\0", ""))
                        .toList());
        set.add("offences.smuggling.measures=" + all);
        traced(set).succeeded();
        traced(List.of("report", "--force", "--format", "html,markdown,json", file.toString()))
                .succeeded();
        traced(List.of("show", file.toString(), "offences.smuggling")).succeeded();
        traced(List.of("check", "@" + file, "--", "@" + file, "$(id)", "`id`", "http://host.invalid/a.yaml"));
    }

    private Run.Said traced(List<String> words) throws IOException {
        Path trace = folder.resolve("trace");
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-qq",
                "-s",
                "4096",
                "-e",
                "trace=connect,sendto,bind,execve,open,openat",
                "-o",
                trace.toString(),
                Run.LAUNCHER.toString()));
        command.addAll(words);
        Run.Said said = Run.of(command)
                .with("HOME", home.toString())
                .with("TMPDIR", temporary.toString())
                .with("JAVA_TOOL_OPTIONS", "")
                .go();
        String seen = Files.readString(trace, StandardCharsets.ISO_8859_1);
        assertThat(seen.lines()
                        .filter(line -> line.matches(".*\\b(connect|sendto|bind)\\(.*"))
                        .filter(line -> !line.contains(NAME_OF_THE_USER)))
                .as("connections of " + words)
                .isEmpty();
        assertThat(STARTED.matcher(seen)
                        .results()
                        .map(started -> started.group(1))
                        .filter(program -> !isLauncher(program)))
                .as("programs of " + words)
                .isEmpty();
        assertOwn(words, seen);
        assertThat(said.err()).doesNotContain("fault of the program");
        return said;
    }

    /** The launcher is a shell script; it looks for the Java, and with a large folder it counts the files. */
    private static boolean isLauncher(String program) {
        return program.equals(Run.LAUNCHER.toString())
                || program.matches("(/usr)?/bin/(readlink|find|head|wc)")
                || program.matches(".*/bin/java");
    }

    private void assertOwn(List<String> words, String seen) {
        List<String> foreign = new ArrayList<>();
        Matcher opened = OPENED.matcher(seen);
        while (opened.find()) {
            String path = opened.group(1);
            boolean writes = opened.group(2).matches(".*(WRONLY|RDWR|CREAT).*");
            boolean ours = path.startsWith(work.toString());
            boolean device = path.equals("/dev/null") || path.equals("/dev/tty") || path.startsWith("/proc/self/");
            boolean runtime = !writes
                    && (RUNTIME.stream().anyMatch(path::startsWith)
                            || path.startsWith(Run.APPLICATION.toString())
                            || !path.startsWith("/"));
            boolean application = path.startsWith(Run.APPLICATION.toString()) && !writes;
            if (!ours && !device && !runtime && !application && !words.contains(path)) {
                foreign.add(path + " " + opened.group(2));
            }
        }
        assertThat(foreign).as("files of " + words).isEmpty();
    }

    /** What holds answers is its owner's alone; nothing was left in the home or the temporary folder. */
    private void assertOwnerOnly() throws IOException {
        assertThat(home).isEmptyDirectory();
        assertThat(temporary).isEmptyDirectory();
        assertThat(mode(file)).isEqualTo("rw-------");
        try (Stream<Path> side = Files.walk(work.resolve(".stocktake"))) {
            assertThat(side)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(mode(path))
                            .as(path.toString())
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
