package org.stocktake.files.git;

import java.util.Optional;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.Assessment;

/** Of which State an assessment tells, and by which checklist: what it keeps when it is given another name. */
record AssessmentIdentity(String checklist, String state) {
    static AssessmentIdentity of(Assessment.Subject subject) {
        return new AssessmentIdentity(subject.checklistId(), subject.state());
    }

    /** The same of the bytes of a file, be it valid or not; empty when it does not say, or cannot be read so far. */
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
