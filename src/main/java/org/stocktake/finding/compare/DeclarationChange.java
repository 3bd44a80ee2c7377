package org.stocktake.finding.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Optional<Declaration> was = earlierForm(now, old);
            if (was.isEmpty()) {
                changes.add(new DeclarationChange(Kind.ADDED, now));
                continue;
            }
            old.remove(was.get());
            boolean withdrawn = was.get().standsOn(before.today()) && !now.standsOn(after.today());
            changes.add(new DeclarationChange(withdrawn ? Kind.WITHDRAWN : Kind.CHANGED, now));
        }
        for (Declaration gone : old) {
            changes.add(new DeclarationChange(Kind.REMOVED, gone));
        }
        return changes;
    }

    /** Returns the earlier form of a declaration: of the same kind, with the same provisions or words; empty if none. */
    private static Optional<Declaration> earlierForm(Declaration now, List<Declaration> old) {
        for (Declaration was : old) {
            boolean alike =
                    was.provisions().equals(now.provisions()) || was.text().equals(now.text());
            if (was.kind() == now.kind() && alike) {
                return Optional.of(was);
            }
        }
        return Optional.empty();
    }
}
