package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stocktake.finding.JudgedAssessment.BASE;
import static org.stocktake.finding.JudgedAssessment.OFFENCE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.SampleChecklist;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;

/** Several offices fill in copies of one worksheet. In whatever order they come back, the same is asked, and the same are named. */
final class OrderOfFilesTest {
    private static final int HISTORIES = 10_000;
    private static final List<AnswerKind> KINDS =
            List.of(AnswerKind.YES, AnswerKind.PARTLY, AnswerKind.NO, AnswerKind.NOT_APPLICABLE);
    private static final List<AnswerTextField> TEXTS = List.of(
            AnswerTextField.MEASURES,
            AnswerTextField.PRACTICE,
            AnswerTextField.MISSING,
            AnswerTextField.CHALLENGES,
            AnswerTextField.NOTE);
    private static final Answer YES = Answer.of(AnswerKind.YES)
            .with(AnswerTextField.MEASURES, "A law.")
            .withEvidence(List.of(Evidence.of("Act", "s. 1")))
            .with(AnswerTextField.BY, "Sender");

    private static Assessment copy(Answer sent, String office, Answer answer) {
        String base = AnswerBase.of(Optional.of(sent)).line();
        return BASE.assessment()
                .withAnswers(Map.of(OFFENCE, answer.equals(sent) ? sent : answer.with(AnswerTextField.BY, office)))
                .withCoordination(Coordination.NONE.withWorksheet(
                        new Coordination.Worksheet("interior", office, "2026-11-01", "", Map.of(OFFENCE, base))));
    }

    private static Assessment merged(Answer sent, List<Assessment> files) {
        Assessment merged = BASE.assessment().with(OFFENCE, sent);
        for (Assessment file : files) {
            merged = AssessmentMerge.ofWorksheet(merged, file, SampleChecklist.checklist())
                    .merged();
        }
        return merged;
    }

    /** Merges what two offices, R and U, made of the answer, and requires the same in the other order. */
    private static Answer inBothOrders(Answer one, Answer other) {
        Assessment first = copy(YES, "R", one);
        Assessment second = copy(YES, "U", other);
        Assessment merged = merged(YES, List.of(first, second));
        Assessment turned = merged(YES, List.of(second, first));
        assertThat(merged.coordination().conflicts()).isEmpty();
        assertThat(turned.coordination().conflicts()).isEmpty();
        assertThat(turned.answers()).isEqualTo(merged.answers());
        return merged.answerTo(OFFENCE).orElseThrow();
    }

    @Test
    void whoeverAnsweredBeforeIsNotNamedBesideAnotherKindAlsoIfAThirdOfficeAddedFirst() {
        Answer partly = YES.withKind(AnswerKind.PARTLY).with(AnswerTextField.MISSING, "Half.");
        Answer step = YES.withActions(List.of(new Action("Buy lamps", "", "", "")));
        assertThat(inBothOrders(partly, step).text(AnswerTextField.BY)).isEqualTo("R; U");
        Answer cited = YES.withEvidence(List.of(Evidence.of("Act", "s. 1"), Evidence.of("Decree", "")));
        assertThat(inBothOrders(partly, cited).text(AnswerTextField.BY)).isEqualTo("R; U");
    }

    @Test
    void whoeverAnsweredBeforeAndAddedARemarkIsNamed() {
        Assessment remark = copy(YES, "Sender", YES.with(AnswerTextField.NOTE, "Seen."));
        Assessment practice = copy(YES, "U", YES.with(AnswerTextField.GOOD_PRACTICE, "A list."));
        Assessment no = copy(YES, "R", YES.withKind(AnswerKind.NO));
        for (List<Assessment> files :
                List.of(List.of(remark, practice, no), List.of(practice, no, remark), List.of(no, remark, practice))) {
            Answer answer = merged(YES, files).answerTo(OFFENCE).orElseThrow();
            assertThat(answer.text(AnswerTextField.BY)).isEqualTo("R; Sender; U");
        }
    }

    @Test
    void whoeverWroteWithoutAFileIsNamed() {
        Answer written = YES.with(AnswerTextField.NOTE, "Of the coordinator.")
                .with(AnswerTextField.GOOD_PRACTICE, "A list.")
                .with(AnswerTextField.BY, "Sender; U");
        Assessment list = copy(YES, "U", YES.with(AnswerTextField.GOOD_PRACTICE, "A list."));
        Assessment before = merged(YES, List.of(list)).with(OFFENCE, written);
        Assessment no = copy(YES, "R", YES.withKind(AnswerKind.NO));
        Answer answer = AssessmentMerge.ofWorksheet(before, no, SampleChecklist.checklist())
                .merged()
                .answerTo(OFFENCE)
                .orElseThrow();
        assertThat(answer.text(AnswerTextField.BY)).isEqualTo("R; Sender; U");
    }

    /** Both say "no"; one says what is missing, the other rewrites the measure that goes with the "yes". */
    @Test
    void whatWentWithItsKindIsNothingThatAnOfficeWroteOver() {
        Answer missing = YES.withKind(AnswerKind.NO).with(AnswerTextField.MISSING, "All.");
        Answer measure = YES.withKind(AnswerKind.NO).with(AnswerTextField.MEASURES, "It was repealed.");
        Answer both = inBothOrders(missing, measure);
        assertThat(both.text(AnswerTextField.MISSING)).isEqualTo("All.");
        assertThat(both.text(AnswerTextField.MEASURES)).isEqualTo("It was repealed.");
        assertThat(both.evidence()).isEmpty();
        Answer cited = YES.withKind(AnswerKind.NO)
                .withEvidence(List.of(Evidence.of("Act", "s. 1"), Evidence.of("Repeal", "")));
        assertThat(inBothOrders(missing, cited).evidence()).isEqualTo(cited.evidence());
    }

    @Test
    void whatAnOfficeEmptiedBesideItsNewKindIsAConflictInBothOrders() {
        Assessment emptied = copy(YES, "R", YES.withKind(AnswerKind.NO).with(AnswerTextField.MEASURES, ""));
        Assessment rewritten =
                copy(YES, "U", YES.withKind(AnswerKind.NO).with(AnswerTextField.MEASURES, "It was repealed."));
        for (List<Assessment> files : List.of(List.of(emptied, rewritten), List.of(rewritten, emptied))) {
            assertThat(merged(YES, files).coordination().conflictsAt(OFFENCE)).hasSize(1);
        }
    }

    @Test
    @Exhaustive
    void noOrderAsksOrNamesOtherwise() {
        for (long seed = 0; seed < Cases.count(100, 600, HISTORIES); seed++) {
            Random random = new Random(seed);
            Answer sent = written(Answer.of(one(KINDS, random)), "S", random)
                    .with(AnswerTextField.BY, random.nextBoolean() ? "Sender" : "Sender; Second");
            Map<String, Answer> answers = new LinkedHashMap<>();
            List<Assessment> files = new ArrayList<>();
            for (String office : List.of("A", "B", "C")) {
                answers.put(office, filled(sent, office, random));
                files.add(copy(sent, office, answers.get(office)));
            }
            Assessment first = merged(sent, files);
            Collections.shuffle(files, random);
            Assessment second = merged(sent, files);
            boolean apart = !first.coordination().conflicts().isEmpty();
            assertThat(!second.coordination().conflicts().isEmpty())
                    .as("%d: conflict of %s, sent as %s", seed, answers, sent)
                    .isEqualTo(apart);
            if (!apart && !isAlike(sent, List.copyOf(answers.values()))) {
                assertThat(by(second))
                        .as("%d: names of %s, sent as %s", seed, answers, sent)
                        .isEqualTo(by(first));
            }
        }
    }

    /** Returns true if two offices changed a part to the same: what the second one says is nothing new. */
    private static boolean isAlike(Answer sent, List<Answer> answers) {
        List<String> seen = new ArrayList<>();
        for (Answer answer : answers) {
            for (AnswerPart part : AnswerBase.of(Optional.of(sent)).changedIn(answer)) {
                String said = part.isStamp() ? "" : part + " " + PartDigests.of(part, answer);
                if (seen.contains(said)) {
                    return true;
                }
                seen.add(said.isEmpty() ? "stamp " + seen.size() : said);
            }
        }
        return false;
    }

    private static Answer filled(Answer sent, String office, Random random) {
        Answer filled = random.nextInt(3) == 0 ? sent.withKind(one(KINDS, random)) : sent;
        for (int i = random.nextInt(3); i > 0; i--) {
            filled = random.nextInt(5) == 0
                    ? filled.withEvidence(List.of(Evidence.of(office + random.nextInt(1000), "")))
                    : filled.with(one(TEXTS, random), office + random.nextInt(1000));
        }
        return filled;
    }

    /** Returns the answer with a word in some of the parts that its kind has. */
    private static Answer written(Answer answer, String word, Random random) {
        Answer written =
                answer.with(AnswerTextField.REASON, answer.kind() == AnswerKind.NOT_APPLICABLE ? word + " reason" : "");
        for (AnswerTextField text : TEXTS) {
            boolean has = KindParts.isOf(AnswerPart.of(text.key()).orElseThrow(), answer.kind());
            written = has && random.nextBoolean() ? written.with(text, word + " " + text.key()) : written;
        }
        boolean cites = KindParts.isOf(AnswerPart.EVIDENCE, answer.kind()) && random.nextBoolean();
        return cites ? written.withEvidence(List.of(Evidence.of(word + " Act", ""))) : written;
    }

    private static Optional<String> by(Assessment assessment) {
        return assessment.answerTo(OFFENCE).map(answer -> answer.text(AnswerTextField.BY));
    }

    private static <T> T one(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
