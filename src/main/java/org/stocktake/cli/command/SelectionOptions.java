package org.stocktake.cli.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.model.Checklist;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary;
import org.stocktake.model.typed.Digits;

/**
 * The questions that the user selected, as typed.
 *
 * @param sections ids of sections, or their numbers
 * @param agencies ids of agencies
 * @param only words such as {@code open}
 */
public record SelectionOptions(List<String> sections, List<String> agencies, List<String> only) {
    public SelectionOptions {
        sections = List.copyOf(sections);
        agencies = List.copyOf(agencies);
        only = List.copyOf(only);
    }

    /** Returns the selection, or refuses an unknown word and suggests a known one. */
    public QuestionSelection in(Checklist checklist) throws UserException {
        List<String> ids = checklist.sections().stream().map(Section::id).toList();
        List<String> chosen =
                sections.stream().map(name -> sectionId(name, ids)).distinct().toList();
        requireKnown(List.of("unknown-section", "misspelt-section"), chosen, ids, numbered(ids));
        requireKnown(
                List.of("unknown-agency", "misspelt-agency"),
                agencies,
                checklist.vocabulary().agencies().stream()
                        .map(Vocabulary.Agency::id)
                        .toList());
        Set<QuestionSelection.Only> which = EnumSet.noneOf(QuestionSelection.Only.class);
        requireKnown(
                List.of("unknown-only", "misspelt-only"),
                only,
                Arrays.stream(QuestionSelection.Only.values())
                        .map(QuestionSelection.Only::word)
                        .toList());
        for (QuestionSelection.Only one : QuestionSelection.Only.values()) {
            if (only.contains(one.word())) {
                which.add(one);
            }
        }
        return new QuestionSelection(chosen, agencies, which);
    }

    /** Returns the id of the section that has that number, counted from 1; any other word as it is. */
    private static String sectionId(String name, List<String> ids) {
        String digits = Digits.latin(name.strip());
        boolean isNumber = !ids.contains(name) && digits.matches("[0-9]{1,4}");
        int number = isNumber ? Integer.parseInt(digits) : 0;
        return number > 0 && number <= ids.size() ? ids.get(number - 1) : name;
    }

    /** Returns each section with its number: both can be typed. */
    private static List<String> numbered(List<String> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> (i + 1) + " " + ids.get(i))
                .toList();
    }

    /** @param refusals the message for a word that is like no known word, and for one that is like a known word */
    private static void requireKnown(List<String> refusals, List<String> named, List<String> known)
            throws UserException {
        requireKnown(refusals, named, known, known);
    }

    /** @param shown the known words as the message lists them */
    private static void requireKnown(List<String> refusals, List<String> named, List<String> known, List<String> shown)
            throws UserException {
        for (String name : named) {
            if (!known.contains(name)) {
                String near = SpellingSuggestion.of(name, known);
                throw near.isEmpty()
                        ? UserException.usage(refusals.get(0), name, shown)
                        : UserException.usage(refusals.get(1), name, near);
            }
        }
    }
}
