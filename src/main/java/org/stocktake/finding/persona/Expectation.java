package org.stocktake.finding.persona;

import java.util.List;
import org.stocktake.model.KebabCase;
import org.stocktake.model.SourceLocation;
import org.stocktake.model.Worded;

/**
 * One thing that is expected of a persona.
 *
 * @param where its place in the file
 * @param subject the id of a question, the beginning of the ids of provisions, or the name of a number
 * @param words the expected words, all of them
 */
public record Expectation(Kind kind, SourceLocation where, String subject, List<String> words) {
    public Expectation {
        words = List.copyOf(words);
    }

    /** The kinds of expectation. */
    public enum Kind implements Worded {
        /** The question is asked, binding or not. */
        ASKED,
        /** The question is not asked, for these reasons or because of these facts. */
        NOT_ASKED,
        /** The kind of applicability, whatever the depth. */
        APPLIES,
        /** The outcome. */
        FINDING,
        /** The flags of the finding, no more and no fewer. */
        FLAGS,
        /** The provisions of the question that bind the State, no more and no fewer. */
        PROVISIONS,
        FORCE,
        /** The number of questions asked, or of those that apply in one way. */
        COUNT,
        /** No provision whose id begins like this binds the State or may bind it, as far as a question asks. */
        NOTHING_UNDER;

        @Override
        public String word() {
            return KebabCase.of(this);
        }

        /** Returns true if the subject is a question. */
        public boolean isAboutQuestion() {
            return switch (this) {
                case ASKED, NOT_ASKED, APPLIES, FINDING, FLAGS, PROVISIONS, FORCE -> true;
                case COUNT, NOTHING_UNDER -> false;
            };
        }
    }
}
