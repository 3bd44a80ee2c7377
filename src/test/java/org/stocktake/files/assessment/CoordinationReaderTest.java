package org.stocktake.files.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Coordination.Request;
import org.stocktake.model.Coordination.SignOff;
import org.stocktake.model.Coordination.Worksheet;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;

/** The work of several offices is read whole, written in place, and refused with its place. */
final class CoordinationReaderTest {
    private static final QuestionId QUESTION = new QuestionId("laws.offence");
    private static final String DIGITS = "0123456789abcdef".repeat(4);
    private static final String LISTS = """
            conflicts:
              laws.offence:
                - answer: no      # said by telephone
                  missing: An offence.
                  by: Ministry of the Interior
                  at: 2026-11-20T09:00:00Z
            requests:
              - agency: justice
                questions: 12
                sent: 2026-11-01
                due: 2026-12-01
              - agency: interior
                questions: 3
                sent: 2026-11-01
                returned: 2026-11-20
            sign-offs:
              - office: Ministry of Justice
                at: 2026-11-24T10:42:00Z
                sections: [laws]
                sha256: %s
                answers:
                  laws.offence: 0123456789abcdef
            received:
              laws.offence: justice 2026-11-01 answer:9f86d0818842, interior 2026-11-01 none
            end: assessment
            """.formatted(DIGITS);

    private static String file(String lists) throws IOException {
        return FileFixtures.valid().replace("end: assessment\n", lists);
    }

    private static Assessment read(String text) throws IOException {
        LoadResult<AssessmentDocument> loaded = FileFixtures.read(text);
        return loaded.found()
                .orElseThrow(() -> new AssertionError(loaded.problems().toString()))
                .assessment();
    }

    private static Coordination coordination() {
        Answer other = Answer.of(AnswerKind.NO)
                .with(AnswerTextField.MISSING, "An offence.")
                .with(AnswerTextField.BY, "Ministry of the Interior")
                .with(AnswerTextField.AT, "2026-11-20T09:00:00Z");
        return Coordination.NONE
                .withConflict(QUESTION, other)
                .withRequests(List.of(
                        new Request("justice", 12, "2026-11-01", "2026-12-01", ""),
                        new Request("interior", 3, "2026-11-01", "", "2026-11-20")))
                .withSignOffs(List.of(new SignOff(
                        "Ministry of Justice",
                        "2026-11-24T10:42:00Z",
                        List.of("laws"),
                        DIGITS,
                        Map.of(QUESTION, "0123456789abcdef"))))
                .withReceived("justice 2026-11-01", QUESTION, "answer:9f86d0818842")
                .withReceived("interior 2026-11-01", QUESTION, "none");
    }

    @Test
    void everythingReachesTheAssessment() throws IOException {
        assertThat(read(file(LISTS)).coordination()).isEqualTo(coordination());
    }

    @Test
    void aWorksheetIsReadAsItIsWritten() throws IOException {
        Worksheet worksheet = new Worksheet(
                "justice", "Ministry of Justice", "2026-11-01", "2026-12-01", Map.of(QUESTION, "answer:0123abcd"));
        Assessment whole = read(FileFixtures.valid());
        Assessment part = whole.withCoordination(Coordination.NONE.withWorksheet(worksheet));
        assertThat(read(AssessmentWriter.write(part)).coordination().worksheet())
                .contains(worksheet);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Assessment whole = read(file(LISTS));
        assertThat(read(AssessmentWriter.write(whole))).isEqualTo(whole);
    }

    @Test
    void aSecondCopyOfAnOfficeIsReadAsItWasWrittenOnce() throws IOException {
        String hyphen = "laws.offence: justice 2026-11-01 office:0123456789ab-2 answer:9f86d0818842";
        String dot = hyphen.replace("ab-2", "ab.2");
        String text = file(LISTS);
        assertThat(read(text.replace("laws.offence: justice 2026-11-01", dot + ", justice 2026-11-01")))
                .isEqualTo(read(text.replace("laws.offence: justice 2026-11-01", hyphen + ", justice 2026-11-01")));
    }

    @Test
    void aConflictThatIsSettledLeavesTheOtherLinesAsTheyAre() throws Exception {
        Assessment before = read(file(LISTS));
        Assessment after = before.withCoordination(before.coordination().withoutConflicts(QUESTION));
        String edited = YamlEditor.apply(file(LISTS), before, after);
        assertThat(edited).contains(LISTS.substring(LISTS.indexOf("requests:"))).doesNotContain("An offence.");
        assertThat(read(edited)).isEqualTo(after);
    }

    @Test
    void theSameAnswerOfAnotherOfficeIsOneConflict() {
        Answer other = Answer.of(AnswerKind.NO);
        Coordination once = Coordination.NONE.withConflict(QUESTION, other);
        assertThat(once.withConflict(QUESTION, other)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            questions: 12       | questions: twelve     | bad-number
            sent: 2026-11-01    | sent: soon            | bad-date
            due: 2026-12-01     | due: 2026-13-01       | bad-date
            - agency: interior  | - office: interior    | missing-key
            answer: no          | answer: perhaps       | unknown-answer
            sha256: 0123        | sha256: 123           | bad-fingerprint
            laws.offence: 0123  | Laws.Offence: 0123    | bad-id
            laws.offence: 0123  | 'laws.offence: "X" #' | bad-fingerprint
            offence: justice    | 'offence: Justice'    | bad-fingerprint
            offence: justice    | 'offence: justice.2'  | bad-fingerprint
            at: 2026-11-24T1    | at: yesterday #       | bad-date
            """)
    void aFaultIsToldAtItsPlace(String right, String wrong, String code) throws IOException {
        assertThat(LISTS).contains(right);
        String text = file(LISTS.replaceFirst(right, wrong));
        List<Problem> problems = FileFixtures.read(text).problems();
        assertThat(problems).extracting(problem -> problem.kind().code()).contains(code);
        int line = text.substring(0, text.indexOf("conflicts:")).split("\n", -1).length;
        assertThat(problems.get(0).where().line()).isGreaterThan(line);
    }
}
