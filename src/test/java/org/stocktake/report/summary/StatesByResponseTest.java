package org.stocktake.report.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.OutsideTheTreaty.ARTICLE;
import static org.stocktake.OutsideTheTreaty.BOTH;
import static org.stocktake.OutsideTheTreaty.PARAGRAPH;
import static org.stocktake.finding.JudgedAssessment.BOARDING;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;
import static org.stocktake.finding.JudgedAssessment.THOUGHT;
import static org.stocktake.finding.JudgedAssessment.TODAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.OutsideTheTreaty;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Period;
import org.stocktake.model.Provision;
import org.stocktake.model.QuestionId;
import org.stocktake.model.brand.Brand;
import org.stocktake.report.OfficeFileContent;
import org.stocktake.report.PdfReadingOrder;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.text.Messages;

/**
 * A summary tells each State's status and who left what open. It never says that nobody falls short where not everybody
 * answered, and files a gap only under what binds the State.
 */
final class StatesByResponseTest {
    private static final Messages ENGLISH = Messages.in(Messages.ENGLISH);
    private static final FactId SINCE = new FactId("party-since");
    private static final String XA = "Invented State XA (not a real State)";
    private static final String XB = "Invented State XB (not a real State)";
    private static final Checklist CHECKLIST = withSince();

    private static Checklist withSince() {
        Checklist sample = OutsideTheTreaty.checklist();
        List<Fact> facts = new ArrayList<>(sample.profile());
        facts.add(
                1,
                new Fact(
                        SINCE,
                        "Since when?",
                        FactType.DATE,
                        "",
                        SampleChecklist.is(SampleChecklist.PARTY, "yes"),
                        List.of()));
        return new Checklist(
                sample.heading(),
                new Checklist.Body(sample.sources(), sample.provisions(), sample.sections()),
                facts,
                sample.voluntaryWhen(),
                sample.vocabulary());
    }

    private static Assessment state(String code, String party) {
        return OutsideTheTreaty.answeringNo(code, party).without(BOTH);
    }

    private static Answer yes() {
        return Answer.of(AnswerKind.YES).withEvidence(List.of(LAW));
    }

    private static Summary summary(Assessment... assessments) {
        return Summary.of(
                Stream.of(assessments)
                        .map(one -> new Summary.Entry(
                                Findings.of(CHECKLIST, one, TODAY), new ReportOrigin("a.yaml", "ab".repeat(32), "1.0")))
                        .toList(),
                ENGLISH);
    }

    private static Provision provision(org.stocktake.model.ProvisionId id) {
        return CHECKLIST.provision(id);
    }

    private static List<String> names(List<Summary.State> states) {
        return states.stream().map(Summary.State::name).toList();
    }

    private static String said(Summary summary, Provision provision) {
        ResponseText text = new ResponseText(new ReportText(ENGLISH, CHECKLIST));
        StatesByResponse states = summary.responses(provision);
        List<String> all = new ArrayList<>(List.of(text.noShortfall(states)));
        all.addAll(text.others(states));
        return String.join(" ", all);
    }

    private static String text(SummaryFormat format, Summary summary) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(summary, new SummaryFormat.Made(TODAY, "1.0.0", List.of(), ENGLISH, Brand.NONE), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return switch (format) {
            case XLSX -> OfficeFileContent.ofWorkbook(out.toByteArray());
            case DOCX -> OfficeFileContent.ofWord(out.toByteArray());
            case PDF -> PdfReadingOrder.of(out.toByteArray());
            case HTML, JSON -> out.toString(StandardCharsets.UTF_8);
        };
    }

    @Test
    void aGapStandsOnlyUnderWhatBindsTheState() {
        Summary summary = summary(OutsideTheTreaty.answeringNo("XA", "no"), OutsideTheTreaty.answeringNo("XB", "yes"));
        assertThat(names(summary.on(provision(PARAGRAPH)).get(0).of(Outcome.GAP)))
                .containsExactly(XA, XB);
        assertThat(names(summary.on(provision(ARTICLE)).get(0).of(Outcome.GAP))).containsExactly(XB);
        assertThat(summary(OutsideTheTreaty.answeringNo("XA", "no")).on(provision(ARTICLE)))
                .isEmpty();
        assertThat(summary(OutsideTheTreaty.answeringNo("XA", "no"))
                        .in(CHECKLIST.sections().get(0)))
                .singleElement()
                .satisfies(shortfall ->
                        assertThat(shortfall.rests()).extracting(Provision::id).containsExactly(PARAGRAPH));
        assertThat(names(summary.responses(provision(ARTICLE)).notAsked())).containsExactly(XA);
    }

    @Test
    void whereNobodyAnsweredItSaysSo() {
        Summary summary = summary(state("XA", "yes"), state("XB", "yes"));
        assertThat(said(summary, provision(ARTICLE)))
                .isEqualTo("Nobody has answered this. No final answer from: XA; XB");
    }

    @ParameterizedTest
    @EnumSource(AnswerKind.class)
    void aPendingAnswerIsNone(AnswerKind kind) {
        Summary summary = summary(state("XA", "no").with(BOTH, Answer.of(kind)));
        assertThat(said(summary, provision(PARAGRAPH)).contains("Nobody has answered this."))
                .isEqualTo(kind.isPending());
    }

    @Test
    void whereSomeAnsweredItCountsThemAndNamesTheOthers() {
        Assessment answering =
                state("XA", "yes").with(OFFENCE, yes()).with(BOTH, yes()).with(BOARDING, yes());
        Summary summary = summary(answering, state("XB", "yes"), state("XC", "no"));
        assertThat(said(summary, provision(ARTICLE)))
                .isEqualTo("The 1 State that answered does not fall short. No final answer from: XB"
                        + " Not asked of, or not binding on: XC");
        Summary both = summary(answering, state("XB", "yes").with(OFFENCE, yes()));
        assertThat(said(both, provision(ARTICLE)))
                .isEqualTo(
                        "None of the 2 States that answered falls short. States without a final answer to some questions: XB");
    }

    @Test
    void whoLeftAQuestionOpenStandsBesideThoseThatFallShort() {
        Summary summary = summary(OutsideTheTreaty.answeringNo("XA", "yes"), state("XB", "yes"));
        Summary.Shortfall shortfall = summary.on(provision(ARTICLE)).get(0);
        assertThat(names(shortfall.of(Outcome.GAP))).containsExactly(XA);
        assertThat(names(shortfall.open())).containsExactly(XB);
        assertThat(summary.leftOpen())
                .filteredOn(open -> open.question().id().equals(BOTH))
                .singleElement()
                .satisfies(open -> assertThat(names(open.states())).containsExactly(XB));
    }

    @Test
    void aConfidentialAnswerIsNeitherOpenNorAnsweredNorNotAsked() {
        Answer secret = Answer.of(AnswerKind.NO).withConfidential(true);
        Assessment assessment = state("XA", "no").with(BOTH, secret).with(new QuestionId("laws.everyone"), secret);
        StatesByResponse states = summary(assessment).responses(provision(PARAGRAPH));
        assertThat(names(states.withheld())).containsExactly(XA);
        assertThat(states.answered()).isEmpty();
        assertThat(states.isLeftOpen()).isFalse();
        assertThat(states.notAsked()).isEmpty();
        assertThat(said(summary(assessment), provision(PARAGRAPH)))
                .isEqualTo("No answer to this can be shown: what was answered is confidential.");
    }

    @Test
    void aVoluntaryAnswerIsNoneThatIsOwed() {
        Assessment comparing = state("XA", "no").with(THOUGHT, yes());
        comparing = comparing.withProfile(comparing.profile().with(SampleChecklist.COMPARE, List.of("yes")));
        Provision article = provision(new org.stocktake.model.ProvisionId("treaty-6"));
        assertThat(said(summary(comparing), article)).isEqualTo("None of these States is asked this.");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOpenEverywhereIsNowhereClean(SummaryFormat format) {
        String text = text(format, summary(state("XA", "yes"), state("XB", "yes")));
        assertThat(text).doesNotContain("that answered falls short", "does not fall short", "No State falls short");
        assertThat(text).contains(format == SummaryFormat.JSON ? "\"left-open\"" : "No final answer");
        if (format == SummaryFormat.HTML) {
            assertThat(text).contains("Nobody has answered this.", "Nobody has answered what is asked under:");
        }
    }

    @Test
    void theStatusOfAStateIsItsFactAndTheDayThatBelongsToIt() {
        Assessment party = state("XA", "yes");
        party = party.withProfile(party.profile().with(SINCE, List.of("2005-03-18")));
        Summary summary = summary(party, state("XB", "no"));
        ResponseText text = new ResponseText(new ReportText(ENGLISH, CHECKLIST));
        assertThat(text.status(summary.states().get(0)))
                .containsExactly("Treaty (the State has been bound since 18 March 2005)");
        assertThat(text.status(summary.states().get(1))).containsExactly("Treaty (the State is not bound)");
        assertThat(summary.states().get(0).status().get(0).day()).hasValue(LocalDate.of(2005, 3, 18));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatTellsTheStatus(SummaryFormat format) {
        String text = text(format, summary(state("XA", "yes")));
        assertThat(text)
                .contains(format == SummaryFormat.JSON ? "\"fact\" : \"party\"" : "Treaty (the State is bound)");
    }

    @Test
    void differentPeriodsAreToldApart() {
        Assessment earlier = state("XA", "yes");
        Assessment.Subject subject = new Assessment.Subject(
                "sample", "1.0.0", "XA", new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)), "en");
        Assessment fiscal = Assessment.begin(subject, Depth.FULL).withProfile(earlier.profile());
        Summary summary = summary(fiscal, state("XB", "yes"));
        assertThat(names(summary.states())).containsExactly(XA + " (1 July 2025 to 30 June 2026)", XB + " (2026)");
        assertThat(text(SummaryFormat.HTML, summary)).contains("cover different periods");
        assertThat(names(summary(earlier, state("XB", "yes")).states())).containsExactly(XA, XB);
        assertThat(text(SummaryFormat.HTML, summary(earlier))).doesNotContain("cover different periods");
    }
}
