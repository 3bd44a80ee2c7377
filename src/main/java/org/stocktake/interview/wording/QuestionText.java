package org.stocktake.interview.wording;

import java.util.stream.Collectors;
import org.stocktake.condition.Applicability;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Source;

/** Phrases that name an answer, cite a provision or quote a question. */
public final class QuestionText {
    private QuestionText() {}

    public static Phrase kind(Answer answer) {
        return kind(answer.kind());
    }

    public static Phrase kind(AnswerKind kind) {
        return Phrase.of("answer." + kind.word());
    }

    /** Returns the citation of a provision: "Protocol, article 6(1)(a)". */
    public static Phrase cite(Checklist checklist, Provision provision) {
        Source source = checklist.sourceOf(provision);
        String unit = provision.isNumbered() ? source.unit().word() : "named";
        return Phrase.of("citation." + unit, source.shortTitle(), provision.number());
    }

    /** Returns the words that soften the question, quoted; empty when there are none. */
    public static String quoted(Checklist checklist, Question question) {
        return checklist.qualifiersOf(question).stream()
                .map(id -> "\"" + checklist.vocabulary().qualifier(id) + "\"")
                .collect(Collectors.joining(", "));
    }

    /** Returns the texts of the facts that are missing. */
    public static String missing(Checklist checklist, Applicability applicability) {
        return applicability.because(checklist.profile()).stream()
                .sorted()
                .map(fact -> checklist.fact(fact).map(Fact::text).orElse(fact.value()))
                .collect(Collectors.joining(" "));
    }
}
