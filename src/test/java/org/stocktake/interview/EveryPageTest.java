package org.stocktake.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.page.InfoPage.HelpPage;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.View;

final class EveryPageTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void theWalkMeetsEveryKindOfPage() throws Exception {
        assertThat(EveryPage.met().keySet()).containsExactlyElementsOf(EveryPage.kinds());
    }

    @Test
    void theNumberThatALineShowsIsTheOneThatLeadsToIt() {
        EveryPage.met().values().stream().flatMap(List::stream).forEach(interview -> {
            List<ListOption> options = options(InterviewFlow.view(interview));
            boolean ticks = options.stream()
                    .anyMatch(option ->
                            option.mark() == ListOption.Mark.TICKED || option.mark() == ListOption.Mark.UNTICKED);
            List<String> numbers = options.stream().map(ListOption::number).toList();
            assertThat(numbers.stream().filter(number -> !number.contains("."))).doesNotHaveDuplicates();
            for (String number : ticks ? List.<String>of() : numbers) {
                if (number.isBlank()) {
                    continue; // it is chosen by the cursor
                }
                String first = number.replaceAll("[.].*", "");
                Interview fresh = interview.with(interview.draft().asking(""));
                Interview there = InterviewFlow.on(fresh, new Event.Numbered(Integer.parseInt(first)), NOW);
                if (there.isByNumber()) {
                    assertThat(there.assessment())
                            .isEqualTo(chosen(numbers.indexOf(number), fresh).assessment());
                } else {
                    assertThat(numbers.get(there.draft().focus())).matches(first + "([.].*)?");
                }
            }
        });
    }

    /** Moves to a line, away from it first, and presses Enter. */
    private static Interview chosen(int line, Interview at) {
        Interview elsewhere = InterviewFlow.on(at, new Event.Placed(line == 0 ? 1 : 0), NOW);
        Interview there = InterviewFlow.on(elsewhere, new Event.Placed(line), NOW);
        return InterviewFlow.on(there, EditKey.CONFIRM, NOW);
    }

    /** In a small window, a page shows only the part with the focus; the help can be scrolled. */
    @Test
    void theHelpOfAPageSaysWhatThePageSays() {
        EveryPage.met().values().stream().flatMap(List::stream).forEach(interview -> {
            Interview helped = InterviewFlow.on(interview, Command.HELP, NOW);
            if (helped.page() instanceof HelpPage help && help.about().isAsked(interview)) {
                assertThat(InterviewFlow.view(helped).body())
                        .containsAll(help.about().view(interview).body());
            }
        });
    }

    private static List<ListOption> options(View view) {
        return view.field().options();
    }
}
