package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.EntryIntoForce;
import org.stocktake.finding.Prefill;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.ProgressText;
import org.stocktake.interview.wording.QuestionLines;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;

/** Text that stands above the rows of a question: the question, its force and provisions, and the marks of its answer. */
record QuestionBody(Question question, Applicability applicability, Interview at) {
    private static final int MOST_CITED = 4;
    private static final int DECLARED_MAX = 2;
    private static final int DECLARED_CHARS_MAX = 100;

    static List<Phrase> heading(Question question, Interview at) {
        return List.of(
                Phrase.asIs(at.checklist().sectionOf(question).title()),
                Phrase.of(
                        at.config().selection().isAll() ? "interview.position.question" : "interview.position.selected",
                        at.work().numberOf(question.id()),
                        at.asked().size(),
                        at.checklist().numberOf(question),
                        ProgressText.bar(at)));
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.question(Phrase.asIs(question.text())));
        body.add(Paragraph.detail(restsOn(applicability, at.checklist())));
        Phrase quoted = QuestionText.quoted(at.checklist(), question);
        if (!quoted.equals(Phrase.NOTHING)) {
            body.add(Paragraph.detail("interview.qualifier", quoted));
        }
        standing().ifPresent(phrase -> body.add(Paragraph.detail(phrase)));
        QuestionText.declared(question, DECLARED_CHARS_MAX, at).stream()
                .limit(DECLARED_MAX)
                .forEach(declared -> body.add(Paragraph.detail(declared)));
        body.addAll(marks());
        body.addAll(proposed());
        return body;
    }

    /** Returns the marks that matter: confidential, contradictory, expired. */
    private List<Paragraph> marks() {
        List<Paragraph> marks = new ArrayList<>();
        for (Phrase mark : QuestionLines.marks(question, ShownAnswer.of(question.id(), at), at)) {
            marks.add(Paragraph.note(new Phrase(mark.key() + ".here", mark.values())));
        }
        if (at.answerTo(question.id()).isPresent()) {
            ContradictionPrompts.about(question.id(), at)
                    .forEach(found -> marks.add(
                            Paragraph.note("interview.note.does-not-fit", ContradictionPrompts.sentence(found, at))));
        }
        return marks;
    }

    /** Returns what is proposed, and where it comes from; nothing to a question with an answer. */
    private List<Paragraph> proposed() {
        Prefill earlier = at.config().earlier();
        if (at.answerTo(question.id()).isPresent()) {
            return List.of();
        }
        if (earlier.stored().isFor(question.id())) {
            return PrefillText.stored(question.id(), at);
        }
        return at.proposed(question.id())
                .map(answer -> PrefillText.of(answer, at))
                .orElseGet(() -> PrefillText.pending(question.id(), at).stream().toList());
    }

    /** Returns the force and the provisions; of many the first four, the others are on the help page. */
    private static Phrase restsOn(Applicability applicability, Checklist checklist) {
        List<Object> values = new ArrayList<>();
        values.add(Phrase.of("force." + applicability.force().word()));
        List<Phrase> cited = QuestionText.cite(checklist, applicability.applying());
        values.addAll(cited.subList(0, Math.min(MOST_CITED, cited.size())));
        boolean more = cited.size() > MOST_CITED;
        if (more) {
            values.add(cited.size() - MOST_CITED);
        }
        return new Phrase("interview.rests-on." + (more ? "more" : cited.size()), values);
    }

    private Optional<Phrase> standing() {
        return switch (applicability.kind()) {
            case BINDS_LATER -> {
                String day = EntryIntoForce.day(
                        at.checklist(), applicability, at.assessment().profile());
                String key = day.isEmpty() ? "interview.binds-later" : "interview.binds-later.from";
                yield Optional.of(Phrase.of(key, DayText.said(day)));
            }
            case RESERVED -> Optional.of(Phrase.of("interview.reserved"));
            case VOLUNTARY -> Optional.of(Phrase.of("interview.voluntary"));
            case DEPENDS -> Optional.of(depends());
            case BINDS, EXCLUDED, NOT_BOUND -> Optional.empty();
        };
    }

    /** Names the facts that are not known yet, each quoted. */
    private Phrase depends() {
        List<Phrase> facts = QuestionText.missing(at.checklist(), applicability).stream()
                .map(fact -> Phrase.of("interview.qualifier.words", fact))
                .toList();
        return Phrase.of(facts.size() == 1 ? "interview.depends" : "interview.depends.more", Phrase.joined(facts));
    }
}
