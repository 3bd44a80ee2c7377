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

/** The search for checklists of which another one takes parts. Each file is read once, however often it is taken. */
final class TakenSearch {
    /** The length of the longest chain: far more than anybody composes. */
    static final int CHAIN_MAX = 8;

    /** Finds no other checklist. */
    static final TakenSearch NOWHERE = new TakenSearch(id -> List.of());

    private final Shelf shelf;
    private final List<String> chain;
    private final Map<String, LoadResult<ChecklistReader.Located>> known;

    TakenSearch(Shelf shelf) {
        this(shelf, List.of(), new HashMap<>());
    }

    private TakenSearch(Shelf shelf, List<String> chain, Map<String, LoadResult<ChecklistReader.Located>> known) {
        this.shelf = shelf;
        this.chain = List.copyOf(chain);
        this.known = known;
    }

    /** Lends checklists. */
    interface Shelf {
        /** Returns the files of all checklists with that id, in the order of the search. */
        List<SourceText> named(String id) throws IOException, InvalidFileException;
    }

    /** Returns the ids of the checklists that lead here, each taking parts of the next. */
    List<String> chain() {
        return chain;
    }

    /** Returns the search on behalf of a checklist. */
    TakenSearch by(String id) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(id);
        return new TakenSearch(shelf, longer, known);
    }

    List<SourceText> named(String id) throws IOException, InvalidFileException {
        return shelf.named(id);
    }

    /** Returns the checklist of a file that its reader has parsed, with what it takes itself. */
    LoadResult<ChecklistReader.Located> read(SourceText file, ChecklistReader.Parsed parsed)
            throws IOException, InvalidFileException {
        @Nullable LoadResult<ChecklistReader.Located> before = known.get(file.file());
        if (before != null) {
            return before;
        }
        LoadResult<ChecklistReader.Located> read = parsed.reader().bind(parsed.tree(), this);
        known.put(file.file(), read);
        return read;
    }
}
