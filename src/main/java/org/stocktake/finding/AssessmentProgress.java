package org.stocktake.finding;

import java.util.ArrayList;
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
 * The progress of an assessment, in numbers. Questions that are not asked of the State are not counted.
 *
 * @param sections in order, without those that have no question to ask
 * @param pending number of questions by their pending answer
 * @param waitingFor the waiting questions by the person or office named
 * @param toComplete questions with an answer that is not pending and still lacks what is asked after it
 * @param waitingForNobody waiting questions whose answer names nobody
 */
public record AssessmentProgress(
        List<Part> sections,
        Map<AnswerKind, Integer> pending,
        SortedMap<String, List<QuestionId>> waitingFor,
        List<QuestionId> toComplete,
        List<QuestionId> waitingForNobody) {

    /** A section with the number of questions asked, and of those that have an answer that is not pending. */
    public record Part(Section section, int asked, int answered) {}

    public static AssessmentProgress of(Findings findings) {
        return of(findings, id -> true);
    }

    /** Counts only the questions that pass the filter. */
    public static AssessmentProgress of(Findings findings, Predicate<QuestionId> counted) {
        List<Part> parts = new ArrayList<>();
        for (Section section : findings.checklist().sections()) {
            List<QuestionId> asked = findings.in(section).stream()
                    .map(finding -> finding.question().id())
                    .filter(counted)
                    .toList();
            int answered = (int) asked.stream()
                    .filter(id -> !QuestionStatus.of(findings.assessment(), id, findings.checklist())
                            .leavesOpen())
                    .count();
            if (!asked.isEmpty()) {
                parts.add(new Part(section, asked.size(), answered));
            }
        }
        Map<AnswerKind, Integer> pending = new EnumMap<>(AnswerKind.class);
        SortedMap<String, List<QuestionId>> waitingFor = new TreeMap<>();
        NameNormalizer spelling = new NameNormalizer();
        List<QuestionId> toComplete = new ArrayList<>();
        List<QuestionId> waitingForNobody = new ArrayList<>();
        for (Finding finding : findings.all()) {
            QuestionId id = finding.question().id();
            for (Answer answer : findings.answer(finding).filter(any -> counted.test(id)).stream()
                    .toList()) {
                if (answer.kind().isPending()) {
                    pending.merge(answer.kind(), 1, Integer::sum);
                }
                if (!FollowUp.missingIn(answer, findings.checklist()).isEmpty()) {
                    (answer.kind().isPending() ? waitingForNobody : toComplete).add(id);
                } else if (answer.kind() == AnswerKind.WAITING) {
                    waitingFor
                            .computeIfAbsent(
                                    spelling.of(answer.text(AnswerTextField.WAITING_FOR)), whom -> new ArrayList<>())
                            .add(id);
                }
            }
        }
        return new AssessmentProgress(parts, pending, waitingFor, toComplete, waitingForNobody);
    }

    /** Returns the number of questions asked. */
    public int asked() {
        return sections.stream().mapToInt(Part::asked).sum();
    }

    /** Returns the number of questions with an answer that is not pending. */
    public int answered() {
        return sections.stream().mapToInt(Part::answered).sum();
    }

    /** Returns the number of questions with a pending answer. */
    public int open() {
        return pending.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the number of questions without any answer. */
    public int untouched() {
        return asked() - answered() - open();
    }

    /** Returns true if every question has an answer that is not pending. */
    public boolean isComplete() {
        return answered() == asked();
    }

    /** Returns the questions that need an addition: incomplete answers first, then waiting ones that name nobody. */
    public List<QuestionId> lacking() {
        return Stream.concat(toComplete.stream(), waitingForNobody.stream()).toList();
    }

    /** Returns all waiting questions. */
    public Stream<QuestionId> waiting() {
        return waitingFor.values().stream().flatMap(List::stream);
    }
}
