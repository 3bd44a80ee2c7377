package org.stocktake.report;

import java.util.Optional;
import org.stocktake.finding.Findings;
import org.stocktake.report.chapter.Copy;
import org.stocktake.report.facts.Origin;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.Since;
import org.stocktake.report.office.OfficeFile;
import org.stocktake.report.pdf.PdfFile;
import org.stocktake.text.States;
import org.stocktake.text.Words;

/**
 * What a report is made of.
 *
 * @param fileName of the assessment, without a folder
 * @param sha256 of the assessment's bytes
 * @param toolVersion the version that writes the report
 * @param words the language of the report
 * @param since what changed; empty when it is not compared with an earlier assessment
 */
public record ReportSubject(
        Findings findings,
        String fileName,
        String sha256,
        ReportChoices choices,
        String toolVersion,
        Words words,
        Optional<Since> since) {
    /** One that is not compared with an earlier assessment. */
    public ReportSubject(
            Findings findings, String fileName, String sha256, ReportChoices choices, String toolVersion, Words words) {
        this(findings, fileName, sha256, choices, toolVersion, words, Optional.empty());
    }

    /** The same with what changed since an earlier assessment. */
    public ReportSubject with(Since earlier) {
        return new ReportSubject(findings, fileName, sha256, choices, toolVersion, words, Optional.of(earlier));
    }

    /** What a file for an office program says of itself. */
    OfficeFile officeFile() {
        String code = findings.assessment().subject().state();
        String state = States.isKnown(code) ? States.name(code) : code;
        return new OfficeFile(
                words.say("report.title.kicker") + ": " + state,
                words.say("report.footer", toolVersion),
                findings.today(),
                Copy.counts(report(), words));
    }

    /** What a PDF says of itself. */
    PdfFile pdfFile() {
        return new PdfFile(words.say("report.footer", toolVersion), findings.today(), sha256);
    }

    Report report() {
        return Report.of(findings, new Origin(fileName, sha256, toolVersion), choices.redact(), since);
    }
}
