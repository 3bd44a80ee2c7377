package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.InterviewConfig.AttachmentLookup;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.terminal.PhraseFormatter;
import org.stocktake.text.Messages;

/**
 * The cost of an answer in the core of the shipped checklist: the pages that are shown until the question is left, and
 * the keys that are pressed beside the letters of texts. Of the questions tried, the most is taken. The figures are written
 * to a file, which {@code .ci/run} prints.
 */
final class PagesAndKeysTest {
    private static final Path TABLE = Path.of("target", "pages-and-keys.txt");
    private static final int TRIED_EVERY = 6;
    private static final Map<Work, Cost> COSTS = new EnumMap<>(Work.class);

    /** Something that an official does, with the most pages and keys that it may cost. */
    enum Work {
        YES("yes with one new citation", 3, 8),
        PARTLY("partly with all its parts, a new citation and a step", 4, 17),
        AGAIN("the same with the law, the obstacle, the office and the day of another answer", 2, 16),
        FACT("correcting the last fact", 3, 5),
        PROPOSAL("taking over a proposal unchanged", 1, 1);

        private final String words;
        private final int pagesMax;
        private final int keysMax;

        Work(String words, int pagesMax, int keysMax) {
            this.words = words;
            this.pagesMax = pagesMax;
            this.keysMax = keysMax;
        }

        String line(Cost cost) {
            return words + ": pages " + cost.pages + " (at most " + pagesMax + "), keys beside text " + cost.keys
                    + " (at most " + keysMax + ")";
        }
    }

    record Cost(int pages, int keys) {
        Cost most(Cost other) {
            return new Cost(Math.max(pages, other.pages), Math.max(keys, other.keys));
        }
    }

    private static InterviewConfig setting() throws IOException {
        LoadResult<Checklist> loaded = new ChecklistLibrary(List.of()).find("ctoc-cop-res-5-3");
        Checklist checklist = loaded.found().orElseThrow(() -> new AssertionError(loaded.problems()));
        AttachmentLookup beside = path -> Optional.of("ab".repeat(32));
        return new InterviewConfig(checklist, Map.of("XA", "Invented"), LocalDate.of(2026, 11, 25))
                .with(beside)
                .saidBy(new PhraseFormatter(Messages.in(Messages.ENGLISH)));
    }

    @BeforeAll
    static void doTheWork() throws IOException {
        InterviewConfig config = setting();
        COSTS.put(Work.FACT, correctingTheLastFact(config));
        walk(config, Work.YES, AnswerKind.YES, 1);
        Assessment partly = walk(config, Work.PARTLY, AnswerKind.PARTLY, 2);
        walk(config, Work.AGAIN, AnswerKind.PARTLY, 2);
        COSTS.put(Work.PROPOSAL, takingOver(partly, config));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(
                TABLE,
                COSTS.entrySet().stream()
                        .map(done -> done.getKey().line(done.getValue()) + "\n")
                        .collect(Collectors.joining()));
    }

    /**
     * Answers the questions that are tried, in order, and returns the assessment.
     *
     * @param number of the answer, as every page shows it
     */
    private static Assessment walk(InterviewConfig config, Work work, AnswerKind kind, int number) {
        InterviewHand hand = new InterviewHand(InterviewFlow.begin(config));
        hand.begin();
        List<Question> asked = hand.interview().asked();
        assertThat(asked).hasSizeGreaterThan(50);
        for (Question question : asked) {
            assertThat(hand.interview().page().question()).contains(question.id());
            hand.count();
            if (!isTried(asked.indexOf(question))) {
                hand.press(Command.SKIP);
                continue;
            }
            boolean isFirst = hand.interview().assessment().answers().isEmpty();
            hand.answer(question.id(), number, work == Work.AGAIN && !isFirst);
            assertThat(hand.interview().answerTo(question.id()))
                    .hasValueSatisfying(answer -> requireWhole(answer, kind));
            if (work != Work.AGAIN || !isFirst) {
                COSTS.merge(work, cost(question.id(), hand), Cost::most);
            }
        }
        return hand.interview().assessment();
    }

    /** Returns true for every sixth question, and in the proofs for all: a walk through all takes seconds. */
    private static boolean isTried(int index) {
        return Cases.inProofs() || index % TRIED_EVERY == 0;
    }

    private static void requireWhole(Answer answer, AnswerKind kind) {
        assertThat(answer.kind()).isEqualTo(kind);
        assertThat(FollowUp.after(kind)).allMatch(followUp -> followUp.isGivenIn(answer));
        assertThat(ItemKind.EVIDENCE.line(answer, 0))
                .isEqualTo("Law on Migration Offences, s. 9, 2011-06-03, https://laws.example/xa/14-2011, law.pdf");
        if (kind != AnswerKind.YES) {
            assertThat(ItemKind.ACTIONS.line(answer, 0))
                    .isEqualTo("Add possession to s. 9., Ministry of the Interior, 2027-03-31");
        }
    }

    /** Returns the cost of a question: the next one, which is shown already, does not count. */
    private static Cost cost(QuestionId id, InterviewHand hand) {
        long pages = hand.seen().stream()
                .filter(page -> page.question().equals(Optional.of(id)))
                .count();
        return new Cost((int) pages, hand.keys());
    }

    /** Goes from a question to the last fact, takes the other answer, and comes back to the question. */
    private static Cost correctingTheLastFact(InterviewConfig config) {
        InterviewHand hand = new InterviewHand(InterviewFlow.begin(config));
        hand.begin();
        Page question = hand.interview().page();
        Map<FactId, List<String>> before =
                Map.copyOf(hand.interview().assessment().profile().values());
        hand.count();
        hand.press(Command.PROFILE);
        long facts = hand.rows().stream()
                .filter(row -> row.label().key().equals("interview.row.fact"))
                .count();
        assertThat(facts).isGreaterThanOrEqualTo(12);
        hand.digits((int) facts);
        hand.press(EditKey.CONFIRM);
        hand.digits(2);
        assertThat(hand.interview().page()).isEqualTo(question);
        Map<FactId, List<String>> after =
                hand.interview().assessment().profile().values();
        assertThat(after).hasSameSizeAs(before).isNotEqualTo(before);
        return new Cost(hand.seen().size(), hand.keys());
    }

    private static Cost takingOver(Assessment older, InterviewConfig config) {
        Assessment.Subject then = older.subject();
        Assessment.Subject now = new Assessment.Subject(
                then.checklistId(), then.checklistVersion(), then.state(), Period.ofYear(2027), then.language());
        Assessment begun = older.withSubject(now).withAnswers(Map.of());
        InterviewHand hand =
                new InterviewHand(InterviewFlow.resume(config.with(new Prefill("old.yaml", older)), begun, List.of()));
        hand.begin();
        Cost most = new Cost(0, 0);
        for (Question question : hand.interview().asked()) {
            hand.count();
            if (older.answerTo(question.id()).isEmpty()) {
                hand.press(Command.SKIP);
                continue;
            }
            hand.press(EditKey.CONFIRM);
            assertThat(hand.interview().page().question()).isNotEqualTo(Optional.of(question.id()));
            assertThat(unsigned(hand.interview().assessment(), question)).isEqualTo(unsigned(older, question));
            most = most.most(cost(question.id(), hand));
        }
        return most;
    }

    private static Answer unsigned(Assessment assessment, Question question) {
        return assessment
                .answerTo(question.id())
                .orElseThrow()
                .with(AnswerTextField.BY, "")
                .with(AnswerTextField.AT, "");
    }

    @Exhaustive
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void noWorkCostsMorePagesOrKeysThanTheDesignAllows(Work work) {
        Cost cost = Objects.requireNonNull(COSTS.get(work));
        assertThat(cost.pages).as(work.line(cost)).isLessThanOrEqualTo(work.pagesMax);
        assertThat(cost.keys).as(work.line(cost)).isLessThanOrEqualTo(work.keysMax);
    }
}
