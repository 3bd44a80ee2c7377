package org.stocktake.files.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.stocktake.model.QuestionId;

/**
 * Puts the answers in a text into another order. Each moves as a block with the comments and blank lines above it, and
 * with the comments below it that stand deeper than its id; no line of it changes.
 */
final class AnswerBlocks {
    private final PositionedYaml placed;
    private final Map<String, String> blocks = new LinkedHashMap<>();
    private int from;
    private int to;

    private AnswerBlocks(PositionedYaml placed) {
        this.placed = placed;
    }

    /** Returns the text with the answers in that order; empty if they are not the entries of a block mapping. */
    static Optional<String> inOrder(String text, List<QuestionId> order) {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        return PositionedYaml.of(text.substring(mark.length()))
                .flatMap(placed -> new AnswerBlocks(placed).inOrder(order))
                .map(ordered -> mark + ordered);
    }

    private Optional<String> inOrder(List<QuestionId> order) {
        if (!collect() || blocks.size() != order.size()) {
            return Optional.empty();
        }
        StringBuilder moved = new StringBuilder(placed.text().substring(0, from));
        for (QuestionId question : order) {
            @Nullable String block = blocks.get(question.value());
            if (block == null) {
                return Optional.empty();
            }
            moved.append(block);
        }
        moved.append(placed.text(), to, placed.text().length());
        return Optional.of(moved.toString()).filter(this::saysTheSame);
    }

    private boolean saysTheSame(String moved) {
        return EditVerifier.hasValue(moved, PositionedYaml.plain(placed.root()));
    }

    private boolean collect() {
        @Nullable Node answers = placed.valueOf("answers");
        if (!(answers instanceof MappingNode mapping)
                || mapping.getFlowStyle() == FlowStyle.FLOW
                || mapping.getValue().isEmpty()) {
            return false;
        }
        Node first = mapping.getValue().get(0).getKeyNode();
        from = placed.startOfComments(placed.lineStart(placed.start(first)));
        to = from;
        for (NodeTuple entry : mapping.getValue()) {
            Node key = entry.getKeyNode();
            boolean ownLine = placed.text()
                    .substring(placed.lineStart(placed.start(key)), placed.start(key))
                    .isBlank();
            if (!ownLine) {
                return false;
            }
            int end =
                    placed.endOfEntry(Math.max(placed.end(key), placed.end(entry.getValueNode())), placed.column(key));
            String block = placed.text().substring(to, end);
            blocks.put(PositionedYaml.key(entry), block.endsWith("\n") ? block : block + placed.lineEnd());
            to = end;
        }
        return true;
    }
}
