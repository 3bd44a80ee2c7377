package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Change;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Line;
import org.stocktake.report.document.Span;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.Since;

/** What changed since an earlier assessment: for the summary in a line, and with each question in a chapter. */
final class ChangesChapter {
    /** The place of the chapter. */
    private static final String PLACE = "changes";

    private static final int WORSE_MAX = 2;
    private static final int BETTER_MAX = 1;
    private static final int SUBJECT_MAX = 42;

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
        return sinceThen("changes.title");
    }

    /** An earlier assessment of another period is named by that; of the same one, by the day as of which it was judged. */
    private String sinceThen(String key) {
        Findings before = since.comparison().before();
        Period period = before.assessment().subject().period();
        Wording wording = telling.wording();
        return period.equals(since.comparison().after().assessment().subject().period())
                ? telling.say(key, wording.date(before.today()))
                : telling.say(key + ".period", wording.date(period.from()), wording.date(period.to()));
    }

    Chapter chapter() {
        ChangeBlocks said = new ChangeBlocks(since, telling.wording().words(), this::question);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(telling.say("changes.intro", source())));
        blocks.addAll(said.sums());
        return new Chapter(PLACE, title(), blocks, said.kinds(PLACE + "-"));
    }

    /** The earlier assessment: its State, the period, the day of its answers, its checklist. */
    String source() {
        return said().source(since.comparison().before());
    }

    private ChangeWords said() {
        return new ChangeWords(since.comparison(), telling.wording().words());
    }

    /** A reference to its finding, where the report has one. */
    private Line question(Change change) {
        return shown(change).map(telling::reference).orElseGet(() -> Line.of(said().named(change.question())));
    }

    /** The question as the report has it; empty where the report has no finding and no answer to refer to. */
    private Optional<Question> shown(Change change) {
        Report report = telling.report();
        return report.checklist()
                .question(change.question().id())
                .filter(question -> report.findings().of(question).isPresent()
                        || report.kept().contains(question));
    }

    /** How many became what; the first steps back and gains with their subjects. */
    Line line() {
        List<Line> sentences = new ArrayList<>();
        sentences.add(Line.of(sinceThen("changes.since")));
        sentences.add(Line.of(ChangeSums.of(since, telling.wording().words())));
        some(since.comparison().of(Change.Kind.WORSE), WORSE_MAX, "changes.worse")
                .ifPresent(sentences::add);
        some(since.comparison().of(Change.Kind.BETTER), BETTER_MAX, "changes.better")
                .ifPresent(sentences::add);
        if (!since.leftOut().isEmpty()) {
            sentences.add(Line.of(said().leftOut(since)));
        }
        return Line.join(sentences, " ").and(Line.of(Span.reference(telling.say("changes.which"), PLACE)));
    }

    /** The first of them by number and subject, those that endanger life before the others, and how many more there are. */
    private Optional<Line> some(List<Change> all, int namedMax, String label) {
        List<Change> changes = new ArrayList<>(all);
        changes.sort(Comparator.comparing((Change change) -> !change.question().endangersLife()));
        List<Line> named = new ArrayList<>();
        for (Change change : changes.subList(0, Math.min(namedMax, changes.size()))) {
            String name = Brief.of(said().named(change.question()), SUBJECT_MAX);
            named.add(Line.of(shown(change)
                    .map(question -> Span.reference(name, Telling.placeOf(question)))
                    .orElse(Span.text(name))));
        }
        int further = changes.size() - named.size();
        if (further > 0) {
            named.add(Line.of(telling.wording().count("changes.further", further)));
        }
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(Line.of(telling.say(label)).and(Line.join(named, "; ")));
    }
}
