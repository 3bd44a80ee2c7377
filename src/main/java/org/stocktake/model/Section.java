package org.stocktake.model;

import java.util.List;

/** A section of a checklist: questions that are answered together. */
public record Section(String id, String title, String intro, List<Question> questions) {
    public Section {
        IdFormat.requireValid(id);
        questions = List.copyOf(questions);
        if (BlankText.isBlank(title)) {
            throw new IllegalArgumentException("a section needs a title");
        }
    }
}
