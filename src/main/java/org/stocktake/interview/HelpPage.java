package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;

/** What helps with a page, and the keys. */
record HelpPage(Page about) implements ReadPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.help"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(about.isAsked(at) ? about.help(at) : List.of());
        body.add(Paragraph.question(Phrase.of("interview.help.keys")));
        for (Hint hint : Hint.values()) {
            if (hint != Hint.CLOSE) {
                body.add(Paragraph.plain(Phrase.of("interview.help.keys." + hint.word())));
            }
        }
        body.add(Paragraph.plain(Phrase.of("interview.help.plain")));
        return body;
    }

    @Override
    public Page subject() {
        return about;
    }
}
