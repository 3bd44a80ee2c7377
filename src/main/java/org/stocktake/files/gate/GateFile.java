package org.stocktake.files.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.gate.Floor;
import org.stocktake.finding.gate.Gate;
import org.stocktake.model.Assessment;

/**
 * A gate file: the gate, and the floor below which no answer may fall.
 *
 * @param sha256 of the bytes of the file when it was read
 * @param checklistId the checklist whose assessments the gate judges
 * @param floors at most one for each State
 * @param text the whole text of the file
 * @param floorLines the first line of the floor and the first line after it, counted from 1; twice the line of
 *     {@code end:} if there is no floor
 */
public record GateFile(
        Path path,
        String sha256,
        String checklistId,
        Gate gate,
        List<Floor> floors,
        String text,
        List<Integer> floorLines) {
    public GateFile {
        floors = List.copyOf(floors);
        floorLines = List.copyOf(floorLines);
    }

    /**
     * Reads a gate; every id in it is looked up in its checklist.
     *
     * @param checklist id or path of the checklist to use; empty for the one that the gate names
     * @throws IOException if the gate or the checklist cannot be read
     */
    public static LoadResult<GateFile> read(Path file, ChecklistLibrary library, String checklist) throws IOException {
        return new GateReader(library, checklist).read(file);
    }

    /** Returns the floor of that State; empty if it has none. */
    public Optional<Floor> floorFor(Assessment.Subject subject) {
        return floors.stream().filter(floor -> floor.isFor(subject)).findFirst();
    }

    /** Returns the text with other floors; everything outside the floor stays as it is, comments included. */
    public String withFloors(List<Floor> others) {
        List<String> lines = text.lines().toList();
        List<String> kept = new ArrayList<>(lines.subList(0, floorLines.get(0) - 1));
        StringBuilder out = new StringBuilder();
        kept.forEach(line -> out.append(line).append('\n'));
        out.append(GateWriter.floor(others));
        lines.subList(floorLines.get(1) - 1, lines.size())
                .forEach(line -> out.append(line).append('\n'));
        return out.toString();
    }
}
