package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stocktake.finding.Contradiction;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** What does not fit, in words, and where it can be changed. */
public final class ContradictionPrompts {
    private ContradictionPrompts() {}

    /** The sentence. It names the question or the fact unless that is what the page shown is about. */
    static Phrase sentence(Contradiction found, Interview at) {
        if (found.kind() == Contradiction.Kind.ANSWERS_APART || isOfPage(found, at.page())) {
            return beside(found, at);
        }
        String subject = found.question()
                .flatMap(at.checklist()::question)
                .map(Question::text)
                .or(() -> found.fact().flatMap(at.checklist()::fact).map(Fact::text))
                .orElse("");
        return Phrase.of("contradiction." + found.kind().word(), subject, value(found));
    }

    /** The sentence where question or fact stand beside it, or where it names the questions itself. */
    static Phrase beside(Contradiction found, Interview at) {
        return Phrase.of("contradiction." + found.kind().word() + ".here", value(found), numbers(List.of(found), at));
    }

    private static String numbers(List<Contradiction> all, Interview at) {
        return at.checklist()
                .questions()
                .filter(question -> all.stream().anyMatch(found -> found.isAbout(question.id())))
                .map(at.checklist()::numberOf)
                .collect(Collectors.joining(", "));
    }

    private static Object value(Contradiction found) {
        return found.kind() == Contradiction.Kind.CLAIM_EXCLUDED ? Phrase.of("answer." + found.value()) : found.value();
    }

    private static boolean isOfPage(Contradiction found, Page page) {
        return found.question().isPresent()
                ? page.question().equals(found.question())
                : page instanceof FactPage fact && found.fact().equals(Optional.of(fact.id()));
    }

    /** Says on the page that is shown then that the answer cannot be right, for this State or beside another answer. */
    static Interview saying(QuestionId id, Interview at) {
        return said(
                about(id, at).stream().filter(ContradictionPrompts::isDeclared).toList(), at);
    }

    /** Says at once what has come to be wrong with the answer or a day beside it; of an answer of another kind, all of it. */
    public static Interview sayingNew(QuestionId id, Interview before, Interview at) {
        List<Contradiction> found = new ArrayList<>(about(id, at));
        if (before.answerTo(id).map(Answer::kind).equals(at.answerTo(id).map(Answer::kind))) {
            found.removeAll(about(id, before));
        }
        return said(found, at);
    }

    private static Interview said(List<Contradiction> found, Interview at) {
        List<Contradiction> apart = found.stream()
                .filter(one -> one.kind() == Contradiction.Kind.ANSWERS_APART)
                .toList();
        boolean many = apart.size() > 1;
        Interview said = many ? saying(Phrase.of("contradiction.answers-apart.many", numbers(apart, at)), at) : at;
        for (Contradiction one : found) {
            said = many && apart.contains(one) ? said : saying(sentence(one, at), said);
        }
        return said;
    }

    private static Interview saying(Phrase sentence, Interview at) {
        return at.saying(Paragraph.note(Phrase.of("interview.note.does-not-fit", sentence)));
    }

    /** Whether the checklist says that such an answer cannot be right. */
    private static boolean isDeclared(Contradiction found) {
        return found.kind() == Contradiction.Kind.ANSWER_APART || found.kind() == Contradiction.Kind.ANSWERS_APART;
    }

    /** Wherever in the checklist the other question stands. */
    private static List<Contradiction> about(QuestionId id, Interview at) {
        return Contradiction.in(at.findings()).stream()
                .filter(found -> found.isAbout(id))
                .toList();
    }

    static Page page(Contradiction found, Interview at) {
        return switch (found.kind()) {
            case FACTS_APART, SINCE_AFTER_PERIOD ->
                FactPage.of(at.checklist().fact(found.fact().orElseThrow()).orElseThrow());
            case CLAIM_EXCLUDED, ANSWER_APART, ANSWERS_APART ->
                new ContradictionPage(found.question().orElseThrow());
            case EVIDENCE_IN_FUTURE -> new ItemsPage(found.question().orElseThrow(), ItemKind.EVIDENCE);
            case ACTION_BEFORE_PERIOD -> new ItemsPage(found.question().orElseThrow(), ItemKind.ACTIONS);
            case REVIEW_BEFORE_ANSWER -> new TextAnswerPage(found.question().orElseThrow(), AnswerText.REVIEW_BY);
            case ANSWERED_IN_FUTURE -> new QuestionPage(found.question().orElseThrow());
        };
    }
}
