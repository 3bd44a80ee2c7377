package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stocktake.Cases;
import org.stocktake.OnlyInProofs;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.RandomWalkTest;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.event.InterviewEnd;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Problem;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/** A random walk through the shipped checklist: after every step, the saved assessment can be read again. */
final class ShippedWalkTest {
    private static final int EVENTS = Cases.count(1_000, 1_500, 10_000);
    private static final int READ_EVERY = 250;
    /** The line of "not applicable" in the list of answers. */
    private static final int NOT_APPLICABLE = 4;

    private static final ChecklistLibrary LIBRARY = new ChecklistLibrary(List.of());

    private static InterviewConfig setting() throws IOException {
        LoadResult<Checklist> loaded = LIBRARY.find("ctoc-cop-res-5-3");
        Checklist checklist = loaded.found().orElseThrow(() -> new AssertionError(loaded.problems()));
        return new InterviewConfig(checklist, Map.of("NO", "Norway", "XA", "Invented"), LocalDate.of(2026, 11, 25));
    }

    @OnlyInProofs
    @Test
    void everyWalkEndsInAValidFile() throws IOException {
        InterviewConfig config = setting();
        Random random = new Random(11);
        Interview interview = InterviewFlow.begin(config);
        Instant now = Instant.parse("2026-11-25T10:00:00Z");
        for (int i = 0; i < EVENTS; i++) {
            interview = InterviewFlow.on(interview, RandomWalkTest.event(random), now.plusSeconds(i));
            InterviewFlow.view(interview);
            if (interview.finished()) {
                interview = interview.isBegun()
                        ? InterviewFlow.resume(config, interview.assessment(), interview.halfTyped())
                        : InterviewFlow.begin(config);
            }
            if (i % READ_EVERY == 0 && interview.isBegun()) {
                requireReadable(interview);
            }
        }
        requireReadable(interview);
        assertThat(interview.assessment().answers()).hasSizeGreaterThan(EVENTS / 300);
    }

    @Test
    void aPartyToTheProtocolAloneIsToldAtOnceWhyThatCannotBe() throws IOException {
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(setting())).write("XA").press(EditKey.CONFIRM);
        walk.choose(1).press(Command.SKIP).choose(3).choose(1);
        assertThat(walk.view().notices().toString()).contains("does-not-fit", "article 37(2)");
        assertThat(walk.edit("protocol-party").choose(3).view().notices().toString())
                .doesNotContain("does-not-fit");
    }

    @Test
    void everyAnswerThatContradictsIsSaidToWhenItIsGivenOrConfirmed() throws IOException {
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(setting())).write("XA").press(EditKey.CONFIRM);
        walk.choose(2).press(Command.SKIP).choose(1).press(Command.SKIP).choose(1);
        QuestionPage authority = new QuestionPage(new QuestionId("mla.central-authority"));
        walk = InterviewDriver.from(walk.interview().open(authority)).choose(3);
        QuestionPage question = new QuestionPage(new QuestionId("mla.notified"));
        for (int kind : List.of(1, 2)) {
            walk = InterviewDriver.from(walk.interview().open(question))
                    .edit("answer")
                    .choose(kind);
            assertThat(walk.view().notices().toString()).contains("does-not-fit");
            walk.edit("answer").press(EditKey.CONFIRM);
            assertThat(walk.view().notices().toString()).contains("does-not-fit");
        }
    }

    @Test
    void anAnswerThatContradictsIsSaidToBeforeAndAfterItIsFreedOfWhatDoesNotBelongToIt() {
        Assessment party = InterviewSamples.halfDone();
        QuestionPage question = new QuestionPage(InterviewSamples.LINES);
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(InterviewSamples.setting(), party, List.of())
                .open(question));
        walk = walk.choose(3).write("It is under way.");
        walk.edit("answer").choose(NOT_APPLICABLE).write("We have none.");
        assertThat(walk.said()).contains("interview.note.does-not-fit");
        assertThat(walk.interview().page()).isInstanceOf(ObsoleteParts.ObsoletePartsPage.class);
        assertThat(walk.choose(1).said()).contains("interview.note.does-not-fit");
        walk = InterviewDriver.from(walk.interview().open(question))
                .edit("answer")
                .press(EditKey.CONFIRM);
        assertThat(walk.said()).contains("interview.note.does-not-fit");
        walk = InterviewDriver.from(walk.interview().open(question)).edit("reason");
        assertThat(walk.write("We have none, as before.").said()).contains("interview.note.does-not-fit");
    }

    /**
     * The contradiction is reported on the page after the later of the two answers; both can be changed from the list.
     */
    @Test
    void twoAnswersThatContradictEachOtherAreSaidOfTheLast() throws IOException {
        QuestionId authority = new QuestionId("mla.central-authority");
        QuestionId notified = new QuestionId("mla.notified");
        for (List<QuestionId> order : List.of(List.of(authority, notified), List.of(notified, authority))) {
            InterviewDriver walk = InterviewDriver.from(InterviewFlow.begin(setting()))
                    .write("XA")
                    .press(EditKey.CONFIRM);
            walk.choose(2).press(Command.SKIP).choose(1).press(Command.SKIP).choose(1);
            for (QuestionId id : order) {
                assertThat(walk.said()).doesNotContain("interview.note.does-not-fit");
                walk = InterviewDriver.from(walk.interview().open(new QuestionPage(id)))
                        .choose(id.equals(authority) ? 3 : 1);
            }
            assertThat(walk.view().notices().toString())
                    .contains("does-not-fit", "answers-apart", "named to the Secretary-General");
            walk = InterviewDriver.from(walk.interview().open(new ContradictionPrompts.ContradictionPage(notified)))
                    .choose(3);
            assertThat(walk.interview().page()).isEqualTo(new QuestionPage(authority));
        }
    }

    /** One "no" can contradict several answers; a single notice gives all their numbers. */
    @Test
    void answersThatAllLoseTheirGroundAreNamedInOneNotice() throws IOException {
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(setting())).write("XA").press(EditKey.CONFIRM);
        walk.choose(2).press(Command.SKIP).choose(1).press(Command.SKIP).choose(1);
        for (String part : List.of("routes-groups", "group-methods", "law-technology")) {
            walk = InterviewDriver.from(walk.interview().open(new QuestionPage(new QuestionId("information." + part))))
                    .choose(1);
        }
        QuestionPage exchange = new QuestionPage(new QuestionId("information.exchange"));
        walk = InterviewDriver.from(walk.interview().open(exchange)).choose(3);
        assertThat(walk.said()).containsOnlyOnce("interview.note.does-not-fit");
        assertThat(walk.view().notices().toString())
                .contains("contradiction.answers-apart.many", "11.1", "11.2", "11.3", "11.9");
    }

    /** An interview of only the open questions must not offer to remove answers to other questions. */
    @Test
    void ofTwoAnswersThatContradictOnlyTheOneThatIsAskedNowCanBeChanged() throws IOException {
        QuestionId authority = new QuestionId("mla.central-authority");
        QuestionId notified = new QuestionId("mla.notified");
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(setting())).write("XA").press(EditKey.CONFIRM);
        walk.choose(2).press(Command.SKIP).choose(1).press(Command.SKIP).choose(1);
        walk = InterviewDriver.from(walk.interview().open(new QuestionPage(notified)))
                .choose(1);
        InterviewConfig open =
                setting().with(new QuestionSelection(List.of(), List.of(), Set.of(QuestionSelection.Only.OPEN)));
        InterviewDriver rest =
                InterviewDriver.from(InterviewFlow.resume(open, walk.interview().assessment(), List.of()));
        rest = InterviewDriver.from(rest.interview().open(new QuestionPage(authority)))
                .choose(3);
        assertThat(rest.interview().completeness().contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.ANSWERS_APART);
        rest = InterviewDriver.from(rest.interview().open(new ContradictionPrompts.ContradictionPage(notified)));
        assertThat(rest.view().field().toString())
                .contains("interview.item.leave", "interview.misfit.other")
                .doesNotContain("interview.misfit.remove", "interview.misfit.answer");
        assertThat(rest.choose(2).interview().page()).isEqualTo(new QuestionPage(authority));
        assertThat(rest.interview().answerTo(notified)).isPresent();
    }

    @Test
    void datesOfJoiningThatAreOutOfOrderAreSaidAtOnce() throws IOException {
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(setting())).write("XA").press(EditKey.CONFIRM);
        walk.choose(1).press(Command.SKIP).choose(1).write("2003-09-28");
        assertThat(walk.view().notices().toString()).contains("does-not-fit", "29 September 2003");
        walk.choose(1).write("2003-10-01");
        assertThat(walk.view().notices().toString()).contains("does-not-fit", "28 January 2004");
        walk.edit("convention-since").write("2010-01-01");
        walk.edit("protocol-since").write("2009-12-31");
        assertThat(walk.view().notices().toString()).contains("does-not-fit", "article 37(2)");
        assertThat(walk.interview().completeness().contradictions())
                .extracting(Contradiction::kind)
                .containsExactly(Contradiction.Kind.FACTS_APART);
    }

    /** The sections before the tenth are those of other offices. */
    @Test
    void theFirstOfTwoDigitsWaitsForTheSecondWhereItIsNoSectionOfItsOwn() throws IOException {
        List<String> late = setting().checklist().sections().stream()
                .skip(9)
                .map(Section::id)
                .toList();
        InterviewConfig config = setting().with(new QuestionSelection(late, List.of(), Set.of()));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                config, Assessment.begin(InterviewSamples.halfDone().subject(), Depth.FULL), List.of()));
        walk = InterviewDriver.from(walk.interview().open(new ReviewPage()));
        walk.on(new Event.Numbered(1));
        assertThat(focused(walk)).startsWith("10.");
        walk.on(new Event.Numbered(2));
        assertThat(focused(walk)).startsWith("12.");
        assertThat(walk.said()).isEmpty();
    }

    /** "Finish: save and leave" could be chosen by no number where no section shown begins with a 1. */
    @Test
    void aLineBehindTheQuestionsIsChosenByBothDigitsOfItsNumber() throws IOException {
        String second = setting().checklist().sections().get(1).id();
        InterviewConfig config = setting().with(new QuestionSelection(List.of(second), List.of(), Set.of()));
        InterviewDriver walk = InterviewDriver.from(InterviewFlow.resume(
                config, Assessment.begin(InterviewSamples.halfDone().subject(), Depth.FULL), List.of()));
        walk = InterviewDriver.from(walk.interview().open(new ReviewPage()));
        String finish = String.valueOf(walk.interview().checklist().sections().size() + 2);
        for (int i = 0; i < finish.length(); i++) {
            walk.on(new Event.Numbered(Character.digit(finish.charAt(i), 10)));
            assertThat(walk.said()).isEmpty();
        }
        assertThat(focused(walk)).isEqualTo(finish);
        assertThat(walk.press(EditKey.CONFIRM).interview().end()).isEqualTo(InterviewEnd.LEFT);
    }

    private static String focused(InterviewDriver walk) {
        return walk.view()
                .field()
                .options()
                .get(walk.interview().draft().focus())
                .number();
    }

    private static InterviewDriver answeredNo(QuestionId id) throws IOException {
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(setting())).write("XA").press(EditKey.CONFIRM);
        walk.choose(1).press(Command.SKIP).choose(1).press(Command.SKIP).choose(1);
        return InterviewDriver.from(walk.interview().open(new QuestionPage(id))).choose(3);
    }

    /** The list of needs has more than nine lines, so a digit alone can be the beginning of a number. */
    @Test
    void theNumberOfALineAndEnterTickTheLineAndNeverSayThatNoHelpIsNeeded() throws IOException {
        QuestionId id = new QuestionId("status.implementing-measures");
        InterviewDriver walk = answeredNo(id);
        walk.edit("needs").choose(9);
        assertThat(walk.said()).containsExactly("interview.note.ticked");
        assertThat(walk.open()).isEqualTo("needs");
        String ninth = walk.interview().checklist().vocabulary().needs().get(8).id();
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().answerTo(id).orElseThrow().needs()).containsExactly(ninth);
        walk.edit("needs").choose(9);
        assertThat(walk.said()).containsExactly("interview.note.unticked");
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.error.tick-first");
    }

    /** A tick that is out of sight must not change by a space between two words. */
    @Test
    void aSpaceBetweenTheWordsThatNarrowAListIsASpaceAndTicksNothing() throws IOException {
        QuestionId id = new QuestionId("status.implementing-measures");
        InterviewDriver walk = answeredNo(id);
        walk.edit("needs").press(EditKey.TICK).type("legislative").type(" ").type("drafting");
        assertThat(walk.said()).isEmpty();
        assertThat(walk.interview().draft().writing().text()).isEqualTo("legislative drafting");
        assertThat(walk.interview().draft().ticks()).containsExactly(0);
    }

    @Test
    void enterTicksTheLineThatWasFoundNamesItAndShowsAllLinesAgain() throws IOException {
        QuestionId id = new QuestionId("status.implementing-measures");
        InterviewDriver walk = answeredNo(id);
        walk.edit("needs").type("training").press(EditKey.CONFIRM);
        assertThat(walk.said()).containsExactly("interview.note.ticked");
        assertThat(walk.interview().draft().writing().text()).isEmpty();
        assertThat(walk.interview().draft().ticks())
                .containsExactly(walk.interview().draft().focus());
        assertThat(walk.type("zz").press(EditKey.CONFIRM).said()).containsExactly("interview.error.no-line");
    }

    @Test
    void aSmallerDepthSaysHowManyAnswersItSetsAside() throws IOException {
        InterviewDriver walk =
                InterviewDriver.from(InterviewFlow.begin(setting())).write("XA").press(EditKey.CONFIRM);
        walk.choose(2).press(Command.SKIP).choose(1).press(Command.SKIP).choose(1);
        for (Question question : walk.interview().asked().subList(0, 12)) {
            walk = InterviewDriver.from(walk.interview().open(new QuestionPage(question.id())))
                    .choose(1);
        }
        long core = walk.interview().asked().subList(0, 12).stream()
                .filter(question -> question.depth() == Depth.CORE)
                .count();
        walk.press(Command.DEPTH).choose(1);
        assertThat(walk.view().notices().toString())
                .contains("interview.note.depth.kept, values=[" + (12 - core) + "]");
        walk.press(Command.DEPTH).choose(2);
        assertThat(walk.said()).containsExactly("interview.note.depth");
    }

    private static void requireReadable(Interview interview) {
        byte[] bytes = AssessmentWriter.write(interview.assessment()).getBytes(StandardCharsets.UTF_8);
        try {
            List<Problem> problems =
                    new AssessmentReader(LIBRARY).read("walk.yaml", bytes).problems();
            assertThat(problems).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
