package org.stocktake.interview.page;

import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.BlankText;

/** A page that asks for one text. */
public interface SingleRowPage extends FormPage {
    /** Returns the last part of its message keys. */
    String word();

    TextField field(Row.Place place, Interview at);

    @Override
    default List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview." + word() + ".title"));
    }

    @Override
    default List<Paragraph> body(Interview at) {
        return List.of();
    }

    @Override
    default List<Row> rows(Interview at) {
        Row.Place place = new Row.Place(this, word());
        FormRow shown = new FormRow(
                Phrase.of("interview.row." + word()),
                Phrase.asIs(field(place, at).text()),
                FormRow.Mark.EMPTY,
                List.of(
                        Paragraph.question("interview." + word()),
                        Paragraph.detail("interview." + word() + ".detail")));
        return List.of(Row.of(shown, field(place, at)));
    }

    @Override
    default Interview done(Interview at) {
        return Navigation.back(at);
    }

    /** Asks for another file for the answers, because the current one cannot be written. */
    record SaveAsPage() implements SingleRowPage {
        @Override
        public String word() {
            return "elsewhere";
        }

        /** Leaves the text where it is: the front end reads it, and closes the page once all is saved there. */
        @Override
        public TextField field(Row.Place place, Interview at) {
            return new TextField(
                    place,
                    "",
                    TextField.Form.NEEDED_LINE,
                    (typed, there, now) -> BlankText.isBlank(typed)
                            ? there.refusing("interview.error.elsewhere")
                            : there.wanting(Effect.ELSEWHERE));
        }
    }

    /** Those whom the State consulted for the assessment, one on each line. */
    record ConsultedPage() implements SingleRowPage {
        @Override
        public String word() {
            return "consulted";
        }

        @Override
        public String name() {
            return "consulted";
        }

        @Override
        public TextField field(Row.Place place, Interview at) {
            return new TextField(
                    place,
                    String.join("\n", at.assessment().consulted()),
                    TextField.Form.LINES,
                    (typed, there, now) -> taken(typed, there));
        }

        private static Interview taken(String text, Interview at) {
            List<String> consulted = text.lines()
                    .filter(line -> !BlankText.isBlank(line))
                    .map(String::strip)
                    .distinct()
                    .toList();
            return at.with(at.assessment().withConsulted(consulted));
        }
    }
}
