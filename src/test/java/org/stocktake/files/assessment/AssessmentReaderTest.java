package org.stocktake.files.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** Valid assessments are read completely and without changes. */
final class AssessmentReaderTest {
    private static AssessmentDocument good(String text) throws IOException {
        return found(FileFixtures.read(text));
    }

    private static <T> T found(LoadResult<T> loaded) {
        return loaded.found()
                .orElseThrow(() -> new AssertionError(loaded.problems().toString()));
    }

    @Test
    void everythingInTheFileReachesTheAssessment() throws IOException {
        AssessmentDocument document = good(FileFixtures.valid());
        assertThat(document.assessment().subject().period())
                .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(document.assessment().subject().checklistVersion()).isEqualTo("1.10");
        assertThat(document.assessment().depth()).isEqualTo(Depth.FULL);
        assertThat(document.assessment().contacts()).containsEntry("focal-point", "Office of the focal point");
        assertThat(document.assessment().profile().of(new FactId("role"))).containsExactly("origin", "transit");
        Answer offence =
                document.assessment().answerTo(new QuestionId("laws.offence")).orElseThrow();
        assertThat(offence.kind()).isEqualTo(AnswerKind.PARTLY);
        assertThat(offence.confidential()).isTrue();
        assertThat(offence.text(AnswerTextField.MEASURES)).isEqualTo("Two lines,\nkept as they are.\n");
        assertThat(offence.text(AnswerTextField.INTERNAL_NOTE)).isEqualTo("NO");
        assertThat(offence.needs()).containsExactly("drafting");
        assertThat(offence.actions())
                .containsExactly(new Action("Amend the law", "Ministry of justice", "2027-06-30", "planned"));
    }

    private static LoadResult<EarlierAssessment> earlier(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("old.yaml"), text);
        return new AssessmentReader(FileFixtures.library()).readEarlier(file);
    }

    @Test
    void anOlderVersionsQuestionsThatAreGoneAreNamedAndTheRestIsRead(@TempDir Path folder) throws IOException {
        String old = FileFixtures.valid()
                .replace("version: 1.10", "version: 1.9")
                .replace("\nend: assessment", "\n  laws.gone:\n    answer: no\nend: assessment");
        EarlierAssessment read = found(earlier(folder, old));
        assertThat(read.gone()).containsExactly("laws.gone");
        assertThat(read.assessment().answers())
                .isEqualTo(good(FileFixtures.valid()).assessment().answers());
    }

    @Test
    void whatIsWrongInAnyVersionIsAProblemInAnOlderOneToo(@TempDir Path folder) throws IOException {
        LoadResult<EarlierAssessment> read =
                earlier(folder, FileFixtures.valid().replace("answer: partly", "answer: mostly"));
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).kind()).isEqualTo(ProblemKind.UNKNOWN_ANSWER);
    }

    @Test
    void evidenceKeepsAllItsParts() throws IOException {
        Answer joined = good(FileFixtures.valid())
                .assessment()
                .answerTo(new QuestionId("status.joined"))
                .orElseThrow();
        assertThat(joined.evidence())
                .containsExactly(new Evidence(
                        "Depositary record",
                        "C.N. 1",
                        "2004",
                        "https://example.org/record",
                        "record.pdf",
                        "34be4b9a0d84398e3b585911f359f5893dcdaa196bd5c246d1f8a8f5c52df9ac",
                        "2030-01-01"));
    }

    @Test
    void theDocumentKnowsWhereEachAnswerStands() throws IOException {
        assertThat(good(FileFixtures.valid()).places().answers())
                .containsEntry(new QuestionId("laws.sea"), new SourceLocation("a.yaml", 47, 3))
                .hasSize(3);
    }

    @Test
    void theDocumentKnowsWhereEachFactStands() throws IOException {
        assertThat(good(FileFixtures.valid()).places().facts())
                .containsEntry(new FactId("party"), new SourceLocation("a.yaml", 12, 3));
    }

    @Test
    void aFactCanBeSaidToBeNotKnownAndIsWrittenSo() throws IOException {
        String text =
                FileFixtures.valid().replace("coast: coastal", "coast: unknown").replace("2004-08-06", "unknown");
        Assessment read = good(text).assessment();
        assertThat(List.of(new FactId("coast"), new FactId("since"))).allSatisfy(fact -> {
            assertThat(read.profile().knows(fact)).isFalse();
            assertThat(read.profile().isNotKnown(fact)).isTrue();
        });
        assertThat(read.profile().isNotKnown(new FactId("party"))).isFalse();
        String written = AssessmentWriter.write(read);
        assertThat(written).contains("  since: unknown\n  coast: unknown\n");
        assertThat(good(written).assessment().profile()).isEqualTo(read.profile());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            coast: coastal          | coast: shore            | The values are: coastal, landlocked, unknown.
            coast: coastal          | coast: unkown           | Did you mean 'unknown'? The values are: coastal, landlocked, unknown.
            since: 2004-08-06       | since: long ago         | Write it like this: 2026-11-24, or unknown.
            role: [origin, transit] | role: [unknown]         | If nobody knows it yet, write 'role: unknown', without brackets; else take the word out.
            role: [origin, transit] | role: [origin, unknown] | If nobody knows it yet, write 'role: unknown', without brackets; else take the word out.
            role: [origin, transit] | role: []                | Write one of: origin, transit, none, unknown.
            coast: coastal          | cost: coastal           | Did you mean 'coast'?
            coast: coastal          | waters: many            | The facts are: party, since, coast, role, comparison.
            """)
    void aFactThatIsRefusedNamesAllThatIsAccepted(String right, String wrong, String remedy) throws IOException {
        String valid = FileFixtures.valid();
        assertThat(valid).contains(right);
        assertThat(FileFixtures.read(valid.replace(right, wrong)).problems())
                .extracting(problem -> ProblemText.remedy(Messages.in(Messages.ENGLISH), problem))
                .containsExactly(remedy);
    }

    @Test
    void theFingerprintIsThatOfTheBytes() throws IOException {
        String text = FileFixtures.valid();
        assertThat(good(text).sha256()).isEqualTo(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "state: {0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        NO   | NO
        "NO" | NO
        'NO' | NO
        XA   | XA
        EU   | EU
        """, quoteCharacter = '`')
    void aStateIsItsCodeQuotedOrNot(String written, String code) throws IOException {
        String text = FileFixtures.valid().replace("state: NO ", "state: " + written + " ");
        assertThat(good(text).assessment().subject().state()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({"true, YES", "false, NO", "yes, YES", "no, NO", "'\"no\"', NO"})
    void whatOlderToolsMadeOfYesAndNoIsReadAsYesAndNo(String written, AnswerKind kind) throws IOException {
        String text = FileFixtures.valid().replace("answer: yes", "answer: " + written);
        assertThat(good(text)
                        .assessment()
                        .answerTo(new QuestionId("status.joined"))
                        .orElseThrow()
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.10", "017", "12:30", "nullify", ".inf", "1_000", "0x1F", "NO", "2026-01-01", "1e999", "y"})
    void everyTextKeepsItsSpelling(String written) throws IOException {
        String text = FileFixtures.valid().replace("decision: Cabinet, 3 March 2026.", "decision: " + written);
        assertThat(good(text)
                        .assessment()
                        .answerTo(new QuestionId("laws.sea"))
                        .orElseThrow()
                        .text(AnswerTextField.DECISION))
                .isEqualTo(written);
    }

    /** Programs that write YAML write it where they have no value; in quotation marks it is a word. */
    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "NULL"})
    void whatYamlReadsAsNoValueIsNoText(String written) throws IOException {
        assertThat(note(written)).isEmpty();
        assertThat(note("'" + written + "'")).isEqualTo(written);
    }

    private static String note(String written) throws IOException {
        String text = FileFixtures.valid().replace("3 March 2026.", "3 March 2026.\n    note: " + written);
        return good(text)
                .assessment()
                .answerTo(new QuestionId("laws.sea"))
                .orElseThrow()
                .text(AnswerTextField.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndIsALineEnd(String end) throws IOException {
        String text = FileFixtures.valid().replace("\n", end);
        assertThat(good(text).places().answers())
                .containsEntry(new QuestionId("laws.sea"), new SourceLocation("a.yaml", 47, 3));
    }

    @Test
    void aByteOrderMarkIsDropped() throws IOException {
        assertThat(good("\uFEFF" + FileFixtures.valid()).assessment())
                .isEqualTo(good(FileFixtures.valid()).assessment());
    }

    @Test
    void aTextOfTheLongestLengthIsReadAndOneMoreIsRefused() throws IOException {
        String longest = "x".repeat(AnswerTextField.CHARS_MAX);
        String text = FileFixtures.valid().replace("Cabinet, 3 March 2026.", longest);
        assertThat(good(text)
                        .assessment()
                        .answerTo(new QuestionId("laws.sea"))
                        .orElseThrow()
                        .text(AnswerTextField.DECISION))
                .hasSize(AnswerTextField.CHARS_MAX);
        assertThat(FileFixtures.lines(
                        FileFixtures.read(text.replace(longest, longest + "x")).problems()))
                .containsExactly("49:15: text-too-long");
    }

    @Test
    void anEmptyTextIsNoText() throws IOException {
        String text = FileFixtures.valid().replace("decision: Cabinet, 3 March 2026.", "note:");
        assertThat(good(text)
                        .assessment()
                        .answerTo(new QuestionId("laws.sea"))
                        .orElseThrow()
                        .texts())
                .isEmpty();
    }

    @Test
    void theChecklistThatIsAskedForMustBeTheOneThatIsNamed(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("other.yaml");
        Files.writeString(other, Files.readString(FileFixtures.CHECKLIST).replace("id: small", "id: other"));
        AssessmentReader reader = new AssessmentReader(FileFixtures.library(), other.toString());
        assertThat(FileFixtures.lines(reader.read(FileFixtures.VALID).problems()))
                .containsExactly("3:7: other-checklist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"other.yaml", "./other.yaml", "../small", "/etc/passwd", "C:\\other.yaml", "other"})
    void anAssessmentCannotBringItsOwnChecklist(String named, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("other.yaml"),
                Files.readString(FileFixtures.CHECKLIST).replace("id: small", "id: other"));
        Path file = folder.resolve("a.yaml");
        Files.writeString(file, FileFixtures.valid().replace("id: small", "id: " + named));
        assertThat(FileFixtures.lines(
                        new AssessmentReader(FileFixtures.library()).read(file).problems()))
                .containsExactly("3:7: unknown-checklist");
        Path path = folder.resolve("b.yaml");
        Files.writeString(path, FileFixtures.valid().replace("id: small", "id: " + folder.resolve("other.yaml")));
        assertThat(FileFixtures.lines(
                        new AssessmentReader(FileFixtures.library()).read(path).problems()))
                .containsExactly("3:7: unknown-checklist");
    }

    @Test
    void aLinkIsFollowedAndAFolderRefused(@TempDir Path folder) throws IOException {
        AssessmentReader reader = new AssessmentReader(FileFixtures.library());
        Path link = Files.createSymbolicLink(
                folder.resolve("a.yaml"), Files.copy(FileFixtures.VALID, folder.resolve("b.yaml")));
        assertThat(reader.read(link).problems()).isEmpty();
        assertThat(FileFixtures.lines(reader.read(folder).problems())).isEqualTo(List.of("0:0: not-a-regular-file"));
    }

    @Test
    void aMissingFileIsAMatterOfTheDisk(@TempDir Path folder) {
        AssessmentReader reader = new AssessmentReader(FileFixtures.library());
        assertThatThrownBy(() -> reader.read(folder.resolve("none.yaml"))).isInstanceOf(NoSuchFileException.class);
    }
}
