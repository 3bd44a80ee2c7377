package org.stocktake.report.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Golden;
import org.stocktake.finding.Findings;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.OfficeFileContent;
import org.stocktake.report.PdfReadingOrder;
import org.stocktake.report.SmallChecklist;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.text.Messages;

/** States are listed in alphabetical order, without a ranking. */
final class SummaryOfStatesTest {
    private static final Checklist CHECKLIST = SmallChecklist.checklist();
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final QuestionId OFFENCE = new QuestionId("offences.smuggling");
    private static final QuestionId CHILDREN = new QuestionId("protection.children");

    private static Assessment assessment(String state, int year) {
        Assessment.Subject subject =
                new Assessment.Subject("ctoc-cop-res-5-3", "1.0.0", state, Period.ofYear(year), "en");
        return Assessment.begin(subject, Depth.FULL)
                .withProfile(new Profile(Map.of(new FactId("protocol-party"), List.of("yes"))))
                .withContacts(Map.of("focal-point", "room 217"));
    }

    private static Answer no(String missing) {
        return Answer.of(AnswerKind.NO)
                .with(AnswerTextField.MISSING, missing)
                .with(AnswerTextField.INTERNAL_NOTE, "Colleagues disagree")
                .withNeeds(List.of("training"));
    }

    private static Summary.Entry entry(Assessment assessment) {
        String state = assessment.subject().state();
        return new Summary.Entry(
                Findings.of(CHECKLIST, assessment, TODAY), new ReportOrigin(state + ".yaml", "ab".repeat(32), "1.0.0"));
    }

    private static List<Summary.Entry> three() {
        return Stream.of(
                        assessment("XB", 2026).with(OFFENCE, no("Nothing is punishable.")),
                        assessment("XA", 2026)
                                .with(OFFENCE, Answer.of(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "Stay."))
                                .with(CHILDREN, no("A secret.").withConfidential(true)),
                        assessment("AX", 2026).with(OFFENCE, no("No law.")).with(CHILDREN, no("No guardian.")))
                .map(SummaryOfStatesTest::entry)
                .toList();
    }

    private static byte[] bytes(SummaryFormat format, List<Summary.Entry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(
                    Summary.of(entries, ENGLISH),
                    new SummaryFormat.Made(TODAY, "1.0.0", List.of(), ENGLISH, Brand.NONE),
                    out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(SummaryFormat format, List<Summary.Entry> entries) {
        byte[] written = bytes(format, entries);
        return switch (format) {
            case XLSX -> OfficeFileContent.ofWorkbook(written);
            case DOCX -> OfficeFileContent.ofWord(written);
            case PDF -> PdfReadingOrder.of(written);
            case HTML, JSON -> new String(written, StandardCharsets.UTF_8);
        };
    }

    private static List<String> names(List<Summary.State> states) {
        return states.stream().map(Summary.State::name).toList();
    }

    @ParameterizedTest
    @EnumSource
    void isTheGoldenOne(SummaryFormat format) {
        Golden.check("summary/summary." + format.extension() + (format.isText() ? "" : ".txt"), text(format, three()));
    }

    @Test
    void statesStandInTheOrderOfTheirNamesInTheLanguage() {
        assertThat(names(Summary.of(three(), ENGLISH).states()))
                .containsExactly(
                        "Åland Islands",
                        "Invented State XA (not a real State)",
                        "Invented State XB (not a real State)");
    }

    @ParameterizedTest
    @EnumSource
    void theOrderInWhichTheFilesAreNamedChangesNothing(SummaryFormat format) {
        List<Summary.Entry> shuffled = new ArrayList<>(three());
        Collections.shuffle(shuffled, new Random(3));
        Collections.reverse(shuffled);
        assertThat(bytes(format, shuffled)).isEqualTo(bytes(format, three()));
    }

    /** A column of short names is no second column of States, and names are listed with the sign of lists. */
    @Test
    void inChineseTheStatesAreListedAndTheirShortNamesAreCalledSo() throws IOException {
        Messages chinese = Messages.in("zh");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryFormat.XLSX.write(
                Summary.of(three(), chinese),
                new SummaryFormat.Made(TODAY, "1.0.0", List.of(), chinese, Brand.NONE),
                out);
        assertThat(OfficeFileContent.ofWorkbook(out.toByteArray()))
                .contains("B1: 简称")
                .contains("XA、XB")
                .doesNotContain("XA；XB");
    }

    @Test
    void aQuestionNamesThoseThatFallShortAndNoNumberOfThem() {
        Summary.Shortfall shortfall = Summary.of(three(), ENGLISH)
                .in(CHECKLIST.sections().get(1))
                .stream()
                .filter(one -> one.question().id().equals(OFFENCE))
                .findFirst()
                .orElseThrow();
        assertThat(names(shortfall.of(org.stocktake.finding.Outcome.GAP)))
                .containsExactly("Åland Islands", "Invented State XB (not a real State)");
        assertThat(names(shortfall.of(org.stocktake.finding.Outcome.PARTLY_MET)))
                .containsExactly("Invented State XA (not a real State)");
    }

    @ParameterizedTest
    @EnumSource
    void neitherWhatIsConfidentialNorNotesNorContactsNorCountsAreInIt(SummaryFormat format) {
        assertThat(text(format, three()))
                .contains("Åland Islands")
                .doesNotContain("A secret.", "Colleagues disagree", "room 217")
                .doesNotContainIgnoringCase("\"counts\"", "score", "rank");
    }

    @Test
    void aStateThatIsThereTwiceIsToldApartByItsPeriod() {
        List<Summary.Entry> twice = Stream.of(assessment("XA", 2027), assessment("XA", 2026))
                .map(SummaryOfStatesTest::entry)
                .toList();
        assertThat(names(Summary.of(twice, ENGLISH).states()))
                .containsExactly(
                        "Invented State XA (not a real State) (2026)", "Invented State XA (not a real State) (2027)");
    }

    @Test
    void whatDoesNotBindAStateIsNoGapOfIts() {
        Assessment outside = assessment("XB", 2026)
                .withProfile(new Profile(Map.of(
                        new FactId("protocol-party"), List.of("no"),
                        new FactId("voluntary-comparison"), List.of("yes"))))
                .with(OFFENCE, no("Nothing."));
        Summary summary = Summary.of(List.of(entry(outside)), ENGLISH);
        assertThat(CHECKLIST.sections())
                .allMatch(section -> summary.in(section).stream()
                        .noneMatch(shortfall -> shortfall.question().id().equals(OFFENCE)));
    }

    @Test
    void helpIsNamedOnlyWhereTheAnswerCounts() {
        Assessment outside = assessment("XB", 2026)
                .withProfile(new Profile(Map.of(new FactId("protocol-party"), List.of("no"))))
                .with(OFFENCE, no("Nothing."));
        Assessment compared = assessment("XA", 2026)
                .withProfile(new Profile(Map.of(
                        new FactId("protocol-party"), List.of("no"),
                        new FactId("voluntary-comparison"), List.of("yes"))))
                .with(OFFENCE, no("Nothing."));
        assertThat(text(SummaryFormat.HTML, List.of(entry(outside))))
                .contains("Help with what does not bind a State today is not named here.")
                .doesNotContain("No answer asks for help.");
        assertThat(text(SummaryFormat.HTML, three())).doesNotContain("Help with what does not bind");
        Assessment bound = assessment("AX", 2026).with(OFFENCE, no("Nothing."));
        assertThat(Summary.of(List.of(entry(outside), entry(compared)), ENGLISH).requests())
                .isEmpty();
        assertThat(Summary.of(List.of(entry(outside), entry(bound)), ENGLISH).requests())
                .singleElement()
                .satisfies(request -> assertThat(names(request.states())).containsExactly("Åland Islands"));
    }

    @Test
    void everyPrintedPageOfAWorkbookNamesItsRows() {
        assertThat(OfficeFileContent.sheetsWithoutNamesOnPaper(bytes(SummaryFormat.XLSX, three())))
                .isEmpty();
    }

    @Test
    void ofNothingThereIsNoSummary() {
        assertThatThrownBy(() -> Summary.of(List.of(), ENGLISH)).isInstanceOf(IllegalArgumentException.class);
    }
}
