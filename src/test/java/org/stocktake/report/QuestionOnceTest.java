package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Question;
import org.stocktake.report.markdown.MarkdownEscape;

/** A question is printed in full once, where its answer stands; elsewhere by its number and its subject. */
final class QuestionOnceTest {
    @ParameterizedTest
    @ValueSource(strings = {"xa", "xb", "xc"})
    void aQuestionIsPrintedInFullOnce(String sample) throws IOException {
        AssessmentDocument document = ExampleAssessments.read(sample);
        String report = new String(ExampleAssessments.bytes(ReportFormat.MARKDOWN, sample), StandardCharsets.UTF_8);
        for (Question question : document.checklist().questions().toList()) {
            String text = document.checklist().numberOf(question) + " " + MarkdownEscape.text(question.text(), " ");
            assertThat(report.split(Pattern.quote(text), -1).length - 1)
                    .as(text)
                    .isLessThanOrEqualTo(1);
        }
    }
}
