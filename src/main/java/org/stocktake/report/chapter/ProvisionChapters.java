package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.SkippedQuestion;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Source;
import org.stocktake.model.SourceUnit;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.Report;

/**
 * Every provision of every source with its findings, or with the reason why a State is not asked. A resolution has a
 * row for each paragraph; the provisions of a treaty or a law that were not asked or not assessed are named below its
 * table.
 */
final class ProvisionChapters {
    private final ReportContext context;
    private final ReportText wording;
    private final Report report;

    ProvisionChapters(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.report = context.report();
    }

    /** Returns the chapters of the resolutions, paragraph by paragraph. */
    List<Chapter> paragraphs() {
        return chapters(true);
    }

    /** Returns the chapters of the treaties and laws, article by article or section by section. */
    List<Chapter> articles() {
        return chapters(false);
    }

    private List<Chapter> chapters(boolean ofResolutions) {
        List<Chapter> chapters = new ArrayList<>();
        for (Source source : report.checklist().sources()) {
            if (isResolution(source) == ofResolutions) {
                chapters.add(chapter(source));
            }
        }
        return chapters;
    }

    private static boolean isResolution(Source source) {
        return source.unit() == SourceUnit.PARAGRAPH;
    }

    private Chapter chapter(Source source) {
        List<Provision> folded = new ArrayList<>();
        List<Provision> notAssessed = new ArrayList<>();
        List<Provision> asked = new ArrayList<>();
        for (Provision provision : report.checklist().provisionsOf(source)) {
            if (!isResolution(source) && !provision.isAssessable()) {
                notAssessed.add(provision);
            } else if (!isResolution(source) && isNotAsked(provision)) {
                folded.add(provision);
            } else {
                asked.add(provision);
            }
        }
        // Provisions may share a number: where one of them was asked about, or has an answer, that is said of the
        // number.
        Set<String> askedNumbers = numbers(asked);
        folded.removeIf(provision -> askedNumbers.contains(wording.number(provision)));
        Set<String> begun = numbers(asked.stream()
                .filter(provision -> source.unit() != SourceUnit.ARTICLE || !isNotStarted(provision))
                .toList());
        Map<Boolean, List<Provision>> byAnswers = asked.stream()
                .collect(Collectors.partitioningBy(provision -> begun.contains(wording.number(provision))));
        List<Provision> shown = byAnswers.getOrDefault(true, List.of());
        List<Provision> notStarted = byAnswers.getOrDefault(false, List.of());
        String unit = source.unit().word();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.say("provisions.source", source.title(), source.reference())));
        if (!shown.isEmpty()) {
            String caption = wording.say("provisions.caption." + unit, source.shortTitle());
            blocks.add(isResolution(source) ? paragraphs(caption, shown) : articles(unit, caption, shown));
        }
        if (!notStarted.isEmpty()) {
            blocks.add(new Block.Paragraph(notStarted(notStarted)));
        }
        if (!folded.isEmpty()) {
            blocks.add(new Block.Paragraph(fold(folded)));
        }
        if (!notAssessed.isEmpty()) {
            blocks.add(Block.Paragraph.of(wording.say("provisions.not-assessed")));
            blocks.add(new Block.Bullets(byReason(notAssessed)));
        }
        return Chapter.of(
                "source-" + source.id(), wording.say("provisions.title." + unit, source.shortTitle()), blocks);
    }

    /** Returns the paragraphs of a resolution, which may have many findings each, so that these need the whole width. */
    private Block.Table paragraphs(String caption, List<Provision> provisions) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (Provision provision : provisions) {
            TextLine asks = asks(
                    provision, true, wording.say("provisions.whom", provision.verb(), wording.addressee(provision)));
            rows.add(List.of(number(provision), TextLine.join(List.of(asks, findings(provision)), "\n")));
        }
        return new Block.Table(
                caption,
                List.of(wording.say("column.paragraph"), wording.say("column.asks-and-findings")),
                List.of(10, 90),
                rows);
    }

    /**
     * Returns the articles of a treaty, or the sections of a law, a row for each number, with the findings first. The verb and the addressee of
     * most of them are said once.
     */
    private Block.Table articles(String unit, String caption, List<Provision> provisions) {
        String verb = mostFrequent(provisions, Provision::verb);
        String addressee = mostFrequent(provisions, wording::addressee);
        Map<String, List<TextLine>> byNumber = new LinkedHashMap<>();
        Map<String, TextLine> numbers = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            String number = wording.number(provision);
            ReportText.place(number, ReportContext.placeOf(provision), numbers);
            byNumber.computeIfAbsent(number, first -> new ArrayList<>())
                    .add(findings(provision)
                            .and(asks(provision, !isAskedOnCard(provision), unlike(verb, addressee, provision))));
        }
        List<List<TextLine>> rows = new ArrayList<>();
        numbers.forEach((number, place) ->
                rows.add(List.of(place, TextLine.join(byNumber.getOrDefault(number, List.of()), "\n"))));
        int share = ReportText.numberShare(numbers.keySet());
        return new Block.Table(
                        caption,
                        List.of(wording.say("column." + unit), wording.say("column.findings-and-asks")),
                        List.of(share, 100 - share),
                        rows)
                .introduced(wording.say(
                        "provisions.intro",
                        wording.say("provisions.ordinary", verb, addressee),
                        wording.say("provisions.said-once")));
    }

    /** Returns true if a finding has a card that says what the provision asks, so that the table does not say it again. */
    private boolean isAskedOnCard(Provision provision) {
        for (Finding finding : report.reaching(provision.id())) {
            boolean carded = finding.outcome() != Outcome.MET && !isNotStarted(finding);
            if (carded && finding.strongest().id().equals(provision.id())) {
                return true;
            }
        }
        return false;
    }

    /** Returns true for a question that nobody has answered; the chapter of open questions has a line for it. */
    private boolean isNotStarted(Finding finding) {
        return finding.counts() && report.answer(finding.question()).isEmpty();
    }

    private boolean isNotStarted(Provision provision) {
        List<Finding> reaching = report.reaching(provision.id());
        return report.leftOutOf(provision.id()) == 0 && reaching.stream().allMatch(this::isNotStarted);
    }

    /** Returns one sentence with the numbers of the provisions, each with those of its questions. */
    private TextLine notStarted(List<Provision> provisions) {
        Map<String, TextLine> numbers = new LinkedHashMap<>();
        Map<String, Map<QuestionId, Question>> asked = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            String shown = wording.number(provision);
            ReportText.place(shown, ReportContext.placeOf(provision), numbers);
            Map<QuestionId, Question> questions = asked.computeIfAbsent(shown, first -> new LinkedHashMap<>());
            report.reaching(provision.id())
                    .forEach(finding -> questions.put(finding.question().id(), finding.question()));
        }
        List<TextLine> named = new ArrayList<>();
        numbers.forEach((number, place) -> named.add(place.ending(wording.colon(""))
                .and(context.numbers(
                        List.copyOf(asked.getOrDefault(number, Map.of()).values())))));
        return TextLine.of(wording.say("provisions.not-started"))
                .and(wording.partsOf(named).ending(wording.words().ended("")));
    }

    private static String mostFrequent(List<Provision> provisions, Function<Provision, String> said) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            counts.merge(said.apply(provision), 1, Integer::sum);
        }
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** Returns the verb and whom the provision addresses, each only where it is another than given. */
    private String unlike(String verb, String addressee, Provision provision) {
        String own = wording.addressee(provision);
        if (!own.equals(addressee)) {
            return wording.say("provisions.whom", provision.verb(), own);
        }
        return provision.verb().equals(verb) ? "" : wording.say("provisions.verb", provision.verb());
    }

    private TextLine number(Provision provision) {
        return TextLine.of(Span.place(wording.number(provision), ReportContext.placeOf(provision)));
    }

    private Set<String> numbers(List<Provision> provisions) {
        Set<String> numbers = new HashSet<>();
        provisions.forEach(provision -> numbers.add(wording.number(provision)));
        return numbers;
    }

    /** Returns each reason why provisions are not assessed, with their numbers. */
    private List<TextLine> byReason(List<Provision> provisions) {
        Map<String, Map<String, TextLine>> byReason = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            ReportText.place(
                    wording.number(provision),
                    ReportContext.placeOf(provision),
                    byReason.computeIfAbsent(provision.whyNotAssessed(), first -> new LinkedHashMap<>()));
        }
        List<TextLine> reasons = new ArrayList<>();
        byReason.forEach((reason, numbers) ->
                reasons.add(TextLine.of(reason).and(wording.numbersOf(List.copyOf(numbers.values())))));
        return reasons;
    }

    private boolean isNotAsked(Provision provision) {
        return provision.isAssessable()
                && report.reaching(provision.id()).isEmpty()
                && report.leftOutOf(provision.id()) == 0;
    }

    /** Returns one sentence for each reason, with the numbers of the provisions. */
    private TextLine fold(List<Provision> provisions) {
        List<TextLine> sentences = new ArrayList<>();
        sentences.add(TextLine.of(wording.say("provisions.folded", wording.say("unasked.title"))));
        Map<String, SkippedQuestion.Why> reasons = reasons(provisions);
        for (SkippedQuestion.Why why : SkippedQuestion.Why.values()) {
            Map<String, TextLine> numbers = new LinkedHashMap<>();
            for (Provision provision : provisions) {
                if (reasons.get(wording.number(provision)) == why) {
                    ReportText.place(wording.number(provision), ReportContext.placeOf(provision), numbers);
                }
            }
            if (!numbers.isEmpty()) {
                TextLine reason = TextLine.of(wording.say("provisions.folded." + KebabCase.of(why)));
                sentences.add(TextLine.join(
                        List.of(
                                reason.and(wording.numbersOf(List.copyOf(numbers.values()))),
                                TextLine.of(wording.words().ended(""))),
                        ""));
            }
        }
        return TextLine.join(sentences, " ");
    }

    /**
     * Returns the reason for each number. Provisions may share a number: what the full depth asks about is named there only,
     * because it would be asked about then.
     */
    private Map<String, SkippedQuestion.Why> reasons(List<Provision> provisions) {
        Map<String, SkippedQuestion.Why> reasons = new LinkedHashMap<>();
        for (Provision provision : provisions) {
            reasons.merge(
                    wording.number(provision),
                    report.whyNotAsked(provision.id()),
                    (one, other) -> other == SkippedQuestion.Why.DEPTH ? other : one);
        }
        return reasons;
    }

    /** Returns the force, where it is to be said what is asked in our words, and what is given of the verb and the addressee. */
    private TextLine asks(Provision provision, boolean said, String whom) {
        String force = provision.force().map(wording::force).orElseGet(() -> wording.say("provisions.no-force"));
        TextLine asks = said
                ? TextLine.of(Span.strong(wording.say("provisions.force", force)))
                        .and(TextLine.of(provision.asks()))
                : TextLine.of(Span.strong(force));
        if (!whom.isEmpty()) {
            asks = asks.and(TextLine.of(Span.soft(whom)));
        }
        return provision.beyondQuestionnaires()
                ? asks.and(TextLine.of(Span.soft(wording.say("beyond-questionnaires.provision"))))
                : asks;
    }

    private TextLine findings(Provision provision) {
        if (!provision.isAssessable()) {
            return TextLine.of(provision.whyNotAssessed());
        }
        List<TextLine> lines = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            lines.addAll(numbers(outcome, report.reaching(provision.id())));
        }
        int leftOut = report.leftOutOf(provision.id());
        if (leftOut > 0) {
            lines.add(TextLine.of(Span.soft(wording.count("provisions.left-out", leftOut))));
        }
        return lines.isEmpty()
                ? TextLine.of(Span.soft(wording.say("provisions.not-asked", wording.say("unasked.title"))))
                : TextLine.join(lines, " ");
    }

    /** Returns the outcome with the numbers of its questions; each reason for not counting has its own line. */
    private List<TextLine> numbers(Outcome outcome, List<Finding> reaching) {
        Map<String, TextLine> marks = new LinkedHashMap<>();
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        for (boolean counting : new boolean[] {true, false}) {
            for (Finding finding : reaching) {
                if (finding.outcome() == outcome && finding.counts() == counting) {
                    TextLine mark = TextLine.of(context.mark(finding));
                    TextLine said = counting ? mark : mark.and(TextLine.of(Span.soft(wording.apart(finding))));
                    marks.putIfAbsent(said.text(), said);
                    questions
                            .computeIfAbsent(said.text(), first -> new ArrayList<>())
                            .add(finding.question());
                }
            }
        }
        List<TextLine> said = new ArrayList<>();
        marks.forEach((text, mark) -> said.add(mark.and(context.numbers(questions.getOrDefault(text, List.of())))));
        return said;
    }
}
