package org.stocktake.files.yaml;

import java.util.Optional;
import org.stocktake.model.ProblemKind;

/** Reads the whole text of a file as a tree, or says why not. */
public final class Tree {
    private Tree() {}

    /** The tree of a YAML text; a key that stands twice is a problem and does not stop the reading. */
    public static Node of(SourceText source, Problems problems) throws Refused {
        Optional<Node> block = BlockReader.read(source);
        return block.isPresent() ? block.get() : byEngine(source, problems);
    }

    /** The same by the YAML engine, which knows every style and names every fault. */
    static Node byEngine(SourceText source, Problems problems) throws Refused {
        return new TreeReader(new YamlTokens(source), problems).read();
    }

    /** The tree of a YAML text whose root is a mapping. */
    public static Node.Mapping mapping(SourceText source, Problems problems) throws Refused {
        Node root = of(source, problems);
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw new Refused(root.where(), ProblemKind.WRONG_SHAPE, source.file(), "keys and values");
    }
}
