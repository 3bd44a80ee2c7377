package org.stocktake.report.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.OnlyInProofs;
import org.stocktake.text.ControlCharacters;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Escapes for XML, JSON, CI annotations and file names, each with the special characters of the format. */
final class EscapesTest {
    /** Returns every code point once. */
    private static String everything() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .append("\ud800x\udc00")
                .toString();
    }

    @OnlyInProofs
    @Test
    void anyTextGivesXmlThatAParserReads() throws XMLStreamException {
        String text = XmlEscape.of(everything() + " ]]> <a b='c'>&d;");
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        xml.writeStartElement("a");
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.close();
        XMLInputFactory input = XMLInputFactory.newInstance();
        input.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = input.createXMLStreamReader(new StringReader(out.toString()));
        reader.next();
        assertThat(reader.getElementText()).isEqualTo(text);
    }

    @Test
    void aCharacterThatXmlCannotHoldIsShown() {
        assertThat(XmlEscape.of("a\u001b[2J\n\u0000\ud800\uffff\u202e<"))
                .isEqualTo("a<U+001B>[2J\n<U+0000><U+D800><U+FFFF><U+202E><");
    }

    @Test
    void jsonSaysEveryTextAndShowsNothingHidden() throws IOException {
        String text = everything();
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonEscape.compactOn(out)) {
            json.writeString(text);
        }
        assertThat(out.toString().codePoints().filter(ControlCharacters::steers))
                .isEmpty();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), out.toString())) {
            parser.nextToken();
            assertThat(parser.getString()).isEqualTo(text);
        }
    }

    @Test
    void jsonHasOneValueALine() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonEscape.on(out)) {
            json.writeStartObject();
            json.writeStringProperty("a\u202e", "\u001b\u009b\ud83d\udea2");
            json.writeArrayPropertyStart("b");
            json.writeNumber(1);
            json.writeEndArray();
            json.writeEndObject();
        }
        assertThat(out).hasToString("{\n  \"a\\u202E\" : \"\\u001B\\u009B\ud83d\udea2\",\n  \"b\" : [\n    1\n  ]\n}");
    }

    @Test
    void jsonGoesOnWhereTheWriterFlushes() {
        assertThatCode(() -> {
                    try (Writer out = new StringWriter();
                            JsonGenerator json = JsonEscape.on(out)) {
                        json.writeString("\ud83d\udea2".repeat(10_000));
                        json.flush();
                        assertThat(out.toString()).doesNotContain("\\u").hasSize(20_002);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anAnnotationHasOneLineAndEndsWhereItShould() {
        assertThat(AnnotationEscape.message("50%: a,b\r\n::error::x\u001b"))
                .isEqualTo("50%25: a,b%0A<U+003A>:error::x<U+001B>");
        assertThat(AnnotationEscape.property("a,b:c%\n::d\u202e")).isEqualTo("a%2Cb%3Ac%25<U+000A>%3A%3Ad<U+202E>");
    }

    @ParameterizedTest
    @CsvSource({
        "Ministry of Justice, ministry-of-justice",
        "'  Ministère de l''Intérieur ', ministere-de-l-interieur",
        "../../etc/passwd, etc-passwd",
        "a//b\\c:d*e?f|g<h>i, a-b-c-d-e-f-g-h-i",
        ".hidden, hidden",
        "--rf, rf",
        "~root, root",
        "$(id), id",
        "CON, con-file",
        "nul, nul-file",
        "LPT1, lpt1-file",
        "com10, com10",
        "con.txt, con-txt",
        "ﬁnance, finance",
        "İstanbul, istanbul",
        "①②, 12",
        "a_b, a-b"
    })
    void anyTextBecomesTheNameOfAFile(String text, String name) {
        assertThat(SafeFileName.of(text)).isEqualTo(name);
    }

    @Test
    void aTextWithoutLatinLettersHasANumberForAName() {
        assertThat(SafeFileName.of("")).isEqualTo("file-00000000");
        assertThat(SafeFileName.of("..")).matches("file-[0-9a-f]{8}");
        assertThat(SafeFileName.of("وزارة العدل")).matches("file-[0-9a-f]{8}").isNotEqualTo(SafeFileName.of("司法部"));
    }

    @Test
    void aLongTextIsCutAndNumbered() {
        String long1 = SafeFileName.of("a".repeat(61));
        String long2 = SafeFileName.of("a".repeat(62));
        assertThat(long1).hasSize(SafeFileName.CHARS_MAX).startsWith("aaa").isNotEqualTo(long2);
        assertThat(SafeFileName.of("a".repeat(60))).isEqualTo("a".repeat(60));
        assertThat(SafeFileName.of("a".repeat(50) + " " + "b".repeat(20))).matches("a{50}-[0-9a-f]{8}");
        assertThat(SafeFileName.of(everything())).matches("[a-z0-9-]{1,60}");
    }
}
