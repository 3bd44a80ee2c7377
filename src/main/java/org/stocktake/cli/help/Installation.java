package org.stocktake.cli.help;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.Environment;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.Worded;

/**
 * The program, the Java and the surroundings in which it runs, for whoever looks for a fault. Nothing in it is personal:
 * the home folder is written as {@code ~}, and the name of the user, where a path has it, as {@code USER}.
 */
final class Installation {
    /** The property with which the launcher tells that it started Java with the archive of classes. */
    static final String ASKED_FOR_ARCHIVE = "stocktake.archive";

    private final CommandContext context;
    private final Environment world;

    Installation(CommandContext context) {
        this.context = context;
        this.world = context.world();
    }

    /** The use that a run makes of the archive of classes. */
    enum Archive implements Worded {
        USED("used"),
        /** It is there, for another Java or another folder. */
        FOREIGN("foreign"),
        /** It fits by its mark, and Java did not take it. */
        REFUSED("refused"),
        NOT_MADE("not-made"),
        /** The program does not run from an application folder. */
        NOT_INSTALLED("not-installed");

        private final String word;

        Archive(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    Archive archive() {
        Optional<Path> home = world.machine().home();
        if (home.isEmpty()) {
            return Archive.NOT_INSTALLED;
        }
        if (!property(ASKED_FOR_ARCHIVE).isEmpty()) {
            return property("java.vm.info").contains("sharing") ? Archive.USED : Archive.REFUSED;
        }
        return Files.exists(home.get().resolve("lib").resolve("stocktake.jsa")) ? Archive.FOREIGN : Archive.NOT_MADE;
    }

    /** Returns what is known of Java and the system, by the keys of the JSON; what is not known is empty. */
    Map<String, String> runtime() {
        return Map.of(
                "version", property("java.version"),
                "vendor", property("java.vendor"),
                "machine", property("java.vm.name"),
                "home", shown(property("java.home")));
    }

    Map<String, String> system() {
        return Map.of(
                "name", property("os.name"),
                "version", property("os.version"),
                "architecture", property("os.arch"));
    }

    /** Returns the language and region of Java, such as {@code en-US}. */
    String locale() {
        String region = property("user.country");
        return property("user.language") + (region.isEmpty() ? "" : "-" + region);
    }

    /** Returns true if standard input and output are a terminal. */
    boolean isTerminal() {
        return world.streams().terminal();
    }

    String terminalType() {
        return world.variable("TERM");
    }

    /** Returns rows and columns, such as {@code 24x80}; empty if they are not known. */
    String window() {
        String rows = world.variable("LINES");
        String columns = world.variable("COLUMNS");
        return rows.isEmpty() || columns.isEmpty() ? "" : rows + "x" + columns;
    }

    String encoding() {
        return world.streams().charset().name();
    }

    /** Returns the folder of the program; empty if it does not run from one. */
    String program() {
        return world.machine().home().map(home -> shown(home.toString())).orElse("");
    }

    /** Returns the folder of the checklists that the user installed, which need not exist. */
    String ownChecklists() {
        return context.userChecklists().map(folder -> shown(folder.toString())).orElse("");
    }

    /** Returns the checklists that can be found, with origins that name nobody. */
    List<ChecklistLibrary.Entry> checklists() throws IOException {
        List<ChecklistLibrary.Entry> shown = new ArrayList<>();
        for (ChecklistLibrary.Entry entry : context.library().list()) {
            shown.add(new ChecklistLibrary.Entry(entry.id(), entry.version(), entry.title(), shown(entry.origin())));
        }
        return shown;
    }

    /** Returns the names of the variables that are set and change what the program does; not their values. */
    List<String> variables() {
        List<String> set = new ArrayList<>();
        for (String name : new TreeSet<>(world.environment().keySet())) {
            if (name.startsWith("STOCKTAKE_")
                    || List.of(
                                    "ACCESSIBLE",
                                    "CLICOLOR_FORCE",
                                    "JAVA_HOME",
                                    "JAVA_TOOL_OPTIONS",
                                    "JDK_JAVA_OPTIONS",
                                    "NO_COLOR")
                            .contains(name)) {
                set.add(name);
            }
        }
        return set;
    }

    private String property(String name) {
        return world.machine().property(name);
    }

    /** Returns a path without what is personal in it. */
    String shown(String path) {
        String home = property("user.home");
        String rest = path;
        for (String folder : List.of(world.variable("HOME"), world.variable("USERPROFILE"), home)) {
            if (folder.length() > 1 && (rest.equals(folder) || rest.startsWith(folder + File.separator))) {
                rest = "~" + rest.substring(folder.length());
            }
        }
        List<String> parts = new ArrayList<>();
        for (String part : rest.split(Pattern.quote(File.separator), -1)) {
            parts.add(part.equals(world.machine().user()) ? "USER" : part);
        }
        return String.join(File.separator, parts);
    }
}
