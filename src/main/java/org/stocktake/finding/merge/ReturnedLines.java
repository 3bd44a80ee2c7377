package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.finding.TextDigest;

/**
 * The lines of what copies of a worksheet said at one question. What a copy said last stands for it. What it said earlier
 * is over: it only shows that an answer was sent before.
 *
 * @param before each line that was there when the command began, the latest last
 * @param now each line that is there now, the latest last
 * @param copy the copy that is read
 * @param corrects the copy that it may correct, as it was before the command; else the same
 */
record ReturnedLines(List<String> before, List<String> now, ReturnedCopy copy, ReturnedCopy corrects) {
    private static final String SENT = "sent:";
    private static final int DIGITS = 12;

    ReturnedLines {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /**
     * Returns those lines that answer what was sent, with the lines of an earlier version, which do not say what they answer. A
     * second worksheet of the same day has the key of the first one: where it was sent with another answer, what came back
     * in the first one says nothing of it.
     */
    static List<String> of(List<String> lines, AnswerBase sent) {
        return lines.stream()
                .filter(line -> !line.contains(" " + SENT) || line.contains(" " + answering(sent) + " "))
                .toList();
    }

    /** Returns the word that says which answer was sent, behind the word of the copy. */
    static String answering(AnswerBase sent) {
        return SENT + TextDigest.of(sent.line()).substring(0, DIGITS);
    }

    /** Returns what each copy said each time that it came back. */
    List<String> history() {
        return now;
    }

    /** Returns what each copy said last. */
    List<String> all() {
        return latest(now);
    }

    /** Returns what the copies of the office said last. */
    List<String> ofOffice() {
        return latest(now).stream().filter(copy::isOfOffice).toList();
    }

    /** Returns what the corrected copy said last; two lines if nobody signed one. */
    List<String> corrected() {
        return latest(before).stream().filter(corrects::isOwn).toList();
    }

    /** Returns all that the corrected copy ever said. */
    List<String> ever() {
        return before.stream().filter(corrects::isOwn).toList();
    }

    /** Returns what this copy itself said each time that it came back. */
    List<String> own() {
        return with(copy, now);
    }

    /** Returns what this copy said each time that it came back, and what the corrected one did. */
    List<String> each() {
        List<String> each = new ArrayList<>(with(corrects, before));
        each.addAll(own());
        return each;
    }

    /** Returns what the other files of the command said before this one. */
    List<String> together() {
        return now.stream()
                .filter(line ->
                        !before.contains(line) && !ReturnedCopy.wordOf(line).equals(copy.word()))
                .toList();
    }

    /** Returns true if a copy of an office of that name came back. */
    boolean isHeard(String office) {
        return now.stream().anyMatch(line -> line.startsWith(ReturnedCopy.word(office)));
    }

    /** Returns true if this copy came back since the command began, and said something new. */
    boolean isOfThisCommand() {
        return !before.containsAll(own());
    }

    private static List<String> with(ReturnedCopy copy, List<String> lines) {
        return lines.stream()
                .filter(line -> ReturnedCopy.wordOf(line).equals(copy.word()))
                .toList();
    }

    /** Returns the last line of each copy, in their order. */
    private static List<String> latest(List<String> lines) {
        List<String> latest = new ArrayList<>();
        Set<String> copies = new HashSet<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (copies.add(ReturnedCopy.wordOf(lines.get(i)))) {
                latest.add(0, lines.get(i));
            }
        }
        return latest;
    }
}
