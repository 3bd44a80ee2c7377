package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.text.Messages;

/** Says of a sign-off what it covers, and what changed since. Questions are named by their numbers. */
public final class SignOffText {
    private final Messages words;
    private final Checklist checklist;

    public SignOffText(Messages words, Checklist checklist) {
        this.words = words;
        this.checklist = checklist;
    }

    /** Returns the approval as a sentence with its sections and, if it does not hold any more, what changed since. */
    public String approval(SignOffState state) {
        return said(state.holds() ? "report.sign-off.title" : "report.sign-off.title.void", state);
    }

    /** Returns the approval as a sentence at the head of a section; what changed in others is told there. */
    String approvalOfSection(SignOffState state) {
        if (state.holds()) {
            return said("report.sign-off.section", state);
        }
        return said(
                state.differing().isEmpty() ? "report.sign-off.section.elsewhere" : "report.sign-off.section.void",
                state);
    }

    private String said(String key, SignOffState state) {
        String day = new ReportText(words, checklist).date(state.day());
        return words.say(key, state.signOff().office(), day, sections(state), differences(state));
    }

    /** Returns the sections that it covers, by number and title. */
    public String sections(SignOffState state) {
        if (state.signOff().sections().isEmpty()) {
            return words.say("sign-off.all-sections");
        }
        List<String> titles = new ArrayList<>();
        for (Section section : checklist.sections()) {
            if (state.covers(section)) {
                titles.add(words.say("sign-off.section", checklist.numberOf(section), section.title()));
            }
        }
        return titles.isEmpty() ? words.list(state.signOff().sections()) : words.parts(titles);
    }

    /** Returns what changed since it was signed. */
    public String differences(SignOffState state) {
        List<String> parts = new ArrayList<>();
        add(parts, "sign-off.changed", state.changed());
        add(parts, "sign-off.added", state.added());
        add(parts, "sign-off.removed", state.removed());
        return parts.isEmpty() ? words.say("sign-off.other-text") : words.parts(parts);
    }

    private void add(List<String> parts, String key, List<QuestionId> questions) {
        if (!questions.isEmpty()) {
            List<String> numbers = new ArrayList<>();
            for (QuestionId id : questions) {
                numbers.add(checklist.numberOrId(id));
            }
            parts.add(words.say(key, words.list(numbers)));
        }
    }
}
