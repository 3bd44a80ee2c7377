package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.files.yaml.YamlNode;

/**
 * The notes for a translator: what a text is, on which provisions it rests, and with which force. They are English, as all
 * that the program says to whoever works on its sources.
 */
final class CatalogNotes {
    private static final Map<String, String> OF_FIELDS = Map.ofEntries(
            Map.entry("questions/text", "Question to a State."),
            Map.entry("questions/short", "Name of the finding, if the answer is no."),
            Map.entry("questions/help", "Help for whoever answers."),
            Map.entry("questions/action", "Suggested next step."),
            Map.entry("questions/note", "Legal note."),
            Map.entry("provisions/verb", "Verb as in the instrument."),
            Map.entry("provisions/asks", "Content of the provision, in plain words."),
            Map.entry("provisions/reason", "Reason why the provision has this force, or is not asked."),
            Map.entry("qualifiers/words", "Words of the instrument: take those of its authentic text."),
            Map.entry("profile/text", "Question on a fact about the State."));

    private final Map<String, String> forces = new LinkedHashMap<>();
    private final Map<String, List<String>> provisions = new LinkedHashMap<>();

    CatalogNotes(YamlNode.Mapping tree) {
        for (YamlNode provision : TreeTexts.items(tree, "provisions")) {
            String force = TreeTexts.text(provision, "force");
            forces.put(TreeTexts.text(provision, "id"), force.isEmpty() ? "not assessed" : force);
        }
        for (YamlNode section : TreeTexts.items(tree, "sections")) {
            for (YamlNode question : TreeTexts.items(section, "questions")) {
                provisions.put(TreeTexts.text(question, "id"), TreeTexts.texts(question, "provisions"));
            }
        }
    }

    List<String> of(TextPath path) {
        String[] parts = path.parts();
        List<String> notes = new ArrayList<>();
        if (path.isWords()) {
            notes.add("Words of the instrument in " + standing(parts[1])
                    + ", if they differ there from those of the qualifier; else leave it empty.");
        } else if (path.isPhrase()) {
            notes.add("Item of a list, or a reason; it can stand in several places.");
        } else {
            String field = parts[0] + "/" + parts[parts.length - 1];
            notes.addAll(OF_FIELDS.containsKey(field) ? List.of(OF_FIELDS.get(field)) : List.of());
            notes.addAll(parts[0].equals("provisions") ? List.of(standing(parts[1])) : List.of());
        }
        List<String> assessed = parts[0].equals("questions") ? provisions.getOrDefault(parts[1], List.of()) : List.of();
        if (!assessed.isEmpty()) {
            notes.add(String.join(", ", assessed.stream().map(this::standing).toList()));
        }
        return notes;
    }

    private String standing(String provision) {
        return provision + " (" + forces.getOrDefault(provision, "") + ")";
    }
}
