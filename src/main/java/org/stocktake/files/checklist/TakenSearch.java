package org.stocktake.files.checklist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.SourceText;

/**
 * The search for checklists of which another one takes parts. Each file is opened, parsed and read once, however often it
 * is taken: many files that take parts of each other cost no more than their number.
 */
final class TakenSearch {
    /** The length of the longest chain: far more than anybody composes. */
    static final int CHAIN_MAX = 8;

    /** The number of checklists that may be open at once, so that no chain fills the stack of the program. */
    static final int OPEN_MAX = 64;

    /** Finds no other checklist. */
    static final TakenSearch NOWHERE = new TakenSearch(id -> List.of());

    private final Shelf shelf;
    private final List<String> chain;
    private final Memory memory;

    TakenSearch(Shelf shelf) {
        this(shelf, List.of(), new Memory(new HashMap<>(), new HashMap<>(), new HashMap<>()));
    }

    private TakenSearch(Shelf shelf, List<String> chain, Memory memory) {
        this.shelf = shelf;
        this.chain = List.copyOf(chain);
        this.memory = memory;
    }

    /** Lends checklists. */
    interface Shelf {
        /** Returns the files of all checklists with that id, in the order of the search. */
        List<SourceText> named(String id) throws IOException, InvalidFileException;
    }

    /** The finds of this search: the parsed files by id; by file the checklists, and the lengths of their chains. */
    private record Memory(
            Map<String, List<ChecklistReader.Parsed>> parsed,
            Map<String, LoadResult<ChecklistReader.Located>> read,
            Map<String, Integer> lengths) {}

    /** Returns the ids of the checklists that lead here, each taking parts of the next. */
    List<String> chain() {
        return chain;
    }

    /**
     * Returns the length of the longest chain that begins with the checklist of a file: 0 if it takes nothing. It is counted
     * from the end, so that it is the same whichever file is read first.
     */
    int lengthOf(String file) {
        return memory.lengths.getOrDefault(file, 0);
    }

    void putLength(String file, int length) {
        memory.lengths.put(file, length);
    }

    /** Returns the search on behalf of a checklist. */
    TakenSearch by(String id) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(id);
        return new TakenSearch(shelf, longer, memory);
    }

    /** Returns the files of all checklists with that id, in the order of the search. */
    List<ChecklistReader.Parsed> named(String id) throws IOException, InvalidFileException {
        @Nullable List<ChecklistReader.Parsed> before = memory.parsed.get(id);
        if (before != null) {
            return before;
        }
        List<ChecklistReader.Parsed> parsed = new ArrayList<>();
        for (SourceText file : shelf.named(id)) {
            parsed.add(ChecklistReader.parse(file));
        }
        memory.parsed.put(id, parsed);
        return parsed;
    }

    /** Returns the checklist of a file, with what it takes itself. */
    LoadResult<ChecklistReader.Located> read(ChecklistReader.Parsed file) throws IOException, InvalidFileException {
        @Nullable LoadResult<ChecklistReader.Located> before = memory.read.get(file.name());
        if (before != null) {
            return before;
        }
        LoadResult<ChecklistReader.Located> read = file.reader().bind(file.tree(), this);
        memory.read.put(file.name(), read);
        return read;
    }
}
