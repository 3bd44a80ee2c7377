package org.stocktake.files.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.finding.signoff.SignOffUpdate;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Declaration;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.FactId;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;

/**
 * Takes an assessment from an earlier version of its checklist to the present one. An answer to a question with the same
 * meaning stays an answer; any other becomes a proposal; what has no place any more is retired. Nothing is dropped.
 */
public final class AssessmentUpdate {
    private final Checklist checklist;
    private final EarlierVersion way;
    private final Assessment before;
    private final Map<QuestionId, Answer> answers = new LinkedHashMap<>();
    private final Map<QuestionId, QuestionId> renamed = new LinkedHashMap<>();
    private Carryover carryover;
    private final Set<QuestionId> taken = new LinkedHashSet<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private Profile profile = Profile.EMPTY;

    private AssessmentUpdate(Assessment before, Checklist checklist, EarlierVersion way) {
        this.checklist = checklist;
        this.way = way;
        this.before = before;
        this.carryover = new Carryover(
                before.carryover().updatedFrom(),
                Map.of(),
                Map.of(),
                before.carryover().retired(),
                before.carryover().retiredFacts());
    }

    /**
     * The assessment of the present version.
     *
     * @param renamed the new ids of answers that stay answers, by the old ones
     * @param taken the old ids of answers that only got a new id, which another answer has or had
     * @param renamedFacts the new ids of facts that stay known, by the old ones
     */
    public record Result(
            Assessment before,
            Assessment after,
            Map<QuestionId, QuestionId> renamed,
            Set<QuestionId> taken,
            Map<FactId, FactId> renamedFacts) {}

    /** Returns the updated assessment. Updating it again changes nothing, because it names the present version. */
    public static Result of(OutdatedAssessment outdated) {
        return of(outdated.assessment(), outdated.checklist(), outdated.way());
    }

    static Result of(Assessment before, Checklist checklist, EarlierVersion way) {
        return new AssessmentUpdate(before, checklist, way).result();
    }

    private Result result() {
        FactUpdate facts = new FactUpdate(checklist, way);
        profile = facts.updated(before.profile(), before.carryover().proposedFacts());
        carryover = carryover.proposing(facts.proposed());
        for (Carryover.CarriedFact fact : facts.retired()) {
            carryover = carryover.retiring(fact);
        }
        ProvisionUpdate provisions = new ProvisionUpdate(checklist, way.presentProvisions());
        for (Declaration declaration : before.declarations()) {
            declarations.add(declaration.withProvisions(provisions.updated(declaration.provisions())));
        }
        for (Map.Entry<QuestionId, Answer> entry : before.answers().entrySet()) {
            keep(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<QuestionId, Answer> entry : before.answers().entrySet()) {
            if (!isKept(entry.getKey())) {
                EarlierVersion.QuestionStep step = way.of(entry.getKey());
                carry(step, new CarriedAnswer(origin(entry.getKey(), step), entry.getValue()));
            }
        }
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry :
                before.carryover().proposals().entrySet()) {
            for (CarriedAnswer proposed : entry.getValue()) {
                carry(way.of(entry.getKey()), proposed);
            }
        }
        Coordination coordination = coordination();
        carryover = new ProposalOrder(checklist, way).sorted(carryover);
        Assessment.Subject subject = before.subject();
        Assessment after = before.withSubject(new Assessment.Subject(
                        subject.checklistId(),
                        checklist.version(),
                        subject.state(),
                        subject.period(),
                        subject.language()))
                .withProfile(profile)
                .withDeclarations(declarations)
                .withAnswers(answers)
                .withCoordination(coordination)
                .withCarryover(updatedFrom(subject.checklistVersion()));
        return new Result(before, after.inOrderOf(checklist), renamed, taken, facts.known());
    }

    /** Returns what was carried over, with the version before and each version that the update went through. */
    private Carryover updatedFrom(String before) {
        Carryover named = carryover.updatedFrom(before);
        for (String between : way.through()) {
            named = named.updatedFrom(between);
        }
        return named;
    }

    /** Returns the work of several offices. A conflict about an answer that does not stay becomes a proposal. */
    private Coordination coordination() {
        Coordination updated = before.coordination();
        if (updated.worksheet().isPresent()) {
            WorksheetUpdate head = new WorksheetUpdate(checklist, way, before, renamed);
            updated = updated.withWorksheet(head.updated(updated.worksheet().get()));
        }
        for (Map.Entry<QuestionId, List<Answer>> entry :
                before.coordination().conflicts().entrySet()) {
            QuestionId id = entry.getKey();
            updated = updated.withoutConflicts(id);
            for (Answer other : entry.getValue()) {
                @Nullable QuestionId target = renamed.get(id);
                if (target != null) {
                    updated = updated.withConflict(target, other);
                } else {
                    EarlierVersion.QuestionStep step = way.of(id);
                    carry(step, new CarriedAnswer(origin(id, step), other));
                }
            }
        }
        return updated.withReceived(received(before.coordination().received()))
                .withSignOffs(new SignOffUpdate(before, renamed).updated());
    }

    private Map<QuestionId, List<String>> received(Map<QuestionId, List<String>> digests) {
        Map<QuestionId, List<String>> updated = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, List<String>> entry : digests.entrySet()) {
            updated.put(renamed.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue());
        }
        return updated;
    }

    private CarriedAnswer.Origin origin(QuestionId id, EarlierVersion.QuestionStep step) {
        return new CarriedAnswer.Origin(id.value(), before.subject().checklistVersion(), "", step.text());
    }

    private void keep(QuestionId id, Answer answer) {
        EarlierVersion.QuestionStep step = way.of(id);
        if (!step.step().keepsAnswer()) {
            return;
        }
        QuestionId target = step.into().get(0);
        boolean isTaken = answers.containsKey(target)
                || (!target.equals(id) && before.answers().containsKey(target));
        if (isTaken) {
            taken.add(id);
        }
        Optional<Question> question = checklist.question(target);
        if (!isTaken && question.isPresent() && isAccepted(answer, question.get())) {
            answers.put(target, answer);
            renamed.put(id, target);
        }
    }

    private boolean isKept(QuestionId id) {
        return renamed.containsKey(id);
    }

    /** Returns true if the present question accepts the answer as it is: words relied on, needs, a consideration. */
    private boolean isAccepted(Answer answer, Question question) {
        String qualifier = answer.text(AnswerTextField.QUALIFIER);
        if (!qualifier.isEmpty() && !checklist.qualifiersOf(question).contains(qualifier)) {
            return false;
        }
        List<String> needs = new ArrayList<>();
        for (Vocabulary.Need need : checklist.vocabulary().needs()) {
            needs.add(need.id());
        }
        return needs.containsAll(answer.needs())
                && (answer.kind() != AnswerKind.CONSIDERED
                        || new AnswerForce(checklist, profile, declarations).acceptsConsidered(question));
    }

    /** Proposes an answer to the questions that its own became; where they are answered already, or none is left, it is retired. */
    private void carry(EarlierVersion.QuestionStep step, CarriedAnswer answer) {
        boolean proposed = false;
        for (QuestionId target : step.into()) {
            if (!answers.containsKey(target) && checklist.question(target).isPresent()) {
                carryover = carryover.proposing(target, because(answer, step.because(target)));
                proposed = true;
            }
        }
        if (!proposed) {
            carryover = carryover.retiring(because(answer, step.because()));
        }
    }

    /** Returns the answer with one more reason, behind those of the versions that it went through. */
    private static CarriedAnswer because(CarriedAnswer answer, String reason) {
        CarriedAnswer.Origin from = answer.from();
        String all = EarlierVersion.joined(List.of(from.because(), reason));
        return new CarriedAnswer(
                new CarriedAnswer.Origin(from.id(), from.version(), all, from.text()), answer.answer());
    }
}
