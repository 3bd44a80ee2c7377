package org.stocktake.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.PseudoLanguage;
import org.stocktake.interview.EveryPage;
import org.stocktake.interview.Interview;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.View;
import org.stocktake.terminal.screen.Frame.Window;
import org.stocktake.text.Ellipsis;
import org.stocktake.text.Messages;

/** Every page fits in windows of every size, with texts in several scripts. */
final class EveryPageLayoutTest {
    private static final Map<String, List<Interview>> MET = EveryPage.met();

    /** The names of keys, what is typed, and a label of the sample checklist that is too short to be replaced. */
    private static final Set<String> THEIRS =
            Set.of("Enter", "Tab", "Esc", "Ctrl", "Space", "Backspace", "Home", "End", "stocktake", "assess", "Yes");

    /** Returns a text in each of several scripts, or nothing for the page as it is. */
    static Stream<String> scripts() {
        return Stream.of(
                "",
                "Признано ли в вашем государстве незаконное содействие въезду наказуемым деянием?",
                "L'État a-t-il désigné une autorité compétente pour répondre aux demandes?",
                "贵国是否已将为获取金钱或其他物质利益而促成非法入境定为刑事犯罪？",
                "هل يجرم قانون دولتكم تدبير الدخول غير المشروع من أجل الحصول على منفعة مالية؟",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
    }

    @OnlyInProofs
    @ParameterizedTest
    @MethodSource("scripts")
    void noPageIsTooWideOrTooHighAndItsFocusIsVisible(String script) {
        MET.values().stream().flatMap(List::stream).map(InterviewFlow::view).forEach(view -> {
            View said = script.isEmpty() ? view : inScript(view, script);
            PageLayoutTest.windows()
                    .forEach(window ->
                            PageLayoutTest.requireGood(said, PageLayoutTest.LAYOUT.place(said, window), window));
            Window narrow = new Window(40, 12);
            PageLayoutTest.requireGood(said, PageLayoutTest.LAYOUT.place(said, narrow), narrow);
        });
    }

    /** Each word that neither the checklist nor a person wrote comes from a message, and there is room for it. */
    @OnlyInProofs
    @ParameterizedTest
    @EnumSource(PseudoLanguage.class)
    void aPageInALongerLanguageHasNoEnglishWordAndFits(PseudoLanguage language) {
        language.make();
        PageLayout layout = new PageLayout(Messages.in(language.code()), PageLayoutTest::columns, Ellipsis.CHARACTER);
        Set<String> english = new TreeSet<>();
        MET.values().stream().flatMap(List::stream).map(InterviewFlow::view).forEach(view -> {
            View said = inScript(view, "文文文文");
            for (Window window : List.of(new Window(80, 24), new Window(40, 12), new Window(200, 200))) {
                Frame frame = layout.place(said, window);
                PageLayoutTest.requireGood(said, frame, window);
                frame.lines().forEach(line -> english.addAll(PseudoLanguage.english(line.text(), THEIRS)));
            }
        });
        assertThat(english).isEmpty();
    }

    /** Returns the page as if checklist and answers were written in that script. */
    private static View inScript(View view, String script) {
        return new View(
                view.heading().stream().map(phrase -> inScript(phrase, script)).toList(),
                paragraphs(view.body(), script),
                view.field().match(new FieldInScript(script)),
                paragraphs(view.notices(), script),
                view.hints());
    }

    private static List<Paragraph> paragraphs(List<Paragraph> paragraphs, String script) {
        return paragraphs.stream()
                .map(paragraph -> new Paragraph(paragraph.tone(), inScript(paragraph.phrase(), script)))
                .toList();
    }

    private static Phrase inScript(Phrase phrase, String script) {
        if (phrase.equals(Phrase.NOTHING)) {
            return phrase;
        }
        Object[] values = phrase.values().stream()
                .map(value -> value instanceof Phrase inner ? inScript(inner, script) : inScript(value, script))
                .toArray();
        return Phrase.of(phrase.key(), values);
    }

    private static Object inScript(Object value, String script) {
        return value instanceof String text && text.length() > 3 ? script : value;
    }

    private record FieldInScript(String script) implements PageField.Cases<PageField> {
        @Override
        public PageField choices(PageField.Choices field) {
            List<ListOption> options = field.options().stream()
                    .map(option -> new ListOption(
                            option.number(),
                            inScript(option.group(), script),
                            inScript(option.label(), script),
                            option.mark()))
                    .toList();
            return new PageField.Choices(
                    options, field.focus(), field.many(), field.filter(), field.ticked(), field.none(), false);
        }

        @Override
        public PageField text(PageField.Text field) {
            return new PageField.Text(script, script.length(), field.manyLines(), field.needed());
        }

        @Override
        public PageField form(PageField.Form field) {
            List<FormRow> rows = field.rows().stream()
                    .map(row -> new FormRow(
                            inScript(row.label(), script),
                            inScript(row.value(), script),
                            row.mark(),
                            paragraphs(row.prompt(), script)))
                    .toList();
            return new PageField.Form(
                    rows, field.first(), field.focus(), field.input().map(input -> input.match(this)));
        }

        @Override
        public PageField reading(PageField.Reading field) {
            return field;
        }
    }
}
