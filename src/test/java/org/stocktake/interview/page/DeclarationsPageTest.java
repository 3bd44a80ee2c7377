package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.FactId;
import org.stocktake.model.ProvisionId;

/** Declarations are recorded on one page each, and never in a form that the file's reader refuses. */
final class DeclarationsPageTest {
    private static final FactId RESERVATIONS = new FactId("reservations");
    private static final FactId COAST = new FactId("coast");

    private static InterviewDriver atList() {
        return InterviewDriver.resumed().press(Command.DECLARATIONS);
    }

    /** Returns an interview with a reservation that excludes article 8 of the Protocol, back at the list. */
    private static InterviewDriver withReservation() {
        return atList().choose(2)
                .choose(1)
                .write("Protocol 8")
                .choose(1)
                .write("The State is not bound.")
                .write("2004-01-28");
    }

    private static List<Declaration> declarations(InterviewDriver driver) {
        return driver.interview().assessment().declarations();
    }

    private static List<String> said(InterviewDriver driver) {
        return driver.view().notices().stream()
                .map(Paragraph::phrase)
                .map(Phrase::key)
                .toList();
    }

    @Test
    void theFactThatThereAreSomeLeadsToTheListAndGoOnToTheNextFact() {
        Assessment party = InterviewSamples.halfDone();
        Assessment unasked =
                party.withProfile(party.profile().with(RESERVATIONS, List.of()).with(COAST, List.of()));
        InterviewDriver driver =
                InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), unasked, List.of()));
        driver.press(Command.PROFILE).choose(3).on(new Event.Ticked(Set.of(2))).press(EditKey.CONFIRM);
        assertThat(driver.row()).isEqualTo(FactsPage.DECLARATIONS);
        driver.press(EditKey.CONFIRM);
        assertThat(driver.interview().page()).isEqualTo(DeclarationsPage.LIST);
        driver.choose(1);
        assertThat(driver.open()).isEqualTo(COAST.value());
    }

    @Test
    void eachPartIsAskedInItsRowAndTheWordsRecordIt() {
        assertThat(declarations(withReservation()))
                .containsExactly(new Declaration(
                        DeclarationKind.RESERVATION,
                        List.of(new ProvisionId("smp-8-6")),
                        DeclarationEffect.EXCLUDES,
                        "The State is not bound.",
                        "2004-01-28",
                        "",
                        List.of()));
        assertThat(withReservation().interview().page()).isEqualTo(DeclarationsPage.LIST);
    }

    @Test
    void theExampleOfProvisionsIsOneThatTheChecklistHas() {
        InterviewDriver driver = atList().choose(2).choose(1);
        assertThat(driver.view().toString()).contains("Protocol 6(1); Protocol 11");
        driver.write("Protocol 6(1); Protocol 11");
        assertThat(driver.open()).isEqualTo("effect");
        assertThat(atList().choose(2).choose(1).write("Treaty 20").view().toString())
                .contains("no-such-provision, values=[Treaty 20, Protocol 6(1); Protocol 11]");
    }

    @Test
    void onlyAReservationIsAskedForItsEffect() {
        InterviewDriver driver = atList().choose(2).choose(2).write("6(1)(a); 6(2)(a)");
        assertThat(driver.open()).isEqualTo("text");
        assertThat(driver.labels()).doesNotContain("declaration.effect");
        driver.write("We understand it so.");
        assertThat(declarations(driver).get(0).effect()).isEqualTo(DeclarationEffect.LIMITS);
        assertThat(declarations(driver).get(0).provisions())
                .containsExactly(new ProvisionId("smp-6-1-a"), new ProvisionId("smp-6-2-a"));
    }

    @Test
    void anUnknownProvisionIsRefusedAndNothingTypedOpensTheList() {
        InterviewDriver driver = atList().choose(2).choose(1).write("Protocol 99");
        assertThat(said(driver)).contains("interview.error.no-such-provision");
        driver.write("");
        assertThat(driver.interview().page()).isInstanceOf(DeclarationsPage.ProvisionPickerPage.class);
        driver.on(new Event.Ticked(Set.of(3))).press(EditKey.CONFIRM);
        assertThat(driver.open()).isEqualTo("effect");
        driver.choose(1).write("Not bound.");
        assertThat(declarations(driver).get(0).provisions()).containsExactly(new ProvisionId("smp-8-6"));
    }

    @Test
    void whatAnArticleCoversIsNamedOnceAndOnlyTreatiesAreNamed() {
        InterviewDriver driver = atList().choose(2).choose(1).write("smp-8; Protocol 8(6); smp-8");
        driver.choose(1).write("The State is not bound.");
        assertThat(declarations(driver).get(0).provisions()).containsExactly(new ProvisionId("smp-8"));
        for (String other : List.of("smp", "Resolution 1", "res-5-3-p1")) {
            assertThat(said(atList().choose(2).choose(1).write(other)))
                    .as(other)
                    .containsExactly("interview.error.no-such-provision");
        }
    }

    @Test
    void wordsAreNeededAndADayToComeIsRefused() {
        InterviewDriver driver =
                atList().choose(2).choose(1).write("Protocol 8").choose(1).write("  ");
        assertThat(said(driver)).contains("interview.error.declaration-text");
        driver.write("Not bound.").write("2027-01-01");
        assertThat(said(driver)).contains("interview.error.declared-later");
        assertThat(declarations(driver).get(0).date()).isEmpty();
    }

    @Test
    void ofADayThatCanBeTwoBothAreOffered() {
        InterviewDriver driver =
                atList().choose(2).choose(1).write("Protocol 8").choose(1).write("The State is not bound.");
        driver.write("01/02/2004");
        assertThat(said(driver)).containsExactly("interview.day.either");
        assertThat(driver.offers()).containsExactly("2004-02-01", "2004-01-02");
        driver.press(EditKey.DOWN).press(EditKey.CONFIRM);
        assertThat(declarations(driver).get(0).date()).isEqualTo("2004-02-01");
    }

    @Test
    void whatTheReaderWouldRefuseIsNotRecorded() {
        InterviewDriver twice =
                withReservation().choose(2).choose(1).write("smp-8-6").choose(1).write("Once more.");
        assertThat(said(twice)).contains("interview.error.excluded-twice");
        assertThat(declarations(twice)).hasSize(1);
        InterviewDriver early = withReservation().choose(3).edit("withdrawn").write("2003-01-01");
        assertThat(said(early)).contains("interview.error.withdrawn-before");
        assertThat(declarations(early).get(0).withdrawn()).isEmpty();
    }

    @Test
    void oneThatIsRemovedComesBackWithUndo() {
        InterviewDriver driver = withReservation().choose(3).press(EditKey.END, EditKey.CONFIRM);
        assertThat(declarations(driver)).isEmpty();
        assertThat(said(driver)).contains("interview.note.removed");
        driver.press(Command.UNDO);
        assertThat(declarations(driver)).hasSize(1);
    }

    @Test
    void aHalfTypedOneIsThereAgainAfterAnInterruption() {
        Interview half = atList().choose(2)
                .choose(2)
                .write("Protocol 8")
                .on(new Event.Written("We under"))
                .interview();
        List<HalfTypedText> kept = half.halfTyped();
        InterviewDriver again =
                InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), half.assessment(), kept));
        assertThat(again.open()).isEqualTo("text");
        assertThat(again.text()).isEqualTo("We under");
        again.press(EditKey.CONFIRM);
        assertThat(declarations(again).get(0).kind()).isEqualTo(DeclarationKind.DECLARATION);
        assertThat(declarations(again).get(0).text()).isEqualTo("We under");
    }

    @Test
    void theReservedQuestionSaysSoWithTheWordsOfTheState() {
        InterviewDriver driver = withReservation();
        QuestionPage page = new QuestionPage(InterviewSamples.AUTHORITY);
        assertThat(page.view(driver.interview()).body().stream()
                        .map(Paragraph::phrase)
                        .map(Phrase::key))
                .contains("interview.reserved", "interview.declared.reservation");
        assertThat(driver.interview().asked()).extracting(one -> one.id()).contains(InterviewSamples.AUTHORITY);
    }

    @Test
    void separatorsAloneNameNoProvision() {
        InterviewDriver begun = atList().choose(2).choose(1).write(";");
        assertThat(said(begun)).contains("interview.error.no-such-provision");
        assertThat(begun.open()).isEqualTo("provisions");
        InterviewDriver recorded = withReservation().choose(3).edit("provisions");
        assertThat(recorded.open()).isEqualTo("provisions");
        recorded.write(" ; ;");
        assertThat(said(recorded)).contains("interview.error.no-such-provision");
        assertThat(declarations(recorded)).isEqualTo(declarations(withReservation()));
    }
}
