package org.stocktake.report.facts;

import org.stocktake.model.Action;
import org.stocktake.model.Question;

/** A planned step, with the question whose answer plans it. */
public record Step(Action action, Question question) {}
