package org.stocktake.files.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.files.edit.AssessmentMapper;
import org.stocktake.files.edit.YamlValue;
import org.stocktake.files.edit.YamlWriter;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.finding.gate.Floor;
import org.stocktake.finding.gate.Gate;
import org.stocktake.model.Assessment;

/** Writes a gate as the text of a whole file. */
public final class GateWriter {
    private static final String END = "gate";

    private GateWriter() {}

    /**
     * Returns the text of a new gate: its requirements and its floor.
     *
     * @param explanation comment lines for the reader of the file, each without {@code #}
     */
    public static String write(
            String checklistId, List<Gate.Requirement> require, List<Floor> floors, List<String> explanation) {
        StringBuilder text = new StringBuilder();
        text.append(FileFormat.GATE.editorLine())
                .append("format: ")
                .append(FileFormat.GATE.word())
                .append('\n');
        explanation.forEach(
                line -> text.append(line.isEmpty() ? "#" : "# ").append(line).append('\n'));
        text.append(YamlWriter.entry("checklist", word(checklistId), 0));
        if (!require.isEmpty()) {
            List<YamlValue> words = new ArrayList<>();
            require.forEach(requirement -> words.add(word(requirement.word())));
            text.append(YamlWriter.entry("require", new YamlValue.Items(words), 0));
        }
        text.append(floor(floors));
        return text.append(YamlWriter.entry("end", word(END), 0)).toString();
    }

    /** Returns the lines of the floor; none if there is no floor. */
    static String floor(List<Floor> floors) {
        if (floors.isEmpty()) {
            return "";
        }
        List<YamlValue> items = new ArrayList<>();
        floors.forEach(floor -> items.add(floor(floor)));
        return YamlWriter.entry("floor", new YamlValue.Items(items), 0);
    }

    private static YamlValue floor(Floor floor) {
        Assessment.Subject subject = floor.subject();
        Map<String, YamlValue> keys = new LinkedHashMap<>();
        keys.put("state", new YamlValue.Scalar(subject.state(), YamlValue.Spelling.QUOTED));
        keys.put("version", word(subject.checklistVersion()));
        Map<String, YamlValue> period = new LinkedHashMap<>();
        period.put("from", word(subject.period().from().toString()));
        period.put("to", word(subject.period().to().toString()));
        keys.put("period", new YamlValue.Entries(period));
        keys.put("day", word(floor.day().toString()));
        keys.put("depth", word(floor.depth().word()));
        Map<String, YamlValue> profile = new LinkedHashMap<>();
        floor.profile().values().forEach((fact, values) -> {
            if (!values.isEmpty()) {
                profile.put(fact.value(), AssessmentMapper.oneOrMany(values));
            }
        });
        keys.put("profile", new YamlValue.Entries(profile));
        if (!floor.reservations().isEmpty()) {
            keys.put("declarations", FloorReservations.written(floor.reservations()));
        }
        Map<String, YamlValue> answers = new LinkedHashMap<>();
        floor.answers().forEach((question, held) -> answers.put(question.value(), word(FloorEntry.of(held))));
        keys.put("answers", new YamlValue.Entries(answers));
        return new YamlValue.Entries(keys);
    }

    private static YamlValue.Scalar word(String text) {
        return YamlValue.Scalar.word(text);
    }
}
