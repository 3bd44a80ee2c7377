package org.stocktake.files.yaml;

import static org.stocktake.model.ProblemKind.BAD_ESCAPE;
import static org.stocktake.model.ProblemKind.COLON_IN_BRACES;
import static org.stocktake.model.ProblemKind.COLON_IN_TEXT;
import static org.stocktake.model.ProblemKind.COLON_MISSING;
import static org.stocktake.model.ProblemKind.DASH_BEFORE_KEY;
import static org.stocktake.model.ProblemKind.DASH_WITHOUT_SPACE;
import static org.stocktake.model.ProblemKind.INDENTATION;
import static org.stocktake.model.ProblemKind.NOT_YAML;
import static org.stocktake.model.ProblemKind.ODD_SPACE;
import static org.stocktake.model.ProblemKind.QUOTES_NEEDED;
import static org.stocktake.model.ProblemKind.TAB_IN_YAML;
import static org.stocktake.model.ProblemKind.TEXT_AFTER_QUOTE;
import static org.stocktake.model.ProblemKind.TEXT_NOT_INDENTED;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/**
 * Finds the mistake of a person where the YAML parser fails. The parser reports the place where it stopped, in the
 * terms of a parser; the mistake is there or on a line before, and has a message of its own.
 */
final class YamlDiagnosis {
    private final SourceText source;
    private final String problem;
    private final SourceLocation where;
    private final int line;

    private YamlDiagnosis(SourceText source, String problem, SourceLocation where) {
        this.source = source;
        this.problem = problem;
        this.where = where;
        this.line = where.line();
    }

    /** Returns the problem to report; empty if the parser gives no place. */
    static Optional<InvalidFileException> of(SourceText source, MarkedYamlEngineException fault) {
        Optional<Mark> mark = fault.getProblemMark();
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        int index = mark.get().getIndex();
        YamlDiagnosis diagnosis = new YamlDiagnosis(source, fault.getProblem(), source.atCodePoint(index));
        if (diagnosis.problem.contains("(TAB)")) {
            return Optional.of(diagnosis.refused(TAB_IN_YAML));
        }
        int offset =
                Math.min(index, source.text().codePointCount(0, source.text().length()));
        Optional<InvalidFileException> open =
                UnclosedDelimiters.first(source, source.text().offsetByCodePoints(0, offset));
        return open.isPresent()
                ? open
                : Optional.of(diagnosis.slip(
                        fault.getContextMark().map(Mark::getIndex).orElse(index)));
    }

    /** @param context start of the part of the text that the parser was reading, in code points */
    private InvalidFileException slip(int context) {
        if (problem.startsWith("mapping values are not allowed")) {
            return colon();
        }
        if (problem.startsWith("expected ',' or '}'") && isAtColon()) {
            return refused(COLON_IN_BRACES, wordBefore());
        }
        if (problem.startsWith("could not find expected ':'")) {
            return withoutKey(YamlLine.of(source, source.atCodePoint(context).line()));
        }
        if (problem.endsWith("found '<block mapping start>'") || problem.endsWith("found '<block sequence start>'")) {
            return misplaced(YamlLine.of(source, line));
        }
        if (problem.endsWith("found '-'")) {
            return refused(DASH_BEFORE_KEY);
        }
        if (problem.startsWith("found unknown escape character")) {
            return refused(BAD_ESCAPE);
        }
        if (problem.startsWith("expected <block end>") && problem.endsWith("found '<scalar>'")) {
            return isBehindQuote() ? refused(TEXT_AFTER_QUOTE) : withoutKey(YamlLine.of(source, line));
        }
        String content = source.line(line);
        boolean cannotBegin = problem.contains("that cannot start any token")
                || problem.startsWith("sequence entries are not allowed")
                || problem.endsWith("found ']'")
                || problem.endsWith("found '}'");
        return cannotBegin && where.column() <= content.length()
                ? refused(QUOTES_NEEDED, content.substring(where.column() - 1, where.column()))
                : refused(NOT_YAML);
    }

    /** Returns the word that ends at the place of the fault. */
    private String wordBefore() {
        String content = source.line(line);
        String before = content.substring(0, content.offsetByCodePoints(0, where.column() - 1))
                .stripTrailing();
        int start = before.length();
        while (start > 0 && " \t,{[".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        return before.substring(start);
    }

    private boolean isAtColon() {
        return source.line(line)
                        .codePoints()
                        .skip(where.column() - 1L)
                        .findFirst()
                        .orElse(' ')
                == ':';
    }

    private boolean isBehindQuote() {
        String content = source.line(line);
        int end = content.offsetByCodePoints(
                0, Math.min(where.column() - 1, content.codePointCount(0, content.length())));
        String before = content.substring(0, end).stripTrailing();
        return before.endsWith("\"") || before.endsWith("'");
    }

    /**
     * Explains a colon where none is allowed: the text before it may have begun on an earlier line, as a key without
     * its colon.
     */
    private InvalidFileException colon() {
        YamlLine here = YamlLine.of(source, line);
        if (here.colon() < where.column() - 1 || before(line) == 0) {
            return refused(COLON_IN_TEXT); // the second colon on its line
        }
        int first = before(line);
        while (isKeyless(first) && before(first) > 0 && isKeyless(before(first))) {
            first = before(first);
        }
        YamlLine begun = YamlLine.of(source, first);
        if (hasSlipOfItsOwn(begun) || !isKeyless(first)) {
            return hasSlipOfItsOwn(begun) ? withoutKey(begun) : misplaced(here);
        }
        int above = before(first);
        boolean goesOn = above > 0
                && YamlLine.of(source, above).colon() >= 0
                && !YamlLine.of(source, above).value().isEmpty()
                && begun.indent() > YamlLine.of(source, above).indent();
        return goesOn ? refused(COLON_IN_TEXT) : withoutKey(begun);
    }

    private boolean isKeyless(int number) {
        return YamlLine.of(source, number).colon() < 0;
    }

    /** Returns the number of the last line with content before that one; 0 if there is none. */
    private int before(int number) {
        int before = number - 1;
        while (before > 0 && YamlLine.of(source, before).isSilent()) {
            before--;
        }
        return before;
    }

    private static boolean hasSlipOfItsOwn(YamlLine line) {
        return line.oddSpace() >= 0 || isDashWithoutSpace(line);
    }

    private static boolean isDashWithoutSpace(YamlLine line) {
        String content = line.text().substring(line.indent());
        return content.length() > 1 && content.charAt(0) == '-' && "- ".indexOf(content.charAt(1)) < 0;
    }

    /** Explains a line in which the parser found no key. */
    private InvalidFileException withoutKey(YamlLine slip) {
        if (slip.oddSpace() >= 0) {
            return refused(slip, slip.oddSpace(), ODD_SPACE);
        }
        if (isDashWithoutSpace(slip)) {
            return refused(slip, slip.indent(), DASH_WITHOUT_SPACE);
        }
        String content = slip.text().substring(slip.start()).strip();
        String word = firstWord(content);
        if (belongsToText(slip, content)) {
            return refused(slip, slip.start(), TEXT_NOT_INDENTED);
        }
        return refused(slip, slip.start(), COLON_MISSING, word);
    }

    private static String firstWord(String content) {
        int end = 0;
        while (end < content.length() && " :".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        return content.substring(0, end);
    }

    /** Returns true if the line stands below a literal block and was meant as part of it. */
    private boolean belongsToText(YamlLine slip, String content) {
        int innermost = Integer.MAX_VALUE;
        for (int at = before(slip.number()); at > 0; at--) {
            YamlLine above = YamlLine.of(source, at);
            if (above.opensBlockText() && above.start() < innermost) {
                boolean first = innermost == Integer.MAX_VALUE;
                return first || !looksLikeKey(firstWord(content)) || content.split(" ", -1).length > 2;
            }
            innermost = above.isSilent() ? innermost : Math.min(innermost, above.indent());
        }
        return false;
    }

    private static boolean looksLikeKey(String word) {
        return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-' || c == '.' || (c >= '0' && c <= '9'));
    }

    /** Explains two lines that do not fit together: the one whose indentation is rarer in the file is wrong. */
    private InvalidFileException misplaced(YamlLine here) {
        YamlLine above = YamlLine.of(source, Math.max(before(here.number()), 1));
        YamlLine wrong = linesLike(above) < linesLike(here) ? above : here;
        return refused(wrong, wrong.indent(), INDENTATION);
    }

    private int linesLike(YamlLine line) {
        int like = 0;
        for (int number = 1; number <= source.lines(); number++) {
            YamlLine other = YamlLine.of(source, number);
            like += !other.isSilent() && other.indent() == line.indent() ? 1 : 0;
        }
        return like;
    }

    private InvalidFileException refused(YamlLine slip, int offset, ProblemKind kind, String... details) {
        int column = slip.text().codePointCount(0, Math.min(offset, slip.text().length())) + 1;
        return new InvalidFileException(new SourceLocation(source.file(), slip.number(), column), kind, details);
    }

    private InvalidFileException refused(ProblemKind kind, String... details) {
        return new InvalidFileException(where, kind, details);
    }
}
