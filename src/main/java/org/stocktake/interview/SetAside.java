package org.stocktake.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stocktake.model.Answer;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/**
 * Facts and answers that do not apply at present, kept during the interview in case they apply again.
 *
 * @param facts facts of the profile that another fact excluded
 * @param answers answers as they were before parts were removed
 */
public record SetAside(Profile facts, Map<QuestionId, Answer> answers) {
    static final SetAside NOTHING = new SetAside(Profile.EMPTY, Map.of());

    public SetAside {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public SetAside with(Profile other) {
        return new SetAside(other, answers);
    }

    public SetAside with(QuestionId id, Answer answer) {
        Map<QuestionId, Answer> more = new LinkedHashMap<>(answers);
        more.put(id, answer);
        return new SetAside(facts, more);
    }
}
