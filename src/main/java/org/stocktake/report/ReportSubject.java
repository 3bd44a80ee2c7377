package org.stocktake.report;

import org.stocktake.finding.Findings;
import org.stocktake.report.facts.Origin;
import org.stocktake.report.facts.Report;
import org.stocktake.report.office.OfficeFile;
import org.stocktake.text.States;
import org.stocktake.text.Words;

/**
 * What a report is made of.
 *
 * @param fileName of the assessment, without a folder
 * @param sha256 of the assessment's bytes
 * @param redact whether confidential answers are left out; contacts and internal notes always are
 * @param toolVersion the version that writes the report
 * @param words the language of the report
 */
public record ReportSubject(
        Findings findings, String fileName, String sha256, boolean redact, String toolVersion, Words words) {
    /** What a file for an office program says of itself. */
    OfficeFile officeFile() {
        String code = findings.assessment().subject().state();
        String state = States.isKnown(code) ? States.name(code) : code;
        return new OfficeFile(
                words.say("report.title.kicker") + ": " + state,
                words.say("report.footer", toolVersion),
                findings.today());
    }

    Report report() {
        return Report.of(findings, new Origin(fileName, sha256, toolVersion), redact);
    }
}
