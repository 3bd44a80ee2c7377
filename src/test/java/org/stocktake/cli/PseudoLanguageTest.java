package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.OnlyInProofs;
import org.stocktake.PseudoLanguage;
import org.stocktake.cli.help.HelpCommand;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.po.PoEntry;
import org.stocktake.files.po.PoFile;
import org.stocktake.files.po.PoParser;
import org.stocktake.files.po.PoWriter;
import org.stocktake.files.yaml.InvalidFileException;

/** In another language nothing of ours is English: no message, no text of the checklist, no word that the code adds. */
final class PseudoLanguageTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts");

    @TempDir
    private static Path folder;

    private static Path checklist;

    /** A copy: split writes into it. */
    private static Path assessment;

    /** Commands in whose help a sentence goes on behind a command to type, which is left as it is to the end of its line. */
    private static final List<String> GOES_ON = List.of("update", "merge", "completion");

    private static final Set<String> THEIRS =
            new TreeSet<>(List.of("stocktake", "yaml", "SHA", "json", "xlsx", "csv", "git"));

    @BeforeAll
    static void translate() throws IOException, InvalidFileException {
        checklist = Files.copy(FILES.resolve("checklists/lighthouses.yaml"), folder.resolve("lighthouses.yaml"));
        assessment = Files.copy(FILES.resolve("files/xa.yaml"), folder.resolve("xa.yaml"));
        for (PseudoLanguage language : PseudoLanguage.values()) {
            language.make();
            translate(language);
        }
        for (String read : List.of("files/xa.yaml", "checklists/lighthouses.yaml")) {
            PseudoLanguage.words(Files.readString(FILES.resolve(read))
                            .replaceAll("(?m)(text|label|title|help|asks|intro): .*", ""))
                    .forEach(THEIRS::add);
        }
    }

    private static void translate(PseudoLanguage language) throws IOException, InvalidFileException {
        Path po = folder.resolve(language.code() + ".po");
        words(language, "--to", po);
        PoFile file = PoParser.read(po.toString(), Files.readAllBytes(po));
        List<PoEntry> entries = file.entries().stream()
                .map(entry -> new PoEntry(
                        entry.context(),
                        entry.english(),
                        List.of(language.of(entry.english().get(0))),
                        new PoEntry.Remarks(List.of(), List.of(), false, List.of())))
                .toList();
        Files.writeString(po, PoWriter.write(new PoFile(file.header(), List.of(), entries)));
        words(language, "--from", po);
    }

    private static void words(PseudoLanguage language, String option, Path po) {
        CliRun run = CliRun.with(
                "checklist", "words", checklist.toString(), "--lang", language.code(), option, po.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    /** Returns the run of a command in a language, with the file and the checklist. */
    private static CliRun run(PseudoLanguage language, String command) {
        List<String> args = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            args.add(word.equals("FILE") ? assessment.toString() : word);
        }
        args.addAll(List.of("--lang", language.code()));
        if (!command.startsWith("help") && !command.endsWith("--help")) {
            args.addAll(
                    command.startsWith("checklist")
                            ? List.of(checklist.toString())
                            : List.of("--checklist", checklist.toString()));
        }
        return CliRun.with(args.toArray(new String[0]));
    }

    /** Returns each command in each language; some in a build, all in the proofs. */
    private static Stream<Arguments> inEach(String... commands) {
        return Stream.of(commands)
                .flatMap(
                        command -> Stream.of(PseudoLanguage.values()).map(language -> Arguments.of(language, command)));
    }

    static Stream<Arguments> commands() {
        return Cases.oneIn(
                3,
                inEach(
                        "status FILE",
                        "show FILE",
                        "explain laws.offence",
                        "check FILE",
                        "evidence FILE",
                        "get FILE",
                        "checklist show",
                        "report FILE --format markdown=-",
                        "report FILE --format html=-",
                        "guide --format markdown=-",
                        "compare FILE FILE --format markdown=-",
                        "help answers",
                        "help exit-codes"));
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("commands")
    void nothingOfOursIsEnglish(PseudoLanguage language, String command) {
        CliRun run = run(language, command);
        assertThat(run.out() + run.err()).as(command).isNotEmpty();
        String said = command.contains("html=") ? visible(run.out()) : run.out() + run.err();
        assertThat(PseudoLanguage.english(said, THEIRS)).as(command).isEmpty();
    }

    private static String visible(String html) {
        return html.replaceAll("(?s)<style>.*?</style>|<[^>]*>", "\n");
    }

    static Stream<Arguments> helps() {
        return Cases.oneIn(
                9,
                4,
                inEach(Stream.concat(
                                CommandTree.COMMANDS.stream()
                                        .filter(name -> !GOES_ON.contains(name))
                                        .map(name -> name + " --help"),
                                HelpCommand.TOPICS.stream().map(name -> "help " + name))
                        .toArray(String[]::new)));
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("helps")
    void noHelpIsEnglish(PseudoLanguage language, String command) {
        assertThat(PseudoLanguage.english(run(language, command).out(), THEIRS))
                .as(command)
                .isEmpty();
    }

    @Exhaustive
    @ParameterizedTest
    @MethodSource("commands")
    void noLineIsWiderThanTheTerminalButACommandToCopy(PseudoLanguage language, String command) {
        if (command.contains("--format") || command.startsWith("help")) {
            return; // a format has no lines of a terminal, and a help has its line ends in its message
        }
        assertThat(run(language, command)
                        .out()
                        .lines()
                        .filter(line -> columns(line) > TextPrinter.COLUMNS && !line.contains(": stocktake ")))
                .isEmpty();
    }

    private static int columns(String line) {
        return line.codePoints()
                .map(WCWidth::wcwidth)
                .filter(width -> width > 0)
                .sum();
    }

    static Stream<Arguments> documents() {
        return Stream.concat(
                Stream.of(Arguments.of(PseudoLanguage.RIGHT_TO_LEFT, "report FILE --format pdf=")),
                inEach(
                        "report FILE --format docx=",
                        "report FILE --format xlsx=",
                        "guide --format docx=",
                        "split FILE --format docx -o ",
                        "split FILE --format xlsx -o "));
    }

    @OnlyInProofs
    @ParameterizedTest
    @MethodSource("documents")
    void noDocumentIsEnglish(PseudoLanguage language, String command) throws IOException {
        Path out = folder.resolve(language.code() + command.replaceAll("\\W", ""));
        CliRun run = run(language, command + out);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> english = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(out) ? Files.list(out) : Stream.of(out)) {
            for (Path file : files.toList()) {
                english.addAll(PseudoLanguage.english(ShownText.of(file, command), THEIRS));
            }
        }
        assertThat(english).as(command).isEmpty();
    }
}
