package org.stocktake.files.yaml;

import java.util.Optional;
import org.stocktake.model.ProblemKind;

/** Reads the whole text of a file as a tree, or says why not. */
public final class YamlParser {
    private YamlParser() {}

    /** The tree of a YAML text; a key that stands twice is a problem and does not stop the reading. */
    public static YamlNode of(SourceText source, ProblemCollector problems) throws InvalidFileException {
        Optional<YamlNode> block = FastYamlReader.read(source);
        return block.isPresent() ? block.get() : byEngine(source, problems);
    }

    /** The same by the YAML engine, which knows every style and names every fault. */
    static YamlNode byEngine(SourceText source, ProblemCollector problems) throws InvalidFileException {
        return new TreeReader(new YamlTokens(source), problems).read();
    }

    /** The tree of a YAML text whose root is a mapping. */
    public static YamlNode.Mapping mapping(SourceText source, ProblemCollector problems) throws InvalidFileException {
        YamlNode root = of(source, problems);
        if (root instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        throw new InvalidFileException(root.where(), ProblemKind.WRONG_SHAPE, source.file(), "keys and values");
    }
}
