package org.stocktake.model;

import java.util.List;

/**
 * A section of a checklist: questions that are answered together.
 *
 * @param home the checklist that declares it, if this one takes it from another one
 * @param taken the checklist that this one takes it from, which may take it from its home or from a third one
 */
public record Section(String id, String title, String intro, List<Question> questions, Home home, Home taken) {
    public Section {
        IdFormat.requireValid(id);
        questions = List.copyOf(questions);
        if (BlankText.isBlank(title)) {
            throw new IllegalArgumentException("a section needs a title");
        }
        if (home.isElsewhere() != taken.isElsewhere()) {
            throw new IllegalArgumentException("a section of another checklist is taken from some checklist");
        }
    }

    /** Creates a section that the checklist declares itself. */
    public Section(String id, String title, String intro, List<Question> questions) {
        this(id, title, intro, questions, Home.HERE, Home.HERE);
    }

    /** Returns the section of another checklist, as taken from it or from one that takes it too. */
    public Section of(Home declaring, Home from) {
        return new Section(id, title, intro, questions, declaring, from);
    }

    /**
     * The checklist and the version that declare a section, or from which it is taken.
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
