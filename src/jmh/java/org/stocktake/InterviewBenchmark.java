package org.stocktake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Times two waits of a user: from the command to the first page of the interview, compared with a small program that
 * asks for one line on the same pseudo-terminal; and from a key to the new screen in a list of 500 questions. The
 * figures are wall time, medians of interleaved rounds; the targets are in src/docs/performance.md. No result makes it
 * fail.
 *
 * <p>{@code java src/jmh/java/org/stocktake/InterviewBenchmark.java target/stocktake [ROUNDS]}; needs script(1) of
 * util-linux.
 */
public final class InterviewBenchmark {
    private static final int ROUNDS = 15;
    private static final int QUESTIONS = 500;
    private static final String DOWN = "\u001b[B";
    private static final String GO_TO = "\u0007";

    private final Path work;
    private final String tool;

    private InterviewBenchmark(Path work, String tool) {
        this.work = work;
        this.tool = tool;
    }

    public static void main(String... args) throws IOException, InterruptedException {
        Path app = Path.of(args[0]).toAbsolutePath().normalize();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
        Path work = Files.createTempDirectory("stocktake-bench");
        new InterviewBenchmark(work, app.resolve("bin/stocktake").toString()).run(rounds);
    }

    private void run(int rounds) throws IOException, InterruptedException {
        System.out.println("| work | ms | ratio | target |");
        System.out.println("|---|---|---|---|");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path source = work.resolve("Plain.java");
        Files.writeString(
                source,
                "class Plain { public static void main(String[] a) throws Exception {"
                        + " System.out.print(\"State? \"); System.out.flush(); System.in.read(); } }");
        new ProcessBuilder(java + "c", "-d", work.toString(), source.toString())
                .start()
                .waitFor();
        List<Double> plain = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double asked = firstPage(java + " -cp " + work + " Plain", "State? ");
            double shown = firstPage(tool + " assess " + work.resolve("new.yaml"), "State");
            if (round > 0) { // the first round fills the page cache
                plain.add(asked);
                ours.add(shown);
            }
        }
        row("a plain question", median(plain), median(plain), "1");
        row("the first page", median(ours), median(plain), "<= 4x a plain question");
        keys();
    }

    /** Returns the time from the start of the command until it first shows the text. */
    private double firstPage(String command, String text) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (Session session = new Session(command)) {
            session.await(text);
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private void keys() throws IOException, InterruptedException {
        Path checklist = work.resolve("large.yaml");
        Files.writeString(checklist, checklist());
        Path assessment = work.resolve("xa.yaml");
        Files.writeString(assessment, assessment());
        List<Double> times = new ArrayList<>();
        try (Session session = new Session(tool + " --checklist=" + checklist + " assess " + assessment)) {
            session.await("Enter");
            session.type(GO_TO);
            session.await("Go to");
            for (int press = 0; press < 100; press++) {
                session.settle();
                long start = System.nanoTime();
                session.type(DOWN);
                session.awaitMore();
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        row("a key among " + QUESTIONS + " questions", median(times), 0, "<= 30 ms");
        times.sort(null);
        row("the same, 95 of 100", times.get(94), 0, "");
    }

    private static String checklist() {
        StringBuilder yaml = new StringBuilder("""
                format: stocktake/checklist/1
                id: large
                version: 1.0.0
                title: A large checklist
                language: en
                about: For a benchmark.
                sources:
                  - id: res
                    title: A resolution
                    short: Resolution
                    unit: paragraph
                    reference: none
                    bound-when:
                      members: {}
                addressees:
                  - id: members
                    label: Members
                profile:
                  - id: donor
                    text: Does your State give aid?
                    type: single
                    choices:
                      - id: yes
                        label: Yes
                      - id: no
                        label: No
                provisions:
                  - id: res-p1
                    source: res
                    number: "1"
                    verb: urges
                    addressee: members
                    force: call
                    asks: Do it.
                sections:
                  - id: all
                    title: All of it
                    questions:
                """);
        for (int i = 1; i <= QUESTIONS; i++) {
            yaml.append("      - id: all.question-")
                    .append(i)
                    .append("\n        text: Does your State do what is asked, in part ")
                    .append(i)
                    .append(" of what has to be looked at in so large a checklist as this one?\n")
                    .append("        provisions: [res-p1]\n        evidence: [a record]\n")
                    .append("        action: Do it.\n        depth: core\n");
        }
        return yaml.toString();
    }

    private static String assessment() {
        return """
                format: stocktake/assessment/1
                checklist:
                  id: large
                  version: 1.0.0
                state: "XA"
                period:
                  from: 2026-01-01
                  to: 2026-12-31
                language: en
                depth: core
                end: assessment
                """;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void row(String name, double millis, double against, String target) {
        String ratio = against == 0 ? "" : String.format(Locale.ROOT, "%.2f", millis / against);
        System.out.println(String.format(Locale.ROOT, "| %s | %.1f | %s | %s |", name, millis, ratio, target));
    }

    /** A command on a pseudo-terminal of 80 columns and 24 lines. */
    private static final class Session implements AutoCloseable {
        private final Process process;
        private final OutputStream keyboard;
        private final InputStream screen;
        private final StringBuilder shown = new StringBuilder();

        Session(String command) throws IOException {
            ProcessBuilder builder =
                    new ProcessBuilder("script", "-qfec", "stty cols 80 rows 24; exec " + command, "/dev/null");
            builder.environment().put("TERM", "xterm-256color");
            process = builder.redirectErrorStream(true).start();
            keyboard = process.getOutputStream();
            screen = process.getInputStream();
        }

        void type(String keys) throws IOException {
            keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
        }

        void await(String text) throws IOException {
            while (shown.indexOf(text) < 0) {
                awaitMore();
            }
        }

        void awaitMore() throws IOException {
            byte[] bytes = new byte[65_536];
            int read = screen.read(bytes);
            if (read < 0) {
                throw new IOException("it ended: " + shown);
            }
            shown.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
        }

        /** Reads the output until nothing has arrived for a while. */
        void settle() throws IOException, InterruptedException {
            do {
                while (screen.available() > 0) {
                    awaitMore();
                }
                TimeUnit.MILLISECONDS.sleep(30);
            } while (screen.available() > 0);
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
