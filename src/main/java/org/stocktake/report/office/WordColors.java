package org.stocktake.report.office;

import org.stocktake.finding.Outcome;

/** The colours of a finding. They never say anything alone: the word stands in them or beside them. */
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

    /** The tone of an outcome, of a flag or of another mark, by its word. */
    static WordColors of(String word) {
        return switch (word) {
            case "met" -> MET;
            case "partly-met", "unsubstantiated", "expired", "contradictory" -> PARTLY;
            case "gap", "life" -> GAP;
            case "considered", "not-used", "voluntary", "depends", "confidential" -> CALM;
            default -> QUIET;
        };
    }

    static WordColors of(Outcome outcome) {
        return of(outcome.word());
    }

    /** The style of runs that show a word in it. */
    String mark() {
        return "Mark" + ending;
    }

    /** The style of runs that draw a bar in it. */
    String bar() {
        return "Bar" + ending;
    }
}
