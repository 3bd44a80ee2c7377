package org.stocktake.files.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;

/** Takes ids of provisions, and of articles with all their provisions, from an earlier version to the present one. */
final class ProvisionUpdate {
    private final Checklist checklist;
    private final Map<ProvisionId, List<ProvisionId>> moved;

    private final Map<ProvisionId, List<ProvisionId>> known = new HashMap<>();

    /** @param moved the ids in the present version, by the id in the earlier one, where they differ */
    ProvisionUpdate(Checklist checklist, Map<ProvisionId, List<ProvisionId>> moved) {
        this.checklist = checklist;
        this.moved = moved;
    }

    /** Returns the provisions of the present version that an id of the earlier one stands for; none if there is none. */
    Set<ProvisionId> standsFor(ProvisionId id) {
        @Nullable List<ProvisionId> named = moved.get(id);
        if (named != null) {
            return new LinkedHashSet<>(named);
        }
        Set<ProvisionId> all = new LinkedHashSet<>(present(id));
        for (Map.Entry<ProvisionId, List<ProvisionId>> entry : moved.entrySet()) {
            if (entry.getKey().isUnder(id.value())) {
                all.addAll(entry.getValue());
            }
        }
        return all;
    }

    /** Returns the ids of the earlier version that the present one does not have. */
    Collection<ProvisionId> earlier() {
        return moved.keySet();
    }

    /** Returns the ids in the present version, each once. An id that means the same, or nothing any more, stays. */
    List<ProvisionId> updated(List<ProvisionId> ids) {
        if (moved.isEmpty()) {
            return List.copyOf(new LinkedHashSet<>(ids));
        }
        Set<ProvisionId> updated = new LinkedHashSet<>();
        for (ProvisionId id : ids) {
            Set<ProvisionId> meant = standsFor(id);
            List<ProvisionId> present = present(id);
            boolean stays = meant.isEmpty() || (!present.isEmpty() && meant.containsAll(present));
            if (stays) {
                updated.add(id);
            }
            for (ProvisionId one : meant) {
                if (!stays || !one.isUnder(id.value())) {
                    updated.add(one);
                }
            }
        }
        return List.copyOf(updated);
    }

    /** Looks through all provisions once for each id; each declaration asks for its own several times. */
    private List<ProvisionId> present(ProvisionId id) {
        @Nullable List<ProvisionId> before = known.get(id);
        if (before != null) {
            return before;
        }
        List<ProvisionId> present = new ArrayList<>();
        for (Provision provision : checklist.provisions()) {
            if (provision.id().isUnder(id.value())) {
                present.add(provision.id());
            }
        }
        known.put(id, present);
        return present;
    }
}
