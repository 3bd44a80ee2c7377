package org.stocktake.files.checklist;

import static org.stocktake.files.yaml.FileSchema.filled;
import static org.stocktake.files.yaml.FileSchema.id;
import static org.stocktake.files.yaml.FileSchema.list;
import static org.stocktake.files.yaml.FileSchema.mapping;
import static org.stocktake.files.yaml.FileSchema.matching;
import static org.stocktake.files.yaml.FileSchema.oneOf;
import static org.stocktake.files.yaml.FileSchema.oneOrMore;
import static org.stocktake.files.yaml.FileSchema.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stocktake.files.yaml.FileSchema;
import org.stocktake.files.yaml.KeysSchema;
import org.stocktake.files.yaml.TextForm;
import org.stocktake.model.EarlierVersion;

/** The schema of a map from an earlier version: what each change needs beside it. */
final class VersionMapSchema {
    private static final String BECAUSE = "because";
    private static final String CHANGE = "change";
    private static final String INTO = "into";

    private VersionMapSchema() {}

    static FileSchema earlierVersion() {
        return KeysSchema.of("earlier-version", EarlierVersionReader.KEYS)
                .must("version", matching(TextForm.VERSION))
                .may("to", matching(TextForm.VERSION))
                .may(TakenWays.KEY, mapping(matching(TextForm.VERSION)))
                .may("questions", list(question()))
                .may("facts", list(fact()))
                .may("provisions", list(provision()))
                .build();
    }

    private static FileSchema question() {
        List<Object> rules = new ArrayList<>();
        for (EarlierVersion.Step step : EarlierVersion.Step.values()) {
            rules.add(where(step, into(step)));
            if (!step.keepsAnswer()) {
                rules.add(where(step, ChecklistSchema.withShown(BECAUSE)));
            }
        }
        return KeysSchema.of("earlier-question", VersionMapReader.QUESTION_KEYS)
                .must("question", id())
                .must(CHANGE, oneOf(VersionMapReader.steps()))
                .may(INTO, oneOrMore(id()))
                .texts(BECAUSE, "text")
                .build()
                .with("allOf", rules);
    }

    private static FileSchema fact() {
        List<Object> rules = new ArrayList<>();
        rules.add(where(EarlierVersion.Step.RENAMED, required()));
        rules.add(where(EarlierVersion.Step.REMOVED, withInto(false)));
        for (EarlierVersion.Step step : List.of(EarlierVersion.Step.REMOVED, EarlierVersion.Step.MEANING_CHANGED)) {
            rules.add(where(step, ChecklistSchema.withShown(BECAUSE)));
        }
        return KeysSchema.of("earlier-fact", VersionMapReader.FACT_KEYS)
                .must("fact", id())
                .must(CHANGE, oneOf(VersionMapReader.factSteps()))
                .may(INTO, id())
                .may("values", mapping(shown()))
                .texts(BECAUSE)
                .build()
                .with("allOf", rules);
    }

    private static FileSchema provision() {
        return KeysSchema.of("earlier-provision", VersionMapReader.PROVISION_KEYS)
                .must("provision", id())
                .must(INTO, oneOrMore(id()))
                .texts(BECAUSE)
                .build();
    }

    /** Returns a schema that holds for a change if it is another one, or if the other schema holds. */
    private static Object where(EarlierVersion.Step step, FileSchema then) {
        List<String> words = step == EarlierVersion.Step.MEANING_CHANGED
                ? List.of(step.word(), VersionMapReader.EARLIER_WORD)
                : List.of(step.word());
        return new FileSchema(Map.of("if", ChecklistSchema.has(CHANGE, words).json()))
                .with("then", then)
                .json();
    }

    /** Returns the schema of the ids that a change of a question needs. */
    private static FileSchema into(EarlierVersion.Step step) {
        FileSchema one = new FileSchema(Map.of(
                "anyOf", List.of(id().json(), filled(id()).with("maxItems", 1).json())));
        FileSchema some =
                new FileSchema(Map.of("anyOf", List.of(id().json(), filled(id()).json())));
        return switch (step) {
            case RENAMED, MEANING_CHANGED -> required().with("properties", Map.of(INTO, one.json()));
            case REWORDED -> withInto(new FileSchema(Map.of("anyOf", List.of(one.json(), none().json()))).json());
            case SPLIT, MERGED -> required().with("properties", Map.of(INTO, some.json()));
            case REMOVED -> withInto(none().json());
        };
    }

    private static FileSchema none() {
        return list(id()).with("maxItems", 0);
    }

    private static FileSchema required() {
        return new FileSchema(Map.of("required", List.of(INTO)));
    }

    private static FileSchema withInto(Object into) {
        return new FileSchema(Map.of("properties", Map.of(INTO, into)));
    }
}
