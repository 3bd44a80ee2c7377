package org.stocktake.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Findings;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Evidence;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.chapter.CopyLabel;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/**
 * Everything that a report is made from.
 *
 * @param fileName of the assessment, without a folder
 * @param sha256 of the assessment's bytes
 * @param toolVersion the version that writes the report
 * @param words the messages in the language of the report
 * @param documents the states of cited documents, by citation; empty when nobody looked
 * @param since the changes; empty when the report is not compared with an earlier assessment
 */
public record ReportSubject(
        Findings findings,
        String fileName,
        String sha256,
        ReportChoices choices,
        String toolVersion,
        Messages words,
        Map<Evidence, DocumentState> documents,
        Optional<ChangesSince> since) {
    public ReportSubject {
        documents = Map.copyOf(documents);
    }

    /** Creates a subject that is not compared with an earlier assessment. */
    public ReportSubject(
            Findings findings,
            String fileName,
            String sha256,
            ReportChoices choices,
            String toolVersion,
            Messages words) {
        this(findings, fileName, sha256, choices, toolVersion, words, Map.of(), Optional.empty());
    }

    /** Returns the same subject with the changes since an earlier assessment. */
    public ReportSubject with(ChangesSince earlier) {
        return new ReportSubject(
                findings, fileName, sha256, choices, toolVersion, words, documents, Optional.of(earlier));
    }

    /** Returns the same subject with the states of the documents that it cites. */
    public ReportSubject with(Map<Evidence, DocumentState> states) {
        return new ReportSubject(findings, fileName, sha256, choices, toolVersion, words, states, since);
    }

    /** Returns the metadata of a PDF or Office file. */
    FileMetadata metadata(Report report) {
        String code = findings.assessment().subject().state();
        String state = StateNames.in(words.language()).nameOrCode(code);
        Brand brand = choices.brand();
        String mark = CopyLabel.of(report, words);
        String title = words.label(
                words.say(choices.view().brief() ? "report.title.kicker.brief" : "report.title.kicker"), state);
        return new FileMetadata(
                words.noted(title, mark),
                brand.office().isEmpty() ? state : brand.office(),
                words.say("report.footer", toolVersion),
                findings.today(),
                mark,
                brand);
    }

    Report report() {
        List<SignOffState> signOffs = SignOffState.all(findings.checklist(), findings.assessment());
        return Report.of(
                findings,
                new ReportOrigin(fileName, sha256, toolVersion, documents, signOffs, choices.brand()),
                choices.redact(),
                choices.view(),
                since);
    }
}
