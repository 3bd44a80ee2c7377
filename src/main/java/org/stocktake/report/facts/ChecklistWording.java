package org.stocktake.report.facts;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Source;
import org.stocktake.model.Vocabulary;

/** Lists the texts of a checklist that a document can show. */
final class ChecklistWording {
    private final List<String> texts = new ArrayList<>();

    private ChecklistWording() {}

    static List<String> of(Checklist checklist) {
        ChecklistWording all = new ChecklistWording();
        all.add(checklist.heading().title(), checklist.heading().about());
        checklist.sources().forEach(all::add);
        checklist.profile().forEach(all::add);
        checklist.provisions().forEach(all::add);
        checklist.sections().forEach(section -> all.add(section.title(), section.intro()));
        checklist.questions().forEach(all::add);
        all.add(checklist.vocabulary());
        return all.texts;
    }

    private void add(String... more) {
        texts.addAll(List.of(more));
    }

    private void add(Source source) {
        add(source.title(), source.shortTitle(), source.reference());
    }

    private void add(Fact fact) {
        add(fact.text(), fact.help());
        fact.choices().forEach(choice -> add(choice.label(), choice.because()));
        fact.notBefore().forEach(earliest -> add(earliest.because()));
    }

    private void add(Provision provision) {
        add(provision.asks(), provision.verb());
        texts.addAll(provision.quotes().clause());
    }

    private void add(Question question) {
        Question.Guidance guidance = question.guidance();
        add(question.text(), guidance.shortText(), guidance.help(), guidance.action(), guidance.note());
        texts.addAll(guidance.evidence());
        texts.addAll(guidance.practice());
        texts.addAll(guidance.gaps());
        question.contradicts().forEach(contradicting -> add(contradicting.because()));
    }

    private void add(Vocabulary words) {
        words.addressees().forEach(word -> add(word.label()));
        words.qualifiers().forEach(word -> add(word.words()));
        words.wordsIn().values().forEach(own -> texts.addAll(own.values()));
        words.clusters().forEach(word -> add(word.label(), word.note()));
        words.agencies().forEach(word -> add(word.label()));
        words.needs().forEach(word -> add(word.label(), word.description()));
        words.glossary().forEach(term -> add(term.term(), term.definition(), term.source()));
    }
}
