package org.stocktake.finding.version;

import java.util.List;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Worded;

/**
 * A question, fact or provision that is not the same in two versions of a checklist.
 *
 * @param before its id in the earlier version; empty for a new one
 * @param after its ids in the later version; empty for one that is gone
 * @param aspects the differences, where one became one
 * @param because the reason that the map gives; empty if it gives none
 */
public record ElementChange(
        Sort sort,
        Fate fate,
        String before,
        List<String> after,
        List<ChangedAspect> aspects,
        String because,
        Compatibility effect) {
    public ElementChange {
        after = List.copyOf(after);
        aspects = List.copyOf(aspects);
        if (before.isEmpty() != (fate == Fate.ADDED)) {
            throw new IllegalArgumentException(fate + " from '" + before + "'");
        }
    }

    /** The sort of thing that has an id. */
    public enum Sort implements Worded {
        QUESTION,
        FACT,
        PROVISION,
        /** The checklist itself; its id stands for it. */
        CHECKLIST;

        @Override
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** The change of one thing: as the map says it, or as it is found where the map says nothing. */
    public enum Fate implements Worded {
        ADDED,
        RENAMED,
        REWORDED,
        SPLIT,
        MERGED,
        MEANING_CHANGED,
        REMOVED,
        /** It has the same id and words, and another part differs. */
        EDITED,
        /** It has the same id and other words or choices, and the map does not say what that means. */
        NOT_SAID,
        /** It is gone, and the map does not say where to. */
        MISSING,
        /** The map gave its id up, and something has that id again. */
        REUSED;

        @Override
        public String word() {
            return KebabCase.of(this);
        }

        static Fate of(EarlierVersion.Step step) {
            return switch (step) {
                case RENAMED -> RENAMED;
                case REWORDED -> REWORDED;
                case SPLIT -> SPLIT;
                case MERGED -> MERGED;
                case REMOVED -> REMOVED;
                case MEANING_CHANGED -> MEANING_CHANGED;
            };
        }

        /** Returns true if the map should say something and does not. */
        public boolean isHole() {
            return this == NOT_SAID || this == MISSING;
        }
    }
}
