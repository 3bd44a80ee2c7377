package org.stocktake.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Evidence that another answer cites already: one law answers twenty questions. */
record PickPage(QuestionId id) implements ListPage, OfQuestion {
    @Override
    public List<Phrase> heading(Interview at) {
        return OfQuestion.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return OfQuestion.super.isAsked(at) && at.answerTo(id).isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(Paragraph.question(Phrase.of("interview.ask.evidence.which")));
    }

    @Override
    public boolean isLong() {
        return true;
    }

    /** Each citation once, without those that the answer has. */
    static List<Evidence> citedElsewhere(QuestionId id, Interview at) {
        List<Evidence> own = at.answerTo(id).map(Answer::evidence).orElse(List.of());
        return Stream.of(at.assessment(), at.setting().earlier().assessment())
                .flatMap(assessment -> assessment.answers().values().stream())
                .flatMap(answer -> answer.evidence().stream())
                .distinct()
                .filter(evidence -> !own.contains(evidence))
                .toList();
    }

    @Override
    public List<Option> options(Interview at) {
        return citedElsewhere(id, at).stream()
                .map(evidence -> Option.line(Phrase.asIs(Items.line(evidence))))
                .toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        List<Evidence> all =
                new ArrayList<>(at.answerTo(id).map(Answer::evidence).orElse(List.of()));
        all.add(citedElsewhere(id, at).get(index));
        return at.forget(this)
                .answer(id, answer -> answer.withEvidence(all), now)
                .backTo(new ItemsPage(id, Items.EVIDENCE));
    }

    @Override
    public Interview skip(Interview at) {
        return at.backTo(new ItemsPage(id, Items.EVIDENCE));
    }
}
