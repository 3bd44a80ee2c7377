package org.stocktake.files.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.Fields;
import org.stocktake.files.yaml.Node;
import org.stocktake.files.yaml.Problems;
import org.stocktake.model.Question;

/**
 * What helps with the questions of a compiled checklist: nearly half of its texts, which a check never looks at, and so in a
 * file of their own that is read when somebody asks.
 */
final class CompiledGuides implements Guides {
    private final Supplier<Node.Mapping> file;
    private final Map<String, Question.Guidance> read = new HashMap<>();

    CompiledGuides(Supplier<Node.Mapping> file) {
        this.file = file;
    }

    @Override
    public Supplier<Question.Guidance> of(String question, Fields fields) {
        return () -> find(question);
    }

    @Override
    public void end() {
        // The build checked what the questions say of each other.
    }

    private Question.Guidance find(String question) {
        if (read.isEmpty()) {
            for (Node.Entry entry : file.get().entries()) {
                Fields fields = new Fields(entry.value(), "question", WrittenGuides.KEYS, new Problems());
                read.put(
                        entry.key().text(),
                        WrittenGuides.read(fields, fields.texts("see-also"), fields.texts("agencies")));
            }
        }
        Question.@Nullable Guidance found = read.get(question);
        if (found == null) {
            throw new IllegalStateException("the jar has no guidance for " + question);
        }
        return found;
    }
}
