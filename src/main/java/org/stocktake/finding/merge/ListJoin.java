package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Answer;

/**
 * Joins two lists item by item: what either side added stays, what one side removed and the other left alone goes. A
 * changed item is one removed and one added. A new item keeps its place behind the item before it.
 */
final class ListJoin {
    private final List<?> ours;
    private final List<?> theirs;
    private final Set<Object> base;

    /** @param base each list has the keys by which its items are the same */
    private ListJoin(List<?> ours, List<?> theirs, List<?> base) {
        this.ours = ours;
        this.theirs = theirs;
        this.base = new HashSet<>(base);
    }

    /** Returns the list of items that are the same when they are equal. */
    static <T> List<T> ofEqual(List<T> ours, List<T> theirs, List<T> base) {
        return new ListJoin(ours, theirs, base).of(ours, theirs);
    }

    /** Returns our answer with a list into which the other's is joined. */
    static Answer into(AnswerPart part, Answer ours, Answer theirs, List<String> base) {
        ListJoin join = new ListJoin(PartDigests.of(part, ours), PartDigests.of(part, theirs), base);
        return switch (part.form()) {
            case FIGURES -> ours.withFigures(join.of(ours.figures(), theirs.figures()));
            case EVIDENCE -> ours.withEvidence(join.of(ours.evidence(), theirs.evidence()));
            case ACTIONS -> ours.withActions(join.of(ours.actions(), theirs.actions()));
            case NEEDS -> needs(ours, theirs, join);
            case ANSWER, CONFIDENTIAL, CHALLENGES, TEXT -> throw new IllegalArgumentException(part + " is no list");
        };
    }

    /** Returns true if the joined needs would say both that help is needed and that none is. */
    static boolean contradicts(Answer ours, Answer theirs, List<String> base) {
        List<String> one = PartDigests.of(AnswerPart.NEEDS, ours);
        List<String> other = PartDigests.of(AnswerPart.NEEDS, theirs);
        List<String> joined = new ListJoin(one, other, base).of(one, other);
        return joined.contains(PartDigests.none(AnswerPart.NEEDS)) && joined.size() > 1;
    }

    private static Answer needs(Answer ours, Answer theirs, ListJoin join) {
        String none = PartDigests.none(AnswerPart.NEEDS);
        List<String> joined = join.of(items(ours), items(theirs));
        if (joined.equals(List.of(none))) {
            return ours.withNoHelp();
        }
        List<String> named = new ArrayList<>(joined);
        named.remove(none);
        return ours.withNeeds(named);
    }

    /** Returns the needs, or the one statement that there are none, in step with their digests. */
    private static List<String> items(Answer answer) {
        return answer.noHelp() ? List.of(PartDigests.none(AnswerPart.NEEDS)) : answer.needs();
    }

    /** An item of the joined list, and the one behind it; items are put in anywhere without moving the others. */
    private static final class Link<T> {
        private final T item;
        private @Nullable Link<T> next;

        Link(T item) {
            this.item = item;
        }

        /** Puts an item behind this one. */
        Link<T> follow(T other) {
            Link<T> link = new Link<>(other);
            link.next = next;
            next = link;
            return link;
        }
    }

    private <T> List<T> of(List<T> ourItems, List<T> theirItems) {
        if (ourItems.isEmpty() && theirItems.isEmpty()) {
            return List.of();
        }
        Set<Object> others = new HashSet<>(theirs);
        Map<Object, Link<T>> places = new HashMap<>();
        Link<T> begin = new Link<>(ourItems.isEmpty() ? theirItems.get(0) : ourItems.get(0));
        Link<T> last = begin;
        for (int i = 0; i < ourItems.size(); i++) {
            Object key = ours.get(i);
            if (others.contains(key) || !base.contains(key)) {
                last = last.follow(ourItems.get(i));
                places.putIfAbsent(key, last);
            }
        }
        Link<T> place = begin;
        for (int i = 0; i < theirItems.size(); i++) {
            Object key = theirs.get(i);
            @Nullable Link<T> there = places.get(key);
            if (there == null && !base.contains(key)) {
                there = place.follow(theirItems.get(i));
                places.put(key, there);
            }
            place = there == null ? place : there;
        }
        return behind(begin);
    }

    private static <T> List<T> behind(Link<T> begin) {
        List<T> items = new ArrayList<>();
        for (@Nullable Link<T> link = begin.next; link != null; link = link.next) {
            items.add(link.item);
        }
        return items;
    }
}
