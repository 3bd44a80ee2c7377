package org.stocktake.terminal;

import org.stocktake.interview.view.Field;

/** The text of a page that has one. */
public final class WrittenText implements Field.Cases<String> {
    @Override
    public String choices(Field.Choices field) {
        return "";
    }

    @Override
    public String text(Field.Text field) {
        return field.text();
    }

    @Override
    public String reading(Field.Reading field) {
        return "";
    }
}
