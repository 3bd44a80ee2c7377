package org.stocktake.report.office;

import org.stocktake.finding.Outcome;

/** The colours of a finding. A colour is never the only sign: a word is always in it or next to it. */
enum WordColors {
    MET("Met"),
    PARTLY("Partly"),
    GAP("Gap"),
    CALM("Calm"),
    QUIET("Quiet");

    private final String ending;

    WordColors(String ending) {
        this.ending = ending;
    }

    /** Returns the colours for the word of an outcome, a flag or another label. */
    static WordColors of(String word) {
        return switch (word) {
            case "met" -> MET;
            case "partly-met", "unsubstantiated", "expired", "repealed", "not-in-force", "contradictory" -> PARTLY;
            case "gap", "life" -> GAP;
            case "considered", "not-used", "voluntary", "reserved", "binds-later", "depends", "confidential" -> CALM;
            default -> QUIET;
        };
    }

    static WordColors of(Outcome outcome) {
        return of(outcome.word());
    }

    /** Returns the style of a run with a word in this colour. */
    String mark() {
        return "Mark" + ending;
    }

    /** Returns the style of a run that draws a bar in this colour. */
    String bar() {
        return "Bar" + ending;
    }
}
