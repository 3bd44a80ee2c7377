package org.stocktake.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.SampleChecklist.PARTY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.condition.Applicability.Kind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;
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
