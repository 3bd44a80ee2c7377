package org.stocktake.terminal;

import org.stocktake.interview.view.Field;

/** Which keys a page has: in a text, letters are letters. */
public final class HintForm implements Field.Cases<String> {
    @Override
    public String choices(Field.Choices field) {
        return field.filter().open() ? "text" : "list";
    }

    @Override
    public String text(Field.Text field) {
        return "text";
    }

    @Override
    public String reading(Field.Reading field) {
        return "list";
    }
}
