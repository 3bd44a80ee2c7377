package org.stocktake.terminal;

import org.stocktake.interview.view.PageField;

/** How many lines of a page are ticked. */
public final class Ticked implements PageField.Cases<Integer> {
    @Override
    public Integer choices(PageField.Choices field) {
        return field.ticked();
    }

    @Override
    public Integer text(PageField.Text field) {
        return 0;
    }

    @Override
    public Integer reading(PageField.Reading field) {
        return 0;
    }
}
