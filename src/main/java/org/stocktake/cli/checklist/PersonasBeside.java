package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.persona.PersonaTests;
import org.stocktake.finding.persona.Persona;
import org.stocktake.model.Checklist;

/** The personas in the file beside a checklist. */
final class PersonasBeside {
    private PersonasBeside() {}

    /** Returns the file; refuses when there is none. */
    static String file(CommandContext context, String checklistName) throws IOException, UserException {
        return file(context, checklistName, "no-personas");
    }

    /** @param none the key of the refusal */
    private static String file(CommandContext context, String checklistName, String none)
            throws IOException, UserException {
        Optional<Path> checklist = context.library().fileOf(checklistName);
        if (checklist.isEmpty()) {
            throw UserException.usage(none, checklistName, checklistName + PersonaTests.ENDING);
        }
        Path file = PersonaTests.beside(checklist.get());
        if (!Files.isRegularFile(file)) {
            throw UserException.usage(none, checklistName, file.toString());
        }
        return file.toString();
    }

    /** Returns the persona of that id. */
    static Persona find(CommandContext context, String checklistName, Checklist checklist, String id)
            throws IOException, UserException {
        Path file = Path.of(file(context, checklistName, "no-personas-to-walk"));
        List<Persona> all = CommandContext.require(PersonaTests.read(file, checklist, context.today()));
        for (Persona persona : all) {
            if (persona.id().equals(id)) {
                return persona;
            }
        }
        List<String> ids = all.stream().map(Persona::id).toList();
        throw UserException.usage("unknown-persona", id, file.toString(), ids);
    }
}
