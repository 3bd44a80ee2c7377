package org.stocktake.files.assessment;

import static org.stocktake.files.yaml.FileSchema.flag;
import static org.stocktake.files.yaml.FileSchema.id;
import static org.stocktake.files.yaml.FileSchema.list;
import static org.stocktake.files.yaml.FileSchema.mapping;
import static org.stocktake.files.yaml.FileSchema.matching;
import static org.stocktake.files.yaml.FileSchema.matchingOrEmpty;
import static org.stocktake.files.yaml.FileSchema.oneOf;
import static org.stocktake.files.yaml.FileSchema.oneOrMore;
import static org.stocktake.files.yaml.FileSchema.reference;
import static org.stocktake.files.yaml.FileSchema.shown;
import static org.stocktake.files.yaml.FileSchema.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.FileSchema;
import org.stocktake.files.yaml.KeysSchema;
import org.stocktake.files.yaml.SchemaDocument;
import org.stocktake.files.yaml.TextForm;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.EvidenceKind;

/** The JSON Schema of an assessment, of the keys and words that its readers declare. */
public final class AssessmentSchema {
    private static final String ANSWER = "answer";
    private static final String CARRIED = "carried";

    private AssessmentSchema() {}

    /** Returns the whole schema as text. */
    public static String json() {
        Map<String, FileSchema> parts = new LinkedHashMap<>();
        parts.put(ANSWER, answer(List.of()).build().with("allOf", List.of(reason())));
        parts.put(
                CARRIED,
                answer(List.of(CarryoverReader.FROM))
                        .must(CarryoverReader.FROM, origin())
                        .build());
        return SchemaDocument.of(FileFormat.ASSESSMENT, root(), parts);
    }

    private static FileSchema root() {
        FileSchema checklist = KeysSchema.of("answered-checklist", AssessmentBinder.CHECKLIST_KEYS)
                .shown("id", "version")
                .may("updated-from", list(shown()))
                .build();
        FileSchema answers = list(reference(ANSWER));
        return KeysSchema.of("assessment", AssessmentBinder.KEYS)
                .must("format", oneOf(List.of(FileFormat.ASSESSMENT.word())))
                .must("checklist", checklist)
                .must("state", matching(TextForm.STATE))
                .must("period", period("period", PeriodReader.KEYS))
                .shown("language")
                .must("depth", word(Depth.class))
                .may("worksheet", worksheet())
                .may("profile", mapping(oneOrMore(shown())))
                .may("contacts", mapping(FileSchema.text()))
                .may("consulted", list(shown()))
                .may("declarations", list(declaration()))
                .may("answers", mapping(reference(ANSWER)))
                .may("proposals", mapping(list(reference(CARRIED))))
                .may("proposed-facts", mapping(carriedFact("proposed-fact")))
                .may("retired", list(retired()))
                .may("conflicts", mapping(answers))
                .may("requests", list(request()))
                .may("sign-offs", list(signOff()))
                .may("received", mapping(shown()))
                .must("end", oneOf(List.of("assessment")))
                .build();
    }

    /** Returns the schema of a first and a last day. */
    public static FileSchema period(String name, List<String> keys) {
        return KeysSchema.of(name, keys)
                .must("from", matching(TextForm.DAY))
                .must("to", matching(TextForm.DAY))
                .build();
    }

    /** @param besides keys that stand beside those of the answer */
    private static KeysSchema answer(List<String> besides) {
        List<String> keys = new ArrayList<>(besides);
        keys.addAll(AnswerReader.KEYS);
        KeysSchema answer = KeysSchema.of(ANSWER, keys)
                .must(ANSWER, oneOf(AnswerReader.ANSWERS))
                .may("confidential", flag())
                .may("figures", list(figure()))
                .may("evidence", list(evidence()))
                .may("needs", list(id()))
                .may("actions", list(action()));
        for (AnswerTextField field : AnswerTextField.values()) {
            answer.may(field.key(), text(field));
        }
        return answer;
    }

    private static FileSchema text(AnswerTextField field) {
        return switch (field) {
            case AT -> matchingOrEmpty(TextForm.INSTANT);
            case REVIEW_BY -> matchingOrEmpty(TextForm.DAY_OR_PERIOD);
            case CHALLENGES ->
                new FileSchema(Map.of(
                        "anyOf",
                        List.of(
                                FileSchema.text().json(),
                                list(shown()).with("maxItems", 0).json())));
            case REASON,
                    DECISION,
                    WAITING_FOR,
                    QUALIFIER,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE,
                    BY -> FileSchema.text();
        };
    }

    /** Returns the schema that requires the reason of what does not apply. */
    private static Map<String, Object> reason() {
        String reason = AnswerTextField.REASON.key();
        Map<String, Object> conditional = new LinkedHashMap<>();
        conditional.put(
                "if", Map.of("properties", Map.of(ANSWER, Map.of("enum", List.of(AnswerKind.NOT_APPLICABLE.word())))));
        conditional.put(
                "then",
                new FileSchema(Map.of("required", List.of(reason)))
                        .with("properties", Map.of(reason, shown().json()))
                        .json());
        return conditional;
    }

    private static FileSchema figure() {
        return KeysSchema.of("figure", AnswerItemReader.FIGURE_KEYS)
                .shown("what")
                .may("number", matchingOrEmpty(TextForm.NUMBER))
                .may("from", matchingOrEmpty(TextForm.DAY))
                .may("to", matchingOrEmpty(TextForm.DAY))
                .build();
    }

    private static FileSchema evidence() {
        return KeysSchema.of("evidence", AnswerItemReader.EVIDENCE_KEYS)
                .shown("title")
                .texts("reference", "file")
                .may("kind", word(EvidenceKind.class))
                .may("date", matchingOrEmpty(TextForm.DAY_OR_PART))
                .may("in-force-from", matchingOrEmpty(TextForm.DAY_OR_PART))
                .may("repealed-on", matchingOrEmpty(TextForm.DAY_OR_PART))
                .may("link", matchingOrEmpty(TextForm.LINK))
                .may("sha256", matchingOrEmpty(TextForm.SHA256))
                .may("review-by", matchingOrEmpty(TextForm.DAY_OR_PERIOD))
                .build();
    }

    private static FileSchema action() {
        return KeysSchema.of("action", AnswerItemReader.ACTION_KEYS)
                .shown("what")
                .texts("owner")
                .may("due", matchingOrEmpty(TextForm.DAY))
                .may("status", word(ActionStatus.class))
                .build();
    }

    private static FileSchema declaration() {
        FileSchema objection = KeysSchema.of("objection", DeclarationReader.OBJECTION_KEYS)
                .shown("from")
                .may("date", matchingOrEmpty(TextForm.DAY))
                .texts("text")
                .build();
        return KeysSchema.of("declaration", DeclarationReader.KEYS)
                .must("kind", word(DeclarationKind.class))
                .must("provisions", oneOrMore(id()))
                .may("effect", word(DeclarationEffect.class))
                .shown("text")
                .may("date", matchingOrEmpty(TextForm.DAY))
                .may("withdrawn", matchingOrEmpty(TextForm.DAY))
                .may("objections", list(objection))
                .build();
    }

    private static FileSchema origin() {
        return KeysSchema.of("origin", CarryoverReader.ORIGIN_KEYS)
                .may("question", id())
                .may(CarryoverReader.FACT, id())
                .shown("version")
                .texts("because", CarryoverReader.TEXT)
                .build();
    }

    private static FileSchema retired() {
        return new FileSchema(Map.of(
                "anyOf",
                List.of(reference(CARRIED).json(), carriedFact("retired-fact").json())));
    }

    /** @param name of the mapping, as in the file with the descriptions */
    private static FileSchema carriedFact(String name) {
        return KeysSchema.of(name, CarryoverReader.FACT_KEYS)
                .must(CarryoverReader.FROM, origin())
                .may("values", list(shown()))
                .build();
    }

    private static FileSchema worksheet() {
        return KeysSchema.of("worksheet", CoordinationReader.WORKSHEET_KEYS)
                .must("agency", id())
                .texts("office")
                .must("sent", matching(TextForm.DAY))
                .may("due", matchingOrEmpty(TextForm.DAY))
                .may("round", matchingOrEmpty(TextForm.DIGITS))
                .may("base", mapping(FileSchema.text()))
                .may("earlier-base", mapping(FileSchema.text()))
                .build();
    }

    private static FileSchema request() {
        return KeysSchema.of("request", CoordinationReader.REQUEST_KEYS)
                .must("agency", id())
                .may("questions", matchingOrEmpty(TextForm.DIGITS))
                .must("sent", matching(TextForm.DAY))
                .may("due", matchingOrEmpty(TextForm.DAY))
                .may("returned", matchingOrEmpty(TextForm.DAY))
                .may("round", matchingOrEmpty(TextForm.DIGITS))
                .build();
    }

    private static FileSchema signOff() {
        return KeysSchema.of("sign-off", CoordinationReader.SIGN_OFF_KEYS)
                .shown("office")
                .must("at", matching(TextForm.INSTANT))
                .may("sections", list(shown()))
                .must("sha256", matching(TextForm.SHA256))
                .may("answers", mapping(FileSchema.text()))
                .build();
    }
}
