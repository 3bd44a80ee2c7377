package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.FollowUp;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** What should be looked at before the assessment is sent, with a jump to each. It blocks nothing. */
record CompletenessPage() implements ListPage {
    /** One line, and the page it leads to. */
    private record Entry(Option line, Page page) {}

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.completeness"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Completeness found = at.completeness();
        if (found.isComplete()) {
            return List.of(Paragraph.plain(Phrase.of("interview.completeness.nothing")));
        }
        return List.of(Paragraph.plain(Phrase.of(
                "interview.completeness.counts",
                String.valueOf(found.contradictions().size()),
                String.valueOf(found.open().size()),
                String.valueOf(found.unsubstantiated().size()),
                String.valueOf(found.toComplete().size()))));
    }

    @Override
    public boolean isOverview() {
        return true;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    private static List<Entry> entries(Interview at) {
        Completeness found = at.completeness();
        List<Entry> entries = new ArrayList<>();
        found.contradictions().forEach(contradiction -> entries.add(contradictory(contradiction, at)));
        found.open().forEach(id -> entries.add(open(id, at)));
        found.unsubstantiated()
                .forEach(id -> entries.add(new Entry(
                        line(id, Phrase.of("interview.status.unsubstantiated"), at),
                        new ItemsPage(id, Items.EVIDENCE))));
        found.toComplete().forEach(id -> entries.add(toComplete(id, at)));
        entries.add(new Entry(Option.line(Phrase.of("interview.completeness.review")), new ReviewPage()));
        return entries;
    }

    private static Entry open(QuestionId id, Interview at) {
        Phrase status = Phrase.of(Progress.Status.of(at.assessment(), question(id, at)).key);
        return new Entry(line(id, status, at), new QuestionPage(id));
    }

    /** Leads to the first follow-up that is missing. */
    private static Entry toComplete(QuestionId id, Interview at) {
        List<FollowUp> lacked = at.answerTo(id).map(Completeness::lackedIn).orElse(List.of());
        Phrase first = Phrase.of("interview.follow-up." + lacked.get(0).word());
        Phrase status = lacked.size() == 1
                ? Phrase.of("interview.status.lacks", first)
                : Phrase.of("interview.status.lacks.more", first, String.valueOf(lacked.size() - 1));
        return new Entry(line(id, status, at), Order.page(id, lacked.get(0)));
    }

    private static Option line(QuestionId id, Phrase status, Interview at) {
        String number = String.valueOf(at.work().numberOf(id));
        return Option.line(
                Phrase.of("interview.line", number, status, question(id, at).text()));
    }

    private static Question question(QuestionId id, Interview at) {
        return at.checklist().question(id).orElseThrow();
    }

    private static Entry contradictory(Contradiction found, Interview at) {
        Phrase sentence = sentence(found, at);
        return new Entry(Option.line(Phrase.of("interview.completeness.contradictory", sentence)), page(found, at));
    }

    /** What does not fit, in words. */
    static Phrase sentence(Contradiction found, Interview at) {
        String subject = found.question()
                .map(id -> question(id, at).text())
                .or(() -> found.fact().flatMap(at.checklist()::fact).map(Fact::text))
                .orElse("");
        Object value = found.kind() == Contradiction.Kind.CLAIM_EXCLUDED
                ? Phrase.of("answer." + found.value())
                : found.value();
        return Phrase.of("contradiction." + found.kind().word(), subject, value);
    }

    private static Page page(Contradiction found, Interview at) {
        return switch (found.kind()) {
            case SINCE_AFTER_PERIOD ->
                found.fact()
                        .flatMap(at.checklist()::fact)
                        .<Page>map(FactPage::of)
                        .orElseGet(ReviewPage::new);
            case CLAIM_EXCLUDED -> new ExcludedPage(found.question().orElseThrow());
            case EVIDENCE_IN_FUTURE -> new ItemsPage(found.question().orElseThrow(), Items.EVIDENCE);
            case ACTION_BEFORE_PERIOD -> new ItemsPage(found.question().orElseThrow(), Items.ACTIONS);
        };
    }

    @Override
    public List<Option> options(Interview at) {
        return entries(at).stream().map(Entry::line).toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Page page = entries(at).get(index).page();
        return page instanceof ReviewPage ? at.backTo(page) : at.open(page);
    }

    @Override
    public Interview skip(Interview at) {
        return at.back();
    }
}
