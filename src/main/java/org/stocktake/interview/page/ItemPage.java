package org.stocktake.interview.page;

import java.time.Instant;
import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;

/** One citation, action or figure: change it, or remove it. */
record ItemPage(QuestionId id, ItemKind items, int index) implements ListPage, QuestionScopedPage.ItemScoped {
    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.ItemScoped.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return hasAnswer(at) && index < items.count(answer(at));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(Paragraph.question(Phrase.asIs(items.line(answer(at), index))));
    }

    @Override
    public List<ListOption> options(Interview at) {
        return List.of(
                ListOption.line(Phrase.of("interview.item.change")),
                ListOption.line(Phrase.of("interview.item.remove")),
                ListOption.line(Phrase.of("interview.item.leave")));
    }

    @Override
    public Interview choose(int line, Interview at, Instant now) {
        Interview settled = at.forget(this);
        return switch (line) {
            case 0 -> settled.open(new ItemFieldPage(id, items, index, 0));
            case 1 -> removed(settled, now);
            default -> settled.backTo(new ItemsPage(id, items));
        };
    }

    /** Prepares for an answer with more items: drafts of an item not yet added move behind the new items. */
    static Interview madeRoom(QuestionId id, Answer then, Interview at) {
        Interview moved = at;
        for (ItemKind items : ItemKind.values()) {
            int count = at.answerTo(id).map(items::count).orElse(0);
            for (int part = 0; part < items.parts().size() && items.count(then) > count; part++) {
                Page begun = new ItemFieldPage(id, items, count, part);
                if (!at.history().isUntouched(begun)) {
                    moved = moved.draftOn(new ItemFieldPage(id, items, items.count(then), part), at.draftOf(begun))
                            .forget(begun);
                }
            }
        }
        return moved;
    }

    private Interview removed(Interview at, Instant now) {
        Interview without = at.backTo(new ItemsPage(id, items)).answer(id, items.without(index), now);
        for (int i = index; i <= items.count(answer(without)); i++) {
            for (int part = 0; part < items.parts().size(); part++) {
                without = without.forget(new ItemFieldPage(id, items, i, part));
            }
        }
        return without.saying(Paragraph.note(Phrase.of("interview.note.removed")));
    }

    @Override
    public Interview skip(Interview at) {
        return at.backTo(new ItemsPage(id, items));
    }
}
