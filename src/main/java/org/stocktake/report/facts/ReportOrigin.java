package org.stocktake.report.facts;

import java.util.List;
import java.util.Map;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Evidence;
import org.stocktake.model.brand.Brand;

/**
 * The origin of a report: the assessment file, the documents beside it and the program.
 *
 * @param fileName of the assessment, without a folder
 * @param sha256 of the assessment's bytes, 64 lower-case hexadecimal digits
 * @param toolVersion the version that wrote the report
 * @param documents the states of cited documents, by citation; empty when nobody looked
 * @param signOffs the states of the sign-offs, judged with the confidential answers also in a redacted report
 * @param brand the look and the words of the office that the report is from
 */
public record ReportOrigin(
        String fileName,
        String sha256,
        String toolVersion,
        Map<Evidence, DocumentState> documents,
        List<SignOffState> signOffs,
        Brand brand) {
    public ReportOrigin {
        documents = Map.copyOf(documents);
        signOffs = List.copyOf(signOffs);
    }

    /** Creates an origin of an assessment without sign-offs, of which nobody looked at the documents. */
    public ReportOrigin(String fileName, String sha256, String toolVersion) {
        this(fileName, sha256, toolVersion, Map.of(), List.of(), Brand.NONE);
    }
}
