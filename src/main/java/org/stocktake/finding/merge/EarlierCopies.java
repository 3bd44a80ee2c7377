package org.stocktake.finding.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.QuestionId;

/**
 * Finds the copy of a worksheet that a file is. A file of which all was said by one copy is that copy again. A correction
 * begins with what the office returned before, and so it has some of its words, or lacks none of its parts. A file that has
 * neither was filled in from the worksheet as it was sent, by another unit of the office: it corrects nothing. Nor does a
 * file correct one that comes back in the same command: then both may correct what came back before it.
 */
final class EarlierCopies {
    private final Assessment theirs;
    private final Coordination before;
    private final Coordination now;
    private final Map<String, Place> found = new HashMap<>();

    /**
     * Compares a file with what came back before it.
     *
     * @param theirs has the head of a worksheet, else it is a first copy of each office
     * @param before what came back in earlier commands
     * @param now what came back before this file
     */
    EarlierCopies(Assessment theirs, Coordination before, Coordination now) {
        this.theirs = theirs;
        this.before = before;
        this.now = now;
    }

    /**
     * The place of a file among the copies of its office.
     *
     * @param copy the one that it is, as which it is remembered
     * @param corrects the one that it may correct, as it was before the command; else the same
     */
    private record Place(ReturnedCopy copy, ReturnedCopy corrects) {}

    /** Returns the copy that the answers of an office in the file are. */
    ReturnedCopy of(String office) {
        return found.computeIfAbsent(office, this::find).copy();
    }

    /** Returns true if the file goes on from none of the copies of its office that came back before. */
    boolean isAnother(String office) {
        return of(office).number() > 1 && !isIn(now, of(office));
    }

    /** Returns true if several files of an office, by several units or in one command, are not one another's corrections. */
    boolean isDivided(String office) {
        return of(office).number() > 1 || isIn(now, new ReturnedCopy(office, 2));
    }

    /** Returns what an answer of an office says that is new. */
    ReturnedParts parts(String office, String worksheet, QuestionId question, AnswerBase sent) {
        Place place = found.computeIfAbsent(office, this::find);
        ReturnedLines lines = lines(place, worksheet, question, sent);
        return new ReturnedParts(sent, theirs.answerTo(question), lines);
    }

    private ReturnedLines lines(Place place, String worksheet, QuestionId question, AnswerBase sent) {
        return new ReturnedLines(
                ReturnedLines.of(before.receivedFrom(worksheet, question), sent),
                ReturnedLines.of(now.receivedFrom(worksheet, question), sent),
                place.copy(),
                place.corrects());
    }

    private Place find(String office) {
        ReturnedCopy next = new ReturnedCopy(office, 1);
        Optional<Place> best = Optional.empty();
        int most = 0;
        while (isIn(now, next)) {
            Place place = new Place(next, next);
            int nearness = overlap(place).nearness();
            if (nearness > most) {
                best = Optional.of(place);
                most = nearness;
            }
            next = new ReturnedCopy(office, next.number() + 1);
        }
        if (best.isEmpty()) {
            return new Place(next, next);
        }
        boolean another = most < Overlap.KNOWN && isOfThisCommand(best.get());
        return another ? new Place(next, best.get().corrects()) : best.get();
    }

    /** Returns true if a file of that copy was merged in the same command, and said something new. */
    private boolean isOfThisCommand(Place place) {
        Coordination.Worksheet head = theirs.coordination().worksheet().orElseThrow();
        for (Map.Entry<QuestionId, String> base : head.base().entrySet()) {
            AnswerBase sent = AnswerBase.read(base.getValue());
            if (lines(place, head.key(), base.getKey(), sent).isOfThisCommand()) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Coordination coordination, ReturnedCopy copy) {
        Optional<Coordination.Worksheet> head = theirs.coordination().worksheet();
        if (head.isPresent()) {
            for (Map.Entry<QuestionId, String> base : head.get().base().entrySet()) {
                List<String> all = coordination.receivedFrom(head.get().key(), base.getKey());
                for (String line : ReturnedLines.of(all, AnswerBase.read(base.getValue()))) {
                    if (copy.isOwn(line)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Returns true for what somebody writes: two units may well choose the same answer. */
    static boolean hasWords(AnswerPart part) {
        return switch (part.form()) {
            case TEXT -> part != AnswerPart.QUALIFIER;
            case FIGURES, EVIDENCE, ACTIONS, CHALLENGES -> true;
            case ANSWER, CONFIDENTIAL, NEEDS -> false;
        };
    }

    private Overlap overlap(Place place) {
        Overlap overlap = new Overlap();
        Coordination.Worksheet head = theirs.coordination().worksheet().orElseThrow();
        for (Map.Entry<QuestionId, String> base : head.base().entrySet()) {
            AnswerBase sent = AnswerBase.read(base.getValue());
            Optional<Answer> answer = theirs.answerTo(base.getKey());
            ReturnedLines lines = lines(place, head.key(), base.getKey(), sent);
            overlap.addKept(sent, lines.ever(), answer);
            overlap.addAsSent(sent, lines.corrected(), answer);
            overlap.addAnswer(new ReturnedParts(sent, answer, lines));
        }
        return overlap;
    }

    /**
     * Counts the parts of an earlier copy that a file still has, and those that are in it as they were sent; and the answers
     * that the copy gave once, and those that it never gave.
     */
    private static final class Overlap {
        /** More than any number of parts. */
        static final int KNOWN = 1_000_000;

        private boolean isThere;
        private int kept;
        private int asSent;
        private int given;
        private int others;

        void addKept(AnswerBase sent, List<String> lines, Optional<Answer> now) {
            if (lines.isEmpty() || now.isEmpty()) {
                return;
            }
            for (AnswerPart part : AnswerPart.values()) {
                List<String> is = PartDigests.of(part, now.get());
                if (hasWords(part) && !is.isEmpty() && isChanged(part, is, sent) && isIn(lines, part, is)) {
                    kept++;
                }
            }
        }

        private static boolean isIn(List<String> lines, AnswerPart part, List<String> is) {
            for (String line : lines) {
                if (AnswerBase.read(line).of(part).equals(is)) {
                    return true;
                }
            }
            return false;
        }

        void addAsSent(AnswerBase sent, List<String> latest, Optional<Answer> now) {
            isThere |= !latest.isEmpty();
            for (String line : latest) {
                AnswerBase said = AnswerBase.read(line);
                for (AnswerPart part : AnswerPart.values()) {
                    List<String> is = now.isEmpty() ? List.of() : PartDigests.of(part, now.get());
                    boolean changed = !said.isNotOffered(part) && isChanged(part, said.of(part), sent);
                    boolean hasPlace =
                            now.isEmpty() || KindParts.isOf(part, now.get().kind());
                    asSent += changed && hasPlace && is.equals(sent.of(part)) ? 1 : 0;
                }
            }
        }

        private static boolean isChanged(AnswerPart part, List<String> is, AnswerBase sent) {
            return !part.isStamp() && !sent.isNotOffered(part) && !is.equals(sent.of(part));
        }

        void addAnswer(ReturnedParts parts) {
            given += parts.isSaidBefore() ? 1 : 0;
            others += parts.isChanged() && !parts.isSaidBefore() ? 1 : 0;
        }

        /** Returns a number that is greater the more a file seems to go on from the copy; 0 if it does not go on from it. */
        int nearness() {
            boolean isKnown = given > 0 && others == 0;
            boolean isContinued = isThere && (kept > 0 || asSent == 0);
            return isKnown || isContinued ? 1 + kept + (isKnown ? KNOWN : 0) : 0;
        }
    }
}
