package org.stocktake.terminal.screen;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.terminal.screen.Frame.Style;
import org.stocktake.terminal.wrap.TextWrapper;
import org.stocktake.text.TextDirection;

/**
 * Lines of a form: the label of each row, and beside it what the row says; below it where that has no room or another
 * direction. The open row has its input there, its question above and its guidance below.
 */
final class FormLines {
    private static final String HERE = "> ";
    private static final String ELSEWHERE = "  ";
    private static final String BELOW = "    ";
    private static final int GAP = 2;
    /** Lines of what a row says while it has not the focus. */
    private static final int VALUE_LINES_MAX = 3;
    /** The same where lines are short, so that about as many words are shown. */
    private static final int SHORT_LINES_MAX = 6;
    /** Room of a line from which on it is not short. */
    private static final int LONG_LINE_MIN = 48;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+\\.\\h");
    /** Smallest room beside the labels; where there is less, values stand below them. */
    private static final int VALUE_COLUMNS_MIN = 24;

    private final PageBody body;
    private final PhraseFormatter formatter;
    private final TextWrapper wrap;
    private final int width;
    /** Columns of the labels; 0 where all values stand below them. */
    private int labels;

    FormLines(PageBody body, PhraseFormatter formatter, TextWrapper wrap, int width) {
        this.body = body;
        this.formatter = formatter;
        this.wrap = wrap;
        this.width = width;
    }

    void add(PageField.Form form) {
        labels = labels(form.rows());
        for (int i = 0; i < form.rows().size(); i++) {
            FormRow row = form.rows().get(i);
            if (i != form.focus()) {
                closed(row, false);
            } else if (form.input().isPresent()) {
                open(row, form.input().get());
            } else {
                closed(row, true);
            }
        }
    }

    /** Returns the width of the longest label that takes at most a third of the window. */
    private int labels(List<FormRow> rows) {
        int longest = rows.stream()
                .mapToInt(row -> wrap.width(formatter.label(row)))
                .filter(columns -> columns <= width / 3)
                .max()
                .orElse(0);
        return width - GAP - longest - GAP < VALUE_COLUMNS_MIN ? 0 : longest;
    }

    private void closed(FormRow row, boolean here) {
        String label = formatter.label(row);
        String value = formatter.value(row).stripTrailing(); // a block of the file ends with a line feed
        boolean isBeside = !label.isEmpty() && isBeside(label, value);
        String indent = isBeside ? " ".repeat(GAP + labels + GAP) : label.isEmpty() ? ELSEWHERE : BELOW;
        int room = Math.max(1, width - indent.length());
        List<String> texts = here
                ? wrap.lines(value, room)
                : wrap.shortened(value, room, room < LONG_LINE_MIN ? SHORT_LINES_MAX : VALUE_LINES_MAX);
        if (here) {
            body.focusHere();
        }
        Style style = here ? Style.FOCUS : style(row.mark());
        String lead = here ? HERE : ELSEWHERE;
        if (!isBeside && !label.isEmpty()) {
            labelled(label, lead, style);
            texts.forEach(text -> body.add(indent + text, style(row.mark())));
        } else {
            String first = isBeside ? lead + padded(label) : lead;
            int styled = here && !label.isEmpty() ? lead.length() + label.length() : width;
            body.add(first + texts.get(0), style, styled, style(row.mark()));
            texts.stream().skip(1).forEach(text -> body.add(indent + text, style(row.mark())));
        }
        if (here) {
            body.focusEndsHere();
        }
    }

    /** Colour repeats here what words say. */
    private static Style style(FormRow.Mark mark) {
        return switch (mark) {
            case TYPED, PROPOSED, MET -> Style.NOTE;
            case PARTLY_MET, HALF_TYPED -> Style.CAUTION;
            case GAP -> Style.ERROR;
            case GIVEN, EMPTY, OPTIONAL, ACTION -> Style.PLAIN;
        };
    }

    private String padded(String label) {
        return label + " ".repeat(labels + GAP - wrap.width(label));
    }

    /** Returns true if both fit on a line and run in one direction, so that a terminal leaves each at its place. */
    private boolean isBeside(String label, String value) {
        boolean mixed = !label.isEmpty()
                && value.codePoints().anyMatch(Character::isLetter)
                && TextDirection.runsRightToLeft(label) != TextDirection.runsRightToLeft(value);
        return labels > 0 && wrap.width(label) <= labels && !mixed;
    }

    /** Adds a label that stands above what its row says; its lines begin below its words, not below its number. */
    private void labelled(String label, String lead, Style style) {
        Matcher number = NUMBER.matcher(label);
        String numbered = lead + (number.lookingAt() ? number.group() : "");
        String words = label.substring(numbered.length() - lead.length());
        List<String> lines = wrap.lines(words, Math.max(1, width - numbered.length()));
        body.add(numbered + lines.get(0), style);
        String indent = " ".repeat(numbered.length());
        lines.stream().skip(1).forEach(line -> body.add(indent + line, style));
    }

    private void open(FormRow row, PageField input) {
        body.gap();
        body.topHere();
        input.match(new Input(row));
        body.gap();
    }

    /** Input of the open row. */
    private final class Input implements PageField.Cases<Boolean> {
        private final FormRow row;

        Input(FormRow row) {
            this.row = row;
        }

        @Override
        public Boolean choices(PageField.Choices field) {
            int above = questions(row.prompt());
            row.prompt().subList(0, above).forEach(paragraph -> body.paragraph(paragraph, ""));
            labelLine(Style.STRONG); // the focus is on one of its options
            body.options(field, ELSEWHERE);
            body.focusEndsHere();
            below(row.prompt().subList(above, row.prompt().size()), BELOW);
            return true;
        }

        /** The question stands above the text where there is room, so that it is read first. */
        @Override
        public Boolean text(PageField.Text field) {
            int above = body.isRoomy() ? questions(row.prompt()) : 0;
            List<Paragraph> below = row.prompt().subList(above, row.prompt().size());
            row.prompt().subList(0, above).forEach(paragraph -> body.paragraph(paragraph, ""));
            String label = formatter.label(row);
            PageBody.Lead lead = new PageBody.Lead(ELSEWHERE + HERE, BELOW, 0);
            if (isBeside(label, field.text())) {
                String first = HERE + padded(label);
                lead = new PageBody.Lead(first, " ".repeat(wrap.width(first)), HERE.length() + label.length());
            } else {
                labelLine(Style.FOCUS);
            }
            body.writing(field, lead);
            below(below, lead.other());
            return true;
        }

        /** Returns how many paragraphs at the beginning are the question. */
        private int questions(List<Paragraph> prompt) {
            return !prompt.isEmpty() && prompt.get(0).tone() == Paragraph.Tone.QUESTION ? 1 : 0;
        }

        private void below(List<Paragraph> guidance, String indent) {
            for (Paragraph paragraph : guidance) {
                body.paragraph(paragraph, indent);
                body.guidanceEndsHere();
            }
        }

        private void labelLine(Style style) {
            String label = formatter.label(row);
            if (!label.isEmpty()) {
                labelled(label, HERE, style);
            }
        }

        @Override
        public Boolean reading(PageField.Reading field) {
            return false;
        }

        @Override
        public Boolean form(PageField.Form field) {
            return false;
        }
    }
}
