package org.stocktake.files.edit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/**
 * Writes an update to the present version of the checklist into the text of a file. An answer that is only renamed gets
 * its new id and stays byte for byte otherwise; the rest is the work of {@link YamlEditor}.
 */
public final class UpdatedText {
    private UpdatedText() {}

    /**
     * Returns the text that has the value of {@code after}.
     *
     * @param text has the value of {@code before}
     * @param questions the new ids of answers, by the old ones
     * @param facts the new ids of facts, by the old ones
     */
    public static String of(
            String text,
            Assessment before,
            Assessment after,
            Map<QuestionId, QuestionId> questions,
            Map<FactId, FactId> facts)
            throws UnfaithfulTextException {
        Map<QuestionId, QuestionId> answers = free(before.answers().keySet(), questions);
        Map<FactId, FactId> profile = free(before.profile().values().keySet(), facts);
        Optional<String> named = renamed(text, words(answers), words(profile));
        if (named.isEmpty()) {
            return YamlEditor.apply(text, before, after);
        }
        Assessment meant = before.withProfile(
                        new Profile(renamed(before.profile().values(), profile)))
                .withAnswers(renamed(before.answers(), answers));
        return YamlEditor.apply(named.get(), meant, after);
    }

    /** Returns the renamings that change an id to one that nothing has. */
    private static <K> Map<K, K> free(Set<K> ids, Map<K, K> renamed) {
        Map<K, K> free = new LinkedHashMap<>();
        Set<K> taken = new HashSet<>(ids);
        renamed.forEach((old, now) -> {
            if (!old.equals(now) && taken.add(now)) {
                free.put(old, now);
            }
        });
        return free;
    }

    private static <K, V> Map<K, V> renamed(Map<K, V> values, Map<K, K> ids) {
        Map<K, V> renamed = new LinkedHashMap<>();
        values.forEach((id, value) -> renamed.put(ids.getOrDefault(id, id), value));
        return renamed;
    }

    private static Map<String, String> words(Map<?, ?> ids) {
        Map<String, String> words = new LinkedHashMap<>();
        ids.forEach((old, now) -> words.put(String.valueOf(old), String.valueOf(now)));
        return words;
    }

    private static Optional<String> renamed(String text, Map<String, String> answers, Map<String, String> facts) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        Optional<PositionedYaml> placed = PositionedYaml.of(text.substring(mark.length()));
        if (placed.isEmpty() || !(placed.get().root() instanceof MappingNode root)) {
            return Optional.empty();
        }
        TextEdits edits = new TextEdits();
        for (NodeTuple entry : root.getValue()) {
            String key = PositionedYaml.key(entry);
            if (key.equals("answers") || key.equals("profile")) {
                rename(entry.getValueNode(), key.equals("answers") ? answers : facts, placed.get(), edits);
            }
        }
        return Optional.of(mark + edits.carryOut(placed.get().text(), "\n"));
    }

    private static void rename(Node node, Map<String, String> ids, PositionedYaml placed, TextEdits edits) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                @Nullable String now = ids.get(PositionedYaml.key(entry));
                if (now != null) {
                    Node key = entry.getKeyNode();
                    edits.replace(placed.start(key), placed.end(key), now);
                }
            }
        }
    }
}
