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
 * A gate as it stands in its file, with the floor below which nothing may fall.
 *
 * @param sha256 of the bytes of the file when it was read
 * @param checklistId the checklist whose assessments it judges
 * @param floors at most one a State
 * @param text the whole text of the file
 * @param floorLines the first line of the floor and the first line after it, counted from 1; both the line of
 *     {@code end:} when there is none
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
     * @throws IOException when it, or the checklist, cannot be read
     */
    public static LoadResult<GateFile> read(Path file, ChecklistLibrary library, String checklist) throws IOException {
        return new GateReader(library, checklist).read(file);
    }

    /** What was accepted of that State; empty when nothing was. */
    public Optional<Floor> floorFor(Assessment.Subject subject) {
        return floors.stream().filter(floor -> floor.isFor(subject)).findFirst();
    }

    /** The text with other floors; all that stands outside the floor stays as it is, comments too. */
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
