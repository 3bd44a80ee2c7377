package org.stocktake.files.yaml;

import java.util.List;
import java.util.function.Function;
import org.stocktake.model.SourceLocation;

/**
 * What a file says before it is given a meaning: texts, lists and mappings, each with its place. Every scalar is text, in
 * the spelling of the file.
 */
public sealed interface YamlNode {
    SourceLocation where();

    /** Calls the function of the case that this is. */
    <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping);

    /** A text; empty when a key has no value. */
    record Scalar(SourceLocation where, String text) implements YamlNode {
        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping) {
            return scalar.apply(this);
        }
    }

    /** A list. */
    record Sequence(SourceLocation where, List<YamlNode> items) implements YamlNode {
        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping) {
            return sequence.apply(this);
        }
    }

    /** Keys and values, in the order of the file; no key twice. */
    record Mapping(SourceLocation where, List<Entry> entries) implements YamlNode {
        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping) {
            return mapping.apply(this);
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
