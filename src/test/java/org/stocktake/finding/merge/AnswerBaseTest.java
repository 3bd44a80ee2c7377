package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;

/** The digests of what an answer said: one line, that tells every change of a part and nothing of its text. */
final class AnswerBaseTest {
    private static final Evidence LAW = Evidence.of("Immigration Act", "s. 108");
    private static final Evidence DECREE = Evidence.of("Decree", "No. 7");

    /** Returns an answer with every part. */
    private static Answer whole() {
        Answer answer = Answer.of(AnswerKind.PARTLY).withConfidential(true);
        for (AnswerTextField text : AnswerTextField.values()) {
            answer = answer.with(text, "The text of " + text.key() + ".");
        }
        return answer.withFigures(List.of(new Figure("Convictions", "12", "2026-01-01", "2026-12-31")))
                .withEvidence(List.of(LAW, DECREE))
                .withNeeds(List.of("legislative-drafting", "training"))
                .withActions(List.of(new Action("Amend section 108", "Ministry of Justice", "2027-06-30", "")));
    }

    private static AnswerBase base(Answer answer) {
        return AnswerBase.of(Optional.of(answer));
    }

    /** Returns the parts whose digests differ. */
    private static List<AnswerPart> differing(Answer one, Answer other) {
        List<AnswerPart> parts = new ArrayList<>();
        for (AnswerPart part : AnswerPart.values()) {
            if (!base(one).of(part).equals(base(other).of(part))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Answer changed(AnswerPart part) {
        Answer answer = whole();
        return switch (part.form()) {
            case ANSWER -> answer.withKind(AnswerKind.YES);
            case CONFIDENTIAL -> answer.withConfidential(false);
            case FIGURES -> answer.withFigures(List.of(new Figure("Convictions", "13", "2026-01-01", "2026-12-31")));
            case EVIDENCE -> answer.withEvidence(List.of(LAW));
            case NEEDS -> answer.withNoHelp();
            case ACTIONS -> answer.withActions(List.of());
            case CHALLENGES -> answer.withNoChallenges();
            case TEXT -> answer.with(part.text().orElseThrow(), "Another text.");
        };
    }

    @ParameterizedTest
    @EnumSource
    void aChangedPartChangesItsOwnDigestsOnly(AnswerPart part) {
        assertThat(differing(whole(), changed(part))).containsExactly(part);
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfAWholeAnswerHasADigest(AnswerPart part) {
        assertThat(base(whole()).of(part)).isNotEmpty().allMatch(digest -> digest.matches("[0-9a-f]{12}"));
    }

    @Test
    void theLineIsReadBackAsItWas() {
        assertThat(AnswerBase.read(base(whole()).line())).isEqualTo(base(whole()));
    }

    @Test
    void theLineHasTheCharactersThatAFileTakes() {
        AnswerBase limited = base(whole()).limitedTo(EnumSet.of(AnswerPart.ANSWER, AnswerPart.EVIDENCE));
        assertThat(List.of(base(whole()).line(), limited.line())).allMatch(line -> line.matches("[0-9a-z :,-]+"));
    }

    /** A worksheet of today must still be understood by the program of tomorrow. */
    @Test
    void theDigestsAreTheSameInEveryVersion() {
        Answer answer = Answer.of(AnswerKind.YES).withEvidence(List.of(LAW)).with(AnswerTextField.NOTE, "A note.");
        assertThat(base(answer).line()).isEqualTo("answer:aa69d08255fb evidence:f6d422403db9 note:d645a938a83a");
    }

    @Test
    void noAnswerIsAnEmptyLine() {
        assertThat(AnswerBase.of(Optional.empty()).line()).isEmpty();
        assertThat(AnswerBase.read("").isAbsent()).isTrue();
        assertThat(base(Answer.of(AnswerKind.LATER)).isAbsent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer",
                ":",
                "answers:9f86d0818842",
                "9f86d0818842",
                "- - -",
                "moon:9f86d0818842 :9f86d0818842",
                "evidence:,,",
                "evidence:"
            })
    void aLineThatIsNoneSaysThatThereWasNothing(String line) {
        assertThat(AnswerBase.read(line).of(AnswerPart.EVIDENCE)).isEmpty();
        assertThat(AnswerBase.read(line).isAbsent()).isTrue();
    }

    @Test
    void theSameTextInAnotherPlaceHasAnotherDigest() {
        Answer answer = Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, "The same.")
                .with(AnswerTextField.PRACTICE, "The same.");
        assertThat(base(answer).of(AnswerPart.MEASURES))
                .isNotEqualTo(base(answer).of(AnswerPart.PRACTICE));
    }

    @Test
    void aTextThatMovesFromOneKeyOfACitationToAnotherChangesItsDigest() {
        Answer one = whole().withEvidence(List.of(new Evidence("Act", "2008", "", "", "", "", "")));
        Answer other = whole().withEvidence(List.of(new Evidence("Act", "", "2008", "", "", "", "")));
        assertThat(differing(one, other)).containsExactly(AnswerPart.EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'One line.\nAnother.\n', 'One line.\r\nAnother.'",
                "'One line.  \nAnother.', 'One line.\nAnother.'",
                "'\n\nOne line.', 'One line.\n\n'",
                "'One\rtwo', 'One\ntwo'"
            })
    void whatAnOfficeProgramChangesByItselfIsNoChange(String one, String other) {
        assertThat(differing(
                        whole().with(AnswerTextField.MEASURES, one), whole().with(AnswerTextField.MEASURES, other)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'One two', 'One  two'", "'One\ntwo', 'One two'", "'One\n\ntwo', 'One\ntwo'", "one, One", "e, é"})
    void everyOtherChangeOfATextIsOne(String one, String other) {
        assertThat(differing(
                        whole().with(AnswerTextField.MEASURES, one), whole().with(AnswerTextField.MEASURES, other)))
                .containsExactly(AnswerPart.MEASURES);
    }

    @Test
    void toSayThatThereIsNoneIsMoreThanToSayNothing() {
        Answer silent = Answer.of(AnswerKind.PARTLY);
        assertThat(differing(silent, silent.withNoChallenges())).containsExactly(AnswerPart.CHALLENGES);
        assertThat(differing(silent, silent.withNoHelp())).containsExactly(AnswerPart.NEEDS);
    }

    @Test
    void aPartThatIsNotOfferedTellsNothingOfItsText() {
        AnswerBase limited = base(whole()).limitedTo(EnumSet.complementOf(EnumSet.of(AnswerPart.INTERNAL_NOTE)));
        assertThat(limited.isNotOffered(AnswerPart.INTERNAL_NOTE)).isTrue();
        assertThat(limited.of(AnswerPart.INTERNAL_NOTE)).isEmpty();
        assertThat(limited.isNotOffered(AnswerPart.NOTE)).isFalse();
        assertThat(limited.line()).contains(" internal-note:- ");
        assertThat(AnswerBase.read(limited.line())).isEqualTo(limited);
    }

    @Test
    void aPartThatIsAbsentAnywayIsNotToldApart() {
        AnswerBase limited = base(Answer.of(AnswerKind.YES)).limitedTo(EnumSet.of(AnswerPart.ANSWER));
        assertThat(limited).isEqualTo(base(Answer.of(AnswerKind.YES)));
        assertThat(AnswerBase.NONE.limitedTo(Set.of())).isEqualTo(AnswerBase.NONE);
    }

    @Test
    void toLimitTwiceLeavesWhatBothOffer() {
        AnswerBase twice = base(whole())
                .limitedTo(EnumSet.of(AnswerPart.ANSWER, AnswerPart.NOTE))
                .limitedTo(EnumSet.of(AnswerPart.ANSWER, AnswerPart.EVIDENCE));
        assertThat(twice.of(AnswerPart.ANSWER)).hasSize(1);
        assertThat(List.of(twice.isNotOffered(AnswerPart.NOTE), twice.isNotOffered(AnswerPart.EVIDENCE)))
                .containsOnly(true);
    }

    @Test
    void anAnswerWithEveryKindHasItsOwnDigest() {
        Map<String, AnswerKind> kinds = new HashMap<>();
        for (AnswerKind kind : AnswerKind.values()) {
            kinds.put(base(Answer.of(kind)).line(), kind);
        }
        assertThat(kinds).hasSize(AnswerKind.values().length);
    }
}
