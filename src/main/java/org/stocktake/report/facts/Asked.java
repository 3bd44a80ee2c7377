package org.stocktake.report.facts;

import java.util.List;
import org.stocktake.model.Question;
import org.stocktake.model.Vocabulary.Need;

/** A kind of help, and the questions whose answers ask for it. */
public record Asked(Need need, List<Question> questions) {
    public Asked {
        questions = List.copyOf(questions);
    }
}
