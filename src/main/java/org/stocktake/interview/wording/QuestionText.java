package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Fact;
import org.stocktake.model.KebabCase;
import org.stocktake.model.NamedProvision;
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
        return cite(checklist.sourceOf(provision), provision.number());
    }

    private static Phrase cite(Source source, String number) {
        return Phrase.of("citation." + source.unitOf(number), source.shortTitle(), number);
    }

    /** Returns the citations of provisions, in order; clauses of one paragraph have one. */
    public static List<Phrase> cite(Checklist checklist, List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> cite(checklist, provision))
                .distinct()
                .toList();
    }

    /** Returns the citation of everything that a declaration names: "Protocol, article 18; Protocol, article 20(2)". */
    public static Phrase cite(Checklist checklist, Declaration declaration) {
        return Phrase.joined(declaration.provisions().stream()
                .flatMap(id -> NamedProvision.of(checklist, id).stream())
                .map(QuestionText::cite)
                .distinct()
                .toList());
    }

    private static Phrase cite(NamedProvision named) {
        return named.number().isEmpty()
                ? Phrase.asIs(named.source().shortTitle())
                : cite(named.source(), named.number());
    }

    /** Returns the line that says what the State declared: kind, provisions and first words. */
    public static Phrase declared(Checklist checklist, Declaration declaration, int charsMax) {
        return Phrase.of(
                "interview.declared." + declaration.kind().word(),
                cite(checklist, declaration),
                declaration.firstWords(charsMax));
    }

    /** Returns what the State declared on the provisions of a question, each with that many letters of its words. */
    public static List<Phrase> declared(Question question, int charsMax, Interview at) {
        return Declaration.on(
                        question.provisions(),
                        at.config().today(),
                        at.assessment().declarations())
                .stream()
                .map(declaration -> declared(at.checklist(), declaration, charsMax))
                .toList();
    }

    /** Returns these parts of an answer, each with its name; those that it does not have are left out. */
    public static List<Paragraph> parts(Answer answer, List<AnswerPart> parts, Question question, Checklist checklist) {
        List<Paragraph> said = new ArrayList<>();
        for (AnswerPart part : parts) {
            Phrase words = KebabCase.find(ItemKind.class, part.word())
                    .map(items -> ItemText.lines(items, answer))
                    .or(() -> part.statement(answer).map(key -> Phrase.of(key)))
                    .or(() -> part == AnswerPart.NEEDS ? Optional.of(needs(answer, checklist)) : Optional.empty())
                    .orElseGet(() -> written(part, part.written(answer, checklist.vocabularyOf(question))));
            if (!words.equals(Phrase.NOTHING)) {
                Phrase name = Phrase.of("interview.follow-up." + part.word());
                said.add(Paragraph.detail("interview.part", name, words));
            }
        }
        return said;
    }

    private static Phrase written(AnswerPart part, String text) {
        boolean isDay = part == AnswerPart.REVIEW_BY && !text.isEmpty();
        return isDay ? DayText.said(text) : Phrase.asIs(text);
    }

    private static Phrase needs(Answer answer, Checklist checklist) {
        return Phrase.joined(Phrase.asIs(
                answer.needs().stream().map(checklist.vocabulary()::need).toList()));
    }

    /** Returns the words that soften the question, quoted; empty when there are none. */
    public static Phrase quoted(Checklist checklist, Question question) {
        return Phrase.enumerated(checklist.qualifiersOf(question).stream()
                .map(id -> quoted(id, question, checklist))
                .toList());
    }

    /** Returns the words of a qualifier, quoted; with a mark where a translation leaves them in English. */
    public static Phrase quoted(String qualifier, Question question, Checklist checklist) {
        String words = checklist.vocabularyOf(question).qualifier(qualifier);
        Phrase quoted = Phrase.of("interview.qualifier.words", words);
        return checklist.heading().isLeftInEnglish(words) ? Phrase.of("join.english", quoted) : quoted;
    }

    /** Returns the texts of the facts that are missing. */
    public static List<String> missing(Checklist checklist, Applicability applicability) {
        return applicability.because(checklist.profile()).stream()
                .sorted()
                .map(fact -> checklist.fact(fact).map(Fact::text).orElse(fact.value()))
                .toList();
    }
}
