package org.stocktake.interview.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/**
 * The sections, with progress and leading agencies, to go to one.
 *
 * @param start true where the questions start; its first line then goes on where one stopped
 */
public record SectionsPage(boolean start) implements ListPage {
    /** The page where the questions start. */
    static final SectionsPage START = new SectionsPage(true);

    private static final int LEAD_MAX = 2;

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(start ? Phrase.asIs(at.checklist().heading().title()) : Phrase.of("interview.sections"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        AssessmentProgress progress = at.progress();
        return List.of(Paragraph.plain(Phrase.of(
                "interview.start.progress",
                at.config().nameOf(at.assessment().subject().state()),
                String.valueOf(progress.answered()),
                String.valueOf(progress.asked()))));
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public List<ListOption> options(Interview at) {
        Stream<ListOption> sections =
                at.progress().sections().stream().map(part -> line(part, at).in(Phrase.of("interview.sections")));
        return (start ? Stream.concat(Stream.of(goOn(at)), sections) : sections).toList();
    }

    private static ListOption goOn(Interview at) {
        return ListOption.line(Resumption.afterProfile(at)
                .question()
                .map(id -> Phrase.of(
                        "interview.start.go-on",
                        String.valueOf(at.work().numberOf(id)),
                        at.checklist().question(id).orElseThrow().text()))
                .orElseGet(() -> Phrase.of("interview.review")));
    }

    /** Returns the progress of a section, and the agencies that usually lead in it. */
    private static ListOption line(AssessmentProgress.Part part, Interview at) {
        Phrase progress = Phrase.of(
                "interview.sections.line",
                part.section().title(),
                String.valueOf(part.answered()),
                String.valueOf(part.asked()));
        return ListOption.line(lead(part.section(), at)
                .map(lead -> Phrase.of("interview.sections.lead", progress, lead))
                .orElse(progress));
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

    private static Stream<Question> asked(Section section, Interview at) {
        return section.questions().stream().filter(at.asked()::contains);
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        if (start && index == 0) {
            return settled.open(Resumption.afterProfile(at));
        }
        Section section =
                at.progress().sections().get(start ? index - 1 : index).section();
        Question first = asked(section, at)
                .filter(question -> Resumption.isOpen(question, at))
                .findFirst()
                .or(() -> asked(section, at).findFirst())
                .orElseThrow();
        return (start ? settled : settled.closed()).open(new QuestionPage(first.id()));
    }

    @Override
    public Interview skip(Interview at) {
        return start ? at.open(Resumption.afterProfile(at)) : Navigation.back(at);
    }
}
