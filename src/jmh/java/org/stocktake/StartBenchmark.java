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
import java.util.stream.Stream;

/**
 * Times whole starts of the application folder and of the smallest Java program on the same machine in the same run,
 * and prints the table of targets in src/docs/performance.md. The figure is processor time, user and system together,
 * in milliseconds; rounds are interleaved and the median counts, so that other load on the machine affects all rows
 * and columns alike. No result makes it fail.
 *
 * <p>The assessment has the size for which the targets were set, about 15 KB; a row for one of 100 KB is printed as
 * information. The shell of the launcher is part of a start; its time has a row of its own.
 *
 * <p>{@code java src/jmh/java/org/stocktake/StartBenchmark.java target/stocktake [ROUNDS [PLACE...]]}: without a place,
 * the folder is started as it is, by the Java that runs this. Each place is a column: the home of a Java, for which the
 * folder is copied and given an archive of classes, or an application folder that brings a Java of its own. The image that
 * a build of the packages left beside the folder is the last column, if it holds the same program.
 */
public final class StartBenchmark {
    private static final int ROUNDS = 15;
    private static final String HELLO = "hello";
    private static final String CHECK = "check, one file";

    /** The rows, with what each is compared with and the target. */
    private static final List<Row> ROWS = List.of(
            new Row(HELLO, HELLO, "1"),
            new Row("sh, doing nothing", HELLO, ""),
            new Row("--version", HELLO, "<= 1.2x hello"),
            new Row(CHECK, HELLO, "<= 6x hello"),
            new Row("check, 100 KB", HELLO, ""),
            new Row("--help", HELLO, "<= 5x hello"),
            new Row("misspelt command", HELLO, "<= 5x hello"),
            new Row("report, json", HELLO, ""),
            new Row("report, html", CHECK, "<= 1.8x check"));

    private record Row(String name, String against, String target) {}

    /** The commands of one column, and the home of the Java that runs them. */
    private record Column(Path application, Path java, Map<String, List<String>> commands) {
        String head() throws IOException {
            Path release = java.resolve("release");
            String version = Files.readAllLines(release).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> "Java " + line.replaceAll(".*=|\"", ""))
                    .findFirst()
                    .orElse(java.toString());
            return java.startsWith(application) ? "image with " + version : version;
        }
    }

    private final Path work;
    private final List<Column> columns = new ArrayList<>();

    private StartBenchmark(Path work) {
        this.work = work;
    }

    public static void main(String... args) throws IOException, InterruptedException {
        Path application = Path.of(args[0]).toAbsolutePath().normalize();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        StartBenchmark benchmark = new StartBenchmark(Files.createTempDirectory("stocktake-bench"));
        Path here = Path.of(System.getProperty("java.home"));
        benchmark.compileHello(here);
        if (args.length <= 2) {
            benchmark.column(application, here);
        }
        for (int i = 2; i < args.length; i++) {
            benchmark.place(Path.of(args[i]).toAbsolutePath().normalize(), application);
        }
        benchmark.imageBeside(application);
        benchmark.print(benchmark.medians(rounds));
    }

    private void compileHello(Path here) throws IOException, InterruptedException {
        Path source = work.resolve("Hello.java");
        Files.writeString(
                source, "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
        String compiler = here.resolve("bin/javac").toString();
        run(List.of(compiler, "--release", "17", "-d", work.toString(), source.toString()), here);
    }

    /** Adds the column of a Java, or of an application folder that brings its own. */
    private void place(Path place, Path application) throws IOException, InterruptedException {
        if (Files.exists(place.resolve("bin/stocktake"))) {
            column(place, ownJava(place));
            return;
        }
        Path copy = work.resolve("application-" + columns.size());
        run(List.of("cp", "-r", application.toString(), copy.toString()), place);
        run(List.of("sh", copy.resolve("lib/make-archive.sh").toString()), place);
        if (!Files.exists(copy.resolve("lib/stocktake.jsa.java"))) {
            System.out.println("No archive of classes for " + place + ": lib/make-archive.sh says why.");
        }
        column(copy, place);
    }

    /** Adds the column of the image made from this folder, unless it is one already. */
    private void imageBeside(Path application) throws IOException, InterruptedException {
        Path image = application.resolveSibling("packages-image").resolve("stocktake");
        boolean named = columns.stream().anyMatch(column -> column.application().equals(image));
        if (named || !Files.exists(image.resolve("bin/stocktake"))) {
            return;
        }
        Path program = Path.of("lib/stocktake.jar");
        if (Files.mismatch(image.resolve(program), application.resolve(program)) < 0) {
            place(image, application);
        } else {
            System.out.println("No column for " + image + ": it was made from another build.");
        }
    }

    private static Path ownJava(Path application) throws IOException {
        try (Stream<Path> files = Files.walk(application)) {
            return files.filter(file -> file.endsWith("bin/java"))
                    .map(file -> file.getParent().getParent())
                    .findFirst()
                    .orElseThrow(() -> new IOException("no Java in " + application));
        }
    }

    private void column(Path application, Path java) {
        String tool = application.resolve("bin/stocktake").toString();
        String file = application.resolve("examples/xb-2026.yaml").toString();
        String large = application.resolve("examples/xa-2026.yaml").toString();
        String out = work.toString();
        List<List<String>> inOrder = List.of(
                List.of(java.resolve("bin/java").toString(), "-cp", work.toString(), "Hello"),
                List.of("/bin/sh", "-c", "true"),
                List.of(tool, "--version"),
                List.of(tool, "check", file),
                List.of(tool, "check", large),
                List.of(tool, "--help"),
                List.of(tool, "chek"),
                List.of(tool, "report", "--force", "--format", "json", "-o", out, file),
                List.of(tool, "report", "--force", "--format", "html", "-o", out, file));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            commands.put(ROWS.get(i).name(), inOrder.get(i));
        }
        columns.add(new Column(application, java, commands));
    }

    /** Returns for each column the median of each row. */
    private List<Map<String, Double>> medians(int rounds) throws IOException, InterruptedException {
        List<Map<String, List<Double>>> all = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                if (round == 0) {
                    all.add(new LinkedHashMap<>());
                }
                for (Map.Entry<String, List<String>> command : column.commands().entrySet()) {
                    double millis = run(command.getValue(), column.java());
                    if (round > 0) { // the first round fills the page cache
                        all.get(i)
                                .computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                                .add(millis);
                    }
                }
            }
        }
        return all.stream().map(StartBenchmark::medians).toList();
    }

    private static Map<String, Double> medians(Map<String, List<Double>> all) {
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach((name, millis) -> medians.put(
                name,
                millis.stream().sorted().skip(millis.size() / 2).findFirst().orElseThrow()));
        return medians;
    }

    private void print(List<Map<String, Double>> medians) throws IOException {
        StringBuilder head = new StringBuilder("| work | target |");
        for (Column column : columns) {
            head.append(' ').append(column.head()).append(", cpu ms | ratio |");
        }
        System.out.println(head);
        System.out.println("|---|---|" + "---|---|".repeat(columns.size()));
        for (Row row : ROWS) {
            StringBuilder line = new StringBuilder("| " + row.name() + " | " + row.target() + " |");
            for (Map<String, Double> column : medians) {
                double millis = column.get(row.name());
                line.append(String.format(Locale.ROOT, " %.0f | %.2f |", millis, millis / column.get(row.against())));
            }
            System.out.println(line);
        }
    }

    /** Returns the processor time of one run and its child processes, as the shell's {@code times} reports it. */
    private double run(List<String> command, Path java) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("bash", "-c", "\"$@\" >/dev/null 2>&1; times", "bash"));
        line.addAll(command);
        File times = work.resolve("times").toFile();
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(times);
        builder.environment().put("JAVA_HOME", java.toString());
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("more than two minutes: " + command);
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
