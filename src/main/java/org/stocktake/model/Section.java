package org.stocktake.model;

import java.util.List;

/** A part of a checklist: questions that are answered in one go. */
public record Section(String id, String title, String intro, List<Question> questions) {
    public Section {
        IdFormat.requireValid(id);
        questions = List.copyOf(questions);
        if (BlankText.isBlank(title)) {
            throw new IllegalArgumentException("a section needs a title");
        }
    }
}
