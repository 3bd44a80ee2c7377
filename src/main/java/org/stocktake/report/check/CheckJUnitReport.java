package org.stocktake.report.check;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.report.escape.XmlEscape;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/**
 * JUnit XML in the strict shape: a file is a suite, and every question asked is a test, so that a server can follow one
 * question over time. What is open or waived is skipped unless the gate fails on it. What fails nothing is the output of the
 * suite.
 */
public final class CheckJUnitReport implements CheckReport {
    private final Writer out;
    private final Messages words;
    private final CheckDiagnostics said;
    private final String timestamp;
    private final XMLStreamWriter xml;
    private int suites;

    /** Starts the document. */
    public CheckJUnitReport(Writer out, Messages words, Instant now) throws IOException {
        this.out = out;
        this.words = words;
        this.said = new CheckDiagnostics(words);
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
    private record Test(String name, String result, String type, String message, String detail) {
        boolean is(String what) {
            return result.equals(what);
        }
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        List<Test> tests = new ArrayList<>();
        Map<String, Diagnostic> byQuestion = new HashMap<>();
        StringBuilder output = new StringBuilder();
        boolean valid = true;
        for (Diagnostic told : said.of(file)) {
            switch (told.level()) {
                case UNREADABLE, PROBLEM -> {
                    valid = false;
                    tests.add(test(told.code() + " " + ProblemText.place(told.where()), "error", told));
                }
                case FAILURE, INCOMPLETE -> {
                    if (told.question().isEmpty() || byQuestion.putIfAbsent(told.question(), told) != null) {
                        tests.add(test(told.code() + " " + told.question(), "failure", told));
                    }
                }
                case WAIVED -> byQuestion.putIfAbsent(told.question(), told);
                case CAUTION, NOTE -> output.append(line(told)).append('\n');
            }
        }
        if (valid) {
            tests.add(0, new Test("valid", "", "", "", ""));
            tests.addAll(questions(file, byQuestion));
        }
        suite(file.file(), tests, output.toString());
    }

    private List<Test> questions(CheckedFile file, Map<String, Diagnostic> byQuestion) {
        List<Test> tests = new ArrayList<>();
        if (file instanceof CheckedFile.Judged judged) {
            for (Finding finding : judged.findings().all()) {
                String question = finding.question().id().value();
                Optional<Diagnostic> told = Optional.ofNullable(byQuestion.remove(question));
                String open = finding.outcome() == Outcome.OPEN ? words.say("outcome.open") : "";
                tests.add(told.map(found ->
                                test(question, found.level() == Diagnostic.Level.WAIVED ? "skipped" : "failure", found))
                        .orElseGet(() -> new Test(question, open.isEmpty() ? "" : "skipped", "", open, "")));
            }
        }
        byQuestion.forEach((question, told) -> tests.add(test(question, "failure", told)));
        return tests;
    }

    private static Test test(String name, String result, Diagnostic told) {
        String detail = line(told) + (told.remedy().isEmpty() ? "" : "\n" + told.remedy());
        return new Test(name.strip(), result, told.code(), told.message(), detail);
    }

    private static String line(Diagnostic told) {
        return ProblemText.place(told.where()) + ": " + told.code() + ": " + told.message();
    }

    @Override
    public void broken(String sentence) throws IOException {
        suite("stocktake", List.of(new Test("run", "error", "broken", sentence, sentence)), "");
    }

    /** @param output what is told and is no test; may be empty */
    private void suite(String name, List<Test> tests, String output) throws IOException {
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

    /** One line without spaces at its ends, as the type of a name asks. */
    private static String token(String text) {
        String token = XmlEscape.of(text).replaceAll("\\s+", " ").strip();
        return token.isEmpty() ? "-" : token;
    }

    private void line(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }

    @Override
    public void end(Totals totals) throws IOException {
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
