package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.report.SampleAnswers.id;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.Golden;
import org.stocktake.HostileTable;
import org.stocktake.HostileTable.Row;
import org.stocktake.OnlyInProofs;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.facts.ChangesSince;
import org.stocktake.text.ControlCharacters;
import org.stocktake.text.Messages;

/** A report that is compared with an earlier assessment lists the changes, in every format that supports them. */
final class ChangesSinceTest {
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);
    static final String SECRET = "protection.children";
    private static final Evidence PLAN = Evidence.of("Plan for rescue on land", "2024");
    static final ChangesSince SINCE = since(SampleAnswers.coastal());

    /**
     * Returns the answers of the coastal party a year before: one case of each kind of change, one of them
     * confidential.
     */
    private static Assessment earlier() {
        return SampleAnswers.coastal()
                .withProfile(new Profile(Map.of(
                        SmallChecklist.PARTY, List.of("yes"),
                        SmallChecklist.VOLUNTARY, List.of("no"),
                        SmallChecklist.COAST, List.of("landlocked"))))
                .with(id("offences.stay"), Answer.of(AnswerKind.NO))
                .with(id("protection.danger"), Answer.of(AnswerKind.YES).withEvidence(List.of(PLAN)))
                .with(id("protection.consular"), Answer.of(AnswerKind.NO))
                .with(
                        id("agreements.joint"),
                        Answer.of(AnswerKind.NO).with(AnswerTextField.MISSING, "Joint patrols were not thought of."))
                .with(id(SECRET), Answer.of(AnswerKind.YES).withConfidential(true));
    }

    static ChangesSince since(Assessment later) {
        Findings before = Findings.of(SmallChecklist.checklist(), earlier(), LocalDate.of(2025, 11, 20));
        Comparison comparison = Comparison.of(before, SampleAnswers.findings(later));
        return ChangesSince.of(comparison, "xa-2025.yaml", List.of("offences.dropped"));
    }

    private static final Map<String, byte[]> RENDERED = new TreeMap<>();

    private static byte[] bytes(ReportFormat format, boolean redact) {
        return RENDERED.computeIfAbsent(format + " " + redact, key -> bytes(format, redact, SINCE));
    }

    private static byte[] bytes(ReportFormat format, boolean redact, ChangesSince since) {
        return bytes(format, redact, since, SampleAnswers.coastal());
    }

    static byte[] bytes(ReportFormat format, boolean redact, ChangesSince since, Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(
                    new ReportSubject(
                                    SampleAnswers.findings(assessment),
                                    "assessment.yaml",
                                    ReportFormatTest.SHA256,
                                    new ReportChoices(redact, List.of()),
                                    "1.0.0",
                                    ENGLISH)
                            .with(since),
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String letters(ReportFormat format, boolean redact) {
        return ExampleReportsTest.letters(ReportFormatTest.read(format, bytes(format, redact)));
    }

    static Stream<ReportFormat> saying() {
        return Stream.of(ReportFormat.values()).filter(ReportFormat::saysWhatChanged);
    }

    /** Returns the formats for a person; in those for programs, the schema covers the rest. */
    static Stream<ReportFormat> read() {
        return saying().filter(
                        format -> format != ReportFormat.JSON && (Cases.inProofs() || format != ReportFormat.PDF));
    }

    @ParameterizedTest
    @MethodSource("saying")
    void isTheGoldenOne(ReportFormat format) {
        String report = format.isText()
                ? new String(bytes(format, false), StandardCharsets.UTF_8)
                : ReportFormatTest.read(format, bytes(format, false));
        Golden.check("report/since/report." + format.extension() + (format.isText() ? "" : ".txt"), report);
    }

    @ParameterizedTest
    @MethodSource("saying")
    void noChangeIsMissing(ReportFormat format) {
        String letters = letters(format, false);
        ChangeText said = new ChangeText(SINCE.comparison(), ENGLISH);
        assertThat(SINCE.comparison().changes()).hasSizeGreaterThan(5);
        for (ScopeShift shift : SINCE.comparison().shifts()) {
            assertThat(letters).contains(ExampleReportsTest.letters(said.shift(shift)));
        }
        boolean isDocument = format != ReportFormat.XLSX && format != ReportFormat.JSON;
        for (QuestionChange change : SINCE.comparison().changes()) {
            if (isDocument && change.kind().isShift()) {
                continue; // told by the line of its shift
            }
            assertThat(letters)
                    .as(change.question().id().value())
                    .contains(ExampleReportsTest.letters(said.before(change)))
                    .contains(ExampleReportsTest.letters(said.after(change)));
            List<String> causes = format == ReportFormat.JSON
                    ? said.causes(change)
                    : isDocument ? List.of(said.becauseBeside(change)) : said.causesBeside(change);
            causes.forEach(cause -> assertThat(letters).containsIgnoringCase(ExampleReportsTest.letters(cause)));
        }
        assertThat(letters).contains("offences.dropped");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"MARKDOWN", "XLSX"})
    void whyItChangedDoesNotRepeatTheAnswersOfTheColumnsBesideIt(ReportFormat format) {
        String page = ReportFormatTest.read(format, bytes(format, false));
        assertThat(page).contains("The answer changed").doesNotContain("The answer was");
    }

    /** A file name is of no use on paper; the formats for programs contain it. */
    @ParameterizedTest
    @MethodSource("read")
    void theEarlierAssessmentIsNamedByItsStateItsPeriodAndItsDay(ReportFormat format) {
        assertThat(letters(format, false))
                .contains(ExampleReportsTest.letters("Invented State XA (not a real State), 1 January 2026 to"
                        + " 31 December 2026, last answered on 20 November 2026"))
                .doesNotContain("xa-2025.yaml");
        assertThat(letters(ReportFormat.JSON, false)).contains("xa-2025.yaml");
    }

    @ParameterizedTest
    @MethodSource("read")
    void theFirstPageNamesWhatBecameWorseByItsSubject(ReportFormat format) {
        if (format != ReportFormat.XLSX) { // a workbook has no first page
            assertThat(ReportFormatTest.read(format, bytes(format, false)).replaceAll("\\s+", " "))
                    .containsSubsequence(
                            "Key findings",
                            "Worse:",
                            "3.1 Are migrants in danger assisted?",
                            "3.3 Are the needs of",
                            "Better:");
        }
    }

    @ParameterizedTest
    @MethodSource("read")
    void theSampleHasEveryKindOfChangeAndTheFactsBehindIt(ReportFormat format) {
        assertThat(letters(format, false))
                .contains("2worse,1nolongeranswered,2pastthereviewdate,1better,1neitherbetternorworse.")
                .contains("Newlyasked:2questions,becauseof:")
                .contains("ItwasNo,landlocked,andisnowYes,acoast")
                .contains("(Planforrescueonland,2024)");
    }

    @ParameterizedTest
    @MethodSource("read")
    void aRedactedCopyLeavesConfidentialChangesOutAndSaysSo(ReportFormat format) {
        String secret = ExampleReportsTest.letters("Yes (met, without evidence)") + "No";
        assertThat(SINCE.redacted().comparison().changes())
                .noneMatch(change -> change.question().id().value().equals(SECRET));
        assertThat(letters(format, true))
                .contains("1worse,1nolongeranswered,2pastthereviewdate,1better,1neitherbetternorworse.")
                .contains("1changeisleftoutbecauseitisconfidential:3.3.")
                .doesNotContain(secret);
    }

    @Test
    void aRedactedCopyForProgramsLeavesThemOutToo() {
        assertThat(letters(ReportFormat.JSON, true))
                .contains("worse:1,", "left-out:1")
                .doesNotContain(SECRET + ",kind");
        assertThat(letters(ReportFormat.JSON, false)).contains("worse:2,", SECRET + ",kind");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "OSCAL_PLAN", "OSCAL_RESULTS"})
    void aFormatThatDoesNotCarryItIsTheSameWithoutIt(ReportFormat format) {
        assertThat(bytes(format, false)).isEqualTo(ReportFormatTest.bytes(format, SampleAnswers.coastal(), false));
    }

    static Stream<Row> hostile() {
        return Cases.oneIn(
                13,
                4,
                HostileTable.texts().filter(row -> !PlainText.text(row.text()).isBlank()));
    }

    /** The earlier file name and removed citations come from outside, like every other text. */
    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileEarlierAssessmentSteersNothing(Row row) {
        Assessment before = earlier()
                .with(
                        id("protection.danger"),
                        Answer.of(AnswerKind.YES).withEvidence(List.of(Evidence.of(row.text(), ""))));
        Comparison comparison = Comparison.of(
                Findings.of(SmallChecklist.checklist(), before, LocalDate.of(2025, 11, 20)),
                SINCE.comparison().after());
        ChangesSince since = ChangesSince.of(comparison, row.text(), List.of(row.text()));
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.JSON)) {
            String report = new String(bytes(format, false, since), StandardCharsets.UTF_8);
            assertThat(report.codePoints().filter(c -> c != '\n' && ControlCharacters.steers(c)))
                    .isEmpty();
            if (format == ReportFormat.HTML) {
                assertThat(tags(report)).isEqualTo(tags(new String(bytes(format, false), StandardCharsets.UTF_8)));
            }
        }
    }

    /** Counts the elements of each kind, without the span that keeps the lines of a text. */
    private static Map<String, Long> tags(String page) {
        return Pattern.compile("<(?!span class=\"kept|/span)[!/a-zA-Z][^\\s>]*")
                .matcher(page)
                .results()
                .collect(Collectors.groupingBy((MatchResult tag) -> tag.group(), TreeMap::new, Collectors.counting()));
    }

    @ParameterizedTest
    @MethodSource("saying")
    void theSameTwoAssessmentsMakeTheSameBytes(ReportFormat format) {
        assertThat(bytes(format, false, SINCE)).isEqualTo(bytes(format, false));
    }

    @Test
    void anEarlierAssessmentOfAnotherPeriodIsNamedByIt() {
        Assessment.Subject subject = earlier().subject();
        Assessment yearBefore = new Assessment(
                new Assessment.Subject(
                        subject.checklistId(),
                        subject.checklistVersion(),
                        subject.state(),
                        new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                        subject.language()),
                earlier().depth(),
                earlier().profile(),
                Map.of(),
                List.of(),
                List.of(),
                earlier().answers());
        Findings before = Findings.of(SmallChecklist.checklist(), yearBefore, LocalDate.of(2025, 11, 20));
        Comparison comparison = Comparison.of(before, SINCE.comparison().after());
        assertThat(markdown(ChangesSince.of(comparison, "xa-2025.yaml", List.of())))
                .contains("What changed since the assessment of 1 January 2025 to 31 December 2025")
                .contains("Since the assessment of 1 January 2025 to 31 December 2025: 2 worse");
        assertThat(markdown(SINCE)).contains("What changed since 20 November 2025");
    }

    /** Returns changes of which the only one is that a confidential answer became worse. */
    private static ChangesSince secretly() {
        Assessment earlier = SampleAnswers.coastal()
                .with(
                        id(SECRET),
                        Answer.of(AnswerKind.YES)
                                .withConfidential(true)
                                .with(AnswerTextField.AT, "2025-11-20T10:00:00Z"));
        Findings before = Findings.of(SmallChecklist.checklist(), earlier, LocalDate.of(2025, 11, 20));
        return ChangesSince.of(Comparison.of(before, SINCE.comparison().after()), "xa-2025.yaml", List.of());
    }

    @Test
    void aRedactedCopyDoesNotSayThatNothingBecameWorseWhereAChangeIsLeftOut() {
        String report = new String(bytes(ReportFormat.MARKDOWN, true, secretly()), StandardCharsets.UTF_8);
        assertThat(report)
                .contains("2 past the review date. 1 change is left out because it is confidential: 3.3. "
                        + "[All other changes are listed.](#changes)")
                .doesNotContain("Nothing became worse.", "All of them");
    }

    @Test
    void aRedactedCopyDoesNotTellTheDayOfAConfidentialAnswer() {
        Answer last = Answer.of(AnswerKind.YES).withConfidential(true).with(AnswerTextField.AT, "2026-11-25T10:00:00Z");
        Assessment earlier = SampleAnswers.coastal().with(id(SECRET), last);
        Findings before = Findings.of(SmallChecklist.checklist(), earlier, LocalDate.of(2026, 11, 25));
        ChangesSince since =
                ChangesSince.of(Comparison.of(before, SINCE.comparison().after()), "xa-2025.yaml", List.of());
        assertThat(markdown(since))
                .contains("last answered on 25 November 2026", "What changed since 25 November 2026");
        String copy = new String(bytes(ReportFormat.MARKDOWN, true, since), StandardCharsets.UTF_8);
        assertThat(copy)
                .contains("last answered on 24 November 2026", "What changed since 24 November 2026")
                .doesNotContain("last answered on 25 November 2026", "judged on 25 November 2026");
    }

    @Test
    void aCopyDoesNotSayThatNothingIsLeftOutWhereAChangeIs() {
        Assessment open = SampleAnswers.coastal().with(id(SECRET), Answer.of(AnswerKind.NO));
        Comparison comparison = Comparison.of(secretly().comparison().before(), SampleAnswers.findings(open));
        byte[] copy = bytes(ReportFormat.MARKDOWN, true, ChangesSince.of(comparison, "xa-2025.yaml", List.of()), open);
        assertThat(new String(copy, StandardCharsets.UTF_8))
                .contains("No answer is marked as confidential now; what changed in answers that were is left out")
                .doesNotContain("nothing is left out of this copy");
    }

    @Test
    void onlyWhatBecameWorseIsNamedAsWorse() {
        Assessment earlier = SampleAnswers.coastal().with(id("training.documents"), Answer.of(AnswerKind.YES));
        Findings before = Findings.of(SmallChecklist.checklist(), earlier, LocalDate.of(2025, 11, 20));
        Comparison comparison = Comparison.of(before, SINCE.comparison().after());
        assertThat(comparison.of(QuestionChange.Kind.NEWLY_OPEN)).hasSize(1);
        assertThat(markdown(ChangesSince.of(comparison, "xa-2025.yaml", List.of())))
                .contains("1 no longer answered, 2 past the review date. Nothing became worse.")
                .doesNotContain("Worse:");
    }

    @Test
    void whatBecameWorseSaysWhatIsMissingNow() {
        assertThat(markdown(SINCE))
                .contains("Missing now: No guardian is appointed for children who travel")
                .doesNotContain("Missing now: Joint patrols");
        assertThat(ReportFormatTest.read(ReportFormat.XLSX, bytes(ReportFormat.XLSX, false)))
                .contains("Missing now: No guardian is appointed for children who travel")
                .doesNotContain("Missing now: Joint patrols");
    }

    @Test
    void whatCanPutLivesInDangerIsNamedFirstInTheSummary() {
        Assessment earlier = earlier().with(id("offences.stay"), Answer.of(AnswerKind.YES));
        Findings before = Findings.of(SmallChecklist.checklist(), earlier, LocalDate.of(2025, 11, 20));
        Comparison comparison = Comparison.of(before, SINCE.comparison().after());
        assertThat(comparison.worse().get(0).question().endangersLife()).isFalse();
        assertThat(markdown(ChangesSince.of(comparison, "xa-2025.yaml", List.of())))
                .contains("Worse: [3.1 Are migrants in danger");
    }

    private static String markdown(ChangesSince since) {
        return new String(bytes(ReportFormat.MARKDOWN, false, since), StandardCharsets.UTF_8);
    }

    @Test
    void theSchemaDescribesIt() throws IOException {
        assertThat(JsonSchemaTest.faults(new String(bytes(ReportFormat.JSON, false), StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @OnlyInProofs
    @Test
    void thePdfIsValid() {
        assertThat(PdfChecks.faults(bytes(ReportFormat.PDF, false))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("read")
    void whatIsNotComparedSaysThatItIsNot(ReportFormat format) {
        String alone = ReportFormatTest.words(format, SampleAnswers.coastal(), false);
        assertThat(alone).doesNotContain("What changed");
        if (format != ReportFormat.XLSX) {
            assertThat(alone).contains("No earlier assessment");
        }
    }
}
