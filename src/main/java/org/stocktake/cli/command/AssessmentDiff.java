package org.stocktake.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Messages;

/** Finds the differences of two versions of an assessment, by the names that {@code get} and {@code set} take. */
public final class AssessmentDiff {
    private static final int NAMED_MAX = 8;

    private AssessmentDiff() {}

    /**
     * Returns the names: answers in the order of the versions, then facts, then contacts, those consulted, declarations, proposals, the
     * work of several offices, depth and subject. Empty when both are equal.
     */
    public static List<String> between(Assessment one, Assessment other) {
        List<String> names = new ArrayList<>();
        Set<QuestionId> questions = new LinkedHashSet<>(one.answers().keySet());
        questions.addAll(other.answers().keySet());
        for (QuestionId question : questions) {
            if (!one.answerTo(question).equals(other.answerTo(question))) {
                names.add(question.value());
            }
        }
        facts(one.profile(), other.profile(), names);
        add(names, "contacts", one.contacts().equals(other.contacts()));
        add(names, "consulted", one.consulted().equals(other.consulted()));
        add(names, "declarations", one.declarations().equals(other.declarations()));
        add(names, "proposals", one.carryover().equals(other.carryover()));
        Coordination ours = one.coordination();
        Coordination theirs = other.coordination();
        add(names, "worksheet", ours.worksheet().equals(theirs.worksheet()));
        add(names, "conflicts", ours.conflicts().equals(theirs.conflicts()));
        add(names, "requests", ours.requests().equals(theirs.requests()));
        add(names, "sign-offs", ours.signOffs().equals(theirs.signOffs()));
        add(names, "received", ours.received().equals(theirs.received()));
        add(names, "depth", one.depth() == other.depth());
        add(names, "subject", one.subject().equals(other.subject()));
        return names;
    }

    /**
     * Returns the names of what the first version says and the second does not, or says otherwise. What only the second
     * one has is not lost.
     */
    static List<String> lost(Assessment first, Assessment second) {
        List<String> names = new ArrayList<>(between(first, second));
        for (QuestionId question : second.answers().keySet()) {
            removeIf(names, question.value(), first.answerTo(question).isEmpty());
        }
        for (FactId fact : second.profile().values().keySet()) {
            removeIf(names, "profile." + fact.value(), !first.profile().values().containsKey(fact));
        }
        removeIf(names, "contacts", first.contacts().isEmpty());
        removeIf(names, "consulted", second.consulted().containsAll(first.consulted()));
        removeIf(names, "declarations", second.declarations().containsAll(first.declarations()));
        removeIf(names, "worksheet", first.coordination().worksheet().isEmpty());
        removeIf(names, "conflicts", first.coordination().conflicts().isEmpty());
        removeIf(
                names,
                "requests",
                second.coordination()
                        .requests()
                        .containsAll(first.coordination().requests()));
        removeIf(
                names,
                "sign-offs",
                second.coordination()
                        .signOffs()
                        .containsAll(first.coordination().signOffs()));
        return names;
    }

    private static void removeIf(List<String> names, String name, boolean isNotLost) {
        if (isNotLost) {
            names.remove(name);
        }
    }

    private static void facts(Profile one, Profile other, List<String> names) {
        Set<FactId> facts = new LinkedHashSet<>(one.values().keySet());
        facts.addAll(other.values().keySet());
        for (FactId fact : facts) {
            add(names, "profile." + fact.value(), one.of(fact).equals(other.of(fact)));
        }
    }

    private static void add(List<String> names, String name, boolean same) {
        if (!same) {
            names.add(name);
        }
    }

    /** Returns the first names, separated by commas, and the number of those left out. */
    public static String said(List<String> names, Messages words) {
        int more = names.size() - NAMED_MAX;
        String row = words.list(names.subList(0, Math.min(NAMED_MAX, names.size())));
        return more > 0 ? words.note(row, "+" + more) : row;
    }
}
