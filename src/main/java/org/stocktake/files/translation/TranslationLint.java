package org.stocktake.files.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.translation.ChecklistTranslation.TranslatedText;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** Compares a translation with its checklist: what is missing, what was made of another text, what belongs to nothing. */
public final class TranslationLint {
    private TranslationLint() {}

    /** Returns the problems, none of which prevents the use of the translation, in the order of the file. */
    public static List<Problem> problems(String file, ChecklistTranslation translation, YamlNode.Mapping checklist) {
        Map<String, TranslatedText> left = new LinkedHashMap<>(translation.texts());
        List<String> missing = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int[] all = {0};
        TranslationCatalog.visit(checklist, (path, text) -> {
            @Nullable TranslatedText known = left.remove(path.value());
            all[0] += path.isWords() ? 0 : 1;
            if (known == null && !path.isWords()) {
                missing.add(path.value());
            } else if (known != null && !known.fingerprint().equals(TextFingerprint.of(text))) {
                problems.add(Problem.of(known.where(), ProblemKind.TRANSLATION_STALE, path.value()));
            }
        });
        left.forEach((path, text) -> problems.add(Problem.of(text.where(), ProblemKind.TRANSLATION_OF_NOTHING, path)));
        problems.sort((one, other) -> one.where().compareTo(other.where()));
        if (!missing.isEmpty()) {
            problems.add(
                    0,
                    Problem.of(
                            SourceLocation.in(file),
                            ProblemKind.TRANSLATION_MISSING,
                            String.valueOf(missing.size()),
                            String.valueOf(all[0]),
                            missing.get(0)));
        }
        return problems;
    }
}
