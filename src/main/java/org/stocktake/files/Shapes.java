package org.stocktake.files;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.ProblemKind;

/** Takes a node for what it should be; what is something else becomes a problem. */
final class Shapes {
    private Shapes() {}

    static Optional<Node.Scalar> scalar(Node node, String name, Problems problems) {
        return node.match(
                Optional::of,
                sequence -> refuse(node, name, "a text", problems),
                mapping -> refuse(node, name, "a text", problems));
    }

    static List<Node> items(Node node, String name, Problems problems) {
        Optional<List<Node>> items = node.match(
                scalar -> refuse(node, name, "a list", problems),
                sequence -> Optional.of(sequence.items()),
                mapping -> refuse(node, name, "a list", problems));
        return items.orElse(List.of());
    }

    static List<Node.Entry> entries(Node node, String name, Problems problems) {
        Optional<List<Node.Entry>> entries = node.match(
                scalar -> refuse(node, name, "keys and values", problems),
                sequence -> refuse(node, name, "keys and values", problems),
                mapping -> Optional.of(mapping.entries()));
        return entries.orElse(List.of());
    }

    private static <T> Optional<T> refuse(Node node, String name, String wanted, Problems problems) {
        problems.add(node.where(), ProblemKind.WRONG_SHAPE, name, wanted);
        return Optional.empty();
    }
}
