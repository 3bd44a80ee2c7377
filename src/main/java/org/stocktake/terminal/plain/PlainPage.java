package org.stocktake.terminal.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.terminal.PhraseFormatter;

/** Writes a page from top to bottom, in the order of speech: position, question, options. */
final class PlainPage {
    private static final int LISTED_MAX = 12;
    private static final String MARKS = ".?!\u061F\u3002\uFF1F\uFF01";

    private final PlainOutput out;
    private final PhraseFormatter formatter;

    PlainPage(PlainOutput out, PhraseFormatter formatter) {
        this.out = out;
        this.formatter = formatter;
    }

    void say(String key, Object... values) {
        line(formatter.say(key, values));
    }

    String said(Phrase phrase) {
        return formatter.say(phrase);
    }

    private void line(String text) {
        out.line(text);
    }

    void show(View view) {
        line("");
        notices(view);
        List<Phrase> heading = new ArrayList<>(view.heading());
        Collections.reverse(heading);
        line(ended(heading.stream()
                .map(formatter::say)
                .reduce((first, next) -> formatter.say("join.sentences", first, next))
                .orElse("")));
        paragraphs(view.body());
        form(view).ifPresent(this::rows);
        options(view);
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        paragraphs.stream().map(formatter::say).filter(text -> !text.isEmpty()).forEach(this::line);
    }

    private static Optional<PageField.Form> form(View view) {
        return view.field() instanceof PageField.Form form ? Optional.of(form) : Optional.empty();
    }

    /**
     * Writes what the rows say. While all are closed, each has the number that opens it; while one is open, a number
     * means something else, so the others have none, and the prompt of the open one follows.
     */
    private void rows(PageField.Form form) {
        boolean open = form.input().isPresent();
        for (int i = 0; i < form.rows().size(); i++) {
            FormRow row = form.rows().get(i);
            if (!open) {
                say("interview.plain.option", String.valueOf(form.number(i)), said(row));
            } else if (i != form.focus() && isFact(row)) {
                line(said(row));
            }
        }
        if (open) {
            prompt(form);
        }
    }

    /** Returns true for a row that says something, and not what can be done. */
    private static boolean isFact(FormRow row) {
        return !row.value().equals(Phrase.NOTHING) && row.mark() != FormRow.Mark.ACTION;
    }

    /** Returns label and value of a row. */
    private String said(FormRow row) {
        String label = formatter.label(row);
        String value = formatter.value(row);
        String key = isMarked(label) ? "interview.plain.row-asked" : "interview.plain.row";
        return label.isEmpty() ? value : formatter.say(key, label, value);
    }

    /** Returns the label of a row; for an action and a row without a label, what it says. */
    String name(FormRow row) {
        String label = formatter.label(row);
        String name = label.isEmpty() ? formatter.value(row) : label;
        return name.lines().findFirst().orElse("");
    }

    /**
     * Writes what is asked for: the question of the row; of a row without one, its label, which asks as well. What is
     * proposed follows, unless Enter takes it as a text.
     */
    private void prompt(PageField.Form form) {
        FormRow row = form.row();
        if (row.prompt().stream().noneMatch(paragraph -> paragraph.tone() == Paragraph.Tone.QUESTION)) {
            line(ended(name(row)));
        }
        paragraphs(row.prompt());
        boolean isSaid = row.prompt().contains(Paragraph.note(row.value()));
        if (row.mark() == FormRow.Mark.PROPOSED && form.text().isEmpty() && !isSaid) {
            line(formatter.value(row));
        }
    }

    /** Returns the heading with a full stop, unless it ends with a punctuation mark. */
    private String ended(String heading) {
        return isMarked(heading) ? heading : formatter.say("join.end", heading);
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    void notices(View view) {
        for (Paragraph notice : view.notices()) {
            line(formatter.say(notice));
        }
    }

    /** Writes the page if it is new; otherwise only the notices and what changed. */
    void change(View before, View after) {
        Optional<PageField.Form> form = form(after);
        if (form.isPresent() && form(before).isPresent() && isSameForm(before, after)) {
            changedForm(before, after, form.get());
            return;
        }
        boolean same = before.heading().equals(after.heading()) && before.body().equals(after.body());
        if (!same) {
            show(after);
            return;
        }
        notices(after);
        changedOptions(before, after);
    }

    private void changedOptions(View before, View after) {
        if (!before.field().options().equals(after.field().options())) {
            options(after);
        }
    }

    /**
     * Returns true if title, position and question are said in the same words: marks and rows may change. On a page
     * without a question, such as that of the facts, the position only counts what is given.
     */
    private boolean isSameForm(View before, View after) {
        long said = questions(after).isEmpty() ? 1 : after.heading().size();
        return headings(before, said).equals(headings(after, said))
                && questions(before).equals(questions(after));
    }

    private List<String> headings(View view, long most) {
        return view.heading().stream().limit(most).map(formatter::say).toList();
    }

    private static List<Paragraph> questions(View view) {
        return view.body().stream()
                .filter(paragraph -> paragraph.tone() == Paragraph.Tone.QUESTION)
                .toList();
    }

    /** Writes of a form that was written before: new marks, the prompt of a row that was opened, rows that changed. */
    private void changedForm(View before, View after, PageField.Form form) {
        PageField.Form old = form(before).orElseThrow();
        notices(after);
        paragraphs(after.body().stream()
                .filter(paragraph -> !before.body().contains(paragraph))
                .toList());
        boolean sameRow = old.focus() == form.focus()
                && old.row().label().equals(form.row().label());
        if (form.input().isEmpty()) {
            closed(old, form);
        } else if (old.input().isPresent() && sameRow) {
            changedOptions(before, after);
        } else {
            prompt(form);
            options(after);
        }
    }

    /** Writes the rows when one was closed, because their numbers open them now; otherwise those that changed. */
    private void closed(PageField.Form old, PageField.Form form) {
        if (old.input().isPresent()) {
            rows(form);
            return;
        }
        for (int i = 0; i < form.rows().size(); i++) {
            if (!old.rows().contains(form.rows().get(i))) {
                say(
                        "interview.plain.option",
                        String.valueOf(form.number(i)),
                        said(form.rows().get(i)));
            }
        }
    }

    /** Writes the lines of a list; of a long list that can be searched only their number. */
    private void options(View view) {
        List<ListOption> options = view.field().options();
        if (options.size() > LISTED_MAX && view.field().isSearchable()) {
            say("interview.plain.many", String.valueOf(options.size()));
        } else {
            lines(options);
        }
    }

    /** Writes texts that a number takes. */
    void offers(PageField.Offers offers) {
        List<String> texts = offers.texts();
        if (!texts.isEmpty()) {
            say("interview.offers");
        }
        for (int i = 0; i < texts.size(); i++) {
            say("interview.plain.option", String.valueOf(i + 1), texts.get(i));
        }
        if (offers.more() > 0) {
            say("interview.offers.more", String.valueOf(offers.more()));
        }
    }

    /** Writes lines that can be chosen, with their numbers. */
    void lines(List<ListOption> options) {
        Phrase group = Phrase.NOTHING;
        for (ListOption option : options) {
            if (!option.group().equals(group)) {
                group = option.group();
                say("interview.plain.group", formatter.say(group));
            }
            boolean isQuestion = option.number().indexOf('.') >= 0;
            String key = isQuestion ? "interview.plain.question" : "interview.plain.option";
            say(option.number().isBlank() ? "interview.plain.unnumbered" : key, option.number(), marked(option));
        }
    }

    private String marked(ListOption option) {
        String label = formatter.say(option.label());
        return switch (option.mark()) {
            case CHOSEN -> formatter.say("interview.plain.selected", label);
            case PROPOSED -> formatter.say("interview.plain.proposed", label);
            case TICKED -> formatter.say("interview.plain.ticked", label);
            case NONE, FULL, PART, LACKING, OPEN, UNTICKED -> label;
        };
    }
}
