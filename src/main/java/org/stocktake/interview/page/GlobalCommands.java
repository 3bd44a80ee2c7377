package org.stocktake.interview.page;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewState;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Carries out the commands that can be given on every page. */
public final class GlobalCommands {
    private static final Map<String, Command> LETTERS = Map.of(
            "b", Command.BACK,
            "s", Command.SKIP,
            "n", Command.NEXT_OPEN,
            "g", Command.GO_TO,
            "r", Command.REVIEW,
            "c", Command.COMPLETENESS,
            "u", Command.UNDO,
            "q", Command.LEAVE);

    /** Replaces the letter to be pressed once more, after a word was typed. */
    private static final String WORD = "word";

    private GlobalCommands() {}

    static Interview carryOut(Command command, Interview at, Instant now) {
        return switch (command) {
            case BACK -> at.page().back(at);
            case HELP -> opened(new HelpPage(at.page().subject()), at);
            case MENU -> opened(new MenuPage(at.page().subject()), at);
            case SKIP -> at.page().skip(at);
            case LEAVE -> at.open(new LeavePage());
            case LEAVE_NOW -> at.unsaved().isEmpty() ? at.ended(InterviewEnd.LEFT) : at.open(new LeavePage());
            case INTERRUPT ->
                at.page() instanceof LeavePage ? at.ended(InterviewEnd.INTERRUPTED) : at.open(new LeavePage());
            case INPUT_ENDED -> at.ended(InterviewEnd.INPUT_ENDED);
            case REDRAW -> at.wanting(Effect.REDRAW);
            case GLOSSARY -> at.open(new GlossaryPage());
            case GO_TO -> whenBegun(at, GoToPage::opened);
            case REVIEW -> whenBegun(at, begun -> begun.backTo(new ReviewPage()));
            case COMPLETENESS -> whenBegun(at, CompletenessPage::opened);
            case UNDO -> whenBegun(at, UndoHistory::undo);
            case REDO -> whenBegun(at, UndoHistory::redo);
            case NEXT_OPEN -> whenBegun(at, GlobalCommands::nextOpen);
            case DEPTH -> whenBegun(at, begun -> begun.open(new DepthPage(false)));
            case PROFILE -> whenBegun(at, GlobalCommands::firstFact);
            case DECLARATIONS -> whenBegun(at, begun -> begun.open(DeclarationsPage.LIST));
            case OFFICE -> whenBegun(at, begun -> begun.open(new OfficePage(false)));
            case CONSULTED -> whenBegun(at, begun -> begun.open(new OfficePage.ConsultedPage()));
            case SECTIONS -> whenBegun(at, begun -> begun.open(new SectionsPage(false)));
            case NOTE -> onAnswer(at, id -> at.open(new TextAnswerPage(id, AnswerTextField.NOTE)));
            case GOOD_PRACTICE -> onAnswer(at, id -> at.open(new TextAnswerPage(id, AnswerTextField.GOOD_PRACTICE)));
            case OBSERVATIONS -> onAnswer(at, id -> at.open(new TextAnswerPage(id, AnswerTextField.OBSERVATIONS)));
            case FIGURES -> onAnswer(at, id -> at.open(new ItemsPage(id, ItemKind.FIGURES)));
            case INTERNAL_NOTE -> onAnswer(at, id -> at.open(new TextAnswerPage(id, AnswerTextField.INTERNAL_NOTE)));
            case REVIEW_BY -> onAnswer(at, id -> at.open(new TextAnswerPage(id, AnswerTextField.REVIEW_BY)));
            case CONFIDENTIAL -> onAnswer(at, id -> confidential(id, at, now));
        };
    }

    /** Returns the actions that the page shown would refuse. */
    public static Set<KeyHint> refused(Interview at) {
        Set<KeyHint> refused = EnumSet.noneOf(KeyHint.class);
        if (!at.isBegun()) {
            refused.add(KeyHint.GO_TO);
        }
        if (!at.page().canSkip()) {
            refused.add(KeyHint.SKIP);
        }
        return refused;
    }

    /** Refuses a key that a page has no use for. */
    static Interview refuse(EditKey key, Interview at) {
        return switch (key) {
            case EDITOR, NEW_LINE -> at.refusing("interview.error.only-in-text");
            case FILTER -> at.refusing("interview.error.only-in-list");
            case END_OR_ERASE -> at.open(new LeavePage());
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
                    ERASE_AFTER,
                    ERASE_WORD,
                    ERASE_LINE,
                    RESTORE -> at.refusing("interview.error.nothing-here");
        };
    }

    /**
     * Takes a letter on a page without text. The first press says what the second will do. A letter after another one
     * is taken for a word typed by mistake, which does nothing.
     */
    static Interview letter(String letter, Page page, Interview at, Instant now) {
        PageState draft = at.draftOf(page);
        Optional<Command> command = Optional.ofNullable(LETTERS.get(letter));
        boolean goesOn = !draft.asked().isEmpty() && !draft.asked().equals(letter);
        if (command.isEmpty() || goesOn) {
            return at.with(draft.asking(WORD)).refusing("interview.error.key", letter);
        }
        if (draft.asked().equals(letter)) {
            return carryOut(command.get(), at.with(draft.asking("")), now);
        }
        Phrase what = Phrase.of("interview.menu." + KebabCase.of(command.get()));
        return at.with(draft.asking(letter)).saying(Paragraph.note(Phrase.of("interview.note.letter", letter, what)));
    }

    /** Opens a page that lies over another; the command that opened it closes it. */
    private static Interview opened(Page over, Interview at) {
        return at.page().equals(over) ? Navigation.back(at) : at.open(over);
    }

    private static Interview whenBegun(Interview at, UnaryOperator<Interview> go) {
        return at.isBegun() ? go.apply(at) : at.refusing("interview.error.not-begun");
    }

    private static Interview firstFact(Interview at) {
        return InterviewState.factsAsked(at.checklist(), at.assessment().profile()).stream()
                .findFirst()
                .map(fact -> at.open(FactPage.of(fact)))
                .orElseGet(() -> at.refusing("interview.error.no-facts"));
    }

    /**
     * Opens the next open question after the one shown, or after the one visited last; after the last question from the
     * first again. On the page where the questions start, the question with which that page goes on.
     */
    private static Interview nextOpen(Interview at) {
        Page shown = at.page().subject();
        if (shown.equals(SectionsPage.START) && Resumption.afterProfile(at) instanceof QuestionPage page) {
            return at.open(page);
        }
        int number = shown.question()
                .or(() -> Navigation.cameFrom(at))
                .map(at.work()::numberOf)
                .orElse(0);
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

    private static Interview onAnswer(Interview at, Function<QuestionId, Interview> change) {
        return at.page()
                .subject()
                .question()
                .filter(id -> at.answerTo(id).isPresent())
                .map(change)
                .orElseGet(() -> at.refusing("interview.error.answer-first"));
    }

    private static Interview confidential(QuestionId id, Interview at, Instant now) {
        boolean marked = at.answerTo(id).map(Answer::confidential).orElse(false);
        return at.answer(id, answer -> answer.withConfidential(!marked), now)
                .saying(Paragraph.note(
                        Phrase.of(marked ? "interview.note.not-confidential" : "interview.note.confidential")));
    }
}
