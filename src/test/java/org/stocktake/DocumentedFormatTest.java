package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
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

/** The page on file formats is correct: its example is valid, and it describes every word. */
final class DocumentedFormatTest {
    private static final Path PAGE = Path.of("src/docs/file-formats.md");

    @Test
    void theAssessmentShownIsValid() throws IOException {
        String shown = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .findFirst()
                .orElseThrow();
        AssessmentReader reader = new AssessmentReader(new ChecklistLibrary(List.of()));
        assertThat(reader.read("shown.yaml", shown.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .isEmpty();
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
