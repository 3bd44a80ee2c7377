package org.stocktake.report.console;

import java.util.List;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.DeclarationChange;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.FactId;
import org.stocktake.report.chapter.ChangeSums;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.facts.ComparisonSubject;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** A comparison as text for a terminal: what became worse or better first. */
public final class ComparisonTextWriter {
    /** The kinds as they are read: what an answer changed comes first, and what is not answered last. */
    private static final List<QuestionChange.Kind> ORDER = List.of(
            QuestionChange.Kind.WORSE,
            QuestionChange.Kind.BETTER,
            QuestionChange.Kind.EXPIRED,
            QuestionChange.Kind.NEWLY_OPEN,
            QuestionChange.Kind.CHANGED,
            QuestionChange.Kind.CHECKLIST_CHANGED);

    private final ComparisonSubject subject;
    private final Comparison comparison;
    private final Messages words;
    private final ChangeText said;
    private final StringBuilder text = new StringBuilder();

    private ComparisonTextWriter(ComparisonSubject subject) {
        this.subject = subject;
        this.comparison = subject.comparison();
        this.words = subject.words();
        this.said = new ChangeText(comparison, words);
    }

    /** Returns the whole text, ending in a line feed. */
    public static String of(ComparisonSubject subject) {
        return new ComparisonTextWriter(subject).write();
    }

    private String write() {
        line("", say("change.before", said.source(comparison.before())));
        line("", say("change.after", said.source(comparison.after())));
        for (QuestionChange.Kind kind : ORDER) {
            for (List<QuestionChange> changes : comparison.groups(kind)) {
                text.append('\n');
                line("", said.group(changes.get(0)));
                changes.stream().filter(change -> !isUnanswered(change)).forEach(this::change);
                unanswered(changes.stream()
                        .filter(ComparisonTextWriter::isUnanswered)
                        .toList());
            }
        }
        text.append('\n');
        shifts(comparison.shifts());
        facts(comparison.facts());
        if (!comparison.factsByChecklist().isEmpty()) {
            line("", say("change.checklist-facts"));
            said.factsByChecklist().forEach(fact -> line("  ", fact));
        }
        declarations(comparison.declarations());
        if (!subject.since().gone().isEmpty()) {
            line("", say("change.gone", words.list(subject.since().gone())));
        }
        if (!subject.since().leftOut().isEmpty()) {
            line("", said.leftOut(subject.since()));
        }
        line("", ChangeSums.of(subject.since(), words));
        return text.toString();
    }

    /** Returns true if the question was answered before, and nobody has answered it in the later assessment. */
    private static boolean isUnanswered(QuestionChange change) {
        return change.kind() == QuestionChange.Kind.NEWLY_OPEN
                && change.after().answer().isEmpty();
    }

    /** Names the questions in one line, because an assessment that is not finished has many of them. */
    private void unanswered(List<QuestionChange> changes) {
        if (!changes.isEmpty()) {
            String numbers = words.list(changes.stream()
                    .map(change -> said.number(change.question()))
                    .toList());
            line("  ", say("change.unanswered", numbers));
        }
    }

    private void change(QuestionChange change) {
        line("  ", said.named(change.question()));
        line("    ", said.sentence(change));
        said.causesBeside(change).forEach(cause -> line("    ", say("change.because", cause)));
        said.missingNow(change)
                .map(missing -> missing.replaceAll("\\s+", " "))
                .ifPresent(missing -> line("    ", missing));
        line("    ", say("change.rests-on", said.citation(change)));
    }

    private void shifts(List<ScopeShift> shifts) {
        if (!shifts.isEmpty()) {
            line("", say("change.shifts"));
            shifts.forEach(shift -> line("  ", said.shift(shift)));
            line("", say("change.shifts.which"));
            text.append('\n');
        }
    }

    private void facts(List<FactId> facts) {
        if (!facts.isEmpty()) {
            line("", say("change.facts"));
            facts.forEach(fact -> line("  ", said.fact(fact)));
        }
    }

    private void declarations(List<DeclarationChange> changes) {
        if (!changes.isEmpty()) {
            line("", say("change.declarations"));
            changes.forEach(change -> line("  ", said.declaration(change)));
        }
    }

    private String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    private void line(String indent, String said) {
        text.append(indent).append(SafeText.of(said)).append('\n');
    }
}
