package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stocktake.condition.Applicability;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionHelp;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Source;

/** A page that belongs to a question: the question itself, or one of its follow-ups. */
public interface QuestionScopedPage extends Page {
    QuestionId id();

    @Override
    default Optional<QuestionId> question() {
        return Optional.of(id());
    }

    @Override
    default boolean isAsked(Interview at) {
        return at.work().isAsked(id());
    }

    default Question asks(Interview at) {
        return at.checklist().question(id()).orElseThrow();
    }

    default Applicability applicability(Interview at) {
        return Applicability.of(at.checklist(), asks(at), at.assessment().profile());
    }

    default List<Phrase> heading(Interview at) {
        return List.of(
                Phrase.asIs(at.checklist().sectionOf(asks(at)).title()),
                Phrase.of(
                        at.setting().selection().isAll()
                                ? "interview.position.question"
                                : "interview.position.selected",
                        String.valueOf(at.work().numberOf(id())),
                        String.valueOf(at.asked().size()),
                        at.checklist().numberOf(asks(at))));
    }

    @Override
    default List<Paragraph> help(Interview at) {
        return QuestionHelp.of(asks(at), applicability(at), at.checklist());
    }

    /** On a follow-up: the question and its answer, in short, above what is asked. */
    default List<Paragraph> reminder(Interview at) {
        List<Paragraph> reminder = new ArrayList<>();
        reminder.add(Paragraph.detail(Phrase.asIs(asks(at).text())));
        at.answerTo(id())
                .ifPresent(answer -> reminder.add(Paragraph.detail(Phrase.of("interview.your-answer", kind(answer)))));
        return reminder;
    }

    static Phrase kind(Answer answer) {
        return kind(answer.kind());
    }

    static Phrase kind(AnswerKind kind) {
        return Phrase.of("answer." + kind.word());
    }

    /** How a provision is cited: "Protocol, article 6(1)(a)". */
    static Phrase cite(Checklist checklist, Provision provision) {
        Source source = checklist.sourceOf(provision);
        return Phrase.of("citation." + source.unit().word(), source.shortTitle(), provision.number());
    }

    /** The words that soften the question, quoted; empty when nothing does. */
    static String quoted(Checklist checklist, Question question) {
        return checklist.qualifiersOf(question).stream()
                .map(id -> "\"" + checklist.vocabulary().qualifier(id) + "\"")
                .collect(Collectors.joining(", "));
    }

    /** The texts of the facts that are missing. */
    static String missing(Checklist checklist, Applicability applicability) {
        return applicability.because(checklist.profile()).stream()
                .sorted()
                .map(fact -> checklist.fact(fact).map(Fact::text).orElse(fact.value()))
                .collect(Collectors.joining(" "));
    }
}
