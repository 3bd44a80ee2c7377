package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.QuestionId;

/** The parts of an answer that were given after another answer and are not asked for after this one. */
final class ObsoleteParts {
    private ObsoleteParts() {}

    /** Their names; empty when there are none. */
    static List<Phrase> in(Answer answer) {
        List<Phrase> names = new ArrayList<>();
        foreign(answer).forEach(followUp -> names.add(name(followUp)));
        if (answer.kind() != AnswerKind.PARTLY
                && !answer.text(AnswerText.QUALIFIER).isEmpty()) {
            names.add(Phrase.of("interview.follow-up.qualifier"));
        }
        return names;
    }

    private static List<FollowUp> foreign(Answer answer) {
        List<FollowUp> own = FollowUp.after(answer.kind());
        return Arrays.stream(FollowUp.values())
                .filter(followUp -> !own.contains(followUp) && followUp.isGivenIn(answer))
                .toList();
    }

    /** Whether all that does not belong to it is who had the answer: the State has answered since. */
    static boolean isNoLongerWaiting(Answer answer) {
        return !answer.kind().isPending() && in(answer).equals(List.of(name(FollowUp.WAITING_FOR)));
    }

    private static Phrase name(FollowUp followUp) {
        return Phrase.of("interview.follow-up." + followUp.word());
    }

    static Answer without(Answer answer) {
        Answer empty = Answer.of(answer.kind());
        Answer left = answer.kind() == AnswerKind.PARTLY ? answer : answer.with(AnswerText.QUALIFIER, "");
        for (FollowUp followUp : foreign(answer)) {
            left = copied(followUp, empty, left);
        }
        return left;
    }

    /** The interview after the kind of an answer was changed: what was set aside and belongs to it again is there again. */
    static Interview restored(QuestionId id, Interview at) {
        Optional<Answer> aside = Optional.ofNullable(at.work().aside().answers().get(id));
        Answer answer = at.answerTo(id).orElseThrow();
        Answer whole = answer;
        List<Phrase> names = new ArrayList<>();
        for (FollowUp followUp : aside.isPresent() ? FollowUp.missingIn(answer, at.checklist()) : List.<FollowUp>of()) {
            if (followUp.isGivenIn(aside.orElseThrow())) {
                whole = copied(followUp, aside.orElseThrow(), whole);
                names.add(name(followUp));
            }
        }
        return names.isEmpty()
                ? at
                : ItemPage.madeRoom(id, whole, at)
                        .with(at.assessment().with(id, whole))
                        .saying(Paragraph.note(Phrase.of("interview.note.there-again", Phrase.enumerated(names))));
    }

    /** The answer, with what was set aside before and is not in it: a second change must not take away the first. */
    private static Answer together(Answer answer, QuestionId id, Interview at) {
        Optional<Answer> aside = Optional.ofNullable(at.work().aside().answers().get(id));
        Answer whole = answer;
        for (FollowUp followUp : FollowUp.values()) {
            if (aside.isPresent() && !followUp.isGivenIn(answer)) {
                whole = copied(followUp, aside.orElseThrow(), whole);
            }
        }
        return whole;
    }

    /** Returns the interview with the obsolete parts out of the answer, and kept in case they belong to it again. */
    static Interview setAside(QuestionId id, Interview at, Instant now) {
        Answer before = together(at.answerTo(id).orElseThrow(), id, at);
        return at.with(at.work().with(at.work().aside().with(id, before))).answer(id, ObsoleteParts::without, now);
    }

    private static Answer copied(FollowUp followUp, Answer from, Answer to) {
        return switch (followUp) {
            case REASON -> text(AnswerText.REASON, from, to);
            case DECISION -> text(AnswerText.DECISION, from, to);
            case WAITING_FOR -> text(AnswerText.WAITING_FOR, from, to);
            case MEASURES -> text(AnswerText.MEASURES, from, to);
            case PRACTICE -> text(AnswerText.PRACTICE, from, to);
            case MISSING -> text(AnswerText.MISSING, from, to);
            case CHALLENGES -> from.noChallenges() ? to.withNoChallenges() : text(AnswerText.CHALLENGES, from, to);
            case EVIDENCE -> to.withEvidence(from.evidence());
            case NEEDS -> from.noHelp() ? to.withNoHelp() : to.withNeeds(from.needs());
            case ACTIONS -> to.withActions(from.actions());
        };
    }

    private static Answer text(AnswerText text, Answer from, Answer to) {
        return to.with(text, from.text(text));
    }
}
