package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.HostileTable;
import org.stocktake.HostileTable.Row;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.document.Span;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.ScriptLanguage;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Each hostile text in every field of a State, through the whole report. */
final class HostileReportTest {
    /**
     * The length from which a text, written in each field of an answer, makes a card of a row of the table of what is met, in
     * UTF-16 units.
     */
    private static final int LONG = 200;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    /** Returns the texts that a report shows, without those that are blank or consist of invisible characters. */
    static Stream<Row> texts() {
        return Cases.oneIn(
                19,
                3,
                HostileTable.texts().filter(row -> !PlainText.text(row.text()).isBlank()));
    }

    private static String page(ReportFormat format, String text) {
        return ReportFormatTest.write(format, HostileTextTest.filled(text), false);
    }

    @Test
    void onlyTheWebAndMailBecomeLinks() throws IOException {
        HostileTable.assertHappens("links", row -> {
            Span span = Span.link(row.text());
            return span.kind() == Span.Kind.LINK ? "link to " + span.target() : "text";
        });
    }

    @Test
    void htmlHoldsWhatTheTableSays() throws IOException {
        HostileTable.assertHappens("html", row -> {
            String page = page(ReportFormat.HTML, "begin" + row.text() + "finish");
            String text = page.substring(page.indexOf("begin") + "begin".length());
            return text.substring(0, text.indexOf("finish"));
        });
    }

    /** Returns a text with as many lines, and with an empty one where the text begins with one. */
    private static String harmless(String text) {
        String letter = switch (ScriptLanguage.of(text, "en")) {
            case "ar" -> "س";
            case "ru" -> "т";
            case "zh" -> "无";
            case ScriptLanguage.UNKNOWN -> "ή";
            default -> "";
        };
        if (!letter.isEmpty()) {
            return text.codePoints()
                    .mapToObj(c -> Character.isLetter(c) ? letter : c == '\n' ? "\n" : ".")
                    .collect(Collectors.joining());
        }
        boolean lines = text.strip().contains("\n");
        if (text.length() > LONG) {
            return "harmless ".repeat(text.length() / "harmless ".length() + 1); // a long text stands in another place
        }
        return lines ? "two\nlines" : text.contains("\n") ? "\nharmless" : "harmless";
    }

    /** The page differs from that of a harmless text of the same language only in its words: all tags are the same. */
    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aPageHasTheSameTagsWhateverTheTextIs(Row row) {
        boolean link = Span.link(row.text()).kind() == Span.Kind.LINK;
        String harmless = link ? "https://laws.example/" : harmless(PlainText.text(row.text()));
        String hostile = page(ReportFormat.HTML, row.text());
        assertThat(tags(hostile))
                .as("the tags of a page, whose text must stay text: " + row.text())
                .isEqualTo(tags(page(ReportFormat.HTML, harmless)));
        assertThat(hostile.codePoints().filter(c -> c != '\n' && ControlCharacters.steers(c)))
                .isEmpty();
        assertThat(read(hostile))
                .contains(PlainText.text(row.text())
                        .strip()
                        .lines()
                        .map(String::strip)
                        .toList());
    }

    private static List<String> tags(String page) {
        return TAG.matcher(ReportFormatTest.whole(page))
                .results()
                .map(tag -> ATTRIBUTE.matcher(tag.group()).replaceAll(HostileReportTest::compared))
                .toList();
    }

    private static String compared(MatchResult attribute) {
        String name = attribute.group(1);
        String value = attribute.group(2);
        boolean isAddress = Span.link(value).kind() == Span.Kind.LINK;
        boolean isLanguage = name.equals("lang") || name.equals("dir");
        return name + "=" + (isAddress ? "link" : isLanguage ? value : "");
    }

    private static String read(String page) {
        return TAG.matcher(ReportFormatTest.whole(page))
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void jsonIsReadAndShowsNothingHidden(Row row) {
        String json = page(ReportFormat.JSON, row.text());
        assertThat(json.codePoints().filter(c -> c != '\n' && ControlCharacters.steers(c)))
                .isEmpty();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
            }
        }
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void markdownShowsNothingHidden(Row row) {
        assertThat(page(ReportFormat.MARKDOWN, row.text())
                        .codePoints()
                        .filter(c -> c != '\n' && ControlCharacters.steers(c)))
                .isEmpty();
    }
}
