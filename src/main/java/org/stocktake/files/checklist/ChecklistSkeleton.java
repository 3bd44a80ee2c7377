package org.stocktake.files.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.IdFormat;

/** The checklist with which an author begins: one source, fact, provision and question, each with a comment. */
public final class ChecklistSkeleton {
    private static final String FILE = "skeleton.yaml";

    /** The text that stands in the skeleton for the id. */
    private static final String PLACE = "\\bID\\b";

    private ChecklistSkeleton() {}

    /** Returns true if a checklist can have the id: it is an id without a dot. */
    public static boolean isPossibleId(String id) {
        return IdFormat.isValid(id) && id.indexOf('.') < 0;
    }

    /** Returns the name of the file of a checklist with that id. */
    public static String fileName(String id) {
        return id + ChecklistFolder.EXTENSION;
    }

    /** Returns the YAML of a new checklist with that id. It is valid, and lint finds nothing in it. */
    public static String of(String id) throws IOException {
        if (!isPossibleId(id)) {
            throw new IllegalArgumentException("not the id of a checklist: " + id);
        }
        try (@Nullable InputStream in = ChecklistSkeleton.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the jar is damaged: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll(PLACE, id);
        }
    }
}
