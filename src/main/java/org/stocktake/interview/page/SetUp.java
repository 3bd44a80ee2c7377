package org.stocktake.interview.page;

import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;

/** What the pages of the set-up have in common. */
final class SetUp {
    private static final int STEPS = 4;

    private SetUp() {}

    static List<Phrase> heading(Interview at, int step) {
        return List.of(
                Phrase.asIs(at.checklist().heading().title()),
                Phrase.of("interview.position.step", String.valueOf(step), String.valueOf(STEPS)));
    }
}
