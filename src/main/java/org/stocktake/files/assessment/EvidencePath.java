package org.stocktake.files.assessment;

import java.util.List;
import java.util.regex.Pattern;
import org.stocktake.text.ControlCharacters;

/** Checks the path by which an assessment names a document of evidence. */
public final class EvidencePath {
    /** A path in a home folder, on a drive, or an address of any scheme. */
    private static final Pattern ELSEWHERE = Pattern.compile("~.*|[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private EvidencePath() {}

    /**
     * Returns true if the path, as it is written, leads to a place in the folder of the assessment: its parts are
     * separated by {@code /}, no part is {@code ..}, it does not begin with {@code /}, and it has no hidden character.
     * The file need not exist.
     */
    public static boolean isBeside(String path) {
        boolean inside = !path.startsWith("/")
                && path.indexOf('\\') < 0
                && !ELSEWHERE.matcher(path).matches()
                && !List.of(path.split("/", -1)).contains("..");
        return inside && !hasHidden(path);
    }

    private static boolean hasHidden(String path) {
        for (int at = 0; at < path.length(); at += Character.charCount(path.codePointAt(at))) {
            int c = path.codePointAt(at);
            if (ControlCharacters.steers(c) || ControlCharacters.marksDirection(c)) {
                return true;
            }
        }
        return false;
    }
}
