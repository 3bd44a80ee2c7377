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
 * The system calls of every command, recorded by strace: no connection, no other program, and no file but the inputs,
 * the outputs, the folder beside them and the files of the runtime.
 */
final class TraceProof {
    /** A checklist with personas beside it. */
    private static final Path PERSONAS = Path.of("src/test/resources/transcripts/checklists/lighthouses.yaml")
            .toAbsolutePath();

    /** An assessment of an earlier version of that checklist. */
    private static final Path EARLIER =
            Path.of("src/test/resources/transcripts/files/.earlier/first.yaml").toAbsolutePath();

    private static final Pattern OPENED =
            Pattern.compile("open(?:at)?\\((?:AT_FDCWD, )?\"((?:[^\"\\\\]|\\\\.)*)\", ([A-Z_|]+)");
    private static final Pattern STARTED = Pattern.compile("execve\\(\"([^\"]*)\"");
    private static final Pattern NAMED = Pattern.compile("(?m)^  ([a-z]+)  ");

    /** The places where the runtime and the C library read their files. */
    private static final List<String> RUNTIME =
            List.of("/usr/", "/lib/", "/lib64/", "/etc/", "/proc/", "/sys/", "/dev/", "/opt/", "/var/lib/");

    /** The socket of a local cache, which the C library asks for the name of the user when Java starts. */
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
        String gate = work.resolve("gate.yaml").toString();
        Path old = Files.copy(Path.of("src/examples/xa-2026.yaml"), work.resolve("xa.yaml"));
        String earlier = Files.copy(EARLIER, work.resolve("earlier.yaml")).toString();
        String trial = work.resolve("trial").toString();
        List<List<String>> commands = List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("help", "answers"),
                List.of("help", "--man", "report"),
                List.of("doctor"),
                List.of("--version", "--format", "json"),
                List.of("completion", "zsh"),
                List.of("complete", ":get", ":" + xb, ":off"),
                List.of("gate", "init", "-o", gate, xb),
                List.of("gate", "accept", "--gate", gate, xb),
                List.of("check", xb),
                List.of("check", "--gate", gate, "--baseline", old.toString(), work.toString()),
                List.of("check", "--format", "json,ndjson,junit,sarif,github", xb),
                List.of("status", xb),
                List.of("show", xb),
                List.of("show", xb, "offences.smuggling"),
                List.of("explain", "offences.smuggling", xb),
                List.of("set", xb, "offences.smuggling.measures=Some text."),
                List.of("get", xb, "offences.smuggling.measures"),
                List.of("compare", "--format", "text,json,html,markdown", "--", old.toString(), xb),
                List.of("report", "--force", "--format", "html,markdown,json,csv,pdf,docx,xlsx,oscal", xb),
                List.of("guide", "--force", "--format", "docx,html,markdown,xlsx", "-o", work.toString()),
                List.of("summary", "--force", "--format", "html,xlsx,json,pdf,docx", "-o", work.toString(), xb),
                List.of("checklist", "list"),
                List.of("checklist", "show", "ctoc-cop-res-5-3"),
                List.of("checklist", "lint", "ctoc-cop-res-5-3"),
                List.of("checklist", "schema", "assessment"),
                List.of("checklist", "new", "trial", work.toString()),
                List.of("checklist", "export", trial + ".yaml", trial + ".xlsx"),
                List.of("checklist", "import", trial + ".xlsx", trial + ".yaml"),
                List.of("checklist", "words", trial + ".yaml", "--lang", "fr", "--to", trial + ".po"),
                List.of("checklist", "walk", PERSONAS.toString(), "--persona", "no-party"),
                List.of(
                        "checklist",
                        "test",
                        PERSONAS.toString(),
                        PERSONAS.toString().replace(".yaml", ".test.yaml")),
                List.of("update", "--checklist", PERSONAS.toString(), "--dry-run", earlier),
                List.of("update", "--checklist", PERSONAS.toString(), earlier),
                List.of("evidence", xb),
                List.of("evidence", xb, "--update", "--yes"),
                List.of("sign", xb, "--office", "Ministry of Justice"),
                List.of("split", xb, "--format", "docx,xlsx,yaml", "--force", "-o", work.toString()),
                List.of("merge", "--git", xb, xb, xb),
                List.of("recover", xb),
                List.of("recover", xb, "--restore", "1"),
                List.of("assess", "--plain", xb),
                List.of("assess", "--no-input", xb));
        for (List<String> words : commands) {
            traced(words);
        }
        assertThat(commands.stream().map(words -> words.get(0)))
                .as("every command is among them")
                .containsAll(names());
        assertOwnerOnly();
    }

    /** Returns the commands that the help names. */
    private static List<String> names() throws IOException {
        return NAMED.matcher(ProcessRun.stocktake("--help").go().succeeded().out())
                .results()
                .map(named -> named.group(1))
                .toList();
    }

    /** An accepted version may be taken from git, which is then the only other program. */
    @Test
    void aBaselineFromGitStartsGitAndNothingElse() throws IOException {
        for (List<String> words : List.of(
                List.of("init", "-q"),
                List.of("add", "xb.yaml"),
                List.of("-c", "user.name=x", "-c", "user.email=x@x.invalid", "commit", "-qm", "Accept"))) {
            List<String> git = new ArrayList<>(List.of("git"));
            git.addAll(words);
            ProcessRun.of(git).in(work).go().succeeded();
        }
        Path trace = trace(List.of("check", "--baseline", "git:HEAD", file.toString()))
                .trace();
        String seen = Files.readString(trace, StandardCharsets.ISO_8859_1);
        assertNoConnection(seen, "git");
        // Java starts another program by a small helper program.
        assertThat(started(seen).filter(program -> !program.matches(".*/(git|lib/jspawnhelper)")))
                .isEmpty();
        assertThat(started(seen)).as("git was asked").anyMatch(program -> program.endsWith("/git"));
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

    private record Traced(ProcessRun.Said said, Path trace) {}

    private Traced trace(List<String> words) throws IOException {
        Path trace = folder.resolve("trace");
        List<String> command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-s",
                "4096",
                "-e",
                "trace=connect,sendto,bind,execve,open,openat",
                "-o",
                trace.toString(),
                ProcessRun.LAUNCHER.toString()));
        command.addAll(words);
        ProcessRun.Said said = ProcessRun.of(command)
                .in(work)
                .with("HOME", home.toString())
                .with("TMPDIR", temporary.toString())
                .with("JAVA_TOOL_OPTIONS", "")
                .go();
        assertThat(said.err()).doesNotContain("fault of the program");
        return new Traced(said, trace);
    }

    private ProcessRun.Said traced(List<String> words) throws IOException {
        Traced traced = trace(words);
        String seen = Files.readString(traced.trace(), StandardCharsets.ISO_8859_1);
        assertNoConnection(seen, words.toString());
        assertThat(started(seen)).as("programs of " + words).isEmpty();
        assertOwn(words, seen);
        return traced.said();
    }

    private static void assertNoConnection(String seen, String words) {
        assertThat(seen.lines()
                        .filter(line -> line.matches(".*\\b(connect|sendto|bind)\\(.*"))
                        .filter(line -> !line.contains(NAME_OF_THE_USER)))
                .as("connections of " + words)
                .isEmpty();
    }

    /** Returns the programs that were started in addition to those of the launcher. */
    private static Stream<String> started(String seen) {
        return STARTED.matcher(seen).results().map(started -> started.group(1)).filter(program -> !isLauncher(program));
    }

    /**
     * Returns true for the programs of the launcher, a shell script: it finds Java, and in a large folder it counts the
     * files.
     */
    private static boolean isLauncher(String program) {
        return program.equals(ProcessRun.LAUNCHER.toString())
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
                            || path.startsWith(ProcessRun.APPLICATION.toString())
                            || !path.startsWith("/"));
            // Java reads settings of a screen reader there before it measures a letter.
            runtime |= !writes && path.endsWith("/.accessibility.properties");
            boolean application = path.startsWith(ProcessRun.APPLICATION.toString()) && !writes;
            // The personas of a checklist stand beside it.
            boolean named = words.contains(path) || words.contains(path.replace(".test.yaml", ".yaml"));
            if (!ours && !device && !runtime && !application && !named) {
                foreign.add(path + " " + opened.group(2));
            }
        }
        assertThat(foreign).as("files of " + words).isEmpty();
    }

    /**
     * Requires that only the owner can read files with answers, and that no file stays in the home or temporary folder.
     */
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
