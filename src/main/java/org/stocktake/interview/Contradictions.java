package org.stocktake.interview;

import java.util.Optional;
import org.stocktake.finding.Contradiction;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** What does not fit, in words, and where it can be changed. */
final class Contradictions {
    private Contradictions() {}

    /** The sentence. It names the question or the fact unless that is what the page shown is about. */
    static Phrase sentence(Contradiction found, Interview at) {
        if (isOfPage(found, at.page())) {
            return beside(found);
        }
        String subject = found.question()
                .flatMap(at.checklist()::question)
                .map(Question::text)
                .or(() -> found.fact().flatMap(at.checklist()::fact).map(Fact::text))
                .orElse("");
        return Phrase.of("contradiction." + found.kind().word(), subject, value(found));
    }

    /** The sentence where question or fact stand beside it. */
    static Phrase beside(Contradiction found) {
        return Phrase.of("contradiction." + found.kind().word() + ".here", value(found));
    }

    private static Object value(Contradiction found) {
        return found.kind() == Contradiction.Kind.CLAIM_EXCLUDED ? Phrase.of("answer." + found.value()) : found.value();
    }

    private static boolean isOfPage(Contradiction found, Page page) {
        return found.question().isPresent()
                ? page.question().equals(found.question())
                : page instanceof FactPage fact && found.fact().equals(Optional.of(fact.id()));
    }

    /** Says at once, on the page that is shown then, that an answer cannot be right for this State. */
    static Interview saying(QuestionId id, Interview at) {
        return at.checklist()
                .question(id)
                .flatMap(question -> at.answerTo(id)
                        .flatMap(answer -> Contradiction.declared(
                                question,
                                answer,
                                at.checklist().profile(),
                                at.assessment().profile())))
                .map(found -> at.saying(Paragraph.note(Phrase.of("interview.note.does-not-fit", sentence(found, at)))))
                .orElse(at);
    }

    static Page page(Contradiction found) {
        return switch (found.kind()) {
            case FACTS_APART -> new FactChoicePage(found.fact().orElseThrow());
            case SINCE_AFTER_PERIOD -> new FactDatePage(found.fact().orElseThrow());
            case CLAIM_EXCLUDED, ANSWER_APART -> new MisfitPage(found.question().orElseThrow());
            case EVIDENCE_IN_FUTURE -> new ItemsPage(found.question().orElseThrow(), Items.EVIDENCE);
            case ACTION_BEFORE_PERIOD -> new ItemsPage(found.question().orElseThrow(), Items.ACTIONS);
            case REVIEW_BEFORE_ANSWER -> new TextAnswerPage(found.question().orElseThrow(), AnswerText.REVIEW_BY);
            case ANSWERED_IN_FUTURE -> new QuestionPage(found.question().orElseThrow());
        };
    }
}
