package org.stocktake.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.CommandTree;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.GlobalOptions;
import org.stocktake.cli.command.HelpMessages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The words that a shell is offered while somebody types. */
final class CompleteCommandTest {
    private static final CommandContext TOOL = new CommandContext(TestEnvironment.plain(), new GlobalOptions());
    private static final CommandLine TREE = CommandTree.whole(TOOL);

    @TempDir
    Path folder;

    /** Returns the answer to a line; its last word is being typed. */
    private static List<String> answer(String line) {
        List<String> asked = new ArrayList<>(List.of("complete"));
        for (String word : line.split(" ", -1)) {
            asked.add(":" + word);
        }
        CliRun run = CliRun.with(asked.toArray(new String[0]));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().lines().toList();
    }

    private static List<String> words(String line) {
        return answer(line).stream()
                .skip(1)
                .map(word -> word.replaceFirst("\t.*", ""))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a file that is not there | set none.yaml --b                    | --by
            an unknown option        | check --unknown --fail-o              | --fail-on
            an unknown command       | chekc --f                             | ""
            too many words           | status a.yaml b                       | ""
            a value of a flag        | check --quiet=x                       | ""
            an unknown checklist     | guide --checklist none --dept         | --depth
            a whole word             | report                                | report
            a command below another  | gate i                                | init
            a global option          | --col                                 | --color
            its value                | --color n                             | never
            a command behind it      | --color never evid                    | evidence
            behind two hyphens       | check -- --f                          | ""
            the second of a list     | check x.yaml --require complete,sub   | complete,substantiated
            the value behind =       | report x.yaml --format=xl             | --format=xlsx
            a force behind :         | check x.yaml --fail-on gap:cons       | gap:consider
            a topic                  | help exi                              | exit-codes
            the shells               | completion z                          | zsh
            a State                  | assess --new --state NO               | NO
            """)
    void whatMayFollow(String what, String line, String expected) {
        assertThat(words(line.strip())).as(what).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            report x             | files yaml
            set x.yaml --from x  | files csv xlsx
            report --font=x      | files ttf otf
            report -o x          | files
            check --format sarif=| files
            explain x            | none
            check --due x        | none
            """)
    void whichFilesMayFollow(String line, String expected) {
        assertThat(answer(line.strip()).get(0)).isEqualTo(expected);
    }

    /** The list of what is chosen already is not offered again. */
    @Test
    void aWordOfAListIsOfferedOnce() {
        assertThat(words("check x.yaml --require complete,"))
                .contains("complete,signed")
                .doesNotContain("complete,complete");
        assertThat(words("report x.yaml --brief --b")).doesNotContain("--brief").contains("--brand", "--by");
    }

    @Test
    void theChecklistOfTheAssessmentSaysWhichQuestionsThereAre() throws IOException {
        Path file = folder.resolve("xa.yaml");
        Files.copy(Path.of("src/examples/xa-2026.yaml"), file);
        assertThat(words("get " + file + " offences.smuggling"))
                .contains("offences.smuggling")
                .doesNotContain("offences.smuggling=");
        assertThat(words("set " + file + " offences.smuggling=n"))
                .containsExactly("offences.smuggling=no", "offences.smuggling=not-applicable");
        assertThat(words("split " + file + " --agency j")).isNotEmpty().allMatch(word -> word.startsWith("j"));
        assertThat(words("sign " + file + " --section off")).contains("offences");
    }

    @Test
    void whatIsWrongInAFileIsNotSaidWhileSomebodyTypes() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), "format: [\n");
        assertThat(words("get " + file + " o")).isEmpty();
        assertThat(words("get " + folder + " o")).isEmpty();
    }

    @Test
    void theOptionsOfEachCommandAreItsOwnAndTheGlobalOnes() {
        assertThat(words("recover x.yaml --"))
                .contains("--restore", "--help", "--checklist")
                .doesNotContain("--gate");
        assertThat(words("")).containsExactlyElementsOf(CommandTree.COMMANDS);
    }

    @Test
    void aMeaningStandsBehindATab() {
        assertThat(answer("reco"))
                .containsExactly("none", "recover\tSee which versions of an assessment are kept; restore one.");
    }

    @Test
    void noHelpNamesTheCommand() {
        assertThat(CliRun.with("--help").out()).doesNotContain("  complete ");
        assertThat(CommandTree.COMMANDS).doesNotContain("complete");
    }

    /** Whoever adds an option says in {@link KnownValues} what its value can be. */
    @Test
    void theTableKnowsEachOptionAndParameter() {
        KnownValues values = new KnownValues(TOOL);
        assertThat(commands(TREE.getCommandSpec())).hasSizeGreaterThan(30).allSatisfy(command -> {
            for (OptionSpec option : command.options()) {
                if (!option.hidden()
                        && option.arity().max() > 0
                        && !option.type().equals(boolean.class)) {
                    assertThat(values.ofOption(command.name(), option.longestName(), ""))
                            .as(command.qualifiedName() + " " + option.longestName())
                            .isPresent();
                }
            }
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                assertThat(values.ofParameter(command, parameter.paramLabel(), ""))
                        .as(command.qualifiedName() + " " + parameter.paramLabel())
                        .isPresent();
            }
        });
    }

    @Test
    void theFormatsOfEachCommandAreThoseOfItsHelp() {
        KnownValues values = new KnownValues(TOOL);
        TREE.setResourceBundle(new HelpMessages(TOOL.words()));
        List<String> silent = new ArrayList<>();
        for (CommandSpec command : commands(TREE.getCommandSpec()).toList()) {
            if (command.findOption("--format") != null) {
                String help = String.join(" ", command.findOption("--format").description());
                values.ofOption(command.name(), "--format", "").orElseThrow().words().stream()
                        .filter(word -> !help.matches("(?s).*\\b" + word.text().replaceFirst("-.*", "") + "\\b.*"))
                        .forEach(word -> silent.add(command.qualifiedName() + " " + word.text() + ": " + help));
            }
        }
        assertThat(silent).isEmpty();
    }

    private static Stream<CommandSpec> commands(CommandSpec spec) {
        return Stream.concat(
                Stream.of(spec),
                spec.subcommands().values().stream().flatMap(below -> commands(below.getCommandSpec())));
    }

    @Test
    void eachShellHasAScriptThatAsksThisCommand() {
        for (Shell shell : Shell.values()) {
            assertThat(CliRun.with("completion", shell.word()).out())
                    .isEqualTo(shell.script())
                    .contains(" complete ");
        }
        assertThat(CliRun.with("completion").out()).isEqualTo(Shell.BASH.script());
        assertThat(CliRun.with("completion", "tcsh").code()).isEqualTo(2);
    }
}
