package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.po.PoEntry;
import org.stocktake.files.po.PoFile;
import org.stocktake.files.po.PoParser;
import org.stocktake.files.po.PoWriter;
import org.stocktake.files.yaml.InvalidFileException;

/** In another language nothing of ours is English: no message, no text of the checklist, no word that the code adds. */
final class PseudoLanguageTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{M}\\d])[A-Za-z]{3,}(?![\\p{L}\\p{M}])");

    @TempDir
    private static Path folder;

    private static Path checklist;
    private static final Set<String> THEIRS = new TreeSet<>(List.of("stocktake", "yaml", "SHA", "json", "xlsx", "csv"));

    @BeforeAll
    static void translate() throws IOException, InvalidFileException {
        PseudoLanguage.make();
        checklist = Files.copy(FILES.resolve("checklists/lighthouses.yaml"), folder.resolve("lighthouses.yaml"));
        Path po = folder.resolve("qps.po");
        CliRun.with("checklist", "words", checklist.toString(), "--lang", "qps", "--to", po.toString());
        PoFile file = PoParser.read("qps.po", Files.readAllBytes(po));
        List<PoEntry> entries = file.entries().stream()
                .map(entry -> new PoEntry(
                        entry.context(),
                        entry.english(),
                        List.of(PseudoLanguage.of(entry.english().get(0))),
                        new PoEntry.Remarks(List.of(), List.of(), false, List.of())))
                .toList();
        Files.writeString(po, PoWriter.write(new PoFile(file.header(), List.of(), entries)));
        CliRun.with("checklist", "words", checklist.toString(), "--lang", "qps", "--from", po.toString());
        for (String read : List.of("files/xa.yaml", "checklists/lighthouses.yaml")) {
            WORD.matcher(Files.readString(FILES.resolve(read))
                            .replaceAll("(?m)(text|label|title|help|asks|intro): .*", ""))
                    .results()
                    .forEach(word -> THEIRS.add(word.group()));
        }
    }

    /** Returns the lines with a word that is neither of the language nor typed by somebody. */
    private static List<String> english(String said) {
        List<String> lines = new ArrayList<>();
        for (String line : said.lines().toList()) {
            String ours = line.replaceAll("(?:stocktake|git) [a-z].*", "")
                    .replaceAll("--?[a-z][\\w=-]*|`[^`]*`|'[^']*'|\"[^\"]*\"|\\S*[/.]\\w\\S*|\\b[A-Z][A-Z_|-]+\\b", "")
                    .replaceAll("\\b[a-z]+(?:-[a-z]+)+\\b|\\]\\(#[^)]*\\)|<[^>]*>", "");
            boolean is = WORD.matcher(ours).results().anyMatch(word -> !THEIRS.contains(word.group()));
            if (is) {
                lines.add(line);
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status FILE",
                "show FILE",
                "explain laws.offence",
                "check FILE",
                "evidence FILE",
                "get FILE",
                "checklist show",
                "report FILE --format markdown=-",
                "guide --format markdown=-",
                "compare FILE FILE --format markdown=-",
                "help answers",
                "help exit-codes"
            })
    void nothingOfOursIsEnglish(String command) {
        List<String> args = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            args.add(word.equals("FILE") ? FILES.resolve("files/xa.yaml").toString() : word);
        }
        args.addAll(List.of("--lang", PseudoLanguage.CODE));
        if (!command.startsWith("help")) {
            args.addAll(
                    command.startsWith("checklist")
                            ? List.of(checklist.toString())
                            : List.of("--checklist", checklist.toString()));
        }
        CliRun run = CliRun.with(args.toArray(new String[0]));
        assertThat(run.out() + run.err()).as(command).isNotEmpty();
        assertThat(english(run.out() + run.err())).as(command).isEmpty();
    }
}
