package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.UNKNOWN_ANSWER;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.Fields;
import org.stocktake.files.yaml.Node;
import org.stocktake.files.yaml.Problems;
import org.stocktake.files.yaml.Shapes;
import org.stocktake.files.yaml.YesNo;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Condition;
import org.stocktake.model.Ids;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Reads which answers to a question contradict the profile or answers to other questions. */
final class ContradictionReader {
    private static final List<String> KEYS = List.of("answers", "when", "answered", "because");

    private final ConditionReader conditions;
    private final Problems problems;
    private final List<Node.Scalar> others = new ArrayList<>();

    ContradictionReader(ConditionReader conditions, Problems problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    /** @param question its id, for the sentence */
    List<Question.Contradicting> read(String question, List<Node> nodes) {
        List<Question.Contradicting> all = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            Fields fields = new Fields(node, "contradicts", KEYS, problems);
            Optional<Node> given = fields.requiredNode("answers");
            List<AnswerKind> answers = given.isEmpty() ? List.of() : answers(question, "answers", given.get());
            List<Question.Answered> answered = answered(fields);
            if (!fields.has("answered")) {
                fields.requiredNode("when");
            }
            Condition when = conditions.read(fields, "when");
            String because = fields.required("because");
            if (!answers.isEmpty() && !because.isEmpty()) { // else the problem is said
                all.add(new Question.Contradicting(answers, when, answered, because));
            }
        }
        return all;
    }

    /** Once all questions are read: whether the other questions that were named are among them. */
    void end(Declared questions) {
        for (Node.Scalar other : others) {
            questions.refer(other, UNKNOWN_QUESTION);
        }
    }

    private List<Question.Answered> answered(Fields fields) {
        Optional<Node> node = fields.node("answered");
        if (node.isEmpty()) {
            return List.of();
        }
        List<Question.Answered> answered = new ArrayList<>();
        List<Node.Entry> entries = Shapes.entries(node.get(), "answered", problems);
        if (node.get() instanceof Node.Mapping && entries.isEmpty()) {
            problems.add(node.get().where(), EMPTY_LIST, "answered");
        }
        for (Node.Entry entry : entries) {
            Node.Scalar other = entry.key();
            List<AnswerKind> answers = answers(other.text(), other.text(), entry.value());
            if (!answers.isEmpty() && Ids.isValid(other.text())) {
                answered.add(new Question.Answered(new QuestionId(other.text()), answers));
            }
            others.add(other);
        }
        return answered;
    }

    /** @param name what the list stands under, for the sentence */
    private List<AnswerKind> answers(String question, String name, Node list) {
        List<Node> words = Shapes.items(list, name, problems);
        if (list instanceof Node.Sequence && words.isEmpty()) {
            problems.add(list.where(), EMPTY_LIST, name);
        }
        List<AnswerKind> answers = new ArrayList<>();
        for (Node item : words) {
            Optional<Node.Scalar> word = Shapes.scalar(item, name, problems);
            Optional<AnswerKind> kind = word.isEmpty()
                    ? Optional.empty()
                    : AnswerKind.of(YesNo.of(word.get().text()));
            if (kind.isPresent() && !kind.get().isPending()) {
                answers.add(kind.get());
            } else if (word.isPresent()) {
                notAnswer(word.get(), question);
            }
        }
        return answers;
    }

    private void notAnswer(Node.Scalar word, String question) {
        List<String> known = settled();
        problems.add(
                word.where(),
                UNKNOWN_ANSWER,
                word.text(),
                problems.suggestion(word.text(), known),
                question,
                Problems.listed(known));
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
