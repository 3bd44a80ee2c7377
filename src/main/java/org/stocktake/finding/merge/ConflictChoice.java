package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.ForeignParts;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;

/** The ways to settle a conflict between the answer of an assessment and that of another office. */
public enum ConflictChoice {
    /** The answer stays as it is. */
    KEEP,
    /** The answer of the other office takes its place; both have answered if parts of ours are in it. */
    TAKE,
    /**
     * The answer stays, with the texts, citations, steps, needs and figures of the other office behind its own; both
     * offices have answered, at the later time. Only answers of one kind can be joined; nothing is decided if a text would be longer than
     * the file can hold.
     */
    BOTH,
    /** Nothing is decided, and the conflict stays. */
    LATER;

    private static final String BETWEEN = "\n\n";

    /** Returns the word of options and messages. */
    public String word() {
        return KebabCase.of(this);
    }

    /** Returns the ways that there are: two answers of different kinds, or too long together, cannot both stay. */
    public static List<ConflictChoice> between(Optional<Answer> ours, Answer other) {
        List<ConflictChoice> choices = new ArrayList<>(List.of(values()));
        if (ours.isEmpty() || ours.get().kind() != other.kind() || isTooLong(joined(ours.get(), other))) {
            choices.remove(BOTH);
        }
        return choices;
    }

    private static boolean isTooLong(Answer answer) {
        for (AnswerTextField field : AnswerTextField.values()) {
            String text = answer.text(field);
            if (text.codePointCount(0, text.length()) > AnswerTextField.CHARS_MAX) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the assessment after the choice. A proposal that gives way to it is kept as retired.
     *
     * @param other one of the answers that are in conflict at the question
     */
    public Assessment settle(Assessment assessment, QuestionId question, Answer other) {
        Optional<Answer> ours = assessment.answerTo(question);
        Assessment chosen = switch (this) {
            case KEEP -> settled(assessment, question, other);
            case TAKE ->
                settled(
                        assessment.with(question, ours.isPresent() ? taken(ours.get(), other) : other),
                        question,
                        other);
            case BOTH -> both(assessment, question, ours.isPresent() ? joined(ours.get(), other) : other, other);
            case LATER -> assessment;
        };
        return chosen.retiringReplaced(assessment);
    }

    /**
     * Returns the other answer as it stands when it is taken. It has what only ours wrote, as far as that has a place in it
     * (see {@link KindParts}); both offices are named if anything that ours says stands in it. What else ours said is gone:
     * {@link TakenOutParts#replaced} finds it, and whoever chooses reads it.
     */
    public static Answer taken(Answer ours, Answer other) {
        Answer whole = withAtHome(ours, other);
        return hasPartOf(ours, whole) ? ofBoth(whole, ours, other) : other;
    }

    /** Returns the other answer with the parts of ours that belong to its kind and not to ours; lists are joined. */
    private static Answer withAtHome(Answer ours, Answer other) {
        Answer whole = other;
        for (FollowUp part : ForeignParts.in(ours)) {
            if (FollowUp.after(other.kind()).contains(part)) {
                whole = part.isGivenIn(other)
                        ? withOwn(part, ours, whole)
                        : ForeignParts.copied(List.of(part), ours, whole);
            }
        }
        return whole;
    }

    /** Returns the second answer, which has that part, with what the first adds to it; "no obstacles" leaves nothing to add. */
    private static Answer withOwn(FollowUp part, Answer from, Answer to) {
        return part == FollowUp.CHALLENGES ? to : withText(part, from, withItems(part, from, to));
    }

    /** Returns the second answer with the items of the first in that part behind its own; a text stays as it is. */
    private static Answer withItems(FollowUp part, Answer from, Answer to) {
        return switch (part) {
            case EVIDENCE -> to.withEvidence(union(to.evidence(), from.evidence()));
            case ACTIONS -> to.withActions(union(to.actions(), from.actions()));
            case PRACTICE -> to.withFigures(union(to.figures(), from.figures()));
            case NEEDS -> from.needs().isEmpty() ? to : to.withNeeds(union(to.needs(), from.needs()));
            case REASON, DECISION, WAITING_FOR, MEASURES, MISSING, CHALLENGES -> to;
        };
    }

    /**
     * Returns an answer that was taken with the parts of ours that its kind has no place for, as a change by hand leaves
     * them: a person says what becomes of them. Lists that stand in both are joined; a text of the other stays as it is. Both
     * offices are named if there are any.
     *
     * @param ours the answer that gave way
     */
    public static Answer withForeign(Answer ours, Answer taken) {
        Answer parts = ForeignParts.copied(ForeignParts.left(ours, taken), ours, taken);
        for (FollowUp part : ForeignParts.in(taken)) {
            parts = part == FollowUp.WAITING_FOR ? parts : withText(part, ours, withItems(part, ours, parts));
        }
        Answer whole = ForeignParts.withForeignQualifier(ours, parts);
        return whole.equals(taken) ? taken : ofBoth(whole, ours, taken);
    }

    /** Returns the second answer with the text of the first in that part, if it has none; it can have figures only. */
    private static Answer withText(FollowUp part, Answer from, Answer to) {
        Optional<AnswerTextField> field = part.text();
        boolean lacks = field.isPresent()
                && to.text(field.get()).isEmpty()
                && !from.text(field.get()).isEmpty();
        return lacks ? to.with(field.get(), from.text(field.get())) : to;
    }

    /** Returns an answer as given by both offices; the other one where their names are longer together than a file holds. */
    private static Answer ofBoth(Answer whole, Answer ours, Answer other) {
        String both = JointOffices.joined(ours.text(AnswerTextField.BY), other.text(AnswerTextField.BY));
        Answer signed = whole.with(AnswerTextField.BY, both);
        return JointOffices.isTooLong(signed) ? other : signed;
    }

    /** Returns true if the other answer says in one of its parts what ours says; of two kinds, in one that has a place in it. */
    static boolean hasPartOf(Answer ours, Answer other) {
        boolean twoKinds = ours.kind() != other.kind();
        for (AnswerPart part : AnswerPart.values()) {
            boolean isOfBoth = part == AnswerPart.ANSWER || part.isStamp();
            boolean counts = !isOfBoth && (!twoKinds || KindParts.hasWordsIn(part, other.kind()));
            if (counts && !Collections.disjoint(PartDigests.of(part, ours), PartDigests.of(part, other))) {
                return true;
            }
        }
        return false;
    }

    private static Assessment both(Assessment assessment, QuestionId question, Answer joined, Answer other) {
        return isTooLong(joined) ? assessment : settled(assessment.with(question, joined), question, other);
    }

    private static Assessment settled(Assessment assessment, QuestionId question, Answer other) {
        List<Answer> left = new ArrayList<>(assessment.coordination().conflictsAt(question));
        left.remove(other);
        return assessment.withCoordination(assessment.coordination().withConflicts(question, left));
    }

    private static Answer joined(Answer ours, Answer other) {
        Answer joined = ours.withFigures(union(ours.figures(), other.figures()))
                .withEvidence(union(ours.evidence(), other.evidence()))
                .withActions(union(ours.actions(), other.actions()))
                .withConfidential(ours.confidential() || other.confidential());
        Set<String> needs = new LinkedHashSet<>(ours.needs());
        if (needs.addAll(other.needs())) {
            joined = joined.withNeeds(List.copyOf(needs));
        }
        for (AnswerTextField field : AnswerTextField.values()) {
            joined = joined.with(field, joined(field, ours.text(field), other.text(field)));
        }
        Answer last = StampMerge.isLater(other, ours) ? other : ours;
        joined = joined.with(AnswerTextField.AT, last.text(AnswerTextField.AT));
        return ours.noChallenges() && other.text(AnswerTextField.CHALLENGES).isEmpty()
                ? joined.withNoChallenges()
                : joined;
    }

    /** Returns both texts, one below the other, or both offices; of a field that can hold one thing only, ours. */
    private static String joined(AnswerTextField field, String ours, String other) {
        return switch (field) {
            case MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE,
                    REASON,
                    DECISION,
                    WAITING_FOR -> joined(ours, other);
            case BY -> JointOffices.joined(ours, other);
            case QUALIFIER, AT, REVIEW_BY -> ours;
        };
    }

    private static String joined(String ours, String other) {
        if (ours.isEmpty() || other.isEmpty()) {
            return ours.isEmpty() ? other : ours;
        }
        return isParagraph(other, ours) ? ours : ours.stripTrailing() + BETWEEN + other;
    }

    /** Returns true if a text is another one, or one of its paragraphs. */
    static boolean isParagraph(String text, String whole) {
        return whole.equals(text) || List.of(whole.split(BETWEEN, -1)).contains(text.strip());
    }

    private static <T> List<T> union(List<T> ours, List<T> other) {
        Set<T> union = new LinkedHashSet<>(ours);
        union.addAll(other);
        return List.copyOf(union);
    }
}
