package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Coordination;
import org.stocktake.model.Depth;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** Answers to an earlier version that come back from other offices, none of which becomes an answer by itself. */
final class ProposalMergeTest {
    private static final QuestionId NOW = new QuestionId("a.now");
    private static final QuestionId THEN = new QuestionId("a.then");
    private static final Assessment EMPTY =
            Assessment.begin(new Assessment.Subject("c", "2.0.0", "XA", Period.ofYear(2026), "en"), Depth.FULL);
    private static final FactId WATERS = new FactId("waters");
    private static final Answer SENT = said("As sent.", "");

    private static Answer said(String measures, String office) {
        return Answer.of(AnswerKind.YES)
                .with(AnswerTextField.MEASURES, measures)
                .with(AnswerTextField.BY, office);
    }

    private static CarriedAnswer carried(Answer answer) {
        return new CarriedAnswer(new CarriedAnswer.Origin(THEN.value(), "1.0.0", "It asks for more.", ""), answer);
    }

    private static Assessment holding(Answer... answers) {
        Carryover carryover = Carryover.NONE;
        for (Answer answer : answers) {
            carryover = carryover.proposing(NOW, carried(answer));
        }
        return EMPTY.withCarryover(carryover);
    }

    private static Assessment worksheet(Answer answer) {
        String base = AnswerBase.of(Optional.of(SENT)).line();
        return holding(answer)
                .withCoordination(Coordination.NONE.withWorksheet(new Coordination.Worksheet(
                        "police", "Police", "2026-11-01", "", 1, Map.of(NOW, ""), Map.of(THEN, base))));
    }

    private static ProposalMerge merged(Assessment ours, Assessment theirs) {
        return ProposalMerge.of(ours, theirs, ours);
    }

    /** Returns what waits after several files that are merged in one command. */
    private static Assessment together(Assessment ours, Answer... answers) {
        Assessment merged = ours;
        for (Answer answer : answers) {
            merged = ProposalMerge.of(merged, worksheet(answer), ours).merged();
        }
        return merged;
    }

    private static List<Answer> waiting(Assessment merged) {
        return merged.carryover().proposedTo(NOW).stream()
                .map(CarriedAnswer::answer)
                .toList();
    }

    private static List<MergedProposal.Fate> fates(ProposalMerge merge) {
        return merge.told().stream().map(MergedProposal::fate).toList();
    }

    @Test
    void anAnswerAsItWasSentIsNothingNewWhateverBecameOfIt() {
        for (Assessment ours : List.of(EMPTY, holding(SENT), holding(said("Cleared.", "")), EMPTY.with(NOW, SENT))) {
            ProposalMerge merge = merged(ours, worksheet(SENT));
            assertThat(merge.merged()).isEqualTo(ours);
            assertThat(merge.told()).isEmpty();
        }
    }

    @Test
    void aNewOneWaitsAndAnswersNothing() {
        ProposalMerge merge = merged(EMPTY, worksheet(said("New.", "Police")));
        assertThat(waiting(merge.merged())).containsExactly(said("New.", "Police"));
        assertThat(merge.merged().answers()).isEmpty();
        assertThat(merge.merged().carryover().retired()).isEmpty();
        assertThat(fates(merge)).containsExactly(MergedProposal.Fate.PROPOSED);
    }

    @Test
    void theOneThatWaitedIsRetiredOnlyIfTheNewOneTakesItsPlace() {
        ProposalMerge merge = merged(holding(SENT), worksheet(said("New.", "Police")));
        assertThat(waiting(merge.merged())).containsExactly(said("New.", "Police"));
        assertThat(merge.merged().carryover().retired()).containsExactly(carried(SENT));
        assertThat(fates(merge)).containsExactly(MergedProposal.Fate.REPLACES);
    }

    @Test
    void twoOfficesThatContradictEachOtherBothWait() {
        Assessment ours = holding(said("Justice says this.", "Justice"));
        Assessment theirs = worksheet(said("Police says that.", "Police"));
        ProposalMerge merge = merged(ours, theirs);
        assertThat(waiting(merge.merged())).hasSize(2);
        assertThat(merge.merged().carryover().retired()).isEmpty();
        assertThat(fates(merge)).containsExactly(MergedProposal.Fate.BESIDE);
        assertThat(merged(merge.merged(), theirs).merged()).isEqualTo(merge.merged());
    }

    @Test
    void anOfficeCorrectsItself() {
        Assessment ours = holding(said("First.", "Police"));
        ProposalMerge merge = merged(ours, worksheet(said("Second.", "police")));
        assertThat(waiting(merge.merged())).containsExactly(said("Second.", "police"));
        assertThat(fates(merge)).containsExactly(MergedProposal.Fate.REPLACES);
    }

    /** The file lacks a part that came back before, and has none of its words: it was filled in from the worksheet as sent. */
    @Test
    void anotherUnitOfTheOfficeCorrectsNothing() {
        Answer south = said("South.", "Police").with(AnswerTextField.PRACTICE, "Hourly.");
        Answer east = said("East.", "Police");
        Assessment first = merged(holding(SENT), worksheet(south)).merged();
        ProposalMerge second = merged(first, worksheet(east));
        assertThat(waiting(second.merged())).containsExactly(south, east.with(AnswerTextField.PRACTICE, "Hourly."));
        assertThat(fates(second)).containsExactly(MergedProposal.Fate.BESIDE);
        assertThat(second.merged().carryover().retired())
                .isEqualTo(first.carryover().retired());
        for (Answer again : List.of(south, east)) {
            assertThat(merged(second.merged(), worksheet(again)).merged()).isEqualTo(second.merged());
        }
        Answer corrected = south.with(AnswerTextField.MEASURES, "South and west.");
        assertThat(waiting(merged(first, worksheet(corrected)).merged())).containsExactly(corrected);
    }

    /** The other unit answered a question that did not change, and the file has it as it was sent. */
    @Test
    void theAnswersThatAreTakenAtOnceShowTheOtherUnitToo() {
        QuestionId same = new QuestionId("a.same");
        Assessment master = holding(SENT).with(same, SENT);
        Assessment first = answered(master, said("East.", "Police"), same, said("Seas.", "Police"));
        Assessment second = answered(first, said("South.", "Police"), same, said("As sent.", "Police"));
        assertThat(waiting(second)).containsExactly(said("East.", "Police"), said("South.", "Police"));
    }

    private static Assessment answered(Assessment ours, Answer proposed, QuestionId same, Answer answer) {
        String base = AnswerBase.of(Optional.of(SENT)).line();
        Assessment theirs = holding(proposed)
                .with(same, answer)
                .withCoordination(Coordination.NONE.withWorksheet(new Coordination.Worksheet(
                        "police", "Police", "2026-11-01", "", 1, Map.of(same, base), Map.of(THEN, base))));
        String line = new ReturnedParts(
                        AnswerBase.read(base),
                        Optional.of(answer),
                        new ReturnedLines(
                                List.of(), List.of(), new ReturnedCopy("Police", 1), new ReturnedCopy("Police", 1)))
                .line();
        Assessment merged = ProposalMerge.of(ours, theirs, ours).merged();
        String key = theirs.coordination().worksheet().orElseThrow().key();
        return merged.withCoordination(
                merged.coordination().withReceived(key + " " + new ReturnedCopy("Police", 1).word(), same, line));
    }

    @Test
    void anOldFileDoesNotUndoItsCorrection() {
        Answer old = said("First.", "Police");
        Assessment first = merged(holding(SENT), worksheet(old)).merged();
        Assessment corrected =
                merged(first, worksheet(said("Second.", "Police"))).merged();
        ProposalMerge again = merged(corrected, worksheet(old));
        assertThat(again.merged()).isEqualTo(corrected);
        assertThat(again.told()).isEmpty();
        assertThat(again.correctedSince()).containsExactly(NOW);
        assertThat(together(first, said("Second.", "Police"), old)).isEqualTo(corrected);
        assertThat(together(first, old, said("Second.", "Police"))).isEqualTo(corrected);
    }

    @Test
    void theFilesOfOneCommandDoNotCorrectEachOtherAndTheirOrderDoesNotCount() {
        Answer one = said("First.", "Police");
        Answer other = said("Second.", "Police");
        for (Assessment ours : List.of(EMPTY, holding(SENT), holding(said("Before.", "Police")))) {
            Assessment merged = together(ours, one, other);
            assertThat(waiting(merged)).containsExactlyInAnyOrder(one, other);
            assertThat(together(ours, other, one)).isEqualTo(merged);
            assertThat(together(merged, one, other)).isEqualTo(merged);
        }
    }

    /** An answer in a worksheet without a day gets the time of the merge. */
    @Test
    void theTimeOfAnAnswerIsNoOrder() {
        Answer one = said("First.", "Police");
        Answer other = said("Second.", "Police");
        for (Answer[] files : new Answer[][] {{one, other}, {other, one}}) {
            Assessment merged = together(
                    EMPTY,
                    files[0].with(AnswerTextField.AT, "2026-11-28T07:00:00Z"),
                    files[1].with(AnswerTextField.AT, "2026-11-28T07:00:01Z"));
            assertThat(waiting(merged))
                    .usingElementComparator(Comparator.comparing(answer -> answer.text(AnswerTextField.MEASURES)))
                    .isEqualTo(waiting(together(EMPTY, one, other)));
        }
    }

    @Test
    void ofOneCommandWhatOnlyOneFileChangedIsTakenInEitherOrder() {
        Answer one = said("First.", "Police");
        Answer other = said("As sent.", "Police").with(AnswerTextField.PRACTICE, "Weekly.");
        Assessment merged = together(holding(SENT), one, other);
        assertThat(waiting(merged)).containsExactly(one.with(AnswerTextField.PRACTICE, "Weekly."));
        assertThat(together(holding(SENT), other, one)).isEqualTo(merged);
    }

    @Test
    void aTableThatIsSetOverwritesWhatItsOfficeSaidSince() {
        Assessment ours = holding(said("Second.", "Police"));
        Assessment with = ours.withCarryover(ours.carryover().retiring(carried(said("First.", "Police"))));
        ProposalMerge set = ProposalMerge.ofTable(with, holding(said("First.", "Police")));
        assertThat(waiting(set.merged())).containsExactly(said("First.", "Police"));
    }

    @Test
    void whatAnotherOfficeChangedElsewhereStays() {
        Answer cleared = SENT.with(AnswerTextField.PRACTICE, "Weekly.");
        ProposalMerge merge = merged(holding(cleared), worksheet(said("New.", "")));
        assertThat(waiting(merge.merged())).containsExactly(said("New.", "").with(AnswerTextField.PRACTICE, "Weekly."));
    }

    @Test
    void aQuestionThatIsAnsweredKeepsItsAnswerAndNothingIsLost() {
        Assessment ours = EMPTY.with(NOW, said("Final.", ""));
        ProposalMerge merge = merged(ours, worksheet(said("New.", "")));
        assertThat(merge.merged().answers()).isEqualTo(ours.answers());
        assertThat(merge.merged().carryover().retired()).containsExactly(carried(said("New.", "")));
        assertThat(fates(merge)).containsExactly(MergedProposal.Fate.ANSWERED);
        assertThat(merged(merge.merged(), worksheet(said("New.", ""))).told()).isEmpty();
    }

    @Test
    void whatNobodyAsksAnyMoreIsKeptIfTheOfficeChangedIt() {
        Assessment sheet = worksheet(SENT);
        Assessment gone = sheet.withCarryover(Carryover.NONE.retiring(carried(said("New.", ""))));
        ProposalMerge merge = merged(EMPTY, gone);
        assertThat(merge.merged().carryover().retired()).containsExactly(carried(said("New.", "")));
        assertThat(fates(merge)).containsExactly(MergedProposal.Fate.RETIRED);
        Assessment asSent = sheet.withCarryover(Carryover.NONE.retiring(carried(SENT)));
        assertThat(merged(EMPTY, asSent).merged()).isEqualTo(EMPTY);
    }

    private static Assessment fact(Profile given, String... waiting) {
        Assessment assessment = EMPTY.withProfile(given);
        return waiting.length == 0
                ? assessment
                : assessment.withCarryover(assessment.carryover().proposing(Map.of(WATERS, waters(waiting))));
    }

    private static Carryover.CarriedFact waters(String... values) {
        return new Carryover.CarriedFact(
                new CarriedAnswer.Origin("waters", "1.0.0", "Ponds do not count.", ""), List.of(values));
    }

    @Test
    void ofTwoBranchesAFactThatOneOfThemGivesRetiresWhatWaitsInTheOther() {
        Assessment base = fact(Profile.EMPTY, "rivers");
        Assessment given = fact(Profile.EMPTY.with(WATERS, List.of("streams")));
        Assessment changed = fact(Profile.EMPTY, "lakes");
        for (Assessment[] sides : new Assessment[][] {{given, changed}, {changed, given}}) {
            AssessmentMerge.Result result =
                    AssessmentMerge.ofVersions(sides[0], sides[1], Optional.of(base), SampleChecklist.checklist());
            assertThat(result.keys()).isEmpty();
            assertThat(result.merged().profile()).isEqualTo(given.profile());
            assertThat(result.merged().carryover().proposedFacts()).isEmpty();
            assertThat(result.merged().carryover().retiredFacts()).containsExactly(waters("lakes"));
        }
    }

    @Test
    void ofTwoBranchesTwoValuesOfAFactThatWaitAreToldInWords() {
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(
                fact(Profile.EMPTY, "lakes"),
                fact(Profile.EMPTY, "lakes", "streams"),
                Optional.of(fact(Profile.EMPTY, "rivers")),
                SampleChecklist.checklist());
        assertThat(result.keys()).containsExactly(new KeyConflict("proposed-facts.waters", "lakes", "lakes, streams"));
    }
}
