package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.files.yaml.Node;

/** Takes out of a valid checklist's tree what helps to answer its questions. */
final class GuidanceApart {
    private final List<Node.Entry> guidance = new ArrayList<>();

    /** What was taken out: by question, the keys that it had. */
    List<Node.Entry> guidance() {
        return guidance;
    }

    /** The checklist without. */
    Node.Mapping from(Node.Mapping checklist) {
        return replacing(checklist, "sections", sections -> each(sections, this::section));
    }

    private Node section(Node section) {
        return section instanceof Node.Mapping mapping
                ? replacing(mapping, "questions", questions -> each(questions, this::question))
                : section;
    }

    private Node question(Node node) {
        if (!(node instanceof Node.Mapping question)) {
            return node;
        }
        List<Node.Entry> kept = new ArrayList<>();
        List<Node.Entry> taken = new ArrayList<>();
        for (Node.Entry entry : question.entries()) {
            (WrittenGuides.KEYS.contains(entry.key().text()) ? taken : kept).add(entry);
            if (entry.key().text().equals("id") && entry.value() instanceof Node.Scalar id) {
                guidance.add(new Node.Entry(id, new Node.Mapping(question.where(), taken)));
            }
        }
        return new Node.Mapping(question.where(), kept);
    }

    private interface Change {
        Node on(Node node);
    }

    private static Node.Mapping replacing(Node.Mapping mapping, String key, Change change) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            entries.add(entry.key().text().equals(key) ? new Node.Entry(entry.key(), change.on(entry.value())) : entry);
        }
        return new Node.Mapping(mapping.where(), entries);
    }

    private static Node each(Node list, Change change) {
        return list instanceof Node.Sequence sequence
                ? new Node.Sequence(
                        sequence.where(),
                        sequence.items().stream().map(change::on).toList())
                : list;
    }
}
