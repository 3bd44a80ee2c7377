package org.stocktake.finding.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/**
 * A citation, with the questions whose answers rest on it.
 *
 * @param questions in the order of the checklist
 */
public record CitationUse(Evidence evidence, List<QuestionId> questions) {
    public CitationUse {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a citation that is used supports an answer");
        }
    }

    /** Returns every citation of the answers to questions asked, each once, in the order of its first question. */
    public static List<CitationUse> in(Findings findings) {
        Map<Evidence, List<QuestionId>> uses = new LinkedHashMap<>();
        for (Finding finding : findings.all()) {
            Optional<Answer> answer = findings.answer(finding);
            for (Evidence evidence :
                    answer.isEmpty() ? List.<Evidence>of() : answer.get().evidence()) {
                List<QuestionId> questions = uses.computeIfAbsent(evidence, first -> new ArrayList<>());
                if (!questions.contains(finding.question().id())) {
                    questions.add(finding.question().id());
                }
            }
        }
        List<CitationUse> all = new ArrayList<>();
        for (Map.Entry<Evidence, List<QuestionId>> use : uses.entrySet()) {
            all.add(new CitationUse(use.getKey(), use.getValue()));
        }
        return all;
    }

    /**
     * Returns the whole years from its date to that day, ISO 8601; empty without a date and before it. Of a month or a
     * year it is the first day that counts.
     */
    public OptionalInt years(String today) {
        String date = evidence.date();
        if (date.isEmpty() || date.compareTo(today) > 0) {
            return OptionalInt.empty();
        }
        int years = Integer.parseInt(today.substring(0, 4)) - Integer.parseInt(date.substring(0, 4));
        boolean passed = date.substring(4).compareTo(today.substring(4)) <= 0;
        return OptionalInt.of(passed ? years : years - 1);
    }
}
