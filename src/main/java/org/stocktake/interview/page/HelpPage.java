package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.KeyHint;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;

/** Help: the whole text of the page, which may not fit in a small window, guidance, and the keys. */
public record HelpPage(Page about) implements InfoPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.help"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Set<Paragraph> said = new LinkedHashSet<>();
        if (about.isAsked(at)) {
            said.addAll(about.view(at).body());
            said.addAll(about.help(at));
        }
        List<Paragraph> body = new ArrayList<>(said);
        body.add(Paragraph.question(Phrase.of("interview.help.keys")));
        for (KeyHint hint : KeyHint.values()) {
            if (hint != KeyHint.CLOSE) {
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
