package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.finding.ItemKind;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;

/** The kind of a citation can be said in its row, and only a law has rows for its days. */
final class EvidenceKindTest {
    private static final ItemPage CITATION = new ItemPage(InterviewSamples.PROCURING, ItemKind.EVIDENCE, 0);
    private static final int LAW = number(EvidenceKind.LAW);

    private static int number(EvidenceKind kind) {
        return List.of(EvidenceKind.values()).indexOf(kind) + 2;
    }

    private static InterviewDriver atKind() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108");
        walk.write("Penal Code").write("s. 12").write("2008-05").edit("kind");
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.kind");
        return walk;
    }

    private static Evidence evidence(InterviewDriver walk) {
        return walk.interview()
                .answerTo(InterviewSamples.PROCURING)
                .orElseThrow()
                .evidence()
                .get(0);
    }

    @Test
    void enterDoesNotLeadToTheKind() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(1).write("Section 108");
        walk.write("Penal Code").write("s. 12").write("2008-05").write("");
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(evidence(walk)).isEqualTo(new Evidence("Penal Code", "s. 12", "2008-05", "", "", "", ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = EvidenceKind.class,
            names = {"LAW"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherKindIsRecordedAndLeadsBackToTheQuestion(EvidenceKind kind) {
        InterviewDriver walk = atKind().choose(number(kind));
        assertThat(evidence(walk).kind()).contains(kind);
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(walk.edit("evidence.0").labels()).doesNotContain("evidence.in-force-from", "evidence.repealed-on");
    }

    @Test
    void aLawHasRowsForItsDays() {
        InterviewDriver walk = atKind().choose(LAW).edit("evidence.0").edit("in-force-from");
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.in-force-from");
        walk.type("2008-07-01").press(EditKey.DOWN);
        walk.press(EditKey.CONFIRM);
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.repealed-on");
        walk.write("2020");
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.PROCURING));
        assertThat(evidence(walk).inForceFrom()).isEqualTo("2008-07-01");
        assertThat(evidence(walk).repealedOn()).isEqualTo("2020");
    }

    @Test
    void theDaysOfALawCanBeLeftOut() {
        InterviewDriver walk = atKind().choose(LAW);
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(evidence(walk).inForceFrom() + evidence(walk).repealedOn()).isEmpty();
    }

    @ParameterizedTest(name = "in force from {0}, repealed on {1}: {2}")
    @CsvSource({
        "in spring, '', interview.day.none-or-part",
        "2008-05-15, 2008-02-30, interview.day.no-such-day",
        "2008-05-15, 2008-05-14, interview.error.backwards.evidence"
    })
    void whatCannotBeTheDaysOfALawIsRefused(String from, String to, String error) {
        InterviewDriver walk =
                atKind().choose(LAW).edit("evidence.0").edit("in-force-from").write(from);
        if (!to.isEmpty()) {
            walk.edit("evidence.0").edit("repealed-on").write(to);
        }
        assertThat(walk.said()).containsExactly(error);
        assertThat(evidence(walk).repealedOn()).isEmpty();
    }

    @Test
    void theKindCanBeChangedAndTakenAway() {
        InterviewDriver walk = atKind().choose(LAW).edit("evidence.0").edit("kind");
        walk.choose(1);
        assertThat(evidence(walk).kind()).isEmpty();
        assertThat(walk.edit("evidence.0").interview().page()).isEqualTo(CITATION);
    }

    @Test
    void skippingLeavesTheKindAsItIs() {
        InterviewDriver walk = atKind().choose(3).edit("evidence.0").edit("kind");
        walk.press(EditKey.DOWN, Command.SKIP);
        assertThat(walk.interview().page()).isEqualTo(new QuestionPage(InterviewSamples.PROCURING));
        assertThat(evidence(walk).kind()).contains(EvidenceKind.JUDGMENT);
    }

    @Test
    void aCitationThatIsPickedAgainKeepsItsKind() {
        InterviewDriver walk = atKind().choose(LAW);
        walk.goTo(2).choose(1).press(Command.SKIP);
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(walk.interview().assessment().answers().values())
                .flatExtracting(answer -> List.copyOf(answer.evidence()))
                .filteredOn(one -> one.title().equals("Penal Code"))
                .hasSizeGreaterThan(1)
                .allSatisfy(one -> assertThat(one.kind()).contains(EvidenceKind.LAW));
    }
}
