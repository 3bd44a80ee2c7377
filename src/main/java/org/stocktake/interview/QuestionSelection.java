package org.stocktake.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary;

/**
 * The part of a checklist that an interview goes through. A question must match one entry of each list that is not
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
        /** Not answered, or left to somebody; without answers "not known" and "withheld". */
        OPEN("open"),
        /** With a pending answer of any kind. */
        PENDING("pending"),
        /** Answered, and a follow-up is missing. */
        TO_COMPLETE("to-complete"),
        /** Outcome is a gap. */
        GAPS("gaps"),
        /** A review day has passed. */
        EXPIRED("expired");

        private final String word;

        Only(String word) {
            this.word = word;
        }

        /** Returns the word used on the command line. */
        public String word() {
            return word;
        }

        private boolean fits(Question question, Findings findings) {
            return switch (this) {
                case OPEN -> isToAnswer(question.id(), findings.assessment());
                case PENDING ->
                    QuestionStatus.of(findings.assessment(), question.id(), findings.checklist())
                            == QuestionStatus.OPEN;
                case TO_COMPLETE ->
                    QuestionStatus.of(findings.assessment(), question.id(), findings.checklist())
                            == QuestionStatus.TO_COMPLETE;
                case GAPS ->
                    findings.of(question).stream()
                            .anyMatch(finding -> finding.counts() && finding.outcome() == Outcome.GAP);
                case EXPIRED -> findings.of(question).stream().anyMatch(finding -> finding.has(FindingFlag.EXPIRED));
            };
        }
    }

    public boolean isAll() {
        return sections.isEmpty() && agencies.isEmpty() && only.isEmpty();
    }

    /** Returns true if an answer is still to come. Answers "not known" and "withheld" are not asked again and again. */
    public static boolean isToAnswer(QuestionId id, Assessment assessment) {
        return assessment
                .answerTo(id)
                .map(answer -> answer.kind().isPending() && !answer.kind().isLeftOpen())
                .orElse(true);
    }

    /** Returns the questions that the sections and agencies select, whatever the answers are. */
    public List<Question> of(Checklist checklist) {
        List<Question> selected = new ArrayList<>();
        for (Section section : checklist.sections()) {
            if (sections.isEmpty() || sections.contains(section.id())) {
                for (Question question : section.questions()) {
                    if (agencies.isEmpty() || isAskedOf(question)) {
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
            if (only.isEmpty() || stands(question, findings)) {
                selected.add(question.id());
            }
        }
        return Collections.unmodifiableSet(selected);
    }

    private boolean isAskedOf(Question question) {
        return !Collections.disjoint(question.guidance().agencies(), agencies);
    }

    private boolean stands(Question question, Findings findings) {
        return only.stream().anyMatch(which -> which.fits(question, findings));
    }

    /** Returns the selection in words; empty when everything is selected. */
    public Optional<Phrase> said(Checklist checklist) {
        if (isAll()) {
            return Optional.empty();
        }
        List<Phrase> parts = new ArrayList<>();
        checklist.sections().stream()
                .filter(section -> sections.contains(section.id()))
                .map(Section::title)
                .map(Phrase::asIs)
                .forEach(parts::add);
        checklist.vocabulary().agencies().stream()
                .filter(agency -> agencies.contains(agency.id()))
                .map(Vocabulary.Agency::label)
                .map(Phrase::asIs)
                .forEach(parts::add);
        EnumSet.allOf(Only.class).stream()
                .filter(only::contains)
                .map(which -> Phrase.of("interview.only." + which.word()))
                .forEach(parts::add);
        return parts.stream()
                .reduce((before, next) -> Phrase.of("interview.selection.and", before, next))
                .map(all -> Phrase.of("interview.selection", all));
    }
}
