package org.stocktake.cli.command;

import java.io.IOException;
import java.util.Optional;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Checklist;

/**
 * Says that a checklist hides a newer one, as an installed copy does when an update of the program brings the next
 * version: the checklists of the user come before those of the application.
 */
public final class NewerChecklist {
    private NewerChecklist() {}

    /** Notes it of a checklist that was found by its id. */
    public static void note(CommandContext context, String id, String version) throws IOException {
        Optional<Phrase> remark = remark(context, id, version);
        if (remark.isPresent()) {
            context.note(remark.get().key(), remark.get().values().toArray());
        }
    }

    /** Returns it as a remark of the interview; empty if the checklist hides no newer one, or was named by its path. */
    public static Optional<Phrase> remark(CommandContext context, Checklist found) throws IOException {
        return context.ownChecklist().isEmpty() ? remark(context, found.id(), found.version()) : Optional.empty();
    }

    private static Optional<Phrase> remark(CommandContext context, String id, String version) throws IOException {
        ChecklistLibrary library = context.library();
        String file = library.fileOf(id).map(Object::toString).orElse("");
        return library.newerBehind(id, version)
                .map(newer -> Phrase.of("command.checklist.newer", id, version, newer.version(), newer.origin(), file));
    }
}
