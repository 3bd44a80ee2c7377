package org.stocktake.files.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.assessment.AssessmentUpdate;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.checklist.ChecklistLibrary;

/** An update moves text and never drops it. */
final class UpdatedTextTest {
    private static final Path FOLDER = Path.of("src/test/resources/update");
    private static final AssessmentReader READER = new AssessmentReader(new ChecklistLibrary(List.of(FOLDER)));
    private static final String[] QUESTIONS = {
        "lights.kept",
        "lights.colour",
        "lights.tested",
        "watch.kept",
        "crew.skilled",
        "crew.drilled",
        "crew.uniform",
        "crew.paid"
    };
    private static final String[] TEXTS = {
        "plain words %d",
        "'it''s quoted %d'",
        "\"twice: \\u00e9 %d\"",
        "|\n      Line %d,\n\n        deeper # no comment",
        ">-\n      folded %d\n      over two"
    };

    @TempDir
    Path folder;

    private String updated(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), text);
        OutdatedAssessment outdated =
                READER.readOutdated(file).found().orElseThrow(() -> new AssertionError(read(file)));
        AssessmentUpdate.Result done = AssessmentUpdate.of(outdated);
        String updated = UpdatedText.of(text, done.before(), done.after(), done.renamed(), done.renamedFacts());
        assertThat(READER.read("a.yaml", updated.getBytes(StandardCharsets.UTF_8))
                        .found()
                        .orElseThrow(() -> new AssertionError(updated))
                        .assessment())
                .isEqualTo(done.after());
        return updated;
    }

    private static String read(Path file) {
        try {
            return READER.readOutdated(file).problems() + "\n" + Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String old() throws IOException {
        return Files.readString(FOLDER.resolve("beacons-1.0.0.yaml"));
    }

    private static List<String> texts(YamlValue value) {
        List<String> texts = new ArrayList<>();
        value.match(
                scalar -> texts.add(scalar.text()),
                items -> {
                    items.values().forEach(item -> texts.addAll(texts(item)));
                    return true;
                },
                entries -> {
                    entries.values().values().forEach(entry -> texts.addAll(texts(entry)));
                    return true;
                });
        return texts;
    }

    private static void assertNothingLost(String before, String after) {
        PositionedYaml old = PositionedYaml.of(before).orElseThrow();
        PositionedYaml now = PositionedYaml.of(after).orElseThrow();
        List<String> kept = texts(PositionedYaml.plain(now.root()));
        kept.add("sea"); // became coastal, as the map of the renamed fact says
        assertThat(kept).containsAll(texts(PositionedYaml.plain(old.root())));
        assertThat(now.comments(0, after.length())).containsAll(old.comments(0, before.length()));
    }

    @Test
    void nothingOfTheSampleIsLost() throws IOException {
        assertNothingLost(old(), updated(old()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void nothingOfAnyFileIsLost(int seed) throws IOException {
        String text = generated(new Random(seed));
        assertNothingLost(text, updated(text));
    }

    /** Writes a file of version 1.0.0 with some of its answers, in every style of writing, with comments everywhere. */
    private static String generated(Random random) throws IOException {
        String head = old().substring(0, old().indexOf("answers:"));
        StringBuilder text = new StringBuilder(head).append("answers:\n");
        int number = 0;
        for (String question : QUESTIONS) {
            if (random.nextInt(4) == 0) {
                continue;
            }
            number++;
            text.append(random.nextBoolean() ? "  # above " + number + "\n" : "");
            text.append("  ").append(question).append(random.nextBoolean() ? ":\n" : ":   # at " + number + "\n");
            text.append("    answer: ").append(random.nextBoolean() ? "partly\n" : "\"no\"  # of " + number + "\n");
            for (String key : List.of("measures", "missing", "internal-note")) {
                String value = TEXTS[random.nextInt(TEXTS.length)].replace("%d", key + " " + number);
                text.append("    ").append(key).append(": ").append(value).append('\n');
                text.append(random.nextInt(3) == 0 ? "    # below " + key + number + "\n" : "");
            }
            text.append(random.nextInt(3) == 0 ? "    needs: [lamps, training]\n" : "");
        }
        return (number == 0 ? text.append("  lights.kept:\n    answer: yes\n") : text)
                .append("# the end\nend: assessment\n")
                .toString();
    }

    @Test
    void whatIsNotNamedAndWhatIsRenamedStaysByteForByte() throws IOException {
        String updated = updated(old());
        String unchanged = old().substring(old().indexOf("  # the first answer"), old().indexOf("  lights.tested:"));
        assertThat(updated).contains(unchanged.replace("lights.colour", "lights.painted"));
        assertThat(updated).contains("  # seen from the sea\n  coast: coastal\n");
        assertThat(updated).startsWith(old().substring(0, old().indexOf("  version:")));
    }

    @Test
    void linesThatEndInTheStyleOfWindowsDoSoAfterwards() throws IOException {
        String updated = updated(old().replace("\n", "\r\n"));
        assertThat(updated.replace("\r\n", "")).doesNotContain("\n");
        assertThat(updated.replace("\r\n", "\n")).isEqualTo(updated(old()));
    }

    @Test
    void aByteOrderMarkStays() throws IOException {
        assertThat(updated("\uFEFF" + old())).isEqualTo("\uFEFF" + updated(old()));
    }

    @Test
    void answersInBracesAreTakenOverToo() throws IOException {
        String text = old().substring(0, old().indexOf("answers:"))
                + "answers: {lights.colour: {answer: yes, measures: All red}, crew.uniform: {answer: no}}\n"
                + "end: assessment\n";
        assertThat(updated(text)).contains("lights.painted").contains("All red").contains("retired:");
    }

    @Test
    void aFileOfAnotherVersionIsNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), updated(old()));
        assertThatThrownBy(() -> READER.readOutdated(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1.0");
        Files.writeString(file, updated(old()).replace("  version: 1.1.0\n", "  version: 7.0.0\n"));
        assertThat(READER.readOutdated(file).found()).isEmpty();
        assertThat(READER.readOutdated(file).problems()).isNotEmpty();
    }
}
