package org.stocktake.cli.answers;

import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Vocabulary;

/** Prints what was said in an earlier version of the checklist and is not used any more. */
final class RetiredPrinter {
    private final CommandContext context;
    private final TextPrinter page;
    private final AnswerDetailsPrinter parts;

    RetiredPrinter(CommandContext context, TextPrinter page, Vocabulary vocabulary) {
        this.context = context;
        this.page = page;
        this.parts = new AnswerDetailsPrinter(context, page, vocabulary, 4);
    }

    /** Prints each answer in full but its internal note, and each fact, with its version and the reason; nothing if there is none. */
    void print(Carryover carried) {
        if (carried.retired().isEmpty() && carried.retiredFacts().isEmpty()) {
            return;
        }
        page.heading(context.say("command.show.retired"));
        for (CarriedAnswer retired : carried.retired()) {
            CarriedAnswer.Origin from = retired.from();
            String kind = context.say("answer." + retired.answer().kind().word());
            page.text(2, context.say("command.show.retired.one", from.id(), from.version(), kind));
            for (String line : List.of(from.text(), from.because())) {
                if (!line.isEmpty()) {
                    page.text(4, line);
                }
            }
            parts.print(retired.answer().with(AnswerTextField.INTERNAL_NOTE, ""));
        }
        for (Carryover.CarriedFact fact : carried.retiredFacts()) {
            String values = context.words().list(fact.values());
            page.text(
                    2,
                    context.say(
                            "command.show.retired.one",
                            "profile." + fact.from().id(),
                            fact.from().version(),
                            values));
            if (!fact.from().because().isEmpty()) {
                page.text(4, fact.from().because());
            }
        }
    }
}
