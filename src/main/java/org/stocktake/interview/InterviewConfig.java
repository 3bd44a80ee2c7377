package org.stocktake.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Prefill;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.view.Phrase.PhraseLookup;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;
import org.stocktake.model.typed.StateReader;

/**
 * Settings of an interview, known from the start.
 *
 * @param states the States that can be named
 * @param today the day on which dates are judged; its year is proposed for the period
 * @param selection the part of the checklist to go through
 * @param earlier an older assessment whose answers are proposed
 * @param documents finds files beside the assessment
 * @param wording texts of phrases, so that a list can be narrowed by all that it shows
 * @param lineByLine true in plain mode, where each line is asked for in turn and no arrow leads back
 */
@SuppressWarnings("overloads") // a value of each kind has a type of its own; none is a bare lambda
public record InterviewConfig(
        Checklist checklist,
        StateReader states,
        LocalDate today,
        QuestionSelection selection,
        Prefill earlier,
        AttachmentLookup documents,
        PhraseLookup wording,
        boolean lineByLine) {
    /** Files beside an assessment. The front end reads the disk; the interview only asks. */
    @FunctionalInterface
    public interface AttachmentLookup {
        /** Finds no file, so that no page asks for one. */
        AttachmentLookup NONE = path -> Optional.empty();

        /** Returns the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; empty when there is no such file. */
        Optional<String> fingerprint(String path);

        /** Returns the file of an assessment that exists for this State, checklist and year; empty when there is none. */
        default Optional<String> begun(Assessment.Subject subject) {
            return Optional.empty();
        }
    }

    /** Settings for the whole checklist, without proposals or files. */
    public InterviewConfig(Checklist checklist, StateReader states, LocalDate today) {
        this(
                checklist,
                states,
                today,
                QuestionSelection.ALL,
                Prefill.NONE,
                AttachmentLookup.NONE,
                PhraseLookup.NONE,
                false);
    }

    /** Settings for the whole checklist, with one name for each State. */
    public InterviewConfig(Checklist checklist, Map<String, String> states, LocalDate today) {
        this(checklist, new StateReader(states), today);
    }

    public InterviewConfig with(QuestionSelection part) {
        return new InterviewConfig(checklist, states, today, part, earlier, documents, wording, lineByLine);
    }

    public InterviewConfig with(Prefill proposals) {
        return new InterviewConfig(checklist, states, today, selection, proposals, documents, wording, lineByLine);
    }

    public InterviewConfig with(AttachmentLookup beside) {
        return new InterviewConfig(checklist, states, today, selection, earlier, beside, wording, lineByLine);
    }

    public InterviewConfig saidBy(PhraseLookup words) {
        return new InterviewConfig(checklist, states, today, selection, earlier, documents, words, lineByLine);
    }

    InterviewConfig inLines() {
        return new InterviewConfig(checklist, states, today, selection, earlier, documents, wording, true);
    }

    /** Returns the questions that are selected with the answers of now. */
    Set<QuestionId> selected(Assessment assessment) {
        return selection.of(Findings.of(checklist, assessment, today));
    }

    public int thisYear() {
        return today.getYear();
    }

    /** Returns the codes that a text can mean: the code itself, or every State of which a name contains the text. */
    public List<String> statesMeant(String text) {
        return states.meant(text);
    }

    public String nameOf(String code) {
        return states.nameOf(code);
    }
}
