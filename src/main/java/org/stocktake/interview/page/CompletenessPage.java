package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Entries to look at before the assessment is sent, each with a link. It blocks nothing. */
record CompletenessPage() implements ListPage {
    /** One line, and the step it leads to. */
    private record Entry(ListOption line, UnaryOperator<Interview> step) {}

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
        return List.of(
                Paragraph.plain(ProgressText.counts(at)),
                Paragraph.plain(Phrase.of(
                        "interview.completeness.counts",
                        String.valueOf(found.contradictions().size()),
                        String.valueOf(found.unsubstantiated().size()),
                        String.valueOf(
                                found.unlisted().size() + found.factsNotKnown().size() + notGiven(at)))));
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
        found.contradictions()
                .forEach(contradiction -> entries.add(entry(
                        contradictory(contradiction, at),
                        "contradictory",
                        listed -> ContradictionPrompts.opened(contradiction, listed))));
        QuestionLines.numbered(found.open(), at)
                .forEach((id, line) -> entries.add(entry(line, "open", openOf(id, at))));
        found.unsubstantiated()
                .forEach(id -> entries.add(entry(
                        numbered(id, question(id, at).text(), at),
                        "unsubstantiated",
                        listed -> GlobalCommands.row(id, ItemRows.beginning(ItemKind.EVIDENCE), listed))));
        found.unlisted()
                .forEach(fact -> entries.add(entry(
                        Phrase.of("interview.completeness.unlisted", fact.text()),
                        "to-complete",
                        listed -> listed.open(DeclarationsPage.LIST))));
        found.factsNotKnown()
                .forEach(fact -> entries.add(entry(
                        Phrase.of("interview.completeness.fact", fact.text()),
                        "to-complete",
                        listed -> FactsPage.opened(fact.id(), listed))));
        long lacking = notGiven(at);
        if (lacking > 0) {
            entries.add(entry(
                    Phrase.of("interview.completeness.facts", String.valueOf(lacking)),
                    "to-complete",
                    listed -> listed.forget(new FactsPage()).open(new FactsPage())));
        }
        found.toComplete().forEach(id -> entries.add(toComplete(id, at)));
        entries.add(
                entry(Phrase.of("interview.completeness.review"), "onward", listed -> listed.backTo(new ReviewPage())));
        return entries;
    }

    /** Returns how many facts are asked and neither given nor said to be unknown. */
    private static long notGiven(Interview at) {
        Profile profile = at.assessment().profile();
        return FactsPage.asked(at).stream()
                .filter(fact -> !profile.isGiven(fact.id()))
                .count();
    }

    private static Phrase contradictory(Contradiction found, Interview at) {
        Phrase sentence = ContradictionPrompts.sentence(found, at);
        return found.question().map(id -> numbered(id, sentence, at)).orElse(sentence);
    }

    /**
     * Returns the line after the short number of its question, because the number of a line is not that of a question.
     */
    private static Phrase numbered(QuestionId id, Object line, Interview at) {
        return Phrase.of("interview.completeness.line", at.checklist().numberOf(question(id, at)), line);
    }

    private static Entry entry(Phrase label, String group, UnaryOperator<Interview> step) {
        return new Entry(ListOption.line(label).in(Phrase.of("interview.completeness." + group)), step);
    }

    /** Opens the missing follow-up where an answer waits for somebody; else the question. */
    private static UnaryOperator<Interview> openOf(QuestionId id, Interview at) {
        List<FollowUp> lacked = at.answerTo(id)
                .map(answer -> FollowUp.missingIn(answer, at.checklist()))
                .orElse(List.of());
        return lacked.isEmpty()
                ? listed -> QuestionPage.opened(id, listed)
                : listed -> GlobalCommands.row(id, QuestionRows.nameOf(lacked.get(0)), listed);
    }

    /** Leads to the first follow-up that is missing. */
    private static Entry toComplete(QuestionId id, Interview at) {
        List<FollowUp> lacked = at.answerTo(id)
                .map(answer -> Completeness.lackedIn(answer, at.checklist()))
                .orElse(List.of());
        Phrase line = Phrase.of("interview.line.lacks", question(id, at).text(), QuestionLines.names(lacked));
        return entry(
                numbered(id, line, at),
                "to-complete",
                listed -> GlobalCommands.row(id, QuestionRows.nameOf(lacked.get(0)), listed));
    }

    private static Question question(QuestionId id, Interview at) {
        return at.checklist().question(id).orElseThrow();
    }

    @Override
    public List<ListOption> options(Interview at) {
        return entries(at).stream().map(Entry::line).toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        return entries(at).get(index).step().apply(whole(at));
    }

    /** Opens the page with the whole list again: what the words found may be done by now. */
    static Interview opened(Interview at) {
        return whole(at.backTo(new CompletenessPage()));
    }

    private static Interview whole(Interview at) {
        PageState draft = at.draft();
        return draft.filtering() ? at.with(draft.filtering(false)) : at;
    }

    @Override
    public Interview skip(Interview at) {
        return Navigation.back(at);
    }
}
