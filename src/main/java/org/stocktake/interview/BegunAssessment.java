package org.stocktake.interview;

import org.stocktake.interview.view.Phrase;

/**
 * An assessment that a person can go on with.
 *
 * @param file its file, as it is opened
 * @param line its State, its year, how far it is, and its file
 */
public record BegunAssessment(String file, Phrase line) {}
