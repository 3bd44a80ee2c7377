package org.stocktake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes any number of assessments after the pattern of one: its head, and answers to some of the questions that it
 * answers. The files are the same in every run. The class needs only Java, so that a benchmark can start it alone:
 *
 * <p>{@code java src/test/java/org/stocktake/GeneratedAssessments.java src/examples/xa-2026.yaml FOLDER COUNT}
 */
public final class GeneratedAssessments {
    /** The number of files in one folder. */
    private static final int IN_FOLDER = 1_000;

    private static final int ANSWERS_MIN = 40;
    private static final int ANSWERS_MORE = 41;
    private static final String ANSWERS = "answers:\n";
    private static final String[] SENTENCES = {
        "The law covers this in part.", "A circular explains how it is applied.", "Two offices share the task.",
        "The figures of last year are given below.", "A working group meets every month.", "Training was held twice."
    };

    private final String head;
    private final List<String> questions = new ArrayList<>();

    /**
     * Reads the pattern.
     *
     * @param pattern the text of an assessment, laid out as the program writes it
     */
    public GeneratedAssessments(String pattern) {
        int answers = pattern.indexOf("\n" + ANSWERS) + 1;
        this.head = pattern.substring(0, answers) + ANSWERS;
        for (String line : pattern.substring(answers + ANSWERS.length()).lines().toList()) {
            if (line.startsWith("  ") && line.charAt(2) != ' ' && line.endsWith(":")) {
                questions.add(line.substring(2, line.length() - 1));
            }
        }
    }

    public static void main(String... args) throws IOException {
        GeneratedAssessments generated = new GeneratedAssessments(Files.readString(Path.of(args[0])));
        generated.write(Path.of(args[1]), Integer.parseInt(args[2]));
    }

    /** Writes that number of assessments; their paths sort in the order of their numbers. */
    public void write(Path folder, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            Path file = file(folder, number);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(number));
        }
    }

    /** Returns the path of the assessment with that number. */
    public static Path file(Path folder, int number) {
        return folder.resolve(digits(number / IN_FOLDER)).resolve(digits(number) + ".yaml");
    }

    private static String digits(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(6 - digits.length()) + digits;
    }

    /** Returns the text of the assessment with that number. */
    public String text(int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(head);
        int wanted = Math.min(questions.size(), ANSWERS_MIN + random.nextInt(ANSWERS_MORE));
        int left = questions.size();
        for (String question : questions) {
            if (random.nextInt(left--) < wanted) {
                wanted--;
                answer(question, random, text);
            }
        }
        return text.append("end: assessment\n").toString();
    }

    private static void answer(String question, Random random, StringBuilder text) {
        String[] kinds = {"yes", "yes", "yes", "partly", "no", "later"};
        String kind = kinds[random.nextInt(kinds.length)];
        text.append("  ")
                .append(question)
                .append(":\n    answer: ")
                .append(kind)
                .append('\n');
        if (kind.equals("yes") || kind.equals("partly")) {
            text.append("    measures: ").append(sentences(random)).append('\n');
            text.append("    evidence:\n      - title: Sample Act ").append(random.nextInt(40));
            text.append(" (generated)\n        reference: s. ").append(random.nextInt(90));
            text.append("\n        date: 20").append(10 + random.nextInt(16)).append("-05-15\n");
        }
        if (kind.equals("partly") || kind.equals("no")) {
            text.append("    missing: ").append(sentences(random)).append('\n');
        }
        text.append("    by: Sample office\n    at: 2026-03-01T10:00:00Z\n");
    }

    private static String sentences(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text.append(text.length() == 0 ? "" : " ").append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        return text.toString();
    }
}
