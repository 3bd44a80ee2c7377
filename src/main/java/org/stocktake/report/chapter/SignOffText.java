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

    /** Returns the sections that it covers, by number and title. */
    public String sections(SignOffState state) {
        if (state.signOff().sections().isEmpty()) {
            return words.say("sign-off.all-sections");
        }
        List<String> titles = new ArrayList<>();
        for (Section section : checklist.sections()) {
            if (state.covers(section)) {
                titles.add(checklist.numberOf(section) + " " + section.title());
            }
        }
        return titles.isEmpty() ? String.join(", ", state.signOff().sections()) : String.join("; ", titles);
    }

    /** Returns what changed since it was signed. */
    public String differences(SignOffState state) {
        List<String> parts = new ArrayList<>();
        add(parts, "sign-off.changed", state.changed());
        add(parts, "sign-off.added", state.added());
        add(parts, "sign-off.removed", state.removed());
        return parts.isEmpty() ? words.say("sign-off.other-text") : String.join("; ", parts);
    }

    private void add(List<String> parts, String key, List<QuestionId> questions) {
        if (!questions.isEmpty()) {
            List<String> numbers = new ArrayList<>();
            for (QuestionId id : questions) {
                numbers.add(checklist.question(id).map(checklist::numberOf).orElse(id.value()));
            }
            parts.add(words.say(key, String.join(", ", numbers)));
        }
    }
}
