package org.stocktake.finding;

import java.util.List;
import java.util.Random;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Period;
import org.stocktake.model.Question;

/** Generates random assessments; the same seed gives the same one. */
public final class RandomAnswers {
    private final Random random;

    private RandomAnswers(long seed) {
        this.random = new Random(seed);
    }

    public static Assessment to(Checklist checklist, long seed) {
        return new RandomAnswers(seed).assessment(checklist);
    }

    private Assessment assessment(Checklist checklist) {
        Assessment assessment = Assessment.begin(
                new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), one(Depth.values()));
        assessment = assessment.withProfile(assessment
                .profile()
                .with(SampleChecklist.PARTY, fact("yes", "no"))
                .with(SampleChecklist.COMPARE, fact("yes", "no"))
                .with(SampleChecklist.COAST, fact("coastal", "landlocked"))
                .with(SampleChecklist.RESERVATION, fact("yes", "no")));
        for (Question question : checklist.questions().toList()) {
            if (random.nextInt(6) > 0) {
                assessment = assessment.with(question.id(), answer());
            }
        }
        return assessment;
    }

    private List<String> fact(String... values) {
        return random.nextInt(4) == 0 ? List.of() : List.of(one(values));
    }

    /** Returns an answer of any kind, with or without evidence, current or expired. */
    Answer answer() {
        Evidence law = new Evidence("Act " + random.nextInt(3), "s. 1", "", "", "", "", day());
        return Answer.of(one(AnswerKind.values()))
                .withEvidence(random.nextBoolean() ? List.of(law) : List.of())
                .with(AnswerTextField.REVIEW_BY, day());
    }

    private String day() {
        return one("", "", "2026-01-31", "2027-01-31");
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
