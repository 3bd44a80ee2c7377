package org.stocktake.report.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Change;
import org.stocktake.finding.Findings;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.Since;

/** What changed since an earlier assessment: for the summary in a line, and with each question in a chapter. */
final class ChangesChapter {
    /** The place of the chapter. */
    private static final String PLACE = "changes";

    private static final int NUMBERS_MAX = 6;

    private final Telling telling;
    private final Since since;

    private ChangesChapter(Telling telling, Since since) {
        this.telling = telling;
        this.since = since;
    }

    /** The one of a report; empty when it is not compared with an earlier assessment. */
    static Optional<ChangesChapter> of(Telling telling) {
        return telling.report().since().map(since -> new ChangesChapter(telling, since));
    }

    String title() {
        return telling.say("changes.title", telling.wording().date(day()));
    }

    private LocalDate day() {
        return since.comparison().before().today();
    }

    Chapter chapter() {
        ChangeBlocks said = new ChangeBlocks(since, telling.wording().words(), this::question);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(
                telling.say("changes.intro", source(), telling.wording().date(day()))));
        blocks.addAll(said.sums());
        return new Chapter(PLACE, title(), blocks, said.kinds(PLACE + "-"));
    }

    /** The earlier assessment: its file, the period, the version of its checklist. */
    String source() {
        Findings before = since.comparison().before();
        Period period = before.assessment().subject().period();
        return telling.say(
                "changes.source",
                since.file(),
                telling.wording().date(period.from()),
                telling.wording().date(period.to()),
                ChangeWords.version(before));
    }

    /** A reference to its finding, where the report has one. */
    private Line question(Change change) {
        return shown(change)
                .map(telling::reference)
                .orElseGet(() -> Line.of(change.question().text()));
    }

    /** The question as the report has it; empty where the report has no finding and no answer to refer to. */
    private Optional<Question> shown(Change change) {
        Report report = telling.report();
        return report.checklist()
                .question(change.question().id())
                .filter(question -> report.findings().of(question).isPresent()
                        || report.kept().contains(question));
    }

    /** How many became what; the steps back and the gains by their numbers. */
    Line line() {
        List<Line> kinds = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> changes = since.comparison().of(kind);
            if (!changes.isEmpty()) {
                Line sum = Line.of(telling.say("change.sum." + kind.word(), changes.size()));
                List<Line> numbers = kind.isWorse() || kind == Change.Kind.BETTER ? numbers(changes) : List.of();
                kinds.add(numbers.isEmpty() ? sum : Line.join(List.of(sum, Line.join(numbers, ", ")), ": "));
            }
        }
        if (kinds.isEmpty()) {
            kinds.add(Line.of(telling.say("changes.nothing")));
        }
        Line since = Line.of(telling.say("changes.since", telling.wording().date(day())));
        return since.and(Line.join(List.of(Line.join(kinds, "; "), Line.of(".")), ""))
                .and(Line.of(Span.reference(telling.say("changes.which"), PLACE)));
    }

    /** The numbers of the first questions, and that there are more. */
    private List<Line> numbers(List<Change> changes) {
        List<Line> numbers = new ArrayList<>();
        for (Change change : changes) {
            shown(change).map(telling::number).map(Line::of).ifPresent(numbers::add);
        }
        if (numbers.size() <= NUMBERS_MAX) {
            return numbers;
        }
        List<Line> first = new ArrayList<>(numbers.subList(0, NUMBERS_MAX));
        first.add(Line.of(telling.say("changes.further")));
        return first;
    }
}
