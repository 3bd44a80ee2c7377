package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.finding.Findings;
import org.stocktake.model.Checklist;
import org.stocktake.model.Provision;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Document;
import org.stocktake.report.document.Filters;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.facts.FindingGroup;
import org.stocktake.report.facts.ForeignTexts;
import org.stocktake.report.facts.Report;
import org.stocktake.text.Messages;

/** Builds the document of a report: findings before the details; method and origin last. */
public final class ReportBuilder {
    private final ReportContext context;
    private final ReportText wording;

    private ReportBuilder(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
    }

    /** Returns the report as a document, in the language of the words. */
    public static Document of(Report report, Messages words) {
        return new ReportBuilder(new ReportContext(report, new ReportText(words, report.checklist()))).document();
    }

    private Document document() {
        List<Document.Part> parts = new ArrayList<>();
        boolean whole = !context.report().view().brief();
        ChapterNumbers numbers = new ChapterNumbers();
        parts.add(new Document.Part(
                Document.PartKind.BRIEF, whole ? wording.say("part.brief") : "", numbers.lettered(brief())));
        if (whole) {
            parts.add(
                    new Document.Part(Document.PartKind.MAIN, wording.say("part.main"), numbers.lettered(findings())));
            String annex = wording.say("part.annex");
            parts.add(new Document.Part(
                    Document.PartKind.ANNEXES, wording.say("part.annexes"), numbers.annexes(annex, annexes())));
        }
        Document.Title title = new ReportCover(context).title();
        Filters filters = whole ? new FindingFilters(context).filters() : Filters.NONE;
        String language = wording.words().language();
        return new Document(
                        language,
                        title,
                        furniture(),
                        whole ? indexes() : List.of(),
                        parts,
                        filters,
                        TextLanguages.none(language))
                .closed()
                .with(languages(language));
    }

    private TextLanguages languages(String language) {
        Findings findings = context.report().findings();
        return context.report()
                .since()
                .map(since -> ForeignTexts.of(language, since.comparison().before(), findings))
                .orElseGet(() -> ForeignTexts.of(language, findings));
    }

    /** Returns the chapters for those who decide. */
    private List<Chapter> brief() {
        List<Chapter> chapters = new ArrayList<>();
        new ForewordChapter(context).chapter().ifPresent(chapters::add);
        chapters.add(new KeyFindingsChapter(context).chapter());
        chapters.add(new BalanceChapter(context).chapter());
        chapters.add(new HelpChapter(context).chapter());
        chapters.add(new HeatMapChapter(context).chapter());
        chapters.add(new QuartersChapter(context).chapter());
        return chapters;
    }

    /** Returns the chapters of the findings; a chapter without anything to say is left out. */
    private List<Chapter> findings() {
        Report report = context.report();
        FindingCard cards = new FindingCard(context);
        FindingChapters findings = new FindingChapters(context, cards);
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new AboutChapter(context).chapter());
        new OverviewChapter(context).chapter().ifPresent(chapters::add);
        ChangesChapter.of(context).map(ChangesChapter::chapter).ifPresent(chapters::add);
        findings.gaps().ifPresent(chapters::add);
        if (!report.steps().isEmpty() || !report.withoutStep().isEmpty()) {
            chapters.add(new PlanChapter(context).chapter());
        }
        if (!report.needs().isEmpty() || !report.gaps().isEmpty()) {
            chapters.add(new NeedsChapter(context).chapter());
        }
        if (!report.open().isEmpty()) {
            chapters.add(new OpenQuestionsChapter(context, cards).chapter());
        }
        new ListChapters(context).doubts().ifPresent(chapters::add);
        findings.apart().ifPresent(chapters::add);
        if (!report.apart().isEmpty()) {
            chapters.add(new ApartChapter(context).chapter(cards));
        }
        findings.met().ifPresent(chapters::add);
        chapters.add(new SectionChapter(context).chapter());
        chapters.addAll(new ProvisionChapters(context).paragraphs());
        return chapters;
    }

    private List<Chapter> annexes() {
        List<Chapter> chapters = new ArrayList<>();
        new DeclarationsChapter(context).chapter().ifPresent(chapters::add);
        new EvidenceChapter(context).chapter().ifPresent(chapters::add);
        chapters.addAll(new ProvisionChapters(context).articles());
        chapters.add(new ProfileChapter(context).chapter());
        chapters.add(new NotAskedChapter(context, new FindingCard(context)).chapter());
        chapters.add(new MethodChapter(context).chapter());
        chapters.add(new OriginChapter(context).chapter());
        return chapters;
    }

    private List<Document.Index> indexes() {
        Checklist checklist = context.report().checklist();
        List<Document.Index> indexes = new ArrayList<>();
        String by = "by-" + context.report().view().by().word();
        indexes.add(new Document.Index(by, wording.say(SectionChapter.titleKey(context) + ".title"), groups()));
        for (Source source : checklist.sources()) {
            if (source.unit() == SourceUnit.PARAGRAPH) {
                String title = wording.say("provisions.title.paragraph", source.shortTitle());
                indexes.add(new Document.Index("by-paragraph", title, paragraphs(source)));
            }
        }
        return indexes;
    }

    private List<Span> groups() {
        List<Span> groups = new ArrayList<>();
        for (FindingGroup group : context.report().groups()) {
            groups.add(Span.reference(context.title(group), ReportContext.placeOf(group)));
        }
        return groups;
    }

    private List<Span> paragraphs(Source source) {
        Map<String, Span> paragraphs = new LinkedHashMap<>();
        for (Provision provision : context.report().checklist().provisionsOf(source)) {
            Span place = Span.reference(wording.number(provision), ReportContext.placeOf(provision));
            paragraphs.putIfAbsent(provision.number(), place);
        }
        return List.copyOf(paragraphs.values());
    }

    private Document.Furniture furniture() {
        return new Document.Furniture(
                wording.say("skip"),
                wording.say("contents"),
                wording.say("page-number"),
                wording.say("footer", context.report().origin().toolVersion()),
                wording.words(),
                context.report().origin().brand());
    }
}
