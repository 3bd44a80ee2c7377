package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.PROVISION_NOT_ASSESSABLE;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** Reads the sections of a checklist and their questions. */
final class SectionReader {
    static final List<String> SECTION_KEYS = List.of("id", "title", "intro", "questions");
    static final List<String> KEYS = List.of(
            "id",
            "text",
            "short",
            "provisions",
            "see-also",
            "part-of",
            "help",
            "evidence",
            "practice",
            "gaps",
            "action",
            "agencies",
            "when",
            "depth",
            "endangers-life",
            "contradicts",
            "note",
            LintExemptions.KEY);

    /** The keys of a question whose texts are sentences or parts of one. */
    private static final List<String> SENTENCES = List.of("text", "evidence", "practice", "gaps", "action");

    private final ChecklistIds ids;
    private final ConditionReader conditions;
    private final ContradictionReader contradictions;
    private final GuidanceSource guidanceSource;
    private final ProblemCollector problems;
    private final Set<String> assessable = new HashSet<>();

    SectionReader(
            ChecklistIds ids, ConditionReader conditions, GuidanceSource guidanceSource, ProblemCollector problems) {
        this.ids = ids;
        this.conditions = conditions;
        this.contradictions = new ContradictionReader(conditions, problems);
        this.guidanceSource = guidanceSource;
        this.problems = problems;
    }

    List<Section> read(List<YamlNode> nodes, List<Provision> provisions) {
        for (Provision provision : provisions) {
            if (provision.isAssessable()) {
                assessable.add(provision.id().value());
            }
        }
        List<Section> sections = new ArrayList<>();
        for (YamlNode node : nodes) {
            MappingReader fields = new MappingReader(node, "section", SECTION_KEYS, problems);
            Optional<String> id = ids.sections.declare(fields);
            String title = fields.required("title");
            fields.requiredNode("questions");
            List<Question> questions = questions(fields.items("questions"));
            if (id.isPresent() && !title.isEmpty()) {
                sections.add(new Section(id.get(), title, fields.text("intro"), questions));
            }
        }
        guidanceSource.end();
        contradictions.end(ids.questions);
        return sections;
    }

    private List<Question> questions(List<YamlNode> nodes) {
        List<Question> questions = new ArrayList<>();
        for (YamlNode node : nodes) {
            Optional<Question> question = question(new MappingReader(node, "question", KEYS, problems));
            if (question.isPresent()) {
                questions.add(question.get());
            }
        }
        return questions;
    }

    private Optional<Question> question(MappingReader fields) {
        Optional<String> id = ids.questions.declare(fields);
        String text = fields.required("text");
        if (id.isPresent()) {
            ids.texts.putIfAbsent(id.get(), fields.where("text"));
        }
        fields.requireSentences(SENTENCES);
        fields.requireNotNull("action");
        List<ProvisionId> provisions = provisions(fields);
        Supplier<Question.Guidance> guidance = guidanceSource.of(id.orElse(""), fields);
        Condition when = conditions.read(fields, "when");
        fields.requiredNode("depth");
        Depth depth = fields.word("depth", Depth.class).orElse(Depth.FULL);
        boolean endangersLife = fields.flag("endangers-life");
        List<Question.Contradicting> contradicts = contradictions.read(id.orElse(""), fields.items("contradicts"));
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                new QuestionId(id.get()), text, provisions, guidance, when, depth, endangersLife, contradicts));
    }

    /** Returns the provisions that the question assesses: at least one, and each of them with a force. */
    private List<ProvisionId> provisions(MappingReader fields) {
        fields.requiredNode("provisions");
        List<YamlNode.Scalar> references = fields.scalars("provisions");
        Optional<YamlNode> written = fields.node("provisions");
        if (written.isPresent()
                && written.get() instanceof YamlNode.Sequence list
                && list.items().isEmpty()) {
            problems.add(fields.where("provisions"), EMPTY_LIST, "provisions");
        }
        List<ProvisionId> provisions = new ArrayList<>();
        for (YamlNode.Scalar reference : references) {
            Optional<String> id = ids.provisions.resolve(reference, UNKNOWN_PROVISION);
            if (id.isPresent()) {
                provisions.add(new ProvisionId(id.get()));
                if (!assessable.contains(id.get())) {
                    problems.add(reference.where(), PROVISION_NOT_ASSESSABLE, id.get());
                }
            }
        }
        return provisions;
    }
}
