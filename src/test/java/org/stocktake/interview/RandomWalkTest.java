package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.Cases;
import org.stocktake.Exhaustive;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.Prefill;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Checklist;
import org.stocktake.model.IsoDates;

/** Random events, in any order, cause no fault, and the assessment to be saved is always valid. */
public final class RandomWalkTest {
    private static final int EVENTS = Cases.count(1_500, 5_000, 10_000);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "2026",
            "2026-11-24",
            "Law 12\nof 2020",
            "中文",
            "e\u0301",
            "https://example.org",
            "NO",
            "Korea");
    private static final Set<Command> ENDS =
            Set.of(Command.INTERRUPT, Command.LEAVE_NOW, Command.INPUT_ENDED, Command.LEAVE);

    @Exhaustive
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void nothingBreaksAndTheAssessmentStaysValid(long seed) {
        Random random = new Random(seed);
        Interview interview = InterviewFlow.begin(InterviewSamples.setting());
        Instant now = Instant.parse("2026-11-25T10:00:00Z");
        for (int i = 0; i < EVENTS; i++) {
            interview = InterviewFlow.on(interview, event(random), now.plusSeconds(i));
            InterviewFlow.view(interview);
            interview = interview.finished() ? again(interview, random) : interview;
            requireValid(interview);
        }
        assertThat(interview.assessment().answers()).isNotEmpty();
    }

    /** Resumes the interview with all or some of its questions, with or without the answers of last year. */
    private static Interview again(Interview ended, Random random) {
        List<String> sections = random.nextBoolean() ? List.of() : List.of("sea", "prevention");
        QuestionSelection.Only[] only = QuestionSelection.Only.values();
        QuestionSelection selection = new QuestionSelection(
                sections, List.of(), random.nextBoolean() ? Set.of() : Set.of(only[random.nextInt(only.length)]));
        InterviewConfig config = random.nextBoolean()
                ? InterviewSamples.setting().with(selection)
                : InterviewSamples.setting().with(new Prefill("old.yaml", InterviewSamples.halfDone()));
        return ended.isBegun()
                ? InterviewFlow.resume(config, ended.assessment(), ended.halfTyped())
                : InterviewFlow.begin(config);
    }

    public static Event event(Random random) {
        Command[] commands = Command.values();
        EditKey[] motions = EditKey.values();
        return switch (random.nextInt(10)) {
            case 0 -> new Event.Typed(TEXTS.get(random.nextInt(TEXTS.size())));
            case 1 -> new Event.Pasted(TEXTS.get(random.nextInt(TEXTS.size())));
            case 2 -> new Event.Written(TEXTS.get(random.nextInt(TEXTS.size())));
            case 3 -> new Event.Numbered(random.nextInt(12));
            case 4 -> new Event.Ticked(Set.of(1 + random.nextInt(4)));
            case 5 -> new Event.Placed(random.nextInt(50) - 5);
            case 6, 7 -> EditKey.CONFIRM;
            case 8 -> motions[random.nextInt(motions.length)];
            default -> {
                Command command = commands[random.nextInt(commands.length)];
                yield ENDS.contains(command) && random.nextInt(20) > 0 ? Command.BACK : command;
            }
        };
    }

    private static void requireValid(Interview interview) {
        Checklist checklist = InterviewSamples.checklist();
        interview.assessment().answers().forEach((id, answer) -> {
            requireValid(answer);
            boolean accepts = Applicability.of(
                            checklist,
                            checklist.question(id).orElseThrow(),
                            interview.assessment(),
                            InterviewSamples.setting().today())
                    .force()
                    .acceptsConsidered();
            assertThat(answer.kind() != AnswerKind.CONSIDERED || accepts).isTrue();
        });
        if (interview.isBegun()) {
            assertThat(InterviewSamples.setting().states().states())
                    .containsKey(interview.assessment().subject().state());
        }
    }

    private static void requireValid(Answer answer) {
        assertThat(answer.kind() != AnswerKind.NOT_APPLICABLE
                        || !answer.text(AnswerTextField.REASON).isBlank())
                .isTrue();
        answer.evidence()
                .forEach(evidence -> assertThat(evidence.date().isEmpty() || IsoDates.isDayOrPart(evidence.date()))
                        .isTrue());
        answer.actions()
                .forEach(action -> assertThat(action.due().isEmpty() || IsoDates.isDay(action.due()))
                        .isTrue());
        assertThat(answer.needs()).doesNotHaveDuplicates();
    }
}
