package org.stocktake.interview.page;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;

/** Carries out the commands that can be given on every page. */
public final class GlobalCommands {
    /** Commands about an assessment that stay on the page. */
    private static final Set<Command> STAYING = EnumSet.of(Command.UNDO, Command.REDO, Command.CONFIDENTIAL);

    private GlobalCommands() {}

    /** Carries out a command; one that goes elsewhere first records what is typed, or keeps it where it is refused. */
    static Interview carryOut(Command command, Interview at) {
        boolean goes = command.needs() != Command.Needs.NOTHING && !STAYING.contains(command);
        Interview recorded = goes ? at.page().settled(at) : at;
        if (recorded.isRefused() && command.needs() == Command.Needs.ANSWER) {
            return recorded; // another row of the same page would take the place of what is typed
        }
        Interview settled = recorded.isRefused() ? at.telling("interview.note.not-taken") : recorded;
        return switch (command.needs()) {
            case NOTHING -> carriedOut(command, settled);
            case BEGUN ->
                settled.isBegun() || isOfTyping(command, settled)
                        ? carriedOut(command, settled)
                        : notBegun(command, settled);
            case ANSWER ->
                shown(settled).flatMap(settled::answerTo).isPresent()
                        ? carriedOut(command, settled)
                        : settled.refusing("interview.error.answer-first");
        };
    }

    private static Interview notBegun(Command command, Interview at) {
        return command == Command.UNDO
                ? at.telling("interview.note.undo-not-begun")
                : at.refusing("interview.error.not-begun");
    }

    /** Returns true for Undo of what is typed, and Redo after it, which need no assessment. */
    private static boolean isOfTyping(Command command, Interview at) {
        boolean isTyped = at.page().halfTyped(at.draft(), at).isPresent();
        return (command == Command.UNDO && isTyped)
                || (command == Command.REDO && at.steps().lastUndone().isPresent());
    }

    /** Returns the question of the page shown, or of the page under help or menu. */
    private static Optional<QuestionId> shown(Interview at) {
        return at.page().subject().question();
    }

    /** Goes on without an answer. What is typed is recorded all the same; what is refused is kept in its row. */
    private static Interview skipped(Interview at) {
        Interview settled = at.page().settled(at);
        if (settled.isRefused()) {
            return at.page()
                    .halfTyped(at.draft(), at)
                    .map(text ->
                            at.page().skip(at.moved(at.history().keeping(text))).telling("interview.note.refused-kept"))
                    .orElseGet(() -> at.page().skip(at));
        }
        if (settled.assessment().equals(at.assessment())) {
            return at.page().skip(at);
        }
        return settled.page().equals(at.page()) ? settled.page().skip(settled.with(at.draft())) : settled;
    }

    /** Takes what is typed as a step: undo takes it back first, and redo brings it again to the letter. */
    private static Interview step(UnaryOperator<Interview> go, Interview at) {
        Interview settled = at.page().settled(at);
        if (settled.isRefused()) {
            return settled;
        }
        return go.apply(settled.isStepAfter(at) ? settled.remembering(at) : settled);
    }

    /** Undoes what is typed as a step; another change ends redo, and what is typed is gone. */
    private static Interview typingUndone(Interview at) {
        Interview undone = step(UndoHistory::undo, at);
        return at.page()
                .halfTyped(at.draft(), at)
                .filter(typed -> undone.isRefused())
                .map(typed -> refusedUndone(typed, at))
                .orElse(undone);
    }

    /** Takes a text that cannot be recorded out of its row; redo brings it again, until another change ends redo. */
    private static Interview refusedUndone(HalfTypedText typed, Interview at) {
        String row = at.draft().row().name();
        Interview closed = at.moved(at.history().letting(typed.page())).with(PageState.closedAt(row));
        Interview emptied = at.page() instanceof FormPage form ? new Row.Place(form, row).opened(closed) : closed;
        return emptied.with(at.steps().undoing(at.here()))
                .telling("interview.note.undone", Phrase.of("interview.step.typing"));
    }

    private static Interview carriedOut(Command command, Interview at) {
        return switch (command) {
            case BACK -> Navigation.back(at.page().leaving(at));
            case HELP -> opened(new InfoPage.HelpPage(at.page().subject()), at);
            case MENU -> opened(new MenuPage(at.page().subject()), at);
            case SKIP -> skipped(at);
            case LEAVE -> leaving(at);
            case LEAVE_NOW -> at.unsaved().isEmpty() ? at.ended(InterviewEnd.LEFT) : leaving(at);
            case INTERRUPT -> at.page() instanceof LeavePage ? at.ended(InterviewEnd.INTERRUPTED) : leaving(at);
            case INPUT_ENDED -> at.ended(InterviewEnd.INPUT_ENDED);
            case REDRAW -> at.wanting(Effect.REDRAW);
            case GLOSSARY -> at.open(new GlossaryPage());
            case GO_TO -> GoToPage.opened(at);
            case REVIEW -> at.backTo(new ReviewPage());
            case COMPLETENESS -> CompletenessPage.opened(at);
            case UNDO -> isTypedSince(at) ? typingUndone(at) : UndoHistory.undo(at);
            case REDO -> step(UndoHistory::redo, at);
            case NEXT_OPEN -> nextOpen(at);
            case DEPTH, OFFICE -> SetUpPage.changing(KebabCase.of(command), at);
            case PROFILE -> facts(at);
            case DECLARATIONS -> at.open(DeclarationsPage.LIST);
            case CONSULTED -> at.open(SingleRowPage.CONSULTED);
            case SECTIONS -> at.open(new SectionsPage(false));
            case FIGURES -> row(shown(at).orElseThrow(), ItemRows.beginning(ItemKind.FIGURES), at);
            case NOTE, GOOD_PRACTICE, OBSERVATIONS, INTERNAL_NOTE, REVIEW_BY ->
                row(shown(at).orElseThrow(), KebabCase.of(command), at);
            case CONFIDENTIAL -> confidential(shown(at).orElseThrow(), at);
        };
    }

    private static Interview leaving(Interview at) {
        return at.open(new LeavePage()).wanting(Effect.KEEP);
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

    /** Opens a page that lies over another; the command that opened it closes it. */
    private static Interview opened(Page over, Interview at) {
        return at.page().equals(over) ? Navigation.back(at) : at.open(over);
    }

    /** Opens the facts, none of them for input: one goes to the fact that is to be corrected. */
    private static Interview facts(Interview at) {
        FactsPage page = new FactsPage();
        if (FactsPage.asked(at).isEmpty()) {
            return at.refusing("interview.error.no-facts");
        }
        Interview there = at.open(page);
        return page.isHalfTyped(there) ? there : there.draftOn(page, PageState.EMPTY);
    }

    /**
     * Opens a row of a question; from a list, so that the list is shown again after it. A text half typed in another row
     * is shown instead, so that it is not lost.
     */
    static Interview row(QuestionId id, String row, Interview at) {
        QuestionPage page = new QuestionPage(id);
        Interview shown = at.page().isOverview() ? at.open(page) : at.backTo(page);
        return new Row.Place(page, row).opened(shown);
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
                        .map(id -> at.work().numberOf(id) - (Resumption.isOpen(id, at) ? 1 : 0))
                        .orElse(0));
        // From a list one goes on; the answer does not lead back to it, but Back does.
        Interview left = at.page().isOverview() ? at.moved(at.history().passing()) : at;
        return Resumption.openAfter(from, at)
                .map(question -> QuestionPage.opened(question.id(), left))
                .orElseGet(() -> at.backTo(new ReviewPage()).telling("interview.note.nothing-open"));
    }

    private static Interview confidential(QuestionId id, Interview at) {
        boolean marked = at.answerTo(id).map(Answer::confidential).orElse(false);
        return at.answer(id, answer -> answer.withConfidential(!marked))
                .telling(marked ? "interview.note.not-confidential" : "interview.note.confidential");
    }
}
