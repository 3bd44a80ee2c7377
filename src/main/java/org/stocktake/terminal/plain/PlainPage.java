package org.stocktake.terminal.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.stocktake.interview.view.ListOption;
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
        line(ended(String.join(". ", heading.stream().map(formatter::say).toList())));
        view.body().stream().map(formatter::say).filter(text -> !text.isEmpty()).forEach(this::line);
        options(view);
    }

    /** Returns the heading with a full stop, unless it ends with a punctuation mark. */
    private static String ended(String heading) {
        boolean marked = !heading.isEmpty() && MARKS.indexOf(heading.charAt(heading.length() - 1)) >= 0;
        return marked ? heading : heading + ".";
    }

    void notices(View view) {
        for (Paragraph notice : view.notices()) {
            line(formatter.say(notice));
        }
    }

    /** Writes the page if it is new; otherwise only the notices and the options that changed. */
    void change(View before, View after) {
        boolean same = before.heading().equals(after.heading()) && before.body().equals(after.body());
        if (!same) {
            show(after);
            return;
        }
        notices(after);
        if (!before.field().options().equals(after.field().options())) {
            options(after);
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

    /** Writes lines that can be chosen, with their numbers. */
    void lines(List<ListOption> options) {
        Phrase group = Phrase.NOTHING;
        for (ListOption option : options) {
            if (!option.group().equals(group)) {
                group = option.group();
                say("interview.plain.group", formatter.say(group));
            }
            say("interview.plain.option", String.valueOf(option.number()), marked(option));
        }
    }

    private String marked(ListOption option) {
        String label = formatter.say(option.label());
        return switch (option.mark()) {
            case CHOSEN -> formatter.say("interview.plain.selected", label);
            case PROPOSED -> formatter.say("interview.plain.proposed", label);
            case TICKED -> formatter.say("interview.plain.ticked", label);
            case NONE, OPEN, UNTICKED -> label;
        };
    }
}
