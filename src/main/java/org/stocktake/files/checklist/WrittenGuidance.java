package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.UNKNOWN_AGENCY;
import static org.stocktake.model.ProblemKind.UNKNOWN_PROVISION;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;

/** What helps with a question as the author wrote it, among the question's own keys: read and checked at once. */
final class WrittenGuidance implements GuidanceSource {
    /** The keys of a question that make up what helps to answer it. */
    static final List<String> KEYS =
            List.of("help", "see-also", "part-of", "evidence", "practice", "gaps", "action", "agencies", "note");

    private final ChecklistIds ids;
    private final List<YamlNode.Scalar> wholes = new ArrayList<>();

    WrittenGuidance(ChecklistIds ids) {
        this.ids = ids;
    }

    @Override
    public Supplier<Question.Guidance> of(String question, MappingReader fields) {
        fields.scalar("part-of").ifPresent(wholes::add);
        Question.Guidance guidance = read(
                fields,
                ids.provisions.refer(fields.scalars("see-also"), UNKNOWN_PROVISION),
                ids.agencies.refer(fields.scalars("agencies"), UNKNOWN_AGENCY));
        return () -> guidance;
    }

    @Override
    public void end() {
        wholes.forEach(whole -> ids.questions.refer(whole, UNKNOWN_QUESTION));
    }

    /** What helps, when what it refers to is known. */
    static Question.Guidance read(MappingReader fields, List<String> seeAlso, List<String> agencies) {
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
}
