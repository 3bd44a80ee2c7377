package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** Entries to look at before the assessment is sent, each with a link. It blocks nothing. */
record CompletenessPage() implements ListPage.Searchable {
    @Override
    public PageText text(Interview at) {
        Completeness found = at.completeness();
        if (isNothingLeft(at)) {
            return PageText.of(Phrase.of("interview.completeness"), Paragraph.plain("interview.completeness.nothing"));
        }
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.plain(ProgressText.counts(at)));
        ProgressText.halfTyped(at).map(Paragraph::note).ifPresent(body::add);
        body.add(Paragraph.plain(
                "interview.completeness.counts",
                found.contradictions().size(),
                found.unsubstantiated().size(),
                found.unlisted().size() + found.factsNotKnown().size() + notGiven(at)));
        return PageText.of(Phrase.of("interview.completeness"), body);
    }

    /** Returns true if nothing is to be looked at, and no text waits to be confirmed. */
    static boolean isNothingLeft(Interview at) {
        return at.completeness().isComplete() && at.halfTyped().isEmpty();
    }

    @Override
    public boolean isOverview() {
        return true;
    }

    @Override
    public List<Line> lines(Interview at) {
        Completeness found = at.completeness();
        List<Line> lines = new ArrayList<>();
        found.contradictions()
                .forEach(contradiction -> lines.add(entry(
                        about(contradiction.question(), ContradictionPrompts.sentence(contradiction, at), at),
                        "contradictory",
                        listed -> ContradictionPrompts.opened(contradiction, listed))));
        for (Row.Place place : FormNames.halfTyped(at)) {
            Interview there = at.draftOn(place.page(), PageState.closedAt(place.name()));
            Phrase label = place.page()
                    .row(place.name(), there)
                    .map(row -> row.shown().label())
                    .orElse(Phrase.of("interview.mark.half-typed"));
            ListOption line = about(place.page().question(), label, at);
            lines.add(entry(
                    line.number().isEmpty() ? line.unnumbered() : line,
                    "half-typed",
                    listed -> place.opened(listed.open(place.page()))));
        }
        QuestionLines.lines(found.contested(), at)
                .forEach((id, line) -> lines.add(
                        entry(line, "contested", listed -> GlobalCommands.row(id, ConflictRow.NAME, listed))));
        QuestionLines.lines(found.open(), at)
                .forEach((id, line) -> lines.add(entry(line, "open", opening(id, QuestionLines.missing(id, at)))));
        found.unsubstantiated()
                .forEach(id -> lines.add(entry(
                        about(Optional.of(id), Phrase.asIs(at.question(id).text()), at),
                        "unsubstantiated",
                        listed -> GlobalCommands.row(id, ItemRows.beginning(ItemKind.EVIDENCE), listed))));
        found.unlisted()
                .forEach(fact -> lines.add(entry(
                        Phrase.of("interview.completeness.unlisted", fact.text()),
                        "to-complete",
                        listed -> listed.open(DeclarationsPage.LIST))));
        found.factsNotKnown()
                .forEach(fact -> lines.add(entry(
                        Phrase.of("interview.completeness.fact", fact.text()),
                        "to-complete",
                        listed -> FactsPage.opened(fact.id(), listed))));
        long lacking = notGiven(at);
        if (lacking > 0) {
            lines.add(entry(
                    Phrase.of("interview.completeness.facts", lacking),
                    "to-complete",
                    listed -> listed.forget(new FactsPage()).open(new FactsPage())));
        }
        found.toComplete().forEach(id -> lines.add(toComplete(id, at)));
        ListOption review = ListOption.line("interview.completeness.review");
        ListOption onward = lines.isEmpty() ? review : review.unnumbered();
        lines.add(entry(onward, "onward", listed -> listed.backTo(new ReviewPage())));
        return lines;
    }

    /** Returns how many facts are asked and neither given nor said to be unknown. */
    private static long notGiven(Interview at) {
        Profile profile = at.assessment().profile();
        return FactsPage.asked(at).stream()
                .filter(fact -> !profile.isGiven(fact.id()))
                .count();
    }

    /** Returns the line with the number of its question, if it is about one. */
    private static ListOption about(Optional<QuestionId> question, Phrase line, Interview at) {
        return ListOption.line(line)
                .numbered(question.map(id -> QuestionLines.number(id, at)).orElse(""));
    }

    private static Line entry(Phrase label, String group, UnaryOperator<Interview> step) {
        return entry(ListOption.line(label), group, step);
    }

    private static Line entry(ListOption line, String group, UnaryOperator<Interview> step) {
        ListOption shown = line.in(Phrase.of("interview.completeness." + group));
        return new Line(shown, listed -> step.apply(whole(listed)));
    }

    /** Opens the first follow-up that is missing; where none is, the question. */
    private static UnaryOperator<Interview> opening(QuestionId id, List<FollowUp> lacked) {
        return lacked.isEmpty()
                ? listed -> QuestionPage.opened(id, listed)
                : listed -> GlobalCommands.row(id, QuestionRows.nameOf(lacked.get(0)), listed);
    }

    private static Line toComplete(QuestionId id, Interview at) {
        List<FollowUp> lacked = at.answerTo(id)
                .map(answer -> Completeness.lackedIn(answer, at.checklist()))
                .orElse(List.of());
        Phrase line = Phrase.of("interview.line.lacks", at.question(id).text(), QuestionLines.names(lacked));
        return entry(about(Optional.of(id), line, at), "to-complete", opening(id, lacked));
    }

    /** Opens the page with the whole list again: what the words found may be done by now. */
    static Interview opened(Interview at) {
        return whole(at.backTo(new CompletenessPage()));
    }

    private static Interview whole(Interview at) {
        PageState draft = at.draft();
        return draft.filtering() ? at.with(draft.filtering(false)) : at;
    }
}
