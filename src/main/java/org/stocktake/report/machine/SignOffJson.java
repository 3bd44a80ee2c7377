package org.stocktake.report.machine;

import java.util.List;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.QuestionId;

/** Writes the state of a sign-off as members of an open object. */
public final class SignOffJson {
    private SignOffJson() {}

    public static void members(SignOffState state, JsonWriter json) {
        json.string("office", state.signOff().office());
        json.string("at", state.signOff().at());
        json.texts("sections", state.signOff().sections());
        json.string("sha256", state.signOff().sha256());
        json.flag("holds", state.holds());
        json.texts("changed", ids(state.changed()));
        json.texts("added", ids(state.added()));
        json.texts("removed", ids(state.removed()));
    }

    private static List<String> ids(List<QuestionId> questions) {
        return questions.stream().map(QuestionId::value).toList();
    }
}
