package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.EMPTY_LIST;
import static org.stocktake.model.ProblemKind.UNKNOWN_ANSWER;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlBooleans;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Condition;
import org.stocktake.model.IdFormat;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Reads which answers to a question contradict the profile or answers to other questions. */
final class ContradictionReader {
    static final List<String> KEYS = List.of("answers", "when", "answered", "because");

    private final ConditionReader conditions;
    private final ProblemCollector problems;
    private final List<YamlNode.Scalar> others = new ArrayList<>();

    ContradictionReader(ConditionReader conditions, ProblemCollector problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    /** @param question the id, used in messages */
    List<Question.Contradicting> read(String question, List<YamlNode> nodes) {
        List<Question.Contradicting> all = new ArrayList<>(nodes.size());
        for (YamlNode node : nodes) {
            MappingReader fields = new MappingReader(node, "contradicts", KEYS, problems);
            Optional<YamlNode> given = fields.requiredNode("answers");
            List<AnswerKind> answers = given.isEmpty() ? List.of() : answers(question, "answers", given.get());
            List<Question.Answered> answered = answered(fields);
            if (!fields.has("answered")) {
                fields.requiredNode("when");
            }
            Condition when = conditions.read(fields, "when");
            String because = fields.required("because");
            if (!answers.isEmpty() && !because.isEmpty()) { // else the problem is reported
                all.add(new Question.Contradicting(answers, when, answered, because));
            }
        }
        return all;
    }

    /** Checks that the other questions exist; called after all questions are read. */
    void end(IdRegistry questions) {
        for (YamlNode.Scalar other : others) {
            questions.resolve(other, UNKNOWN_QUESTION);
        }
    }

    private List<Question.Answered> answered(MappingReader fields) {
        Optional<YamlNode> node = fields.node("answered");
        if (node.isEmpty()) {
            return List.of();
        }
        List<Question.Answered> answered = new ArrayList<>();
        List<YamlNode.Entry> entries = node.get().entries("answered", problems);
        if (node.get() instanceof YamlNode.Mapping && entries.isEmpty()) {
            problems.add(node.get().where(), EMPTY_LIST, "answered");
        }
        for (YamlNode.Entry entry : entries) {
            YamlNode.Scalar other = entry.key();
            List<AnswerKind> answers = answers(other.text(), other.text(), entry.value());
            if (!answers.isEmpty() && IdFormat.isValid(other.text())) {
                answered.add(new Question.Answered(new QuestionId(other.text()), answers));
            }
            others.add(other);
        }
        return answered;
    }

    /** @param name the key of the list, used in messages */
    private List<AnswerKind> answers(String question, String name, YamlNode list) {
        List<YamlNode> words = list.items(name, problems);
        if (list instanceof YamlNode.Sequence && words.isEmpty()) {
            problems.add(list.where(), EMPTY_LIST, name);
        }
        List<AnswerKind> answers = new ArrayList<>();
        for (YamlNode item : words) {
            Optional<YamlNode.Scalar> word = item.scalar(name, problems);
            Optional<AnswerKind> kind = word.isEmpty()
                    ? Optional.empty()
                    : AnswerKind.of(YamlBooleans.of(word.get().text()));
            if (kind.isPresent() && !kind.get().isPending()) {
                answers.add(kind.get());
            } else if (word.isPresent()) {
                notAnswer(word.get(), question);
            }
        }
        return answers;
    }

    private void notAnswer(YamlNode.Scalar word, String question) {
        List<String> known = settled();
        problems.add(
                word.where(),
                UNKNOWN_ANSWER,
                word.text(),
                problems.suggestion(word.text(), known),
                question,
                ProblemCollector.listed(known));
    }

    /** Returns the answers that can contradict: all but the pending ones, which say nothing yet. */
    static List<String> settled() {
        List<String> words = new ArrayList<>();
        for (AnswerKind kind : AnswerKind.values()) {
            if (!kind.isPending()) {
                words.add(kind.word());
            }
        }
        return words;
    }
}
