package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Assessment;
import org.stocktake.model.brand.Signatory;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;

/** The first page: the State, the period, how the copy may be used, what is signed off, and room for signatures. */
final class ReportCover {
    private static final int LINES_TO_SIGN = 3;

    private final ReportText wording;
    private final Report report;

    ReportCover(ReportContext context) {
        this.wording = context.wording();
        this.report = context.report();
    }

    Document.Title title() {
        Assessment.Subject subject = report.findings().assessment().subject();
        List<String> lines = List.of(
                report.checklist().heading().title(),
                wording.say(
                        "title.period",
                        wording.date(subject.period().from()),
                        wording.date(subject.period().to())),
                wording.say("title.made", wording.date(report.findings().today())));
        String kicker = report.view().brief() ? "title.kicker.brief" : "title.kicker";
        return new Document.Title(
                wording.say(kicker),
                wording.state(subject.state()),
                lines,
                CopyLabel.of(report, wording.words()),
                cover());
    }

    private List<Block> cover() {
        List<Block.Facts.Fact> facts = new ArrayList<>();
        String copy = ConfidentialityNotice.counts(report, wording.words());
        facts.add(new Block.Facts.Fact(
                wording.say("cover.copy"),
                List.of(TextLine.of(copy.isEmpty() ? wording.say("cover.not-confidential") : copy))));
        facts.add(new Block.Facts.Fact(wording.say("cover.approved"), approvals()));
        return List.of(
                new Block.Facts(facts),
                new Block.Paragraph(TextLine.of(Span.strong(wording.say("sign.title")))),
                new Block.Form(signatures()));
    }

    /** Returns room for each who signs; without anybody, for who prepared and who approved it. */
    private List<Block.Form.Field> signatures() {
        List<Block.Form.Field> signatures = new ArrayList<>();
        for (Signatory signatory : report.origin().brand().signatories()) {
            String name = signatory.name().isEmpty() ? wording.say("sign.room") : signatory.name();
            signatures.add(new Block.Form.Field(signatory.function(), name, List.of(), LINES_TO_SIGN));
        }
        if (signatures.isEmpty()) {
            for (String role : List.of("prepared", "approved")) {
                signatures.add(new Block.Form.Field(
                        wording.say("sign." + role), wording.say("sign.room"), List.of(), LINES_TO_SIGN));
            }
        }
        return signatures;
    }

    /** Returns the approvals in one text, each in a line of its own: the PDF puts the texts of a label behind each other. */
    private List<TextLine> approvals() {
        List<TextLine> approvals = new ArrayList<>();
        for (SignOffState state : report.origin().signOffs()) {
            approvals.add(TextLine.of(new SignOffText(wording.words(), report.checklist()).approval(state)));
        }
        return approvals.isEmpty()
                ? List.of(TextLine.of(wording.say("cover.not-approved")))
                : List.of(TextLine.join(approvals, "\n"));
    }
}
