package org.stocktake.files.yaml;

import java.util.Optional;
import org.stocktake.model.ProblemKind;

/** Parses the text of a file to a tree of nodes, or explains the fault. */
public final class YamlParser {
    private YamlParser() {}

    /** Returns the tree of a YAML text; a duplicate key is a problem and does not stop the reading. */
    public static YamlNode of(SourceText source, ProblemCollector problems) throws InvalidFileException {
        Optional<YamlNode> block = FastYamlReader.read(source);
        return block.isPresent() ? block.get() : anyStyle(source, problems);
    }

    /** Returns the tree of a text in any style, by the YAML parser of the library, which reports every fault. */
    static YamlNode anyStyle(SourceText source, ProblemCollector problems) throws InvalidFileException {
        return new TreeReader(new YamlTokens(source), problems).read();
    }

    /** Returns the tree of a YAML text whose root is a mapping. */
    public static YamlNode.Mapping mapping(SourceText source, ProblemCollector problems) throws InvalidFileException {
        YamlNode root = of(source, problems);
        if (root instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        throw new InvalidFileException(root.where(), ProblemKind.WRONG_SHAPE, source.file(), "keys and values");
    }
}
