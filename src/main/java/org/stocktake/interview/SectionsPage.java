package org.stocktake.interview;

import java.time.Instant;
import java.util.List;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/** The sections and how far each is, to go to one. */
record SectionsPage() implements ListPage {
    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.sections"));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        return List.of();
    }

    @Override
    public boolean isLong() {
        return true;
    }

    private static List<Section> sections(Interview at) {
        return at.checklist().sections().stream()
                .filter(section -> !asked(section, at).isEmpty())
                .toList();
    }

    private static List<Question> asked(Section section, Interview at) {
        return section.questions().stream().filter(at.asked()::contains).toList();
    }

    @Override
    public List<Option> options(Interview at) {
        return sections(at).stream()
                .map(section -> {
                    Progress progress = Progress.of(at.assessment(), asked(section, at));
                    return Option.line(Phrase.of(
                            "interview.sections.line",
                            section.title(),
                            String.valueOf(progress.answered()),
                            String.valueOf(progress.asked())));
                })
                .toList();
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        List<Question> asked = asked(sections(at).get(index), at);
        Question first = asked.stream()
                .filter(question -> Resumption.isOpen(question, at))
                .findFirst()
                .orElse(asked.get(0));
        return at.forget(this).closed().open(new QuestionPage(first.id()));
    }

    @Override
    public Interview skip(Interview at) {
        return at.back();
    }
}
