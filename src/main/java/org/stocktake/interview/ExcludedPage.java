package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Contradiction;
import org.stocktake.model.Fact;
import org.stocktake.model.QuestionId;

/** An answer to a question that the profile excludes: change the fact, or take the answer away. */
record ExcludedPage(QuestionId id) implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.completeness"));
    }

    private Optional<Contradiction> contradiction(Interview at) {
        return at.completeness().contradictions().stream()
                .filter(found -> found.kind() == Contradiction.Kind.CLAIM_EXCLUDED)
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
                .map(found -> List.of(Paragraph.question(Contradictions.sentence(found, at))))
                .orElse(List.of());
    }

    private Optional<Fact> decides(Interview at) {
        List<Fact> asked = Work.factsAsked(at.checklist(), at.assessment().profile());
        return contradiction(at)
                .flatMap(Contradiction::fact)
                .flatMap(at.checklist()::fact)
                .filter(asked::contains);
    }

    @Override
    public List<Option> options(Interview at) {
        Option leave = Option.line(Phrase.of("interview.item.leave"));
        Option remove = Option.line(Phrase.of("interview.excluded.remove"));
        return decides(at)
                .map(fact -> List.of(leave, remove, Option.line(Phrase.of("interview.excluded.fact", fact.text()))))
                .orElse(List.of(leave, remove));
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        return switch (index) {
            case 0 -> settled.backTo(new CompletenessPage());
            case 1 ->
                settled.with(at.assessment().without(id))
                        .backTo(new CompletenessPage())
                        .saying(Paragraph.note(Phrase.of("interview.note.removed")));
            default ->
                settled.backTo(new CompletenessPage())
                        .open(FactPage.of(decides(at).orElseThrow()));
        };
    }

    @Override
    public Interview skip(Interview at) {
        return at.backTo(new CompletenessPage());
    }
}
