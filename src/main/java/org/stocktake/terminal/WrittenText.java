package org.stocktake.terminal;

import org.stocktake.interview.view.PageField;

/** The text of a page that has one. */
public final class WrittenText implements PageField.Cases<String> {
    @Override
    public String choices(PageField.Choices field) {
        return "";
    }

    @Override
    public String text(PageField.Text field) {
        return field.text();
    }

    @Override
    public String reading(PageField.Reading field) {
        return "";
    }
}
