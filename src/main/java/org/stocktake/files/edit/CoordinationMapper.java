package org.stocktake.files.edit;

import static org.stocktake.files.edit.YamlValue.Scalar.text;
import static org.stocktake.files.edit.YamlValue.Scalar.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.Coordination;
import org.stocktake.model.QuestionId;

/** Maps the work of several offices to the values of its keys in the file. */
final class CoordinationMapper {
    private CoordinationMapper() {}

    /** Puts the head of a worksheet into the value of the file; nothing when the file is none. */
    static void putWorksheet(Coordination coordination, Map<String, YamlValue> file) {
        if (coordination.worksheet().isEmpty()) {
            return;
        }
        Coordination.Worksheet worksheet = coordination.worksheet().get();
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("agency", word(worksheet.agency()));
        put(keys, "office", text(worksheet.office()));
        keys.put("sent", word(worksheet.sent()));
        put(keys, "due", word(worksheet.due()));
        put(keys, "round", round(worksheet.round()));
        putByQuestion(keys, "base", worksheet.base());
        putByQuestion(keys, "earlier-base", worksheet.earlierBase());
        file.put("worksheet", new YamlValue.Entries(keys));
    }

    /** Puts conflicts, requests and sign-offs into the value of the file; none for a list without an item. */
    static void put(Coordination coordination, Map<String, YamlValue> file) {
        Map<String, YamlValue> conflicts = new LinkedHashMap<>();
        coordination.conflicts().forEach((question, others) -> {
            List<YamlValue> items = new ArrayList<>();
            others.forEach(other -> items.add(AssessmentMapper.answer(other)));
            conflicts.put(question.value(), new YamlValue.Items(items));
        });
        if (!conflicts.isEmpty()) {
            file.put("conflicts", new YamlValue.Entries(conflicts));
        }
        List<YamlValue> requests = new ArrayList<>();
        coordination.requests().forEach(request -> requests.add(request(request)));
        if (!requests.isEmpty()) {
            file.put("requests", new YamlValue.Items(requests));
        }
        List<YamlValue> signOffs = new ArrayList<>();
        coordination.signOffs().forEach(signOff -> signOffs.add(signOff(signOff)));
        if (!signOffs.isEmpty()) {
            file.put("sign-offs", new YamlValue.Items(signOffs));
        }
        Map<QuestionId, String> received = new LinkedHashMap<>();
        coordination.received().forEach((question, said) -> received.put(question, String.join(", ", said)));
        putByQuestion(file, "received", received);
    }

    private static YamlValue request(Coordination.Request request) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("agency", word(request.agency()));
        keys.put("questions", word(String.valueOf(request.questions())));
        keys.put("sent", word(request.sent()));
        put(keys, "due", word(request.due()));
        put(keys, "returned", word(request.returned()));
        put(keys, "round", round(request.round()));
        return new YamlValue.Entries(keys);
    }

    /** Returns the number of a worksheet among those of its day; nothing of the first. */
    private static YamlValue.Scalar round(int round) {
        return word(round == 1 ? "" : String.valueOf(round));
    }

    private static YamlValue signOff(Coordination.SignOff signOff) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("office", text(signOff.office()));
        keys.put("at", word(signOff.at()));
        List<YamlValue> sections = new ArrayList<>();
        signOff.sections().forEach(section -> sections.add(word(section)));
        if (!sections.isEmpty()) {
            keys.put("sections", new YamlValue.Items(sections));
        }
        keys.put("sha256", text(signOff.sha256()));
        putByQuestion(keys, "answers", signOff.answers());
        return new YamlValue.Entries(keys);
    }

    private static void putByQuestion(Map<String, YamlValue> keys, String key, Map<QuestionId, String> values) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        values.forEach((question, value) -> entries.put(question.value(), text(value)));
        if (!entries.isEmpty()) {
            keys.put(key, new YamlValue.Entries(entries));
        }
    }

    private static void put(Map<String, YamlValue> keys, String key, YamlValue.Scalar value) {
        if (!value.text().isBlank()) {
            keys.put(key, value);
        }
    }
}
