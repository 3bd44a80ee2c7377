package org.stocktake.interview.page;

import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;

/** A page whose Back and Skip go where {@link Navigation} says, unless the page decides otherwise. */
interface WizardPage extends Page {
    /** Goes back to the page before. Text that was typed stays as a draft. */
    @Override
    default Interview back(Interview at) {
        return Navigation.back(at);
    }

    /** Goes on without an answer. */
    @Override
    default Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
