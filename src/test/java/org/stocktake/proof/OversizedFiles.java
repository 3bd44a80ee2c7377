package org.stocktake.proof;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of the maximum size or larger, each made to take a reader as much time as possible. */
final class OversizedFiles {
    private static final int MOST = 4 * 1024 * 1024;
    private static final long HUGE = 100L * 1024 * 1024;
    private static final String LINE = "b".repeat(65_000);
    private static final Path SMALL = Path.of("src/test/resources/files/checklists/small.yaml");

    private final Path folder;
    private final List<Path> made = new ArrayList<>();

    OversizedFiles(Path folder) {
        this.folder = folder;
    }

    List<Path> all() throws IOException {
        bytes();
        texts();
        structures();
        checklists();
        return made;
    }

    private void bytes() throws IOException {
        byte[] random = new byte[MOST];
        new Random(4).nextBytes(random);
        write("random", random);
        write("zeros", new byte[MOST]);
        for (String name : List.of("sparse", "far-too-large")) {
            Path file = folder.resolve(name + ".yaml");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(HUGE);
            }
            made.add(file);
        }
        write("marks", "\uFEFF".repeat(MOST / 3));
        write("returns", "a: b" + "\r".repeat(MOST - 4));
    }

    private void texts() throws IOException {
        filled("quoted", "a: \"\n", "  " + LINE + "\n", "\"\n");
        filled("quoted-blank", "a: \"\n", "\n", "\"\n");
        filled("single-blank", "a: '\n", "\n", "'\n");
        filled("plain", "a: x\n", "  " + LINE + "\n", "");
        filled("plain-short", "a: x\n", "  b\n", "");
        filled("literal", "a: |\n", "  " + LINE + "\n", "");
        filled("folded", "a: >\n", "  b\n", "");
        filled("escapes", "a: \"\n", "  " + "\\u0041".repeat(10_000) + "\n", "\"\n");
        filled("wide", "a: |\n", "  " + "\uD83D\uDEA2".repeat(16_000) + "\n", "");
        filled("comments", "", "#" + LINE + "\n", "a: b\n");
        filled("blank-lines", "", "\n", "a: b\n");
        filled("long-keys", "", "k".repeat(64_990) + ": a\n", "");
        filled("colons", "", "a:".repeat(30_000) + "\n", "");
    }

    private void structures() throws IOException {
        filled("same-key", "", "a: b\n", "");
        filled("questions", "", "? a\n", "");
        filled("dashes", "", "- ".repeat(20) + "a\n", "");
        filled("flow", "a: [\n", "a,\n", " ]\n");
        filled("flow-maps", "a: [\n", "{},\n", " ]\n");
        filled("documents", "", "---\n", "");
        filled("directives", "", "%A b\n", "---\na: b\n");
        filled("aliases", "", "- *a\n", "");
        write("other-keys", many(95_000, i -> "k" + i + "x".repeat(30) + ": a\n"));
        String head = Files.readString(Path.of("src/examples/xb-2026.yaml")).split("answers:", 2)[0] + "answers:\n";
        write("nearly-questions", head + many(60_000, i -> "  offences.smugglin" + i + ":\n    answer: no\n"));
        write(
                "many-evidence",
                head + "  offences.smuggling:\n    answer: yes\n    evidence:\n"
                        + many(66_000, i -> "      - title: t" + i + "\n") + "end: assessment\n");
    }

    private void checklists() throws IOException {
        String small = Files.readString(SMALL);
        write("many-questions", small + many(14_000, i -> question(i, "treaty-1", "")));
        write("unknown-provisions", small + many(17_000, i -> question(i, "treaty-x" + i, "")));
        write("one-id", small + many(17_000, i -> question(0, "treaty-1", "")));
        write(
                "many-choices",
                small.replace("voluntary-when:", fact("m", "multiple", 20_000, "") + "\nvoluntary-when:")
                        .replace("{not: {coast: [landlocked]}}", "{not: {m: [c1]}}"));
        write(
                "many-facts",
                small.replace("voluntary-when:", many(1_500, i -> fact("f" + i, "single", 2, "")) + "\nvoluntary-when:")
                        .replace("{not: {coast: [landlocked]}}", "{all: [" + leaves(1_500) + "{not: {f0: [c0]}}]}"));
        write(
                "never-asked",
                small.replace("voluntary-when:", many(25, i -> fact("f" + i, "single", 2, "")) + "\nvoluntary-when:")
                        + many(1_200, i -> question(i, "treaty-1", "{all: [" + leaves(25) + "{not: {f0: [c0]}}]}")));
        write(
                "never-asked-either",
                small.replace(
                                "voluntary-when:",
                                many(60, i -> fact("f" + i, "multiple", 16, i > 2 ? "{party: [no]}" : ""))
                                        + "\nvoluntary-when:")
                        + many(500, i -> question(i, "treaty-1", "{all: [" + leaves(60) + "{not: {f0: [c0]}}]}")));
    }

    private static String question(int number, String provision, String when) {
        return "      - id: laws.q" + number + "\n        text: Q\n        provisions: [" + provision
                + "]\n        evidence: [e]\n        action: a\n        depth: core\n"
                + (when.isEmpty() ? "" : "        when: " + when + "\n");
    }

    private static String fact(String id, String type, int choices, String when) {
        return "  - id: " + id + "\n    text: F\n    type: " + type + "\n"
                + (when.isEmpty() ? "" : "    when: " + when + "\n") + "    choices:\n"
                + many(choices, i -> "      - id: c" + i + "\n        label: C\n");
    }

    private static String leaves(int facts) {
        return many(facts, i -> "{f" + i + ": [c0]}, ");
    }

    private static String many(int times, IntFunction<String> one) {
        return IntStream.range(0, times).mapToObj(one).collect(Collectors.joining());
    }

    private void filled(String name, String head, String one, String tail) throws IOException {
        int each = one.getBytes(StandardCharsets.UTF_8).length;
        write(name, head + one.repeat((MOST - head.length() - tail.length()) / each) + tail);
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        made.add(Files.write(folder.resolve(name + ".yaml"), bytes));
    }
}
