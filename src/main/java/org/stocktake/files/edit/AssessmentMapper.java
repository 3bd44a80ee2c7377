package org.stocktake.files.edit;

import static org.stocktake.files.edit.YamlValue.Scalar.text;
import static org.stocktake.files.edit.YamlValue.Scalar.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Profile;

/** Maps an assessment to the value of its file: every key in the fixed order, and no key without a value. */
public final class AssessmentMapper {
    private static final String END = "assessment";

    private AssessmentMapper() {}

    static YamlValue.Entries of(Assessment assessment) {
        Map<String, YamlValue> file = new LinkedHashMap<>();
        Assessment.Subject subject = assessment.subject();
        file.put("format", text(FileFormat.ASSESSMENT.word()));
        file.put("checklist", checklist(assessment));
        file.put("state", new YamlValue.Scalar(subject.state(), YamlValue.Spelling.QUOTED));
        file.put(
                "period",
                entries(
                        "from", word(subject.period().from().toString()),
                        "to", word(subject.period().to().toString())));
        file.put("language", text(subject.language()));
        file.put("depth", word(assessment.depth().word()));
        CoordinationMapper.putWorksheet(assessment.coordination(), file);
        Map<String, YamlValue> profile = new LinkedHashMap<>();
        assessment.profile().values().forEach((fact, values) -> profile.put(fact.value(), known(values)));
        putUnlessEmpty(file, "profile", profile);
        Map<String, YamlValue> contacts = new LinkedHashMap<>();
        assessment.contacts().forEach((role, contact) -> contacts.put(role, text(contact)));
        putUnlessEmpty(file, "contacts", contacts);
        putUnlessEmpty(file, "consulted", texts(assessment.consulted()));
        putUnlessEmpty(
                file,
                "declarations",
                assessment.declarations().stream()
                        .map(AssessmentMapper::declaration)
                        .toList());
        Map<String, YamlValue> answers = new LinkedHashMap<>();
        assessment.answers().forEach((question, answer) -> answers.put(question.value(), answer(answer)));
        file.put("answers", new YamlValue.Entries(answers));
        CarryoverMapper.put(assessment.carryover(), file);
        CoordinationMapper.put(assessment.coordination(), file);
        file.put("end", word(END));
        return new YamlValue.Entries(file);
    }

    private static YamlValue checklist(Assessment assessment) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("id", word(assessment.subject().checklistId()));
        keys.put("version", word(assessment.subject().checklistVersion()));
        List<YamlValue> earlier = new ArrayList<>();
        assessment.carryover().updatedFrom().forEach(version -> earlier.add(word(version)));
        putUnlessEmpty(keys, "updated-from", earlier);
        return new YamlValue.Entries(keys);
    }

    private static YamlValue declaration(Declaration declaration) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("kind", word(declaration.kind().word()));
        List<YamlValue> provisions = new ArrayList<>();
        declaration.provisions().forEach(provision -> provisions.add(word(provision.value())));
        keys.put("provisions", new YamlValue.Items(provisions));
        if (declaration.excludes()) {
            keys.put("effect", word(declaration.effect().word()));
        }
        keys.put("text", text(declaration.text()));
        putUnlessBlank(keys, "date", word(declaration.date()));
        putUnlessBlank(keys, "withdrawn", word(declaration.withdrawn()));
        putUnlessEmpty(
                keys,
                "objections",
                declaration.objections().stream()
                        .map(AssessmentMapper::objection)
                        .toList());
        return new YamlValue.Entries(keys);
    }

    private static YamlValue objection(Declaration.Objection objection) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("from", text(objection.from()));
        putUnlessBlank(keys, "date", word(objection.date()));
        putUnlessBlank(keys, "text", text(objection.text()));
        return new YamlValue.Entries(keys);
    }

    static YamlValue answer(Answer answer) {
        return new YamlValue.Entries(keysOf(answer));
    }

    /** Returns the keys of an answer, in their order. */
    static Map<String, YamlValue> keysOf(Answer answer) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("answer", word(answer.kind().word()));
        if (answer.confidential()) {
            keys.put("confidential", word("yes"));
        }
        for (AnswerTextField text : AnswerTextField.values()) {
            if (text == AnswerTextField.MISSING) {
                putUnlessEmpty(
                        keys,
                        "figures",
                        answer.figures().stream().map(AssessmentMapper::figure).toList());
                putUnlessEmpty(
                        keys,
                        "evidence",
                        answer.evidence().stream()
                                .map(AssessmentMapper::evidence)
                                .toList());
            }
            if (text == AnswerTextField.NOTE) {
                List<YamlValue> needs = new ArrayList<>();
                answer.needs().forEach(need -> needs.add(word(need)));
                if (answer.noHelp() || !needs.isEmpty()) {
                    keys.put("needs", new YamlValue.Items(needs));
                }
                putUnlessEmpty(
                        keys,
                        "actions",
                        answer.actions().stream().map(AssessmentMapper::action).toList());
            }
            if (text == AnswerTextField.CHALLENGES && answer.noChallenges()) {
                keys.put(text.key(), new YamlValue.Items(List.of()));
            }
            putUnlessBlank(keys, text.key(), spelled(text, answer.text(text)));
        }
        return keys;
    }

    private static YamlValue.Scalar spelled(AnswerTextField text, String value) {
        return switch (text) {
            case QUALIFIER, AT, REVIEW_BY -> word(value);
            case REASON,
                    DECISION,
                    WAITING_FOR,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NOTE,
                    GOOD_PRACTICE,
                    OBSERVATIONS,
                    INTERNAL_NOTE,
                    BY -> text(value);
        };
    }

    private static List<YamlValue> texts(List<String> values) {
        List<YamlValue> texts = new ArrayList<>();
        values.forEach(value -> texts.add(text(value)));
        return texts;
    }

    private static YamlValue figure(Figure figure) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("what", text(figure.what()));
        putUnlessBlank(keys, "number", word(figure.number()));
        putUnlessBlank(keys, "from", word(figure.from()));
        putUnlessBlank(keys, "to", word(figure.to()));
        return new YamlValue.Entries(keys);
    }

    private static YamlValue evidence(Evidence evidence) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("title", text(evidence.title()));
        putUnlessBlank(keys, "reference", text(evidence.reference()));
        putUnlessBlank(keys, "kind", word(evidence.kindWord()));
        putUnlessBlank(keys, "date", word(evidence.date()));
        putUnlessBlank(keys, "in-force-from", word(evidence.inForceFrom()));
        putUnlessBlank(keys, "repealed-on", word(evidence.repealedOn()));
        putUnlessBlank(keys, "link", text(evidence.link()));
        putUnlessBlank(keys, "file", text(evidence.file()));
        putUnlessBlank(keys, "sha256", text(evidence.sha256()));
        putUnlessBlank(keys, "review-by", word(evidence.reviewBy()));
        return new YamlValue.Entries(keys);
    }

    private static YamlValue action(Action action) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("what", text(action.what()));
        putUnlessBlank(keys, "owner", text(action.owner()));
        putUnlessBlank(keys, "due", word(action.due()));
        putUnlessBlank(keys, "status", word(action.status()));
        return new YamlValue.Entries(keys);
    }

    private static YamlValue known(List<String> values) {
        return values.isEmpty() ? word(Profile.NOT_KNOWN) : oneOrMany(values);
    }

    public static YamlValue oneOrMany(List<String> values) {
        List<YamlValue> words = new ArrayList<>();
        values.forEach(value -> words.add(word(value)));
        return words.size() == 1 ? words.get(0) : new YamlValue.Items(words);
    }

    private static YamlValue entries(String first, YamlValue one, String second, YamlValue two) {
        Map<String, YamlValue> both = new LinkedHashMap<>();
        both.put(first, one);
        both.put(second, two);
        return new YamlValue.Entries(both);
    }

    private static void putUnlessEmpty(Map<String, YamlValue> keys, String key, Map<String, YamlValue> values) {
        if (!values.isEmpty()) {
            keys.put(key, new YamlValue.Entries(values));
        }
    }

    private static void putUnlessEmpty(Map<String, YamlValue> keys, String key, List<YamlValue> values) {
        if (!values.isEmpty()) {
            keys.put(key, new YamlValue.Items(values));
        }
    }

    private static void putUnlessBlank(Map<String, YamlValue> keys, String key, YamlValue.Scalar value) {
        if (!value.text().isBlank()) {
            keys.put(key, value);
        }
    }
}
