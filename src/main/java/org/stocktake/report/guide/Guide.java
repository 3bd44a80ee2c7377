package org.stocktake.report.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * A blank questionnaire: the questions to send out.
 *
 * @param selected ids of the questions, because every question of the checklist is looked up; in the order of the
 *     checklist
 * @param parts the selected parts, in words of the checklist; empty when everything is selected
 */
public record Guide(Checklist checklist, Depth depth, Set<QuestionId> selected, List<String> parts) {
    public Guide {
        selected = Collections.unmodifiableSet(new LinkedHashSet<>(selected));
        parts = List.copyOf(parts);
    }

    /** Returns the guide to the questions, given in the order of the checklist. */
    public static Guide to(List<Question> selected, Checklist checklist, Depth depth, List<String> parts) {
        Set<QuestionId> ids = new LinkedHashSet<>();
        selected.forEach(question -> ids.add(question.id()));
        return new Guide(checklist, depth, ids, parts);
    }

    /** Returns the answers to choose from; not {@code later}, because nobody needs to send that. */
    static List<AnswerKind> answers() {
        List<AnswerKind> answers = new ArrayList<>(List.of(AnswerKind.values()));
        answers.remove(AnswerKind.LATER);
        return answers;
    }

    /** Returns the selected questions of the section that this depth asks. */
    List<Question> questions(Section section) {
        List<Question> questions = new ArrayList<>();
        for (Question question : section.questions()) {
            if (depth.includes(question.depth()) && selected.contains(question.id())) {
                questions.add(question);
            }
        }
        return questions;
    }

    /** Returns true if no question is left to ask. */
    public boolean isEmpty() {
        return checklist.sections().stream()
                .allMatch(section -> questions(section).isEmpty());
    }

    /** Returns the facts about the State; only for a guide to everything, because one office knows them. */
    List<Fact> facts() {
        return parts.isEmpty() ? checklist.profile() : List.of();
    }

    /** Returns the provisions of a question that a State can be assessed against. */
    List<Provision> provisions(Question question) {
        return question.provisions().stream()
                .map(checklist::provision)
                .filter(Provision::isAssessable)
                .toList();
    }

    /** Returns the strongest force of the provisions of a question, for any State. */
    Optional<Force> force(Question question) {
        return provisions(question).stream()
                .flatMap(provision -> provision.force().stream())
                .min(Force::compareTo);
    }
}
