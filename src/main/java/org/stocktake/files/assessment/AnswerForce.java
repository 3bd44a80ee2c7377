package org.stocktake.files.assessment;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.Force;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;

/** The force that a question has for a State with its reservations, by which an answer fits or does not. */
final class AnswerForce {
    private final Checklist checklist;
    private final Profile profile;
    private final List<Declaration> excluding = new ArrayList<>();
    private final List<Declaration> withdrawn = new ArrayList<>();

    AnswerForce(Checklist checklist, Profile profile, List<Declaration> declarations) {
        this.checklist = checklist;
        this.profile = profile;
        for (Declaration declaration : declarations) {
            if (declaration.excludes()) {
                (declaration.withdrawn().isEmpty() ? excluding : withdrawn).add(declaration);
            }
        }
    }

    /** Returns the force of a question while the reservations without a day of withdrawal stand. */
    Force of(Question question) {
        return force(question, excluding);
    }

    /** Returns true if the answer "considered" fits, or fitted while reservations stood that are withdrawn. */
    boolean acceptsConsidered(Question question) {
        return of(question).acceptsConsidered() || acceptedBefore(question);
    }

    private boolean acceptedBefore(Question question) {
        List<Declaration> all = new ArrayList<>(excluding);
        all.addAll(withdrawn);
        return !withdrawn.isEmpty() && force(question, all).acceptsConsidered();
    }

    private Force force(Question question, List<Declaration> reservations) {
        return AskedQuestions.with(reservations, checklist, profile)
                .of(question)
                .force();
    }
}
