package org.stocktake.files.git;

import java.util.Optional;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.Assessment;

/** The checklist and the State of an assessment, which stay the same when its file is renamed. */
record AssessmentIdentity(String checklist, String state) {
    static AssessmentIdentity of(Assessment.Subject subject) {
        return new AssessmentIdentity(subject.checklistId(), subject.state());
    }

    /**
     * Returns the identity in the bytes of a file, valid or not; empty if the file does not give it or cannot be
     * parsed.
     */
    static Optional<AssessmentIdentity> of(byte[] bytes) {
        try {
            YamlNode root = YamlParser.of(StrictUtf8.of("", bytes), new ProblemCollector());
            String checklist = text(under(under(root, "checklist"), "id"));
            String state = text(under(root, "state"));
            return checklist.isEmpty() || state.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new AssessmentIdentity(checklist, state));
        } catch (InvalidFileException refused) {
            return Optional.empty();
        }
    }

    private static YamlNode under(YamlNode node, String key) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
        }
        return new YamlNode.Scalar(node.where(), "");
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }
}
