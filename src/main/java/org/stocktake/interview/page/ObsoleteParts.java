package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.ForeignParts;
import org.stocktake.finding.merge.TakenOutParts;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.QuestionId;

/** Parts of an answer that belong to another kind of answer given before. */
final class ObsoleteParts {
    private ObsoleteParts() {}

    /**
     * Goes on after an answer of a new kind. Parts of the old answer that this kind does not ask for are asked about
     * first. If the only such part is the office that was waited for, it is set aside without a question.
     */
    static Interview afterNewAnswer(QuestionId id, Interview at) {
        Interview whole = restored(id, at);
        Answer answer = whole.answerTo(id).orElseThrow();
        boolean isNoLongerWaiting =
                !answer.kind().isPending() && ForeignParts.keys(answer).equals(List.of(FollowUp.WAITING_FOR.word()));
        if (isNoLongerWaiting) {
            return setAside(id, answer.text(AnswerTextField.BY), whole)
                    .telling(
                            "interview.note.waits-no-longer",
                            QuestionLines.number(id, at),
                            answer.text(AnswerTextField.WAITING_FOR));
        }
        return asked(id, whole);
    }

    /** Asks what becomes of the parts that do not belong to the answer, if there are any. */
    static Interview asked(QuestionId id, Interview at) {
        Answer answer = at.answerTo(id).orElseThrow();
        return asked(id, answer.text(AnswerTextField.BY), Answer.of(answer.kind()), at);
    }

    /**
     * Asks the same where the answer of another office was taken, which may have deleted what stood in ours.
     *
     * @param taken the answer without the parts that ours brings into it
     */
    static Interview asked(QuestionId id, Answer taken, Interview at) {
        Answer brought = at.answerTo(id)
                .map(whole -> TakenOutParts.replaced(whole, taken))
                .orElse(Answer.of(taken.kind()));
        return asked(id, taken.text(AnswerTextField.BY), brought, at);
    }

    private static Interview asked(QuestionId id, String by, Answer brought, Interview at) {
        Page obsolete = new ObsoletePartsPage(id, by, brought);
        return obsolete.isAsked(at)
                ? at.forget(new QuestionPage(id)).forget(obsolete).open(obsolete)
                : at;
    }

    /**
     * Returns the interview after the kind of an answer changed, with the parts that were set aside and belong to it
     * again.
     */
    private static Interview restored(QuestionId id, Interview at) {
        Answer answer = at.answerTo(id).orElseThrow();
        Answer aside = aside(id, at).orElse(answer);
        List<FollowUp> again = FollowUp.missingIn(answer, at.checklist()).stream()
                .filter(followUp -> followUp.isGivenIn(aside))
                .toList();
        if (again.isEmpty()) {
            return at;
        }
        Answer whole = ForeignParts.copied(again, aside, answer);
        List<String> keys =
                again.stream().flatMap(part -> part.keysIn(aside).stream()).toList();
        return at.with(at.assessment().with(id, whole))
                .telling("interview.note.there-again", QuestionLines.number(id, at), QuestionLines.named(keys));
    }

    private static Optional<Answer> aside(QuestionId id, Interview at) {
        return Optional.ofNullable(at.work().aside().answers().get(id));
    }

    /** Returns the answer with the parts set aside before: a second change must not lose them. */
    private static Answer together(Answer answer, QuestionId id, Interview at) {
        List<FollowUp> lacked = Arrays.stream(FollowUp.values())
                .filter(followUp -> !followUp.isGivenIn(answer))
                .toList();
        return aside(id, at)
                .map(aside -> ForeignParts.copied(lacked, aside, answer))
                .orElse(answer);
    }

    /**
     * Removes the obsolete parts from the answer, and keeps them in case they belong to it again.
     *
     * @param by the offices that gave the rest
     */
    private static Interview setAside(QuestionId id, String by, Interview at) {
        Answer whole = at.answerTo(id).orElseThrow();
        Answer left = ForeignParts.without(whole).with(AnswerTextField.BY, by);
        return at.with(at.work().with(at.work().aside().with(id, together(whole, id, at))))
                .with(at.assessment().with(id, left));
    }

    /**
     * Asks what becomes of the parts that do not belong to the answer.
     *
     * @param by the offices that gave the rest of it
     * @param brought the parts that ours brings into the answer of another office; without parts if there are none
     */
    record ObsoletePartsPage(QuestionId id, String by, Answer brought) implements ListPage {
        @Override
        public Optional<QuestionId> question() {
            return Optional.of(id);
        }

        @Override
        public boolean isAsked(Interview at) {
            return at.work().isAsked(id)
                    && at.answerTo(id)
                            .filter(answer -> !ForeignParts.keys(answer).isEmpty())
                            .isPresent();
        }

        @Override
        public PageText text(Interview at) {
            Answer answer = at.answerTo(id).orElseThrow();
            Phrase kind = QuestionText.kind(answer);
            List<Paragraph> text = new ArrayList<>();
            text.add(Paragraph.detail(Phrase.asIs(at.question(id).text())));
            text.add(Paragraph.detail("interview.your-answer", kind));
            text.addAll(quoted(answer, at));
            Phrase names = QuestionLines.named(ForeignParts.keys(answer));
            text.add(Paragraph.question("interview.leftovers", names, kind));
            return new PageText(QuestionBody.heading(at.question(id), at), text);
        }

        /** Returns the words of all parts that may be removed; those of ours apart from those of the other answer. */
        private List<Paragraph> quoted(Answer answer, Interview at) {
            Answer all = TakenOutParts.replaced(answer, ForeignParts.without(answer));
            List<Paragraph> own = said(TakenOutParts.replaced(all, brought), at);
            List<Paragraph> ours = said(brought, at);
            if (ours.isEmpty()) {
                return own;
            }
            List<Paragraph> quoted = new ArrayList<>();
            if (!own.isEmpty()) {
                quoted.add(Paragraph.plain("interview.leftovers.theirs"));
                quoted.addAll(own);
            }
            quoted.add(Paragraph.plain("interview.leftovers.brought"));
            quoted.addAll(ours);
            return quoted;
        }

        private List<Paragraph> said(Answer parts, Interview at) {
            return QuestionText.parts(parts, TakenOutParts.parts(parts), at.question(id), at.checklist());
        }

        @Override
        public List<Line> lines(Interview at) {
            return List.of(
                    line(Phrase.of("interview.leftovers.keep"), this::onward),
                    line(Phrase.of("interview.leftovers.aside"), there -> onward(setAside(id, by, there))),
                    line(Phrase.of("interview.leftovers.undo"), UndoHistory::undo));
        }

        /** Keeps the parts as they are. */
        @Override
        public Interview skip(Interview at) {
            return onward(at.forget(this));
        }

        /** Goes on with the question, after its answer. */
        private Interview onward(Interview at) {
            QuestionPage page = new QuestionPage(id);
            return new Row.Place(page, QuestionPage.ANSWER).onward(ContradictionPrompts.saying(id, at.backTo(page)));
        }
    }
}
