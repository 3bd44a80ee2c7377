package org.stocktake.report.persona;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.persona.BranchCoverage;
import org.stocktake.finding.persona.PersonaResult;
import org.stocktake.finding.persona.UnmetExpectation;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Problem;
import org.stocktake.report.junit.JUnitDocument;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;
import org.stocktake.text.SafeText;

/** The formats of a test of a checklist. */
public enum PersonaFormat {
    TEXT,
    JSON,
    JUNIT;

    /** Returns the format of that name; empty if there is none. */
    public static Optional<PersonaFormat> of(String word) {
        return KebabCase.find(PersonaFormat.class, word);
    }

    /** Returns the names of all formats. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (PersonaFormat format : values()) {
            words.add(KebabCase.of(format));
        }
        return words;
    }

    /**
     * Writes the whole document.
     *
     * @param now the time of a document that has one
     */
    public void write(PersonaReport report, Messages words, Instant now, Writer out) throws IOException {
        switch (this) {
            case TEXT -> out.write(text(report, words));
            case JSON -> out.write(PersonaJson.of(report, words));
            case JUNIT -> junit(report, words, new JUnitDocument(out, now));
        }
        out.flush();
    }

    /** Returns the lines of all failures and problems, and the sum. */
    private static String text(PersonaReport report, Messages words) {
        StringWriter text = new StringWriter();
        for (PersonaReport.TestedFile file : report.files()) {
            for (Problem problem : file.problems()) {
                text.append(ProblemText.say(words, problem)).append('\n');
            }
            for (PersonaResult result : file.results()) {
                for (UnmetExpectation unmet : result.unmet()) {
                    String line = ExpectationText.line(words, result.persona(), unmet);
                    text.append(SafeText.lines(line)).append('\n');
                }
            }
        }
        for (BranchCoverage.Branch branch : report.coverage().missed()) {
            text.append(SafeText.lines(branch(words, branch))).append('\n');
        }
        return text.append(sum(report, words)).append('\n').toString();
    }

    private static String branch(Messages words, BranchCoverage.Branch branch) {
        return words.say("report.persona.branch." + KebabCase.of(branch.kind()), branch.id(), branch.value());
    }

    /** Returns the sum in one line, and a second one for the coverage if somebody asked for it. */
    public static String sum(PersonaReport report, Messages words) {
        BranchCoverage coverage = report.coverage();
        return report.hasCoverage()
                ? tests(report, words) + "\n"
                        + words.say("report.persona.sum.branches", coverage.reached(), coverage.branches())
                : tests(report, words);
    }

    private static String tests(PersonaReport report, Messages words) {
        String tested = words.list(List.of(
                words.count("report.persona.sum.personas", report.personas()),
                words.count("report.persona.sum.expectations", report.expectations())));
        if (report.unmet() + report.problems() == 0) {
            return words.say("report.persona.sum.good", tested);
        }
        List<String> wrong = new ArrayList<>();
        if (report.problems() > 0) {
            wrong.add(words.count("report.check.sum.problems", report.problems()));
        }
        if (report.unmet() > 0) {
            wrong.add(words.count("report.persona.sum.unmet", report.unmet()));
        }
        return words.say("report.persona.sum.bad", tested, words.list(wrong));
    }

    /** Writes a suite for each file, and a test for each persona, so that a server can follow one persona over time. */
    private static void junit(PersonaReport report, Messages words, JUnitDocument xml) throws IOException {
        for (PersonaReport.TestedFile file : report.files()) {
            List<JUnitDocument.Test> tests = new ArrayList<>();
            if (!file.unreadable().isEmpty()) {
                tests.add(new JUnitDocument.Test("file", "error", "unreadable", file.unreadable(), file.unreadable()));
            }
            for (Problem problem : file.problems()) {
                String code = problem.kind().code();
                tests.add(new JUnitDocument.Test(
                        code + " " + ProblemText.place(problem.where()),
                        "error",
                        code,
                        ProblemText.sentence(words, problem),
                        ProblemText.say(words, problem)));
            }
            for (PersonaResult result : file.results()) {
                tests.add(test(result, words));
            }
            xml.suite(file.file(), tests, "");
        }
        if (report.isCoverageRequired()) {
            xml.suite(report.checklist(), branches(report.coverage(), words), "");
        }
        xml.end();
    }

    /** Returns a failure for each branch that is missed; one test that passed if there is none. */
    private static List<JUnitDocument.Test> branches(BranchCoverage coverage, Messages words) {
        List<JUnitDocument.Test> tests = new ArrayList<>();
        for (BranchCoverage.Branch branch : coverage.missed()) {
            String name = KebabCase.of(branch.kind()) + " " + branch.id() + " " + branch.value();
            String said = branch(words, branch);
            tests.add(new JUnitDocument.Test(name, "failure", "branch-not-reached", said, said));
        }
        return tests.isEmpty() ? List.of(JUnitDocument.Test.passed("coverage")) : tests;
    }

    private static JUnitDocument.Test test(PersonaResult result, Messages words) {
        String id = result.persona().id();
        if (result.holds()) {
            return JUnitDocument.Test.passed(id);
        }
        List<String> lines = new ArrayList<>();
        for (UnmetExpectation unmet : result.unmet()) {
            lines.add(ExpectationText.line(words, result.persona(), unmet));
        }
        String first =
                ExpectationText.sentence(words, result.persona(), result.unmet().get(0));
        return new JUnitDocument.Test(id, "failure", ExpectationText.CODE, first, String.join("\n", lines));
    }
}
