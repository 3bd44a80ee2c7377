package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stocktake.finding.Contradiction;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewState;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Fact;
import org.stocktake.model.QuestionId;

/** An answer that contradicts the profile or another answer. Either can be wrong, so each can be changed. */
record ContradictionPage(QuestionId id) implements ListPage {
    private static final Set<Contradiction.Kind> KINDS = EnumSet.of(
            Contradiction.Kind.CLAIM_EXCLUDED, Contradiction.Kind.ANSWER_APART, Contradiction.Kind.ANSWERS_APART);

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.completeness"));
    }

    private Optional<Contradiction> contradiction(Interview at) {
        return at.completeness().contradictions().stream()
                .filter(found -> KINDS.contains(found.kind()))
                .filter(found -> found.question().equals(Optional.of(id)))
                .findFirst();
    }

    @Override
    public boolean isAsked(Interview at) {
        return contradiction(at).isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return contradiction(at)
                .map(found -> List.of(
                        Paragraph.detail(Phrase.asIs(
                                at.checklist().question(id).orElseThrow().text())),
                        Paragraph.question(ContradictionPrompts.beside(found, at))))
                .orElse(List.of());
    }

    private Optional<Fact> decides(Interview at) {
        List<Fact> asked =
                InterviewState.factsAsked(at.checklist(), at.assessment().profile());
        return contradiction(at)
                .flatMap(Contradiction::fact)
                .flatMap(at.checklist()::fact)
                .filter(asked::contains);
    }

    /** Returns true if the question is asked; only then another answer can be given. */
    private boolean isAnswerable(Interview at) {
        return at.work().isAsked(id);
    }

    /** One way to settle it, and the step it leads to. */
    private record Way(ListOption line, UnaryOperator<Interview> step) {}

    private List<Way> ways(Interview at) {
        List<Way> ways = new ArrayList<>();
        if (isAnswerable(at)) {
            ways.add(new Way(ListOption.line(Phrase.of("interview.misfit.answer")), opening(id)));
        } else if (contradiction(at).stream().anyMatch(found -> found.kind() == Contradiction.Kind.CLAIM_EXCLUDED)) {
            ways.add(new Way(ListOption.line(Phrase.of("interview.misfit.remove")), this::removed));
        }
        contradiction(at).map(Contradiction::others).orElse(List.of()).stream()
                .filter(at.work()::isAsked)
                .flatMap(other -> at.checklist().question(other).stream())
                .forEach(question -> ways.add(new Way(
                        ListOption.line(Phrase.of("interview.misfit.other", question.text())),
                        opening(question.id()))));
        decides(at)
                .ifPresent(fact -> ways.add(new Way(
                        ListOption.line(Phrase.of("interview.misfit.fact", fact.text())),
                        listed -> FactsPage.opened(fact.id(), listed))));
        return ways;
    }

    @Override
    public List<ListOption> options(Interview at) {
        List<ListOption> options = new ArrayList<>();
        options.add(ListOption.line(Phrase.of("interview.item.leave")));
        ways(at).forEach(way -> options.add(way.line()));
        return options;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview listed = at.forget(this).backTo(new CompletenessPage());
        return index == 0 ? listed : ways(at).get(index - 1).step().apply(listed);
    }

    private static UnaryOperator<Interview> opening(QuestionId id) {
        return listed -> QuestionPage.opened(id, listed);
    }

    private Interview removed(Interview at) {
        return at.with(at.assessment().without(id)).saying(Paragraph.note(Phrase.of("interview.note.removed")));
    }

    @Override
    public Interview skip(Interview at) {
        return at.backTo(new CompletenessPage());
    }
}
