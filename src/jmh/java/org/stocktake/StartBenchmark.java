package org.stocktake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Times whole starts of the application folder and of the smallest Java program on the same machine in the same run,
 * and prints the table of targets in src/docs/performance.md. The figure is processor time, user and system together,
 * in milliseconds; rounds are interleaved and the median counts, so that other load on the machine affects all rows
 * alike. No result makes it fail.
 *
 * <p>The assessment has the size for which the targets were set, about 15 KB; a row for one of 100 KB is printed as
 * information. The shell of the launcher is part of a start; its time has a row of its own.
 *
 * <p>{@code java src/jmh/java/org/stocktake/StartBenchmark.java target/stocktake [ROUNDS]}
 */
public final class StartBenchmark {
    private static final int ROUNDS = 15;
    private static final String HELLO = "hello";
    private static final String SHELL = "sh, doing nothing";
    private static final String CHECK_LARGE = "check, 100 KB";
    private static final String REPORT_JSON = "report, json";

    private final Path work;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private StartBenchmark(Path work) {
        this.work = work;
    }

    public static void main(String... args) throws IOException, InterruptedException {
        Path app = Path.of(args[0]).toAbsolutePath().normalize();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        StartBenchmark benchmark = new StartBenchmark(Files.createTempDirectory("stocktake-bench"));
        benchmark.prepare(app);
        benchmark.print(benchmark.medians(rounds));
    }

    private void prepare(Path app) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path source = work.resolve("Hello.java");
        Files.writeString(
                source, "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        run(List.of(java + "c", "-d", work.toString(), source.toString()));
        String tool = app.resolve("bin/stocktake").toString();
        String file = app.resolve("examples/xb-2026.yaml").toString();
        String large = app.resolve("examples/xa-2026.yaml").toString();
        String out = work.toString();
        commands.put(HELLO, List.of(java, "-cp", work.toString(), "Hello"));
        commands.put(SHELL, List.of("/bin/sh", "-c", "true"));
        commands.put("--version", List.of(tool, "--version"));
        commands.put("check, one file", List.of(tool, "check", file));
        commands.put(CHECK_LARGE, List.of(tool, "check", large));
        commands.put("--help", List.of(tool, "--help"));
        commands.put("misspelt command", List.of(tool, "chek"));
        commands.put(REPORT_JSON, List.of(tool, "report", "--force", "--format", "json", "-o", out, file));
        commands.put("report, html", List.of(tool, "report", "--force", "--format", "html", "-o", out, file));
    }

    private Map<String, Double> medians(int rounds) throws IOException, InterruptedException {
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                double millis = run(command.getValue());
                if (round > 0) { // the first round fills the page cache
                    all.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(millis);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach((name, millis) -> medians.put(
                name,
                millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow()));
        return medians;
    }

    private void print(Map<String, Double> medians) {
        double hello = medians.get(HELLO);
        System.out.println("| work | cpu ms | ratio | target |");
        System.out.println("|---|---|---|---|");
        row(HELLO, hello, 1, "1");
        row(SHELL, medians.get(SHELL), hello, "");
        row("--version", medians.get("--version"), hello, "<= 1.2x hello");
        row("check, one file", medians.get("check, one file"), hello, "<= 6x hello");
        row(CHECK_LARGE, medians.get(CHECK_LARGE), hello, "");
        row("--help", medians.get("--help"), hello, "<= 5x hello");
        row("misspelt command", medians.get("misspelt command"), hello, "<= 5x hello");
        row(REPORT_JSON, medians.get(REPORT_JSON), hello, "");
        row("report, html", medians.get("report, html"), medians.get("check, one file"), "<= 1.8x check");
    }

    private static void row(String name, double millis, double against, String target) {
        double ratio = name.equals(HELLO) ? 1 : millis / against;
        System.out.println(String.format(Locale.ROOT, "| %s | %.0f | %.2f | %s |", name, millis, ratio, target));
    }

    /** Returns the processor time of one run and its child processes, as the shell's {@code times} reports it. */
    private double run(List<String> command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("bash", "-c", "\"$@\" >/dev/null 2>&1; times", "bash"));
        line.addAll(command);
        File times = work.resolve("times").toFile();
        Process process = new ProcessBuilder(line).redirectOutput(times).start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("more than a minute: " + command);
        }
        String children = Files.readAllLines(times.toPath()).get(1);
        return Arrays.stream(children.split(" "))
                .mapToDouble(StartBenchmark::millis)
                .sum();
    }

    /** Returns a time of the shell, such as {@code 0m0.031s}, in milliseconds. */
    private static double millis(String spent) {
        int minutes = spent.indexOf('m');
        return 60_000 * Double.parseDouble(spent.substring(0, minutes))
                + 1_000 * Double.parseDouble(spent.substring(minutes + 1, spent.length() - 1));
    }
}
