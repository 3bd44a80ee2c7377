package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.SourceLocation;

/** Collects the problems of the answers to set, so that all are told at once; counts those over the limit. */
final class AssignmentProblems {
    /** As many as are told of a file: nobody mends more before the next try. */
    static final int TOLD_MAX = 1_000;

    /** As with a file, after so many no more is looked for what was probably meant: that takes time. */
    private static final int SUGGESTIONS_MAX = 100;

    private final List<UserException.Placed> told = new ArrayList<>();
    private int more;

    void add(UserException.Placed wrong) {
        if (told.size() < TOLD_MAX) {
            told.add(wrong);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    boolean takesSuggestions() {
        return told.size() < SUGGESTIONS_MAX;
    }

    /** In the order of the table; what was typed comes first. */
    void requireNone() throws UserException {
        if (!told.isEmpty()) {
            told.sort(Comparator.comparing(one -> one.where().orElse(SourceLocation.in(""))));
            throw new UserException.Several(told, more);
        }
    }
}
