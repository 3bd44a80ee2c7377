package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.DeclarationList;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.QuestionText;
import org.stocktake.model.BlankText;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.IsoDates;
import org.stocktake.model.KebabCase;

/**
 * A part of a declaration that is typed. The words of a new one record it; what is asked after them is recorded as soon
 * as it is confirmed.
 *
 * @param index of the declaration; the index after the last is a new one
 */
record DeclarationTextPage(int index, Part part) implements TextPage {
    private static final int LINE_CHARS_MAX = 100;

    /** A part that is typed, in the order asked. */
    enum Part {
        PROVISIONS,
        TEXT,
        DATE,
        WITHDRAWN;

        String word() {
            return KebabCase.of(this);
        }
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return List.of(Phrase.of("interview.declarations.title"));
    }

    @Override
    public boolean isAsked(Interview at) {
        int count = at.assessment().declarations().size();
        return (part == Part.DATE || part == Part.WITHDRAWN) ? index < count : index <= count;
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        if (part != Part.PROVISIONS) {
            recorded(index, at)
                    .ifPresent(one ->
                            body.add(Paragraph.detail(QuestionText.declared(at.checklist(), one, LINE_CHARS_MAX))));
        }
        body.add(Paragraph.question(Phrase.of("interview.declarations." + part.word())));
        if (part == Part.PROVISIONS) {
            body.add(Paragraph.detail(Phrase.of("interview.declarations.provisions.detail")));
        }
        return body;
    }

    private static Optional<Declaration> recorded(int index, Interview at) {
        return DeclarationList.at(index, at);
    }

    @Override
    public boolean hasManyLines() {
        return part == Part.TEXT;
    }

    @Override
    public String recorded(Interview at) {
        return recorded(index, at)
                .map(one -> switch (part) {
                    case PROVISIONS -> DeclarationList.typed(one.provisions(), at.checklist());
                    case TEXT -> one.text();
                    case DATE -> one.date();
                    case WITHDRAWN -> one.withdrawn();
                })
                .orElse("");
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        String written = BlankText.isBlank(text) ? "" : text.strip();
        return switch (part) {
            case PROVISIONS -> provisions(written, at);
            case TEXT -> written.isEmpty() ? at.refusing("interview.error.declaration-text") : words(text, at);
            case DATE, WITHDRAWN -> day(Digits.latin(written), at);
        };
    }

    /** Takes the provisions; nothing typed opens the list of all. */
    private Interview provisions(String typed, Interview at) {
        if (typed.isEmpty()) {
            return at.open(new DeclarationsPage(index, DeclarationsPage.Part.PICKED));
        }
        DeclarationList.Cited cited = DeclarationList.cited(typed, at.checklist());
        if (!cited.unknown().isEmpty()) {
            return at.refusing("interview.error.no-such-provision", cited.unknown());
        }
        if (!cited.ambiguous().isEmpty()) {
            return at.refusing("interview.error.provision-of-several", cited.ambiguous());
        }
        if (cited.ids().isEmpty()) {
            return at.refusing("interview.error.no-such-provision", typed);
        }
        Optional<Declaration> recorded = recorded(index, at);
        if (recorded.isEmpty()) {
            return afterProvisions(at.draftOn(this, PageState.written(typed)));
        }
        Declaration changed = recorded.get().withProvisions(cited.ids());
        return DeclarationList.put(index, changed, at)
                .map(done -> afterProvisions(done.forget(this)))
                .orElseGet(() -> DeclarationList.refused(index, changed, at));
    }

    private Interview afterProvisions(Interview at) {
        boolean reservation = DeclarationsPage.kind(index, at) == DeclarationKind.RESERVATION;
        return at.open(
                reservation
                        ? new DeclarationsPage(index, DeclarationsPage.Part.EFFECT)
                        : new DeclarationTextPage(index, Part.TEXT));
    }

    private Interview words(String text, Interview at) {
        Optional<Declaration> recorded = recorded(index, at);
        String typed = at.draftOf(new DeclarationTextPage(index, Part.PROVISIONS))
                .writing()
                .text();
        DeclarationList.Cited cited = DeclarationList.cited(typed, at.checklist());
        if (recorded.isEmpty() && cited.ids().isEmpty()) {
            return at.open(new DeclarationTextPage(index, Part.PROVISIONS));
        }
        Declaration declaration = recorded.map(one -> one.withText(text))
                .orElseGet(() -> new Declaration(
                        DeclarationsPage.kind(index, at),
                        cited.ids(),
                        DeclarationsPage.effect(index, at),
                        text,
                        "",
                        "",
                        List.of()));
        Optional<Interview> put = DeclarationList.put(index, declaration, at);
        return put.map(done -> DeclarationsPage.forgotten(index, done).open(new DeclarationTextPage(index, Part.DATE)))
                .orElseGet(() -> DeclarationList.refused(index, declaration, at));
    }

    private Interview day(String day, Interview at) {
        Declaration old = recorded(index, at).orElseThrow();
        if (!day.isEmpty() && !IsoDates.isDay(day)) {
            return refusingDate(day, "interview.error.day", at);
        }
        if (part == Part.DATE && day.compareTo(at.config().today().toString()) > 0) {
            return at.refusing("interview.error.declared-later", day);
        }
        Declaration changed = part == Part.DATE ? old.withDate(day) : old.withWithdrawn(day);
        Optional<Interview> put = DeclarationList.put(index, changed, at);
        return put.map(done -> part == Part.DATE
                        ? done.forget(this).open(new DeclarationTextPage(index, Part.WITHDRAWN))
                        : done.forget(this).backTo(DeclarationsPage.LIST))
                .orElseGet(() -> DeclarationList.refused(index, changed, at));
    }

    @Override
    public Phrase recordedEmpty() {
        return part == Part.PROVISIONS ? Phrase.of("interview.declarations.provisions.all") : Phrase.NOTHING;
    }

    @Override
    public boolean isNeeded() {
        return part == Part.TEXT;
    }

    @Override
    public String name() {
        return "declarations/" + index + "." + part.word();
    }

    @Override
    public Interview skip(Interview at) {
        return part == Part.DATE
                ? at.open(new DeclarationTextPage(index, Part.WITHDRAWN))
                : at.backTo(DeclarationsPage.LIST);
    }
}
