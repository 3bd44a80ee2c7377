package org.stocktake.cli.answers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.MomentText;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Vocabulary;

/** Prints what stands beside the kind of an answer: texts, figures, evidence, needs and steps. */
final class AnswerDetailsPrinter {
    private static final int DAY_CHARS = "2026-11-24".length();

    private final CommandContext context;
    private final TextPrinter page;
    private final Vocabulary vocabulary;
    private final int indent;

    /** Prints at an indent, with the words of a vocabulary for the ids that it has. */
    AnswerDetailsPrinter(CommandContext context, TextPrinter page, Vocabulary vocabulary, int indent) {
        this.context = context;
        this.page = page;
        this.vocabulary = vocabulary;
        this.indent = indent;
    }

    /** Prints all parts that are given but the kind of the answer, with its internal note if it has one. */
    void print(Answer answer) {
        if (answer.confidential()) {
            page.text(indent, context.say("command.show.confidential"));
        }
        Map<AnswerTextField, String> texts = new EnumMap<>(AnswerTextField.class);
        texts.putAll(answer.texts());
        if (answer.noChallenges()) {
            texts.put(AnswerTextField.CHALLENGES, context.say("report.challenges.none"));
        }
        texts.forEach(this::text);
        for (Figure figure : answer.figures()) {
            page.labelled(indent, context.say("command.show.figure"), count(figure));
        }
        for (Evidence evidence : answer.evidence()) {
            page.labelled(indent, context.say("command.show.evidence"), cite(evidence));
        }
        if (answer.noHelp()) {
            page.labelled(indent, context.say("command.show.need"), context.say("report.needs.none-needed"));
        }
        for (String need : answer.needs()) {
            page.labelled(indent, context.say("command.show.need"), vocabulary.need(need));
        }
        for (Action action : answer.actions()) {
            page.labelled(indent, context.say("command.show.action"), plan(action));
        }
    }

    /** Prints one text with its label. */
    void text(AnswerTextField text, String value) {
        String shown = switch (text) {
            case QUALIFIER -> vocabulary.qualifier(value);
            case AT -> day(value.length() > DAY_CHARS ? value.substring(0, DAY_CHARS) : value);
            case REVIEW_BY -> day(value);
            default -> value;
        };
        page.labelled(indent, context.say("command.show." + text.key()), shown);
    }

    private String cite(Evidence evidence) {
        return joined(
                evidence.title(),
                evidence.reference(),
                evidence.kind()
                        .map(kind -> context.say("report.evidence.kind." + kind.word()))
                        .orElse(""),
                day(evidence.date()),
                said("report.evidence.in-force-from", evidence.inForceFrom()),
                said("report.evidence.repealed", evidence.repealedOn()),
                evidence.link(),
                evidence.file());
    }

    private String said(String key, String date) {
        return date.isEmpty() ? "" : context.say(key, day(date));
    }

    private String count(Figure figure) {
        return joined(figure.what(), context.words().number(figure.number()), day(figure.from()), day(figure.to()));
    }

    private String plan(Action action) {
        String status = ActionStatus.of(action.status())
                .map(known -> context.say("report.status." + known.word()))
                .orElse("");
        return joined(action.what(), action.owner(), day(action.due()), status);
    }

    /** Returns a day of a file in words; text that is not a whole day is returned as it is. */
    private String day(String written) {
        return IsoDates.day(written)
                .map(day -> MomentText.day(day, context.words()))
                .orElse(written);
    }

    private String joined(String... parts) {
        return context.words()
                .parts(List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
