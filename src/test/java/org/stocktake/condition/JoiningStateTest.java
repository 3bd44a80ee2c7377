package org.stocktake.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.SampleChecklist.PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.condition.Applicability.Kind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/** A State that has deposited its instrument, and one that looks at itself as a party. */
final class JoiningStateTest {
    private static final FactId SINCE = new FactId("since");
    private static final Checklist CHECKLIST = withDeposit(SampleChecklist.checklist());
    private static final Profile DEPOSITED =
            Profile.EMPTY.with(PARTY, List.of("deposited")).with(SampleChecklist.COMPARE, List.of("no"));

    @Test
    void aDutyOfPartiesBindsAStateThatHasDepositedLater() {
        Applicability offence = of("laws.offence", DEPOSITED);
        assertThat(offence.kind()).isEqualTo(Kind.BINDS_LATER);
        assertThat(offence.because(CHECKLIST.profile())).containsExactly(PARTY);
        assertThat(offence.applying()).hasSize(2);
    }

    @Test
    void aCallToAllBindsItToday() {
        assertThat(of("laws.everyone", DEPOSITED).kind()).isEqualTo(Kind.BINDS);
    }

    @Test
    void theDayIsThatOfTheFactThatTheChoiceNames() {
        Profile known = DEPOSITED.with(SINCE, List.of("2027-03-01"));
        assertThat(EntryIntoForce.day(CHECKLIST, of("laws.offence", known), known))
                .isEqualTo("2027-03-01");
        assertThat(EntryIntoForce.day(CHECKLIST, of("laws.offence", DEPOSITED), DEPOSITED))
                .isEmpty();
    }

    @Test
    void aPartyAndAStateOutsideHaveNoSuchDay() {
        Profile party = DEPOSITED.with(PARTY, List.of("yes")).with(SINCE, List.of("2004-03-01"));
        assertThat(of("laws.offence", party).kind()).isEqualTo(Kind.BINDS);
        assertThat(EntryIntoForce.day(CHECKLIST, of("laws.offence", party), party))
                .isEmpty();
        assertThat(of("laws.offence", DEPOSITED.with(PARTY, List.of("no"))).kind())
                .isEqualTo(Kind.NOT_BOUND);
    }

    @Test
    void anUnknownFactStaysUnknownForIt() {
        assertThat(of("sea.boarding", DEPOSITED).kind()).isEqualTo(Kind.BINDS_LATER);
        assertThat(of("sea.boarding", Profile.EMPTY).kind()).isEqualTo(Kind.DEPENDS);
    }

    /** Article 18 binds a State without a reservation; of that nothing is known here. */
    @Test
    void aProvisionThatMayBindItLaterIsAskedAsOfAParty() {
        Applicability ofParty = of("sea.return", DEPOSITED.with(PARTY, List.of("yes")));
        Applicability deposited = of("sea.return", DEPOSITED);
        assertThat(deposited.kind()).isEqualTo(Kind.DEPENDS).isEqualTo(ofParty.kind());
        assertThat(deposited.because(CHECKLIST.profile())).containsExactly(SampleChecklist.RESERVATION);
        assertThat(deposited.applying()).isEqualTo(ofParty.applying());
    }

    @Test
    void aProvisionOfWhichTheFactIsKnownBindsItLaterOrNever() {
        assertThat(of("sea.return", DEPOSITED.with(SampleChecklist.RESERVATION, List.of("no")))
                        .kind())
                .isEqualTo(Kind.BINDS_LATER);
        assertThat(of("sea.return", DEPOSITED.with(SampleChecklist.RESERVATION, List.of("yes")))
                        .kind())
                .isEqualTo(Kind.NOT_BOUND);
    }

    @Test
    void asAPartyAStateOutsideIsAskedWhatMightBindItAndItIsVoluntary() {
        Profile outside = DEPOSITED.with(PARTY, List.of("no"));
        assertThat(kind(AskedQuestions.asParty(CHECKLIST, outside), "sea.return"))
                .isEqualTo(Kind.VOLUNTARY);
        Profile reserved = outside.with(SampleChecklist.RESERVATION, List.of("yes"));
        assertThat(kind(AskedQuestions.asParty(CHECKLIST, reserved), "sea.return"))
                .isEqualTo(Kind.NOT_BOUND);
    }

    @Test
    void asAPartyAReservationReservesOnlyWhatItNames() {
        Declaration reservation = new Declaration(
                DeclarationKind.RESERVATION,
                List.of(new ProvisionId("treaty-6")),
                DeclarationEffect.EXCLUDES,
                "Not for us.",
                "",
                "",
                List.of());
        Assessment outside = Assessment.begin(
                        new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL)
                .withProfile(DEPOSITED.with(PARTY, List.of("no")))
                .withDeclarations(List.of(reservation));
        AskedQuestions asParty = AskedQuestions.asParty(CHECKLIST, outside, LocalDate.of(2026, 11, 24));
        assertThat(kind(asParty, "laws.thought")).isEqualTo(Kind.RESERVED);
        assertThat(kind(asParty, "laws.offence")).isEqualTo(Kind.VOLUNTARY);
    }

    @Test
    void asAPartyAStateOutsideIsAskedWhatWouldBindItAndItIsVoluntary() {
        Profile outside = DEPOSITED.with(PARTY, List.of("no"));
        AskedQuestions asParty = AskedQuestions.asParty(CHECKLIST, outside);
        assertThat(kind(asParty, "laws.offence")).isEqualTo(Kind.VOLUNTARY);
        assertThat(kind(asParty, "laws.everyone")).isEqualTo(Kind.BINDS);
    }

    @Test
    void asAPartyAPartyIsAskedTheSame() {
        Profile party = DEPOSITED.with(PARTY, List.of("yes"));
        CHECKLIST
                .questions()
                .forEach(question -> assertThat(
                                AskedQuestions.asParty(CHECKLIST, party).of(question))
                        .isEqualTo(new AskedQuestions(CHECKLIST, party).of(question)));
    }

    private static Kind kind(AskedQuestions asked, String question) {
        return asked.of(CHECKLIST.question(new QuestionId(question)).orElseThrow())
                .kind();
    }

    private static Applicability of(String question, Profile profile) {
        return Applicability.of(
                CHECKLIST, CHECKLIST.question(new QuestionId(question)).orElseThrow(), profile);
    }

    private static Checklist withDeposit(Checklist sample) {
        List<Fact> profile = new ArrayList<>(sample.profile());
        profile.replaceAll(fact -> fact.id().equals(PARTY) ? deposit(fact) : fact);
        profile.add(new Fact(SINCE, "Since when?", FactType.DATE, "", Condition.ALWAYS, List.of()));
        return new Checklist(
                sample.heading(),
                new Checklist.Body(sample.sources(), sample.provisions(), sample.sections()),
                profile,
                sample.voluntaryWhen(),
                Map.of(PARTY, "yes"),
                sample.vocabulary());
    }

    private static Fact deposit(Fact fact) {
        Fact.Choice deposited = new Fact.Choice(
                "deposited", "Deposited", false, Condition.ALWAYS, "", Optional.of(new Fact.Becoming("yes", SINCE)));
        Fact.Choice yes = new Fact.Choice("yes", "Yes", false);
        return new Fact(fact.id(), fact.text(), fact.type(), fact.help(), fact.when(), List.of(yes, deposited));
    }
}
