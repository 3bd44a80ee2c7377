package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.model.Period;
import org.stocktake.model.Question;
import org.stocktake.report.document.Block;
import org.stocktake.report.document.Chapter;
import org.stocktake.report.document.Span;
import org.stocktake.report.document.TextLine;
import org.stocktake.report.facts.ChangesSince;

/** The changes since an earlier assessment: a line for the summary, and a chapter with each question. */
final class ChangesChapter {
    /** The id of the chapter. */
    private static final String PLACE = "changes";

    /** The end of a sentence, such as a question. */
    private static final Pattern ENDED = Pattern.compile("[.?\u061F\u3002\uFF1F]$");

    private static final int WORSE_MAX = 3;
    private static final int BETTER_MAX = 2;

    private final ReportContext context;
    private final ReportText wording;
    private final ChangesSince since;

    private ChangesChapter(ReportContext context, ChangesSince since) {
        this.context = context;
        this.wording = context.wording();
        this.since = since;
    }

    /** Returns the chapter of a report; empty when the report is not compared with an earlier assessment. */
    static Optional<ChangesChapter> of(ReportContext context) {
        return context.report().since().map(since -> new ChangesChapter(context, since));
    }

    String title() {
        return sinceThen("changes.title");
    }

    /**
     * Names an earlier assessment of another period by that period; one of the same period by the day as of which it
     * was judged.
     */
    private String sinceThen(String key) {
        Findings before = since.comparison().before();
        Period period = before.assessment().subject().period();
        return period.equals(since.comparison().after().assessment().subject().period())
                ? wording.say(key, wording.date(before.today()))
                : wording.say(key + ".period", wording.date(period.from()), wording.date(period.to()));
    }

    Chapter chapter() {
        ChangeBlocks said = new ChangeBlocks(since, wording.words(), this::question);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(wording.say("changes.intro", source())));
        blocks.addAll(said.sums());
        return new Chapter(PLACE, title(), blocks, said.kinds(PLACE + "-"));
    }

    /** Describes the earlier assessment: its State, the period, the day of its answers, its checklist. */
    String source() {
        return said().source(since.comparison().before());
    }

    private ChangeText said() {
        return new ChangeText(since.comparison(), wording.words());
    }

    /** Returns the subject as a reference to its finding, where the report has one; else its number and text. */
    private TextLine question(QuestionChange change) {
        return shown(change).map(context::subject).orElseGet(() -> named(change));
    }

    private TextLine named(QuestionChange change) {
        return TextLine.of(said().named(change.question()));
    }

    /** Returns the question of the report; empty where the report has no finding and no answer to refer to. */
    private Optional<Question> shown(QuestionChange change) {
        return context.report().checklist().question(change.question().id()).filter(context::hasPlaceOf);
    }

    /**
     * Returns the number of changes of each kind, and the first changes to the worse and to the better with their
     * subjects.
     */
    TextLine line() {
        List<TextLine> sentences = new ArrayList<>();
        sentences.add(TextLine.of(sinceThen("changes.since")));
        sentences.add(TextLine.of(ChangeSums.of(since, wording.words())));
        some(since.comparison().of(QuestionChange.Kind.WORSE), WORSE_MAX, "changes.worse")
                .ifPresent(sentences::add);
        some(since.comparison().of(QuestionChange.Kind.BETTER), BETTER_MAX, "changes.better")
                .ifPresent(sentences::add);
        for (ScopeShift shift : since.comparison().shifts()) {
            sentences.add(TextLine.of(said().shift(shift)));
        }
        if (!since.leftOut().isEmpty()) {
            sentences.add(TextLine.of(said().leftOut(since)));
        }
        return TextLine.join(sentences, " ").and(TextLine.of(where()));
    }

    /**
     * Says where the changes are listed: a brief that stands alone has no list of them, and what is left out of a copy
     * is not in its list.
     */
    private Span where() {
        boolean all = since.leftOut().isEmpty();
        return context.report().view().brief()
                ? Span.text(wording.say(all ? "changes.which-in-full" : "changes.which-other-in-full"))
                : Span.reference(wording.say(all ? "changes.which" : "changes.which-other"), PLACE);
    }

    /**
     * Names the first of them by number and subject, those that endanger life before the others, and counts the rest.
     */
    private Optional<TextLine> some(List<QuestionChange> all, int namedMax, String label) {
        List<QuestionChange> changes = new ArrayList<>(all);
        changes.sort(Comparator.comparing(
                (QuestionChange change) -> !change.question().endangersLife()));
        List<TextLine> named = new ArrayList<>();
        for (QuestionChange change : changes.subList(0, Math.min(namedMax, changes.size()))) {
            named.add(shown(change).map(context::subject).orElseGet(() -> named(change)));
        }
        int further = changes.size() - named.size();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        TextLine parts = wording.partsOf(named);
        TextLine counted = further == 0 ? parts : wording.further(parts, wording.count("changes.further", further));
        TextLine said = TextLine.of(wording.say(label)).and(counted);
        boolean isEnded = ENDED.matcher(said.text()).find();
        return Optional.of(isEnded ? said : said.ending(wording.words().ended("")));
    }
}
