package org.stocktake.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.NamedProvision;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Proposals from an older assessment, or from one of another checklist that shares questions, and from an earlier version
 * of the checklist. None of them is an answer before it is confirmed.
 *
 * @param from the name of the older assessment as the user typed it; empty when there is none
 * @param stored the answers to an earlier version of the checklist, as the file held them when it was opened and as the
 *     older assessment has them; they come before its other answers
 * @param shared the title of the other checklist that was answered; empty if it is the same one
 */
public record Prefill(String from, Assessment assessment, StoredProposals stored, String shared) {
    private static final int YEAR_MAX = 9999;

    /** Texts that are written anew: who answered, when, and the day of the next review. */
    private static final List<AnswerTextField> ANEW =
            List.of(AnswerTextField.BY, AnswerTextField.AT, AnswerTextField.REVIEW_BY);

    public static final Prefill NONE = new Prefill(
            "", Assessment.begin(new Assessment.Subject("none", "", "", Period.ofYear(2000), "en"), Depth.CORE));

    public Prefill(String from, Assessment assessment) {
        this(from, assessment, StoredProposals.NONE, "");
    }

    /** Returns true if another checklist was answered. */
    public boolean isShared() {
        return !shared.isEmpty();
    }

    /** Returns a copy with what the file itself holds. */
    public Prefill with(Carryover held) {
        return new Prefill(from, assessment, new StoredProposals(held, stored.older()), shared);
    }

    /** Returns a copy with what the older assessment says on questions and facts that mean something else now. */
    public Prefill withChanged(
            Map<QuestionId, List<CarriedAnswer>> proposals, Map<FactId, Carryover.CarriedFact> facts) {
        Carryover older = Carryover.NONE.proposing(facts);
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry : proposals.entrySet()) {
            for (CarriedAnswer one : entry.getValue()) {
                older = older.proposing(entry.getKey(), new CarriedAnswer(one.from(), unsigned(one.answer())));
            }
        }
        return new Prefill(from, assessment, new StoredProposals(stored.carryover(), older), shared);
    }

    /** Returns the answer proposed to a question that has none; pending answers are not proposed. */
    public Optional<Answer> proposal(QuestionId id, Findings now) {
        return now.checklist().question(id).flatMap(question -> proposal(question, now));
    }

    private Optional<Answer> proposal(Question question, Findings now) {
        if (now.assessment().answerTo(question.id()).isPresent()) {
            return Optional.empty();
        }
        Optional<Answer> proposed =
                stored.isFor(question.id()) ? stored.agreed(question.id()) : assessment.answerTo(question.id());
        return proposed.filter(answer -> !answer.kind().isPending())
                .filter(answer -> answer.kind() != AnswerKind.CONSIDERED || mayBeConsidered(question, now))
                .map(answer -> stored.isFor(question.id())
                        ? StoredProposals.fitting(answer, question, now.checklist())
                        : valid(answer, question, now.checklist()));
    }

    /**
     * Returns the assessment with an answer. What an earlier version of the checklist left to confirm is kept as retired,
     * unless the answer is all that was proposed of it.
     *
     * @param signed the answer with office and time
     */
    public Assessment answered(QuestionId id, Answer answer, Answer signed, Findings now) {
        Assessment answered = now.assessment().with(id, signed);
        boolean isConfirmed = proposal(id, now).equals(Optional.of(answer));
        return isConfirmed ? answered : answered.retiringReplaced(now.assessment());
    }

    private static boolean mayBeConsidered(Question question, Findings now) {
        return Applicability.of(now.checklist(), question, now.assessment(), now.today())
                .force()
                .acceptsConsidered();
    }

    /** Returns the answer without ids that this checklist does not declare, and without what is written anew. */
    private static Answer valid(Answer answer, Question question, Checklist checklist) {
        return unsigned(StoredProposals.offered(answer, question, checklist));
    }

    private static Answer unsigned(Answer answer) {
        Answer unsigned = answer;
        for (AnswerTextField text : ANEW) {
            unsigned = unsigned.with(text, "");
        }
        return unsigned;
    }

    /** Returns the earlier answer to a question: the one to an earlier version, else that of the older assessment. */
    public Optional<Answer> earlierAnswer(QuestionId id) {
        return stored.isFor(id) ? stored.joined(id) : assessment.answerTo(id);
    }

    /** Returns the answer whose text is proposed; empty for texts that are written anew. */
    public Optional<Answer> proposing(QuestionId id, AnswerTextField text) {
        return ANEW.contains(text) ? Optional.empty() : earlierAnswer(id);
    }

    /**
     * Returns the first year after the older period, at most 9999; 0 when there is no older assessment of this
     * checklist.
     */
    public int yearAfter() {
        return from.isEmpty() || isShared()
                ? 0
                : Math.min(assessment.subject().period().to().getYear() + 1, YEAR_MAX);
    }

    /** Returns the office that answered last in the older assessment; empty when none is recorded. */
    public String office() {
        return AnswerTimes.lastOffice(assessment);
    }

    /** Returns the declarations of the older assessment of which this checklist has the provisions. */
    public List<Declaration> declarations(Checklist checklist) {
        return assessment.declarations().stream()
                .filter(one -> one.provisions().stream()
                        .allMatch(id -> NamedProvision.of(checklist, id).isPresent()))
                .toList();
    }

    /** Returns the values proposed for a fact; empty when there are none. */
    public List<String> fact(FactId id) {
        return profile().of(id);
    }

    /** Returns the facts of the older assessment, with those of an earlier version that mean something else now. */
    public Profile profile() {
        return stored.older().withProposed(assessment.profile());
    }
}
