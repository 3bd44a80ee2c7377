package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CasesTest {
    private static final Pattern TAG = Pattern.compile("    @(Exhaustive|OnlyInProofs)\n");
    private static final Pattern CHOICE = Pattern.compile("\\bCases\\.(inProofs|inWhole|oneIn|count)\\(");

    @Test
    void theFirstAndEachNthAreChosenInABuildAndAllInTheProofs() {
        assertThat(Cases.oneIn(3, Stream.of("a", "b", "c", "d", "e")))
                .isEqualTo(Cases.inProofs() ? List.of("a", "b", "c", "d", "e") : List.of("a", "d"));
        assertThat(Cases.count(2, 5)).isEqualTo(Cases.inProofs() ? 5 : 2);
    }

    @Test
    void whatTakesLongHasMoreCasesInTheProofsAndAllInTheWholeRun() {
        int cases = Cases.count(1, 2, 3);
        assertThat(cases).isEqualTo(Cases.inWhole() ? 3 : Cases.inProofs() ? 2 : 1);
        assertThat(Cases.oneIn(3, 2, Stream.of("a", "b", "c", "d", "e")))
                .isEqualTo(List.of(List.of("a", "d"), List.of("a", "c", "e"), List.of("a", "b", "c", "d", "e"))
                        .get(cases - 1));
    }

    /** Otherwise the cases that are left out here would be left out everywhere. */
    @Test
    void everyTestThatChoosesCasesHasTheTagForTheProofs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith("Test.java"))
                            .filter(file -> !file.endsWith("CasesTest.java"))
                            .filter(file -> CHOICE.matcher(text(file)).find()))
                    .isNotEmpty()
                    .allMatch(file -> TAG.matcher(text(file)).find());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
