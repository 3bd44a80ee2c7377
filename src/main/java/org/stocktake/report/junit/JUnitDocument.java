package org.stocktake.report.junit;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stocktake.report.escape.XmlEscape;

/** A document of JUnit XML in the strict schema, written suite by suite. */
public final class JUnitDocument {
    private final Writer out;
    private final String timestamp;
    private final XMLStreamWriter xml;
    private int suites;

    /** Starts the document. */
    public JUnitDocument(Writer out, Instant now) throws IOException {
        this.out = out;
        String second = now.truncatedTo(ChronoUnit.SECONDS).toString();
        this.timestamp = second.substring(0, second.length() - 1);
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeStartElement("testsuites");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * A test.
     *
     * @param result {@code error}, {@code failure} or {@code skipped}; empty when it passed
     */
    public record Test(String name, String result, String type, String message, String detail) {
        /** Returns a test that passed. */
        public static Test passed(String name) {
            return new Test(name, "", "", "", "");
        }

        boolean is(String what) {
            return result.equals(what);
        }
    }

    /**
     * Writes a suite.
     *
     * @param output the text that belongs to no test; may be empty
     */
    public void suite(String name, List<Test> tests, String output) throws IOException {
        try {
            line(1);
            xml.writeStartElement("testsuite");
            attribute("name", token(name));
            attribute("package", "stocktake");
            attribute("id", Integer.toString(suites++));
            attribute("timestamp", timestamp);
            attribute("hostname", "localhost");
            attribute("tests", count(tests, ""));
            attribute("failures", count(tests, "failure"));
            attribute("errors", count(tests, "error"));
            attribute("skipped", count(tests, "skipped"));
            attribute("time", "0");
            line(2);
            xml.writeEmptyElement("properties");
            for (Test test : tests) {
                test(name, test);
            }
            line(2);
            output(output);
            line(2);
            xml.writeEmptyElement("system-err");
            line(1);
            xml.writeEndElement();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void output(String output) throws XMLStreamException {
        if (output.isEmpty()) {
            xml.writeEmptyElement("system-out");
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(XmlEscape.of(output));
            xml.writeEndElement();
        }
    }

    private static String count(List<Test> tests, String result) {
        long number = result.isEmpty()
                ? tests.size()
                : tests.stream().filter(test -> test.is(result)).count();
        return Long.toString(number);
    }

    private void test(String suite, Test test) throws XMLStreamException {
        line(2);
        boolean passed = test.result().isEmpty();
        if (passed) {
            xml.writeEmptyElement("testcase");
        } else {
            xml.writeStartElement("testcase");
        }
        attribute("name", token(test.name()));
        attribute("classname", token(suite));
        attribute("time", "0");
        if (!passed) {
            xml.writeStartElement(test.result());
            attribute("message", test.message());
            if (!test.is("skipped")) {
                attribute("type", test.type());
            }
            xml.writeCharacters(XmlEscape.of(test.detail()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlEscape.of(value));
    }

    /** Returns one line without spaces at its ends, as the schema requires of a name. */
    private static String token(String text) {
        String token = XmlEscape.of(text).replaceAll("\\s+", " ").strip();
        return token.isEmpty() ? "-" : token;
    }

    private void line(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }

    /** Ends the document and flushes; the output stays open. */
    public void end() throws IOException {
        try {
            line(0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
            out.append('\n').flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
