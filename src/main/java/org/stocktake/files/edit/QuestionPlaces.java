package org.stocktake.files.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.stocktake.model.SourceLocation;

/** Finds the question and the key that stand at a place in the text of a checklist. */
public final class QuestionPlaces {
    private final List<Place> places = new ArrayList<>();

    /**
     * A key of a question, or with an empty question what follows the questions.
     *
     * @param line of its first character, from 1
     * @param column of it, from 1
     */
    public record Place(String question, String key, int line, int column) {
        private boolean isAfter(SourceLocation where) {
            return line > where.line() || (line == where.line() && column > where.column());
        }
    }

    private QuestionPlaces() {}

    /** Returns the places of a text; none if it is not one YAML document. */
    public static QuestionPlaces of(String text) {
        QuestionPlaces found = new QuestionPlaces();
        PositionedYaml.of(text).ifPresent(placed -> found.root(placed.root()));
        return found;
    }

    private void root(Node root) {
        if (root instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                add("", entry);
                if (PositionedYaml.key(entry).equals("sections")) {
                    items(entry.getValueNode()).forEach(this::section);
                }
            }
        }
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode list ? list.getValue() : List.of();
    }

    private void section(Node node) {
        if (node instanceof MappingNode section) {
            for (NodeTuple entry : section.getValue()) {
                add("", entry);
                if (PositionedYaml.key(entry).equals("questions")) {
                    items(entry.getValueNode()).forEach(this::question);
                }
            }
        }
    }

    private void question(Node node) {
        if (node instanceof MappingNode question) {
            String id = "";
            for (NodeTuple entry : question.getValue()) {
                boolean names = PositionedYaml.key(entry).equals("id");
                id = names && entry.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : id;
            }
            for (NodeTuple entry : question.getValue()) {
                add(id, entry);
            }
        }
    }

    private void add(String question, NodeTuple entry) {
        Mark mark = entry.getKeyNode().getStartMark().orElseThrow();
        places.add(new Place(question, PositionedYaml.key(entry), mark.getLine() + 1, mark.getColumn() + 1));
    }

    /** Returns the key whose entry is at the place; empty outside of the questions. */
    public Optional<Place> at(SourceLocation where) {
        Optional<Place> last = Optional.empty();
        for (Place place : places) {
            if (place.isAfter(where)) {
                break;
            }
            last = Optional.of(place);
        }
        return last.filter(place -> !place.question().isEmpty());
    }
}
