package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;

/**
 * The digests of an answer as it stood when a worksheet was made of it: what both sides of a merge began with. A part
 * without a digest was absent then; a part that the worksheet does not offer is told apart from an absent one.
 */
public final class AnswerBase {
    /** No answer. */
    public static final AnswerBase NONE = new AnswerBase(Map.of(), Set.of());

    private static final String NOT_OFFERED = "-";

    private final Map<AnswerPart, List<String>> digests;
    private final Set<AnswerPart> notOffered;

    private AnswerBase(Map<AnswerPart, List<String>> digests, Set<AnswerPart> notOffered) {
        this.digests = Collections.unmodifiableMap(new EnumMap<>(digests.isEmpty() ? empty() : digests));
        this.notOffered = Collections.unmodifiableSet(
                notOffered.isEmpty() ? EnumSet.noneOf(AnswerPart.class) : EnumSet.copyOf(notOffered));
    }

    private static Map<AnswerPart, List<String>> empty() {
        return new EnumMap<>(AnswerPart.class);
    }

    /** Returns the base of an answer, with all its parts. */
    public static AnswerBase of(Optional<Answer> answer) {
        Map<AnswerPart, List<String>> digests = empty();
        if (answer.isPresent()) {
            for (AnswerPart part : AnswerPart.values()) {
                put(part, PartDigests.of(part, answer.get()), digests);
            }
        }
        return new AnswerBase(digests, Set.of());
    }

    private static void put(AnswerPart part, List<String> items, Map<AnswerPart, List<String>> digests) {
        if (!items.isEmpty()) {
            digests.put(part, List.copyOf(items));
        }
    }

    /**
     * Reads a line that {@link #line} wrote. What it cannot read counts as absent: then both sides seem to have changed
     * the part, and a person is asked.
     */
    public static AnswerBase read(String line) {
        Map<AnswerPart, List<String>> digests = empty();
        Set<AnswerPart> notOffered = EnumSet.noneOf(AnswerPart.class);
        for (String word : line.strip().split(" +", -1)) {
            int colon = word.indexOf(':');
            Optional<AnswerPart> part = colon < 0 ? Optional.empty() : AnswerPart.of(word.substring(0, colon));
            if (part.isPresent() && word.endsWith(":" + NOT_OFFERED)) {
                notOffered.add(part.get());
            } else if (part.isPresent()) {
                put(part.get(), items(word.substring(colon + 1)), digests);
            }
        }
        return new AnswerBase(digests, notOffered);
    }

    private static List<String> items(String joined) {
        List<String> items = new ArrayList<>();
        for (String item : joined.split(",", -1)) {
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    /**
     * Returns the digests in one line of the characters {@code 0-9a-z :,-}, such as {@code answer:9f86d0818842
     * evidence:d7a8fbb307d7,ef537f25c895 internal-note:-}; the empty one for no answer.
     */
    public String line() {
        List<String> words = new ArrayList<>();
        for (AnswerPart part : AnswerPart.values()) {
            if (notOffered.contains(part)) {
                words.add(part.word() + ":" + NOT_OFFERED);
            } else if (!of(part).isEmpty()) {
                words.add(part.word() + ":" + String.join(",", of(part)));
            }
        }
        return String.join(" ", words);
    }

    /**
     * Returns the base of a worksheet that offers these parts only. The others are no part of what comes back: the
     * assessment keeps them as they are, also when they change there. Nothing can be guessed of them from the line.
     */
    public AnswerBase limitedTo(Set<AnswerPart> offered) {
        Map<AnswerPart, List<String>> left = empty();
        Set<AnswerPart> others = EnumSet.noneOf(AnswerPart.class);
        for (Map.Entry<AnswerPart, List<String>> entry : digests.entrySet()) {
            if (offered.contains(entry.getKey())) {
                left.put(entry.getKey(), entry.getValue());
            } else {
                others.add(entry.getKey());
            }
        }
        others.addAll(notOffered);
        return new AnswerBase(left, others);
    }

    /** Returns a copy in which the part was absent. */
    AnswerBase without(AnswerPart part) {
        Map<AnswerPart, List<String>> left = empty();
        left.putAll(digests);
        left.remove(part);
        return new AnswerBase(left, notOffered);
    }

    /** Returns a base of these parts; of those that are not offered it says nothing. */
    static AnswerBase ofParts(Map<AnswerPart, List<String>> digests, Set<AnswerPart> notOffered) {
        Map<AnswerPart, List<String>> present = empty();
        digests.forEach((part, items) -> put(part, items, present));
        return new AnswerBase(present, notOffered);
    }

    /** Returns true if the answer says what this base says, whoever gave it and when, and nothing that was not asked for. */
    public boolean saysSame(Optional<Answer> now) {
        return now.isPresent() == isPresent()
                && changedIn(now).stream().allMatch(AnswerPart::isStamp)
                && !givesMore(now);
    }

    /** Returns true if the answer has a part that the worksheet did not ask for, beside who gave it and when. */
    boolean givesMore(Optional<Answer> now) {
        for (AnswerPart part : notOffered) {
            boolean given = now.isPresent() && !PartDigests.of(part, now.get()).isEmpty();
            if (given && !part.isStamp()) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if an office stands on the answer that did not stand there, so that somebody signed the change. */
    public boolean isSignedAnew(Answer now) {
        List<String> by = PartDigests.of(AnswerPart.BY, now);
        return !by.isEmpty() && !by.equals(of(AnswerPart.BY));
    }

    private boolean isPresent() {
        return digests.containsKey(AnswerPart.ANSWER);
    }

    /** Returns the digests of a part, one an item; none if the part was absent, or is not offered. */
    public List<String> of(AnswerPart part) {
        return digests.getOrDefault(part, List.of());
    }

    /** Returns true if the worksheet does not offer a part that there was. */
    public boolean isNotOffered(AnswerPart part) {
        return notOffered.contains(part);
    }

    /** Returns true if the worksheet does not offer all that there was. */
    public boolean isLimited() {
        return !notOffered.isEmpty();
    }

    /**
     * Returns the parts that are no longer as they were, in the order of the file; all that it has when there was no
     * answer, all that there was when there is none now. A part that is not offered is not counted.
     */
    public List<AnswerPart> changedIn(Optional<Answer> now) {
        List<AnswerPart> changed = new ArrayList<>();
        for (AnswerPart part : AnswerPart.values()) {
            List<String> items = now.isEmpty() ? List.of() : PartDigests.of(part, now.get());
            if (!isNotOffered(part) && !items.equals(of(part))) {
                changed.add(part);
            }
        }
        return changed;
    }

    List<AnswerPart> changedIn(Answer now) {
        return changedIn(Optional.of(now));
    }

    /** Returns true if the part said that text. */
    public boolean hasText(AnswerTextField field, String text) {
        AnswerPart part = AnswerPart.of(field.key()).orElseThrow();
        Answer saying = Answer.of(AnswerKind.UNKNOWN).with(field, text);
        return of(part).equals(PartDigests.of(part, saying));
    }

    /** Returns true if a list had that item: its values by the keys of the file, in their order. */
    public boolean hasItem(AnswerPart part, Map<String, String> byKey) {
        return of(part).contains(PartDigests.item(part, byKey));
    }

    /** Returns how often a list had that item. */
    public int times(AnswerPart part, Map<String, String> byKey) {
        return Collections.frequency(of(part), PartDigests.item(part, byKey));
    }

    /** Returns true if there was no answer. */
    public boolean isAbsent() {
        return digests.isEmpty() && notOffered.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerBase that && digests.equals(that.digests) && notOffered.equals(that.notOffered);
    }

    @Override
    public int hashCode() {
        return 31 * digests.hashCode() + notOffered.hashCode();
    }

    @Override
    public String toString() {
        return line();
    }
}
