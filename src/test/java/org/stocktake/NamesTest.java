package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The naming rules of the project, executed: one class has one name, one word has one meaning. */
final class NamesTest {
    private static final int FILES_MAX = 45;
    private static final Pattern DOC_START = Pattern.compile("/\\*\\*\\s*(?:\\*\\s*)?(What|Whether|Who|How)\\b");
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("\\w*(Manager|Helper|Util|Utils|Impl|Data|Info|Processor)");

    private static List<Path> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> everySource() {
        return Stream.of("src/main/java", "src/test/java", "src/jmh/java")
                .flatMap(folder -> sources(folder).stream())
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    private static String simpleName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String code(Path file) {
        return text(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noSimpleNameStandsTwice() {
        Map<String, List<Path>> files = everySource().stream()
                .collect(Collectors.groupingBy(NamesTest::simpleName, TreeMap::new, Collectors.toList()));
        assertThat(files.values()).allSatisfy(named -> assertThat(named).hasSize(1));
    }

    @Test
    void noNameEndsInAWordThatSaysNothing() {
        assertThat(everySource())
                .noneMatch(file -> SAYS_NOTHING.matcher(simpleName(file)).matches());
    }

    @Test
    void everyExceptionAndNothingElseIsNamedException() {
        Pattern declared = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)(?:<[^>]*>)?(?: extends (\\w+))?");
        for (Path file : sources("src/main/java")) {
            List<String> misnamed = declared.matcher(code(file))
                    .results()
                    .filter(match -> match.group(1).endsWith("Exception")
                            != (match.group(2) != null && match.group(2).endsWith("Exception")))
                    .map(match -> match.group(1))
                    .toList();
            assertThat(misnamed).as(file.toString()).isEmpty();
        }
    }

    @Test
    void noFolderHoldsMoreThanFortyFiveFiles() {
        Map<Path, Long> counts = sources("src/main/java").stream()
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        assertThat(counts).allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(FILES_MAX));
    }

    @Test
    void everyFolderSaysInItsPackageInfoWhatIsInIt() {
        assertThat(sources("src/main/java").stream().map(Path::getParent).distinct())
                .allSatisfy(folder ->
                        assertThat(text(folder.resolve("package-info.java"))).contains("/**"));
    }

    @Test
    void javadocBeginsWithAVerbOrANoun() {
        Function<Path, Stream<String>> wrong = file ->
                DOC_START.matcher(text(file)).results().map(MatchResult::group).map(start -> file + ": " + start);
        assertThat(Stream.of("src/main/java", "src/test/java", "src/jmh/java")
                        .flatMap(folder -> sources(folder).stream())
                        .flatMap(wrong))
                .isEmpty();
    }
}
