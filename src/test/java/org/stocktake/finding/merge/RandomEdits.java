package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/** Random changes of answers. Each text that is written has a word of its own, {@code w17}. */
final class RandomEdits {
    /** The texts in which something is written. */
    static final List<AnswerTextField> TEXTS = List.of(
            AnswerTextField.MEASURES,
            AnswerTextField.PRACTICE,
            AnswerTextField.MISSING,
            AnswerTextField.CHALLENGES,
            AnswerTextField.NOTE,
            AnswerTextField.REASON);

    private final Random random;
    private int words;

    RandomEdits(Random random) {
        this.random = random;
    }

    /** Returns a number that no other text or day has. */
    int next() {
        return words++;
    }

    /** Returns an answer that is changed in one part, and signed by an office. */
    Answer edited(Answer answer, String office) {
        Answer edited = switch (random.nextInt(11)) {
            case 0 -> answer.withKind(one(AnswerKind.values()));
            case 1 -> answer.withConfidential(!answer.confidential());
            case 2, 3 -> answer.withEvidence(changed(answer.evidence(), Evidence.of("Act", word())));
            case 4 -> answer.withActions(changed(answer.actions(), new Action(word(), "", "", "")));
            case 5 -> answer.withFigures(changed(answer.figures(), new Figure(word(), "1", "", "")));
            case 6 ->
                random.nextBoolean()
                        ? answer.withNoHelp()
                        : answer.withNeeds(changed(answer.needs(), "need-" + random.nextInt(3)));
            case 7 -> random.nextBoolean() ? answer.withNoChallenges() : answer.with(one(TEXTS), "");
            default -> answer.with(one(TEXTS), word());
        };
        return edited.with(AnswerTextField.BY, office)
                .with(AnswerTextField.AT, "2026-11-0" + (1 + random.nextInt(9)) + "T00:00:00Z");
    }

    /** Returns a list with one item more, one less, or one changed. */
    private <T> List<T> changed(List<T> items, T item) {
        List<T> changed = new ArrayList<>(items);
        int at = random.nextInt(items.size() + 1);
        if (at < items.size() && random.nextBoolean()) {
            changed.remove(at);
        }
        if (at == items.size() || random.nextBoolean()) {
            changed.add(Math.min(at, changed.size()), item);
        }
        return changed.stream().distinct().toList();
    }

    private String word() {
        return "w" + next();
    }

    <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> T one(T[] items) {
        return items[random.nextInt(items.length)];
    }
}
