package org.stocktake.files.yaml;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.ProblemKind;

/** Takes a node for what it should be; what is something else becomes a problem. */
public final class Shapes {
    private Shapes() {}

    public static Optional<Node.Scalar> scalar(Node node, String name, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(node.where(), ProblemKind.WRONG_SHAPE, name, "a text");
        return Optional.empty();
    }

    public static List<Node> items(Node node, String name, Problems problems) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.add(node.where(), ProblemKind.WRONG_SHAPE, name, "a list");
        return List.of();
    }

    public static List<Node.Entry> entries(Node node, String name, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        problems.add(node.where(), ProblemKind.WRONG_SHAPE, name, "keys and values");
        return List.of();
    }
}
