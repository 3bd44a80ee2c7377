package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.FindingFlag;
import org.stocktake.model.Evidence;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.CitedEvidence;

/** The annex of evidence: each document once, with the parts that are cited and the questions that they support. */
final class EvidenceChapter {
    /** The number of citations in a row of the table, so that a row fits on a page. */
    private static final int CITATIONS_MAX = 20;

    private final ReportContext context;
    private final ReportText wording;

    EvidenceChapter(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    /** Returns the annex; empty when no answer cites evidence. */
    Optional<Chapter> chapter() {
        Map<String, List<CitedEvidence>> byTitle = new LinkedHashMap<>();
        for (CitedEvidence exhibit : context.report().exhibits()) {
            byTitle.computeIfAbsent(exhibit.evidence().title(), first -> new ArrayList<>())
                    .add(exhibit);
        }
        List<List<TextLine>> rows = new ArrayList<>();
        byTitle.forEach((title, exhibits) -> addRows(title, exhibits, rows));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Block table = new Block.Table(
                wording.say("evidence.caption"),
                List.of(wording.say("column.document"), wording.say("column.citations")),
                List.of(58, 42),
                rows);
        Block intro = Block.Paragraph.of(wording.say("evidence.intro"));
        return Optional.of(Chapter.of("evidence", wording.say("evidence.title"), List.of(intro, table)));
    }

    private void addRows(String title, List<CitedEvidence> exhibits, List<List<TextLine>> rows) {
        String date = commonDate(exhibits);
        for (int from = 0; from < exhibits.size(); from += CITATIONS_MAX) {
            List<TextLine> lines = new ArrayList<>();
            boolean running = true;
            for (CitedEvidence exhibit : exhibits.subList(from, Math.min(from + CITATIONS_MAX, exhibits.size()))) {
                List<TextLine> cited = citation(exhibit, date.isEmpty());
                running &= cited.size() <= 1;
                lines.add(line(exhibit, cited));
            }
            rows.add(List.of(name(title, date), running ? wording.partsOf(lines) : TextLine.join(lines, "\n")));
        }
    }

    /** Returns the date that all citations of a document give; empty when they differ. */
    private static String commonDate(List<CitedEvidence> exhibits) {
        String date = exhibits.get(0).evidence().date();
        for (CitedEvidence exhibit : exhibits) {
            if (!exhibit.evidence().date().equals(date)) {
                return "";
            }
        }
        return date;
    }

    private TextLine name(String title, String date) {
        TextLine name = TextLine.of(title);
        return date.isEmpty()
                ? name
                : name.and(TextLine.of(Span.soft(wording.words().inBrackets(wording.date(date)))));
    }

    /** Returns the number of the exhibit, what is cited of the document, and the questions. */
    private TextLine line(CitedEvidence exhibit, List<TextLine> cited) {
        TextLine number = TextLine.of(Span.place(wording.say("exhibit", exhibit.number()), "e-" + exhibit.number()));
        TextLine supports = context.numbers(exhibit.supports());
        String comma = wording.say("evidence.of", "", "").replace(' ', '\u00A0');
        TextLine said = cited.isEmpty() ? number : TextLine.join(List.of(number, wording.partsOf(cited)), comma);
        return TextLine.join(List.of(said, supports), wording.words().lead(""));
    }

    private List<TextLine> citation(CitedEvidence exhibit, boolean dated) {
        Evidence evidence = exhibit.evidence();
        List<TextLine> lines = new ArrayList<>();
        add(lines, evidence.reference(), TextLine.of(evidence.reference()));
        evidence.kind().ifPresent(kind -> lines.add(TextLine.of(wording.say("evidence.kind." + kind.word()))));
        add(lines, dated ? evidence.date() : "", TextLine.of(wording.date(evidence.date())));
        add(
                lines,
                evidence.inForceFrom(),
                TextLine.of(wording.say("evidence.in-force-from", wording.date(evidence.inForceFrom()))));
        add(
                lines,
                evidence.repealedOn(),
                TextLine.of(wording.say("evidence.repealed", wording.date(evidence.repealedOn()))));
        add(lines, evidence.link(), TextLine.of(Span.link(evidence.link())));
        add(lines, evidence.file(), TextLine.of(wording.say("evidence.file", evidence.file())));
        if (exhibit.state().isPresent() && exhibit.state().get().needsALook()) {
            String state =
                    wording.say("evidence.document." + exhibit.state().get().word());
            lines.add(TextLine.of(Span.mark(state, FindingFlag.EXPIRED.word())));
        }
        add(lines, evidence.sha256(), TextLine.of(Span.soft(wording.say("evidence.sha256", evidence.sha256()))));
        add(
                lines,
                evidence.reviewDay(),
                TextLine.of(Span.soft(wording.say("evidence.review", wording.date(evidence.reviewDay())))));
        return lines;
    }

    private static void add(List<TextLine> lines, String value, TextLine line) {
        if (!value.isEmpty()) {
            lines.add(line);
        }
    }
}
