package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Contradiction;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** An answer that does not fit the profile or another answer: either can be wrong, so that each can be changed. */
record MisfitPage(QuestionId id) implements ListPage {
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
                        Paragraph.question(Contradictions.beside(found))))
                .orElse(List.of());
    }

    private Optional<Fact> decides(Interview at) {
        List<Fact> asked = Work.factsAsked(at.checklist(), at.assessment().profile());
        return contradiction(at)
                .flatMap(Contradiction::fact)
                .flatMap(at.checklist()::fact)
                .filter(asked::contains);
    }

    /** Whether the question is asked at all: only then another answer can be given. */
    private boolean isAnswerable(Interview at) {
        return at.work().isAsked(id);
    }

    private Optional<Question> other(Interview at) {
        return contradiction(at).flatMap(Contradiction::other).flatMap(at.checklist()::question);
    }

    @Override
    public List<Option> options(Interview at) {
        List<Option> options = new ArrayList<>();
        options.add(Option.line(Phrase.of("interview.item.leave")));
        options.add(Option.line(Phrase.of(isAnswerable(at) ? "interview.misfit.answer" : "interview.misfit.remove")));
        other(at).ifPresent(question -> options.add(Option.line(Phrase.of("interview.misfit.other", question.text()))));
        decides(at).ifPresent(fact -> options.add(Option.line(Phrase.of("interview.misfit.fact", fact.text()))));
        return options;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        if (index == 1 && !isAnswerable(at)) {
            return removed(settled);
        }
        Interview listed = settled.backTo(new CompletenessPage());
        return index == 0 ? listed : listed.open(changes(at).get(index - 1));
    }

    /** The pages on which the one or the other is changed, in the order of the options. */
    private List<Page> changes(Interview at) {
        List<Page> pages = new ArrayList<>();
        pages.add(new QuestionPage(id));
        other(at).ifPresent(question -> pages.add(new QuestionPage(question.id())));
        decides(at).ifPresent(fact -> pages.add(FactPage.of(fact)));
        return pages;
    }

    private Interview removed(Interview at) {
        return at.with(at.assessment().without(id))
                .backTo(new CompletenessPage())
                .saying(Paragraph.note(Phrase.of("interview.note.removed")));
    }

    @Override
    public Interview skip(Interview at) {
        return at.backTo(new CompletenessPage());
    }
}
