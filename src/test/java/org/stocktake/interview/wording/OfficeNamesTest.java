package org.stocktake.interview.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/** Offices that are offered while one is typed. */
final class OfficeNamesTest {
    private static final Assessment BEGUN = InterviewSamples.halfDone()
            .withConsulted(List.of("Bar Association", "Night Heron, a shelter"))
            .with(InterviewSamples.LINES, waitingFor("Border Police", "2026-11-24T13:00:00Z"))
            .with(InterviewSamples.CAMPAIGN, stepOf("Office of the Prosecutor", "2026-11-24T14:00:00Z"));

    private static Answer waitingFor(String office, String at) {
        return Answer.of(AnswerKind.WAITING)
                .with(AnswerTextField.WAITING_FOR, office)
                .with(AnswerTextField.BY, "Ministry of Justice")
                .with(AnswerTextField.AT, at);
    }

    private static Answer stepOf(String office, String at) {
        return Answer.of(AnswerKind.NO)
                .withActions(List.of(new Action("Begin a campaign", office, "", ""), new Action("End it", "", "", "")))
                .with(AnswerTextField.BY, "Ministry of Justice")
                .with(AnswerTextField.AT, at);
    }

    private static Interview of(Assessment assessment) {
        return InterviewFlow.resume(InterviewSamples.setting(), assessment, List.of());
    }

    private static List<String> offers(String typed) {
        return OfficeNames.offers(typed, of(BEGUN));
    }

    @ParameterizedTest(name = "nothing is offered for ''{0}''")
    @ValueSource(
            strings = {
                "xyz",
                "Ministry of Justice",
                "ministry  OF justice",
                " Border Police ",
                "Bórder Police",
                "Night Heron, a shelter",
                "Ministry of Justice and Police",
                ".*",
                "Begin a campaign"
            })
    void nothingIsOfferedForWhatFitsNothingOrIsAnOfficeAlready(String typed) {
        assertThat(offers(typed)).isEmpty();
    }

    @Test
    void nothingIsOfferedBeforeAnOfficeWasNamed() {
        Assessment nobody =
                InterviewSamples.halfDone().without(InterviewSamples.AUTHORITY).without(InterviewSamples.PROCURING);
        assertThat(OfficeNames.offers("", of(nobody))).isEmpty();
        assertThat(OfficeNames.offers("min", of(nobody))).isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' offers {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    min            | Ministry of Justice
                    jus            | Ministry of Justice
                    MINISTRY of  j | Ministry of Justice
                    pol            | Border Police
                    heron          | Night Heron, a shelter
                    proséc         | Office of the Prosecutor
                    fice           | Office of the Prosecutor
                    bor            | Border Police
                    o              | Ministry of Justice; Office of the Prosecutor; Border Police; Bar Association; Night Heron, a shelter
                    b              | Border Police; Bar Association
                    st             | Ministry of Justice
                    er             | Border Police; Night Heron, a shelter
                    """)
    void theOfficesThatFitAreOfferedThoseWithAWordThatBeginsSoFirst(String typed, String offered) {
        assertThat(offers(typed)).containsExactly(offered.split("; "));
    }

    @Test
    void beforeAnythingIsTypedTheLatestAreOfferedTheOwnOfficeFirst() {
        assertThat(offers(""))
                .containsExactly(
                        "Ministry of Justice",
                        "Office of the Prosecutor",
                        "Border Police",
                        "Bar Association",
                        "Night Heron, a shelter");
    }

    @Test
    void allThatFitAreOfferedInOrder() {
        List<String> courts = List.of("Court A", "Court B", "Court C", "Court D", "Court E", "Court F");
        Assessment many = BEGUN.withConsulted(courts);
        assertThat(OfficeNames.offers("court", of(many))).isEqualTo(courts);
        assertThat(OfficeNames.offers("", of(many))).endsWith("Court F").hasSizeGreaterThan(6);
    }

    @Test
    void anOfficeInTwoSpellingsIsOfferedOnceAsItWasSpelledLast() {
        Assessment twice =
                BEGUN.with(new QuestionId("offences.attempt"), waitingFor("border  police", "2026-11-24T09:00:00Z"));
        assertThat(OfficeNames.offers("bord", of(twice))).containsExactly("Border Police");
    }

    @Test
    void aTextOfSeveralLinesIsNotOffered() {
        Assessment lines = InterviewSamples.halfDone()
                .with(InterviewSamples.LINES, waitingFor("Customs\nand Police", "2026-11-24T13:00:00Z"));
        assertThat(OfficeNames.offers("cust", of(lines))).isEmpty();
    }

    @Test
    void theOfficesOfTheOlderAssessmentAreOfferedAfterThoseOfThisOne() {
        Assessment older = InterviewSamples.halfDone()
                .with(InterviewSamples.LINES, waitingFor("Police Academy", "2025-11-24T13:00:00Z"))
                .with(InterviewSamples.CAMPAIGN, waitingFor("border police", "2025-11-24T14:00:00Z"));
        InterviewConfig config = InterviewSamples.setting().with(new Prefill("old.yaml", older));
        assertThat(OfficeNames.offers("pol", InterviewFlow.resume(config, BEGUN, List.of())))
                .containsExactly("Border Police", "Police Academy");
    }
}
