package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.cli.CliRun;
import org.stocktake.cli.CommandTree;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.cli.help.HelpCommand;
import org.stocktake.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help explains everything that a user can type, and nothing else. */
final class HelpMessagesTest {
    private static final Messages WORDS = Messages.in(Messages.ENGLISH);

    private static List<CommandLine> commands() {
        CommandLine root = CommandTree.whole(new CommandContext(TestEnvironment.plain(), new GlobalOptions()));
        root.setResourceBundle(new HelpMessages(WORDS));
        List<CommandLine> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).getSubcommands().values());
        }
        return all;
    }

    @Test
    void everyCommandHasALineOfHelp() {
        assertThat(commands())
                .allSatisfy(command -> assertThat(
                                command.getCommandSpec().usageMessage().header())
                        .as(command.getCommandSpec().qualifiedName())
                        .isNotEmpty());
    }

    @Test
    void everyOptionAndParameterHasWords() {
        for (CommandLine command : commands()) {
            for (ArgSpec arg : command.getCommandSpec().args()) {
                assertThat(arg.description())
                        .as(command.getCommandSpec().qualifiedName() + " " + arg)
                        .hasSizeGreaterThanOrEqualTo(arg.hidden() ? 0 : 1);
            }
        }
    }

    @Test
    void everyCommandOfTheTableCanBeBuiltAlone() {
        CommandContext context = new CommandContext(TestEnvironment.plain(), new GlobalOptions());
        assertThat(CommandTree.COMMANDS)
                .allSatisfy(
                        name -> assertThat(CommandTree.command(name, context)).isNotNull());
    }

    @Test
    void everyHelpTopicHasWords() {
        assertThat(HelpCommand.TOPICS)
                .allSatisfy(
                        topic -> assertThat(WORDS.has("help.topic." + topic)).isTrue());
    }

    @Test
    void noCommandIsExplainedThatIsNotThere() {
        List<String> explained = WORDS.keys().stream()
                .filter(key -> key.startsWith("help.") && key.endsWith(".usage.header"))
                .map(key -> key.split("\\.", -1)[1])
                .filter(name -> !name.equals("usage"))
                .distinct()
                .toList();
        assertThat(CommandTree.COMMANDS).containsAll(explained);
    }

    @Test
    void everyErrorNamesTheWayOut() {
        List<String> errors = WORDS.keys().stream()
                .filter(key -> key.startsWith("command.error.") && key.endsWith(".next"))
                .toList();
        assertThat(errors).hasSizeGreaterThan(30);
        assertThat(errors)
                .allSatisfy(key -> assertThat(WORDS.has(key.substring(0, key.length() - ".next".length())))
                        .as(key)
                        .isTrue());
    }

    @Test
    void theFirstLinesAndTheExitCodesSpeakTheLanguage() {
        assertThat(CliRun.with("--help", "--lang", "es").out()).contains("Uso: stocktake [OPCIONES] [ORDEN]");
        assertThat(CliRun.with("--help", "--lang", "zh").out()).contains("用法：stocktake [选项] [命令]");
        assertThat(CliRun.with("--help", "--lang", "fr").out())
                .doesNotContainPattern("\\p{L}’\\R")
                .doesNotContain("\u02bc");
    }

    @Test
    void noLineOfHelpEndsInsideAWord() {
        for (String language : List.of("es", "fr", "ru")) {
            for (String command : CommandTree.COMMANDS) {
                assertThat(CliRun.with(command, "--help", "--lang", language).out())
                        .as(command + " " + language)
                        .doesNotContainPattern("\\p{L}’\\R")
                        .doesNotContainPattern("-YEAR\\.\\R")
                        .doesNotContainPattern("\\*\\.\\R")
                        .doesNotContainPattern("partly-met:\\R")
                        .doesNotContainPattern("man( -l)?\\R")
                        .doesNotContain("\u02bc", "\u01c0", "\u02d0");
            }
        }
    }
}
