package org.stocktake.cli.merge;

import java.util.List;
import org.stocktake.cli.command.MomentText;
import org.stocktake.finding.ItemKind;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.IsoDates;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Vocabulary;
import org.stocktake.text.Messages;

/** The parts of an answer in words, for whoever chooses between two. */
record AnswerPartText(Messages words, Vocabulary labels) {
    /** Returns what the part says: a text, a label, a sentence, a day, or the items of a list; empty for the kind, the office and the time. */
    String of(AnswerPart part, Answer answer) {
        List<String> items = items(part, answer);
        String text = part.written(answer, labels);
        String said = part == AnswerPart.REVIEW_BY ? day(text) : text;
        String written = items.isEmpty() ? said : words.parts(items);
        return written.isEmpty()
                ? part.statement(answer).map(key -> words.say(key)).orElse("")
                : written;
    }

    private List<String> items(AnswerPart part, Answer answer) {
        return part == AnswerPart.NEEDS
                ? answer.needs().stream().map(labels::need).toList()
                : KebabCase.find(ItemKind.class, part.word())
                        .map(kind -> items(kind, answer))
                        .orElse(List.of());
    }

    private List<String> items(ItemKind kind, Answer answer) {
        return switch (kind) {
            case EVIDENCE -> answer.evidence().stream().map(this::said).toList();
            case ACTIONS -> answer.actions().stream().map(this::said).toList();
            case FIGURES -> answer.figures().stream().map(this::said).toList();
        };
    }

    private String said(Evidence citation) {
        String cited = citation.reference().isEmpty()
                ? citation.title()
                : words.say("interview.row.item.parts", citation.title(), citation.reference());
        return noted(cited, day(citation.date()), citation.link(), citation.file());
    }

    private String said(Action step) {
        String status = ActionStatus.of(step.status())
                .map(known -> words.say("report.status." + known.word()))
                .orElse("");
        return noted(step.what(), step.owner(), day(step.due()), status);
    }

    private String noted(String text, String... more) {
        return words.noted(
                text,
                words.parts(
                        List.of(more).stream().filter(part -> !part.isEmpty()).toList()));
    }

    /** Returns a day of a file in words; text that is not a whole day is returned as it is. */
    private String day(String written) {
        return IsoDates.day(written).map(day -> MomentText.day(day, words)).orElse(written);
    }

    private String days(Figure figure) {
        if (figure.from().isEmpty() || figure.to().isEmpty()) {
            String only = figure.from() + figure.to();
            String key = figure.to().isEmpty() ? "report.figure.from" : "report.figure.to";
            return only.isEmpty() ? "" : words.say(key, day(only));
        }
        return words.say("report.from-to", day(figure.from()), day(figure.to()));
    }

    private String said(Figure figure) {
        String counted =
                figure.number().isEmpty() ? figure.what() : words.label(figure.what(), words.number(figure.number()));
        return words.noted(counted, days(figure));
    }
}
