package org.stocktake.finding.merge;

import static org.stocktake.finding.merge.MergeOutcome.CHANGED;
import static org.stocktake.finding.merge.MergeOutcome.CONFLICT;
import static org.stocktake.finding.merge.MergeOutcome.KEPT;
import static org.stocktake.finding.merge.MergeOutcome.NEW;
import static org.stocktake.finding.merge.MergeOutcome.REMOVED;
import static org.stocktake.finding.merge.MergeOutcome.SAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;

/**
 * Merges one answer part by part. A part that one side changed is that side's; a list is joined; a part that both changed
 * differently is a conflict, and so is an answer whose parts do not fit its kind any more.
 */
final class AnswerMerge {
    private final QuestionId question;
    private final Answer ours;
    private final Answer theirs;
    private final AnswerBase base;

    private AnswerMerge(QuestionId question, Answer ours, Answer theirs, AnswerBase base) {
        this.question = question;
        this.ours = ours;
        this.theirs = theirs;
        this.base = base;
    }

    /** Returns the merge of an answer that each side may have changed, given or removed since. */
    static QuestionMerge of(QuestionId question, Optional<Answer> ours, Optional<Answer> theirs, AnswerBase base) {
        List<AnswerPart> theirChanges = base.changedIn(theirs);
        boolean theirsChanged = isChanged(theirs, base) || base.givesMore(theirs);
        boolean oursChanged = isChanged(ours, base);
        if (!theirsChanged || isSame(ours, theirs, base)) {
            boolean alone = oursChanged && !theirsChanged && !isSame(ours, theirs, base);
            return merged(question, alone ? KEPT : SAME, ours, theirs, ours, List.of());
        }
        if (ours.isEmpty()) {
            return merged(question, base.isAbsent() ? NEW : CHANGED, ours, theirs, theirs, theirChanges);
        }
        if (theirs.isEmpty()) {
            boolean stays = oursChanged || base.isLimited();
            return merged(question, stays ? KEPT : REMOVED, ours, theirs, stays ? ours : theirs, theirChanges);
        }
        return !oursChanged && !base.isLimited()
                ? merged(question, CHANGED, ours, theirs, theirs, theirChanges)
                : new AnswerMerge(question, ours.get(), theirs.get(), base).byPart();
    }

    private static boolean isChanged(Optional<Answer> now, AnswerBase base) {
        return now.isEmpty()
                ? !base.isAbsent()
                : base.isAbsent() || !base.changedIn(now).isEmpty();
    }

    private static boolean isSame(Optional<Answer> ours, Optional<Answer> theirs, AnswerBase base) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.isEmpty() && theirs.isEmpty();
        }
        for (AnswerPart part : AnswerPart.values()) {
            List<String> other = PartDigests.of(part, theirs.get());
            boolean left = base.isNotOffered(part) && other.isEmpty();
            if (!left && !other.equals(PartDigests.of(part, ours.get()))) {
                return false;
            }
        }
        return true;
    }

    private static QuestionMerge merged(
            QuestionId question,
            MergeOutcome outcome,
            Optional<Answer> ours,
            Optional<Answer> theirs,
            Optional<Answer> result,
            List<AnswerPart> parts) {
        return new QuestionMerge(question, outcome, ours, theirs, result, Optional.empty(), parts);
    }

    /** The way in which a part of the two answers becomes one. */
    private enum Choice {
        OURS,
        THEIRS,
        JOINED,
        CONFLICT
    }

    private Choice choice(AnswerPart part) {
        List<String> mine = PartDigests.of(part, ours);
        List<String> others = PartDigests.of(part, theirs);
        List<String> was = base.of(part);
        boolean open = base.isNotOffered(part);
        if (mine.equals(others) || (open ? others.isEmpty() : others.equals(was))) {
            return Choice.OURS;
        }
        if (open ? mine.isEmpty() : mine.equals(was)) {
            return Choice.THEIRS;
        }
        boolean apart = part == AnswerPart.NEEDS && ListJoin.contradicts(ours, theirs, was);
        return part.isList() && !apart ? Choice.JOINED : Choice.CONFLICT;
    }

    private QuestionMerge byPart() {
        List<AnswerPart> apart = new ArrayList<>();
        Answer joined = ours;
        for (AnswerPart part : AnswerPart.values()) {
            Choice choice = part.isStamp() ? Choice.OURS : choice(part);
            if (choice == Choice.CONFLICT) {
                apart.add(part);
            }
            joined = choice == Choice.THEIRS || choice == Choice.JOINED ? into(part, choice, joined) : joined;
        }
        if (apart.isEmpty() && KindParts.fits(joined, ours, theirs)) {
            Answer signed = new StampMerge(ours, theirs, base).into(joined);
            return JointOffices.isTooLong(signed) ? conflict(ours, other(true)) : taken(signed);
        }
        boolean twoKinds = ours.kind() != theirs.kind();
        boolean whole = apart.isEmpty() || twoKinds || !KindParts.fits(joined, ours, theirs);
        Answer one = twoKinds ? ours : whole ? free(ours, theirs) : joined;
        Answer two = other(whole);
        if (!whole && !KindParts.fits(two, ours, theirs)) {
            one = free(ours, theirs);
            two = other(true);
        }
        return conflict(one, two);
    }

    private QuestionMerge conflict(Answer one, Answer two) {
        return new QuestionMerge(
                question,
                CONFLICT,
                Optional.of(ours),
                Optional.of(theirs),
                Optional.of(one),
                Optional.of(two),
                differing(one, two));
    }

    private QuestionMerge taken(Answer result) {
        List<AnswerPart> parts = differing(ours, result);
        boolean same = AnswerBase.of(Optional.of(ours)).saysSame(Optional.of(theirs));
        boolean kept = parts.stream().allMatch(AnswerPart::isStamp);
        return merged(
                question,
                kept ? same ? SAME : KEPT : CHANGED,
                Optional.of(ours),
                Optional.of(theirs),
                Optional.of(parts.isEmpty() ? ours : result),
                parts);
    }

    private static List<AnswerPart> differing(Answer one, Answer other) {
        return AnswerBase.of(Optional.of(one)).changedIn(other);
    }

    private Answer into(AnswerPart part, Choice choice, Answer joined) {
        return choice == Choice.JOINED
                ? ListJoin.into(part, joined, theirs, base.of(part))
                : part.copied(theirs, joined);
    }

    /**
     * Returns the other office's answer, with what only ours changed in it.
     *
     * @param whole true for an answer that stands for itself: of ours only what it lacks comes in, and has a place in it
     */
    private Answer other(boolean whole) {
        Answer answer = theirs;
        for (AnswerPart part : AnswerPart.values()) {
            boolean notTheirs =
                    base.isNotOffered(part) && PartDigests.of(part, theirs).isEmpty();
            if (notTheirs) {
                answer = part.copied(ours, answer);
            } else if (!part.isStamp() && (!whole || isWelcome(part))) {
                answer = switch (choice(part)) {
                    case OURS -> part.copied(ours, answer);
                    case JOINED -> ListJoin.into(part, answer, ours, base.of(part));
                    case THEIRS, CONFLICT -> answer;
                };
            }
        }
        return answer;
    }

    /** Returns true if our part may come into the other's answer, where that stands for itself. */
    private boolean isWelcome(AnswerPart part) {
        return ours.kind() == theirs.kind() ? KindParts.isFree(part) : KindParts.isWelcome(part, ours, theirs);
    }

    /** Returns our answer with the other's changes of the parts that fit any kind. */
    private Answer free(Answer one, Answer other) {
        Answer answer = one;
        for (AnswerPart part : AnswerPart.values()) {
            if (KindParts.isFree(part) && choice(part) == Choice.THEIRS) {
                answer = part.copied(other, answer);
            }
        }
        return answer;
    }
}
