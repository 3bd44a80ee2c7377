package org.stocktake.report.check;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.report.junit.JUnitDocument;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/**
 * JUnit XML in the strict schema: a file is a suite, and every question asked is a test, so that a server can follow
 * one question over time. A question that is open or waived is a skipped test unless the gate fails on it. Diagnostics
 * that fail nothing are the output of the suite.
 */
public final class CheckJUnitWriter implements CheckWriter {
    private final Messages words;
    private final CheckDiagnostics diagnostics;
    private final JUnitDocument xml;

    /** Starts the document. */
    public CheckJUnitWriter(Writer out, Messages words, Instant now) throws IOException {
        this.words = words;
        this.diagnostics = new CheckDiagnostics(words);
        this.xml = new JUnitDocument(out, now);
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        List<JUnitDocument.Test> tests = new ArrayList<>();
        Map<String, Diagnostic> byQuestion = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
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
                        tests.add(test(name(diagnostic, names), "failure", diagnostic));
                    }
                }
                case WAIVED -> byQuestion.putIfAbsent(diagnostic.question(), diagnostic);
                case CAUTION, NOTE -> output.append(detail(diagnostic)).append('\n');
            }
        }
        if (valid) {
            tests.add(0, JUnitDocument.Test.passed("valid"));
            tests.addAll(questions(file, byQuestion));
        }
        xml.suite(file.file(), tests, output.toString());
    }

    private List<JUnitDocument.Test> questions(CheckedFile file, Map<String, Diagnostic> byQuestion) {
        List<JUnitDocument.Test> tests = new ArrayList<>();
        if (file instanceof CheckedFile.Judged judged) {
            for (Finding finding : judged.findings().all()) {
                String question = finding.question().id().value();
                Optional<Diagnostic> diagnostic = Optional.ofNullable(byQuestion.remove(question));
                String open = finding.outcome() == Outcome.OPEN ? words.say("outcome.open") : "";
                tests.add(diagnostic
                        .map(found ->
                                test(question, found.level() == Diagnostic.Level.WAIVED ? "skipped" : "failure", found))
                        .orElseGet(
                                () -> new JUnitDocument.Test(question, open.isEmpty() ? "" : "skipped", "", open, "")));
            }
        }
        byQuestion.forEach((question, diagnostic) -> tests.add(test(question, "failure", diagnostic)));
        return tests;
    }

    /** Returns the name of a further failure: its code and question, numbered from the second one of that name on. */
    private static String name(Diagnostic diagnostic, Map<String, Integer> names) {
        String question = diagnostic.question();
        String name = diagnostic.code() + (question.isEmpty() ? "" : " " + question);
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " " + count;
    }

    private static JUnitDocument.Test test(String name, String result, Diagnostic diagnostic) {
        return new JUnitDocument.Test(name, result, diagnostic.code(), diagnostic.message(), detail(diagnostic));
    }

    private static String detail(Diagnostic diagnostic) {
        return line(diagnostic) + (diagnostic.remedy().isEmpty() ? "" : "\n" + diagnostic.remedy());
    }

    private static String line(Diagnostic diagnostic) {
        return ProblemText.place(diagnostic.where()) + ": " + diagnostic.code() + ": " + diagnostic.message();
    }

    @Override
    public void broken(String sentence) throws IOException {
        xml.suite("stocktake", List.of(new JUnitDocument.Test("run", "error", "broken", sentence, sentence)), "");
    }

    @Override
    public void end(Totals totals) throws IOException {
        xml.end();
    }
}
