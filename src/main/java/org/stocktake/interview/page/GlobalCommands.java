package org.stocktake.interview.page;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.QuestionSelection;
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

    /** Commands that go to another page. */
    private static final Set<Command> GOING = EnumSet.of(
            Command.GO_TO,
            Command.REVIEW,
            Command.COMPLETENESS,
            Command.NEXT_OPEN,
            Command.DEPTH,
            Command.PROFILE,
            Command.DECLARATIONS,
            Command.OFFICE,
            Command.CONSULTED,
            Command.SECTIONS);

    /** Commands that open a row of the question shown. */
    private static final Set<Command> ROWS = EnumSet.of(
            Command.NOTE,
            Command.GOOD_PRACTICE,
            Command.OBSERVATIONS,
            Command.FIGURES,
            Command.INTERNAL_NOTE,
            Command.REVIEW_BY);

    private GlobalCommands() {}

    /** Carries out a command; one that goes elsewhere first records what is typed. */
    static Interview carryOut(Command command, Interview at, Instant now) {
        boolean goes = GOING.contains(command) || ROWS.contains(command);
        Interview settled = goes ? at.page().settled(at, now) : at;
        return settled.isRefused() ? settled : carriedOut(command, settled, now);
    }

    /** Goes on without an answer. What is typed is recorded all the same, unless it is refused. */
    private static Interview skipped(Interview at, Instant now) {
        Interview settled = at.page().settled(at, now);
        if (settled.isRefused() || settled.assessment().equals(at.assessment())) {
            return at.page().skip(at);
        }
        return settled.page().equals(at.page()) ? settled.page().skip(settled.with(at.draft())) : settled;
    }

    /** Takes what is typed as a step: undo takes it back first, and redo brings it again to the letter. */
    private static Interview step(UnaryOperator<Interview> go, Interview at, Instant now) {
        Interview settled = at.page().settled(at, now);
        if (settled.isRefused()) {
            return settled;
        }
        return go.apply(settled.isStepAfter(at) ? settled.remembering(at) : settled);
    }

    private static Interview carriedOut(Command command, Interview at, Instant now) {
        return switch (command) {
            case BACK -> at.page().back(at);
            case HELP -> opened(new HelpPage(at.page().subject()), at);
            case MENU -> opened(new MenuPage(at.page().subject()), at);
            case SKIP -> skipped(at, now);
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
            case UNDO ->
                whenBegun(
                        at,
                        begun -> isTypedSince(begun) ? step(UndoHistory::undo, begun, now) : UndoHistory.undo(begun));
            case REDO -> whenBegun(at, begun -> step(UndoHistory::redo, begun, now));
            case NEXT_OPEN -> whenBegun(at, GlobalCommands::nextOpen);
            case DEPTH -> whenBegun(at, begun -> SetUpPage.changing("depth", begun));
            case PROFILE -> whenBegun(at, GlobalCommands::facts);
            case DECLARATIONS -> whenBegun(at, begun -> begun.open(DeclarationsPage.LIST));
            case OFFICE -> whenBegun(at, begun -> SetUpPage.changing("office", begun));
            case CONSULTED -> whenBegun(at, begun -> begun.open(new SingleRowPage.ConsultedPage()));
            case SECTIONS -> whenBegun(at, begun -> begun.open(new SectionsPage(false)));
            case NOTE -> onAnswer(at, id -> row(id, AnswerTextField.NOTE.key(), at));
            case GOOD_PRACTICE -> onAnswer(at, id -> row(id, AnswerTextField.GOOD_PRACTICE.key(), at));
            case OBSERVATIONS -> onAnswer(at, id -> row(id, AnswerTextField.OBSERVATIONS.key(), at));
            case FIGURES -> onAnswer(at, id -> row(id, ItemRows.beginning(ItemKind.FIGURES), at));
            case INTERNAL_NOTE -> onAnswer(at, id -> row(id, AnswerTextField.INTERNAL_NOTE.key(), at));
            case REVIEW_BY -> onAnswer(at, id -> row(id, AnswerTextField.REVIEW_BY.key(), at));
            case CONFIDENTIAL -> onAnswer(at, id -> confidential(id, at, now));
        };
    }

    /** Returns true if something was typed on the page since the last step. */
    private static boolean isTypedSince(Interview at) {
        Optional<PageState> then =
                at.steps().lastDone().map(step -> step.history().drafts().get(at.page()));
        return !then.equals(at.draftKept(at.page()));
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

    /** Opens the facts, none of them for input: one goes to the fact that is to be corrected. */
    private static Interview facts(Interview at) {
        FactsPage page = new FactsPage();
        if (FactsPage.asked(at).isEmpty()) {
            return at.refusing("interview.error.no-facts");
        }
        Interview there = at.open(page);
        String first = page.rows(there).get(0).name();
        return page.isHalfTyped(there) ? there : there.draftOn(page, PageState.closedAt(first));
    }

    /**
     * Opens a row of a question; from a list, so that the list is shown again after it. A text half typed in another row
     * is shown instead, so that it is not lost.
     */
    static Interview row(QuestionId id, String row, Interview at) {
        QuestionPage page = new QuestionPage(id);
        Interview shown = at.page().isOverview() ? at.open(page) : at.backTo(page);
        return FormInput.opened(new Row.Place(page, row), shown);
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
        int from = shown.question()
                .map(at.work()::numberOf)
                .orElseGet(() -> Navigation.cameFrom(at)
                        .map(id -> at.work().numberOf(id) - (isOpen(id, at) ? 1 : 0))
                        .orElse(0));
        // From a list one goes on; the answer does not lead back to it.
        Interview left = at.page().isOverview() ? at.closed() : at;
        return firstOpen(from, at)
                .or(() -> firstOpen(0, at))
                .map(question -> QuestionPage.opened(question.id(), left))
                .orElseGet(() ->
                        at.backTo(new ReviewPage()).saying(Paragraph.note(Phrase.of("interview.note.nothing-open"))));
    }

    private static boolean isOpen(QuestionId id, Interview at) {
        return QuestionSelection.isToAnswer(id, at.assessment());
    }

    /** Returns the first open question after so many. */
    private static Optional<Question> firstOpen(int after, Interview at) {
        return at.asked().stream()
                .skip(after)
                .filter(question -> isOpen(question.id(), at))
                .findFirst();
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
