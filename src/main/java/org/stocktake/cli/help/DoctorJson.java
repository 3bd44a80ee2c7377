package org.stocktake.cli.help;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.report.machine.JsonWriter;

/** Writes an installation as JSON. */
final class DoctorJson {
    private DoctorJson() {}

    static String of(Installation found, CommandContext context) throws IOException, UserException {
        List<ChecklistLibrary.Entry> checklists = found.checklists();
        boolean coloured = context.isColoured();
        return JsonWriter.document("stocktake/doctor/1", json -> {
            json.text("version", context.world().machine().version());
            json.object("java", () -> texts(found.runtime(), List.of("version", "vendor", "machine", "home"), json));
            json.text("archive", found.archive().word());
            json.object("system", () -> texts(found.system(), List.of("name", "version", "architecture"), json));
            json.text("locale", found.locale());
            json.object("terminal", () -> terminal(found, coloured, json));
            json.object("folders", () -> {
                json.text("program", found.program());
                json.text("own-checklists", found.ownChecklists());
            });
            json.texts("variables", found.variables());
            json.array("checklists", checklists, entry -> {
                json.text("id", entry.id());
                json.text("version", entry.version());
                json.text("origin", entry.origin());
            });
        });
    }

    private static void texts(Map<String, String> values, List<String> keys, JsonWriter json) {
        for (String key : keys) {
            json.text(key, values.getOrDefault(key, ""));
        }
    }

    private static void terminal(Installation found, boolean coloured, JsonWriter json) {
        json.flag("there", found.isTerminal());
        json.text("type", found.terminalType());
        json.text("window", found.window());
        json.text("encoding", found.encoding());
        json.flag("coloured", coloured);
    }
}
