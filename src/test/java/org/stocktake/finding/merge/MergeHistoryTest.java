package org.stocktake.finding.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.SampleChecklist;
import org.stocktake.finding.RandomAnswers;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;

/** Random histories of several offices: no word is lost, twice is once, and the order of what is apart does not count. */
final class MergeHistoryTest {
    private static final Checklist CHECKLIST = SampleChecklist.checklist();
    private static final int HISTORIES = 10_000;

    @Test
    @Exhaustive
    void noHistoryLosesAWord() {
        int count = Cases.count(16, 80, HISTORIES);
        for (long seed = 0; seed < count; seed++) {
            try {
                new MergeHistory(seed).play();
            } catch (AssertionError wrong) {
                throw new AssertionError("history " + seed + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private static Assessment worksheet(Assessment of, String agency) {
        Map<QuestionId, String> base = new LinkedHashMap<>();
        CHECKLIST
                .questions()
                .forEach(question -> base.put(
                        question.id(), AnswerBase.of(of.answerTo(question.id())).line()));
        return of.withCoordination(
                Coordination.NONE.withWorksheet(new Coordination.Worksheet(agency, "", "2026-11-01", "", base)));
    }

    private static Assessment merged(Assessment ours, Assessment theirs) {
        return AssessmentMerge.ofWorksheet(ours, theirs, CHECKLIST).merged();
    }

    @Test
    @Exhaustive
    void anUnchangedWorksheetChangesNothing() {
        for (long seed = 0; seed < Cases.count(40, 200, HISTORIES); seed++) {
            Assessment assessment = RandomAnswers.to(CHECKLIST, seed);
            Assessment after = merged(assessment, worksheet(assessment, "justice"));
            assertThat(after).as("assessment %d", seed).isEqualTo(assessment);
            assertThat(List.copyOf(after.answers().keySet()))
                    .isEqualTo(List.copyOf(assessment.answers().keySet()));
        }
    }

    /** One office writes texts, another cites laws, of the same questions or of different ones. */
    @Test
    @Exhaustive
    void theOrderOfWorksheetsThatChangeDifferentPartsDoesNotCount() {
        for (long seed = 0; seed < Cases.count(40, 200, HISTORIES); seed++) {
            Random random = new Random(seed);
            Assessment ours = RandomAnswers.to(CHECKLIST, seed);
            Assessment writing = worksheet(ours, "justice");
            Assessment citing = worksheet(ours, "police");
            for (Map.Entry<QuestionId, Answer> entry : ours.answers().entrySet()) {
                Answer answer = entry.getValue();
                if (random.nextBoolean()) {
                    writing = writing.with(
                            entry.getKey(), signed(answer.with(AnswerTextField.NOTE, "Note " + seed), random));
                }
                if (random.nextBoolean() && answer.kind() == AnswerKind.YES) {
                    citing = citing.with(
                            entry.getKey(), signed(answer.withEvidence(List.of(Evidence.of("Act", ""))), random));
                }
            }
            Assessment one = merged(merged(ours, writing), citing);
            Assessment other = merged(merged(ours, citing), writing);
            assertThat(one.answers()).as("assessment %d", seed).isEqualTo(other.answers());
            assertThat(one.coordination().conflicts()).isEmpty();
        }
    }

    /** Each word begins with the letter of the office that wrote it; the worksheets come back in any order, and again. */
    @Test
    @Exhaustive
    void whoeverHasAWordInAnAnswerIsNamed() {
        for (long seed = 0; seed < Cases.count(20, 40, HISTORIES); seed++) {
            Random random = new Random(seed);
            Assessment sent = RandomAnswers.to(CHECKLIST, seed);
            Assessment master = sent;
            List<Assessment> sheets = new ArrayList<>();
            for (String office : List.of("A", "B", "C")) {
                sheets.add(filled(worksheet(sent, office), office, random));
            }
            Collections.shuffle(sheets, random);
            for (Assessment sheet : sheets) {
                master = merged(master, sheet);
            }
            for (Map.Entry<QuestionId, Answer> entry : master.answers().entrySet()) {
                if (master.coordination().conflictsAt(entry.getKey()).isEmpty()) {
                    assertThat(List.of(entry.getValue().text(AnswerTextField.BY).split("; ")))
                            .as("assessment %d, %s: %s", seed, entry.getKey(), entry.getValue())
                            .containsAll(authors(entry.getValue()));
                }
            }
            for (Assessment sheet : sheets) {
                assertThat(merged(master, sheet))
                        .as("assessment %d again", seed)
                        .isEqualTo(master);
            }
        }
    }

    private static Assessment filled(Assessment sheet, String office, Random random) {
        Assessment filled = sheet;
        for (Map.Entry<QuestionId, Answer> entry : sheet.answers().entrySet()) {
            Answer answer = entry.getValue();
            String word = office + "-word-" + random.nextInt(1000);
            Answer changed = switch (random.nextInt(7)) {
                case 0 -> answer.withKind(AnswerKind.YES);
                case 1 -> answer.withKind(AnswerKind.NO);
                case 2 -> answer.withKind(AnswerKind.PARTLY).with(AnswerTextField.MISSING, word);
                case 3 -> answer.with(AnswerTextField.NOTE, word);
                case 4 -> answer.with(AnswerTextField.PRACTICE, word);
                case 5 -> answer.withEvidence(List.of(Evidence.of(word, "")));
                default -> answer;
            };
            filled = changed.equals(answer)
                    ? filled
                    : filled.with(entry.getKey(), signed(changed, random).with(AnswerTextField.BY, office));
        }
        return filled;
    }

    private static Set<String> authors(Answer answer) {
        Set<String> authors = new TreeSet<>();
        Matcher word = Pattern.compile("([ABC])-word-").matcher(answer.toString());
        while (word.find()) {
            authors.add(word.group(1));
        }
        return authors;
    }

    private static Answer signed(Answer answer, Random random) {
        return answer.with(AnswerTextField.BY, "office " + random.nextInt(3))
                .with(AnswerTextField.AT, "2026-11-0" + (1 + random.nextInt(9)) + "T00:00:00Z");
    }
}
