package org.stocktake.report.document;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Flag;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.report.facts.Asked;
import org.stocktake.report.facts.Step;

/** The chapters that gather what stands in the findings: claims without evidence, what expired, help, planned steps. */
final class ListChapters {
    private final Telling telling;

    ListChapters(Telling telling) {
        this.telling = telling;
    }

    Chapter unsubstantiated() {
        return flagged(Flag.UNSUBSTANTIATED);
    }

    Chapter expired() {
        return flagged(Flag.EXPIRED);
    }

    private Chapter flagged(Flag flag) {
        String id = flag.word();
        List<Finding> flagged = telling.report().flagged(flag);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say(id + (flagged.isEmpty() ? ".none" : ".intro"))));
        if (!flagged.isEmpty()) {
            blocks.add(new Block.Bullets(flagged.stream().map(this::line).toList()));
        }
        return Chapter.of(id, telling.say(id + ".title"), blocks);
    }

    private Line line(Finding finding) {
        return Line.of(telling.reference(finding.question()))
                .and(telling.strongest(finding))
                .and(Line.of(telling.mark(finding)));
    }

    /** The help asked for, by kind, with the questions. */
    Chapter needs() {
        List<List<Line>> rows = telling.report().needs().stream().map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say(rows.isEmpty() ? "needs.none" : "needs.intro")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    telling.say("needs.caption"),
                    List.of(telling.say("column.help"), telling.say("column.asked-for")),
                    rows));
        }
        return Chapter.of("needs", telling.say("needs.title"), blocks);
    }

    private List<Line> row(Asked asked) {
        String description = asked.need().description();
        Line help = Line.of(Span.strong(asked.need().label()));
        Line questions = Line.join(
                asked.questions().stream()
                        .map(question -> Line.of(telling.reference(question)))
                        .toList(),
                "\n");
        return List.of(
                description.isBlank() ? help : Line.join(List.of(help, Line.of(Span.soft(description))), "\n"),
                questions);
    }

    /** The planned steps with owner and day. */
    Chapter steps() {
        List<List<Line>> rows = telling.report().steps().stream().map(this::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say(rows.isEmpty() ? "steps.none" : "steps.intro")));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    telling.say("steps.caption"),
                    List.of(
                            telling.say("column.step"),
                            telling.say("column.owner"),
                            telling.say("column.due"),
                            telling.say("column.status"),
                            telling.say("column.question")),
                    rows));
        }
        return Chapter.of("steps", telling.say("steps.title"), blocks);
    }

    private List<Line> row(Step step) {
        Action action = step.action();
        return List.of(
                Line.of(action.what()),
                Line.of(action.owner().isEmpty() ? telling.say("action.no-owner") : action.owner()),
                Line.of(
                        action.due().isEmpty()
                                ? telling.say("action.no-day")
                                : telling.wording().date(action.due())),
                Line.of(ActionStatus.of(action.status())
                        .map(status -> telling.say("status." + status.word()))
                        .orElse(telling.say("status.not-stated"))),
                Line.of(telling.reference(step.question())));
    }
}
