package org.stocktake.interview.page;

import java.util.List;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Effect;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.BlankText;

/**
 * A page that asks for one text.
 *
 * @param word the last part of its message keys
 */
public record SingleRowPage(String word) implements FormPage {
    /** Asks for another file for the answers, because the current one cannot be written. */
    public static final SingleRowPage SAVE_AS = new SingleRowPage("elsewhere");

    /** Asks whom the State consulted for the assessment, one on each line. */
    static final SingleRowPage CONSULTED = new SingleRowPage("consulted");

    @Override
    public String name() {
        return equals(CONSULTED) ? word : "";
    }

    @Override
    public PageText text(Interview at) {
        return PageText.of(Phrase.of("interview." + word + ".title"));
    }

    @Override
    public List<Row> rows(Interview at) {
        Row.Place place = new Row.Place(this, word);
        TextField field = equals(CONSULTED)
                ? new TextField(
                        place,
                        String.join("\n", at.assessment().consulted()),
                        PageField.Text.LINES,
                        SingleRowPage::consulted)
                : new TextField(place, "", PageField.Text.NEEDED_LINE, SingleRowPage::savingAs);
        FormRow shown = new FormRow(
                Phrase.of("interview.row." + word),
                Phrase.asIs(field.text()),
                FormRow.Mark.EMPTY,
                List.of(Paragraph.question("interview." + word), Paragraph.detail("interview." + word + ".detail")));
        return List.of(Row.of(shown, field));
    }

    /** Leaves the text where it is: the front end reads it, and closes the page once all is saved there. */
    private static Interview savingAs(String file, Interview at) {
        return BlankText.isBlank(file) ? at.refusing("interview.error.elsewhere") : at.wanting(Effect.ELSEWHERE);
    }

    private static Interview consulted(String text, Interview at) {
        List<String> consulted = text.lines()
                .filter(line -> !BlankText.isBlank(line))
                .map(String::strip)
                .distinct()
                .toList();
        return at.with(at.assessment().withConsulted(consulted));
    }

    @Override
    public Interview done(Interview at) {
        return Navigation.back(at);
    }
}
