package org.stocktake.report.office;

/** The colours of a finding. A colour is never the only sign: a word is always in it or next to it. */
enum WordColors {
    MET("Met", "D5E2DE", "ABC5BD", "81A99D"),
    PARTLY("Partly", "E8DECC", "D0BD99", "B99D66"),
    GAP("Gap", "ECD3D4", "D9A8AA", "C77D80"),
    CALM("Calm", "DBDFE9", "B8BFD2", "949FBC"),
    QUIET("Quiet", "DDDFE2", "BCC0C5", "9AA0A7");

    private final String ending;

    private final String light;

    private final String middle;

    private final String dark;

    WordColors(String ending, String light, String middle, String dark) {
        this.ending = ending;
        this.light = light;
        this.middle = middle;
        this.dark = dark;
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

    /** Returns the style of a run with a word in this colour. */
    String mark() {
        return "Mark" + ending;
    }

    /** Returns the colour of a shade from 1 to 3, on which black text can be read; of 0, white. */
    String shade(int darkness) {
        return switch (darkness) {
            case 0 -> "FFFFFF";
            case 1 -> light;
            case 2 -> middle;
            default -> dark;
        };
    }
}
