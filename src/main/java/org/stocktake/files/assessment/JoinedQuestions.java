package org.stocktake.files.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.QuestionId;

/**
 * The questions that took the place of several.
 *
 * @param before the assessment of the earlier version
 * @param after the same, updated to the present version
 */
record JoinedQuestions(Assessment before, Assessment after, EarlierVersion way) {
    /** Returns those of which all earlier questions had an answer, and the same one. */
    Set<QuestionId> withOneAnswer() {
        Map<QuestionId, Optional<AnswerKind>> answers = new HashMap<>();
        Set<QuestionId> apart = new HashSet<>();
        for (Map.Entry<QuestionId, EarlierVersion.QuestionStep> entry :
                way.questions().entrySet()) {
            EarlierVersion.QuestionStep step = entry.getValue();
            Optional<AnswerKind> kind = before.answerTo(entry.getKey()).map(Answer::kind);
            for (QuestionId into : step.into()) {
                boolean joins = step.step() == EarlierVersion.Step.MERGED;
                boolean agrees = kind.isPresent() && kind.equals(answers.getOrDefault(into, kind));
                if (joins && agrees && isOffered(into, kind.get())) {
                    answers.put(into, kind);
                } else {
                    apart.add(into);
                }
            }
        }
        Set<QuestionId> agreeing = new HashSet<>(answers.keySet());
        agreeing.removeAll(apart);
        return agreeing;
    }

    /** Returns true unless the question kept its id and has an answer of its own, which is another one. */
    private boolean isOffered(QuestionId into, AnswerKind kind) {
        return after.answerTo(into).map(Answer::kind).orElse(kind) == kind;
    }
}
