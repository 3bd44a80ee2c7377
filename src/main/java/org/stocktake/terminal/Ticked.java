package org.stocktake.terminal;

import org.stocktake.interview.view.Field;

/** How many lines of a page are ticked. */
public final class Ticked implements Field.Cases<Integer> {
    @Override
    public Integer choices(Field.Choices field) {
        return field.ticked();
    }

    @Override
    public Integer text(Field.Text field) {
        return 0;
    }

    @Override
    public Integer reading(Field.Reading field) {
        return 0;
    }
}
