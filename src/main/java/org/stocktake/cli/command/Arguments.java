package org.stocktake.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * Declares what a command takes. It is said in code and not by annotations, because reading those costs more at each start
 * than all else that the command library does (src/docs/performance.md). An option's description is found in the words by its name, a
 * parameter's by its label.
 */
public final class Arguments {
    private final CommandSpec spec;
    private final ScopeType scope;

    private Arguments(CommandSpec spec, ScopeType scope) {
        this.spec = spec;
        this.scope = scope;
    }

    /** Those of one command alone. */
    static Arguments of(CommandSpec spec) {
        return new Arguments(spec, ScopeType.LOCAL);
    }

    /** Those of a command and of all below it. */
    static Arguments ofAllBelow(CommandSpec spec) {
        return new Arguments(spec, ScopeType.INHERIT);
    }

    /** An option that is there or not. */
    public ArgumentValue<Boolean> flag(String... names) {
        return flag(OptionSpec.builder(names));
    }

    /** The flag that asks for help; with it, nothing that is missing is an error. */
    ArgumentValue<Boolean> help(String... names) {
        return flag(OptionSpec.builder(names).usageHelp(true));
    }

    /** The flag that asks for the version; with it, nothing that is missing is an error. */
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

    /** An option with one value; the empty text when it is not there. */
    public ArgumentValue<String> text(String label, String... names) {
        return textOr("", label, names);
    }

    /** An option with one value. */
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

    /** An option with values, separated by commas or by naming it again; the default when it is not there. */
    public ArgumentValue<List<String>> words(List<String> byDefault, String label, String... names) {
        ArgumentValue<List<String>> given = new ArgumentValue<>(byDefault);
        spec.addOption(OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .hideParamSyntax(true)
                .paramLabel(label)
                .scopeType(scope)
                .getter(given)
                .setter(given)
                .build());
        return given;
    }

    /** The next parameter, which must be there. */
    public ArgumentValue<String> parameter(String label) {
        return parameter("1", label);
    }

    /** The next parameter, empty when it is not there. */
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
     * All parameters from the next one on.
     *
     * @param arity how many there may be, such as {@code 1..*}
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
