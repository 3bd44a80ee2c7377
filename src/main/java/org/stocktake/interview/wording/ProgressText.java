package org.stocktake.interview.wording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.finding.AnswerPace;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.QuestionSelection;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.finding.TimeLeft;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Depth;
import org.stocktake.model.Question;

/** Sentences and bars that say how far an interview is. All pages use the same words and the same count. */
public final class ProgressText {
    private static final int CELLS = 12;

    /** The time for one question, with looking up the law; the person's own pace takes its place later. */
    private static final Duration PER_QUESTION = Duration.ofMinutes(4);

    private ProgressText() {}

    /**
     * Returns the questions done of those asked, and the others by their status; where conflicts alone are gone through,
     * the questions settled.
     */
    public static Phrase counts(Interview at) {
        AssessmentProgress progress = at.progress();
        if (at.config().selection().isOfConflicts()) {
            return Phrase.of("interview.counts.settled", done(at), progress.asked());
        }
        return Phrase.of(
                "interview.counts",
                progress.count(QuestionStatus.DONE),
                progress.asked(),
                progress.count(QuestionStatus.TO_COMPLETE),
                progress.count(QuestionStatus.OPEN),
                progress.count(QuestionStatus.NOT_STARTED));
    }

    /** Returns how many texts are typed and not confirmed; empty when none is. */
    public static Optional<Phrase> halfTyped(Interview at) {
        int half = at.halfTyped().size();
        return half == 0 ? Optional.empty() : Optional.of(Phrase.of("interview.counts.half-typed", half));
    }

    /** Returns the part of the checklist that is gone through, in words; empty when it is all. */
    public static Optional<Phrase> selected(Interview at) {
        QuestionSelection selection = at.config().selection();
        if (selection.isAll()) {
            return Optional.empty();
        }
        Stream<Phrase> named = at.checklist().sections().stream()
                .filter(section -> selection.sections().contains(section.id()))
                .map(section -> Phrase.asIs(section.title()));
        Stream<Phrase> asked = at.checklist().vocabulary().agencies().stream()
                .filter(agency -> selection.agencies().contains(agency.id()))
                .map(agency -> Phrase.asIs(agency.label()));
        Stream<Phrase> standing =
                selection.only().stream().sorted().map(which -> Phrase.of("interview.only." + which.word()));
        return Stream.of(named, asked, standing)
                .flatMap(parts -> parts)
                .reduce((before, next) -> Phrase.of("interview.selection.and", before, next))
                .map(all -> Phrase.of("interview.selection", all));
    }

    /** Returns the time left at the pace of the answers so far; empty while it is not known. */
    public static Optional<Phrase> timeLeft(Interview at) {
        return AnswerPace.of(at.assessment())
                .flatMap(pace -> pace.left(at.progress()))
                .map(left -> Phrase.of("pace.left." + left.unit().word(), left.number()));
    }

    /** Returns how many of these questions have an answer that waits to be confirmed. */
    public static long proposed(List<Question> questions, Interview at) {
        return questions.stream().filter(question -> isProposed(question, at)).count();
    }

    /** Returns the number of answers that wait to be confirmed, a line for each place that they come from. */
    public static List<Phrase> proposed(Interview at) {
        Map<Object, Integer> sources = new LinkedHashMap<>();
        for (Question question : at.asked()) {
            if (isProposed(question, at)) {
                sources.merge(PrefillText.shortSource(question.id(), at), 1, Integer::sum);
            }
        }
        List<Phrase> lines = new ArrayList<>();
        sources.forEach((source, number) -> lines.add(Phrase.of("interview.start.proposed", number, source)));
        return lines;
    }

    /** Returns true also where answers to an earlier version differ, so that none of them is offered. */
    private static boolean isProposed(Question question, Interview at) {
        return at.proposed(question.id()).isPresent()
                || (at.answerTo(question.id()).isEmpty()
                        && at.config().earlier().stored().isFor(question.id()));
    }

    public static String bar(Interview at) {
        return bar(done(at), at.progress().asked());
    }

    private static int done(Interview at) {
        return at.progress().sections().stream()
                .mapToInt(part -> done(part, at))
                .sum();
    }

    /** Returns how many questions of a section are done; where conflicts alone are gone through, how many are settled. */
    public static int done(AssessmentProgress.Part part, Interview at) {
        Coordination shared = at.assessment().coordination();
        return at.config().selection().isOfConflicts()
                ? (int) part.questions().values().stream()
                        .flatMap(List::stream)
                        .filter(id -> shared.conflictsAt(id).isEmpty())
                        .count()
                : part.count(QuestionStatus.DONE);
    }

    /** Returns a bar of so many done of so many asked; full only when nothing is left. */
    public static String bar(int done, int asked) {
        int full = asked == 0 ? CELLS : done * CELLS / asked;
        return "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "]";
    }

    /** Returns the number of questions and the time for each depth, for somebody who has not answered a question yet. */
    public static Phrase effort(Checklist checklist) {
        int core = questions(Depth.CORE, checklist);
        int all = questions(Depth.FULL, checklist);
        return core == all
                ? Phrase.of("interview.opening.time.one", all, time(all))
                : Phrase.of("interview.opening.time", core, time(core), all, time(all));
    }

    /** Returns how many questions a checklist has at a depth. */
    public static int questions(Depth depth, Checklist checklist) {
        return (int) checklist
                .questions()
                .filter(question -> depth.includes(question.depth()))
                .count();
    }

    private static Phrase time(int questions) {
        TimeLeft time = TimeLeft.of(PER_QUESTION.multipliedBy(questions));
        return Phrase.of("interview.opening." + time.unit().word(), time.number());
    }
}
