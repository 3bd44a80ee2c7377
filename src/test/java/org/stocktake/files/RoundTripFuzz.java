package org.stocktake.files;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.HostileTable;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/**
 * Any text that is written into an assessment is read back unchanged, and a change leaves the rest of the file as it
 * was.
 */
final class RoundTripFuzz {
    private static final AssessmentReader READER =
            new AssessmentReader(new ChecklistLibrary(List.of(Path.of("checklists"))));
    private static final QuestionId FIRST = new QuestionId("offences.smuggling");
    private static final QuestionId SECOND = new QuestionId("offences.enabling-stay");

    static Stream<Arguments> seeds() {
        return HostileTable.texts().map(row -> Arguments.of((Object) row.text().getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void keepsEveryText(byte[] bytes) throws IOException {
        String text = HostileTable.anyText(bytes);
        String one = text.substring(0, text.length() / 2);
        String two = text.substring(text.length() / 2);
        Assessment first = saying(HostileTexts.assessment(), FIRST, one);
        Assessment read = read(AssessmentWriter.write(first));
        Fuzzing.require(kept(one).equals(measures(read, FIRST)), "the text is another one");
        Assessment second = saying(read, SECOND, two);
        Assessment both = read(AssessmentWriter.write(second));
        Fuzzing.require(both.equals(saying(read, SECOND, kept(two))), "the second text changed something");
    }

    private static Assessment saying(Assessment assessment, QuestionId question, String text) {
        Answer answer = Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MEASURES, text);
        boolean title = !BlankText.isBlank(text);
        return assessment
                .withContacts(title ? Map.of("focal-point", text) : Map.of())
                .with(question, title ? answer.withEvidence(List.of(Evidence.of(text, ""))) : answer);
    }

    private static String measures(Assessment assessment, QuestionId question) {
        return assessment
                .answerTo(question)
                .map(answer -> answer.text(AnswerTextField.MEASURES))
                .orElse("");
    }

    /**
     * Returns the text as a file keeps it: NUL and unpaired surrogates become U+FFFD, and a blank text becomes empty.
     */
    private static String kept(String text) {
        return BlankText.isBlank(text) ? "" : text.replaceAll("[\u0000\\x{D800}-\\x{DFFF}]", "\uFFFD");
    }

    private static Assessment read(String text) throws IOException {
        LoadResult<AssessmentDocument> read = READER.read("f.yaml", text.getBytes(StandardCharsets.UTF_8));
        return read.found()
                .map(AssessmentDocument::assessment)
                .orElseThrow(() -> new AssertionError("what was written is refused: " + read.problems()));
    }
}
