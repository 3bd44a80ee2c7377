package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.FORCE_AND_REASON;
import static org.stocktake.model.ProblemKind.UNKNOWN_AGENCY;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUALIFIER;
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
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/** Gives the guidance of each question and the words of each provision, from the YAML or from the compiled file. */
interface GuidanceSource {
    /** The keys of a question that make up its guidance, and what lint leaves alone: no command but lint needs it. */
    List<String> KEYS = List.of(
            "short",
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

    /** The keys of a provision that somebody reads and that decide nothing. */
    List<String> WORDING = List.of("verb", "asks", "reason", "clause", "standard", "limits");

    /** The key of the questions in the compiled file. */
    String QUESTIONS = "questions";

    /** The key of the provisions in the compiled file. */
    String PROVISIONS = "provisions";

    /** Returns the guidance of a question; it is read when somebody asks for it. */
    Supplier<Question.Guidance> of(String question, MappingReader fields);

    /** Returns the words of a provision; they are read when somebody asks for them. */
    Supplier<Provision.Wording> wording(String provision, MappingReader fields);

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
                fields.text("short"),
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
        private final ProblemCollector problems;
        private final List<YamlNode.Scalar> wholes = new ArrayList<>();

        Written(ChecklistIds ids, ProblemCollector problems) {
            this.ids = ids;
            this.problems = problems;
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
        public Supplier<Provision.Wording> wording(String provision, MappingReader fields) {
            checkReason(fields);
            return new Provision.Known(new Provision.Wording(
                    fields.required("verb"),
                    fields.required("asks"),
                    fields.texts("clause"),
                    ids.qualifiers.resolve(fields.scalars("standard"), UNKNOWN_QUALIFIER),
                    ids.qualifiers.resolve(fields.scalars("limits"), UNKNOWN_QUALIFIER),
                    fields.text("reason")));
        }

        /** Requires a force, or {@code assessable: no} with its reason: exactly one of the two. */
        private void checkReason(MappingReader fields) {
            boolean assessed = !fields.has("assessable") || fields.flag("assessable");
            boolean unreasoned = fields.text("reason").isBlank();
            if (fields.has("force") != assessed || unreasoned != assessed) {
                problems.add(fields.where(), FORCE_AND_REASON, fields.text("id"));
            }
        }

        @Override
        public void end() {
            wholes.forEach(whole -> ids.questions.resolve(whole, UNKNOWN_QUESTION));
        }
    }

    /**
     * The guidance of a compiled checklist, and the words of its provisions. They are two thirds of the text, and a
     * check does not need them: so they have a file of their own, which is read when somebody asks.
     */
    final class Compiled implements GuidanceSource {
        private final Supplier<YamlNode.Mapping> file;
        private final Map<String, Question.Guidance> guidance = new HashMap<>();
        private final Map<String, Provision.Wording> wordings = new HashMap<>();

        Compiled(Supplier<YamlNode.Mapping> file) {
            this.file = file;
        }

        @Override
        public Supplier<Question.Guidance> of(String question, MappingReader fields) {
            return () -> found(guidance, question);
        }

        @Override
        public Supplier<Provision.Wording> wording(String provision, MappingReader fields) {
            return new Later(this, provision);
        }

        /** The words of a provision, read when somebody asks; a class, for a check makes many (decision 0010). */
        private record Later(Compiled source, String provision) implements Supplier<Provision.Wording> {
            @Override
            public Provision.Wording get() {
                return source.found(source.wordings, provision);
            }
        }

        @Override
        public void end() {
            // The build has checked the references.
        }

        private <V> V found(Map<String, V> read, String id) {
            if (read.isEmpty()) {
                read();
            }
            @Nullable V found = read.get(id);
            if (found == null) {
                throw new IllegalStateException("the jar has no guidance for " + id);
            }
            return found;
        }

        private void read() {
            MappingReader root =
                    new MappingReader(file.get(), "guidance", List.of(QUESTIONS, PROVISIONS), new ProblemCollector());
            for (YamlNode.Entry entry : entries(root, QUESTIONS)) {
                MappingReader fields = new MappingReader(entry.value(), "question", KEYS, new ProblemCollector());
                guidance.put(
                        entry.key().text(),
                        GuidanceSource.read(fields, fields.texts("see-also"), fields.texts("agencies")));
            }
            for (YamlNode.Entry entry : entries(root, PROVISIONS)) {
                MappingReader fields = new MappingReader(entry.value(), "provision", WORDING, new ProblemCollector());
                wordings.put(entry.key().text(), wording(fields));
            }
        }

        private static List<YamlNode.Entry> entries(MappingReader root, String key) {
            return root.node(key).orElseThrow().entries(key, new ProblemCollector());
        }

        private static Provision.Wording wording(MappingReader fields) {
            return new Provision.Wording(
                    fields.text("verb"),
                    fields.text("asks"),
                    fields.texts("clause"),
                    fields.texts("standard"),
                    fields.texts("limits"),
                    fields.text("reason"));
        }
    }
}
