package org.stocktake.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.stocktake.model.Checklist;
import org.stocktake.model.Fact;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary;

/** Finds words that a checklist took over from the texts: too many in a row, or too long a quotation. */
final class PastedWords {
    private static final int IN_A_ROW_MAX = 9;
    private static final int QUOTED_MAX = 12;

    private final Set<String> pasted = new HashSet<>();
    private final Set<String> overlong = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private PastedWords(List<String> texts, Checklist checklist) {
        for (String text : texts) {
            pasted.addAll(rows(text, IN_A_ROW_MAX + 1));
            overlong.addAll(rows(text, QUOTED_MAX + 1));
        }
        checklist.sources().forEach(source -> {
            pasted.removeAll(rows(source.title(), IN_A_ROW_MAX + 1));
            overlong.removeAll(rows(source.title(), QUOTED_MAX + 1));
        });
    }

    /**
     * Returns the faults: the place, and the words.
     *
     * @param texts the texts of the instruments
     */
    static List<String> faults(Checklist checklist, List<String> texts) {
        PastedWords check = new PastedWords(texts, checklist);
        checklist.provisions().forEach(check::look);
        checklist.sections().forEach(check::look);
        checklist.profile().forEach(check::look);
        for (Vocabulary.Qualifier qualifier : checklist.vocabulary().qualifiers()) {
            check.quotation("qualifier " + qualifier.id(), qualifier.words());
        }
        for (Vocabulary.Term term : checklist.vocabulary().glossary()) {
            check.text("glossary " + term.term(), term.definition());
        }
        for (Vocabulary.Need need : checklist.vocabulary().needs()) {
            check.text("need " + need.id(), need.description());
        }
        check.text("about", checklist.heading().about());
        return check.faults;
    }

    private void look(Provision provision) {
        String id = provision.id().value();
        text(id, provision.asks());
        text(id, provision.verb());
        text(id, provision.whyNotAssessed());
    }

    private void look(Fact fact) {
        String id = "fact " + fact.id().value();
        text(id, fact.text());
        text(id, fact.help());
        fact.choices().forEach(choice -> text(id, choice.label()));
        fact.choices().forEach(choice -> text(id, choice.because()));
    }

    private void look(Section section) {
        text("section " + section.id(), section.title());
        text("section " + section.id(), section.intro());
        section.questions().forEach(this::look);
    }

    private void look(Question question) {
        String id = question.id().value();
        Question.Guidance guidance = question.guidance();
        Stream.of(
                        List.of(
                                question.text(),
                                question.shortText(),
                                guidance.help(),
                                guidance.action(),
                                guidance.note()),
                        guidance.evidence(),
                        guidance.practice(),
                        guidance.gaps())
                .flatMap(List::stream)
                .forEach(text -> text(id, text));
        question.contradicts().forEach(contradicting -> text(id, contradicting.because()));
    }

    /** Looks at a text; what stands in quotation marks is a quotation. */
    private void text(String where, String text) {
        String[] parts = TreatyTexts.plain(text).split("\"", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                quotation(where, parts[i]);
            } else {
                tell(where, "more than " + IN_A_ROW_MAX + " words in a row", parts[i], pasted, IN_A_ROW_MAX + 1);
            }
        }
    }

    private void quotation(String where, String words) {
        tell(where, "a quotation of more than " + QUOTED_MAX + " words", words, overlong, QUOTED_MAX + 1);
    }

    private void tell(String where, String fault, String words, Set<String> found, int length) {
        rows(words, length).stream()
                .filter(found::contains)
                .findFirst()
                .ifPresent(row -> faults.add(where + ": " + fault + ": " + row));
    }

    /** Returns all rows of that many words, in small letters and without punctuation. */
    private static List<String> rows(String text, int length) {
        List<String> words = Stream.of(
                        TreatyTexts.plain(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + length <= words.size(); i++) {
            rows.add(String.join(" ", words.subList(i, i + length)));
        }
        return rows;
    }
}
