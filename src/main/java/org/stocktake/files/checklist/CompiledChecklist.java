package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.SourceLocation;

/**
 * A checklist compiled to {@linkplain org.stocktake.files.yaml.CompactTree compact trees}, which are read several times
 * faster than YAML: the same keys and texts in three files. It is internal to the jar, beside the YAML that it was made from.
 *
 * @param checklist the checklist without its guidance
 * @param guidance the guidance by question, and the words of the provisions by provision
 * @param versions the earlier versions, under their key; without the key if there are none
 */
record CompiledChecklist(
        YamlNode.Mapping checklist, Supplier<YamlNode.Mapping> guidance, Supplier<YamlNode.Mapping> versions) {
    /** Splits the YAML of a checklist into checklist, guidance and earlier versions. */
    static CompiledChecklist of(YamlNode.Mapping yaml) {
        GuidanceExtractor apart = new GuidanceExtractor();
        YamlNode.Mapping checklist = apart.from(yaml);
        YamlNode.Mapping guidance = apart.guidance(yaml.where());
        YamlNode.Mapping versions = only(yaml, true);
        return new CompiledChecklist(only(checklist, false), () -> guidance, () -> versions);
    }

    /** Returns the mapping without the earlier versions. */
    static YamlNode.Mapping withoutMaps(YamlNode.Mapping checklist) {
        return only(checklist, false);
    }

    /** Returns the mapping with the earlier versions alone, or without them. */
    private static YamlNode.Mapping only(YamlNode.Mapping checklist, boolean versions) {
        return new YamlNode.Mapping(
                checklist.where(),
                checklist.entries().stream()
                        .filter(entry -> entry.key().text().equals(EarlierVersionReader.KEY) == versions)
                        .toList());
    }

    /** Takes the guidance out of the tree of a valid checklist. */
    private static final class GuidanceExtractor {
        private final List<YamlNode.Entry> questions = new ArrayList<>();
        private final List<YamlNode.Entry> provisions = new ArrayList<>();

        /** Returns what was taken out: for each question its keys of guidance, for each provision its words. */
        YamlNode.Mapping guidance(SourceLocation where) {
            return new YamlNode.Mapping(
                    where,
                    List.of(
                            taken(where, GuidanceSource.QUESTIONS, questions),
                            taken(where, GuidanceSource.PROVISIONS, provisions)));
        }

        private static YamlNode.Entry taken(SourceLocation where, String key, List<YamlNode.Entry> entries) {
            return new YamlNode.Entry(new YamlNode.Scalar(where, key), new YamlNode.Mapping(where, entries));
        }

        /** Returns the checklist without its guidance. */
        YamlNode.Mapping from(YamlNode.Mapping checklist) {
            YamlNode.Mapping unworded = replacing(
                    checklist,
                    "provisions",
                    list -> each(list, provision -> apart(provision, GuidanceSource.WORDING, provisions)));
            return replacing(unworded, "sections", sections -> each(sections, this::section));
        }

        private YamlNode section(YamlNode section) {
            return section instanceof YamlNode.Mapping mapping
                    ? replacing(
                            mapping,
                            "questions",
                            list -> each(list, question -> apart(question, GuidanceSource.KEYS, questions)))
                    : section;
        }

        /** Returns a question or a provision without these keys, which become an entry of the guidance. */
        private static YamlNode apart(YamlNode node, List<String> keys, List<YamlNode.Entry> guidance) {
            if (!(node instanceof YamlNode.Mapping mapping)) {
                return node;
            }
            List<YamlNode.Entry> kept = new ArrayList<>();
            List<YamlNode.Entry> taken = new ArrayList<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                (keys.contains(entry.key().text()) ? taken : kept).add(entry);
                if (entry.key().text().equals("id") && entry.value() instanceof YamlNode.Scalar id) {
                    guidance.add(new YamlNode.Entry(id, new YamlNode.Mapping(mapping.where(), taken)));
                }
            }
            return new YamlNode.Mapping(mapping.where(), kept);
        }

        private interface Change {
            YamlNode on(YamlNode node);
        }

        private static YamlNode.Mapping replacing(YamlNode.Mapping mapping, String key, Change change) {
            List<YamlNode.Entry> entries = new ArrayList<>();
            for (YamlNode.Entry entry : mapping.entries()) {
                entries.add(
                        entry.key().text().equals(key)
                                ? new YamlNode.Entry(entry.key(), change.on(entry.value()))
                                : entry);
            }
            return new YamlNode.Mapping(mapping.where(), entries);
        }

        private static YamlNode each(YamlNode list, Change change) {
            return list instanceof YamlNode.Sequence sequence
                    ? new YamlNode.Sequence(
                            sequence.where(),
                            sequence.items().stream().map(change::on).toList())
                    : list;
        }
    }
}
