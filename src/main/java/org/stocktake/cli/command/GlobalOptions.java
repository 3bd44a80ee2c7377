package org.stocktake.cli.command;

import picocli.CommandLine.Model.CommandSpec;

/** The options that every command has. They are declared on the root command and inherited below it. */
public final class GlobalOptions {
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("stocktake");
    private final Arguments arguments = Arguments.ofAllBelow(spec);

    public final ArgumentValue<Boolean> help = arguments.help("-h", "--help");
    public final ArgumentValue<Boolean> version = arguments.version("-V", "--version");
    final ArgumentValue<String> checklist = arguments.text("ID|PATH", "--checklist");
    final ArgumentValue<String> lang = arguments.text("LANGUAGE", "--lang");
    final ArgumentValue<String> today = arguments.text("DATE", "--today");
    final ArgumentValue<String> color = arguments.textOr("auto", "WHEN", "--color");
    public final ArgumentValue<Boolean> noInput = arguments.flag("--no-input");
    public final ArgumentValue<Boolean> quiet = arguments.flag("-q", "--quiet");
    final ArgumentValue<Boolean> debug = arguments.flag("--debug");

    /** Returns the root command with these options. The commands are added to it elsewhere. */
    public CommandSpec spec() {
        return spec;
    }

    /**
     * Returns true if what is printed may have colours. The option decides, then NO_COLOR, then CLICOLOR_FORCE, then
     * whether the output is a terminal that is not dumb. Source: no-color.org, bixense.com/clicolors.
     */
    boolean isColoured(Environment environment) throws UserException {
        String when = color.value();
        return switch (when) {
            case "always" -> true;
            case "never" -> false;
            case "auto" ->
                environment.variable("NO_COLOR").isEmpty()
                        && (isColourForced(environment)
                                || (environment.streams().terminal() && obeysSequences(environment)));
            default -> throw UserException.usage("bad-color", when);
        };
    }

    /**
     * Returns true if the terminal obeys the sequences for colours, or ignores those that it does not know. The old
     * console of Windows prints them, until a program asks it not to; newer terminals there set a variable.
     */
    static boolean obeysSequences(Environment environment) {
        String type = environment.variable("TERM");
        boolean isOldConsole = environment.variable("OS").equals("Windows_NT")
                && type.isEmpty()
                && environment.variable("WT_SESSION").isEmpty()
                && !environment.variable("ConEmuANSI").equals("ON");
        return !isOldConsole && !type.equals("dumb");
    }

    private static boolean isColourForced(Environment environment) {
        String forced = environment.variable("CLICOLOR_FORCE");
        return !forced.isEmpty() && !forced.equals("0");
    }
}
