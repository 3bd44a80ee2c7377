package org.stocktake.finding.merge;

/**
 * A key of an assessment, other than an answer, about which two versions differ.
 *
 * @param key such as {@code profile.coast}
 * @param ours its value in the assessment; empty when it has none
 * @param theirs its value in the other version; empty when it has none
 */
public record KeyConflict(String key, String ours, String theirs) {}
