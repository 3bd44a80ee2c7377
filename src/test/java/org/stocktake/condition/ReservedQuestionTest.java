package org.stocktake.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.SampleChecklist.COMPARE;
import static org.stocktake.SampleChecklist.PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.condition.Applicability.Kind;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.Force;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/** A reservation takes out of what binds the provisions that it names, and leaves the others. */
final class ReservedQuestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final Profile A_PARTY = Profile.EMPTY.with(PARTY, List.of("yes"));

    private static Declaration reservation(DeclarationEffect effect, String withdrawn, String... provisions) {
        return new Declaration(
                DeclarationKind.RESERVATION,
                List.of(provisions).stream().map(ProvisionId::new).toList(),
                effect,
                "Not for us.",
                "2004-01-28",
                withdrawn,
                List.of());
    }

    private static Applicability of(String question, Profile profile, Declaration... declarations) {
        Assessment assessment = Assessment.begin(
                        new Assessment.Subject("sample", "1.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL)
                .withProfile(profile)
                .withDeclarations(List.of(declarations));
        Question asked = CHECKLIST.question(new QuestionId(question)).orElseThrow();
        return Applicability.of(CHECKLIST, asked, assessment, TODAY);
    }

    @Test
    void aQuestionOfWhichNothingBindsAnyMoreIsReservedAndStillAsked() {
        Applicability thought = of("laws.thought", A_PARTY, reservation(DeclarationEffect.EXCLUDES, "", "treaty-6"));
        assertThat(thought.kind()).isEqualTo(Kind.RESERVED);
        assertThat(thought.kind().isAsked()).isTrue();
        assertThat(thought.applying()).containsExactly(CHECKLIST.provision(new ProvisionId("treaty-6")));
    }

    @Test
    void theIdOfAnArticleStandsForItsParagraphsAndForNoOtherArticle() {
        Declaration treaty = reservation(DeclarationEffect.EXCLUDES, "", "treaty");
        assertThat(of("sea.return", A_PARTY, treaty).kind()).isEqualTo(Kind.RESERVED);
        Declaration articleOne = reservation(DeclarationEffect.EXCLUDES, "", "treaty-1");
        assertThat(of("sea.return", A_PARTY.with(SampleChecklist.RESERVATION, List.of("no")), articleOne)
                        .kind())
                .isEqualTo(Kind.BINDS);
    }

    @Test
    void whatBindsBesidesStillBindsWithItsOwnForce() {
        Applicability offence = of("laws.offence", A_PARTY, reservation(DeclarationEffect.EXCLUDES, "", "treaty-5"));
        assertThat(offence.kind()).isEqualTo(Kind.BINDS);
        assertThat(offence.force()).isEqualTo(Force.CALL);
        assertThat(of("laws.offence", A_PARTY).force()).isEqualTo(Force.OBLIGATION);
    }

    @Test
    void aReservationThatOnlyLimitsLeavesTheQuestionBinding() {
        assertThat(of("laws.thought", A_PARTY, reservation(DeclarationEffect.LIMITS, "", "treaty-6"))
                        .kind())
                .isEqualTo(Kind.BINDS);
    }

    @Test
    void aReservationHasNoEffectFromTheDayOfItsWithdrawal() {
        assertThat(of("laws.thought", A_PARTY, reservation(DeclarationEffect.EXCLUDES, "2026-11-24", "treaty-6"))
                        .kind())
                .isEqualTo(Kind.BINDS);
        assertThat(of("laws.thought", A_PARTY, reservation(DeclarationEffect.EXCLUDES, "2026-11-25", "treaty-6"))
                        .kind())
                .isEqualTo(Kind.RESERVED);
    }

    @Test
    void whatWouldNotBindAnywayIsNotReserved() {
        Declaration reservation = reservation(DeclarationEffect.EXCLUDES, "", "treaty-6");
        Profile outside = Profile.EMPTY.with(PARTY, List.of("no"));
        assertThat(of("laws.thought", outside.with(COMPARE, List.of("no")), reservation)
                        .kind())
                .isEqualTo(Kind.NOT_BOUND);
        assertThat(of("laws.thought", outside.with(COMPARE, List.of("yes")), reservation)
                        .kind())
                .isEqualTo(Kind.VOLUNTARY);
    }

    @Test
    void whatMayBindDoesNotDisappearBecauseOfAReservation() {
        assertThat(of("laws.thought", Profile.EMPTY, reservation(DeclarationEffect.EXCLUDES, "", "treaty-6"))
                        .kind())
                .isEqualTo(Kind.RESERVED);
    }

    @Test
    void whatBindsOnlyTogetherWithAnotherIsNotReservedAlone() {
        List<Provision> provisions = new ArrayList<>(CHECKLIST.provisions());
        provisions.replaceAll(one -> one.id().value().equals("treaty-6") ? recalling(one) : one);
        Checklist recalling = new Checklist(
                CHECKLIST.heading(),
                new Checklist.Body(CHECKLIST.sources(), provisions, CHECKLIST.sections()),
                CHECKLIST.profile(),
                CHECKLIST.voluntaryWhen(),
                CHECKLIST.vocabulary());
        Question thought = recalling.question(new QuestionId("laws.thought")).orElseThrow();
        Declaration reservation = reservation(DeclarationEffect.EXCLUDES, "", "treaty-6");
        assertThat(AskedQuestions.with(List.of(reservation), recalling, A_PARTY)
                        .of(thought)
                        .kind())
                .isEqualTo(Kind.NOT_BOUND);
    }

    private static Provision recalling(Provision one) {
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
    void aQuestionThatTheProfileExcludesStaysExcluded() {
        Profile inland = A_PARTY.with(SampleChecklist.COAST, List.of("none"));
        assertThat(of("sea.boarding", inland, reservation(DeclarationEffect.EXCLUDES, "", "treaty-5"))
                        .kind())
                .isEqualTo(Kind.EXCLUDED);
    }
}
