package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;

/** Kinds of help that the State asks for. */
public record NeedsPage(QuestionId id) implements ListPage, QuestionScopedPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.super.heading(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>(reminder(at));
        body.add(Paragraph.question(Phrase.of("interview.ask.needs")));
        return body;
    }

    /** Explains each kind of help, before the help of the question. */
    @Override
    public List<Paragraph> help(Interview at) {
        List<Paragraph> help = new ArrayList<>();
        for (Vocabulary.Need need : at.checklist().vocabulary().needs()) {
            help.add(Paragraph.plain(Phrase.of("interview.help.need", need.label(), need.description())));
        }
        help.addAll(QuestionScopedPage.super.help(at));
        return help;
    }

    @Override
    public Optional<FollowUp> followUp() {
        return Optional.of(FollowUp.NEEDS);
    }

    @Override
    public boolean isMany(Interview at) {
        return true;
    }

    @Override
    public Phrase withoutTicks() {
        return Phrase.of("interview.ticks.no-help");
    }

    @Override
    public boolean standsWithoutTicks(Interview at) {
        return at.answerTo(id).map(Answer::noHelp).orElse(false);
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public Optional<Phrase> doubt(Interview at) {
        return at.draftOf(this).ticks().isEmpty() && !standsWithoutTicks(at)
                ? Optional.of(Phrase.of("interview.note.no-help-ticked"))
                : Optional.empty();
    }

    @Override
    public PageState first(Interview at) {
        List<String> given = at.answerTo(id)
                .map(Answer::needs)
                .filter(recorded -> !recorded.isEmpty())
                .or(() -> at.config().earlier().assessment().answerTo(id).map(Answer::needs))
                .orElse(List.of());
        List<Vocabulary.Need> needs = at.checklist().vocabulary().needs();
        return PageState.ticked(IntStream.range(0, needs.size())
                .filter(i -> given.contains(needs.get(i).id()))
                .boxed()
                .collect(Collectors.toSet()));
    }

    @Override
    public List<ListOption> options(Interview at) {
        Set<Integer> ticks = at.draftOf(this).ticks();
        List<Vocabulary.Need> needs = at.checklist().vocabulary().needs();
        return IntStream.range(0, needs.size())
                .mapToObj(i -> ListOption.tick(Phrase.asIs(needs.get(i).label()), ticks.contains(i)))
                .toList();
    }

    @Override
    public String name() {
        return id.value() + "/needs";
    }

    @Override
    public List<String> names(Interview at) {
        return at.checklist().vocabulary().needs().stream()
                .map(Vocabulary.Need::id)
                .toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        List<Vocabulary.Need> needs = at.checklist().vocabulary().needs();
        List<String> ids = at.draftOf(this).ticks().stream()
                .sorted()
                .map(i -> needs.get(i).id())
                .toList();
        Interview recorded = at.answer(id, answer -> ids.isEmpty() ? answer.withNoHelp() : answer.withNeeds(ids), now);
        return Navigation.next(recorded.forget(this));
    }

    @Override
    public boolean isAsked(Interview at) {
        return QuestionScopedPage.super.isAsked(at) && at.answerTo(id).isPresent();
    }
}
