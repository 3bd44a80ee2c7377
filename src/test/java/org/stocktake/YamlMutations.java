package org.stocktake;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Changes a YAML file in one place at a time, as a person who writes it by hand might; always in the same way. */
public final class YamlMutations {
    private static final List<String> SCALARS = List.of("list", "mapping", "empty", "odd", "null", "truth", "number");
    private static final List<String> LISTS = List.of("text", "none");

    private YamlMutations() {}

    /** One changed file, as JSON, which is YAML too. */
    public record Mutation(String about, String json) {}

    /** Returns the file as JSON. */
    static String json(Path file) throws IOException {
        return json(tree(file));
    }

    /** Returns about as many mutations, spread evenly over the file. */
    public static List<Mutation> of(Path file, int number) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        places(tree(file), List.of(), all);
        int every = Math.max(1, all.size() / number);
        List<Mutation> mutations = new ArrayList<>();
        for (int i = 0; i < all.size(); i += every) {
            Object tree = tree(file);
            change(tree, all.get(i));
            mutations.add(new Mutation(all.get(i).toString(), json(tree)));
        }
        return mutations;
    }

    /**
     * Returns a mutation for each value that is a word of the schema, with every other word that it has in the same place.
     *
     * @param enums the lists of words of the schema
     */
    static List<Mutation> ofWords(Path file, List<List<String>> enums) throws IOException {
        List<List<Object>> all = new ArrayList<>();
        places(tree(file), List.of(), all);
        List<Mutation> mutations = new ArrayList<>();
        for (List<Object> way : all) {
            if (way.get(way.size() - 1).equals("odd")) {
                for (String word : others(tree(file), way, enums)) {
                    Object tree = tree(file);
                    put(holder(tree, way), way.get(way.size() - 2), word);
                    mutations.add(new Mutation(way.subList(0, way.size() - 1) + " " + word, json(tree)));
                }
            }
        }
        return mutations;
    }

    private static Set<String> others(Object tree, List<Object> way, List<List<String>> enums) {
        String old = String.valueOf(child(holder(tree, way), way.get(way.size() - 2)));
        Set<String> others = new LinkedHashSet<>();
        for (List<String> words : enums) {
            if (words.contains(old)) {
                others.addAll(words);
            }
        }
        others.remove(old);
        return others;
    }

    private static Object holder(Object tree, List<Object> way) {
        Object holder = tree;
        for (Object step : way.subList(0, way.size() - 2)) {
            holder = child(holder, step);
        }
        return holder;
    }

    /** Lists the places of a tree, each as the way to it with the kind of change at the end. */
    private static void places(Object node, List<Object> way, List<List<Object>> all) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                all.add(with(with(way, key), "remove"));
                all.add(with(with(way, key), "rename"));
                places(value, with(way, key), all);
            });
        } else if (node instanceof List<?> list) {
            LISTS.forEach(kind -> all.add(with(way, kind)));
            for (int i = 0; i < list.size(); i++) {
                places(list.get(i), with(way, i), all);
            }
        } else {
            SCALARS.forEach(kind -> all.add(with(way, kind)));
        }
    }

    private static List<Object> with(List<Object> way, Object step) {
        List<Object> longer = new ArrayList<>(way);
        longer.add(step);
        return longer;
    }

    private static void change(Object tree, List<Object> way) {
        Object holder = holder(tree, way);
        Object last = way.get(way.size() - 2);
        Object old = child(holder, last);
        switch (String.valueOf(way.get(way.size() - 1))) {
            case "remove" -> map(holder).remove(last);
            case "rename" -> {
                map(holder).remove(last);
                map(holder).put(last + "-x", old);
            }
            case "list", "none" -> put(holder, last, old instanceof List<?> ? List.of() : List.of(old));
            case "mapping" -> put(holder, last, Map.of("x", old));
            case "empty" -> put(holder, last, "");
            case "null" -> put(holder, last, null);
            case "truth" -> put(holder, last, true);
            case "number" -> put(holder, last, 12);
            case "odd" -> put(holder, last, "No such Word!");
            default -> put(holder, last, "text");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> map(Object node) {
        return (Map<Object, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object holder, Object key, @Nullable Object value) {
        if (holder instanceof List<?>) {
            ((List<Object>) holder).set((Integer) key, value);
        } else {
            map(holder).put(key, value);
        }
    }

    private static Object child(Object holder, Object step) {
        return holder instanceof List<?> list
                ? list.get((Integer) step)
                : Objects.requireNonNull(map(holder).get(step), step.toString());
    }

    private static Object tree(Path file) throws IOException {
        try {
            ProblemCollector problems = new ProblemCollector();
            return plain(YamlParser.mapping(StrictUtf8.of(file.toString(), Files.readAllBytes(file)), problems));
        } catch (InvalidFileException invalid) {
            throw new IOException(invalid);
        }
    }

    private static Object plain(YamlNode node) {
        return node.match(
                YamlNode.Scalar::text,
                sequence -> {
                    List<Object> items = new ArrayList<>();
                    sequence.items().forEach(item -> items.add(plain(item)));
                    return items;
                },
                mapping -> {
                    Map<Object, Object> entries = new LinkedHashMap<>();
                    mapping.entries().forEach(entry -> entries.put(entry.key().text(), plain(entry.value())));
                    return entries;
                });
    }

    private static String json(Object tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            write(tree, json);
        }
        return out.toString().replace(",\"", ",\n\"").concat("\n");
    }

    private static void write(@Nullable Object node, JsonGenerator json) {
        if (node instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, value) -> {
                json.writeName(String.valueOf(key));
                write(value, json);
            });
            json.writeEndObject();
        } else if (node instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (node instanceof Integer number) {
            json.writeNumber(number);
        } else if (node == null) {
            json.writeNull();
        } else {
            json.writeString(String.valueOf(node));
        }
    }
}
