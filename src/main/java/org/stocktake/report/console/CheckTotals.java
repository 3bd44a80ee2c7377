package org.stocktake.report.console;

/**
 * The sums of a check.
 *
 * @param exit the code with which the run ends
 */
public record CheckTotals(int files, int unreadable, int invalid, int problems, int failures, int exit) {}
