package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.Action;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.text.AnswerLines;
import org.stocktake.text.BarredLines;

/**
 * Reads the lists of an answer as {@link AnswerLines} writes them, and joins them with those that the answer has: the
 * same entry is not added again, so that a table can be read twice. An entry that is there with more or other details is
 * completed, not doubled.
 */
final class ListedEntries {
    private static final int EVIDENCE_PARTS = 10;
    private static final int FIGURE_PARTS = 4;
    private static final int ACTION_PARTS = 4;

    private ListedEntries() {}

    /** Adds the citations. Of two where one has all that the other says, the fuller one stays. */
    static List<Evidence> evidence(List<Evidence> before, String lines) throws UserException {
        List<Evidence> read = new ArrayList<>();
        for (List<String> parts : entries(lines, "evidence-without-title", EVIDENCE_PARTS)) {
            read.add(new Evidence(parts.get(0), parts.get(1), parts.get(2), parts.get(3), "", "", "")
                    .withKind(kind(parts.get(4)))
                    .withLife(parts.get(5), parts.get(6))
                    .withFile(parts.get(7), parts.get(8))
                    .withReviewBy(parts.get(9)));
        }
        return joined(before, read, ListedEntries::fuller);
    }

    private static Optional<Evidence> fuller(Evidence old, Evidence given) {
        if (hasAllOf(old, given)) {
            return Optional.of(old);
        }
        return hasAllOf(given, old) ? Optional.of(given) : Optional.empty();
    }

    private static boolean hasAllOf(Evidence old, Evidence given) {
        boolean all = old.title().equals(given.title());
        Map<String, String> there = old.byKey();
        for (Map.Entry<String, String> entry : given.byKey().entrySet()) {
            all &= has(there.getOrDefault(entry.getKey(), ""), entry.getValue());
        }
        return all;
    }

    private static boolean has(String old, String given) {
        return given.isEmpty() || given.equals(old);
    }

    private static Optional<EvidenceKind> kind(String word) throws UserException {
        Optional<EvidenceKind> kind = EvidenceKind.of(word);
        if (!word.isEmpty() && kind.isEmpty()) {
            throw UserException.usage("unknown-evidence-kind", word);
        }
        return kind;
    }

    /** Adds the figures. What is counted between the same days is the same figure, with a new number. */
    static List<Figure> figures(List<Figure> before, String lines) throws UserException {
        List<Figure> read = new ArrayList<>();
        for (List<String> parts : entries(lines, "figure-without-text", FIGURE_PARTS)) {
            read.add(new Figure(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
        }
        return joined(before, read, ListedEntries::counted);
    }

    private static Optional<Figure> counted(Figure old, Figure given) {
        boolean same = old.what().equals(given.what())
                && old.from().equals(given.from())
                && old.to().equals(given.to());
        return same
                ? Optional.of(new Figure(old.what(), or(given.number(), old.number()), old.from(), old.to()))
                : Optional.empty();
    }

    /** Adds the steps. A step with the same words is the same step; a detail that is not given stays. */
    static List<Action> actions(List<Action> before, String lines) throws UserException {
        List<Action> read = new ArrayList<>();
        for (List<String> parts : entries(lines, "step-without-text", ACTION_PARTS)) {
            read.add(new Action(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
        }
        return joined(before, read, ListedEntries::taken);
    }

    private static Optional<Action> taken(Action old, Action given) {
        return old.what().equals(given.what())
                ? Optional.of(new Action(
                        old.what(),
                        or(given.owner(), old.owner()),
                        or(given.due(), old.due()),
                        or(given.status(), old.status())))
                : Optional.empty();
    }

    private static String or(String given, String old) {
        return given.isEmpty() ? old : given;
    }

    /** The relation of an earlier entry and a new one. */
    private interface Completion<E> {
        /** Returns the earlier entry completed by the new one; empty if they are two. */
        Optional<E> of(E old, E given);
    }

    /** Joins two lists. An earlier entry that is not in the new list as it is can be completed by one of that list. */
    private static <E> List<E> joined(List<E> before, List<E> read, Completion<E> completion) {
        List<E> all = new ArrayList<>(before);
        for (E entry : read) {
            if (!all.contains(entry) && !completes(entry, all.subList(0, before.size()), read, completion)) {
                all.add(entry);
            }
        }
        return all;
    }

    private static <E> boolean completes(E entry, List<E> before, List<E> read, Completion<E> completion) {
        for (int i = 0; i < before.size(); i++) {
            Optional<E> completed =
                    read.contains(before.get(i)) ? Optional.empty() : completion.of(before.get(i), entry);
            if (completed.isPresent()) {
                before.set(i, completed.get());
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the parts of each line, as many as that; those not given are empty. More parts are refused, and so is a
     * first part that is blank.
     */
    private static List<List<String>> entries(String lines, String withoutFirst, int count) throws UserException {
        List<List<String>> all = new ArrayList<>();
        for (List<String> line : BarredLines.parts(lines)) {
            List<String> parts = new ArrayList<>(line);
            if (parts.size() > count) {
                throw UserException.usage("too-many-parts", BarredLines.line(line), String.valueOf(count));
            }
            if (BlankText.isBlank(parts.get(0))) {
                throw UserException.usage(withoutFirst, BarredLines.line(line));
            }
            parts.addAll(Collections.nCopies(count - parts.size(), ""));
            all.add(parts);
        }
        return all;
    }
}
