package org.stocktake.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.model.Checklist;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * The part of a checklist that an interview, a worksheet or a guide goes through. A question must match one entry of each list that is not
 * empty. The status of answers is read once, when the interview starts, so that a question does not vanish while it is
 * answered.
 *
 * @param sections ids of sections
 * @param agencies ids of agencies that usually have the answer
 * @param only statuses of the answer
 */
public record QuestionSelection(List<String> sections, List<String> agencies, Set<Only> only) {
    /** Selects every question. */
    public static final QuestionSelection ALL = new QuestionSelection(List.of(), List.of(), Set.of());

    public QuestionSelection {
        sections = List.copyOf(sections);
        agencies = List.copyOf(agencies);
        only = Set.copyOf(only);
    }

    /** Status of an answer, to select questions by it. */
    public enum Only {
        /** Not started, or open: without an answer, or with a pending one of any kind. */
        OPEN,
        /** With a pending answer of any kind. */
        PENDING,
        /** Answered, and a follow-up is missing. */
        TO_COMPLETE,
        /** Outcome is a gap. */
        GAPS,
        /** A review day has passed. */
        EXPIRED,
        /** Another office answered differently, and nobody has decided yet. */
        CONFLICTS;

        /** Returns the word used on the command line. */
        public String word() {
            return KebabCase.of(this);
        }

        private static QuestionStatus status(Question question, Findings findings) {
            return QuestionStatus.of(findings.assessment(), question.id(), findings.checklist());
        }

        private boolean fits(Question question, Findings findings) {
            return switch (this) {
                case OPEN -> status(question, findings).leavesOpen();
                case PENDING -> status(question, findings) == QuestionStatus.OPEN;
                case TO_COMPLETE -> status(question, findings) == QuestionStatus.TO_COMPLETE;
                case GAPS ->
                    findings.of(question).stream()
                            .anyMatch(finding -> finding.counts() && finding.outcome() == Outcome.GAP);
                case CONFLICTS ->
                    !findings.assessment()
                            .coordination()
                            .conflictsAt(question.id())
                            .isEmpty();
                case EXPIRED -> findings.of(question).stream().anyMatch(finding -> finding.has(FindingFlag.EXPIRED));
            };
        }
    }

    public boolean isAll() {
        return sections.isEmpty() && agencies.isEmpty() && only.isEmpty();
    }

    /** Returns true if only the questions with two answers are selected. */
    public boolean isOfConflicts() {
        return only.equals(Set.of(Only.CONFLICTS));
    }

    /** Returns the questions that the sections and agencies select, whatever the answers are. */
    public List<Question> of(Checklist checklist) {
        List<Question> selected = new ArrayList<>();
        for (Section section : checklist.sections()) {
            if (sections.isEmpty() || sections.contains(section.id())) {
                for (Question question : section.questions()) {
                    if (agencies.isEmpty()
                            || !Collections.disjoint(question.guidance().agencies(), agencies)) {
                        selected.add(question);
                    }
                }
            }
        }
        return selected;
    }

    /** Returns the ids of the selected questions, asked or not. */
    public Set<QuestionId> of(Findings findings) {
        Set<QuestionId> selected = new HashSet<>();
        for (Question question : of(findings.checklist())) {
            if (only.isEmpty() || only.stream().anyMatch(which -> which.fits(question, findings))) {
                selected.add(question.id());
            }
        }
        return Collections.unmodifiableSet(selected);
    }
}
