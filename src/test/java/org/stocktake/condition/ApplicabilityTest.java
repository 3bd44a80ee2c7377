package org.stocktake.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stocktake.SampleChecklist.COAST;
import static org.stocktake.SampleChecklist.COMPARE;
import static org.stocktake.SampleChecklist.PARTY;
import static org.stocktake.SampleChecklist.RESERVATION;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.SampleChecklist;
import org.stocktake.condition.Applicability.Kind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactType;
import org.stocktake.model.Force;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

final class ApplicabilityTest {
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final Profile PARTY_STATE = Profile.EMPTY.with(PARTY, List.of("yes"));
    private static final Profile OTHER_STATE = Profile.EMPTY.with(PARTY, List.of("no"));

    @ParameterizedTest(name = "{0} {1} a State that is party={2}, compares={3}")
    @CsvSource({
        "laws.offence, BINDS, yes, no",
        "laws.offence, NOT_BOUND, no, no",
        "laws.offence, VOLUNTARY, no, yes",
        "laws.offence, DEPENDS, , no",
        "laws.everyone, BINDS, no, no",
        "laws.everyone, BINDS, , yes"
    })
    void aDutyOfPartiesBindsPartiesOnlyAndACallToAllBindsAll(
            String question, Kind expected, String party, String compare) {
        Profile profile = Profile.EMPTY.with(COMPARE, List.of(compare));
        assertThat(of(question, party == null ? profile : profile.with(PARTY, List.of(party)))
                        .kind())
                .isEqualTo(expected);
    }

    @Test
    void aQuestionThatMayBindOrIsComparedIsAsked() {
        assertThat(Stream.of(Kind.values()).filter(Kind::isAsked))
                .containsExactly(Kind.BINDS, Kind.DEPENDS, Kind.BINDS_LATER, Kind.RESERVED, Kind.VOLUNTARY);
    }

    @Test
    void aFactThatExcludesAQuestionIsItsReason() {
        Applicability landlocked = of("sea.boarding", PARTY_STATE.with(COAST, List.of("landlocked")));
        assertThat(landlocked.kind()).isEqualTo(Kind.EXCLUDED);
        assertThat(landlocked.because(CHECKLIST.profile())).containsExactly(COAST);
    }

    @Test
    void aMissingFactIsNamed() {
        Applicability unknown = of("sea.boarding", PARTY_STATE);
        assertThat(unknown.kind()).isEqualTo(Kind.DEPENDS);
        assertThat(unknown.because(CHECKLIST.profile())).containsExactly(COAST);
    }

    @Test
    void aReservationSwitchesTheDutyOff() {
        assertThat(of("sea.return", PARTY_STATE.with(RESERVATION, List.of("no")))
                        .kind())
                .isEqualTo(Kind.BINDS);
        Applicability reserved = of("sea.return", PARTY_STATE.with(RESERVATION, List.of("yes")));
        assertThat(reserved.kind()).isEqualTo(Kind.NOT_BOUND);
        assertThat(reserved.because(CHECKLIST.profile())).containsExactly(RESERVATION);
    }

    @Test
    void forAFactThatIsNotAskedOfTheStateStandsTheOneThatDecidesSo() {
        Fact reservation =
                new Fact(RESERVATION, "Reservation?", FactType.SINGLE, "", SampleChecklist.is(PARTY, "yes"), List.of());
        Condition reserved = SampleChecklist.is(RESERVATION, "yes");
        Profile settled = ConditionEvaluator.settled(List.of(reservation), OTHER_STATE);
        Applicability excluded = new Applicability(Kind.EXCLUDED, List.of(reserved), settled, List.of());
        assertThat(excluded.because(List.of(reservation))).containsExactly(PARTY);
    }

    @Test
    void theForceIsTheStrongestOfTheApplyingProvisions() {
        assertThat(of("laws.offence", PARTY_STATE).force()).isEqualTo(Force.OBLIGATION);
        assertThat(of("laws.thought", PARTY_STATE).force()).isEqualTo(Force.CONSIDER);
        assertThat(of("laws.everyone", OTHER_STATE).force()).isEqualTo(Force.CALL);
    }

    @Test
    void theApplyingProvisionsAreThoseThatBind() {
        assertThat(of("laws.offence", PARTY_STATE).applying())
                .extracting(provision -> provision.id())
                .containsExactly(new ProvisionId("res-2"), new ProvisionId("treaty-5"));
    }

    /** A preamble recalls duties; where the duty itself does not bind, nothing is left of it. */
    @Test
    void aProvisionThatOnlyRecallsOthersNeverBindsByItself() {
        Checklist recalled = recalling("res-1");
        QuestionId both = new QuestionId("laws.both");
        Applicability ofParty =
                Applicability.of(recalled, recalled.question(both).orElseThrow(), PARTY_STATE);
        assertThat(ofParty.kind()).isEqualTo(Kind.BINDS);
        assertThat(ofParty.applying())
                .extracting(Provision::id)
                .containsExactly(new ProvisionId("res-1"), new ProvisionId("treaty-5"));
        Applicability ofOther =
                Applicability.of(recalled, recalled.question(both).orElseThrow(), OTHER_STATE);
        assertThat(ofOther.kind()).isEqualTo(Kind.NOT_BOUND);
        Applicability notKnown =
                Applicability.of(recalled, recalled.question(both).orElseThrow(), Profile.EMPTY);
        assertThat(notKnown.kind()).isEqualTo(Kind.DEPENDS);
        assertThat(notKnown.because(recalled.profile())).containsExactly(PARTY);
    }

    /** Returns the sample in which that provision stands in company only, and a question rests on it and on a duty. */
    private static Checklist recalling(String id) {
        List<Provision> provisions = CHECKLIST.provisions().stream()
                .map(one -> one.id().value().equals(id) ? inCompanyOnly(one) : one)
                .toList();
        Question both = new Question(
                new QuestionId("laws.both"),
                "Is it so?",
                List.of(new ProvisionId(id), new ProvisionId("treaty-5")),
                CHECKLIST.questions().findFirst().orElseThrow().guide(),
                Condition.ALWAYS,
                Depth.CORE,
                false);
        return new Checklist(
                CHECKLIST.heading(),
                new Checklist.Body(
                        CHECKLIST.sources(), provisions, List.of(new Section("laws", "Laws", "", List.of(both)))),
                CHECKLIST.profile(),
                CHECKLIST.voluntaryWhen(),
                CHECKLIST.vocabulary());
    }

    private static Provision inCompanyOnly(Provision one) {
        return new Provision(
                one.id(),
                one.source(),
                one.number(),
                one.verb(),
                one.addressee(),
                one.standing(),
                one.asks(),
                one.quotes(),
                one.boundWhen(),
                false,
                one.cluster());
    }

    @Test
    void anApplicabilityWithoutAForceIsAFaultOfTheProgram() {
        Applicability none = new Applicability(Kind.BINDS, List.of(), Profile.EMPTY, List.of());
        assertThatThrownBy(none::force).isInstanceOf(IllegalStateException.class);
    }

    private static Applicability of(String question, Profile profile) {
        return Applicability.of(
                CHECKLIST, CHECKLIST.question(new QuestionId(question)).orElseThrow(), profile);
    }
}
