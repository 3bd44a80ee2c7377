package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.UNCLOSED_BRACKET;
import static org.stocktake.model.ProblemKind.UNCLOSED_QUOTE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the first quotation mark or bracket that opens and does not close. The engine reads on to the next mark, however
 * far that is, and stumbles there. Comments, block texts and texts without quotation marks are passed over.
 */
final class UnclosedDelimiters {
    private final SourceText source;
    private final String text;
    /** Where the engine stumbled. */
    private final int end;
    /** Lines further in than this belong to the text above them; -1 when there is none. */
    private int textIndent = -1;

    private Optional<InvalidFileException> found = Optional.empty();

    private UnclosedDelimiters(SourceText source, int end) {
        this.source = source;
        this.text = source.text();
        this.end = end;
    }

    /**
     * What is wrong with the first that does not close.
     *
     * @param end where the engine stumbled, in UTF-16 units
     */
    static Optional<InvalidFileException> first(SourceText source, int end) {
        UnclosedDelimiters marks = new UnclosedDelimiters(source, end);
        int at = 0;
        while (at < end && marks.found.isEmpty()) {
            at = marks.line(at);
        }
        return marks.found;
    }

    /** Looks at the line that begins there; where the next one begins that has not been looked at. */
    private int line(int begin) {
        YamlLine line = new YamlLine(0, text.substring(begin, lineEnd(begin)));
        if (line.isSilent() || (textIndent >= 0 && line.indent() > textIndent)) {
            return lineEnd(begin) + 1;
        }
        textIndent = -1;
        int keyColumn = line.start();
        int after = quotedOrInBrackets(begin + keyColumn, line.indent());
        if (after == begin + keyColumn && line.colon() >= 0) {
            int value = begin + line.colon() + 1;
            while (value < text.length() && text.charAt(value) == ' ') {
                value++;
            }
            after = quotedOrInBrackets(value, line.indent());
            textIndent = after == value && !line.value().isEmpty() ? keyColumn : -1;
        } else if (after == begin + keyColumn) {
            textIndent = line.opensBlockText() ? line.indent() : -1;
        }
        return lineEnd(after) + 1;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** Where what opens there ends; the same place when nothing opens there. */
    private int quotedOrInBrackets(int at, int indent) {
        if (isQuote(at)) {
            return quoted(at, indent);
        }
        return isAny(at, "[{") ? inBrackets(at, indent) : at;
    }

    private int quoted(int open, int indent) {
        char quote = text.charAt(open);
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != quote) {
            at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        if (quote == '\'' && isAny(at + 1, "'")) {
            return quoted(at + 1, indent); // two of them stand for one
        }
        boolean ends = at < text.length() && isEndOfValue(at + 1) && isFurtherIn(open, at, indent);
        if (!ends) {
            found = Optional.of(new InvalidFileException(source.at(open), UNCLOSED_QUOTE, String.valueOf(quote)));
        }
        return Math.min(at + 1, text.length());
    }

    /** A closing mark is followed by nothing more of its value; what is, was opened by it. */
    private boolean isEndOfValue(int at) {
        boolean sameLine = text.lastIndexOf('\n', at - 1) == text.lastIndexOf('\n', end);
        return sameLine || at >= text.length() || isAny(at, " \r\n:,]}");
    }

    /** A value of several lines stands further in than its key. */
    private boolean isFurtherIn(int open, int close, int indent) {
        for (int at = lineEnd(open) + 1; at < close; at = lineEnd(at) + 1) {
            YamlLine line = new YamlLine(0, text.substring(at, lineEnd(at)));
            if (!line.text().isBlank() && line.indent() <= indent) {
                return false;
            }
        }
        return true;
    }

    private int inBrackets(int open, int indent) {
        Deque<Integer> opened = new ArrayDeque<>();
        int at = open;
        while (at < end && found.isEmpty()) {
            if (isAny(at, "[{")) {
                opened.addLast(at);
            } else if (isAny(at, "]}")) {
                opened.pollLast();
            } else if (isQuote(at) && isAny(at - 1, " \n[{,:")) {
                at = quoted(at, indent) - 1;
            } else if (isAny(at, "#") && isAny(at - 1, " \n")) {
                at = lineEnd(at);
            }
            at++;
            if (opened.isEmpty()) {
                return at;
            }
        }
        if (found.isEmpty() && !opened.isEmpty() && !closesOnItsLine(open)) {
            String bracket = String.valueOf(text.charAt(opened.getFirst()));
            found = Optional.of(new InvalidFileException(source.at(opened.getFirst()), UNCLOSED_BRACKET, bracket));
        }
        return Math.max(at, open + 1);
    }

    /** Then something else is wrong between the two. */
    private boolean closesOnItsLine(int open) {
        String rest = text.substring(open, lineEnd(open));
        return rest.indexOf(text.charAt(open) == '[' ? ']' : '}') >= 0;
    }

    private boolean isQuote(int at) {
        return isAny(at, "\"'");
    }

    private boolean isAny(int at, String chars) {
        return at >= 0 && at < text.length() && chars.indexOf(text.charAt(at)) >= 0;
    }
}
