package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Force;
import org.stocktake.model.Problem;

/** The page on file formats is correct: its example is valid, and it describes every word. */
final class DocumentedFormatTest {
    private static final Path PAGE = Path.of("src/docs/file-formats.md");

    @Test
    void theAssessmentShownIsValid() throws IOException {
        assertThat(problems(shown("format:"))).isEmpty();
    }

    @Test
    void theDeclarationsShownAreValidInTheAssessmentShown() throws IOException {
        String shown = shown("declarations:");
        String assessment =
                shown("format:").replaceFirst("(?m)^answers:", Matcher.quoteReplacement(shown) + "answers:");
        assertThat(assessment).contains(shown);
        assertThat(problems(assessment)).isEmpty();
    }

    /** Returns the first example in YAML that begins with the key. */
    private static String shown(String key) throws IOException {
        return Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.startsWith(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> problems(String assessment) throws IOException {
        AssessmentReader reader = new AssessmentReader(new ChecklistLibrary(List.of()));
        return reader.read("shown.yaml", assessment.getBytes(StandardCharsets.UTF_8))
                .problems();
    }

    static Stream<String> words() {
        return Stream.of(
                        Stream.of(AnswerKind.values()).map(AnswerKind::word),
                        Stream.of(AnswerTextField.values()).map(AnswerTextField::key),
                        Stream.of(Force.values()).map(Force::word))
                .flatMap(words -> words);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfTheSubjectIsDescribed(String word) throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + word + "`");
    }
}
