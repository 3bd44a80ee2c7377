package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.interview.Interview;
import org.stocktake.interview.event.Event;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * The sections, with progress and leading agencies, to go to one.
 *
 * @param start true where the questions start; its first line then goes on where one stopped
 */
public record SectionsPage(boolean start) implements ListPage.Searchable {
    /** The page where the questions start. */
    static final SectionsPage START = new SectionsPage(true);

    private static final int LEAD_MAX = 2;

    @Override
    public PageText text(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.plain(
                "interview.start.progress",
                at.config().nameOf(at.assessment().subject().state()),
                ProgressText.counts(at)));
        ProgressText.halfTyped(at).map(Paragraph::note).ifPresent(body::add);
        ProgressText.proposed(at).forEach(waiting -> body.add(Paragraph.plain(waiting)));
        ProgressText.timeLeft(at).ifPresent(left -> body.add(Paragraph.plain(left)));
        return PageText.of(
                start ? Phrase.asIs(at.checklist().heading().title()) : Phrase.of("interview.sections"), body);
    }

    @Override
    public List<Line> lines(Interview at) {
        List<Line> lines = new ArrayList<>();
        if (start) {
            lines.add(new Line(goOn(at), there -> skip(there.forget(this))));
        }
        for (AssessmentProgress.Part part : at.progress().sections()) {
            boolean isHere = lines.size() == at.draftOf(this).focus();
            ListOption shown = line(part, isHere, at).in(Phrase.of("interview.sections"));
            lines.add(new Line(shown, there -> opened(part.section(), there.forget(this))));
        }
        return lines;
    }

    private static ListOption goOn(Interview at) {
        return ListOption.line(Resumption.afterProfile(at)
                        .question()
                        .map(id -> Phrase.of(
                                "interview.start.go-on",
                                QuestionLines.number(id, at),
                                at.question(id).text()))
                        .orElseGet(() -> Phrase.of("interview.review")))
                .numbered("0");
    }

    /**
     * Returns the progress of a section, with the number that begins those of its questions, and the lead agencies. On
     * the screen only the line with the cursor shows them.
     */
    private static ListOption line(AssessmentProgress.Part part, boolean isHere, Interview at) {
        int done = ProgressText.done(part, at);
        Phrase counts = Phrase.of(
                "interview.sections.line",
                part.section().title(),
                done,
                part.asked(),
                ProgressText.bar(done, part.asked()));
        List<Question> asked = asked(part.section(), at).toList();
        long proposed = ProgressText.proposed(asked, at);
        Phrase confirmed = proposed == 0 ? counts : Phrase.of("interview.sections.proposed", counts, proposed);
        long contested = asked.stream()
                .filter(question -> Resumption.isContested(question.id(), at))
                .count();
        Phrase progress = contested == 0 ? confirmed : Phrase.of("interview.sections.contested", confirmed, contested);
        ListOption.Mark mark = done == part.asked() && contested == 0
                ? ListOption.Mark.FULL
                : done > 0 ? ListOption.Mark.PART : ListOption.Mark.NONE;
        String key = isHere ? "interview.sections.lead.here" : "interview.sections.lead";
        return ListOption.line(lead(part.section(), at)
                        .map(lead -> Phrase.of(key, progress, lead))
                        .orElse(progress))
                .numbered(String.valueOf(at.checklist().sections().indexOf(part.section()) + 1))
                .marked(mark);
    }

    /** Returns the two agencies that lead in most of its questions. */
    private static Optional<Phrase> lead(Section section, Interview at) {
        Map<String, Integer> leads = new LinkedHashMap<>();
        asked(section, at)
                .flatMap(question -> question.guidance().agencies().stream().limit(1))
                .forEach(agency -> leads.merge(agency, 1, Integer::sum));
        return leads.keySet().stream()
                .sorted(Comparator.comparing((String agency) -> leads.getOrDefault(agency, 0))
                        .reversed())
                .limit(LEAD_MAX)
                .map(agency -> Phrase.asIs(at.checklist().vocabulary().agency(agency)))
                .reduce((before, next) -> Phrase.of("interview.selection.and", before, next));
    }

    /** Returns the questions of the section that are asked, compared by their names: a question is long. */
    private static Stream<Question> asked(Section section, Interview at) {
        Set<QuestionId> asked = at.asked().stream().map(Question::id).collect(Collectors.toSet());
        return section.questions().stream().filter(question -> asked.contains(question.id()));
    }

    /** Opens the first open question of a section; where none is open, its first. */
    private Interview opened(Section section, Interview at) {
        Question first = asked(section, at)
                .filter(question -> Resumption.isOpen(question.id(), at))
                .findFirst()
                .or(() -> asked(section, at).findFirst())
                .orElseThrow();
        return QuestionPage.opened(first.id(), start ? at : at.closed());
    }

    /** Goes on in the list of all questions when the number of one is begun: 2. for 2.5. */
    @Override
    public Interview on(Event event, Interview at) {
        Interview after = Searchable.super.on(event, at);
        return event instanceof Event.Typed
                        && after.page().equals(this)
                        && questionNumber(after).isPresent()
                ? GoToPage.narrowed(after.draft(), after.forget(this))
                : after;
    }

    @Override
    public Interview skip(Interview at) {
        return start ? at.open(Resumption.afterProfile(at)) : Navigation.back(at);
    }
}
