package org.stocktake.interview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stocktake.finding.Findings;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.view.PhraseText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;

/**
 * What an interview knows from the start.
 *
 * @param states every code that is accepted, with the name of the State, in the order to be shown
 * @param today the day on which dates are judged; its year is proposed for the period
 * @param selection the part of the checklist to go through
 * @param earlier what an older assessment proposes
 * @param documents what stands beside the assessment
 * @param wording what phrases say, so that a list can be narrowed by all that it shows
 */
@SuppressWarnings("overloads") // a value of each kind has a type of its own; none is a bare lambda
public record InterviewConfig(
        Checklist checklist,
        Map<String, String> states,
        LocalDate today,
        QuestionSelection selection,
        Prefill earlier,
        AttachmentLookup documents,
        PhraseText wording) {
    private static final int CODE_CHARS = 2;

    public InterviewConfig {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /** All of the checklist. */
    public InterviewConfig(Checklist checklist, Map<String, String> states, LocalDate today) {
        this(checklist, states, today, QuestionSelection.ALL, Prefill.NONE, AttachmentLookup.NONE, PhraseText.NONE);
    }

    /** The same, for a part of the checklist. */
    public InterviewConfig with(QuestionSelection part) {
        return new InterviewConfig(checklist, states, today, part, earlier, documents, wording);
    }

    /** The same, with the proposals of an older assessment. */
    public InterviewConfig with(Prefill proposals) {
        return new InterviewConfig(checklist, states, today, selection, proposals, documents, wording);
    }

    /** The same, with the documents that can be cited. */
    public InterviewConfig with(AttachmentLookup beside) {
        return new InterviewConfig(checklist, states, today, selection, earlier, beside, wording);
    }

    /** The same, with the words that are shown. */
    public InterviewConfig saidBy(PhraseText words) {
        return new InterviewConfig(checklist, states, today, selection, earlier, documents, words);
    }

    /** What is selected, as the assessment stands now. */
    Set<QuestionId> selected(Assessment assessment) {
        return selection.of(Findings.of(checklist, assessment, today));
    }

    public int thisYear() {
        return today.getYear();
    }

    /** The codes that a text can mean: the code itself, or every State whose name contains the text. */
    public List<String> statesMeant(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (states.containsKey(code)) {
            return List.of(code);
        }
        String sought = Phrase.folded(text.strip());
        if (sought.length() <= CODE_CHARS) {
            return List.of(); // a code that is none: "UK" is not a piece of Ukraine
        }
        List<String> exact = states.entrySet().stream()
                .filter(state -> Phrase.folded(state.getValue()).equals(sought))
                .map(Map.Entry::getKey)
                .toList();
        return exact.size() == 1
                ? exact
                : states.entrySet().stream()
                        .filter(state -> Phrase.folded(state.getValue()).contains(sought))
                        .sorted(Comparator.comparing(
                                state -> !Phrase.folded(state.getValue()).startsWith(sought)))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    public String nameOf(String code) {
        return states.getOrDefault(code, code);
    }
}
