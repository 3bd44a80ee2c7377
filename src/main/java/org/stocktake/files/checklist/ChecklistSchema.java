package org.stocktake.files.checklist;

import static org.stocktake.files.yaml.FileSchema.filled;
import static org.stocktake.files.yaml.FileSchema.flag;
import static org.stocktake.files.yaml.FileSchema.id;
import static org.stocktake.files.yaml.FileSchema.list;
import static org.stocktake.files.yaml.FileSchema.mapping;
import static org.stocktake.files.yaml.FileSchema.matching;
import static org.stocktake.files.yaml.FileSchema.oneOf;
import static org.stocktake.files.yaml.FileSchema.oneOrMore;
import static org.stocktake.files.yaml.FileSchema.reference;
import static org.stocktake.files.yaml.FileSchema.sentence;
import static org.stocktake.files.yaml.FileSchema.shown;
import static org.stocktake.files.yaml.FileSchema.text;
import static org.stocktake.files.yaml.FileSchema.value;
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
import org.stocktake.model.Depth;
import org.stocktake.model.FactType;
import org.stocktake.model.Force;
import org.stocktake.model.SourceUnit;

/** The JSON Schema of a checklist, of the keys and words that its readers declare. */
public final class ChecklistSchema {
    private static final String CONDITION = "condition";
    private static final String BECAUSE = "because";

    private ChecklistSchema() {}

    /** Returns the whole schema as text. */
    public static String json() {
        Map<String, FileSchema> parts = new LinkedHashMap<>();
        parts.put(CONDITION, condition());
        parts.put("fact", fact());
        parts.put("provision", provision());
        parts.put("question", question());
        return SchemaDocument.of(FileFormat.CHECKLIST, root(), parts);
    }

    private static FileSchema root() {
        return KeysSchema.of("checklist", ChecklistReader.KEYS)
                .must("format", oneOf(List.of(FileFormat.CHECKLIST.word())))
                .must("id", matching(TextForm.CHECKLIST_ID).with("maxLength", 60))
                .must("version", matching(TextForm.VERSION))
                .shown("title")
                .must("language", matching(TextForm.LANGUAGE))
                .texts("about")
                .may(TakesReader.KEY, list(taken()))
                .may("sources", list(source()))
                .may("addressees", list(labelled("addressee", VocabularyReader.LABELLED)))
                .may("qualifiers", list(worded()))
                .may("clusters", list(labelled("cluster", VocabularyReader.CLUSTER_KEYS)))
                .may("profile", list(reference("fact")))
                .may("voluntary-when", reference(CONDITION))
                .may("as-party", mapping(list(value())))
                .may("agencies", list(labelled("agency", VocabularyReader.LABELLED)))
                .may("needs", list(labelled("need", VocabularyReader.NEED_KEYS)))
                .may("glossary", list(term()))
                .may("provisions", list(reference("provision")))
                .may("sections", list(section()))
                .may(LintExemptions.KEY, exemptions(LintExemptions.codesOfChecklists()))
                .may(EarlierVersionReader.KEY, list(VersionMapSchema.earlierVersion()))
                .build()
                .with("if", new FileSchema(Map.of("required", List.of(TakesReader.KEY))))
                .with("else", new FileSchema(Map.of("required", ChecklistReader.PARTS)));
    }

    private static FileSchema taken() {
        return KeysSchema.of("takes", TakesReader.KEYS)
                .must("from", matching(TextForm.CHECKLIST_ID).with("maxLength", 60))
                .must("version", matching(TextForm.VERSION))
                .must("sections", list(id()))
                .build();
    }

    private static FileSchema source() {
        return KeysSchema.of("source", ProvisionReader.SOURCE_KEYS)
                .must("id", id())
                .shown("title", "short")
                .must("unit", word(SourceUnit.class))
                .texts("reference")
                .must("bound-when", mapping(reference(CONDITION)))
                .build();
    }

    private static FileSchema labelled(String name, List<String> keys) {
        KeysSchema schema = KeysSchema.of(name, keys).must("id", id()).shown("label");
        for (String key : keys.subList(2, keys.size())) {
            schema.texts(key);
        }
        return schema.build();
    }

    private static FileSchema worded() {
        return KeysSchema.of("qualifier", VocabularyReader.QUALIFIER_KEYS)
                .must("id", id())
                .shown("words")
                .build();
    }

    private static FileSchema term() {
        return KeysSchema.of("term", VocabularyReader.TERM_KEYS)
                .shown("term", "definition")
                .texts("source")
                .build();
    }

    /** Returns the schema of a condition: one key, which joins conditions or is a fact with its values. */
    private static FileSchema condition() {
        FileSchema parts = filled(reference(CONDITION));
        return new FileSchema(Map.of("type", "object"))
                .with("maxProperties", 1)
                .with(
                        "properties",
                        new FileSchema(Map.of("not", reference(CONDITION).json()))
                                .with("all", parts)
                                .with("any", parts))
                .with("additionalProperties", filled(value()))
                .with("defaultSnippets", snippets());
    }

    /** Returns what an editor offers where a condition begins: it offers no key of its own there. */
    private static List<Object> snippets() {
        List<Object> snippets = new ArrayList<>();
        Object fact = Map.of("${1:fact}", List.of("${2:value}"));
        snippets.add(snippet("fact: [value]", fact));
        snippets.add(snippet("all: [condition, ...]", Map.of("all", List.of(fact))));
        snippets.add(snippet("any: [condition, ...]", Map.of("any", List.of(fact))));
        snippets.add(snippet("not: condition", Map.of("not", fact)));
        return snippets;
    }

    private static Object snippet(String label, Object body) {
        return new FileSchema(Map.of("label", label)).with("body", body).json();
    }

    private static FileSchema fact() {
        FileSchema choice = KeysSchema.of("choice", FactReader.CHOICE_KEYS)
                .must("id", id())
                .shown("label")
                .may("excludes-others", flag())
                .may("fits-when", reference(CONDITION))
                .may(BECAUSE, text())
                .may("becomes", id())
                .may("since", id())
                .build()
                .with(
                        "dependencies",
                        new FileSchema(Map.of("becomes", List.of("since"))).with("fits-when", withShown(BECAUSE)));
        FileSchema earliest = KeysSchema.of("not-before", FactReader.EARLIEST_KEYS)
                .shown("day", BECAUSE)
                .build();
        FileSchema fact = KeysSchema.of("fact", FactReader.KEYS)
                .must(
                        "id",
                        id().with(
                                        "not",
                                        Map.of(
                                                "enum",
                                                ConditionReader.JOINS.stream()
                                                        .sorted()
                                                        .toList())))
                .shown("text")
                .must("type", word(FactType.class))
                .texts("help")
                .may("when", reference(CONDITION))
                .may("choices", filled(choice))
                .may("not-before", list(earliest))
                .may("declares", oneOrMore(shown()))
                .may("informs", flag())
                .build();
        return fact.with("if", has("type", List.of(FactType.DATE.word())))
                .with("then", without("choices"))
                .with("else", without("not-before").with("required", List.of("choices")));
    }

    private static FileSchema provision() {
        FileSchema words = list(id());
        return KeysSchema.of("provision", ProvisionReader.KEYS)
                .must("id", id())
                .must("source", id())
                .shown("number", "verb", "asks")
                .may("clause", list(shown()))
                .must("addressee", id())
                .may("force", word(Force.class))
                .may("assessable", flag())
                .texts("reason")
                .may("softens", words)
                .may("standard", words)
                .may("limits", words)
                .may("bound-when", reference(CONDITION))
                .may("stands-alone", flag())
                .may("cluster", id())
                .may("questionnaire", flag())
                .build()
                .with("if", has("assessable", List.<Object>of("no", false, "false")))
                .with("then", withoutForce())
                .with("else", without("reason").with("required", List.of("force")));
    }

    /** Returns the schema of a provision that asks nothing: it has a reason in the place of a force. */
    private static FileSchema withoutForce() {
        return withShown("reason")
                .with("properties", new FileSchema(Map.of("reason", shown().json())).with("force", false));
    }

    /** Returns a schema that holds where the key has a text. */
    static FileSchema withShown(String key) {
        return new FileSchema(Map.of("required", List.of(key))).with("properties", Map.of(key, shown().json()));
    }

    private static FileSchema section() {
        return KeysSchema.of("section", SectionReader.SECTION_KEYS)
                .must("id", id())
                .shown("title")
                .texts("intro")
                .must("questions", list(reference("question")))
                .build();
    }

    private static FileSchema question() {
        return KeysSchema.of("question", SectionReader.KEYS)
                .must("id", id())
                .must("text", sentence())
                .texts("short", "help", "note")
                .must("provisions", filled(id()))
                .may("see-also", list(id()))
                .may("part-of", id())
                .must("evidence", filled(sentence()))
                .may("practice", list(sentence()))
                .may("gaps", list(sentence()))
                .must("action", sentence())
                .may("agencies", list(id()))
                .may("when", reference(CONDITION))
                .must("depth", word(Depth.class))
                .may("endangers-life", flag())
                .may("contradicts", list(contradicting()))
                .may(LintExemptions.KEY, exemptions(LintExemptions.codesOfQuestions()))
                .build();
    }

    private static FileSchema contradicting() {
        FileSchema answers = filled(oneOf(ContradictionReader.settled()));
        return KeysSchema.of("contradicts", ContradictionReader.KEYS)
                .must("answers", answers)
                .may("when", reference(CONDITION))
                .may("answered", mapping(answers).with("minProperties", 1))
                .shown(BECAUSE)
                .build()
                .with("anyOf", List.of(Map.of("required", List.of("when")), Map.of("required", List.of("answered"))));
    }

    private static FileSchema exemptions(List<String> codes) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        codes.forEach(code -> byCode.put(code, shown().json()));
        return new FileSchema(Map.of("type", "object"))
                .with("properties", byCode)
                .with("additionalProperties", false);
    }

    /** Returns a schema that holds where the key has one of the values. */
    static FileSchema has(String key, List<?> values) {
        return new FileSchema(Map.of("properties", Map.of(key, Map.of("enum", values)))).with("required", List.of(key));
    }

    /** Returns a schema that holds where the key is missing. */
    private static FileSchema without(String key) {
        return new FileSchema(Map.of("properties", Map.of(key, false)));
    }
}
