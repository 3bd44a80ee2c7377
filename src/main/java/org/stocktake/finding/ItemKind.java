package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.KebabCase;

/**
 * Kinds of lists that an answer has, and the parts of an item that are asked for in turn, named as in the file. The
 * first part is required.
 */
public enum ItemKind {
    EVIDENCE,
    ACTIONS,
    FIGURES;

    /** Number of the parts that every citation has; the others are the days from and to which a law binds. */
    private static final int CITED = 5;

    /** Kind of value that a part of an item accepts. */
    public enum Part {
        TEXT,
        DAY,
        DAY_OR_PART,
        NUMBER,
        LINK,
        FILE;

        /** Returns true if it is a day, or as much of one as is known. */
        public boolean isDay() {
            return this == DAY || this == DAY_OR_PART;
        }
    }

    /**
     * The items of an answer.
     *
     * @param parts the parts of an item, in order
     * @param made makes an item of its parts; what is no part is that of the item before
     */
    private record Items<T>(
            Function<Answer, List<T>> of,
            BiFunction<Answer, List<T>, Answer> with,
            Function<T, List<String>> parts,
            BiFunction<Optional<T>, List<String>, T> made) {
        private List<List<String>> all(Answer answer) {
            return of.apply(answer).stream().map(parts).toList();
        }

        private Answer taken(Answer older, Answer answer) {
            return with.apply(answer, of.apply(older));
        }

        private Answer put(int index, List<String> changed, Answer answer) {
            List<T> all = new ArrayList<>(of.apply(answer));
            boolean isNew = index >= all.size();
            T item = made.apply(isNew ? Optional.empty() : Optional.of(all.get(index)), changed);
            return with.apply(answer, set(all, index, item));
        }

        private Answer without(int index, Answer answer) {
            List<T> left = new ArrayList<>(of.apply(answer));
            left.remove(index);
            return with.apply(answer, left);
        }
    }

    /** Returns the last part of its message keys. */
    public String word() {
        return KebabCase.of(this);
    }

    public List<String> parts() {
        return switch (this) {
            case EVIDENCE -> List.of("title", "reference", "date", "link", "file", "in-force-from", "repealed-on");
            case ACTIONS -> List.of("what", "owner", "due");
            case FIGURES -> List.of("what", "number", "from", "to");
        };
    }

    private Items<?> items() {
        return switch (this) {
            case EVIDENCE -> new Items<>(Answer::evidence, Answer::withEvidence, ItemKind::parts, ItemKind::evidence);
            case ACTIONS ->
                new Items<Action>(
                        Answer::actions,
                        Answer::withActions,
                        item -> List.of(item.what(), item.owner(), item.due()),
                        (old, all) -> new Action(
                                all.get(0),
                                all.get(1),
                                all.get(2),
                                old.map(Action::status).orElse("")));
            case FIGURES ->
                new Items<Figure>(
                        Answer::figures,
                        Answer::withFigures,
                        item -> List.of(item.what(), item.number(), item.from(), item.to()),
                        (old, all) -> new Figure(all.get(0), all.get(1), all.get(2), all.get(3)));
        };
    }

    public static Part accepts(String part) {
        return switch (part) {
            case "due", "from", "to" -> Part.DAY;
            case "date", "in-force-from", "repealed-on" -> Part.DAY_OR_PART;
            case "number" -> Part.NUMBER;
            case "link" -> Part.LINK;
            case "file" -> Part.FILE;
            default -> Part.TEXT;
        };
    }

    /** Returns true for a part that only a law has: the day from which it binds, and the day of its end. */
    public boolean isLife(String part) {
        return parts().indexOf(part) >= CITED;
    }

    public int count(Answer answer) {
        return items().of.apply(answer).size();
    }

    /** Returns the part of an item; empty when it is not given, or there is no such item yet. */
    public String part(Answer answer, int index, String part) {
        return index >= count(answer) ? "" : items().all(answer).get(index).get(parts().indexOf(part));
    }

    /** Returns the part as the answer given last says it of an item that has it; empty when none has. */
    public String lastPart(String part, Assessment assessment) {
        return AnswerTimes.latestFirst(assessment)
                .flatMap(answer -> IntStream.range(0, count(answer)).mapToObj(i -> part(answer, i, part)))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    public String line(Answer answer, int index) {
        return line(items().all(answer).get(index));
    }

    /** Returns one line that shows the citation. */
    public static String line(Evidence item) {
        return line(parts(item));
    }

    private static String line(List<String> all) {
        return all.stream().limit(CITED).filter(said -> !said.isEmpty()).collect(Collectors.joining(", "));
    }

    public Answer taken(Answer older, Answer answer) {
        return items().taken(older, answer);
    }

    /** Returns true if an item of the answer ends before it begins. */
    public boolean isBackwards(Answer answer, int index) {
        return switch (this) {
            case EVIDENCE ->
                Evidence.endsBeforeItBegins(part(answer, index, "in-force-from"), part(answer, index, "repealed-on"));
            case ACTIONS -> false;
            case FIGURES -> Figure.endsBeforeItBegins(part(answer, index, "from"), part(answer, index, "to"));
        };
    }

    /** Returns a change that sets a part of an item; the first part of a new item adds the item. */
    public UnaryOperator<Answer> with(int index, String part, String value) {
        return answer -> {
            List<String> all =
                    parts().stream().map(one -> part(answer, index, one)).toList();
            return items().put(index, set(all, parts().indexOf(part), value), answer);
        };
    }

    public UnaryOperator<Answer> without(int index) {
        return answer -> items().without(index, answer);
    }

    public static Answer adding(Evidence citation, Answer answer) {
        return answer.withEvidence(set(answer.evidence(), answer.evidence().size(), citation));
    }

    public static UnaryOperator<Answer> citing(int index, UnaryOperator<Evidence> change) {
        return answer -> answer.withEvidence(
                set(answer.evidence(), index, change.apply(answer.evidence().get(index))));
    }

    private static List<String> parts(Evidence item) {
        return List.of(
                item.title(),
                item.reference(),
                item.date(),
                item.link(),
                item.file(),
                item.inForceFrom(),
                item.repealedOn());
    }

    private static Evidence evidence(Optional<Evidence> known, List<String> parts) {
        Evidence old = known.orElseGet(() -> Evidence.of(parts.get(0), ""));
        return new Evidence(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                parts.get(4),
                old.sha256(),
                old.reviewBy(),
                old.kind(),
                parts.get(5),
                parts.get(6));
    }

    private static <T> List<T> set(List<T> list, int index, T value) {
        List<T> changed = new ArrayList<>(list);
        if (index < changed.size()) {
            changed.set(index, value);
        } else {
            changed.add(value);
        }
        return changed;
    }
}
