package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.Section;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Span;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/** The order of a report: what was found before the details, the method and the sources last. */
public final class ReportBuilder {
    private final ReportContext telling;

    private ReportBuilder(ReportContext telling) {
        this.telling = telling;
    }

    /** Returns the report as a document, in the language of the words. */
    public static Document of(Report report, Messages words) {
        return new ReportBuilder(new ReportContext(report, new ReportText(words, report.checklist()))).document();
    }

    private Document document() {
        FindingCard cards = new FindingCard(telling);
        FindingChapters findings = new FindingChapters(telling, cards);
        ListChapters lists = new ListChapters(telling);
        ProvisionChapters provisions = new ProvisionChapters(telling);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new SummaryChapter(telling).chapter());
        chapters.add(new AboutChapter(telling).chapter());
        chapters.add(new OverviewChapter(telling).chapter());
        ChangesChapter.of(telling).map(ChangesChapter::chapter).ifPresent(chapters::add);
        chapters.add(findings.gaps());
        chapters.add(new PlanChapter(telling).chapter());
        chapters.add(new NeedsChapter(telling).chapter());
        chapters.add(new OpenQuestionsChapter(telling, cards).chapter());
        chapters.add(findings.considered());
        chapters.add(findings.notUsed());
        chapters.add(findings.notApplicable());
        lists.contradictory().ifPresent(chapters::add);
        chapters.add(lists.unsubstantiated());
        chapters.add(lists.expired());
        chapters.addAll(provisions.paragraphs());
        chapters.add(new SectionChapter(telling).chapter());
        chapters.add(findings.met());
        chapters.add(findings.voluntary());
        chapters.add(new NotAskedChapter(telling, cards).chapter());
        chapters.add(new ProfileChapter(telling).chapter());
        chapters.add(new EvidenceChapter(telling).chapter());
        chapters.addAll(provisions.articles());
        chapters.add(new MethodChapter(telling).chapter());
        chapters.add(new OriginChapter(telling).chapter());
        return new Document("en", title(), furniture(), indexes(), chapters);
    }

    private Document.Title title() {
        ReportText wording = telling.wording();
        Assessment.Subject subject = telling.report().findings().assessment().subject();
        List<String> lines = new ArrayList<>();
        lines.add(telling.report().checklist().heading().title());
        lines.add(telling.say(
                "title.period",
                wording.date(subject.period().from()),
                wording.date(subject.period().to())));
        lines.add(telling.say(
                "title.made", wording.date(telling.report().findings().today())));
        return new Document.Title(telling.say("title.kicker"), wording.state(subject.state()), lines);
    }

    private List<Document.Index> indexes() {
        Checklist checklist = telling.report().checklist();
        List<Document.Index> indexes = new ArrayList<>();
        indexes.add(new Document.Index("by-section", telling.say("sections.title"), sections()));
        for (Source source : checklist.sources()) {
            if (source.unit() == SourceUnit.PARAGRAPH) {
                String title = telling.say("provisions.title.paragraph", source.shortTitle());
                indexes.add(new Document.Index("by-paragraph", title, paragraphs(source)));
            }
        }
        return indexes;
    }

    private List<Span> sections() {
        List<Span> sections = new ArrayList<>();
        for (Section section : telling.report().checklist().sections()) {
            sections.add(Span.reference(telling.title(section), SectionChapter.placeOf(section)));
        }
        return sections;
    }

    private List<Span> paragraphs(Source source) {
        List<Span> paragraphs = new ArrayList<>();
        for (Provision provision : telling.report().checklist().provisionsOf(source)) {
            paragraphs.add(Span.reference(provision.number(), ReportContext.placeOf(provision)));
        }
        return paragraphs;
    }

    private Document.Furniture furniture() {
        return new Document.Furniture(
                telling.say("skip"),
                telling.say("contents"),
                telling.say("page-number"),
                telling.say("footer", telling.report().origin().toolVersion()));
    }
}
