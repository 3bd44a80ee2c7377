package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;

/**
 * The parts of an answer that another form of it has no more: texts that were emptied or gave way to others, and entries of
 * lists that were deleted or written over.
 */
public final class TakenOutParts {
    private TakenOutParts() {}

    /** Returns an answer with what the first has and the second has not; of two different texts it has none. */
    public static Answer of(Answer before, Answer after) {
        Answer gone = Answer.of(before.kind())
                .withEvidence(without(before.evidence(), after.evidence()))
                .withActions(without(before.actions(), after.actions()))
                .withFigures(without(before.figures(), after.figures()))
                .withNeeds(without(before.needs(), after.needs()));
        for (AnswerPart part : AnswerPart.values()) {
            boolean emptied = part.text()
                    .filter(text -> !part.isStamp() && after.text(text).isEmpty())
                    .isPresent();
            gone = emptied ? part.copied(before, gone) : gone;
        }
        return gone;
    }

    /**
     * Returns an answer with everything that the first says and the second does not: also the first of two different texts,
     * the mark, the day of the review, and the statements that there are no obstacles and that no help is needed. Who answered
     * and when says nothing.
     */
    public static Answer replaced(Answer before, Answer after) {
        Answer gone = of(before, after);
        for (AnswerPart part : AnswerPart.values()) {
            boolean isLost = !part.isSignature() && part != AnswerPart.ANSWER && !isIn(part, before, after);
            if (!part.isList() || (part == AnswerPart.NEEDS && before.noHelp())) {
                gone = part.copied(isLost ? before : Answer.of(before.kind()), gone);
            }
        }
        return gone;
    }

    /** Returns the parts that an answer has, beside the kind and who answered when, in their order. */
    public static List<AnswerPart> parts(Answer answer) {
        List<AnswerPart> parts =
                new ArrayList<>(AnswerBase.of(Optional.of(answer)).changedIn(Optional.empty()));
        parts.removeIf(part -> part == AnswerPart.ANSWER || part.isSignature());
        return parts;
    }

    /** Returns true if the second answer says what the first says in a part, alone or as a paragraph of its own. */
    private static boolean isIn(AnswerPart part, Answer before, Answer after) {
        List<String> said = PartDigests.of(part, before);
        if (said.isEmpty() || said.equals(PartDigests.of(part, after))) {
            return true;
        }
        return part.text()
                .filter(text -> !before.text(text).isEmpty())
                .filter(text -> ConflictChoice.isParagraph(before.text(text), after.text(text)))
                .isPresent();
    }

    /** Returns an answer without the entries of lists that another form of it has. */
    public static Answer beside(Answer left, Answer whole) {
        Answer gone = whole.withEvidence(without(whole.evidence(), left.evidence()))
                .withActions(without(whole.actions(), left.actions()))
                .withFigures(without(whole.figures(), left.figures()));
        return whole.noHelp() ? gone : gone.withNeeds(without(whole.needs(), left.needs()));
    }

    private static <T> List<T> without(List<T> before, List<T> after) {
        List<T> gone = new ArrayList<>(before);
        gone.removeAll(after);
        return gone;
    }
}
