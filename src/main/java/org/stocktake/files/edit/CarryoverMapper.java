package org.stocktake.files.edit;

import static org.stocktake.files.edit.YamlValue.Scalar.text;
import static org.stocktake.files.edit.YamlValue.Scalar.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;

/** Maps what came from earlier versions of the checklist to the values of its keys in the file. */
final class CarryoverMapper {
    private static final String PROPOSED_FACTS = "proposed-facts";

    private CarryoverMapper() {}

    /** Puts the keys into the value of the file; none for a list without an item. */
    static void put(Carryover carryover, Map<String, YamlValue> file) {
        Map<String, YamlValue> proposals = new LinkedHashMap<>();
        carryover.proposals().forEach((question, answers) -> {
            List<YamlValue> items = new ArrayList<>();
            answers.forEach(answer -> items.add(of(answer)));
            proposals.put(question.value(), new YamlValue.Items(items));
        });
        if (!proposals.isEmpty()) {
            file.put("proposals", new YamlValue.Entries(proposals));
        }
        Map<String, YamlValue> facts = new LinkedHashMap<>();
        carryover.proposedFacts().forEach((fact, proposed) -> facts.put(fact.value(), of(proposed)));
        if (!facts.isEmpty()) {
            file.put(PROPOSED_FACTS, new YamlValue.Entries(facts));
        }
        List<YamlValue> retired = new ArrayList<>();
        carryover.retired().forEach(answer -> retired.add(of(answer)));
        carryover.retiredFacts().forEach(fact -> retired.add(of(fact)));
        if (!retired.isEmpty()) {
            file.put("retired", new YamlValue.Items(retired));
        }
    }

    private static YamlValue of(CarriedAnswer carried) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("from", origin("question", carried.from()));
        keys.putAll(AssessmentMapper.keysOf(carried.answer()));
        return new YamlValue.Entries(keys);
    }

    private static YamlValue of(Carryover.CarriedFact fact) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        List<YamlValue> values = new ArrayList<>();
        fact.values().forEach(value -> values.add(text(value)));
        keys.put("from", origin("fact", fact.from()));
        keys.put("values", new YamlValue.Items(values));
        return new YamlValue.Entries(keys);
    }

    private static YamlValue origin(String key, CarriedAnswer.Origin from) {
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put(key, word(from.id()));
        keys.put("version", word(from.version()));
        if (!from.because().isBlank()) {
            keys.put("because", text(from.because()));
        }
        if (!from.text().isBlank()) {
            keys.put("text", text(from.text()));
        }
        return new YamlValue.Entries(keys);
    }
}
