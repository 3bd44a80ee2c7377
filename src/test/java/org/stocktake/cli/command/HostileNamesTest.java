package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.HostileNames;
import org.stocktake.cli.Program;
import org.stocktake.cli.TestEnvironment;
import org.stocktake.text.ControlCharacters;

/**
 * Every command with hostile names: of files, of folders, and of files that do not exist. {@code HostileNamesProof}
 * does the same for the launcher and the shells.
 */
final class HostileNamesTest {
    private static final Path SAMPLE = Path.of("src/examples/xb-2026.yaml");

    /**
     * The exit code and the command. FILE stands for an assessment with the hostile name, FOLDER for a folder with that
     * name that holds an assessment, NEW for a new file with that name in an empty folder.
     */
    static final List<String> COMMANDS = List.of(
            "5: assess --no-input FILE",
            "5: assess --plain FILE",
            "0: status FILE",
            "0: status --format json FILE",
            "0: show FILE",
            "0: report --format json --output NEW FILE",
            "0: report --format csv=NEW FILE",
            "0: report --dry-run --format csv FILE",
            "3: report --format csv --output OUT FOLDER",
            "0: check FILE",
            "0: check -- FILE",
            "0: check FOLDER",
            "0: check --format github FILE",
            "0: check --format json=NEW FILE",
            "0: check --baseline FILE FOLDER",
            "2: check --baseline FOLDER FILE",
            "3: check --gate FILE FILE",
            "0: compare FILE FILE",
            "0: gate init --output NEW FILE",
            "0: gate init --dry-run --output NEW FOLDER",
            "3: gate accept --gate FILE FOLDER",
            "0: explain offences.smuggling FILE",
            "0: guide --format markdown=NEW --section offences",
            "0: guide FILE --format markdown=-",
            "0: summary --format html=NEW FOLDER",
            "0: set FILE offences.smuggling.note=x",
            "0: set --dry-run FILE offences.smuggling.note=x",
            "3: set --from FILE FILE",
            "0: get FILE offences.smuggling",
            "0: recover FILE",
            "2: recover --restore 1 FILE",
            "3: checklist show FILE",
            "3: checklist lint FILE",
            "3: checklist test FILE",
            "3: checklist test ctoc-cop-res-5-3 FILE",
            "0: --checklist FILE checklist list",
            "2: help FILE");

    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {
        Said harmless() {
            String all = out + err;
            assertThat(all.codePoints().filter(c -> c != '\n' && c != '\t' && ControlCharacters.steers(c)))
                    .isEmpty();
            assertThat(all.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
            assertThat(all).doesNotContainPattern("##\\w*\\[");
            assertThat(err).doesNotContain("Exception", "\tat ");
            assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::code)).contains(code);
            assertThat(code).isNotEqualTo(ExitCode.FAULT.code());
            return this;
        }
    }

    private static Said run(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Program.run(TestEnvironment.with(out, err), words.toArray(new String[0]));
        // The program itself writes these workflow commands for `--format github`.
        String said = words.contains("github")
                ? out.toString().replaceAll("(?m)^::(error|warning|notice) file=", "")
                : out.toString();
        return new Said(code, said, err.toString());
    }

    /** Returns the names to try with a command. The first is a command to a CI on a line of its own. */
    private static List<String> names(String command) {
        List<String> names = HostileNames.all();
        return Stream.concat(
                        Stream.of("a\n::stop-commands::x", "a\u001b[8mb"),
                        names.stream()
                                .filter(name ->
                                        (names.indexOf(name) + COMMANDS.indexOf(command)) % Cases.count(60, 25, 1)
                                                == 0))
                .distinct()
                .toList();
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @FieldSource("COMMANDS")
    void nothingHappensButWhatWasAskedFor(String row) throws IOException {
        int code = Integer.parseInt(row.substring(0, row.indexOf(':')));
        String command = row.substring(row.indexOf(' ') + 1);
        for (String name : names(row)) {
            Path place = Files.createTempDirectory(folder, "");
            Path file = Files.createDirectories(place.resolve("files")).resolve(name + ".yaml");
            Path inner = Files.createDirectories(place.resolve("folders").resolve(name));
            Path fresh = Files.createDirectories(place.resolve("new"));
            Files.copy(SAMPLE, file);
            Files.copy(SAMPLE, inner.resolve("xb.yaml"));
            Map<String, String> before = HostileNames.contents(place);
            List<String> words = Stream.of(command.split(" "))
                    .map(word -> word.replace("FILE", file.toString())
                            .replace("FOLDER", inner.toString())
                            .replace("NEW", fresh.resolve(name).toString())
                            .replace("OUT", fresh.toString()))
                    .toList();
            boolean several = command.contains("=NEW") && name.contains(","); // commas separate formats
            assertThat(run(words).harmless().code()).as(name).isEqualTo(several ? 2 : code);
            Map<String, String> after = HostileNames.contents(place);
            after.keySet().removeIf(path -> path.startsWith("new/") || path.contains(".stocktake"));
            if (command.startsWith("set FILE")) {
                before.remove("files/" + name + ".yaml");
                after.remove("files/" + name + ".yaml");
            }
            before.keySet().removeIf(path -> path.startsWith("new/"));
            assertThat(after).as(name).isEqualTo(before);
        }
    }

    /** Commands that only read: with a name that is an option, the others could write into the current folder. */
    static final List<String> READING = List.of(
            "status NAME",
            "show NAME",
            "check NAME",
            "check -- NAME",
            "check --gate NAME",
            "check --baseline NAME -- NAME",
            "compare NAME NAME",
            "explain offences.smuggling NAME",
            "get NAME offences.smuggling",
            "recover NAME",
            "checklist show NAME",
            "help NAME",
            "NAME");

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @FieldSource("READING")
    void aHostileNameOfNothingSteersNothing(String command) {
        for (String name : Cases.oneIn(6, 3, HostileNames.all().stream()).toList()) {
            for (String typed : List.of(name, "./" + name)) {
                if (!name.equals("*") && !typed.equals("--debug")) { // the only option that prints a trace
                    run(Stream.of(command.split(" "))
                                    .map(word -> word.equals("NAME") ? typed : word)
                                    .toList())
                            .harmless();
                }
            }
        }
    }

    static Stream<String> hostile() {
        return Cases.oneIn(8, 1, HostileNames.all().stream());
    }

    /** Notes name files more often than other output does. */
    @Exhaustive
    @ParameterizedTest
    @MethodSource("hostile")
    void aNoteNamesAFileOnOneLineAndSteersNothing(String name) throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve(name + ".yaml"));
        Said said = run(List.of("set", "--dry-run", file.toString(), "offences.smuggling.note=x"))
                .harmless();
        assertThat(said.err().lines()).hasSize(1);
        Said against = run(List.of("check", "--baseline", "src/examples/xc-2026.yaml", file.toString()))
                .harmless();
        assertThat(against.err().lines()).hasSize(1).allMatch(line -> line.startsWith(folder + "/"));
    }

    /** A name that is one colon: the message puts a second one after it, and two begin a workflow command. */
    @Test
    void aNameThatIsAColonBeginsNoCommand() {
        CommandContext context = new CommandContext(TestEnvironment.plain(), new GlobalOptions());
        assertThat(context.say("command.check.no-baseline", ":", "x")).startsWith("<U+003A>");
    }
}
