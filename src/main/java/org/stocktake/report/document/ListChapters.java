package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Flag;

/** The chapters that gather the findings with a flag: claims without evidence, what is past its review date. */
final class ListChapters {
    private final Telling telling;

    ListChapters(Telling telling) {
        this.telling = telling;
    }

    Chapter unsubstantiated() {
        return flagged(Flag.UNSUBSTANTIATED);
    }

    Chapter expired() {
        return flagged(Flag.EXPIRED);
    }

    private Chapter flagged(Flag flag) {
        String id = flag.word();
        List<Finding> flagged = telling.report().flagged(flag);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say(id + (flagged.isEmpty() ? ".none" : ".intro"))));
        if (!flagged.isEmpty()) {
            blocks.add(new Block.Bullets(flagged.stream().map(this::line).toList()));
        }
        return Chapter.of(id, telling.say(id + ".title"), blocks);
    }

    private Line line(Finding finding) {
        return telling.reference(finding.question())
                .and(telling.strongest(finding))
                .and(Line.of(telling.mark(finding)));
    }
}
