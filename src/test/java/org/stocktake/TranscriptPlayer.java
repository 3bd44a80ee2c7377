package org.stocktake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stocktake.cli.Program;
import org.stocktake.cli.command.Environment;
import org.stocktake.cli.command.StandardStreams;

/** Runs the commands of a transcript in this process and records their output. */
final class TranscriptPlayer {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:42:00Z"), ZoneOffset.UTC);

    private final Path folder;

    /**
     * Prepares an empty folder.
     *
     * @param fixtures copied to {@code files/} below the folder, which is deleted first
     */
    TranscriptPlayer(Path fixtures, Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> old = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path path : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
        try (Stream<Path> sources = Files.walk(fixtures)) {
            for (Path source : sources.toList()) {
                Path copy = folder.resolve("files").resolve(fixtures.relativize(source));
                Files.createDirectories(copy.getParent());
                Files.copy(source, copy);
            }
        }
    }

    /** Returns the transcript with the current output of its commands. */
    String play(String transcript) throws IOException {
        StringBuilder played = new StringBuilder();
        boolean heading = true;
        for (String line : transcript.lines().toList()) {
            if (line.startsWith("$ ")) {
                played.append(heading ? "" : "\n").append(line).append('\n').append(command(line.substring(2)));
                heading = false;
            } else if (heading) {
                played.append(line).append('\n');
            }
        }
        return played.toString();
    }

    private String command(String line) throws IOException {
        Map<String, String> environment =
                new HashMap<>(Map.of("STOCKTAKE_CHECKLISTS", "src/test/resources/transcripts/checklists"));
        List<String> words = new ArrayList<>();
        for (String word : words(line)) {
            words.add(word.replaceAll("\\bfiles(?=/|$)", folder + "/files"));
        }
        while (words.get(0).contains("=")) {
            String[] variable = words.remove(0).split("=", 2);
            environment.put(variable[0], variable[1]);
        }
        String program = words.remove(0);
        if (program.equals("cat")) {
            return Files.readString(Path.of(words.get(0)));
        }
        if (program.equals("cut")) {
            return cut(Path.of(words.get(0)), Integer.parseInt(words.get(1)));
        }
        InputStream in = InputStream.nullInputStream();
        int redirect = words.indexOf("<");
        if (redirect >= 0) {
            in = new ByteArrayInputStream(Files.readAllBytes(Path.of(words.get(redirect + 1))));
            words = words.subList(0, redirect);
        }
        return run(environment, in, words);
    }

    /** Cuts a file off after its first lines, as a full disk does with programs that write in place. */
    private static String cut(Path file, int lines) throws IOException {
        try (Stream<String> left = Files.lines(file).limit(lines)) {
            Files.write(file, left.toList());
        }
        return "";
    }

    private String run(Map<String, String> environment, InputStream in, List<String> args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StandardStreams streams =
                new StandardStreams(in, printer(out), out, printer(err), StandardCharsets.UTF_8, false);
        int code = Program.run(
                new Environment(streams, CLOCK, environment, new FixedMachine()), args.toArray(new String[0]));
        String said = text(out) + (err.size() == 0 ? "" : "-- stderr\n" + text(err)) + "-- exit " + code + "\n";
        return said.replace(folder.toAbsolutePath() + "/", "/home/focal-point/").replace(folder + "/", "");
    }

    private static PrintWriter printer(ByteArrayOutputStream to) {
        return new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), true);
    }

    private static String text(ByteArrayOutputStream bytes) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /** Splits a line at spaces outside quotation marks; \e in a word is the escape character. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (line.replace("\\e", "\u001b") + " ").toCharArray()) {
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
