package org.stocktake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Checks many generated assessments and compares the times with two alternatives: ajv-cli with a JSON Schema, and a
 * scan by the YAML engine alone as the lower bound. Prints the table of src/docs/performance.md. The measure is
 * processor time; wall time is only information. Rounds are interleaved and the median counts. No result makes it fail.
 *
 * <p>{@code java src/jmh/java/org/stocktake/BatchBenchmark.java target/stocktake [ROUNDS [FILES [FOLDER]]]}; FILES is
 * 10,000, and ten times as many are checked once for linearity and memory. If npm is installed, ajv-cli is installed
 * into the working folder. A FOLDER that is named keeps the generated files and the other programs for the next run;
 * with no rounds it is only prepared.
 */
public final class BatchBenchmark {
    private static final String AJV = "ajv-cli@5.0.0";
    private static final String TOOL = "check";
    private static final String TOOL_SMALL_HEAP = "check, -Xmx128m";
    private static final String PEER = "ajv-cli";
    private static final String PYTHON = "Python with libyaml and jsonschema";
    private static final int FILES_IN_FOLDER = 1_000;
    private static final String FLOOR = "bare scan by the YAML engine";

    private final Path work;
    private final Path app;
    private final int count;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Set<String> slow = new HashSet<>();

    private BatchBenchmark(Path work, Path app, int count) {
        this.work = work;
        this.app = app;
        this.count = count;
    }

    /**
     * The cost of one run.
     *
     * @param peakMegabytes of the largest process; 0 if the system does not report it
     */
    private record Cost(double cpuSeconds, double wallSeconds, long peakMegabytes, int code) {}

    public static void main(String... args) throws IOException, InterruptedException {
        Path app = Path.of(args[0]).toAbsolutePath().normalize();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        int count = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
        boolean kept = args.length > 3;
        Path work = kept
                ? Files.createDirectories(Path.of(args[3]).toAbsolutePath().normalize())
                : Files.createTempDirectory("stocktake-batch");
        try {
            BatchBenchmark benchmark = new BatchBenchmark(work, app, count);
            benchmark.prepare();
            if (rounds > 0) {
                benchmark.print(rounds);
            }
        } finally {
            if (!kept) {
                new ProcessBuilder("rm", "-rf", work.toString()).start().waitFor();
            }
        }
    }

    private void prepare() throws IOException, InterruptedException {
        generate("small", count);
        generate("large", 10 * count);
        String tool = app.resolve("bin/stocktake").toString();
        String folder = work.resolve("small").toString();
        commands.put(TOOL, List.of(tool, "check", "--quiet", folder));
        scan();
        if (Files.isExecutable(Path.of("/usr/bin/npm")) && npm()) {
            Files.writeString(work.resolve("schema.json"), schema());
            commands.put(
                    PEER,
                    List.of(
                            work.resolve("peers/node_modules/.bin/ajv").toString(),
                            "validate",
                            "-s",
                            work.resolve("schema.json").toString(),
                            "-d",
                            folder + "/**/*.yaml"));
            python();
        }
        installedTools();
    }

    /** Measures Python with libyaml and jsonschema, if both are installed. */
    private void python() throws IOException, InterruptedException {
        Path script = work.resolve("peer.py");
        Files.writeString(script, """
                import glob, json, sys, yaml, jsonschema
                schema = jsonschema.Draft7Validator(json.load(open(sys.argv[1])))
                for file in sorted(glob.glob(sys.argv[2] + "/**/*.yaml", recursive=True)):
                    text = yaml.load(open(file, encoding="utf-8"), yaml.CSafeLoader)
                    for error in schema.iter_errors(text):
                        print(file, error.message)
                """);
        slow(
                PYTHON,
                List.of(
                        "python3",
                        script.toString(),
                        work.resolve("schema.json").toString(),
                        tenth().toString()));
    }

    /** Measures the YAML programs that are installed; they know nothing of assessments. */
    private void installedTools() throws IOException, InterruptedException {
        slow("yamllint, relaxed", List.of("yamllint", "-d", "relaxed", tenth().toString()));
        slow("yq, reading one key", List.of("bash", "-c", "yq .state " + tenth() + "/*.yaml"));
    }

    private Path tenth() {
        return work.resolve("small/000000");
    }

    /** Adds a program that gets a tenth of the files, because it is slow; leaves it out if it is not installed. */
    private void slow(String name, List<String> command) throws IOException, InterruptedException {
        if (Files.exists(tenth())
                && count == 10 * FILES_IN_FOLDER
                && run(command).code() == 0) {
            slow.add(name);
            commands.put(name, command);
        }
    }

    private void generate(String name, int number) throws IOException, InterruptedException {
        Path whole = work.resolve(name + "-is-whole");
        if (Files.exists(whole)) {
            return;
        }
        Path source = Path.of("src/test/java/org/stocktake/GeneratedAssessments.java");
        run(List.of(
                java(),
                source.toString(),
                "src/examples/xa-2026.yaml",
                work.resolve(name).toString(),
                Integer.toString(number)));
        Files.createFile(whole);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private boolean npm() throws IOException, InterruptedException {
        Path peers = work.resolve("peers");
        if (Files.exists(peers.resolve("node_modules/.bin/ajv"))) {
            return true;
        }
        return run(List.of("npm", "install", "--silent", "--prefix", peers.toString(), AJV))
                        .code()
                == 0;
    }

    /** Measures the lower bound: reads every YAML event of every file and does nothing with it. */
    private void scan() throws IOException, InterruptedException {
        Path source = work.resolve("Scan.java");
        Files.writeString(source, """
                import java.io.*; import java.nio.file.*; import org.snakeyaml.engine.v2.api.*; import org.snakeyaml.engine.v2.api.lowlevel.Parse;
                class Scan { public static void main(String[] a) throws IOException {
                  long events = 0;
                  Parse parse = new Parse(LoadSettings.builder().build());
                  try (var files = Files.walk(Path.of(a[0]))) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                      try (InputStream in = Files.newInputStream(file)) { for (var e : parse.parseInputStream(in)) events++; }
                    }
                  }
                  System.out.println(events); } }
                """);
        String engine;
        try (var jars = Files.list(app.resolve("lib"))) {
            engine = jars.map(Path::toString)
                    .filter(jar -> jar.contains("snakeyaml-engine"))
                    .findFirst()
                    .orElseThrow();
        }
        run(List.of(java() + "c", "-cp", engine, "-d", work.toString(), source.toString()));
        commands.put(
                FLOOR,
                List.of(
                        java(),
                        "-cp",
                        engine + File.pathSeparator + work,
                        "Scan",
                        work.resolve("small").toString()));
    }

    /**
     * Returns the JSON Schema of an assessment, as far as a schema can express it: the keys, the fixed words and the
     * ids of the questions. Dates are not checked.
     */
    private static String schema() throws IOException {
        String ids = Files.readString(Path.of("src/examples/xa-2026.yaml"))
                .lines()
                .filter(line -> line.matches("  [a-z-]+\\.[a-z0-9-]+:"))
                .map(line -> "\"" + line.strip().replace(":", "") + "\"")
                .collect(Collectors.joining(","));
        return """
                {"type": "object", "additionalProperties": false,
                 "required": ["format", "checklist", "state", "period", "language", "depth", "answers", "end"],
                 "properties": {
                  "format": {"const": "stocktake/assessment/1"}, "end": {"const": "assessment"},
                  "checklist": {"type": "object", "required": ["id", "version"]},
                  "state": {"type": "string", "pattern": "^[A-Z]{2}$"}, "period": {"type": "object", "required": ["from", "to"]},
                  "language": {"type": "string"}, "depth": {"enum": ["core", "full"]},
                  "profile": {"type": "object"}, "contacts": {"type": "object"}, "declarations": {"type": "array"},
                  "answers": {"type": "object", "propertyNames": {"enum": [%s]}, "additionalProperties": {
                   "type": "object", "required": ["answer"], "additionalProperties": false, "properties": {
                    "answer": {"enum": ["yes", "partly", "no", "considered", "not-applicable", "unknown", "waiting", "later", "withheld"]},
                    "measures": {"type": "string", "maxLength": 32000}, "missing": {"type": "string", "maxLength": 32000},
                    "by": {"type": "string"}, "at": {},
                    "evidence": {"type": "array", "items": {"type": "object", "required": ["title"], "additionalProperties": false,
                     "properties": {"title": {"type": "string"}, "reference": {"type": "string"}, "date": {}}}}}}}}}
                """.formatted(ids);
    }

    private void print(int rounds) throws IOException, InterruptedException {
        Map<String, Cost> medians = medians(rounds);
        Cost tool = medians.get(TOOL);
        System.out.println("| work | cpu s | wall s | files a second | peak MB | target |");
        System.out.println("|---|---|---|---|---|---|");
        for (Map.Entry<String, Cost> row : medians.entrySet()) {
            int files = slow.contains(row.getKey()) ? FILES_IN_FOLDER : count;
            row(files + " files, " + row.getKey(), files, row.getValue(), target(row.getKey(), medians));
        }
        String large = work.resolve("large").toString();
        Cost ten = run(List.of(app.resolve("bin/stocktake").toString(), "check", "--quiet", large));
        row(10 * count + " files, " + TOOL, 10 * count, ten, ratio("cpu", ten.cpuSeconds() / tool.cpuSeconds(), 10.5));
        Cost small = smallHeap(work.resolve("small").toString());
        row(count + " files, " + TOOL_SMALL_HEAP, count, small, "");
        Cost flat = smallHeap(large);
        String memory = ratio("memory", (double) flat.peakMegabytes() / small.peakMegabytes(), 1.3);
        row(10 * count + " files, " + TOOL_SMALL_HEAP, 10 * count, flat, memory + ", at most 200 MB");
    }

    private static String target(String name, Map<String, Cost> medians) {
        Cost tool = medians.get(TOOL);
        Cost other = medians.get(name);
        if (name.equals(PEER)) {
            return ratio("wall of check", tool.wallSeconds() / other.wallSeconds(), 0.8) + "; "
                    + ratio("cpu of check", tool.cpuSeconds() / other.cpuSeconds(), 1.6);
        }
        return name.equals(FLOOR) ? ratio("cpu of check", tool.cpuSeconds() / other.cpuSeconds(), 1.4) : "";
    }

    private static String ratio(String what, double ratio, double most) {
        return String.format(Locale.ROOT, "%s %.2fx, at most %.1fx", what, ratio, most);
    }

    private static void row(String name, int files, Cost cost, String target) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s%s | %.1f | %.1f | %.0f | %d | %s |",
                name,
                cost.code() == 0 ? "" : " (ended with " + cost.code() + ")",
                cost.cpuSeconds(),
                cost.wallSeconds(),
                files / cost.wallSeconds(),
                cost.peakMegabytes(),
                target));
    }

    private Map<String, Cost> medians(int rounds) throws IOException, InterruptedException {
        Map<String, List<Cost>> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                all.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(run(command.getValue()));
            }
        }
        Map<String, Cost> medians = new LinkedHashMap<>();
        all.forEach((name, costs) -> {
            costs.sort((a, b) -> Double.compare(a.cpuSeconds(), b.cpuSeconds()));
            medians.put(name, costs.get(costs.size() / 2));
        });
        return medians;
    }

    private Cost smallHeap(String folder) throws IOException, InterruptedException {
        return run(List.of(
                "env",
                "JDK_JAVA_OPTIONS=-Xmx128m",
                app.resolve("bin/stocktake").toString(),
                "check",
                "--quiet",
                folder));
    }

    /**
     * Runs a command. The shell counts the processor time, with that of child processes; the system the peak of memory.
     */
    private Cost run(List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                "bash", "-c", "\"$@\" >/dev/null 2>\"$0\"; code=$?; times; echo $code", work.resolve("err") + ""));
        line.addAll(command);
        File times = work.resolve("times").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line).redirectOutput(times).start();
        long peak = 0;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            for (ProcessHandle child : process.descendants().toList()) {
                peak = Math.max(peak, peakKilobytes(child.pid()));
            }
        }
        double wall = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(times.toPath());
        double cpu = Arrays.stream(lines.get(1).split(" "))
                .mapToDouble(BatchBenchmark::seconds)
                .sum();
        return new Cost(cpu, wall, peak / 1024, Integer.parseInt(lines.get(2)));
    }

    private static long peakKilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            // The process has ended, or the system keeps no such file.
        }
        return 0;
    }

    /** Returns a time of the shell, such as {@code 0m1.031s}, in seconds. */
    private static double seconds(String spent) {
        int minutes = spent.indexOf('m');
        return 60 * Double.parseDouble(spent.substring(0, minutes))
                + Double.parseDouble(spent.substring(minutes + 1, spent.length() - 1));
    }
}
