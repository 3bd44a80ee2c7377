package org.stocktake.finding;

import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Proposals from an older assessment, or from one of another checklist that shares questions, and from an earlier version
 * of the checklist. None of them is an answer before it is confirmed.
 *
 * @param from the name of the older assessment as the user typed it; empty when there is none
 * @param stored the answers to an earlier version of the checklist as the file held them when it was opened; they come
 *     before those of the older assessment
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

    /** Creates the proposals from an assessment of another checklist, of which only what is shared is left. */
    public static Prefill shared(String from, Assessment assessment, String title) {
        return new Prefill(from, assessment, StoredProposals.NONE, title);
    }

    /** Returns true if another checklist was answered. */
    public boolean isShared() {
        return !shared.isEmpty();
    }

    public Prefill with(StoredProposals proposals) {
        return new Prefill(from, assessment, proposals, shared);
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
        Answer valid = StoredProposals.offered(answer, question, checklist);
        for (AnswerTextField text : ANEW) {
            valid = valid.with(text, "");
        }
        return valid;
    }

    /** Returns the earlier answer to a question: the one that the file holds, else that of the older assessment. */
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

    /** Returns the values proposed for a fact; empty when there are none. */
    public List<String> fact(FactId id) {
        return assessment.profile().of(id);
    }
}
