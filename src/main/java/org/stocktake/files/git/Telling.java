package org.stocktake.files.git;

import java.util.Optional;
import org.stocktake.files.yaml.Node;
import org.stocktake.files.yaml.Problems;
import org.stocktake.files.yaml.Refused;
import org.stocktake.files.yaml.StrictText;
import org.stocktake.files.yaml.Tree;
import org.stocktake.model.Assessment;

/** Of which State an assessment tells, and by which checklist: what it keeps when it is given another name. */
record Telling(String checklist, String state) {
    static Telling of(Assessment.Subject subject) {
        return new Telling(subject.checklistId(), subject.state());
    }

    /** The same of the bytes of a file, be it valid or not; empty when it does not say, or cannot be read so far. */
    static Optional<Telling> of(byte[] bytes) {
        try {
            Node root = Tree.of(StrictText.of("", bytes), new Problems());
            String checklist = text(under(under(root, "checklist"), "id"));
            String state = text(under(root, "state"));
            return checklist.isEmpty() || state.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Telling(checklist, state));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static Node under(Node node, String key) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
        }
        return new Node.Scalar(node.where(), "");
    }

    private static String text(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
