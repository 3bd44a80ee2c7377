package org.stocktake.interview.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;

/** Finds the page of a half-typed text by its name, and puts the text there again. */
public final class FormNames {
    private static final Pattern ITEM = Pattern.compile("([^/]*)/(.*)\\.([0-9]{1,4})");

    private FormNames() {}

    /** Returns the page of a text; empty if it is not asked any more. */
    public static Optional<Page> page(String name, Interview at) {
        int end = name.lastIndexOf('/');
        return end < 0 ? Optional.empty() : form(name.substring(0, end), at).filter(page -> page.isAsked(at));
    }

    /** Returns the rows in which something is typed and not confirmed. */
    static List<Row.Place> halfTyped(Interview at) {
        return at.halfTyped().stream()
                .flatMap(text -> page(text.page(), at)
                        .filter(FormPage.class::isInstance)
                        .map(page -> new Row.Place((FormPage) page, row(text)))
                        .stream())
                .toList();
    }

    private static String row(HalfTypedText text) {
        return text.page().substring(text.page().lastIndexOf('/') + 1);
    }

    private static Optional<Page> form(String name, Interview at) {
        Page setUp = at.page() instanceof SetUpPage shown
                ? shown
                : Stream.of(SetUpPage.START, SetUpPage.OFFICE_ONLY)
                        .filter(page -> page.isHalfTyped(at))
                        .findFirst()
                        .orElse(new SetUpPage(""));
        return Stream.<Page>of(new FactsPage(), setUp, SingleRowPage.CONSULTED)
                .filter(page -> page.name().equals(name))
                .findFirst()
                .or(() -> DeclarationPage.named(name))
                .or(() -> item(name, at))
                .or(() -> question(name, at));
    }

    private static Optional<Page> question(String name, Interview at) {
        return at.asked().stream()
                .map(question -> question.id())
                .filter(id -> id.value().equals(name))
                .findFirst()
                .map(QuestionPage::new);
    }

    /** Returns the question of an item, also of one that is not there; empty if the question is not asked. */
    private static Optional<QuestionId> questionOfItem(String name, Interview at) {
        return item(name.substring(0, Math.max(0, name.lastIndexOf('/'))), at).flatMap(Page::question);
    }

    private static Optional<Page> item(String name, Interview at) {
        Matcher parts = ITEM.matcher(name);
        Optional<ItemKind> items = parts.matches() ? KebabCase.find(ItemKind.class, parts.group(2)) : Optional.empty();
        return items.flatMap(kind -> question(parts.group(1), at)
                .flatMap(Page::question)
                .map(id -> new ItemPage(id, kind, Integer.parseInt(parts.group(3)))));
    }

    /**
     * Returns the interview with a kept text in its row again; unchanged if the row is gone. An item of a proposal that is
     * not at hand comes back with the proposal: its text is kept, and said while the question has no answer.
     */
    public static Interview again(HalfTypedText text, Interview at) {
        Optional<Page> page = page(text.page(), at);
        Optional<QuestionId> away = page.isPresent() ? Optional.empty() : questionOfItem(text.page(), at);
        if (away.isPresent()) {
            Interview kept = at.moved(at.history().keeping(text));
            return at.answerTo(away.get()).isPresent()
                    ? kept
                    : kept.telling("interview.note.half-typed.away", QuestionLines.number(away.get(), at), text.text());
        }
        if (page.flatMap(there -> there.halfTyped(at.draftOf(there), at)).isPresent()) {
            return at.moved(at.history().keeping(text));
        }
        return page.flatMap(there -> there.again(row(text), text.text(), at).map(draft -> at.draftOn(there, draft)))
                .orElse(at);
    }
}
