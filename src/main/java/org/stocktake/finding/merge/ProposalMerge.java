package org.stocktake.finding.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.NameNormalizer;
import org.stocktake.model.QuestionId;

/**
 * Merges what another office answered to an earlier version of the checklist, where the question means something else now.
 * None of it becomes an answer: a person confirms it, with the reason. What the office left as it was sent is nothing new.
 */
public final class ProposalMerge {
    private static final Comparator<CarriedAnswer> ONE_ORDER = Comparator.comparing(
                    (CarriedAnswer one) -> NameNormalizer.folded(one.answer().text(AnswerTextField.BY)))
            .thenComparing(one -> words(one.answer()));

    private final Carryover before;
    private final Optional<Carryover> command;
    private final Optional<Coordination.Worksheet> head;
    private final Carryover returned;
    private final EarlierCopies copies;
    private final List<MergedProposal> told = new ArrayList<>();
    private final Set<QuestionId> correctedSince = new LinkedHashSet<>();
    private Assessment merged;

    /** @param command what there was before the command; empty for a table that overwrites what waits */
    private ProposalMerge(Assessment ours, Assessment theirs, Optional<Assessment> command) {
        this.before = ours.carryover();
        this.command = command.map(Assessment::carryover);
        Coordination came = command.map(Assessment::coordination).orElse(Coordination.NONE);
        this.copies = new EarlierCopies(theirs, came, came);
        this.head = theirs.coordination().worksheet();
        this.returned = theirs.carryover();
        this.merged = ours;
    }

    /** Merges what a table proposes into an assessment that has its answers already. It overwrites what its office said. */
    public static ProposalMerge ofTable(Assessment ours, Assessment theirs) {
        return new ProposalMerge(ours, theirs, Optional.empty()).with(theirs.carryover());
    }

    /**
     * Merges what theirs proposes into an assessment that has its answers already. Of two files of one office in one
     * command neither corrects the other.
     *
     * @param command the assessment before the command: a file may correct what waited there
     */
    public static ProposalMerge of(Assessment ours, Assessment theirs, Assessment command) {
        return new ProposalMerge(ours, theirs, Optional.of(command)).with(theirs.carryover());
    }

    private ProposalMerge with(Carryover theirs) {
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry :
                theirs.proposals().entrySet()) {
            for (CarriedAnswer other : entry.getValue()) {
                if (!isAsSent(other)) {
                    put(entry.getKey(), other);
                }
            }
        }
        for (CarriedAnswer gone : theirs.retired()) {
            if (isSent(gone) && !isAsSent(gone)) {
                retire(new QuestionId(gone.from().id()), gone, MergedProposal.Fate.RETIRED);
            }
        }
        return this;
    }

    /** Returns a copy that retires what is proposed to questions that are answered; what the answer says already goes. */
    static Assessment withoutAnswered(Assessment merged) {
        Carryover left = merged.carryover();
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry : left.proposals().entrySet()) {
            Optional<Answer> given = merged.answerTo(entry.getKey());
            if (given.isPresent()) {
                left = left.without(entry.getKey());
                for (CarriedAnswer one : entry.getValue()) {
                    boolean isKept = one.isConfirmedBy(given.get()) || isRetired(left, one);
                    left = isKept ? left : left.retiring(one);
                }
            }
        }
        return merged.withCarryover(left);
    }

    /** Returns the assessment with the proposals. It names each version from which one of them comes. */
    public Assessment merged() {
        Carryover named = merged.carryover();
        for (MergedProposal one : told) {
            named = named.updatedFrom(one.proposed().from().version());
        }
        return merged.withCarryover(named);
    }

    /** Returns what is new, in the order of the worksheet. */
    public List<MergedProposal> told() {
        return List.copyOf(told);
    }

    /** Returns the questions at which the office said this before, and has corrected it since: the correction stays. */
    public List<QuestionId> correctedSince() {
        return List.copyOf(correctedSince);
    }

    private AnswerBase sent(CarriedAnswer other) {
        String id = other.from().id();
        return head.map(one -> one.earlierBase().getOrDefault(new QuestionId(id), ""))
                .map(AnswerBase::read)
                .orElse(AnswerBase.NONE);
    }

    private boolean isSent(CarriedAnswer other) {
        return head.isPresent()
                && head.get()
                        .earlierBase()
                        .containsKey(new QuestionId(other.from().id()));
    }

    private boolean isAsSent(CarriedAnswer other) {
        return sent(other).saysSame(Optional.of(other.answer()));
    }

    private void put(QuestionId question, CarriedAnswer other) {
        Optional<Answer> given = merged.answerTo(question);
        if (given.isPresent()) {
            if (!other.isConfirmedBy(given.get())) {
                retire(question, other, MergedProposal.Fate.ANSWERED);
            }
            return;
        }
        List<Met> waiting = met(question, other);
        if (waiting.stream().anyMatch(Met::saysAll)) {
            return;
        }
        Optional<Met> met = waiting.stream()
                .filter(Met::givesWay)
                .findFirst()
                .or(() -> waiting.stream().findFirst());
        if (met.isPresent() && isCorrectedSince(question, other)) {
            correctedSince.add(question);
        } else {
            put(question, other, met);
        }
    }

    /**
     * An answer that waits, and another one to the same question of then.
     *
     * @param both the merge of the two
     * @param givesWay true if the other takes its place; else it waits beside it
     */
    private record Met(CarriedAnswer one, QuestionMerge both, boolean givesWay) {
        /** Returns true if the waiting answer says all that the other says. */
        boolean saysAll() {
            return both.outcome() == MergeOutcome.SAME || both.outcome() == MergeOutcome.KEPT;
        }
    }

    /** Returns the answers that wait and were given to the question of then to which the other was given. */
    private List<Met> met(QuestionId question, CarriedAnswer other) {
        List<Met> met = new ArrayList<>();
        for (CarriedAnswer one : merged.carryover().proposedTo(question)) {
            if (one.from().id().equals(other.from().id())) {
                QuestionMerge both = both(question, one, other);
                boolean adds = both.outcome() == MergeOutcome.CHANGED;
                met.add(new Met(one, both, adds || isCorrectionOf(question, one, other)));
            }
        }
        return met;
    }

    /** Returns true if the office of a waiting answer goes on from it; of two files of one command neither does. */
    private boolean isCorrectionOf(QuestionId question, CarriedAnswer one, CarriedAnswer other) {
        return isOfOneOffice(one, other) && waitedBefore(question, one) && isContinued(other);
    }

    private QuestionMerge both(QuestionId question, CarriedAnswer one, CarriedAnswer other) {
        return AnswerMerge.of(question, Optional.of(one.answer()), Optional.of(other.answer()), sent(other));
    }

    /** Returns true if an answer waited before the command, and is none of another file of it. */
    private boolean waitedBefore(QuestionId question, CarriedAnswer one) {
        return command.isEmpty() || command.get().proposedTo(question).contains(one);
    }

    /**
     * Returns true if the file goes on from what waited of its office: it has some of its words, or lacks none of its parts.
     * Else another unit filled it in from the worksheet as it was sent, and corrects nothing.
     */
    private boolean isContinued(CarriedAnswer other) {
        boolean lacksNone = !copies.isAnother(other.answer().text(AnswerTextField.BY));
        List<CarriedAnswer> waited = new ArrayList<>();
        command.ifPresent(was -> was.proposals().values().forEach(waited::addAll));
        for (CarriedAnswer one : waited) {
            if (isOfOneOffice(one, other) && isSent(one)) {
                Optional<Answer> now = returned(one);
                AnswerBase was = sent(one);
                for (AnswerPart part : was.changedIn(one.answer())) {
                    List<String> is = now.isEmpty() ? List.of() : PartDigests.of(part, now.get());
                    if (!is.isEmpty()
                            && !part.isStamp()
                            && EarlierCopies.hasWords(part)
                            && is.equals(PartDigests.of(part, one.answer()))) {
                        return true;
                    }
                    boolean hasPlace =
                            now.isEmpty() || KindParts.isOf(part, now.get().kind());
                    lacksNone &= part.isStamp() || !hasPlace || !is.equals(was.of(part));
                }
            }
        }
        return lacksNone;
    }

    /** Returns what the file says at the question of an answer; empty if it says nothing there. */
    private Optional<Answer> returned(CarriedAnswer one) {
        List<CarriedAnswer> all = new ArrayList<>(returned.retired());
        returned.proposals().values().forEach(all::addAll);
        return all.stream()
                .filter(now -> now.from().id().equals(one.from().id())
                        && now.from().version().equals(one.from().version()))
                .map(CarriedAnswer::answer)
                .findFirst();
    }

    /** Returns true if an answer of the same office that gave way says all that this one says. */
    private boolean isCorrectedSince(QuestionId question, CarriedAnswer other) {
        for (CarriedAnswer gone : merged.carryover().retired()) {
            boolean isOfOneQuestion = gone.from().id().equals(other.from().id())
                    && gone.from().version().equals(other.from().version());
            if (command.isPresent() && isOfOneQuestion && isOfOneOffice(gone, other)) {
                MergeOutcome outcome = both(question, gone, other).outcome();
                if (outcome == MergeOutcome.SAME || outcome == MergeOutcome.KEPT) {
                    return true;
                }
            }
        }
        return false;
    }

    private void put(QuestionId question, CarriedAnswer other, Optional<Met> met) {
        Optional<CarriedAnswer> replaced = met.filter(Met::givesWay).map(Met::one);
        Answer whole = met.map(Met::both)
                .flatMap(both -> both.other().or(both::result))
                .orElse(other.answer());
        CarriedAnswer now = new CarriedAnswer(other.from(), whole);
        List<CarriedAnswer> waiting = new ArrayList<>(merged.carryover().proposedTo(question));
        if (replaced.isEmpty()) {
            add(question, waiting, now);
        } else {
            waiting.set(waiting.indexOf(replaced.get()), now);
        }
        Carryover carryover = merged.carryover().proposing(question, waiting);
        if (replaced.isPresent() && waitedBefore(question, replaced.get()) && !isRetired(carryover, replaced.get())) {
            carryover = carryover.retiring(replaced.get());
        }
        merged = merged.withCarryover(carryover);
        MergedProposal.Fate alone = met.isEmpty() ? MergedProposal.Fate.PROPOSED : MergedProposal.Fate.BESIDE;
        told.add(new MergedProposal(question, now, replaced.isEmpty() ? alone : MergedProposal.Fate.REPLACES));
    }

    /** Adds an answer in its place among those of the same command, so that the order of the files does not count. */
    private void add(QuestionId question, List<CarriedAnswer> waiting, CarriedAnswer now) {
        int place = waiting.size();
        while (place > 0
                && !waitedBefore(question, waiting.get(place - 1))
                && ONE_ORDER.compare(now, waiting.get(place - 1)) < 0) {
            place--;
        }
        waiting.add(place, now);
    }

    /** Returns a line for what an answer says, whoever gave it and when: the time may be that of the merge. */
    private static String words(Answer answer) {
        Answer unsigned = answer.with(AnswerTextField.BY, "").with(AnswerTextField.AT, "");
        return AnswerBase.of(Optional.of(unsigned)).line();
    }

    private static boolean isOfOneOffice(CarriedAnswer one, CarriedAnswer other) {
        String office = other.answer().text(AnswerTextField.BY);
        return !office.isEmpty() && NameNormalizer.isSame(one.answer().text(AnswerTextField.BY), office);
    }

    private void retire(QuestionId question, CarriedAnswer other, MergedProposal.Fate fate) {
        if (isRetired(before, other)) {
            return;
        }
        if (!isRetired(merged.carryover(), other)) {
            merged = merged.withCarryover(merged.carryover().retiring(other));
        }
        told.add(new MergedProposal(question, other, fate));
    }

    private static boolean isRetired(Carryover carryover, CarriedAnswer other) {
        for (CarriedAnswer gone : carryover.retired()) {
            if (gone.from().equals(other.from()) && gone.isConfirmedBy(other.answer())) {
                return true;
            }
        }
        return false;
    }
}
