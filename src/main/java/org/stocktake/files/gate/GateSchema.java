package org.stocktake.files.gate;

import static org.stocktake.files.yaml.FileSchema.id;
import static org.stocktake.files.yaml.FileSchema.list;
import static org.stocktake.files.yaml.FileSchema.mapping;
import static org.stocktake.files.yaml.FileSchema.matching;
import static org.stocktake.files.yaml.FileSchema.oneOf;
import static org.stocktake.files.yaml.FileSchema.oneOrMore;
import static org.stocktake.files.yaml.FileSchema.shown;
import static org.stocktake.files.yaml.FileSchema.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stocktake.files.assessment.AssessmentSchema;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.FileSchema;
import org.stocktake.files.yaml.KeysSchema;
import org.stocktake.files.yaml.SchemaDocument;
import org.stocktake.files.yaml.TextForm;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Force;

/** The JSON Schema of a gate, of the keys and words that its readers declare. */
public final class GateSchema {
    private GateSchema() {}

    /** Returns the whole schema as text. */
    public static String json() {
        FileSchema maximum = rule("maximum", RuleReader.KEYS_OF_MAXIMUM)
                .must(RuleReader.AT_MOST, matching(TextForm.DIGITS))
                .build();
        FileSchema root = KeysSchema.of("gate", GateReader.KEYS)
                .must("format", oneOf(List.of(FileFormat.GATE.word())))
                .shown("checklist")
                .may("require", oneOrMore(word(Gate.Requirement.class)))
                .may(
                        "fail-on",
                        list(somethingNamed(rule("rule", RuleReader.KEYS).build())))
                .may("maxima", list(somethingNamed(maximum)))
                .may("waivers", list(waiver()))
                .may("floor", list(floor()))
                .must("end", oneOf(List.of("gate")))
                .build();
        return SchemaDocument.of(FileFormat.GATE, root, Map.of());
    }

    private static KeysSchema rule(String name, List<String> keys) {
        return KeysSchema.of(name, keys)
                .may("outcome", oneOrMore(word(Outcome.class)))
                .may("force", oneOrMore(word(Force.class)))
                .may("section", oneOrMore(id()))
                .may("provision", oneOrMore(id()));
    }

    /** Returns the schema of a rule that names at least one thing. */
    private static FileSchema somethingNamed(FileSchema rule) {
        List<Object> any = new ArrayList<>();
        for (String key : RuleReader.KEYS) {
            any.add(Map.of("required", List.of(key)));
        }
        return rule.with("anyOf", any);
    }

    private static FileSchema waiver() {
        return KeysSchema.of("waiver", WaiverReader.KEYS)
                .may("state", matching(TextForm.STATE))
                .must("question", id())
                .may("accepts", oneOrMore(WaiverReader.accepted()))
                .must("reason", word(Waiver.Reason.class))
                .shown("owner")
                .must("until", matching(TextForm.DAY))
                .texts("note")
                .build();
    }

    private static FileSchema floor() {
        FileSchema declaration = KeysSchema.of("kept-declaration", FloorReservations.KEYS)
                .must("kind", word(DeclarationKind.class))
                .must("provisions", oneOrMore(id()))
                .must("effect", word(DeclarationEffect.class))
                .may("date", matching(TextForm.DAY))
                .build();
        return KeysSchema.of("floor", FloorReader.KEYS)
                .shown("state", "version")
                .must("period", AssessmentSchema.period("period", FloorReader.PERIOD_KEYS))
                .must("day", matching(TextForm.DAY))
                .may("depth", word(Depth.class))
                .may("profile", mapping(oneOrMore(shown())))
                .may("declarations", list(declaration))
                .must("answers", mapping(shown()))
                .build();
    }
}
