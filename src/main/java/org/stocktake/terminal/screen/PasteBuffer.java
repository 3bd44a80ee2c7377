package org.stocktake.terminal.screen;

/** Collects a pasted text that arrives in pieces, up to its end sequence. Looks at each character once. */
final class PasteBuffer {
    private final String end;
    private final int charsMax;
    private final StringBuilder text = new StringBuilder();
    /** The last characters, which may be the beginning of the end sequence. */
    private String held = "";

    private boolean full;
    private boolean ended;
    private String rest = "";

    /** @param charsMax longest text kept; the rest is only searched for its end */
    PasteBuffer(String end, int charsMax) {
        this.end = end;
        this.charsMax = charsMax;
    }

    /** Takes the next piece; the characters after the end sequence are the {@link #rest}. */
    void take(String piece) {
        String all = held + piece;
        int at = all.indexOf(end);
        ended = at >= 0;
        int sure = ended ? at : all.length() - begun(all);
        keep(all.substring(0, sure));
        held = ended ? "" : all.substring(sure);
        rest = ended ? all.substring(at + end.length()) : "";
    }

    /** Returns how many characters at the end may be the beginning of the end sequence. */
    private int begun(String all) {
        int length = Math.min(end.length() - 1, all.length());
        while (!end.startsWith(all.substring(all.length() - length))) {
            length--;
        }
        return length;
    }

    private void keep(String more) {
        int kept = full ? 0 : Math.min(more.length(), charsMax - text.length());
        full = full || kept < more.length();
        boolean halves = kept > 0 && kept < more.length() && Character.isHighSurrogate(more.charAt(kept - 1));
        text.append(more, 0, halves ? kept - 1 : kept);
    }

    boolean isEnded() {
        return ended;
    }

    /** Returns the characters typed after the paste. */
    String rest() {
        return rest;
    }

    String text() {
        return text.toString();
    }
}
