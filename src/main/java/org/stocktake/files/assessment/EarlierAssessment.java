package org.stocktake.files.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/**
 * An assessment of an older version of a checklist, as far as it fits the present version.
 *
 * @param gone ids of answered questions that no longer exist, as written
 * @param changed questions that do not ask what they asked then, or whose earlier answers the present version does not
 *     accept; the assessment has those answers where they are proposed. A question that joined several with the same answer
 *     is not among them: that is the answer to the whole
 * @param proposals answers that nobody confirmed yet, by the question that they are proposed to, each with the reason
 * @param facts values of facts that nobody confirmed yet, because the fact means something else now
 */
public record EarlierAssessment(
        Assessment assessment,
        Checklist checklist,
        List<String> gone,
        Set<QuestionId> changed,
        Map<QuestionId, List<CarriedAnswer>> proposals,
        Map<FactId, Carryover.CarriedFact> facts) {
    public EarlierAssessment {
        gone = List.copyOf(gone);
        changed = Set.copyOf(changed);
        proposals = Collections.unmodifiableMap(new LinkedHashMap<>(proposals));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Returns those of the proposals that are answers in that version; the others wait there already. */
    private static List<CarriedAnswer> given(List<CarriedAnswer> proposed, String version) {
        return proposed.stream()
                .filter(one -> one.from().version().equals(version))
                .toList();
    }

    /** Returns the answer to compare with: where several are proposed, one without evidence, so that none seems lost. */
    private static Answer least(List<CarriedAnswer> proposed) {
        for (CarriedAnswer one : proposed) {
            if (one.answer().evidence().isEmpty()) {
                return one.answer();
            }
        }
        return proposed.get(0).answer();
    }

    /**
     * Returns the assessment with the ids of the present version. An answer to a question that changed in meaning stands
     * at the question that it is proposed to, and so with facts; one to a question that is gone stays as retired. One that
     * waits to be confirmed in it already is no answer, and waits.
     */
    public static EarlierAssessment of(Assessment before, Checklist checklist, EarlierVersion way) {
        Assessment after = AssessmentUpdate.of(before, checklist, way).after();
        String version = before.subject().checklistVersion();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>(after.answers());
        Set<QuestionId> changed = new LinkedHashSet<>();
        Carryover left = Carryover.NONE;
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry :
                after.carryover().proposals().entrySet()) {
            List<CarriedAnswer> given = given(entry.getValue(), version);
            if (given.isEmpty()) {
                left = left.proposing(entry.getKey(), entry.getValue());
            } else {
                answers.put(entry.getKey(), least(given));
                changed.add(entry.getKey());
            }
        }
        List<String> gone = new ArrayList<>();
        Profile profile = after.carryover().withProposed(after.profile());
        for (CarriedAnswer retired : after.carryover().retired()) {
            if (retired.from().version().equals(version)) {
                gone.add(retired.from().id());
                left = left.retiring(retired);
            }
        }
        for (EarlierVersion.QuestionStep step : way.questions().values()) {
            if (step.step().asksForConfirmation()) {
                changed.addAll(step.into());
            }
        }
        changed.removeAll(new JoinedQuestions(before, after, way).withOneAnswer());
        Assessment mapped = before.withProfile(profile)
                .withDeclarations(after.declarations())
                .withAnswers(answers)
                .withCarryover(left)
                .withCoordination(Coordination.NONE);
        return new EarlierAssessment(
                mapped,
                checklist,
                gone,
                changed,
                after.carryover().proposals(),
                after.carryover().proposedFacts());
    }
}
