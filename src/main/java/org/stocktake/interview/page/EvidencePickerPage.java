package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Evidence that other answers cite already, to be cited again. */
record EvidencePickerPage(QuestionId id) implements ListPage, QuestionScopedPage {
    /** Orders by time: instants are written alike, in UTC, and compare as texts. */
    private static final Comparator<Answer> LATEST_FIRST = Comparator.comparing(
                    (Answer answer) -> answer.text(AnswerTextField.AT))
            .reversed();

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        return QuestionScopedPage.super.isAsked(at) && at.answerTo(id).isPresent();
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of(Paragraph.question(Phrase.of("interview.ask.evidence.which")));
    }

    @Override
    public boolean isLong() {
        return true;
    }

    /** Returns each citation once, the latest first, without those that the answer has. */
    static List<Evidence> citedElsewhere(QuestionId id, Interview at) {
        List<Evidence> own = at.answerTo(id).map(Answer::evidence).orElse(List.of());
        return Stream.of(at.assessment(), at.config().earlier().assessment())
                .flatMap(assessment -> assessment.answers().values().stream().sorted(LATEST_FIRST))
                .flatMap(answer -> answer.evidence().stream())
                .distinct()
                .filter(evidence -> !own.contains(evidence))
                .toList();
    }

    @Override
    public List<ListOption> options(Interview at) {
        return citedElsewhere(id, at).stream()
                .map(evidence -> ListOption.line(Phrase.asIs(ItemKind.line(evidence))))
                .toList();
    }

    /** Takes over the citation and asks for the section: one law answers many questions, seldom by the same section. */
    @Override
    public Interview choose(int index, Interview at, Instant now) {
        List<Evidence> all =
                new ArrayList<>(at.answerTo(id).map(Answer::evidence).orElse(List.of()));
        Evidence picked = citedElsewhere(id, at).get(index);
        all.add(picked);
        Answer citing = at.answerTo(id).orElseThrow().withEvidence(all);
        return ItemPage.madeRoom(id, citing, at.forget(this))
                .answer(id, answer -> citing, now)
                .backTo(new ItemsPage(id, ItemKind.EVIDENCE))
                .open(ItemFieldPage.sectionOf(id, all.size() - 1))
                .saying(Paragraph.note(Phrase.of("interview.note.picked", ItemKind.line(picked))));
    }

    @Override
    public Interview skip(Interview at) {
        return at.backTo(new ItemsPage(id, ItemKind.EVIDENCE));
    }
}
