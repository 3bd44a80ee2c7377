package org.stocktake.interview.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.PageField;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/** Laws and documents that are offered while a citation is typed. */
final class CitationOffersTest {
    private static final QuestionId ASKING = InterviewSamples.PROCURING;
    private static final Evidence SECTION_9 = law("Law on Migration Offences", "s. 9");
    private static final Evidence SECTION_12 = law("Law on Migration Offences", "s. 12");
    private static final Evidence CODE = law("Code pénal", "article 224");
    private static final Evidence REPORT = new Evidence(
            "Police report", "", "2025", "https://police.example/xd", "report.pdf", "ab".repeat(32), "2027-01-01");

    private static Evidence law(String title, String reference) {
        return new Evidence(title, reference, "2011-06-03", "", "", "", "");
    }

    private static Answer citing(String at, Evidence... citations) {
        return Answer.of(AnswerKind.YES).withEvidence(List.of(citations)).with(AnswerTextField.AT, at);
    }

    private static Assessment begun() {
        return InterviewSamples.halfDone()
                .with(InterviewSamples.AUTHORITY, citing("2026-11-24T10:00:00Z", SECTION_9, CODE))
                .with(InterviewSamples.LINES, citing("2026-11-24T11:00:00Z", REPORT))
                .with(InterviewSamples.CAMPAIGN, citing("2026-11-24T12:00:00Z", SECTION_12, SECTION_9));
    }

    private static List<Evidence> offers(String typed, Assessment assessment) {
        Interview at = InterviewFlow.resume(InterviewSamples.setting(), assessment, List.of());
        return CitationOffers.documents(ASKING, at).offers(typed);
    }

    private static Optional<Evidence> shownAs(String line, Assessment assessment) {
        Interview at = InterviewFlow.resume(InterviewSamples.setting(), assessment, List.of());
        return CitationOffers.known(line, ASKING, at);
    }

    @ParameterizedTest(name = "nothing is offered for ''{0}''")
    @ValueSource(strings = {"xyz", "Law on Migration Offences, s. 9 and 10", "2011-06-03", "police.example", ".*"})
    void whatNeitherTitleNorReferenceContainsOffersNothing(String typed) {
        assertThat(offers(typed, begun())).isEmpty();
    }

    @Test
    void nothingIsOfferedBeforeAnythingIsCited() {
        assertThat(offers("", InterviewSamples.halfDone())).isEmpty();
    }

    @Test
    void whatTheAnswerCitesItselfIsOfferedForAnotherSectionAloneAndFirstWhileNothingIsTyped() {
        Assessment cited = begun().with(ASKING, citing("2026-11-24T13:00:00Z", CODE));
        assertThat(offers("code", cited)).containsExactly(law("Code pénal", ""));
        assertThat(offers("article 224", cited)).isEmpty();
        assertThat(offers("", cited)).doesNotContain(CODE).startsWith(law("Code pénal", ""));
        assertThat(offers("code", begun())).containsExactly(CODE, law("Code pénal", ""));
    }

    @ParameterizedTest(name = "''{0}'' offers {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    migr              | Law on Migration Offences, s. 12, 2011-06-03; Law on Migration Offences, s. 9, 2011-06-03; Law on Migration Offences, 2011-06-03
                    LAW  on           | Law on Migration Offences, s. 12, 2011-06-03; Law on Migration Offences, s. 9, 2011-06-03; Law on Migration Offences, 2011-06-03
                    s. 9              | Law on Migration Offences, s. 9, 2011-06-03; Law on Migration Offences, 2011-06-03
                    offences, s. 9    | Law on Migration Offences, s. 9, 2011-06-03; Law on Migration Offences, 2011-06-03
                    penal             | Code pénal, article 224, 2011-06-03; Code pénal, 2011-06-03
                    PÉNAL             | Code pénal, article 224, 2011-06-03; Code pénal, 2011-06-03
                    report            | Police report, 2025, https://police.example/xd, report.pdf
                    """)
    void titleAndReferenceAreSearched(String typed, String offered) {
        assertThat(offers(typed, begun())).extracting(ItemKind::line).containsExactly(offered.split("; "));
    }

    @Test
    void theLatestOfEachTitleComesBeforeItsOtherSectionsAndTheLawsWithoutOneLast() {
        assertThat(offers("", begun()))
                .containsExactly(
                        SECTION_12,
                        REPORT,
                        CODE,
                        SECTION_9,
                        law("Law on Migration Offences", ""),
                        law("Code pénal", ""));
    }

    @Test
    void aCitationIsOfferedWithAllThatItSays() {
        assertThat(offers("police", begun())).containsExactly(REPORT);
    }

    @ParameterizedTest(name = "''{0}'' shows no citation")
    @ValueSource(strings = {"", "Police report", "police report, 2025, https://police.example/xd, report.pdf", "xyz"})
    void whatIsNotTheWholeLineOfAnOfferShowsNoCitation(String line) {
        assertThat(shownAs(line, begun()).filter(REPORT::equals)).isEmpty();
    }

    /** The citation that is taken need not be among the latest five: something was typed to find it. */
    @Test
    void everyCitationIsFoundByTheLineThatShowedIt() {
        Assessment many = begun().with(
                        InterviewSamples.ATTEMPT,
                        citing(
                                "2026-11-24T13:00:00Z",
                                IntStream.range(0, 9)
                                        .mapToObj(i -> law("Law " + i, "s. 1"))
                                        .toArray(Evidence[]::new)));
        assertThat(PageField.Offers.shown(offers("", many))).doesNotContain(CODE);
        assertThat(offers("code", many)).containsExactly(CODE, law("Code pénal", ""));
        assertThat(shownAs(ItemKind.line(CODE), many)).contains(CODE);
        assertThat(shownAs(ItemKind.line(REPORT), many)).contains(REPORT);
    }

    @Test
    void whatTheAnswerCitesItselfIsNotFoundByItsLine() {
        Assessment cited = begun().with(ASKING, citing("2026-11-24T13:00:00Z", CODE));
        assertThat(shownAs(ItemKind.line(CODE), cited)).isEmpty();
    }

    @Test
    void fiveAreOfferedWithTheirSectionsThenThreeWithoutThenTheRest() {
        Assessment many = begun().with(
                        InterviewSamples.ATTEMPT,
                        citing(
                                "2026-11-24T13:00:00Z",
                                law("Law A", "s. 1"),
                                law("Law A", "s. 2"),
                                law("Law A", "s. 3"),
                                law("Law B", "s. 1"),
                                law("Law A", "s. 4"),
                                law("Law A", "s. 5")));
        assertThat(offers("law ", many))
                .extracting(ItemKind::line)
                .containsExactly(
                        "Law A, s. 1, 2011-06-03",
                        "Law B, s. 1, 2011-06-03",
                        "Law on Migration Offences, s. 12, 2011-06-03",
                        "Law A, s. 2, 2011-06-03",
                        "Law A, s. 3, 2011-06-03",
                        "Law A, 2011-06-03",
                        "Law B, 2011-06-03",
                        "Law on Migration Offences, 2011-06-03",
                        "Law A, s. 4, 2011-06-03",
                        "Law A, s. 5, 2011-06-03",
                        "Law on Migration Offences, s. 9, 2011-06-03");
    }

    @Test
    void whatTheOlderAssessmentCitesIsOfferedAfterThat() {
        Evidence old = law("Law on Passports", "s. 1");
        Assessment older = InterviewSamples.halfDone()
                .with(InterviewSamples.LINES, citing("2025-01-01T10:00:00Z", old, SECTION_9));
        InterviewConfig config = InterviewSamples.setting().with(new Prefill("old.yaml", older));
        Interview at = InterviewFlow.resume(config, begun(), List.of());
        assertThat(CitationOffers.documents(ASKING, at).offers("law"))
                .containsExactly(
                        SECTION_12, old, SECTION_9, law("Law on Migration Offences", ""), law("Law on Passports", ""));
    }

    /** Two words of a title are enough for an eye: the day is left out, so that the question has room. */
    @Test
    void aLawWithoutItsSectionSaysThatTheSectionIsAskedFor() {
        Interview at = InterviewFlow.resume(
                InterviewSamples.setting().saidBy(new PhraseFormatter(Messages.in(Messages.ENGLISH))),
                begun(),
                List.of());
        assertThat(CitationOffers.matching("code", ASKING, at))
                .containsExactly("Code pénal, article 224, 3 June 2011", "Code pénal: which section?");
        assertThat(CitationOffers.known("Code pénal: which section?", ASKING, at))
                .contains(law("Code pénal", ""));
    }

    /** "Al" is the Aliens Act before it is the end of "criminal". */
    @Test
    void aWordThatBeginsAsTypedComesBeforeOneThatContainsIt() {
        Assessment cited = begun().with(
                        InterviewSamples.ATTEMPT,
                        citing("2026-11-24T13:00:00Z", law("Criminal Code", "s. 1"), law("Aliens Act", "s. 2")));
        assertThat(offers("al", cited)).startsWith(law("Aliens Act", "s. 2"), law("Criminal Code", "s. 1"));
    }
}
