package org.stocktake.files;

import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.UNKNOWN_ANSWER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Condition;
import org.stocktake.model.Question;

/** Reads which answers to a question contradict the profile. */
final class ContradictionReader {
    private static final List<String> KEYS = List.of("answers", "when", "because");

    private final ConditionReader conditions;
    private final Problems problems;

    ContradictionReader(ConditionReader conditions, Problems problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    /** @param question its id, for the sentence */
    List<Question.Contradicting> read(String question, List<Node> nodes) {
        List<Question.Contradicting> all = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            Fields fields = new Fields(node, "contradicts", KEYS, problems);
            List<AnswerKind> answers = answers(question, fields);
            fields.requiredNode("when");
            Condition when = conditions.read(fields, "when");
            String because = fields.required("because");
            if (!answers.isEmpty() && !because.isEmpty()) { // else the problem is said
                all.add(new Question.Contradicting(answers, when, because));
            }
        }
        return all;
    }

    private List<AnswerKind> answers(String question, Fields fields) {
        fields.requiredNode("answers");
        List<Node.Scalar> words = fields.scalars("answers");
        if (fields.has("answers") && words.isEmpty()) {
            problems.add(fields.where("answers"), EMPTY_LIST, "answers");
        }
        List<AnswerKind> answers = new ArrayList<>();
        for (Node.Scalar word : words) {
            Optional<AnswerKind> kind = AnswerKind.of(YesNo.of(word.text()));
            if (kind.isPresent() && !kind.get().isPending()) {
                answers.add(kind.get());
            } else {
                List<String> known = settled();
                problems.add(
                        word.where(),
                        UNKNOWN_ANSWER,
                        word.text(),
                        problems.suggestion(word.text(), known),
                        question,
                        Problems.listed(known));
            }
        }
        return answers;
    }

    /** A pending answer says nothing that could contradict. */
    private static List<String> settled() {
        List<String> words = new ArrayList<>();
        for (AnswerKind kind : AnswerKind.values()) {
            if (!kind.isPending()) {
                words.add(kind.word());
            }
        }
        return words;
    }
}
