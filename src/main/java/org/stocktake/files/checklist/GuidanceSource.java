package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.UNKNOWN_AGENCY;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/** Gives the guidance of each question, from the checklist's YAML or from the compiled file. */
interface GuidanceSource {
    /** The keys of a question that make up its guidance, and what lint leaves alone: no command but lint needs it. */
    List<String> KEYS = List.of(
            "help",
            "see-also",
            "part-of",
            "evidence",
            "practice",
            "gaps",
            "action",
            "agencies",
            "note",
            LintExemptions.KEY);

    /** Returns the guidance of a question; it is read when somebody asks for it. */
    Supplier<Question.Guidance> of(String question, MappingReader fields);

    /** Checks the references from question to question; called when every question was read. */
    void end();

    /**
     * Reads the guidance.
     *
     * @param seeAlso ids of provisions, checked
     * @param agencies ids of agencies, checked
     */
    private static Question.Guidance read(MappingReader fields, List<String> seeAlso, List<String> agencies) {
        return new Question.Guidance(
                fields.text("help"),
                seeAlso.stream().map(ProvisionId::new).toList(),
                fields.text("part-of"),
                fields.texts("evidence"),
                fields.texts("practice"),
                fields.texts("gaps"),
                fields.text("action"),
                agencies,
                fields.text("note"));
    }

    /** The guidance in the YAML of a checklist, among the keys of the question: read and checked at once. */
    final class Written implements GuidanceSource {
        private final ChecklistIds ids;
        private final List<YamlNode.Scalar> wholes = new ArrayList<>();

        Written(ChecklistIds ids) {
            this.ids = ids;
        }

        @Override
        public Supplier<Question.Guidance> of(String question, MappingReader fields) {
            fields.scalar("part-of").ifPresent(wholes::add);
            ids.exemptions.readQuestion(question, fields);
            Question.Guidance guidance = GuidanceSource.read(
                    fields,
                    ids.provisions.resolve(fields.scalars("see-also"), UNKNOWN_PROVISION),
                    ids.agencies.resolve(fields.scalars("agencies"), UNKNOWN_AGENCY));
            return () -> guidance;
        }

        @Override
        public void end() {
            wholes.forEach(whole -> ids.questions.resolve(whole, UNKNOWN_QUESTION));
        }
    }

    /**
     * The guidance of a compiled checklist. It is nearly half of the text, and a check does not need it: so it has a
     * file of its own, which is read when somebody asks.
     */
    final class Compiled implements GuidanceSource {
        private final Supplier<YamlNode.Mapping> file;
        private final Map<String, Question.Guidance> read = new HashMap<>();

        Compiled(Supplier<YamlNode.Mapping> file) {
            this.file = file;
        }

        @Override
        public Supplier<Question.Guidance> of(String question, MappingReader fields) {
            return () -> find(question);
        }

        @Override
        public void end() {
            // The build has checked the references.
        }

        private Question.Guidance find(String question) {
            if (read.isEmpty()) {
                for (YamlNode.Entry entry : file.get().entries()) {
                    MappingReader fields = new MappingReader(entry.value(), "question", KEYS, new ProblemCollector());
                    Question.Guidance guidance =
                            GuidanceSource.read(fields, fields.texts("see-also"), fields.texts("agencies"));
                    read.put(entry.key().text(), guidance);
                }
            }
            Question.@Nullable Guidance found = read.get(question);
            if (found == null) {
                throw new IllegalStateException("the jar has no guidance for " + question);
            }
            return found;
        }
    }
}
