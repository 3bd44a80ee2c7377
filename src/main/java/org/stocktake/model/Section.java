package org.stocktake.model;

import java.util.List;

/**
 * A section of a checklist: questions that are answered together.
 *
 * @param home the checklist that declares it, if this one takes it from there
 */
public record Section(String id, String title, String intro, List<Question> questions, Home home) {
    public Section {
        IdFormat.requireValid(id);
        questions = List.copyOf(questions);
        if (BlankText.isBlank(title)) {
            throw new IllegalArgumentException("a section needs a title");
        }
    }

    /** Creates a section that the checklist declares itself. */
    public Section(String id, String title, String intro, List<Question> questions) {
        this(id, title, intro, questions, Home.HERE);
    }

    /** Returns the section as taken from another checklist. */
    public Section from(Home other) {
        return new Section(id, title, intro, questions, other);
    }

    /**
     * The checklist and the version that declare a section.
     *
     * @param checklist its id; empty, as the version is, for the checklist that has the section
     */
    public record Home(String checklist, String version) {
        /** The home of a section that is not taken. */
        public static final Home HERE = new Home("", "");

        public Home {
            if (checklist.isEmpty() != version.isEmpty()) {
                throw new IllegalArgumentException("a checklist is taken in one version");
            }
        }

        /** Returns true if another checklist declares the section. */
        public boolean isElsewhere() {
            return !checklist.isEmpty();
        }
    }
}
