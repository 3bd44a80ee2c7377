package org.stocktake.interview;

import java.time.Instant;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** What can be asked for on every page. */
final class Commands {
    private Commands() {}

    static Interview carryOut(Command command, Interview at, Instant now) {
        Page page = at.page();
        return switch (command) {
            case BACK -> at.back();
            case HELP -> page instanceof HelpPage ? at.back() : at.open(new HelpPage(page.subject()));
            case MENU -> page instanceof MenuPage ? at.back() : at.open(new MenuPage(page.subject()));
            case SKIP -> page.skip(at);
            case LEAVE, END_OR_ERASE -> at.open(new LeavePage());
            case LEAVE_NOW -> at.ended(End.LEFT);
            case INTERRUPT -> page instanceof LeavePage ? at.ended(End.INTERRUPTED) : at.open(new LeavePage());
            case INPUT_ENDED -> at.ended(End.INPUT_ENDED);
            case REDRAW -> at.wanting(Wants.REDRAW);
            case GLOSSARY -> at.open(new GlossaryPage());
            case GO_TO, REVIEW, COMPLETENESS, NEXT_OPEN, DEPTH, PROFILE, OFFICE, SECTIONS -> whenBegun(command, at);
            case NOTE, INTERNAL_NOTE, REVIEW_BY, CONFIDENTIAL -> onAnswer(command, at, now);
            case EDITOR, NEW_LINE -> at.refusing("interview.error.only-in-text");
            case FILTER -> at.refusing("interview.error.only-in-list");
            case UP,
                    DOWN,
                    LEFT,
                    RIGHT,
                    PAGE_UP,
                    PAGE_DOWN,
                    HOME,
                    END,
                    CONFIRM,
                    TICK,
                    TICK_ALL,
                    ERASE_BEFORE,
                    ERASE_AFTER -> at.refusing("interview.error.nothing-here");
        };
    }

    private static Interview whenBegun(Command command, Interview at) {
        return at.isBegun() ? go(command, at) : at.refusing("interview.error.not-begun");
    }

    private static Interview go(Command command, Interview at) {
        return switch (command) {
            case GO_TO -> at.open(new GoToPage());
            case REVIEW -> at.backTo(new ReviewPage());
            case COMPLETENESS -> at.backTo(new CompletenessPage());
            case SECTIONS -> at.open(new SectionsPage());
            case DEPTH -> at.open(new DepthPage(false));
            case OFFICE -> at.open(new OfficePage(false));
            case PROFILE ->
                Work.factsAsked(at.checklist(), at.assessment().profile()).stream()
                        .findFirst()
                        .map(fact -> at.open(FactPage.of(fact)))
                        .orElseGet(() -> at.refusing("interview.error.no-facts"));
            default -> nextOpen(at);
        };
    }

    /** The next question that is open, after the one shown; from the first again when there is none. */
    private static Interview nextOpen(Interview at) {
        int number = at.page().subject().question().map(at.work()::numberOf).orElse(0);
        Optional<Question> later = at.asked().stream()
                .skip(number)
                .filter(question -> Resumption.isOpen(question, at))
                .findFirst();
        return later.or(() -> at.asked().stream()
                        .filter(question -> Resumption.isOpen(question, at))
                        .findFirst())
                .map(question -> at.open(new QuestionPage(question.id())))
                .orElseGet(() ->
                        at.backTo(new ReviewPage()).saying(Paragraph.note(Phrase.of("interview.note.nothing-open"))));
    }

    private static Interview onAnswer(Command command, Interview at, Instant now) {
        Optional<QuestionId> id = at.page().subject().question();
        if (id.isEmpty() || at.answerTo(id.get()).isEmpty()) {
            return at.refusing("interview.error.answer-first");
        }
        return switch (command) {
            case NOTE -> at.open(new TextAnswerPage(id.get(), AnswerText.NOTE));
            case INTERNAL_NOTE -> at.open(new TextAnswerPage(id.get(), AnswerText.INTERNAL_NOTE));
            case REVIEW_BY -> at.open(new TextAnswerPage(id.get(), AnswerText.REVIEW_BY));
            default -> confidential(id.get(), at, now);
        };
    }

    private static Interview confidential(QuestionId id, Interview at, Instant now) {
        boolean marked = at.answerTo(id).map(Answer::confidential).orElse(false);
        return at.answer(id, answer -> answer.withConfidential(!marked), now)
                .saying(Paragraph.note(
                        Phrase.of(marked ? "interview.note.not-confidential" : "interview.note.confidential")));
    }
}
