package org.stocktake.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.model.QuestionId;

/**
 * Pages visited, the last of which is shown, and the drafts of pages.
 *
 * @param pages never empty
 * @param refused texts that were refused and skipped, by the name of page and row
 * @param passed lists from which one went on instead of choosing a line: Back leads to them, an answer does not
 */
public record PageHistory(
        List<Page> pages, Map<Page, PageState> drafts, Map<String, String> refused, Set<Page> passed) {
    private static final int PAGES_MAX = 100;

    public PageHistory {
        pages = List.copyOf(pages);
        drafts = Map.copyOf(drafts);
        refused = Map.copyOf(refused);
        passed = Set.copyOf(passed);
    }

    public static PageHistory from(Page page) {
        return new PageHistory(List.of(page), Map.of(), Map.of(), Set.of());
    }

    public Page last() {
        return pages.get(pages.size() - 1);
    }

    /** Returns true if nothing was done on the page since it was last confirmed. */
    public boolean isUntouched(Page page) {
        PageState draft = drafts.get(page);
        return draft == null || !draft.isTouched();
    }

    PageHistory open(Page page) {
        if (page.equals(last())) {
            return this;
        }
        List<Page> longer = new ArrayList<>(pages);
        longer.add(page);
        return at(longer.subList(Math.max(0, longer.size() - PAGES_MAX), longer.size()));
    }

    /** Returns a history of that page alone, with the drafts of this one. */
    public PageHistory replaced(Page page) {
        return at(List.of(page));
    }

    /** Returns the history without the last page; empty when there is no other. */
    public Optional<PageHistory> shorter() {
        return pages.size() == 1 ? Optional.empty() : Optional.of(at(pages.subList(0, pages.size() - 1)));
    }

    /** Returns the history up to where that page was last shown; empty when it was not. */
    Optional<PageHistory> backTo(Page page) {
        int there = pages.lastIndexOf(page);
        return there < 0 ? Optional.empty() : Optional.of(at(pages.subList(0, there + 1)));
    }

    /**
     * Returns the overview from which the pages of a question were opened; empty when they were not opened from one.
     */
    public Optional<Page> overview(QuestionId id) {
        int i = pages.size() - 1;
        while (i >= 0 && pages.get(i).question().equals(Optional.of(id))) {
            i--;
        }
        return i < 0
                ? Optional.empty()
                : Optional.of(pages.get(i)).filter(page -> page.isOverview() && !passed.contains(page));
    }

    /** Returns the history in which one goes on from the list shown without choosing a line of it. */
    public PageHistory passing() {
        Set<Page> more = new HashSet<>(passed);
        more.add(last());
        return new PageHistory(pages, drafts, refused, more);
    }

    /** Returns a history of these pages; the last was not passed, and digits typed on the one left begin no number. */
    private PageHistory at(List<Page> others) {
        Set<Page> left = new HashSet<>(passed);
        left.remove(others.get(others.size() - 1));
        Optional<PageState> draft = Optional.ofNullable(drafts.get(last())).map(state -> state.asking(""));
        return new PageHistory(others, changed(drafts, last(), draft), refused, left);
    }

    /** Returns the history without the pages that lie over another for a moment, such as the menu. */
    PageHistory withoutOverlays() {
        int last = pages.size();
        while (last > 1 && pages.get(last - 1).isOverlay()) {
            last--;
        }
        return at(pages.subList(0, last));
    }

    PageHistory with(Page page, PageState draft) {
        return with(page, Optional.of(draft));
    }

    PageHistory without(Page page) {
        return with(page, Optional.empty());
    }

    private PageHistory with(Page page, Optional<PageState> draft) {
        return new PageHistory(pages, changed(drafts, page, draft), refused, passed);
    }

    /** Returns the same pages with the drafts that were typed elsewhere since. */
    PageHistory withDraftsOf(PageHistory later) {
        Optional<PageState> here = Optional.ofNullable(drafts.get(last()));
        return new PageHistory(pages, later.drafts, later.refused, passed).with(last(), here);
    }

    /** Returns the history with a text that was refused: it is there again when its row is opened. */
    public PageHistory keeping(HalfTypedText text) {
        return new PageHistory(pages, drafts, changed(refused, text.page(), Optional.of(text.text())), passed);
    }

    /** Returns the history without the refused text of a page and row, because another was recorded there. */
    public PageHistory letting(String name) {
        return new PageHistory(pages, drafts, changed(refused, name, Optional.empty()), passed);
    }

    private static <K, V> Map<K, V> changed(Map<K, V> map, K key, Optional<V> value) {
        Map<K, V> changed = new HashMap<>(map);
        value.ifPresentOrElse(one -> changed.put(key, one), () -> changed.remove(key));
        return changed;
    }
}
