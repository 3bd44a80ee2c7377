package org.stocktake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Between words of a language stand the signs of that language: on the screen and in a report. */
final class SignsOfLanguagesTest {
    private static final Path EXAMPLES = Path.of("src/examples");
    /** The place and the code of a line that editors read, and what is typed. */
    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("(?m)^\\S+:\\d+:\\d+: [a-z-]+: |\\S*(?:://|\\]\\(#)\\S*|<[^>]*>|--?[a-z].*");

    /** Returns the words beside each sign of English, but not those that a file has so. */
    private static List<String> english(String said, String letter, String signs, String files) {
        String word = "[" + letter + "][\\p{M}»”)*]*";
        return Pattern.compile(
                        "\\S*" + word + "(?:" + signs + ") ?\\S+|\\S+(?:" + signs + ") [«“(*]*[" + letter + "]\\S*")
                .matcher(FOR_PROGRAMS.matcher(said).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(found -> !files.contains(found))
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | \\p{IsHan} | [;:,](?= )",
                "ar | \\p{IsArabic} | [;,](?= )",
                "fr | \\p{IsLatin} | (?<!\u00A0)[;:](?= )"
            })
    void noSignIsThatOfEnglish(String language, String letter, String signs) throws IOException {
        StringBuilder files = new StringBuilder();
        for (Path file : List.of(
                EXAMPLES.resolve("xb-2026.yaml"),
                Path.of("checklists/ctoc-cop-res-5-3.yaml"),
                Path.of("checklists/ctoc-cop-res-5-3." + language + ".yaml"))) {
            files.append(Files.readString(file).replaceAll("\\s+", " "));
        }
        for (String command : List.of(
                "report FILE --brief --format markdown=-",
                "report FILE --format markdown=-",
                "check FILE",
                "status FILE",
                "show FILE")) {
            String typed =
                    command.replace("FILE", EXAMPLES.resolve("xb-2026.yaml").toString());
            CliRun run = CliRun.with((typed + " --lang " + language).split(" ", -1));
            assertThat(run.out() + run.err()).as(command).isNotEmpty();
            assertThat(english(run.out() + run.err(), letter, signs, files.toString()))
                    .as(command)
                    .isEmpty();
        }
    }
}
