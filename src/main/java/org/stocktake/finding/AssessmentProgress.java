package org.stocktake.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.NameNormalizer;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * The progress of an assessment: each question asked, once, under its status. Every count that a person reads comes
 * from here. Questions that are not asked of the State are not counted.
 *
 * @param sections in order, without those that have no question to ask
 * @param pending number of questions by their pending answer
 * @param waitingFor the waiting questions by the person or office named
 * @param waitingForNobody waiting questions whose answer names nobody
 */
public record AssessmentProgress(
        List<Part> sections,
        Map<AnswerKind, Integer> pending,
        SortedMap<String, List<QuestionId>> waitingFor,
        List<QuestionId> waitingForNobody) {
    public AssessmentProgress {
        sections = List.copyOf(sections);
        pending = Collections.unmodifiableMap(new EnumMap<>(pending));
        waitingFor = Collections.unmodifiableSortedMap(new TreeMap<>(waitingFor));
        waitingForNobody = List.copyOf(waitingForNobody);
    }

    /** A section with the questions asked, by their status. */
    public record Part(Section section, Map<QuestionStatus, List<QuestionId>> questions) {
        public Part {
            questions = Collections.unmodifiableMap(new EnumMap<>(questions));
        }

        /** Returns the questions with a status, in the order of the checklist. */
        public List<QuestionId> questions(QuestionStatus status) {
            return questions.getOrDefault(status, List.of());
        }

        /** Returns the number of questions with a status. */
        public int count(QuestionStatus status) {
            return questions(status).size();
        }

        /** Returns the number of questions asked. */
        public int asked() {
            return questions.values().stream().mapToInt(List::size).sum();
        }

        /** Returns the number of questions with an answer that is not pending; no person reads it. */
        public int answered() {
            return count(QuestionStatus.DONE) + count(QuestionStatus.TO_COMPLETE);
        }
    }

    public static AssessmentProgress of(Findings findings) {
        return of(findings, id -> true);
    }

    /** Counts only the questions that pass the filter. */
    public static AssessmentProgress of(Findings findings, Predicate<QuestionId> counted) {
        List<Part> parts = new ArrayList<>();
        for (Section section : findings.checklist().sections()) {
            Map<QuestionStatus, List<QuestionId>> questions = byStatus(section, findings, counted);
            if (!questions.isEmpty()) {
                parts.add(new Part(section, questions));
            }
        }
        Map<AnswerKind, Integer> pending = new EnumMap<>(AnswerKind.class);
        SortedMap<String, List<QuestionId>> waitingFor = new TreeMap<>();
        List<QuestionId> waitingForNobody = new ArrayList<>();
        NameNormalizer spelling = new NameNormalizer();
        for (QuestionId id : questions(parts, QuestionStatus.OPEN)) {
            Answer answer = findings.assessment().answerTo(id).orElseThrow(); // an open question has one
            pending.merge(answer.kind(), 1, Integer::sum);
            if (!FollowUp.missingIn(answer, findings.checklist()).isEmpty()) {
                waitingForNobody.add(id);
            } else if (answer.kind() == AnswerKind.WAITING) {
                waitingFor
                        .computeIfAbsent(
                                spelling.of(answer.text(AnswerTextField.WAITING_FOR)), whom -> new ArrayList<>())
                        .add(id);
            }
        }
        return new AssessmentProgress(parts, pending, waitingFor, waitingForNobody);
    }

    private static Map<QuestionStatus, List<QuestionId>> byStatus(
            Section section, Findings findings, Predicate<QuestionId> counted) {
        Map<QuestionStatus, List<QuestionId>> questions = new EnumMap<>(QuestionStatus.class);
        for (Finding finding : findings.in(section)) {
            QuestionId id = finding.question().id();
            if (counted.test(id)) {
                questions
                        .computeIfAbsent(
                                QuestionStatus.of(findings.assessment(), id, findings.checklist()),
                                status -> new ArrayList<>())
                        .add(id);
            }
        }
        return questions;
    }

    private static List<QuestionId> questions(List<Part> parts, QuestionStatus status) {
        return parts.stream().flatMap(part -> part.questions(status).stream()).toList();
    }

    /** Returns the questions with a status, in the order of the checklist. */
    public List<QuestionId> questions(QuestionStatus status) {
        return questions(sections, status);
    }

    /** Returns the number of questions with a status. */
    public int count(QuestionStatus status) {
        return sections.stream().mapToInt(part -> part.count(status)).sum();
    }

    /** Returns the number of questions asked. */
    public int asked() {
        return sections.stream().mapToInt(Part::asked).sum();
    }

    /** Returns the number of questions with an answer that is not pending: done or to complete; no person reads it. */
    public int answered() {
        return sections.stream().mapToInt(Part::answered).sum();
    }

    /** Returns the questions with an answer that is not pending and lacks something, evidence included. */
    public List<QuestionId> toComplete() {
        return questions(QuestionStatus.TO_COMPLETE);
    }

    /** Returns the number of questions with a pending answer. */
    public int open() {
        return count(QuestionStatus.OPEN);
    }

    /** Returns the number of questions without any answer. */
    public int untouched() {
        return count(QuestionStatus.NOT_STARTED);
    }

    /** Returns true if every question has an answer that is not pending. */
    public boolean isComplete() {
        return answered() == asked();
    }

    /** Returns the questions that need an addition: incomplete answers first, then waiting ones that name nobody. */
    public List<QuestionId> lacking() {
        return Stream.concat(toComplete().stream(), waitingForNobody.stream()).toList();
    }

    /** Returns all waiting questions. */
    public Stream<QuestionId> waiting() {
        return waitingFor.values().stream().flatMap(List::stream);
    }
}
