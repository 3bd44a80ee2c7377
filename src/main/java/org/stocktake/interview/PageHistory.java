package org.stocktake.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.model.QuestionId;

/**
 * Pages visited, the last of which is shown, and the drafts of pages.
 *
 * @param pages never empty
 */
public record PageHistory(List<Page> pages, Map<Page, PageState> drafts) {
    private static final int PAGES_MAX = 100;

    public PageHistory {
        pages = List.copyOf(pages);
        drafts = Collections.unmodifiableMap(new HashMap<>(drafts));
    }

    public static PageHistory from(Page page) {
        return new PageHistory(List.of(page), Map.of());
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
        return new PageHistory(longer.subList(Math.max(0, longer.size() - PAGES_MAX), longer.size()), drafts);
    }

    /** Returns a history of that page alone, with the drafts of this one. */
    public PageHistory replaced(Page page) {
        return new PageHistory(List.of(page), drafts);
    }

    /** Returns the history without the last page; empty when there is no other. */
    public Optional<PageHistory> shorter() {
        return pages.size() == 1
                ? Optional.empty()
                : Optional.of(new PageHistory(pages.subList(0, pages.size() - 1), drafts));
    }

    /** Returns the history up to where that page was last shown; empty when it was not. */
    Optional<PageHistory> backTo(Page page) {
        int there = pages.lastIndexOf(page);
        return there < 0 ? Optional.empty() : Optional.of(new PageHistory(pages.subList(0, there + 1), drafts));
    }

    /**
     * Returns the overview from which the pages of a question were opened; empty when they were not opened from one.
     */
    public Optional<Page> overview(QuestionId id) {
        int i = pages.size() - 1;
        while (i >= 0 && pages.get(i).question().equals(Optional.of(id))) {
            i--;
        }
        return i < 0 ? Optional.empty() : Optional.of(pages.get(i)).filter(Page::isOverview);
    }

    PageHistory with(Page page, PageState draft) {
        Map<Page, PageState> changed = new HashMap<>(drafts);
        changed.put(page, draft);
        return new PageHistory(pages, changed);
    }

    /** Returns the same pages with the drafts that were typed elsewhere since. */
    PageHistory withDraftsOf(PageHistory later) {
        Map<Page, PageState> all = new HashMap<>(later.drafts);
        all.remove(last());
        drafts.forEach((page, draft) -> {
            if (page.equals(last())) {
                all.put(page, draft);
            }
        });
        return new PageHistory(pages, all);
    }

    PageHistory without(Page page) {
        if (!drafts.containsKey(page)) {
            return this;
        }
        Map<Page, PageState> changed = new HashMap<>(drafts);
        changed.remove(page);
        return new PageHistory(pages, changed);
    }
}
