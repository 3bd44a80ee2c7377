package org.stocktake.interview.page;

import java.util.Optional;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.model.QuestionId;

/** Finds the page of a half-typed text by its name, and puts the text there again. */
public final class FormNames {
    private FormNames() {}

    /** Returns the page of a text; empty if it is not asked any more. */
    public static Optional<Page> page(String name, Interview at) {
        int end = name.lastIndexOf('/');
        return end < 0 ? Optional.empty() : form(name.substring(0, end), at).filter(page -> page.isAsked(at));
    }

    private static Optional<Page> form(String name, Interview at) {
        for (Page page : new Page[] {new FactsPage(), new SetUpPage(""), new SingleRowPage.ConsultedPage()}) {
            if (page.name().equals(name)) {
                return Optional.of(page);
            }
        }
        Optional<Page> declaration = DeclarationPage.named(name).map(page -> page);
        return declaration.or(() -> item(name, at)).or(() -> question(name, at));
    }

    private static Optional<Page> question(String name, Interview at) {
        return at.asked().stream()
                .map(question -> question.id())
                .filter(id -> id.value().equals(name))
                .findFirst()
                .map(QuestionPage::new);
    }

    private static Optional<Page> item(String name, Interview at) {
        int slash = name.indexOf('/');
        int dot = name.lastIndexOf('.');
        if (slash < 0 || dot < slash || !name.substring(dot + 1).matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(name.substring(dot + 1));
        for (ItemKind items : ItemKind.values()) {
            if (items.word().equals(name.substring(slash + 1, dot))) {
                return question(name.substring(0, slash), at)
                        .flatMap(Page::question)
                        .map((QuestionId id) -> new ItemPage(id, items, index));
            }
        }
        return Optional.empty();
    }

    /** Returns the interview with a kept text in its row again; unchanged if the row is gone. */
    public static Interview again(HalfTypedText text, Interview at) {
        String row = text.page().substring(text.page().lastIndexOf('/') + 1);
        return page(text.page(), at)
                .flatMap(page -> page.again(row, text.text(), at).map(draft -> at.draftOn(page, draft)))
                .orElse(at);
    }
}
