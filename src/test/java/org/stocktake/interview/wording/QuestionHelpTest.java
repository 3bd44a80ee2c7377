package org.stocktake.interview.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.condition.Applicability;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.model.Checklist;
import org.stocktake.report.worksheet.SampleWorksheets;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/** The help of a question reads like sentences of its language. */
final class QuestionHelpTest {
    /** A reason why a provision is not assessed stands in brackets before what it asks. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh"})
    void noSentenceEndsBeforeAColon(String language) throws IOException {
        AssessmentDocument master = SampleWorksheets.master("xa", language);
        Checklist checklist = master.checklist();
        PhraseFormatter said = new PhraseFormatter(Messages.in(language));
        List<String> related = checklist
                .questions()
                .flatMap(
                        question -> QuestionHelp.of(
                                question,
                                Applicability.of(
                                        checklist, question, master.assessment().profile()),
                                checklist)
                                .stream())
                .map(said::say)
                .filter(line -> line.startsWith("- ") && line.contains(")"))
                .toList();
        assertThat(related).hasSizeGreaterThan(100).noneMatch(line -> line.matches("(?s).*[.。][)）] ?[:：].*"));
    }
}
