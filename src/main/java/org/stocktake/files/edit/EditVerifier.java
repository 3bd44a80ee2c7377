package org.stocktake.files.edit;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Verifies an edited text: a changed value has its new value, and every other value is exactly as before. */
final class EditVerifier {
    private EditVerifier() {}

    static boolean holds(PositionedYaml before, String edited, YamlValue old, YamlValue changed) {
        return PositionedYaml.of(edited)
                .map(after ->
                        holds(PositionedYaml.plain(before.root()), PositionedYaml.plain(after.root()), old, changed))
                .orElse(false);
    }

    /** Returns true if a newly written text has that value and nothing else. */
    static boolean hasValue(String written, YamlValue value) {
        return PositionedYaml.of(written)
                .map(after -> PositionedYaml.plain(after.root()).equals(value))
                .orElse(false);
    }

    private static boolean holds(YamlValue textBefore, YamlValue textAfter, YamlValue old, YamlValue changed) {
        if (old.equals(changed)) {
            return textAfter.equals(textBefore);
        }
        if (textAfter.equals(changed)) {
            return true;
        }
        if (textBefore instanceof YamlValue.Entries entriesBefore
                && textAfter instanceof YamlValue.Entries entriesAfter
                && old instanceof YamlValue.Entries oldEntries
                && changed instanceof YamlValue.Entries changedEntries) {
            Set<String> keys = new TreeSet<>(entriesAfter.values().keySet());
            keys.addAll(changedEntries.values().keySet());
            keys.addAll(entriesBefore.values().keySet());
            return keys.stream()
                    .allMatch(key -> holdsFor(
                            entriesBefore.values().get(key),
                            entriesAfter.values().get(key),
                            oldEntries.values().get(key),
                            changedEntries.values().get(key)));
        }
        return textBefore instanceof YamlValue.Items itemsBefore
                && textAfter instanceof YamlValue.Items itemsAfter
                && old instanceof YamlValue.Items oldItems
                && changed instanceof YamlValue.Items changedItems
                && itemsHold(itemsBefore, itemsAfter, oldItems, changedItems);
    }

    private static boolean holdsFor(
            @Nullable YamlValue textBefore,
            @Nullable YamlValue textAfter,
            @Nullable YamlValue old,
            @Nullable YamlValue changed) {
        if (changed == null) {
            return old == null ? textAfter != null && textAfter.equals(textBefore) : textAfter == null;
        }
        if (textAfter == null) {
            return false;
        }
        return (old == null || textBefore == null)
                ? textAfter.equals(changed)
                : holds(textBefore, textAfter, old, changed);
    }

    /**
     * Returns true if the list is right: an unchanged item may keep its spelling, every other item has the new value.
     */
    private static boolean itemsHold(
            YamlValue.Items textBefore, YamlValue.Items textAfter, YamlValue.Items old, YamlValue.Items changed) {
        if (textAfter.values().size() != changed.values().size()) {
            return false;
        }
        for (int i = 0; i < changed.values().size(); i++) {
            YamlValue becomes = changed.values().get(i);
            boolean stood = i < old.values().size() && i < textBefore.values().size();
            boolean right = textAfter.values().get(i).equals(becomes)
                    || (stood
                            && holds(
                                    textBefore.values().get(i),
                                    textAfter.values().get(i),
                                    old.values().get(i),
                                    becomes));
            if (!right) {
                return false;
            }
        }
        return true;
    }
}
