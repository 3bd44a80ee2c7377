package org.stocktake.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A planned step. A part that is not given is the empty string; only {@code what} is required.
 *
 * @param owner the office that takes it
 * @param due ISO 8601 day
 * @param status word of an {@link ActionStatus}
 */
public record Action(String what, String owner, String due, String status) {
    public Action {
        if (BlankText.isBlank(what)) {
            throw new IllegalArgumentException("an action needs a text");
        }
        owner = BlankText.orEmpty(owner);
        due = BlankText.orEmpty(due);
        status = BlankText.orEmpty(status);
    }

    /** Returns the values by their keys in the file, in its order; the empty string where none is given. */
    public Map<String, String> byKey() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("what", what);
        values.put("owner", owner);
        values.put("due", due);
        values.put("status", status);
        return values;
    }

    /** Returns true if the action is neither done nor dropped. */
    public boolean isOpen() {
        return !status.equals(ActionStatus.DONE.word()) && !status.equals(ActionStatus.DROPPED.word());
    }
}
