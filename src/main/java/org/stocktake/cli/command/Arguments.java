package org.stocktake.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * Declares the options and parameters of a command. In code and not by annotations, because reading those costs more at
 * each start than all else that the command library does (src/docs/decisions/0009-options-in-code.md). The message file has the
 * description of an option under its name, and of a parameter under its label.
 */
public final class Arguments {
    /** The comma between values; Arabic and Chinese commas too, between Latin letters or digits, not in a file name of theirs. */
    private static final String COMMA = ",|(?<=[\\w\\p{Nd}])[\\u060C\\uFF0C\\u3001](?= ?[\\w\\p{Nd}])";

    private final CommandSpec spec;
    private final ScopeType scope;

    private Arguments(CommandSpec spec, ScopeType scope) {
        this.spec = spec;
        this.scope = scope;
    }

    /** Returns the declarations of one command alone. */
    static Arguments of(CommandSpec spec) {
        return new Arguments(spec, ScopeType.LOCAL);
    }

    /** Returns the declarations of a command and of all commands below it. */
    static Arguments ofAllBelow(CommandSpec spec) {
        return new Arguments(spec, ScopeType.INHERIT);
    }

    /** Declares an option without a value. */
    public ArgumentValue<Boolean> flag(String... names) {
        return flag(OptionSpec.builder(names));
    }

    /** Declares the flag that asks for help. With it, a missing argument is no error. */
    ArgumentValue<Boolean> help(String... names) {
        return flag(OptionSpec.builder(names).usageHelp(true));
    }

    /** Declares the flag that asks for the version. With it, a missing argument is no error. */
    ArgumentValue<Boolean> version(String... names) {
        return flag(OptionSpec.builder(names).versionHelp(true));
    }

    private ArgumentValue<Boolean> flag(OptionSpec.Builder option) {
        ArgumentValue<Boolean> given = new ArgumentValue<>(false);
        spec.addOption(option.type(boolean.class)
                .scopeType(scope)
                .getter(given)
                .setter(given)
                .build());
        return given;
    }

    /** Declares an option with one value. The default is the empty text. */
    public ArgumentValue<String> text(String label, String... names) {
        return textOr("", label, names);
    }

    /** Declares an option with one value and a default. */
    public ArgumentValue<String> textOr(String byDefault, String label, String... names) {
        ArgumentValue<String> given = new ArgumentValue<>(byDefault);
        spec.addOption(OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .scopeType(scope)
                .getter(given)
                .setter(given)
                .build());
        return given;
    }

    /** Declares other names of an option with one value, for whoever knows them; no help shows them. */
    public void also(ArgumentValue<String> given, String... names) {
        spec.addOption(OptionSpec.builder(names)
                .type(String.class)
                .hidden(true)
                .scopeType(scope)
                .getter(given)
                .setter(given)
                .build());
    }

    /** Declares an option with several values, separated by commas or by repeating the option. */
    public ArgumentValue<List<String>> words(List<String> byDefault, String label, String... names) {
        ArgumentValue<List<String>> given = new ArgumentValue<>(byDefault);
        spec.addOption(OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(COMMA)
                .hideParamSyntax(true)
                .paramLabel(label)
                .scopeType(scope)
                .getter(given)
                .setter(given)
                .build());
        return given;
    }

    /** Declares the next parameter, which is required. */
    public ArgumentValue<String> parameter(String label) {
        return parameter("1", label);
    }

    /** Declares the next parameter, whose default is the empty text. */
    public ArgumentValue<String> optionalParameter(String label) {
        return parameter("0..1", label);
    }

    private ArgumentValue<String> parameter(String arity, String label) {
        ArgumentValue<String> given = new ArgumentValue<>("");
        spec.addPositional(PositionalParamSpec.builder()
                .index(String.valueOf(spec.positionalParameters().size()))
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(String.class)
                .paramLabel(label)
                .descriptionKey(label)
                .getter(given)
                .setter(given)
                .build());
        return given;
    }

    /**
     * Declares all parameters from the next one on.
     *
     * @param arity the allowed number, such as {@code 1..*}
     */
    public ArgumentValue<List<String>> parameters(String arity, String label) {
        ArgumentValue<List<String>> given = new ArgumentValue<>(List.of());
        spec.addPositional(PositionalParamSpec.builder()
                .index(spec.positionalParameters().size() + "..*")
                .arity(arity)
                .required(arity.startsWith("1"))
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .descriptionKey(label)
                .getter(given)
                .setter(given)
                .build());
        return given;
    }
}
