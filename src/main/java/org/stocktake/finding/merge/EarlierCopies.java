package org.stocktake.finding.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.QuestionId;

/**
 * Finds the copy of a worksheet that a file goes on from. A correction begins with what the office returned before, and so
 * it has some of its words, or lacks none of its parts. A file that has neither was filled in from the worksheet as it was
 * sent, by another unit of the office: it corrects nothing.
 */
final class EarlierCopies {
    private final Assessment theirs;
    private final Coordination before;
    private final Map<String, ReturnedCopy> found = new HashMap<>();
    private final Set<String> divided = new HashSet<>();

    /**
     * Compares a file with what came back before it.
     *
     * @param theirs has the head of a worksheet, else it is a first copy of each office
     */
    EarlierCopies(Assessment theirs, Coordination before) {
        this.theirs = theirs;
        this.before = before;
    }

    /** Returns the copy that the answers of an office in the file are of. */
    ReturnedCopy of(String office) {
        return found.computeIfAbsent(office, this::find);
    }

    /** Returns true if several units of an office returned a copy each, with this file. */
    boolean isDivided(String office) {
        return of(office).number() > 1 || divided.contains(office);
    }

    private ReturnedCopy find(String office) {
        Optional<Coordination.Worksheet> head = theirs.coordination().worksheet();
        if (head.isEmpty()) {
            return new ReturnedCopy(office, 1);
        }
        Optional<ReturnedCopy> best = Optional.empty();
        int most = -1;
        for (int number = 1; ; number++) {
            ReturnedCopy copy = new ReturnedCopy(office, number);
            Overlap overlap = overlap(copy, head.get());
            if (!overlap.isThere) {
                return best.orElse(copy);
            }
            if (number > 1) {
                divided.add(office);
            }
            if (overlap.isContinued() && overlap.kept > most) {
                best = Optional.of(copy);
                most = overlap.kept;
            }
        }
    }

    private Overlap overlap(ReturnedCopy copy, Coordination.Worksheet head) {
        Overlap overlap = new Overlap();
        for (Map.Entry<QuestionId, String> base : head.base().entrySet()) {
            for (String line : before.receivedFrom(head.key(), base.getKey())) {
                if (copy.isOwn(line)) {
                    overlap.add(
                            AnswerBase.read(base.getValue()), AnswerBase.read(line), theirs.answerTo(base.getKey()));
                }
            }
        }
        return overlap;
    }

    /** Counts the parts of an earlier copy that a file still has, and those that are in it as they were sent. */
    private static final class Overlap {
        private boolean isThere;
        private int kept;
        private int asSent;

        void add(AnswerBase sent, AnswerBase said, Optional<Answer> now) {
            isThere = true;
            for (AnswerPart part : AnswerPart.values()) {
                List<String> was = sent.of(part);
                boolean changed = !said.isNotOffered(part) && !said.of(part).equals(was);
                if (changed && !part.isStamp() && !sent.isNotOffered(part)) {
                    List<String> is = now.isEmpty() ? List.of() : PartDigests.of(part, now.get());
                    boolean hasPlace =
                            now.isEmpty() || KindParts.isOf(part, now.get().kind());
                    kept += hasWords(part) && !is.isEmpty() && is.equals(said.of(part)) ? 1 : 0;
                    asSent += hasPlace && is.equals(was) ? 1 : 0;
                }
            }
        }

        /** Returns true for what somebody writes: two units may well choose the same answer. */
        private static boolean hasWords(AnswerPart part) {
            return switch (part.form()) {
                case TEXT -> part != AnswerPart.QUALIFIER;
                case FIGURES, EVIDENCE, ACTIONS, CHALLENGES -> true;
                case ANSWER, CONFIDENTIAL, NEEDS -> false;
            };
        }

        boolean isContinued() {
            return kept > 0 || asSent == 0;
        }
    }
}
