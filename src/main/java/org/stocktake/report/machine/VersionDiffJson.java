package org.stocktake.report.machine;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.version.ChangedAspect;
import org.stocktake.finding.version.ElementChange;
import org.stocktake.finding.version.VersionDiff;

/** Writes two versions of a checklist as JSON. */
public final class VersionDiffJson {
    private VersionDiffJson() {}

    /** Returns the changes, each with its effect on assessments of the earlier version. */
    public static String of(VersionDiff diff) {
        return JsonWriter.document("stocktake/checklist-diff/1", json -> {
            json.text("id", diff.after().id());
            json.text("before", diff.before().version());
            json.text("after", diff.after().version());
            json.text("effect", diff.effect().word());
            json.flag("raised", diff.isRaised());
            json.flag("map", diff.isReachable());
            json.number("same-questions", diff.sameQuestions());
            json.array("changes", diff.changes(), change -> change(change, json));
        });
    }

    private static void change(ElementChange change, JsonWriter json) {
        json.text("sort", change.sort().word());
        json.text("change", change.fate().word());
        json.text("effect", change.effect().word());
        json.text("before", change.before());
        json.texts("after", change.after());
        List<String> aspects = new ArrayList<>();
        for (ChangedAspect aspect : change.aspects()) {
            aspects.add(aspect.word());
        }
        json.texts("differs", aspects);
        json.text("because", change.because());
    }
}
