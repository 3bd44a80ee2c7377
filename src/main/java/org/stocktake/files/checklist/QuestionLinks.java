package org.stocktake.files.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stocktake.files.yaml.YamlNode;

/**
 * The links between the questions of sections that are taken from another checklist. A link to a question that is not
 * taken is left out: the question then belongs to no other, and cannot contradict an answer that is never given.
 *
 * @param present the ids of all questions of the checklist that takes them
 */
record QuestionLinks(Set<String> present) {
    /** Returns the section without links to other questions than the present ones. */
    YamlNode within(YamlNode section) {
        List<YamlNode> questions = new ArrayList<>();
        for (YamlNode question : TreeKeys.items(section, "questions")) {
            questions.add(question instanceof YamlNode.Mapping mapping ? linked(mapping) : question);
        }
        YamlNode.Mapping whole = new YamlNode.Mapping(section.where(), TreeKeys.entries(section));
        return TreeKeys.with(whole, "questions", new YamlNode.Sequence(section.where(), questions));
    }

    private YamlNode.Mapping linked(YamlNode.Mapping question) {
        YamlNode.Mapping kept = question;
        if (!present.contains(TreeKeys.text(question, "part-of"))) {
            kept = TreeKeys.without(kept, "part-of");
        }
        List<YamlNode> rules = TreeKeys.items(question, "contradicts");
        List<YamlNode> left = new ArrayList<>();
        for (YamlNode rule : rules) {
            if (isWithin(rule)) {
                left.add(rule);
            }
        }
        return left.size() == rules.size()
                ? kept
                : TreeKeys.with(kept, "contradicts", new YamlNode.Sequence(question.where(), left));
    }

    private boolean isWithin(YamlNode rule) {
        for (YamlNode.Entry answered : TreeKeys.entries(rule, "answered")) {
            if (!present.contains(answered.key().text())) {
                return false;
            }
        }
        return true;
    }
}
