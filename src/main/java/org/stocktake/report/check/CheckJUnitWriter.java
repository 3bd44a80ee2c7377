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
 * JUnit XML in the strict schema: a file is a suite, and every question asked is a test, so that a server can follow
 * one question over time. A question that is open or waived is a skipped test unless the gate fails on it. Diagnostics
 * that fail nothing are the output of the suite.
 */
public final class CheckJUnitWriter implements CheckWriter {
    private final Writer out;
    private final Messages words;
    private final CheckDiagnostics diagnostics;
    private final String timestamp;
    private final XMLStreamWriter xml;
    private int suites;

    /** Starts the document. */
    public CheckJUnitWriter(Writer out, Messages words, Instant now) throws IOException {
        this.out = out;
        this.words = words;
        this.diagnostics = new CheckDiagnostics(words);
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
        for (Diagnostic diagnostic : diagnostics.of(file)) {
            switch (diagnostic.level()) {
                case UNREADABLE, PROBLEM -> {
                    valid = false;
                    tests.add(
                            test(diagnostic.code() + " " + ProblemText.place(diagnostic.where()), "error", diagnostic));
                }
                case FAILURE, INCOMPLETE -> {
                    if (diagnostic.question().isEmpty()
                            || byQuestion.putIfAbsent(diagnostic.question(), diagnostic) != null) {
                        tests.add(test(diagnostic.code() + " " + diagnostic.question(), "failure", diagnostic));
                    }
                }
                case WAIVED -> byQuestion.putIfAbsent(diagnostic.question(), diagnostic);
                case CAUTION, NOTE -> output.append(line(diagnostic)).append('\n');
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
                Optional<Diagnostic> diagnostic = Optional.ofNullable(byQuestion.remove(question));
                String open = finding.outcome() == Outcome.OPEN ? words.say("outcome.open") : "";
                tests.add(diagnostic
                        .map(found ->
                                test(question, found.level() == Diagnostic.Level.WAIVED ? "skipped" : "failure", found))
                        .orElseGet(() -> new Test(question, open.isEmpty() ? "" : "skipped", "", open, "")));
            }
        }
        byQuestion.forEach((question, diagnostic) -> tests.add(test(question, "failure", diagnostic)));
        return tests;
    }

    private static Test test(String name, String result, Diagnostic diagnostic) {
        String detail = line(diagnostic) + (diagnostic.remedy().isEmpty() ? "" : "\n" + diagnostic.remedy());
        return new Test(name.strip(), result, diagnostic.code(), diagnostic.message(), detail);
    }

    private static String line(Diagnostic diagnostic) {
        return ProblemText.place(diagnostic.where()) + ": " + diagnostic.code() + ": " + diagnostic.message();
    }

    @Override
    public void broken(String sentence) throws IOException {
        suite("stocktake", List.of(new Test("run", "error", "broken", sentence, sentence)), "");
    }

    /** @param output diagnostics that are no test; may be empty */
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

    /** Returns one line without spaces at its ends, as the schema requires of a name. */
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
