package org.stocktake.cli.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.interview.QuestionSelection;
import org.stocktake.model.Checklist;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary;

/**
 * What the user asked to be taken through, as typed.
 *
 * @param sections ids of sections
 * @param agencies ids of agencies
 * @param only words such as {@code open}
 */
public record SelectionOptions(List<String> sections, List<String> agencies, List<String> only) {
    public SelectionOptions {
        sections = List.copyOf(sections);
        agencies = List.copyOf(agencies);
        only = List.copyOf(only);
    }

    /** The selection, or a refusal that suggests what was probably meant. */
    public QuestionSelection in(Checklist checklist) throws UserException {
        requireKnown(
                List.of("unknown-section", "misspelt-section"),
                sections,
                checklist.sections().stream().map(Section::id).toList());
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
        return new QuestionSelection(sections, agencies, which);
    }

    /** @param refusals what is said of a word that is like none, and of one that is like another */
    private static void requireKnown(List<String> refusals, List<String> named, List<String> known)
            throws UserException {
        for (String name : named) {
            if (!known.contains(name)) {
                String near = SpellingSuggestion.of(name, known);
                throw near.isEmpty()
                        ? UserException.usage(refusals.get(0), name, String.join(", ", known))
                        : UserException.usage(refusals.get(1), name, near);
            }
        }
    }
}
