package org.stocktake.report.escape;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.HostileTable;
import org.stocktake.report.document.PlainText;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.SafeText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Any text is harmless in each place where it is written; where it must be read back, it is unchanged. */
final class EscapesFuzz {
    static Stream<Arguments> seeds() {
        return HostileTable.texts().map(row -> Arguments.of((Object) row.text().getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void escapesAnything(byte[] bytes) throws XMLStreamException {
        String text = HostileTable.anyText(bytes);
        require(SafeText.of(text).codePoints().noneMatch(ControlCharacters::steers), "terminal, a line");
        require(
                SafeText.lines(text).codePoints().noneMatch(c -> c != '\n' && ControlCharacters.steers(c)),
                "terminal, lines");
        require(SafeText.lines(text).lines().noneMatch(line -> line.strip().startsWith("::")), "command of a runner");
        require(SafeText.of(SafeText.of(text)).equals(SafeText.of(text)), "shown twice");
        require(PlainText.text(text).codePoints().noneMatch(c -> c != '\n' && ControlCharacters.steers(c)), "document");
        require(FormulaGuard.undone(FormulaGuard.cell(text)).equals(text), "formula guard");
        require(SafeFileName.of(text).matches("[a-z0-9](-?[a-z0-9]){0,59}"), "name of a file");
        require(!AnnotationEscape.property(text).matches("(?s).*[\n\r:,].*"), "property of an annotation");
        require(!AnnotationEscape.message(text).matches("(?s).*[\n\r].*"), "message of an annotation");
        require(xml(XmlEscape.of(text)).equals(XmlEscape.of(text)), "XML");
        require(json(text).equals(text), "JSON");
    }

    private static String xml(String text) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        xml.writeStartElement("a");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.close();
        XMLStreamReader reader = XMLInputFactory.newInstance().createXMLStreamReader(new StringReader(out.toString()));
        reader.next();
        return reader.getElementText();
    }

    private static String json(String text) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonEscape.on(out)) {
            json.writeString(text);
        }
        require(out.toString().codePoints().noneMatch(ControlCharacters::steers), "JSON shows what is hidden");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), out.toString())) {
            parser.nextToken();
            return parser.getString();
        }
    }

    private static void require(boolean holds, String where) {
        if (!holds) {
            throw new AssertionError(where);
        }
    }
}
