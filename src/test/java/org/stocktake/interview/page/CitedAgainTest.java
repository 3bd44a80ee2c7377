package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** A document that was cited before is offered again, and what is known of it is not asked. */
final class CitedAgainTest {
    private static Answer answer(InterviewDriver walk, QuestionId id) {
        return walk.interview().assessment().answerTo(id).orElseThrow();
    }

    @Test
    void evidenceCitedOnceCanBePickedAgain() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.goTo(3).choose(1).write("").press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence()).containsExactly(Evidence.of("Penal Code", ""));
    }

    /** Returns the interview at the evidence of the third question; the first cites a law. */
    private static InterviewDriver citedBefore() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.write("s. 12").write("2008").press(Command.SKIP, Command.SKIP);
        return walk.goTo(3).choose(1).write("");
    }

    /** The number of the law, and Enter for the section; the link was left out before and is not asked for again. */
    @Test
    void aLawIsPickedForAnotherSectionWithThreeKeysAndTheSection() {
        InterviewDriver walk = citedBefore().type("2").press(EditKey.CONFIRM);
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.reference");
        assertThat(walk.text()).isEmpty();
        walk.type("s. 13").press(EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence())
                .containsExactly(new Evidence("Penal Code", "s. 13", "2008", "", "", "", ""));
        assertThat(walk.asked()).containsExactly("interview.ask.practice");
        assertThat(walk.said()).containsExactly("interview.note.one-more.evidence");
    }

    @Test
    void aNumberAndEnterTakeTheLawAndItsSectionAndOneUndoTakesItBack() {
        InterviewDriver walk = citedBefore();
        Interview before = walk.interview();
        walk.type("1");
        assertThat(walk.interview().assessment()).as("no key takes it alone").isEqualTo(before.assessment());
        walk.press(EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence())
                .containsExactly(new Evidence("Penal Code", "s. 12", "2008", "", "", "", ""));
        assertThat(walk.said()).containsExactly("interview.note.one-more.evidence", "interview.note.picked");
        assertThat(walk.open()).isEqualTo("practice");
        walk.press(Command.UNDO);
        assertThat(walk.interview().assessment()).isEqualTo(before.assessment());
        assertThat(walk.edit("evidence.new").text()).isEmpty();
        walk.type("1").press(EditKey.CONFIRM);
        walk.to("evidence.new").on(new Event.Numbered(1)).press(EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence())
                .as("two from one list, the second the law alone")
                .extracting(Evidence::reference)
                .containsExactly("s. 12", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 Acts", " 1 Act", "1946 Act", "0 Tolerance", "12 Tables"})
    void aTitleThatBeginsWithADigitIsTyped(String title) {
        InterviewDriver walk = citedBefore();
        title.chars().forEach(letter -> walk.type(Character.toString(letter)));
        assertThat(walk.text()).isEqualTo(title);
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence()).isEmpty();
        walk.press(EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence())
                .extracting(Evidence::title)
                .containsExactly(title.strip());
    }

    @Test
    void aLawWithAWordThatBeginsAsTypedIsOfferedBeforeOneThatContainsItWithin() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Criminal Code");
        walk.goTo(2).choose(1).write("").write("Aliens Act");
        walk.goTo(1)
                .edit("evidence.new")
                .write("Penal Code")
                .goTo(3)
                .choose(1)
                .write("")
                .type("al");
        assertThat(walk.offers()).startsWith("Aliens Act").contains("Criminal Code", "Penal Code");
    }

    @Test
    void aLawWhoseTitleIsTypedAgainComesWithItsLinkAndIsNotAskedForIt() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.write("s. 12").write("2008").write("https://laws.example/penal").press(Command.SKIP);
        walk.goTo(3).choose(1).write("").write("penal code").write("s. 13");
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence())
                .containsExactly(new Evidence("penal code", "s. 13", "", "https://laws.example/penal", "", "", ""));
    }

    @Test
    void theSameSectionCitedTwiceInAnAnswerIsSaid() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.write("s. 12").press(Command.SKIP, Command.SKIP);
        assertThat(walk.open()).isEqualTo("practice");
        assertThat(walk.edit("evidence.new").write("penal code").write("s. 13").said())
                .isEmpty();
        walk.to("reference").type("S. 12").press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.cited-twice");
    }

    @Test
    void aLawThatIsPickedByArrowAndEnterIsAskedForNothingMore() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.write("s. 12").write("2008").press(Command.SKIP, Command.SKIP);
        walk.goTo(3).choose(1).write("");
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(walk.asked()).containsExactly("interview.ask.practice");
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence())
                .containsExactly(new Evidence("Penal Code", "s. 12", "2008", "", "", "", ""));
    }

    @Test
    void aSecondSectionOfALawIsPickedInTheSameAnswerAndNothingElseIsAskedAgain() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.write("s. 12").write("2008").write("https://laws.example/penal").press(Command.SKIP);
        assertThat(walk.goTo(1).edit("evidence.new").offers())
                .containsExactly("Penal Code, 2008, https://laws.example/penal");
        assertThat(walk.type("pen").offers()).containsExactly("Penal Code, 2008, https://laws.example/penal");
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.reference");
        walk.write("s. 13");
        assertThat(walk.asked()).containsExactly("interview.ask.practice");
        walk.edit("evidence.new").write("Penal Code").write("s. 14");
        assertThat(walk.asked()).containsExactly("interview.ask.evidence.date");
        assertThat(answer(walk, InterviewSamples.PROCURING).evidence())
                .containsExactly(
                        new Evidence("Penal Code", "s. 12", "2008", "https://laws.example/penal", "", "", ""),
                        new Evidence("Penal Code", "s. 13", "2008", "https://laws.example/penal", "", "", ""),
                        new Evidence("Penal Code", "s. 14", "", "https://laws.example/penal", "", "", ""));
    }

    /** After a citation the row for the next one is open; two arrows down cited the law once more. */
    @Test
    void anArrowThatPassesAnOfferTakesItOnlyIfSomethingIsTyped() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.write("s. 12").goTo(1).edit("evidence.new");
        assertThat(walk.press(EditKey.DOWN, EditKey.DOWN).row()).isEqualTo("practice");
        assertThat(answer(walk, InterviewSamples.PROCURING).evidence()).hasSize(1);
        walk.edit("evidence.new").type("pen").press(EditKey.DOWN, EditKey.DOWN);
        assertThat(answer(walk, InterviewSamples.PROCURING).evidence()).hasSize(2);
    }

    @Test
    void theCitationGivenLastIsTheFirstToBePicked() {
        InterviewDriver walk =
                InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
        walk.goTo(2).choose(1).write("").write("Ports Act");
        walk.goTo(3).choose(1).write("");
        assertThat(walk.offers()).containsExactly("Ports Act", "Penal Code");
        walk.press(EditKey.DOWN, EditKey.CONFIRM);
        assertThat(answer(walk, InterviewSamples.AUTHORITY).evidence()).containsExactly(Evidence.of("Ports Act", ""));
    }
}
