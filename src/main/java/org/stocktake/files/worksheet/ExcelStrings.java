package org.stocktake.files.worksheet;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook that cells refer to by number; text that only says how to pronounce another is left out. */
final class ExcelStrings implements PartReader.Handler {
    private static final int ESCAPE = "_x005F_".length();

    private final List<String> strings = new ArrayList<>();
    private StringBuilder now = new StringBuilder();
    private boolean inText;
    private int inPhonetic;

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "si" -> now = new StringBuilder();
            case "rPh" -> inPhonetic++;
            case "t" -> inText = inPhonetic == 0;
            default -> inText = false;
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "si" -> strings.add(unescaped(now.toString()));
            case "rPh" -> inPhonetic--;
            default -> inText = false;
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            now.append(text);
        }
    }

    /** Replaces {@code _xHHHH_} by its character (ECMA-376, ST_Xstring). */
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (at + ESCAPE <= text.length() && isEscape(text.substring(at, at + ESCAPE))) {
                plain.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + ESCAPE;
            }
            at = text.indexOf("_x", Math.max(at + 1, from));
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isEscape(String piece) {
        boolean escape = piece.charAt(ESCAPE - 1) == '_';
        for (int i = 2; i < ESCAPE - 1; i++) {
            escape &= Character.digit(piece.charAt(i), 16) >= 0 && piece.charAt(i) <= 'f';
        }
        return escape;
    }
}
