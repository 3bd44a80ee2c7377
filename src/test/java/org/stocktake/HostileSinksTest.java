package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.HostileTable.Row;
import org.stocktake.report.escape.AnnotationEscape;
import org.stocktake.report.escape.FormulaGuard;
import org.stocktake.report.escape.JsonEscape;
import org.stocktake.report.escape.SafeFileName;
import org.stocktake.report.escape.XmlEscape;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.SafeText;
import org.stocktake.text.SafeTextWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Each hostile text, escaped for each place that text is written to. */
final class HostileSinksTest {
    static Stream<Row> texts() {
        return HostileTable.texts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "bidi"})
    void aTerminalShowsWhatTheTableSays(String kind) throws IOException {
        HostileTable.assertHappens(kind, row -> SafeText.lines(row.text()));
    }

    @Test
    void aSpreadsheetHoldsWhatTheTableSays() throws IOException {
        HostileTable.assertHappens("formula", row -> FormulaGuard.cell(row.text()));
    }

    @Test
    void anXmlFileHoldsWhatTheTableSays() throws IOException {
        HostileTable.assertHappens("xml", row -> XmlEscape.of(row.text()));
    }

    @Test
    void anAnnotationSaysWhatTheTableSays() throws IOException {
        HostileTable.assertHappens("ci", row -> AnnotationEscape.message(row.text()));
    }

    @Test
    void aFileIsNamedAsTheTableSays() throws IOException {
        HostileTable.assertHappens("paths", row -> SafeFileName.of(row.text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void nothingSteersATerminal(Row row) throws IOException {
        assertThat(SafeText.of(row.text())
                        .codePoints()
                        .filter(c -> ControlCharacters.steers(c) || ControlCharacters.marksDirection(c)))
                .isEmpty();
        assertThat(SafeText.lines(row.text()).codePoints().filter(c -> c != '\n' && ControlCharacters.steers(c)))
                .isEmpty();
        assertThat(SafeText.lines(row.text())
                        .lines()
                        .filter(line -> line.strip().startsWith("::")))
                .isEmpty();
        assertThat(SafeText.lines(row.text())).doesNotContainPattern("##\\w*\\[");
        StringWriter net = new StringWriter();
        try (Writer out = SafeTextWriter.withBold(net)) {
            out.write(row.text());
        }
        assertThat(net.toString()
                        .replaceAll("\u001b\\[[01]m", "")
                        .codePoints()
                        .filter(c -> c != '\n' && c != '\t' && ControlCharacters.steers(c)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void nothingIsAFormulaAndNothingIsLost(Row row) {
        String cell = FormulaGuard.cell(row.text());
        assertThat(FormulaGuard.undone(cell)).isEqualTo(row.text());
        for (String start : cell.split("[;\t\n\r]", -1)) {
            String seen = start.replaceFirst("^[\\s\\p{Cf}\\p{Cc}\\p{Z}\"]+", "");
            assertThat(seen.matches("(?s)[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*") && !seen.matches("[+-][0-9.]+"))
                    .as("a spreadsheet would calculate: " + start)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void everyXmlIsRead(Row row) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        xml.writeStartElement("a");
        xml.writeAttribute("b", XmlEscape.of(row.text()).replace('\n', ' '));
        xml.writeCharacters(XmlEscape.of(row.text()));
        xml.writeEndElement();
        xml.close();
        XMLInputFactory input = XMLInputFactory.newInstance();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = input.createXMLStreamReader(new StringReader(out.toString()));
        reader.next();
        assertThat(reader.getAttributeValue("", "b"))
                .isEqualTo(XmlEscape.of(row.text()).replace('\n', ' '));
        assertThat(reader.getElementText()).isEqualTo(XmlEscape.of(row.text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void jsonSaysTheTextAndShowsNothingHidden(Row row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonEscape.on(out)) {
            json.writeString(row.text());
        }
        assertThat(out.toString().codePoints().filter(ControlCharacters::steers))
                .isEmpty();
        assertThat(out.toString()).doesNotContain("##");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), out.toString())) {
            parser.nextToken();
            assertThat(parser.getString()).isEqualTo(row.text());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void anAnnotationIsOneLineAndNoOtherCommand(Row row) {
        String property = AnnotationEscape.property(row.text());
        assertThat(property).doesNotContain(":", ",", "\n", "\r");
        String message = AnnotationEscape.message(row.text());
        assertThat(message).doesNotContain("\n", "\r");
        assertThat(message.codePoints().filter(ControlCharacters::steers)).isEmpty();
        assertThat(message.replace("%0A", "\n").replace("%25", "%")).isEqualTo(SafeText.lines(row.text()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aFileStaysInItsFolder(Row row) {
        assertThat(SafeFileName.of(row.text()))
                .matches("[a-z0-9](-?[a-z0-9])*")
                .hasSizeLessThanOrEqualTo(SafeFileName.CHARS_MAX)
                .doesNotMatch("con|prn|aux|nul|(com|lpt)[0-9]");
    }
}
