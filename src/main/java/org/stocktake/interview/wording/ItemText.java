package org.stocktake.interview.wording;

import java.util.List;
import java.util.stream.IntStream;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Evidence;

/** Citations, steps and figures in a line each, with their days as people write them. */
public final class ItemText {
    private ItemText() {}

    /** Returns the line of an item: its parts that are given, but not the days of a law. */
    public static Phrase line(ItemKind items, Answer answer, int index) {
        return items.parts().stream()
                .filter(part -> !items.isLife(part))
                .filter(part -> !items.part(answer, index, part).isEmpty())
                .map(part -> said(part, items.part(answer, index, part)))
                .reduce((before, next) -> Phrase.of("interview.row.item.parts", before, next))
                .orElse(Phrase.NOTHING);
    }

    private static Phrase said(String part, String value) {
        return ItemKind.accepts(part).isDay() ? DayText.said(value) : Phrase.asIs(value);
    }

    /** Returns all items of an answer; {@link Phrase#NOTHING} when it has none. */
    public static Phrase lines(ItemKind items, Answer answer) {
        return Phrase.joined(IntStream.range(0, items.count(answer))
                .mapToObj(i -> line(items, answer, i))
                .toList());
    }

    /** Returns the line of a citation in the words of the interview; as the file has it where no words are known. */
    public static String line(Evidence citation, Interview at) {
        Answer citing = Answer.of(AnswerKind.YES).withEvidence(List.of(citation));
        String said = at.config().wording().say(line(ItemKind.EVIDENCE, citing, 0));
        return said.isEmpty() ? ItemKind.line(citation) : said;
    }
}
