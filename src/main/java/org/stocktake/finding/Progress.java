package org.stocktake.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * How far the work on an assessment is. Questions that are not asked of the State do not appear in any number.
 *
 * @param sections in order, without those of which nothing is asked
 * @param pending how many questions wait for an answer, by the pending answer given
 * @param waitingFor the questions that wait for somebody, by whom
 * @param toComplete questions whose answer still lacks what is asked after it
 */
public record Progress(
        List<Part> sections,
        Map<AnswerKind, Integer> pending,
        SortedMap<String, List<QuestionId>> waitingFor,
        List<QuestionId> toComplete) {

    /** A section: how many questions are asked, and how many of them have an answer that is not pending. */
    public record Part(Section section, int asked, int answered) {}

    public static Progress of(Findings findings) {
        List<Part> parts = new ArrayList<>();
        for (Section section : findings.checklist().sections()) {
            List<Finding> asked = findings.in(section);
            int answered = (int) asked.stream()
                    .filter(finding -> isAnswered(findings, finding))
                    .count();
            if (!asked.isEmpty()) {
                parts.add(new Part(section, asked.size(), answered));
            }
        }
        Map<AnswerKind, Integer> pending = new EnumMap<>(AnswerKind.class);
        SortedMap<String, List<QuestionId>> waitingFor = new TreeMap<>();
        List<QuestionId> toComplete = new ArrayList<>();
        for (Finding finding : findings.all()) {
            QuestionId id = finding.question().id();
            for (Answer answer : findings.answer(finding).stream().toList()) {
                if (answer.kind().isPending()) {
                    pending.merge(answer.kind(), 1, Integer::sum);
                }
                if (answer.kind() == AnswerKind.WAITING) {
                    waitingFor
                            .computeIfAbsent(answer.text(AnswerText.WAITING_FOR), whom -> new ArrayList<>())
                            .add(id);
                } else if (!FollowUp.missingIn(answer).isEmpty()) {
                    toComplete.add(id);
                }
            }
        }
        return new Progress(parts, pending, waitingFor, toComplete);
    }

    private static boolean isAnswered(Findings findings, Finding finding) {
        return findings.answer(finding)
                .filter(answer -> !answer.kind().isPending())
                .isPresent();
    }

    /** How many questions are asked. */
    public int asked() {
        return sections.stream().mapToInt(Part::asked).sum();
    }

    /** How many of them have an answer that is not pending. */
    public int answered() {
        return sections.stream().mapToInt(Part::answered).sum();
    }

    /** How many have no answer at all. */
    public int untouched() {
        int waiting = pending.values().stream().mapToInt(Integer::intValue).sum();
        return asked() - answered() - waiting;
    }

    /** The questions that wait, whoever for. */
    public Stream<QuestionId> waiting() {
        return waitingFor.values().stream().flatMap(List::stream);
    }
}
