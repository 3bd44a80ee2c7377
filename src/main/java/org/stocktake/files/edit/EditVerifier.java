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
    static boolean says(String written, YamlValue value) {
        return PositionedYaml.of(written)
                .map(after -> PositionedYaml.plain(after.root()).equals(value))
                .orElse(false);
    }

    private static boolean holds(YamlValue said, YamlValue says, YamlValue old, YamlValue changed) {
        if (old.equals(changed)) {
            return says.equals(said);
        }
        if (says.equals(changed)) {
            return true;
        }
        if (said instanceof YamlValue.Entries saidEntries
                && says instanceof YamlValue.Entries saysEntries
                && old instanceof YamlValue.Entries oldEntries
                && changed instanceof YamlValue.Entries changedEntries) {
            Set<String> keys = new TreeSet<>(saysEntries.values().keySet());
            keys.addAll(changedEntries.values().keySet());
            keys.addAll(saidEntries.values().keySet());
            return keys.stream()
                    .allMatch(key -> holdsFor(
                            saidEntries.values().get(key),
                            saysEntries.values().get(key),
                            oldEntries.values().get(key),
                            changedEntries.values().get(key)));
        }
        return said instanceof YamlValue.Items saidItems
                && says instanceof YamlValue.Items saysItems
                && old instanceof YamlValue.Items oldItems
                && changed instanceof YamlValue.Items changedItems
                && itemsHold(saidItems, saysItems, oldItems, changedItems);
    }

    private static boolean holdsFor(
            @Nullable YamlValue said, @Nullable YamlValue says, @Nullable YamlValue old, @Nullable YamlValue changed) {
        if (changed == null) {
            return old == null ? says != null && says.equals(said) : says == null;
        }
        if (says == null) {
            return false;
        }
        return (old == null || said == null) ? says.equals(changed) : holds(said, says, old, changed);
    }

    /**
     * Returns true if the list is right: an unchanged item may keep its spelling, every other item has the new value.
     */
    private static boolean itemsHold(
            YamlValue.Items said, YamlValue.Items says, YamlValue.Items old, YamlValue.Items changed) {
        if (says.values().size() != changed.values().size()) {
            return false;
        }
        for (int i = 0; i < changed.values().size(); i++) {
            YamlValue becomes = changed.values().get(i);
            boolean stood = i < old.values().size() && i < said.values().size();
            boolean right = says.values().get(i).equals(becomes)
                    || (stood
                            && holds(
                                    said.values().get(i),
                                    says.values().get(i),
                                    old.values().get(i),
                                    becomes));
            if (!right) {
                return false;
            }
        }
        return true;
    }
}
