package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.files.yaml.YamlNode;

/** Takes out of a valid checklist's tree what helps to answer its questions. */
final class GuidanceExtractor {
    private final List<YamlNode.Entry> guidance = new ArrayList<>();

    /** What was taken out: by question, the keys that it had. */
    List<YamlNode.Entry> guidance() {
        return guidance;
    }

    /** The checklist without. */
    YamlNode.Mapping from(YamlNode.Mapping checklist) {
        return replacing(checklist, "sections", sections -> each(sections, this::section));
    }

    private YamlNode section(YamlNode section) {
        return section instanceof YamlNode.Mapping mapping
                ? replacing(mapping, "questions", questions -> each(questions, this::question))
                : section;
    }

    private YamlNode question(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping question)) {
            return node;
        }
        List<YamlNode.Entry> kept = new ArrayList<>();
        List<YamlNode.Entry> taken = new ArrayList<>();
        for (YamlNode.Entry entry : question.entries()) {
            (WrittenGuidance.KEYS.contains(entry.key().text()) ? taken : kept).add(entry);
            if (entry.key().text().equals("id") && entry.value() instanceof YamlNode.Scalar id) {
                guidance.add(new YamlNode.Entry(id, new YamlNode.Mapping(question.where(), taken)));
            }
        }
        return new YamlNode.Mapping(question.where(), kept);
    }

    private interface Change {
        YamlNode on(YamlNode node);
    }

    private static YamlNode.Mapping replacing(YamlNode.Mapping mapping, String key, Change change) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            entries.add(
                    entry.key().text().equals(key) ? new YamlNode.Entry(entry.key(), change.on(entry.value())) : entry);
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
