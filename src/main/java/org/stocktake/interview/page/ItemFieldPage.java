package org.stocktake.interview.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.interview.AttachmentLookup;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Page;
import org.stocktake.interview.PageHistory;
import org.stocktake.interview.PageState;
import org.stocktake.interview.UndoHistory;
import org.stocktake.interview.view.Digits;
import org.stocktake.interview.view.ListOption;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.BlankText;
import org.stocktake.model.Evidence;
import org.stocktake.model.EvidenceKind;
import org.stocktake.model.Figure;
import org.stocktake.model.IsoDates;
import org.stocktake.model.QuestionId;

/**
 * One part of a citation, an action or a figure. The first part adds the item; each part is recorded as soon as it is confirmed.
 *
 * @param index of the item; the index after the last adds an item
 * @param alone true if the parts after it are not asked for
 */
public record ItemFieldPage(QuestionId id, ItemKind items, int index, int part, boolean alone)
        implements TextPage, QuestionScopedPage.ItemScoped {
    /** Returns the page for the section of a law that was picked; all its other parts are known. */
    static ItemFieldPage sectionOf(QuestionId id, int index) {
        return new ItemFieldPage(
                id, ItemKind.EVIDENCE, index, ItemKind.EVIDENCE.partWords().indexOf("reference"), true);
    }

    public ItemFieldPage(QuestionId id, ItemKind items, int index, int part) {
        this(id, items, index, part, false);
    }

    @Override
    public List<Phrase> heading(Interview at) {
        return QuestionScopedPage.ItemScoped.super.heading(at);
    }

    @Override
    public boolean isAsked(Interview at) {
        int there = hasAnswer(at) ? items.count(answer(at)) : -1;
        return part == 0 ? index <= there : index < there && (!isLife() || isLaw(at));
    }

    /** Returns true if the part is a day on which a law begins or ceases to bind. */
    private boolean isLife() {
        return items == ItemKind.EVIDENCE && part >= ItemKind.life();
    }

    private boolean isLaw(Interview at) {
        return answer(at).evidence().get(index).kind().equals(Optional.of(EvidenceKind.LAW));
    }

    @Override
    public List<Paragraph> body(Interview at) {
        List<Paragraph> body = new ArrayList<>();
        if (part > 0) {
            body.add(Paragraph.detail(Phrase.asIs(items.part(answer(at), index, 0))));
        }
        body.add(Paragraph.question(
                ask(alone ? ".section" : "." + items.partWords().get(part))));
        return body;
    }

    @Override
    public boolean hasManyLines() {
        return false;
    }

    @Override
    public String recorded(Interview at) {
        return at.answerTo(id).map(answer -> items.part(answer, index, part)).orElse("");
    }

    /** Proposes the action that the checklist suggests as the first one. */
    @Override
    public PageState first(Interview at) {
        boolean suggests = items == ItemKind.ACTIONS && index == 0 && part == 0;
        String recorded = recorded(at);
        return PageState.written(
                suggests && recorded.isEmpty() ? asks(at).guidance().action() : recorded);
    }

    @Override
    public Interview accept(String text, Interview at, Instant now) {
        String written = BlankText.isBlank(text) ? "" : text.strip();
        if (part == 0 && written.isEmpty()) {
            return begunBy(at)
                    .map(step -> at.at(step, at.steps().back(at.here()))
                            .saying(Paragraph.note(Phrase.of("interview.note.removed"))))
                    .orElse(at)
                    .forget(this)
                    .backTo(new ItemsPage(id, items));
        }
        ItemKind.Part accepts = items.parts().get(part);
        String value = accepts == ItemKind.Part.TEXT || accepts == ItemKind.Part.LINK || accepts == ItemKind.Part.FILE
                ? written
                : Digits.latin(written);
        return switch (accepts) {
            case FILE -> takeFile(written, at, now);
            case TEXT -> take(value, at, now);
            case DAY ->
                isNothingOr(IsoDates.isDay(value), value)
                        ? take(value, at, now)
                        : refusingDate(value, "interview.error.day", at);
            case DAY_OR_PART ->
                isNothingOr(IsoDates.isDayOrPart(value), value)
                        ? take(value, at, now)
                        : refusingDate(value, "interview.error.day-or-part", at);
            case NUMBER ->
                isNothingOr(Figure.isNumber(value), value)
                        ? take(value, at, now)
                        : at.refusing("interview.error.figure", value);
            case LINK ->
                isNothingOr(Evidence.isWebAddress(value), value)
                        ? take(value, at, now)
                        : at.refusing("interview.error.link", value);
        };
    }

    private static boolean isNothingOr(boolean accepted, String value) {
        return value.isEmpty() || accepted;
    }

    private Interview take(String value, Interview at, Instant now) {
        boolean added = index >= items.count(answer(at));
        if (!added && items.isBackwards(items.with(index, part, value).apply(answer(at)), index)) {
            return at.refusing("interview.error.backwards." + items.word());
        }
        Interview recorded = value.equals(recorded(at)) ? at : at.answer(id, items.with(index, part, value), now);
        return onward(recorded.forget(this));
    }

    /** Records the file with its SHA-256 of now, also when the file is confirmed again. */
    private Interview takeFile(String path, Interview at, Instant now) {
        Optional<String> sha256 =
                path.isEmpty() ? Optional.of("") : at.config().documents().fingerprint(path);
        return sha256.map(digits -> onward(at.answer(id, ItemKind.withFile(index, path, digits), now)
                        .forget(this)))
                .orElseGet(() -> at.refusing("interview.error.file", path));
    }

    private Interview onward(Interview at) {
        if (alone || part + 1 == items.parts().size()) {
            return at.backTo(new ItemsPage(id, items));
        }
        boolean withoutFiles = at.config().documents() == AttachmentLookup.NONE;
        boolean asksFile = items.parts().get(part + 1) == ItemKind.Part.FILE;
        int next = asksFile && withoutFiles ? part + 2 : part + 1;
        boolean asksKind = items == ItemKind.EVIDENCE && next == ItemKind.life();
        return at.open(asksKind ? new EvidenceKindPage(id, index) : new ItemFieldPage(id, items, index, next));
    }

    /**
     * Goes back. An item of which only the first part is known is removed again, and its text stays here as a draft; an
     * item with more parts stays.
     */
    @Override
    public Interview back(Interview at) {
        Optional<UndoHistory.Step> begun = begunBy(at);
        if (begun.isPresent()) {
            return at.at(begun.get(), at.steps().back(at.here()))
                    .draftOn(this, at.draftOf(this))
                    .backTo(new ItemsPage(id, items))
                    .saying(Paragraph.note(Phrase.of("interview.note.not-added", recorded(at))));
        }
        return isAdded(at)
                ? Navigation.back(at)
                        .saying(Paragraph.note(Phrase.of("interview.note.added", items.line(answer(at), index))))
                : Navigation.back(at);
    }

    /** Returns true if an item is being added and its first part is recorded already. */
    private boolean isAdded(Interview at) {
        Optional<Page> before = at.history().shorter().map(PageHistory::last);
        return part == 0
                && hasAnswer(at)
                && index < items.count(answer(at))
                && before.equals(Optional.of(new ItemsPage(id, items)));
    }

    /** Returns the step that added the item, if nothing was done since; empty otherwise. */
    private Optional<UndoHistory.Step> begunBy(Interview at) {
        return isAdded(at)
                ? at.steps()
                        .lastDone()
                        .filter(step -> step.work()
                                .assessment()
                                .answerTo(id)
                                .map(items::count)
                                .equals(Optional.of(index)))
                : Optional.empty();
    }

    @Override
    public String name() {
        return id.value() + "/" + items.word() + "." + index + "."
                + items.partWords().get(part);
    }

    @Override
    public Interview skip(Interview at) {
        return part == 0 ? at.backTo(new ItemsPage(id, items)) : onward(at);
    }

    /** The kind of a citation. Enter alone leaves it as it is; a law is then asked for its days. */
    record EvidenceKindPage(QuestionId id, int index) implements ListPage, QuestionScopedPage.ItemScoped {
        private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());

        @Override
        public ItemKind items() {
            return ItemKind.EVIDENCE;
        }

        @Override
        public List<Phrase> heading(Interview at) {
            return QuestionScopedPage.ItemScoped.super.heading(at);
        }

        @Override
        public boolean isAsked(Interview at) {
            return hasAnswer(at) && index < answer(at).evidence().size();
        }

        @Override
        public List<Paragraph> body(Interview at) {
            return List.of(
                    Paragraph.detail(Phrase.asIs(items().line(answer(at), index))), Paragraph.question(ask(".kind")));
        }

        private Optional<EvidenceKind> given(Interview at) {
            return answer(at).evidence().get(index).kind();
        }

        @Override
        public PageState first(Interview at) {
            return PageState.focused(
                    given(at).map(kind -> KINDS.indexOf(kind) + 1).orElse(0));
        }

        @Override
        public List<ListOption> options(Interview at) {
            Optional<EvidenceKind> given = given(at);
            List<ListOption> options = new ArrayList<>();
            options.add(ListOption.choice(ask(".kind.none"), given.isEmpty()));
            for (EvidenceKind kind : KINDS) {
                options.add(ListOption.choice(ask(".kind." + kind.word()), given.equals(Optional.of(kind))));
            }
            return options;
        }

        @Override
        public Interview choose(int line, Interview at, Instant now) {
            Optional<EvidenceKind> chosen = line == 0 ? Optional.empty() : Optional.of(KINDS.get(line - 1));
            Interview recorded = chosen.equals(given(at)) ? at : at.answer(id, ItemKind.withKind(index, chosen), now);
            Interview settled = recorded.forget(this);
            return chosen.equals(Optional.of(EvidenceKind.LAW))
                    ? settled.open(new ItemFieldPage(id, items(), index, ItemKind.life()))
                    : settled.backTo(new ItemsPage(id, items()));
        }

        @Override
        public Interview skip(Interview at) {
            return at.backTo(new ItemsPage(id, items()));
        }
    }
}
