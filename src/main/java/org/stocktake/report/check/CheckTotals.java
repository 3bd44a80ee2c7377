package org.stocktake.report.check;

/**
 * The sums of a check.
 *
 * @param waived failures that a waiver covers
 * @param contradictions what cannot be right as it stands, and fails nothing
 * @param exit the code with which the run ends
 */
public record CheckTotals(
        int files, int unreadable, int invalid, int problems, int failures, int waived, int contradictions, int exit) {}
