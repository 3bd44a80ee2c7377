package org.stocktake.interview;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Contradiction;
import org.stocktake.model.Fact;
import org.stocktake.model.QuestionId;

/** An answer that does not fit the profile: either can be wrong, so that the answer can be changed, or the fact. */
record MisfitPage(QuestionId id) implements ListPage {
    private static final Set<Contradiction.Kind> KINDS =
            EnumSet.of(Contradiction.Kind.CLAIM_EXCLUDED, Contradiction.Kind.ANSWER_APART);

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

    @Override
    public List<Option> options(Interview at) {
        Option leave = Option.line(Phrase.of("interview.item.leave"));
        Option answer =
                Option.line(Phrase.of(isAnswerable(at) ? "interview.misfit.answer" : "interview.misfit.remove"));
        return decides(at)
                .map(fact -> List.of(leave, answer, Option.line(Phrase.of("interview.misfit.fact", fact.text()))))
                .orElse(List.of(leave, answer));
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        return switch (index) {
            case 0 -> settled.backTo(new CompletenessPage());
            case 1 ->
                isAnswerable(at) ? settled.backTo(new CompletenessPage()).open(new QuestionPage(id)) : removed(settled);
            default ->
                settled.backTo(new CompletenessPage())
                        .open(FactPage.of(decides(at).orElseThrow()));
        };
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
