package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stocktake.cli.command.UserException;
import org.stocktake.model.SourceLocation;

/** Collects the problems of the answers to set, so that all are reported at once. Those over the limit are counted. */
final class AssignmentProblems {
    /** The largest number of reported problems, as for a file: nobody corrects more before the next try. */
    static final int TOLD_MAX = 1_000;

    /** The largest number of suggestions, as for a file, because each search takes time. */
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

    /** Refuses if there are problems, in the order of the table. Those that were typed come first. */
    void requireNone() throws UserException {
        if (!told.isEmpty()) {
            told.sort(Comparator.comparing(one -> one.where().orElse(SourceLocation.in(""))));
            throw new UserException.SeveralException(told, more);
        }
    }
}
