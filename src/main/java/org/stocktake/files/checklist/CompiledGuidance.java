package org.stocktake.files.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Question;

/**
 * What helps with the questions of a compiled checklist: nearly half of its texts, which a check never looks at, and so in a
 * file of their own that is read when somebody asks.
 */
final class CompiledGuidance implements GuidanceSource {
    private final Supplier<YamlNode.Mapping> file;
    private final Map<String, Question.Guidance> read = new HashMap<>();

    CompiledGuidance(Supplier<YamlNode.Mapping> file) {
        this.file = file;
    }

    @Override
    public Supplier<Question.Guidance> of(String question, MappingReader fields) {
        return () -> find(question);
    }

    @Override
    public void end() {
        // The build checked what the questions say of each other.
    }

    private Question.Guidance find(String question) {
        if (read.isEmpty()) {
            for (YamlNode.Entry entry : file.get().entries()) {
                MappingReader fields =
                        new MappingReader(entry.value(), "question", WrittenGuidance.KEYS, new ProblemCollector());
                read.put(
                        entry.key().text(),
                        WrittenGuidance.read(fields, fields.texts("see-also"), fields.texts("agencies")));
            }
        }
        Question.@Nullable Guidance found = read.get(question);
        if (found == null) {
            throw new IllegalStateException("the jar has no guidance for " + question);
        }
        return found;
    }
}
