package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** Says which answers and facts contradict each other, and on which page that can be changed. */
public final class ContradictionPrompts {
    private ContradictionPrompts() {}

    /** Returns the sentence. It names the question or the fact unless the page shown is about it. */
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

    /**
     * Returns the sentence for a place that shows question or fact, or where the sentence names the questions itself.
     */
    static Phrase beside(Contradiction found, Interview at) {
        return Phrase.of("contradiction." + found.kind().word() + ".here", value(found), numbers(List.of(found), at));
    }

    private static Phrase numbers(List<Contradiction> all, Interview at) {
        return Phrase.enumerated(Phrase.asIs(at.checklist()
                .questions()
                .filter(question -> all.stream().anyMatch(found -> found.isAbout(question.id())))
                .map(at.checklist()::numberOf)
                .toList()));
    }

    private static Object value(Contradiction found) {
        return found.kind() == Contradiction.Kind.CLAIM_EXCLUDED
                ? Phrase.of("answer." + found.value())
                : DayText.said(found.value());
    }

    private static boolean isOfPage(Contradiction found, Page page) {
        return found.question().isPresent() ? page.question().equals(found.question()) : page instanceof FactsPage;
    }

    /** Says on the page shown next that the answer cannot be right for this State or with another answer. */
    static Interview saying(QuestionId id, Interview at) {
        return said(
                about(id, at).stream().filter(ContradictionPrompts::isDeclared).toList(), at);
    }

    /**
     * Says at once what is newly wrong with the answer or a day of it; after an answer of another kind, all that is
     * wrong.
     */
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
            said = many && apart.contains(one) ? said : saying(one, said);
        }
        return said;
    }

    /** Says it; on another page than that of its question, with the number of the question. */
    private static Interview saying(Contradiction found, Interview at) {
        Phrase sentence = sentence(found, at);
        return found.question()
                .filter(id -> !isOfPage(found, at.page()))
                .map(id -> at.telling("interview.note.does-not-fit.question", QuestionLines.number(id, at), sentence))
                .orElseGet(() -> saying(sentence, at));
    }

    private static Interview saying(Phrase sentence, Interview at) {
        return at.telling("interview.note.does-not-fit", sentence);
    }

    /** Returns true if the checklist declares that such an answer cannot be right. */
    private static boolean isDeclared(Contradiction found) {
        return found.kind() == Contradiction.Kind.ANSWER_APART || found.kind() == Contradiction.Kind.ANSWERS_APART;
    }

    /** Returns the contradictions about the question, in whatever section the other question is. */
    static List<Contradiction> about(QuestionId id, Interview at) {
        return Contradiction.in(at.findings()).stream()
                .filter(found -> found.isAbout(id))
                .toList();
    }

    /** Opens the row in which it can be changed. */
    static Interview opened(Contradiction found, Interview at) {
        return switch (found.kind()) {
            case FACTS_APART, SINCE_AFTER_PERIOD, DAY_HAS_COME, DAY_TO_COME ->
                FactsPage.opened(found.fact().orElseThrow(), at);
            case DECLARATIONS_DENIED, DECLARATION_IN_FUTURE -> at.open(DeclarationsPage.LIST);
            case CLAIM_EXCLUDED, ANSWER_APART, ANSWERS_APART ->
                at.open(new ContradictionPage(found.question().orElseThrow()));
            case EVIDENCE_IN_FUTURE -> row(found, ItemKind.EVIDENCE.word() + ".0", at);
            case ACTION_BEFORE_PERIOD -> row(found, ItemKind.ACTIONS.word() + ".0", at);
            case REVIEW_BEFORE_ANSWER -> row(found, AnswerTextField.REVIEW_BY.key(), at);
            case ANSWERED_IN_FUTURE -> QuestionPage.opened(found.question().orElseThrow(), at);
        };
    }

    private static Interview row(Contradiction found, String name, Interview at) {
        return GlobalCommands.row(found.question().orElseThrow(), name, at);
    }

    /** An answer that contradicts the profile or another answer. Either can be wrong, so each can be changed. */
    record ContradictionPage(QuestionId id) implements ListPage {
        private static final Set<Contradiction.Kind> KINDS = EnumSet.of(
                Contradiction.Kind.CLAIM_EXCLUDED, Contradiction.Kind.ANSWER_APART, Contradiction.Kind.ANSWERS_APART);

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
        public PageText text(Interview at) {
            return PageText.of(
                    Phrase.of("interview.completeness"),
                    contradiction(at)
                            .map(found -> List.of(
                                    Paragraph.detail(Phrase.asIs(at.question(id).text())),
                                    Paragraph.question(beside(found, at))))
                            .orElse(List.of()));
        }

        /** Returns the ways to settle it, each with the page it leads to; another answer only where one is asked. */
        @Override
        public List<Line> lines(Interview at) {
            List<Line> lines = new ArrayList<>();
            lines.add(way(Phrase.of("interview.item.leave"), listed -> listed));
            contradiction(at).ifPresent(found -> {
                if (at.work().isAsked(id)) {
                    lines.add(way(Phrase.of("interview.misfit.answer"), listed -> QuestionPage.opened(id, listed)));
                } else if (found.kind() == Contradiction.Kind.CLAIM_EXCLUDED) {
                    lines.add(way(Phrase.of("interview.misfit.remove"), this::removed));
                }
                found.others().stream()
                        .filter(at.work()::isAsked)
                        .forEach(other -> lines.add(way(
                                Phrase.of(
                                        "interview.misfit.other",
                                        at.question(other).text()),
                                listed -> QuestionPage.opened(other, listed))));
                FactsPage.asked(at).stream()
                        .filter(fact -> found.fact().equals(Optional.of(fact.id())))
                        .forEach(fact -> lines.add(way(
                                Phrase.of("interview.misfit.fact", fact.text()),
                                listed -> FactsPage.opened(fact.id(), listed))));
            });
            return lines;
        }

        private Line way(Phrase label, UnaryOperator<Interview> step) {
            return line(label, at -> step.apply(skip(at)));
        }

        private Interview removed(Interview at) {
            return at.with(at.assessment().without(id)).telling("interview.note.removed");
        }

        @Override
        public Interview skip(Interview at) {
            return at.backTo(new CompletenessPage());
        }
    }
}
