package org.stocktake.files.yaml;

import java.util.List;
import java.util.Optional;
import org.stocktake.model.ProblemKind;

/** Takes a node for what it should be; what is something else becomes a problem. */
public final class Shapes {
    private Shapes() {}

    public static Optional<YamlNode.Scalar> scalar(YamlNode node, String name, ProblemCollector problems) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(node.where(), ProblemKind.WRONG_SHAPE, name, "a text");
        return Optional.empty();
    }

    public static List<YamlNode> items(YamlNode node, String name, ProblemCollector problems) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        problems.add(node.where(), ProblemKind.WRONG_SHAPE, name, "a list");
        return List.of();
    }

    public static List<YamlNode.Entry> entries(YamlNode node, String name, ProblemCollector problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        problems.add(node.where(), ProblemKind.WRONG_SHAPE, name, "keys and values");
        return List.of();
    }
}
