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
import org.stocktake.model.AnswerText;
import org.stocktake.model.NameNormalizer;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * How far the work on an assessment is. Questions that are not asked of the State do not appear in any number.
 *
 * @param sections in order, without those of which nothing is asked
 * @param pending how many questions wait for an answer, by the pending answer given
 * @param waitingFor the questions that wait for somebody, by whom; not those of which it is not said for whom
 * @param toComplete questions with an answer that is not pending and still lacks what is asked after it
 * @param waitingForNobody questions that wait, and it is not said for whom
 */
public record AssessmentProgress(
        List<Part> sections,
        Map<AnswerKind, Integer> pending,
        SortedMap<String, List<QuestionId>> waitingFor,
        List<QuestionId> toComplete,
        List<QuestionId> waitingForNobody) {

    /** A section: how many questions are asked, and how many of them have an answer that is not pending. */
    public record Part(Section section, int asked, int answered) {}

    public static AssessmentProgress of(Findings findings) {
        return of(findings, id -> true);
    }

    /** The same, of those questions alone that are counted. */
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
                                    spelling.of(answer.text(AnswerText.WAITING_FOR)), whom -> new ArrayList<>())
                            .add(id);
                }
            }
        }
        return new AssessmentProgress(parts, pending, waitingFor, toComplete, waitingForNobody);
    }

    /** How many questions are asked. */
    public int asked() {
        return sections.stream().mapToInt(Part::asked).sum();
    }

    /** How many of them have an answer that is not pending. */
    public int answered() {
        return sections.stream().mapToInt(Part::answered).sum();
    }

    /** How many have a pending answer. */
    public int open() {
        return pending.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have no answer at all. */
    public int untouched() {
        return asked() - answered() - open();
    }

    /** Whether every question has an answer that is not pending. */
    public boolean isComplete() {
        return answered() == asked();
    }

    /** What somebody has to add something to: the answers first, then what waits for nobody. */
    public List<QuestionId> lacking() {
        return Stream.concat(toComplete.stream(), waitingForNobody.stream()).toList();
    }

    /** The questions that wait, whoever for. */
    public Stream<QuestionId> waiting() {
        return waitingFor.values().stream().flatMap(List::stream);
    }
}
