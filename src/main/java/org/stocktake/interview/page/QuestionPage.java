package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.EntryIntoForce;
import org.stocktake.interview.Interview;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageState;
import org.stocktake.interview.Prefill;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Checklist;
import org.stocktake.model.Declaration;
import org.stocktake.model.QuestionId;

/** One question, with its provisions and the answers that it accepts. */
public record QuestionPage(QuestionId id) implements ListPage, QuestionScopedPage {
    private static final int MOST_CITED = 4;
    private static final int DECLARED_MAX = 2;
    private static final int DECLARED_CHARS_MAX = 100;

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.super.heading(at);
    }

    @Override
    public List<Paragraph> body(Interview at) {
        Applicability applicability = applicability(at);
        List<Paragraph> body = new ArrayList<>();
        body.add(Paragraph.question(Phrase.asIs(asks(at).text())));
        body.add(Paragraph.detail(restsOn(applicability, at.checklist())));
        String quoted = QuestionText.quoted(at.checklist(), asks(at));
        if (!quoted.isEmpty()) {
            body.add(Paragraph.detail(Phrase.of("interview.qualifier", quoted)));
        }
        standing(applicability, at).ifPresent(phrase -> body.add(Paragraph.detail(phrase)));
        declared(at).stream()
                .limit(DECLARED_MAX)
                .forEach(declaration -> body.add(
                        Paragraph.detail(QuestionText.declared(at.checklist(), declaration, DECLARED_CHARS_MAX))));
        body.addAll(proposed(at));
        return body;
    }

    /** Returns what is proposed, and where it comes from; nothing to a question with an answer. */
    private List<Paragraph> proposed(Interview at) {
        Prefill earlier = at.config().earlier();
        if (at.answerTo(id).isPresent()) {
            return List.of();
        }
        if (earlier.stored().isFor(id)) {
            return PrefillText.stored(id, at);
        }
        return earlier.proposal(id, at)
                .map(answer -> PrefillText.of(answer, at))
                .orElseGet(() -> PrefillText.pending(id, at).stream().toList());
    }

    /** Returns the force and the provisions; of many the first four, the others are on the help page. */
    private static Phrase restsOn(Applicability applicability, Checklist checklist) {
        List<Object> values = new ArrayList<>();
        values.add(Phrase.of("force." + applicability.force().word()));
        List<Phrase> cited = QuestionText.cite(checklist, applicability.applying());
        values.addAll(cited.subList(0, Math.min(MOST_CITED, cited.size())));
        boolean more = cited.size() > MOST_CITED;
        if (more) {
            values.add(String.valueOf(cited.size() - MOST_CITED));
        }
        return new Phrase("interview.rests-on." + (more ? "more" : String.valueOf(cited.size())), values);
    }

    private static Optional<Phrase> standing(Applicability applicability, Interview at) {
        return switch (applicability.kind()) {
            case BINDS_LATER -> {
                String day = EntryIntoForce.day(
                        at.checklist(), applicability, at.assessment().profile());
                yield Optional.of(
                        day.isEmpty()
                                ? Phrase.of("interview.binds-later")
                                : Phrase.of("interview.binds-later.from", day));
            }
            case RESERVED -> Optional.of(Phrase.of("interview.reserved"));
            case VOLUNTARY -> Optional.of(Phrase.of("interview.voluntary"));
            case DEPENDS ->
                Optional.of(Phrase.of("interview.depends", QuestionText.missing(at.checklist(), applicability)));
            case BINDS, EXCLUDED, NOT_BOUND -> Optional.empty();
        };
    }

    /** Returns the declarations of the State that stand on a provision of the question. */
    private List<Declaration> declared(Interview at) {
        return Declaration.on(
                asks(at).provisions(), at.config().today(), at.assessment().declarations());
    }

    /** Shows the answer so far, the words of the State's declarations, the guidance, and the meaning of each answer. */
    @Override
    public List<Paragraph> help(Interview at) {
        List<Paragraph> help = new ArrayList<>();
        at.answerTo(id).ifPresent(answer -> {
            help.add(Paragraph.plain(Phrase.of("interview.your-answer", QuestionText.kind(answer))));
            help.addAll(PrefillText.parts(answer, at));
        });
        at.config().earlier().proposal(id, at).ifPresent(answer -> {
            help.addAll(PrefillText.parts(answer, at));
            help.addAll(PrefillText.further(answer));
        });
        declared(at)
                .forEach(declaration -> help.add(Paragraph.plain(QuestionText.declared(at.checklist(), declaration))));
        help.addAll(QuestionScopedPage.super.help(at));
        help.add(Paragraph.question(Phrase.of("interview.help.answers")));
        kinds(at)
                .forEach(kind -> help.add(Paragraph.plain(Phrase.of(
                        "interview.help.answer",
                        QuestionText.kind(kind),
                        Phrase.of("answer.meaning." + kind.word())))));
        return help;
    }

    @Override
    public PageState first(Interview at) {
        return PageState.focused(
                at.answerTo(id).map(answer -> kinds(at).indexOf(answer.kind())).orElse(0));
    }

    @Override
    public Optional<Phrase> doubt(Interview at) {
        boolean isProposed = at.config().earlier().proposal(id, at).isPresent();
        return doubtAboutFirst(isProposed || at.answerTo(id).isPresent(), at);
    }

    /** Returns the answers offered; "considered" comes last, so that the others have the same number on every page. */
    private List<AnswerKind> kinds(Interview at) {
        List<AnswerKind> kinds = new ArrayList<>(Arrays.asList(AnswerKind.values()));
        kinds.remove(AnswerKind.CONSIDERED);
        if (applicability(at).force().acceptsConsidered()) {
            kinds.add(AnswerKind.CONSIDERED);
        }
        return kinds;
    }

    @Override
    public List<ListOption> options(Interview at) {
        Optional<AnswerKind> given = at.answerTo(id).map(Answer::kind);
        List<ListOption> options = new ArrayList<>();
        at.config()
                .earlier()
                .proposal(id, at)
                .ifPresent(answer ->
                        options.add(ListOption.line(Phrase.of("interview.proposal.take", QuestionText.kind(answer)))));
        kinds(at).stream()
                .map(kind -> ListOption.choice(QuestionText.kind(kind), given.equals(Optional.of(kind))))
                .forEach(options::add);
        return options;
    }

    @Override
    public Interview choose(int index, Interview at, Instant now) {
        Interview settled = at.forget(this);
        Optional<Answer> proposal = at.config().earlier().proposal(id, at);
        if (proposal.isPresent() && index == 0) {
            Interview free = ItemPage.madeRoom(id, proposal.get(), settled);
            Interview taken = at.config().earlier().stored().isFor(id)
                    ? free.confirm(id, proposal.get(), now)
                    : free.answer(id, none -> proposal.get(), now);
            return Navigation.afterAll(id, taken);
        }
        AnswerKind kind = kinds(at).get(proposal.isPresent() ? index - 1 : index);
        boolean changes = !at.answerTo(id).map(Answer::kind).equals(Optional.of(kind));
        Optional<Page> reason = changes ? PageOrder.reason(id, kind) : Optional.empty();
        if (reason.isPresent()) {
            return settled.open(reason.get());
        }
        Interview answered = settled.answer(id, answer -> answer.withKind(kind), now);
        Interview on = changes ? Navigation.afterNewAnswer(id, answered, now) : Navigation.afterAnswer(id, answered);
        return changes && kind == AnswerKind.WITHHELD
                ? on.saying(Paragraph.note(Phrase.of("interview.note.withheld")))
                : on;
    }

    /** Goes on without an answer; an answer that was given stays. */
    @Override
    public Interview skip(Interview at) {
        Interview on = at.forget(this).open(PageOrder.afterAll(id, at));
        return at.answerTo(id).isPresent() ? on : on.saying(Paragraph.note(Phrase.of("interview.note.skipped")));
    }
}
