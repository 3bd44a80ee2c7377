package org.stocktake.interview.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stocktake.interview.HalfTypedText;
import org.stocktake.interview.Interview;
import org.stocktake.interview.InterviewDriver;
import org.stocktake.interview.InterviewSamples;
import org.stocktake.interview.event.Command;
import org.stocktake.interview.event.EditKey;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.flow.InterviewFlow;
import org.stocktake.interview.view.PageField;
import org.stocktake.model.AnswerTextField;

/** A number in an open row that offers texts: a text may begin with it, and only Enter right behind it takes an offer. */
final class OfferByNumberTest {
    /** Ways out of a row without Enter. */
    private static final List<List<Event>> WAYS_OUT = List.of(
            List.of(EditKey.UP, EditKey.UP),
            List.of(EditKey.DOWN, EditKey.DOWN, EditKey.DOWN),
            List.of(Command.SKIP),
            List.of(Command.NEXT_OPEN),
            List.of(Command.GO_TO),
            List.of(Command.REVIEW),
            List.of(Command.COMPLETENESS),
            List.of(Command.HELP),
            List.of(Command.BACK),
            List.of(Command.LEAVE));

    /** Rows that offer texts and take others. */
    enum Offering {
        OBSTACLES {
            @Override
            InterviewDriver opened() {
                InterviewDriver walk = InterviewDriver.atFirstQuestion();
                walk.choose(3).edit("challenges").write("No staff.").press(Command.NEXT_OPEN);
                return walk.choose(3).edit("challenges");
            }
        },
        WAITING_FOR {
            @Override
            InterviewDriver opened() {
                return InterviewDriver.atFirstQuestion().choose(6);
            }
        },
        EVIDENCE {
            @Override
            InterviewDriver opened() {
                InterviewDriver walk =
                        InterviewDriver.atFirstQuestion().choose(1).write("").write("Penal Code");
                return walk.write("s. 12").goTo(3).choose(1).write("");
            }
        },
        OWNER {
            @Override
            InterviewDriver opened() {
                InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(3);
                return walk.edit("actions.new").write("Train").press(EditKey.ERASE_LINE);
            }
        },
        OFFICE {
            @Override
            InterviewDriver opened() {
                InterviewDriver walk = InterviewDriver.atFirstQuestion().choose(5);
                return walk.press(Command.OFFICE, EditKey.ERASE_LINE);
            }
        };

        abstract InterviewDriver opened();
    }

    private static String recorded(InterviewDriver walk) {
        Interview now = walk.interview();
        String office = now.work().office();
        return (now.assessment() + office).replaceAll("[0-9T:-]+Z", "");
    }

    private static InterviewDriver typed(String text, InterviewDriver walk) {
        text.chars().forEach(letter -> walk.type(Character.toString(letter)));
        return walk;
    }

    /** Returns the index of the offer that Enter takes; -1 when it takes what is typed. */
    private static int chosen(InterviewDriver walk) {
        return walk.isOpen() ? offers(walk).focus() : -1;
    }

    @ParameterizedTest
    @EnumSource
    void aTextMayBeginWithTheNumberOfAnOfferAndNoneOfItIsLost(Offering row) {
        InterviewDriver walk = row.opened();
        String before = recorded(walk);
        String words = "1 ministry disagrees";
        assertThat(typed(words, walk).text()).isEqualTo(words);
        assertThat(chosen(walk)).isNegative();
        assertThat(recorded(walk)).isEqualTo(before);
        assertThat(recorded(walk.press(EditKey.CONFIRM))).contains(words);
        assertThat(walk.said()).as("nothing is refused").noneMatch(said -> said.contains("error"));
    }

    @ParameterizedTest
    @EnumSource
    void enterRightBehindTheNumberTakesTheOfferOfThatNumber(Offering row) {
        InterviewDriver byArrow = row.opened().press(EditKey.DOWN, EditKey.CONFIRM);
        InterviewDriver walk = row.opened();
        String before = recorded(walk);
        walk.type("1");
        assertThat(walk.text()).as("the number stands in the row").isEqualTo("1");
        assertThat(walk.offers()).isEqualTo(row.opened().offers());
        assertThat(chosen(walk)).isZero();
        assertThat(recorded(walk)).as("no key takes it alone").isEqualTo(before);
        String name = walk.row();
        walk.press(EditKey.CONFIRM);
        assertThat(recorded(walk)).isEqualTo(recorded(byArrow));
        assertThat(walk.row()).as("the same Enter leads on").isNotEqualTo(name);
        assertThat(walk.interview().halfTyped()).as("the number was taken").isEmpty();
        if (row != Offering.OFFICE) { // that is no step
            assertThat(recorded(walk.press(Command.UNDO))).isEqualTo(before);
            assertThat(walk.interview().halfTyped()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatIsErasedChoosesNothing(Offering row) {
        InterviewDriver walk = row.opened().type("1").press(EditKey.ERASE_BEFORE);
        assertThat(walk.text()).isEmpty();
        assertThat(chosen(walk)).isNegative();
        assertThat(walk.offers()).isEqualTo(row.opened().offers());
        walk.type("1").press(EditKey.ERASE_LINE);
        assertThat(chosen(walk)).isNegative();
        assertThat(chosen(walk.press(EditKey.RESTORE))).isZero();
        assertThat(chosen(walk.press(EditKey.UP)))
                .as("Up leads back to the text")
                .isNegative();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatWasTypedWhenTheProgramEndedIsThereAgain(Offering row) {
        Interview stopped = row.opened().type("1").interview();
        assertThat(stopped.halfTyped()).extracting(HalfTypedText::text).containsExactly("1");
        InterviewDriver again = InterviewDriver.from(
                InterviewFlow.resume(InterviewSamples.setting(), stopped.assessment(), stopped.kept()));
        assertThat(again.text()).isEqualTo("1");
        assertThat(chosen(again)).isZero();
        assertThat(again.type(" ministry").text()).isEqualTo("1 ministry");
        assertThat(chosen(again)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0661", "\u06f1", "\uff11"})
    void aNumberInDigitsOfAnotherScriptChoosesToo(String digit) {
        InterviewDriver walk = Offering.OBSTACLES.opened().type(digit);
        assertThat(chosen(walk)).isZero();
        walk.press(EditKey.CONFIRM);
        assertThat(walk.interview().assessment().answers().values())
                .filteredOn(answer -> answer.text(AnswerTextField.CHALLENGES).equals("No staff."))
                .hasSize(2);
    }

    /** On the closed row nobody saw the offers yet: the number opens them, and is chosen or written by what follows. */
    @Test
    void aNumberOnTheClosedRowOpensItAndIsTheSame() {
        InterviewDriver walk = Offering.OBSTACLES.opened().press(EditKey.UP).to("challenges");
        assertThat(walk.isOpen()).isFalse();
        walk.on(new Event.Numbered(1));
        assertThat(walk.open()).isEqualTo("challenges");
        assertThat(chosen(walk)).isZero();
        assertThat(typed("2 ministries", walk).text()).isEqualTo("12 ministries");
    }

    @Test
    void anArrowThatPassesTheOffersTakesNoneOfThem() {
        InterviewDriver walk = Offering.WAITING_FOR.opened();
        typed("just", walk).press(EditKey.DOWN, EditKey.DOWN);
        assertThat(walk.isOpen()).isFalse();
        assertThat(recorded(walk).toLowerCase(Locale.ROOT)).contains("waiting_for=just");
    }

    static Stream<Arguments> waysOutOfEachRow() {
        return Stream.of(Offering.values()).flatMap(row -> WAYS_OUT.stream().map(way -> arguments(row, way)));
    }

    @ParameterizedTest
    @MethodSource("waysOutOfEachRow")
    void whoLeavesTheRowWithoutEnterTakesNoOffer(Offering row, List<Event> way) {
        InterviewDriver walk = row.opened();
        String before = recorded(walk);
        walk.type("1").press(way.toArray(Event[]::new));
        assertThat(recorded(walk)).isEqualTo(before);
        assertThat(walk.interview().halfTyped()).extracting(HalfTypedText::text).containsExactly("1");
    }

    @ParameterizedTest
    @EnumSource
    void undoAndRedoGiveTheDigitBackAsItWasTyped(Offering row) {
        InterviewDriver walk = row.opened();
        String before = recorded(walk);
        walk.type("1").press(Command.UNDO);
        assertThat(walk.text()).isNotEqualTo("1");
        assertThat(recorded(walk)).isEqualTo(before);
        assertThat(walk.press(Command.REDO).text()).isEqualTo("1");
        assertThat(recorded(walk)).isEqualTo(before);
        assertThat(recorded(typed(" ministry disagrees", walk).press(EditKey.CONFIRM)))
                .contains("1 ministry disagrees");
    }

    @Test
    void whatIsNotShownIsCountedAndFoundByTypingAndNoNumberTakesIt() {
        InterviewDriver walk = InterviewDriver.atFirstQuestion();
        List<String> courts =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "Court " + i).toList();
        walk.press(Command.CONSULTED).write(String.join("\n", courts));
        walk.choose(6);
        PageField.Offers all = offers(walk);
        assertThat(all.texts()).hasSize(8);
        assertThat(all.more()).isEqualTo(5);
        assertThat(offers(typed("Court 12", walk)).more()).isZero();
        assertThat(chosen(walk.press(EditKey.ERASE_LINE).type("9"))).isNegative();
        assertThat(walk.press(EditKey.CONFIRM).said()).containsExactly("interview.error.no-office");
    }

    private static PageField.Offers offers(InterviewDriver walk) {
        return walk.view()
                .field()
                .input()
                .map(input -> ((PageField.Text) input).offers())
                .orElseThrow();
    }
}
