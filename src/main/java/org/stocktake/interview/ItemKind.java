package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;

/**
 * Kinds of lists that an answer has, and the parts of an item that are asked for in turn. The first part is required.
 */
public enum ItemKind {
    EVIDENCE,
    ACTIONS,
    FIGURES;

    /** The index of the first part that only a law has: the day from which it binds. */
    private static final int LIFE = 5;

    /** Kind of value that a part of an item accepts. */
    public enum Part {
        TEXT,
        DAY,
        DAY_OR_PART,
        NUMBER,
        LINK,
        FILE
    }

    /** Returns the last part of its message keys. */
    public String word() {
        return switch (this) {
            case EVIDENCE -> "evidence";
            case ACTIONS -> "actions";
            case FIGURES -> "figures";
        };
    }

    public List<Part> parts() {
        return switch (this) {
            case EVIDENCE ->
                List.of(
                        Part.TEXT,
                        Part.TEXT,
                        Part.DAY_OR_PART,
                        Part.LINK,
                        Part.FILE,
                        Part.DAY_OR_PART,
                        Part.DAY_OR_PART);
            case ACTIONS -> List.of(Part.TEXT, Part.TEXT, Part.DAY);
            case FIGURES -> List.of(Part.TEXT, Part.NUMBER, Part.DAY, Part.DAY);
        };
    }

    /** Returns the name of each part, as in the file. */
    public List<String> partWords() {
        return switch (this) {
            case EVIDENCE -> List.of("title", "reference", "date", "link", "file", "in-force-from", "repealed-on");
            case ACTIONS -> List.of("what", "owner", "due");
            case FIGURES -> List.of("what", "number", "from", "to");
        };
    }

    public int count(Answer answer) {
        return switch (this) {
            case EVIDENCE -> answer.evidence().size();
            case ACTIONS -> answer.actions().size();
            case FIGURES -> answer.figures().size();
        };
    }

    /** Returns the part of an item; empty when it is not given, or there is no such item yet. */
    public String part(Answer answer, int index, int part) {
        if (index >= count(answer)) {
            return "";
        }
        return switch (this) {
            case EVIDENCE -> parts(answer.evidence().get(index)).get(part);
            case ACTIONS -> parts(answer.actions().get(index)).get(part);
            case FIGURES -> parts(answer.figures().get(index)).get(part);
        };
    }

    /** Returns all items of an answer in one text. */
    public String lines(Answer answer) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count(answer); i++) {
            lines.add(line(answer, i));
        }
        return String.join("; ", lines);
    }

    /** Returns the answer with the items of the older one. */
    public Answer taken(Answer older, Answer answer) {
        return switch (this) {
            case EVIDENCE -> answer.withEvidence(older.evidence());
            case ACTIONS -> answer.withActions(older.actions());
            case FIGURES -> answer.withFigures(older.figures());
        };
    }

    /** Returns one line that shows the item. */
    public String line(Answer answer, int index) {
        return switch (this) {
            case EVIDENCE -> line(answer.evidence().get(index));
            case ACTIONS -> line(parts(answer.actions().get(index)));
            case FIGURES -> line(parts(answer.figures().get(index)));
        };
    }

    /** Returns one line that shows the citation. */
    public static String line(Evidence item) {
        return line(parts(item).subList(0, LIFE));
    }

    /** Returns the index of the first part that only a law has. */
    public static int life() {
        return LIFE;
    }

    private static String line(List<String> parts) {
        return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
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

    private static List<String> parts(Action item) {
        return List.of(item.what(), item.owner(), item.due());
    }

    private static List<String> parts(Figure item) {
        return List.of(item.what(), item.number(), item.from(), item.to());
    }

    /** Returns true if an item of the answer ends before it begins. */
    public boolean isBackwards(Answer answer, int index) {
        return switch (this) {
            case EVIDENCE -> {
                Evidence item = answer.evidence().get(index);
                yield Evidence.endsBeforeItBegins(item.inForceFrom(), item.repealedOn());
            }
            case ACTIONS -> false;
            case FIGURES -> {
                Figure item = answer.figures().get(index);
                yield Figure.endsBeforeItBegins(item.from(), item.to());
            }
        };
    }

    /** Returns a change that sets a part of an item; the first part of a new item adds the item. */
    public UnaryOperator<Answer> with(int index, int part, String value) {
        return switch (this) {
            case EVIDENCE ->
                answer -> answer.withEvidence(set(answer.evidence(), index, evidence(answer, index, part, value)));
            case ACTIONS ->
                answer -> answer.withActions(set(answer.actions(), index, action(answer, index, part, value)));
            case FIGURES ->
                answer -> answer.withFigures(set(answer.figures(), index, figure(answer, index, part, value)));
        };
    }

    /** Returns the answer with one more citation. */
    public static Answer adding(Evidence citation, Answer answer) {
        return answer.withEvidence(set(answer.evidence(), answer.evidence().size(), citation));
    }

    private static Evidence evidence(Answer answer, int index, int part, String value) {
        if (index >= answer.evidence().size()) {
            return Evidence.of(value, "");
        }
        Evidence old = answer.evidence().get(index);
        List<String> parts = set(parts(old), part, value);
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

    /** Returns a change that sets the kind of a citation; empty when it is not said. */
    public static UnaryOperator<Answer> withKind(int index, Optional<EvidenceKind> kind) {
        return answer -> answer.withEvidence(
                set(answer.evidence(), index, answer.evidence().get(index).withKind(kind)));
    }

    /** Returns a change that sets the file of a citation, and its SHA-256. */
    public static UnaryOperator<Answer> withFile(int index, String file, String sha256) {
        return answer -> answer.withEvidence(
                set(answer.evidence(), index, answer.evidence().get(index).withFile(file, sha256)));
    }

    private static Action action(Answer answer, int index, int part, String value) {
        if (index >= answer.actions().size()) {
            return new Action(value, "", "", "");
        }
        Action old = answer.actions().get(index);
        List<String> parts = set(parts(old), part, value);
        return new Action(parts.get(0), parts.get(1), parts.get(2), old.status());
    }

    private static Figure figure(Answer answer, int index, int part, String value) {
        if (index >= answer.figures().size()) {
            return new Figure(value, "", "", "");
        }
        List<String> parts = set(parts(answer.figures().get(index)), part, value);
        return new Figure(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    public UnaryOperator<Answer> without(int index) {
        return switch (this) {
            case EVIDENCE -> answer -> answer.withEvidence(removed(answer.evidence(), index));
            case ACTIONS -> answer -> answer.withActions(removed(answer.actions(), index));
            case FIGURES -> answer -> answer.withFigures(removed(answer.figures(), index));
        };
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

    private static <T> List<T> removed(List<T> list, int index) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }
}
