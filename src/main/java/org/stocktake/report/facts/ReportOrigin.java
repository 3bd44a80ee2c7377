package org.stocktake.report.facts;

/**
 * The origin of a report: the assessment file and the program.
 *
 * @param fileName of the assessment, without a folder
 * @param sha256 of the assessment's bytes, 64 lower-case hexadecimal digits
 * @param toolVersion the version that wrote the report
 */
public record ReportOrigin(String fileName, String sha256, String toolVersion) {}
