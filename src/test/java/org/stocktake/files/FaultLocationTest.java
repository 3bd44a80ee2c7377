package org.stocktake.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.Problem;
import org.stocktake.model.SourceLocation;

/** A fault is reported on its own line, wherever in the file that is. */
final class FaultLocationTest {
    static Stream<Integer> linesWithAKey() throws IOException {
        List<String> lines = FileFixtures.valid().lines().toList();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> !lines.get(line - 1).startsWith("      ")
                        && lines.get(line - 1).contains(":"))
                .boxed();
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("linesWithAKey")
    void aKeyThatIsSpoiltIsFoundOnItsLine(int line) throws IOException {
        List<Problem> problems = FileFixtures.read(changed(line, text -> text.replaceFirst("([a-z])", "zzzz$1")))
                .problems();
        // Any key is valid as the name of a contact.
        if (line != 17) {
            assertThat(problems).extracting(problem -> problem.where().line()).contains(line);
        }
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("linesWithAKey")
    void aQuoteThatIsNeverClosedIsSaidAtTheEndOfTheFileAtTheLatest(int line) throws IOException {
        List<Problem> problems =
                FileFixtures.read(changed(line, text -> text + " \"")).problems();
        assertThat(problems).extracting(Problem::where).allMatch((SourceLocation where) -> where.line() >= 1);
    }

    @ParameterizedTest(name = "line {0}")
    @MethodSource("linesWithAKey")
    void aTabBeforeTheKeyIsFoundOnItsLine(int line) throws IOException {
        List<Problem> problems =
                FileFixtures.read(changed(line, text -> "\t" + text)).problems();
        assertThat(problems).extracting(problem -> problem.where().line()).contains(line);
    }

    private interface Change {
        String of(String line);
    }

    private static String changed(int line, Change change) throws IOException {
        List<String> lines = FileFixtures.valid().lines().toList();
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= lines.size(); i++) {
            String old = lines.get(i - 1);
            text.append(i == line ? change.of(old) : old).append('\n');
        }
        return text.toString();
    }
}
