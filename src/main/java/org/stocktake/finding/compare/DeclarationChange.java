package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Findings;
import org.stocktake.model.Declaration;
import org.stocktake.model.KebabCase;

/**
 * A declaration that was made, withdrawn, changed or taken out of the file between two assessments.
 *
 * @param declaration as it is later; one that was taken out, as it was
 */
public record DeclarationChange(Kind kind, Declaration declaration) {
    /** The kind of change. */
    public enum Kind {
        ADDED,
        /** It stood before, and has no effect any more. */
        WITHDRAWN,
        CHANGED,
        /** The file does not list it any more. */
        REMOVED;

        /** Returns the word used in outputs. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** Returns the changes in the order of the later file; those that it no longer has come last. */
    public static List<DeclarationChange> between(Findings before, Findings after) {
        List<Declaration> old = new ArrayList<>(before.assessment().declarations());
        List<Declaration> rest = new ArrayList<>();
        for (Declaration now : after.assessment().declarations()) {
            if (!old.remove(now)) {
                rest.add(now);
            }
        }
        List<DeclarationChange> changes = new ArrayList<>();
        for (Declaration now : after.assessment().declarations()) {
            if (!rest.contains(now)) {
                if (now.standsOn(before.today()) && !now.standsOn(after.today())) {
                    changes.add(new DeclarationChange(Kind.WITHDRAWN, now));
                }
                continue;
            }
            Declaration was = sameAs(now, old);
            old.remove(was);
            boolean withdrawn = was != now && was.standsOn(before.today()) && !now.standsOn(after.today());
            changes.add(
                    new DeclarationChange(was == now ? Kind.ADDED : withdrawn ? Kind.WITHDRAWN : Kind.CHANGED, now));
        }
        for (Declaration gone : old) {
            changes.add(new DeclarationChange(Kind.REMOVED, gone));
        }
        return changes;
    }

    /** Returns the earlier form of a declaration: of the same kind with the same provisions or words; itself if none. */
    private static Declaration sameAs(Declaration now, List<Declaration> old) {
        for (Declaration was : old) {
            boolean alike =
                    was.provisions().equals(now.provisions()) || was.text().equals(now.text());
            if (was.kind() == now.kind() && alike) {
                return was;
            }
        }
        return now;
    }
}
