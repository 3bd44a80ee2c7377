package org.stocktake.report.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.QuestionId;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.document.TextLine;
import org.stocktake.text.Messages;

/** Lines about what is asked or binds otherwise since the baseline; they fail nothing. */
public final class ShiftText {
    private final Comparison comparison;
    private final Messages words;

    public ShiftText(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** Returns the shifts; what the checklist alone changed comes last. */
    public List<ScopeShift> shifts() {
        List<ScopeShift> all = new ArrayList<>(comparison.shifts());
        comparison.byChecklist().ifPresent(all::add);
        return all;
    }

    /** Returns the line of one of them. */
    public String line(ScopeShift shift) {
        if (shift.kind() != QuestionChange.Kind.CHECKLIST_CHANGED) {
            return new ChangeText(comparison, words).shift(shift);
        }
        return words.say(
                "report.check.checklist-changed",
                new ChangeText(comparison, words).versionBefore(shift.changes()),
                ChangeText.version(comparison.after()),
                words.parts(steps(shift)));
    }

    /** Returns the steps of the map that keep no answer or no fact, and the answers that no longer fit their question. */
    private List<String> steps(ScopeShift shift) {
        Map<EarlierVersion.Step, List<String>> ids = new EnumMap<>(EarlierVersion.Step.class);
        Set<QuestionId> named = new HashSet<>();
        comparison
                .way()
                .ifPresent(way -> way.questions().forEach((id, step) -> {
                    if (!step.step().keepsAnswer()) {
                        ids.computeIfAbsent(step.step(), first -> new ArrayList<>())
                                .add(named(id, step));
                        named.addAll(step.into());
                    }
                }));
        List<String> steps = new ArrayList<>();
        ids.forEach((step, questions) ->
                steps.add(words.say("report.check.checklist-changed." + step.word(), words.list(questions))));
        List<String> facts = new ArrayList<>();
        comparison.factsByChecklist().keySet().forEach(fact -> facts.add(fact.value()));
        if (!facts.isEmpty()) {
            steps.add(words.say("report.check.checklist-changed.facts", words.list(facts)));
        }
        Map<String, List<String>> left = new TreeMap<>();
        for (QuestionChange change : shift.changes()) {
            if (!named.contains(change.question().id())) {
                left.computeIfAbsent(key(change), first -> new ArrayList<>())
                        .add(new ChangeText(comparison, words).numberAndId(change.question()));
            }
        }
        left.forEach((key, questions) ->
                steps.add(words.say("report.check.checklist-changed." + key, words.list(questions))));
        return steps;
    }

    private static String key(QuestionChange change) {
        if (change.isConfirmedAsItWas()) {
            return "confirmed";
        }
        return hasReason(change) ? "waits" : "to-confirm";
    }

    /** Returns true if an earlier answer waits to be confirmed for a reason that the map gives. */
    private static boolean hasReason(QuestionChange change) {
        return change.after().toConfirm().stream()
                .anyMatch(proposed -> !proposed.from().because().isEmpty());
    }

    /** Returns the line, with the other answers to questions that the checklist changed: they are not weighed. */
    String whole(ScopeShift shift) {
        boolean byChecklist = shift.kind() == QuestionChange.Kind.CHECKLIST_CHANGED;
        TextLine line = TextLine.of(line(shift));
        return (byChecklist ? line.and(notWeighed()) : line).text();
    }

    private TextLine notWeighed() {
        ChangeText said = new ChangeText(comparison, words);
        List<String> answers = new ArrayList<>();
        for (QuestionChange change : comparison.of(QuestionChange.Kind.CHANGED)) {
            if (change.isOtherAnswer() && change.causes().contains(QuestionChange.Cause.CHECKLIST_CHANGED)) {
                answers.add(words.say(
                        "report.check.checklist-changed.answer",
                        said.numberAndId(change.question()),
                        said.answer(change.before()),
                        said.answer(change.after())));
            }
        }
        return answers.isEmpty()
                ? TextLine.of()
                : TextLine.of(words.say("report.check.checklist-changed.not-weighed", words.parts(answers)));
    }

    private String named(QuestionId id, EarlierVersion.QuestionStep step) {
        if (step.into().isEmpty() || step.into().equals(List.of(id))) {
            return id.value();
        }
        List<String> into = new ArrayList<>();
        for (QuestionId one : step.into()) {
            into.add(one.value());
        }
        return words.say("report.check.checklist-changed.into", id, words.list(into));
    }
}
