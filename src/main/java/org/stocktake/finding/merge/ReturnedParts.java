package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.ForeignParts;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;

/**
 * Finds what an answer in a worksheet says that is new. A part that is as it was sent says nothing: whoever filled in
 * another copy of the worksheet left it alone. A part that came back before says nothing new, and neither does an answer
 * that this copy gave before, although it was corrected since: an old file was sent again. Any other part is a change: of
 * what the same copy said before, else of what was sent.
 */
final class ReturnedParts {
    private final AnswerBase sent;
    private final Optional<Answer> now;
    private final AnswerBase own;
    private final AnswerBase office;
    private final List<AnswerBase> all;
    private final ReturnedLines lines;
    private final List<AnswerBase> together;
    private final boolean saidBefore;
    private final boolean remembered;
    private final boolean correctedSince;

    /**
     * Compares an answer with what was sent, and with what came back before.
     *
     * @param said what this copy of the worksheet said before, and the others
     */
    ReturnedParts(AnswerBase sent, Optional<Answer> now, ReturnedLines said) {
        this.sent = sent;
        this.now = now;
        this.lines = said;
        this.all = read(said.all());
        this.together = read(said.together());
        this.own = changes(read(said.corrected()));
        this.office = changes(read(said.ofOffice()));
        this.saidBefore = read(said.each()).stream().anyMatch(this::isAllIn);
        List<AnswerBase> remembered = read(said.own());
        this.remembered = remembered.stream().anyMatch(this::isAllIn);
        this.correctedSince = saidBefore && (remembered.isEmpty() || !isAllIn(remembered.get(remembered.size() - 1)));
    }

    private static List<AnswerBase> read(List<String> lines) {
        return lines.stream().map(AnswerBase::read).toList();
    }

    /** Returns what these copies said that is not as sent, the latest of each part. */
    private AnswerBase changes(List<AnswerBase> copies) {
        Map<AnswerPart, List<String>> changes = new EnumMap<>(AnswerPart.class);
        Set<AnswerPart> silent = EnumSet.allOf(AnswerPart.class);
        for (AnswerBase before : copies) {
            for (AnswerPart part : AnswerPart.values()) {
                if (isChange(part, before)) {
                    changes.put(part, before.of(part));
                    silent.remove(part);
                }
            }
        }
        return AnswerBase.ofParts(changes, silent);
    }

    /** Returns true if a copy of the worksheet said something else in the part than was sent. */
    private boolean isChange(AnswerPart part, AnswerBase copy) {
        return !copy.isNotOffered(part) && !copy.of(part).equals(sent.of(part));
    }

    /** Returns true if a copy said all that the answer says otherwise than it was sent, and if there is something. */
    private boolean isAllIn(AnswerBase copy) {
        boolean some = false;
        for (AnswerPart part : AnswerPart.values()) {
            if (!part.isStamp() && !nowIn(part).equals(sent.of(part))) {
                if (!isSaid(part, copy)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private boolean isSaid(AnswerPart part, AnswerBase copy) {
        return !copy.isNotOffered(part) && copy.of(part).equals(nowIn(part));
    }

    private List<String> nowIn(AnswerPart part) {
        return now.isEmpty() ? List.of() : PartDigests.of(part, now.get());
    }

    /** Returns what the answer is to be compared with: what it says itself, in each part that says nothing new. */
    AnswerBase base() {
        Map<AnswerPart, List<String>> base = new EnumMap<>(AnswerPart.class);
        Set<AnswerPart> notOffered = EnumSet.noneOf(AnswerPart.class);
        for (AnswerPart part : AnswerPart.values()) {
            boolean asSent = nowIn(part).equals(sent.of(part));
            if (saidBefore && !part.isStamp() && !(asSent && sent.isNotOffered(part))) {
                base.put(part, nowIn(part));
            } else if (asSent ? leftWithKind(part) : !own.isNotOffered(part)) {
                base.put(part, own.of(part));
            } else if (!asSent && isSaidBefore(part)) {
                base.put(part, nowIn(part));
            } else if (sent.isNotOffered(part)) {
                notOffered.add(part);
            } else {
                base.put(part, sent.of(part));
            }
        }
        return AnswerBase.ofParts(base, notOffered);
    }

    /**
     * Returns what the answer is to be merged with. A part that was sent, and that a new kind of answer took along with it, is
     * absent in it: nobody wrote over what the office says of it beside the same kind.
     *
     * @param ours as it stands in the assessment
     */
    AnswerBase base(Optional<Answer> ours) {
        AnswerBase base = base();
        for (AnswerPart part : AnswerPart.values()) {
            if (ours.isPresent() && own.isNotOffered(part) && wentWithItsKind(part, ours.get())) {
                base = base.without(part);
            }
        }
        return base;
    }

    /** Returns true if the part is gone because the kind that both sides say now has no place for it, and no copy emptied it. */
    private boolean wentWithItsKind(AnswerPart part, Answer ours) {
        List<String> kind = PartDigests.of(AnswerPart.ANSWER, ours);
        boolean sameKind = kind.equals(nowIn(AnswerPart.ANSWER)) && !kind.equals(sent.of(AnswerPart.ANSWER));
        boolean isGone = !sent.of(part).isEmpty() && PartDigests.of(part, ours).isEmpty();
        boolean isRewritten = !nowIn(part).equals(sent.of(part));
        boolean isEmptied = all.stream().anyMatch(copy -> isChange(part, copy));
        return sameKind && isGone && isRewritten && !isEmptied && !KindParts.isOf(part, ours.kind());
    }

    private boolean isSaidBefore(AnswerPart part) {
        for (AnswerBase before : all) {
            if (isSaid(part, before)) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if this copy said all of the answer before that is not as it was sent. */
    boolean isSaidBefore() {
        return saidBefore;
    }

    /** Returns true if the answer says something that was not sent. */
    boolean isChanged() {
        return !sent.saysSame(now);
    }

    /** Returns true if this copy said all of the answer before, and corrected it since. */
    boolean isCorrectedSince() {
        return correctedSince;
    }

    /** Returns true if the answer says something that was not sent, and that nothing tells of this copy yet. */
    boolean isToRemember() {
        return isChanged() && !remembered;
    }

    /** Returns true if the office said the part beside an earlier kind of answer, and the new one has no place for it. */
    private boolean leftWithKind(AnswerPart part) {
        List<String> kind = nowIn(AnswerPart.ANSWER);
        boolean corrected = !own.isNotOffered(AnswerPart.ANSWER)
                && !kind.equals(sent.of(AnswerPart.ANSWER))
                && !kind.equals(own.of(AnswerPart.ANSWER));
        return corrected
                && now.isPresent()
                && !own.isNotOffered(part)
                && !KindParts.isOf(part, now.get().kind());
    }

    /** Returns true if the copy that this one corrects said something here before. */
    boolean cameBack() {
        return !own.equals(AnswerBase.ofParts(Map.of(), EnumSet.allOf(AnswerPart.class)));
    }

    /** Returns true if an answer says what this copy said before: each text of it, and each item that it added. */
    boolean isSaidIn(Answer answer) {
        for (AnswerPart part : AnswerPart.values()) {
            List<String> stands = PartDigests.of(part, answer);
            List<String> said = new ArrayList<>(own.of(part));
            if (part.isList()) {
                said.removeAll(sent.of(part));
            }
            boolean same = part.isList() ? stands.containsAll(said) : stands.equals(said);
            if (!part.isStamp() && !own.isNotOffered(part) && !same) {
                return false;
            }
        }
        return cameBack();
    }

    /**
     * Returns true if a corrected answer lacks what another file of the same command brought into it. Neither file corrects the
     * other, so that both answers have to stay.
     */
    boolean takesFromAnother(Answer before, Answer corrected) {
        for (AnswerBase other : together) {
            for (AnswerPart part : AnswerPart.values()) {
                List<String> brought = new ArrayList<>(part.isStamp() ? List.of() : PartDigests.of(part, before));
                brought.retainAll(other.of(part));
                brought.removeAll(sent.of(part));
                brought.removeAll(own.of(part));
                if (!PartDigests.of(part, corrected).containsAll(brought)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the names of those who wrote something of an answer since it was sent; all if nobody can tell. */
    String writers(Answer ours) {
        List<String> names = new ArrayList<>();
        for (String name : JointOffices.names(ours.text(AnswerTextField.BY))) {
            if (lines.isHeard(name)) {
                names.add(name);
            }
        }
        boolean known = !names.isEmpty() && isAllSaid(ours);
        return known ? JointOffices.named(names) : ours.text(AnswerTextField.BY);
    }

    /** Returns true if each text and item that an answer has since it was sent came back in some copy. */
    private boolean isAllSaid(Answer ours) {
        for (AnswerPart part : sent.changedIn(ours)) {
            List<String> written = new ArrayList<>(part.isStamp() ? List.of() : PartDigests.of(part, ours));
            written.removeAll(sent.of(part));
            for (AnswerBase copy : read(lines.history())) {
                written.removeAll(copy.of(part));
            }
            if (!written.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns what this copy said before in the parts that were not as sent; the others are not offered. */
    AnswerBase own() {
        return own;
    }

    /**
     * Returns true if the answer is as it was sent, or a part of one that says something new, although the office filled it in
     * before, and that still stands. Of an answer that came back before, only what this copy filled in counts.
     */
    boolean isSentAgain(Optional<Answer> ours) {
        AnswerBase filled = isChanged() && !isToRemember() ? own : office;
        for (AnswerPart part : AnswerPart.values()) {
            boolean again = !part.isStamp() && nowIn(part).equals(sent.of(part)) && !filled.isNotOffered(part);
            List<String> stands = ours.isEmpty() ? List.of() : PartDigests.of(part, ours.get());
            if (again && !leftWithKind(part) && !stands.equals(nowIn(part))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns an answer without what an earlier kind of answer left behind in it. What the office wrote into this file beside
     * the new kind was not left behind: it stays.
     *
     * @param merged into which this copy is merged
     * @param before as it stood in the assessment
     */
    Answer withoutLeft(Answer merged, Answer before) {
        Answer tidy = ForeignParts.withoutLeft(merged, before);
        for (AnswerPart part : AnswerPart.values()) {
            boolean asSent = nowIn(part).equals(sent.of(part));
            if (!asSent && !nowIn(part).isEmpty() && !isSaid(part, own)) {
                tidy = part.copied(merged, tidy);
            }
        }
        return tidy;
    }

    /**
     * Returns the answer of another kind that waits in a conflict without the parts that were sent beside an earlier kind and
     * that the office left as they were: nobody wrote them beside the new kind. An answer that is not final keeps all.
     */
    Answer withoutUnsaid(Answer waiting) {
        Answer tidy = waiting;
        boolean sameKind = nowIn(AnswerPart.ANSWER).equals(sent.of(AnswerPart.ANSWER));
        if (sameKind || waiting.kind().isPending()) {
            return waiting;
        }
        for (AnswerPart part : AnswerPart.values()) {
            boolean foreign = !KindParts.isOf(part, waiting.kind()) && !sent.isNotOffered(part);
            boolean asSent = nowIn(part).equals(sent.of(part));
            if (foreign && asSent && PartDigests.of(part, waiting).equals(sent.of(part))) {
                tidy = part.copied(Answer.of(waiting.kind()), tidy);
            }
        }
        return tidy;
    }

    /** Returns what to remember of this copy: what was sent, what it says, and what it said before where that is as sent. */
    String line() {
        Map<AnswerPart, List<String>> said = new EnumMap<>(AnswerPart.class);
        Set<AnswerPart> notOffered = EnumSet.noneOf(AnswerPart.class);
        for (AnswerPart part : AnswerPart.values()) {
            boolean asSent = nowIn(part).equals(sent.of(part));
            if (asSent && !own.isNotOffered(part) && !leftWithKind(part)) {
                said.put(part, own.of(part));
            } else if (asSent || part.isStamp()) {
                notOffered.add(part);
            } else {
                said.put(part, nowIn(part));
            }
        }
        return ReturnedLines.answering(sent) + " "
                + AnswerBase.ofParts(said, notOffered).line();
    }
}
