package org.stocktake.terminal;

import org.stocktake.interview.view.PageField;

/** Which keys a page has: in a text, letters are letters. */
public final class HintForm implements PageField.Cases<String> {
    @Override
    public String choices(PageField.Choices field) {
        return field.filter().open() ? "text" : "list";
    }

    @Override
    public String text(PageField.Text field) {
        return "text";
    }

    @Override
    public String reading(PageField.Reading field) {
        return "list";
    }
}
