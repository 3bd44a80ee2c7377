package org.stocktake.report.check;

import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** Sentences about a cited document that is not the one that was cited, or of which nobody can tell. */
final class DocumentText {
    private final Messages words;

    DocumentText(Messages words) {
        this.words = words;
    }

    /** Returns the code of a state that is told. */
    static CheckCode code(DocumentState state) {
        return switch (state) {
            case MISSING -> CheckCode.EVIDENCE_MISSING;
            case CHANGED -> CheckCode.EVIDENCE_CHANGED;
            case AS_CITED, NOT_RECORDED, NOT_A_DOCUMENT, TOO_LARGE, NOT_READABLE, NOT_LOOKED_AT ->
                CheckCode.EVIDENCE_UNVERIFIED;
        };
    }

    /** Returns the warning about a document that fails nothing. */
    Diagnostic warning(CheckedFile.Judged file, CitedDocument document) {
        return new Diagnostic(
                Diagnostic.Level.CAUTION,
                document.where(),
                code(document.state()).code(),
                message(file, document),
                remedy(file, document),
                document.question().value());
    }

    String message(CheckedFile.Judged file, CitedDocument document) {
        return words.say(
                key(document),
                file.findings().checklist().numberAndId(document.question()),
                SafeText.briefly(document.evidence().file()),
                SafeText.briefly(document.evidence().title()));
    }

    String remedy(CheckedFile.Judged file, CitedDocument document) {
        return words.say(
                key(document) + ".remedy",
                Remedy.typed(file),
                Remedy.shown(file),
                SafeText.briefly(document.evidence().file()));
    }

    private static String key(CitedDocument document) {
        return "report.check.document." + document.state().word();
    }
}
