package org.stocktake.files.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/**
 * A node of the tree of a file: a text, list or mapping with its place, without a meaning. Every scalar is a text, as
 * written in the file.
 */
public sealed interface YamlNode {
    SourceLocation where();

    /** Returns this node as a text; empty, and a problem is added, if it is something else. */
    default Optional<Scalar> scalar(String name, ProblemCollector problems) {
        if (this instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        problems.add(where(), ProblemKind.WRONG_SHAPE, name, "a text");
        return Optional.empty();
    }

    /** Returns the items of this list; none, and a problem is added, if it is something else. */
    default List<YamlNode> items(String name, ProblemCollector problems) {
        if (this instanceof Sequence sequence) {
            return sequence.items();
        }
        problems.add(where(), ProblemKind.WRONG_SHAPE, name, "a list");
        return List.of();
    }

    /** Returns the entries of this mapping; none, and a problem is added, if it is something else. */
    default List<Entry> entries(String name, ProblemCollector problems) {
        if (this instanceof Mapping mapping) {
            return mapping.entries();
        }
        problems.add(where(), ProblemKind.WRONG_SHAPE, name, "keys and values");
        return List.of();
    }

    /** Calls the function of the case that this node is. */
    <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping);

    /**
     * A text; empty if a key has no value.
     *
     * @param plain true if it stands in a file of YAML without quotation marks, so that other programs may read a
     *     {@linkplain YamlValueType value of another type}
     */
    record Scalar(SourceLocation where, String text, boolean plain) implements YamlNode {
        public Scalar(SourceLocation where, String text) {
            this(where, text, false);
        }

        /** Returns what other programs read here. */
        YamlValueType type() {
            return plain ? YamlValueType.of(text) : YamlValueType.TEXT;
        }

        /** Returns true for a word that stands for no value at all. */
        public boolean isNull() {
            return plain && YamlValueType.isNull(text);
        }

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

    /** Keys and values in the order of the file; no key twice. */
    record Mapping(SourceLocation where, List<Entry> entries) implements YamlNode {
        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping) {
            return mapping.apply(this);
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, YamlNode value) {}
}
