package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.UNCLOSED_BRACKET;
import static org.stocktake.model.ProblemKind.UNCLOSED_QUOTE;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the first quotation mark or bracket that is opened and not closed. The parser reads on to the next delimiter,
 * however far that is, and stops there. Comments, literal blocks and plain texts are skipped.
 */
final class UnclosedDelimiters {
    private final SourceText source;
    private final String text;
    /** The offset at which the parser stopped. */
    private final int end;
    /** Lines that are indented further belong to the text above them; -1 if there is no such text. */
    private int textIndent = -1;

    private Optional<InvalidFileException> found = Optional.empty();

    private UnclosedDelimiters(SourceText source, int end) {
        this.source = source;
        this.text = source.text();
        this.end = end;
    }

    /**
     * Returns the problem of the first delimiter that is not closed; empty if all are closed.
     *
     * @param end the offset at which the parser stopped, in UTF-16 units
     */
    static Optional<InvalidFileException> first(SourceText source, int end) {
        UnclosedDelimiters delimiters = new UnclosedDelimiters(source, end);
        int at = 0;
        while (at < end && delimiters.found.isEmpty()) {
            at = delimiters.line(at);
        }
        return delimiters.found;
    }

    /** Checks the line that begins there, and returns the start of the next line to check. */
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

    /** Returns the end of the quoted text or bracket that opens there; the same offset if nothing opens there. */
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
            return quoted(at + 1, indent); // two of them are one in the text
        }
        boolean ends = at < text.length() && isEndOfValue(at + 1) && isFurtherIn(open, at, indent);
        if (!ends) {
            found = Optional.of(new InvalidFileException(source.at(open), UNCLOSED_QUOTE, String.valueOf(quote)));
        }
        return Math.min(at + 1, text.length());
    }

    /** Returns true if the value ends there: after a closing delimiter nothing of its value follows. */
    private boolean isEndOfValue(int at) {
        boolean sameLine = text.lastIndexOf('\n', at - 1) == text.lastIndexOf('\n', end);
        return sameLine || at >= text.length() || isAny(at, " \r\n:,]}");
    }

    /** Returns true if every further line of the value is indented further than its key. */
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

    /** Returns true if the bracket closes on its line: then the fault is between the two. */
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
