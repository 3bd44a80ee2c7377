package org.stocktake.cli.help;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stocktake.cli.command.CommandHelp;
import org.stocktake.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the manual page of a command in the format man(7): the text of its help, in the order of manual pages. Written
 * here because the generator of the command library writes AsciiDoc, whose converter is larger than this program.
 */
final class ManPage {
    /** A command that a help names, with spaces at which no line ends. */
    private static final String WHOLE_COMMAND = "man\u00A0-l\u00A0-";

    private final CommandSpec command;
    private final Messages words;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec command, Messages words) {
        this.command = command;
        this.words = words;
    }

    /** Returns the name of the page without its section, such as {@code stocktake-check}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /** @param line a command whose help has its messages, see {@link HelpMessages} */
    static String of(CommandLine line, Messages words, String version) {
        return new ManPage(line.getCommandSpec(), words).write(version);
    }

    private String write(String version) {
        if (!words.language().equals(Messages.ENGLISH)) {
            line(".\\\" -*- coding: UTF-8 -*-");
            line(".nr HY 0"); // formatters divide words as in English
            line(".ds AD l"); // and fill lines with spaces, of which Chinese has few
            line(".cflags 68 ，；、"); // a name can end a line after these: the list of pages knows no escapes
        }
        line(".TH " + quoted(name(command)) + " 1 \"\" " + quoted("stocktake " + version) + " Stocktake");
        section("name");
        line(escaped(
                name(command) + " - " + String.join(" ", command.usageMessage().header())));
        section("synopsis");
        synopsis();
        paragraphs("description", command.usageMessage().description());
        arguments("parameters", command.positionalParameters());
        arguments("options", own());
        commands();
        if (command.parent() != null) {
            arguments("options-of-all", inherited());
        }
        section("exit-codes");
        CommandHelp.exitCodes(words).forEach((code, meaning) -> item(bold(code), meaning));
        section("see-also");
        line(seeAlso());
        return page.toString();
    }

    private void section(String name) {
        line(".SH " + quoted(words.say("command.man." + name)));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void item(String term, String text) {
        line(".TP");
        line(term);
        line(plain(text));
    }

    private void paragraphs(String name, String[] texts) {
        if (texts.length > 0) {
            section(name);
            for (String text : texts) {
                line(plain(text));
            }
        }
    }

    private void synopsis() {
        List<String> parts = new ArrayList<>();
        parts.add(bold(command.qualifiedName()));
        parts.add("[" + italic(words.say("command.man.options-word")) + "]");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String label = italic(parameter.paramLabel()) + (parameter.arity().max() > 1 ? "..." : "");
            parts.add(parameter.required() ? label : "[" + label + "]");
        }
        if (!command.subcommands().isEmpty()) {
            parts.add(italic(words.say("command.man.command-word")));
        }
        line(String.join(" ", parts));
    }

    private List<OptionSpec> own() {
        return command.options().stream()
                .filter(option -> !option.inherited() && !option.hidden())
                .toList();
    }

    private List<OptionSpec> inherited() {
        return command.options().stream().filter(OptionSpec::inherited).toList();
    }

    private void arguments(String name, List<? extends ArgSpec> arguments) {
        if (!arguments.isEmpty()) {
            section(name);
            arguments.forEach(argument -> item(term(argument), String.join(" ", argument.description())));
        }
    }

    private static String term(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            List<String> names = new ArrayList<>();
            for (String name : option.names()) {
                names.add(bold(name));
            }
            String value = option.arity().max() == 0 ? "" : "=" + italic(option.paramLabel());
            return String.join(", ", names) + value;
        }
        return italic(argument.paramLabel());
    }

    private void commands() {
        if (!command.subcommands().isEmpty()) {
            section("commands");
            for (Map.Entry<String, CommandLine> one : command.subcommands().entrySet()) {
                CommandSpec spec = one.getValue().getCommandSpec();
                item(bold(one.getKey()), String.join(" ", spec.usageMessage().header()));
            }
        }
    }

    private String seeAlso() {
        List<String> names = new ArrayList<>();
        if (command.parent() != null) {
            names.add(bold(name(command.parent())) + "(1)");
        }
        command.subcommands().values().forEach(one -> names.add(bold(name(one.getCommandSpec())) + "(1)"));
        return String.join(", ", names);
    }

    private static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    private static String italic(String text) {
        return "\\fI" + escaped(text) + "\\fR";
    }

    private static String quoted(String text) {
        return "\"" + escaped(text).replace("\"", "\\(dq") + "\"";
    }

    /** Escapes text. A line must not begin with a character that marks a request. */
    private String plain(String text) {
        String escaped = breakable(text.replace("man -l -", WHOLE_COMMAND)).replace("\n", "\n.br\n");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    /** Escapes text, and allows a new line between Chinese characters, because no space stands there. */
    private String breakable(String text) {
        if (text.codePoints().noneMatch(Character::isIdeographic)) {
            return escaped(text);
        }
        StringBuilder lines = new StringBuilder();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.forLanguageTag(words.language()));
        breaks.setText(text);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            lines.append(escaped(text.substring(from, to)));
            if (to < text.length() && (isWide(text.charAt(to - 1)) || isWide(text.charAt(to)))) {
                lines.append("\\:");
            }
            from = to;
        }
        return lines.toString();
    }

    /** Returns true for a Chinese character and for a sign of full width. */
    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303F') || (c >= '\uFF01' && c <= '\uFF60');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("\u00A0", "\\~")
                .replace("\u202F", "\\~");
    }
}
