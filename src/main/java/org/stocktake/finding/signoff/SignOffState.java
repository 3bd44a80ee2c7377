package org.stocktake.finding.signoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination.SignOff;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * A sign-off, compared with the answers as they are now.
 *
 * @param index from 0, in the order of the file
 * @param holds true if the covered text is the one that was signed
 * @param changed questions whose answer is another one now, in the order of the checklist
 * @param added questions that had no answer then
 * @param removed questions that have no answer any more, or are no longer in the checklist
 */
public record SignOffState(
        int index,
        SignOff signOff,
        boolean holds,
        List<QuestionId> changed,
        List<QuestionId> added,
        List<QuestionId> removed) {
    public SignOffState {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Returns the state of each sign-off, in the order of the file. */
    public static List<SignOffState> all(Checklist checklist, Assessment assessment) {
        List<SignOff> signOffs = assessment.coordination().signOffs();
        if (signOffs.isEmpty()) {
            return List.of();
        }
        List<SignOffState> all = new ArrayList<>();
        for (int i = 0; i < signOffs.size(); i++) {
            all.add(of(i, signOffs.get(i), checklist, assessment));
        }
        return all;
    }

    private static SignOffState of(int index, SignOff signOff, Checklist checklist, Assessment assessment) {
        CanonicalText text = CanonicalText.of(checklist, assessment, signOff.sections());
        Map<QuestionId, String> now = text.digests();
        List<QuestionId> changed = new ArrayList<>();
        List<QuestionId> added = new ArrayList<>();
        for (Section section : checklist.sections()) {
            for (Question question : section.questions()) {
                @Nullable String digest = now.get(question.id());
                @Nullable String signed = signOff.answers().get(question.id());
                if (digest != null && signed == null) {
                    added.add(question.id());
                } else if (digest != null && !digest.equals(signed)) {
                    changed.add(question.id());
                }
            }
        }
        List<QuestionId> removed = new ArrayList<>();
        for (QuestionId signed : signOff.answers().keySet()) {
            if (!now.containsKey(signed)) {
                removed.add(signed);
            }
        }
        boolean same = changed.isEmpty() && added.isEmpty() && removed.isEmpty();
        return new SignOffState(
                index, signOff, same && text.sha256().equals(signOff.sha256()), changed, added, removed);
    }

    /** Returns true if its sections include that one. */
    public boolean covers(Section section) {
        return signOff.sections().isEmpty() || signOff.sections().contains(section.id());
    }

    /** Returns true if an answer to the question was there when it was signed. */
    public boolean coversAnswer(QuestionId question) {
        return signOff.answers().containsKey(question);
    }

    /** Returns the questions that make it void, in the order changed, added, removed. */
    public List<QuestionId> differing() {
        List<QuestionId> all = new ArrayList<>(changed);
        all.addAll(added);
        all.addAll(removed);
        return all;
    }

    /** Returns those of its differing questions that are in the section. */
    public SignOffState in(Section section) {
        Set<QuestionId> here = new HashSet<>();
        for (Question question : section.questions()) {
            here.add(question.id());
        }
        return new SignOffState(index, signOff, holds, among(here, changed), among(here, added), among(here, removed));
    }

    private static List<QuestionId> among(Set<QuestionId> here, List<QuestionId> questions) {
        List<QuestionId> among = new ArrayList<>();
        for (QuestionId question : questions) {
            if (here.contains(question)) {
                among.add(question);
            }
        }
        return among;
    }

    /** Returns the day on which it was signed, ISO 8601. */
    public String day() {
        return IsoDates.dayOf(signOff.at());
    }

    /**
     * Returns the sign-offs with a new one: it takes the place of the earlier ones of the same office for the same
     * sections.
     */
    public static List<SignOff> with(List<SignOff> before, SignOff signed) {
        List<SignOff> after = new ArrayList<>(before);
        after.removeIf(signed::covers);
        after.add(signed);
        return after;
    }

    /** Returns the sign-off of the answers as they are now; empty if there is none to sign. */
    public static Optional<SignOff> sign(
            Checklist checklist, Assessment assessment, List<String> sections, Signature signature) {
        CanonicalText text = CanonicalText.of(checklist, assessment, sections);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignOff(signature.office(), signature.at(), sections, text.sha256(), text.digests()));
    }

    /**
     * The name of the office that signs, and the time.
     *
     * @param at an instant in UTC, ISO 8601
     */
    public record Signature(String office, String at) {}
}
