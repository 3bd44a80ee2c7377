package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.DECREE;
import static org.stocktake.finding.JudgedAssessment.LAW;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;

/** Every pair of changes that two offices make to one answer, and what becomes of it. */
final class MergePairsTest {
    private static final Action PLANNED = new Action("Amend section 108", "Ministry of Justice", "2027-06-30", "");
    private static final Answer BASE = Answer.of(AnswerKind.PARTLY)
            .with(AnswerTextField.MEASURES, "Section 108 covers procuring entry.")
            .withEvidence(List.of(LAW, DECREE))
            .withActions(List.of(PLANNED));

    /** Rows: what ours changed. Columns: what theirs changed, in the order of {@link Change}. */
    private static final String TABLE = """
            .        NONE ANSWER   TEXT     CITED    RECITED  UNCITED  STEP     MARK    REMOVED
            NONE     same changed  changed  changed  changed  changed  changed  changed removed
            ANSWER   kept conflict conflict conflict conflict kept     changed  changed kept
            TEXT     kept changed  conflict changed  changed  changed  changed  changed kept
            CITED    kept changed  changed  changed  changed  changed  changed  changed kept
            RECITED  kept changed  changed  changed  changed  changed  changed  changed kept
            UNCITED  kept changed  changed  changed  changed  same     changed  changed kept
            STEP     kept conflict changed  changed  changed  changed  changed  changed kept
            MARK     kept changed  changed  changed  changed  changed  changed  same    kept
            REMOVED  kept changed  changed  changed  changed  changed  changed  changed same
            """;

    private enum Change {
        NONE,
        ANSWER,
        TEXT,
        CITED,
        RECITED,
        UNCITED,
        STEP,
        MARK,
        REMOVED;

        /** Returns the answer after the change, which is not the same one on both sides. */
        private Optional<Answer> by(String side) {
            boolean ours = side.equals("ours");
            return switch (this) {
                case NONE -> Optional.of(BASE);
                case ANSWER ->
                    Optional.of(ours ? no() : BASE.withKind(AnswerKind.YES).withActions(List.of()));
                case TEXT -> Optional.of(BASE.with(AnswerTextField.MEASURES, "The text of " + side + "."));
                case CITED -> Optional.of(BASE.withEvidence(List.of(LAW, cited(side), DECREE)));
                case RECITED -> Optional.of(BASE.withEvidence(List.of(cited(side), DECREE)));
                case UNCITED -> Optional.of(BASE.withEvidence(List.of(LAW)));
                case STEP ->
                    Optional.of(BASE.withActions(List.of(PLANNED, new Action("A step of " + side, "", "", ""))));
                case MARK -> Optional.of(BASE.withConfidential(true));
                case REMOVED -> Optional.empty();
            };
        }

        private static Answer no() {
            return BASE.withKind(AnswerKind.NO)
                    .with(AnswerTextField.MEASURES, "")
                    .withEvidence(List.of());
        }

        private static Evidence cited(String side) {
            return Evidence.of("The act of " + side, "s. 1");
        }
    }

    /** A pair of changes with the expected outcome. */
    private record Pair(Change ours, Change theirs, String outcome) {
        @Override
        public String toString() {
            return ours + " and " + theirs;
        }
    }

    private static Stream<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String row : TABLE.lines().skip(1).toList()) {
            List<String> cells = List.of(row.split(" +"));
            List<Change> columns = List.of(Change.values());
            for (Change theirs : columns) {
                pairs.add(new Pair(Change.valueOf(cells.get(0)), theirs, cells.get(columns.indexOf(theirs) + 1)));
            }
        }
        return pairs.stream();
    }

    private static QuestionMerge merged(Optional<Answer> ours, Optional<Answer> theirs) {
        return AnswerMerge.of(OFFENCE, ours, theirs, AnswerBase.of(Optional.of(BASE)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairHasItsOutcome(Pair pair) {
        QuestionMerge merged = merged(pair.ours().by("ours"), pair.theirs().by("theirs"));
        assertThat(merged.outcome().word()).isEqualTo(pair.outcome());
    }

    /** The same answer that comes back again adds nothing to the result. */
    @ParameterizedTest
    @MethodSource("pairs")
    void theSecondTimeChangesNothing(Pair pair) {
        QuestionMerge once = merged(pair.ours().by("ours"), pair.theirs().by("theirs"));
        QuestionMerge twice = merged(once.result(), pair.theirs().by("theirs"));
        assertThat(twice.result()).isEqualTo(once.result());
        assertThat(twice.other()).isEqualTo(once.other());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsWrittenAnewIsInTheResultOrInTheConflict(Pair pair) {
        QuestionMerge merged = merged(pair.ours().by("ours"), pair.theirs().by("theirs"));
        String left = merged.result() + " " + merged.other();
        for (String side : List.of("ours", "theirs")) {
            String before = String.valueOf((side.equals("ours") ? pair.ours() : pair.theirs()).by(side));
            for (String text : List.of("text of ", "act of ", "step of ")) {
                assertThat(left.contains(text + side)).isEqualTo(before.contains(text + side));
            }
        }
    }

    /** Which side is ours decides only whose answer stands first in a conflict. */
    @ParameterizedTest
    @MethodSource("pairs")
    void theSidesCanChangePlaces(Pair pair) {
        QuestionMerge one = merged(pair.ours().by("ours"), pair.theirs().by("theirs"));
        QuestionMerge other = merged(pair.theirs().by("theirs"), pair.ours().by("ours"));
        if (one.outcome() == MergeOutcome.CONFLICT) {
            assertThat(other.result()).isEqualTo(one.other());
            assertThat(other.other()).isEqualTo(one.result());
        } else {
            assertThat(other.result().map(MergePairsTest::sorted))
                    .isEqualTo(one.result().map(MergePairsTest::sorted));
        }
    }

    /** The order of what both add to a list may differ. */
    private static Answer sorted(Answer answer) {
        return answer.withEvidence(answer.evidence().stream()
                        .sorted((one, other) -> one.title().compareTo(other.title()))
                        .toList())
                .withActions(answer.actions().stream()
                        .sorted((one, other) -> one.what().compareTo(other.what()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theSameChangeOnBothSidesIsNoConflict(Change change) {
        QuestionMerge merged = merged(change.by("both"), change.by("both"));
        assertThat(merged.outcome()).isEqualTo(MergeOutcome.SAME);
        assertThat(merged.result()).isEqualTo(change.by("both"));
    }
}
