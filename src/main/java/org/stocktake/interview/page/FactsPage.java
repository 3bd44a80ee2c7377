package org.stocktake.interview.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.finding.AskedFacts;
import org.stocktake.finding.Contradiction;
import org.stocktake.interview.Interview;
import org.stocktake.interview.PageState;
import org.stocktake.interview.view.FormRow;
import org.stocktake.interview.view.PageField;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.interview.wording.DayText;
import org.stocktake.interview.wording.PrefillText;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;

/** The facts about the State, one row each; the list grows where a value opens another fact. */
public record FactsPage() implements FormPage {
    /** Name of the row that leads to the declarations. */
    static final String DECLARATIONS = "declarations";

    /** Returns the interview at this page, with the row of that fact open. */
    static Interview opened(FactId fact, Interview at) {
        FactsPage page = new FactsPage();
        return new Row.Place(page, fact.value()).opened(at.open(page));
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public PageText text(Interview at) {
        List<Fact> facts = asked(at);
        Profile profile = at.assessment().profile();
        long known = facts.stream().filter(fact -> profile.isGiven(fact.id())).count();
        Phrase position = Phrase.of("interview.position.facts", known, facts.size());
        return new PageText(
                List.of(Phrase.of("interview.profile.title"), position),
                List.of(Paragraph.detail("interview.profile.detail")));
    }

    static List<Fact> asked(Interview at) {
        Profile profile = at.assessment().profile();
        return at.checklist().profile().stream()
                .filter(fact -> ConditionEvaluator.holds(fact.when(), profile) == TruthValue.TRUE)
                .toList();
    }

    @Override
    public List<Row> rows(Interview at) {
        List<Row> rows = new ArrayList<>();
        if (asked(at).stream().anyMatch(fact -> isOffered(fact, at))) {
            rows.add(keep(at));
        }
        for (Fact fact : asked(at)) {
            rows.add(row(fact, nextNumber(rows), at));
            if (fact.declaresWith(at.assessment().profile().of(fact.id()))) {
                rows.add(declarations(nextNumber(rows), at));
            }
        }
        rows.add(Row.action(
                "go-on", Phrase.of("interview.row.go-on"), Phrase.NOTHING, there -> done(there.forget(this))));
        return rows;
    }

    private static int nextNumber(List<Row> rows) {
        return rows.isEmpty() ? 1 : FormPage.firstNumber(rows) + rows.size();
    }

    /** Returns the row that records all facts of the older assessment by one Enter. */
    private Row keep(Interview at) {
        Row.Place place = new Row.Place(this, KEEP);
        Phrase source = Phrase.of("interview.row.keep", PrefillText.shortSource(at));
        return Row.action(
                        place.name(),
                        Phrase.of("interview.row.fact", 0, source),
                        Phrase.of("interview.facts.take"),
                        there -> place.onward(kept(there)))
                .flowing(true);
    }

    /**
     * Records what is proposed, with the declarations that belong to it; a fact can open one that comes after it, which is
     * proposed as well.
     */
    private static Interview kept(Interview at) {
        Interview kept = at;
        for (Fact fact : at.checklist().profile()) {
            if (asked(kept).contains(fact) && isOffered(fact, kept)) {
                kept = FactConsequences.recorded(
                        fact.id(), at.config().earlier().fact(fact.id()), kept);
            }
        }
        return FactConsequences.said(at, isDeclaring(kept) ? DeclarationsPage.kept(kept) : kept);
    }

    /** Returns true if a fact says that there are declarations. */
    private static boolean isDeclaring(Interview at) {
        Profile profile = at.assessment().profile();
        return asked(at).stream().anyMatch(fact -> fact.declaresWith(profile.of(fact.id())));
    }

    /** Returns true if the older assessment proposes the fact; one that means something else now is confirmed by itself. */
    private static boolean isOffered(Fact fact, Interview at) {
        return isProposed(fact, at) && PrefillText.waiting(fact.id(), at).isEmpty();
    }

    private static boolean isProposed(Fact fact, Interview at) {
        return !at.assessment().profile().isGiven(fact.id())
                && FactField.of(fact, proposed(at)).isOffered();
    }

    private static Profile proposed(Interview at) {
        return at.assessment().carryover().withProposed(at.config().earlier().profile());
    }

    private static Row declarations(int number, Interview at) {
        int listed = at.assessment().declarations().size();
        int proposed = DeclarationsPage.proposed(at).size();
        Phrase says = Phrase.of("interview.row.declarations", listed + proposed);
        return Row.action(
                        DECLARATIONS,
                        Phrase.of("interview.row.fact", number, Phrase.of("interview.declarations.title")),
                        proposed == 0 ? says : PrefillText.proposed(says, at),
                        there -> there.open(DeclarationsPage.LIST))
                .flowing(listed == 0);
    }

    private Row row(Fact fact, int number, Interview at) {
        boolean isProposed = isProposed(fact, at);
        Profile shown = isProposed ? proposed(at) : at.assessment().profile();
        FactField field = FactField.of(fact, shown);
        Phrase says = isProposed ? PrefillText.proposed(field.said(), fact.id(), at) : field.said();
        List<Paragraph> prompt = new ArrayList<>();
        if (isProposed) {
            prompt.add(Paragraph.note(says));
            PrefillText.because(fact.id(), at).ifPresent(prompt::add);
        }
        if (!fact.help().isEmpty()) {
            prompt.add(Paragraph.detail(Phrase.asIs(fact.help())));
        }
        FormRow row = FormRow.of(Phrase.of("interview.row.fact", number, fact.text()), says, prompt);
        return Row.of(
                isProposed ? row.marked(FormRow.Mark.PROPOSED) : row,
                field.in(new Row.Place(this, fact.id().value()), at));
    }

    /** Moves to the row that shows the number: on arrival, from a row without input, and by further digits of it. */
    @Override
    public Interview numbered(int number, FormInput form) {
        Interview at = form.at();
        List<Row> rows = rows(at);
        int line = at.draft().number() * 10 + number - FormPage.firstNumber(rows);
        boolean isMoved = !at.draft().row().name().isEmpty() && at.draft().number() == 0;
        boolean isOfRow = isMoved && form.row().field().isPresent();
        return isOfRow || line < 0 || line >= rows.size()
                ? FormPage.super.numbered(number, form)
                : at.with(PageState.closedAt(rows.get(line).name()).atLine(line + FormPage.firstNumber(rows), 0));
    }

    /** Returns what is recorded of a fact, in words. */
    static Phrase said(Fact fact, Interview at) {
        Profile profile = at.assessment().profile();
        return profile.isGiven(fact.id()) ? FactField.of(fact, profile).said() : Phrase.of("interview.row.empty");
    }

    /** Returns the next fact that lacks something; none where a list opened one fact, to which Enter leads back. */
    @Override
    public Optional<Row> next(String name, Interview at) {
        return Navigation.isListed(at) ? Optional.empty() : FormPage.super.next(name, at);
    }

    /** Goes on to the questions, or back to where the facts were opened from. */
    @Override
    public Interview done(Interview at) {
        return Navigation.afterFacts(at);
    }

    /**
     * Input of a fact.
     *
     * @param values what is recorded, or proposed
     * @param notKnown true if "not known" is recorded, or proposed
     */
    private record FactField(Fact fact, List<String> values, boolean notKnown) {
        static FactField of(Fact fact, Profile profile) {
            return new FactField(fact, profile.of(fact.id()), profile.isNotKnown(fact.id()));
        }

        /** Returns true if there is a value that the fact offers, or it is said that none is known. */
        boolean isOffered() {
            boolean isChoice =
                    fact.choices().stream().map(Fact.Choice::id).toList().containsAll(values);
            return notKnown || (!values.isEmpty() && (fact.type() == FactType.DATE || isChoice));
        }

        Phrase said() {
            if (notKnown) {
                return Phrase.of("interview.fact.not-known");
            }
            return fact.type() == FactType.DATE && !values.isEmpty()
                    ? DayText.said(values.get(0))
                    : Phrase.joined(Phrase.asIs(values.stream().map(fact::label).toList()));
        }

        RowField in(Row.Place place, Interview at) {
            return fact.type() == FactType.DATE
                    ? day(place, at)
                    : fact.type() == FactType.MULTIPLE ? several(place) : one(place, at);
        }

        private RowField day(Row.Place place, Interview at) {
            return new TextField(
                            place,
                            String.join("", values),
                            PageField.Text.lineOr(Phrase.of("interview.ticks.not-known")),
                            (day, there) -> day.isEmpty()
                                    ? recorded(List.of(), there).telling("interview.note.not-known", fact.text())
                                    : recorded(List.of(day), there))
                    .ofDay(at);
        }

        private RowField one(Row.Place place, Interview at) {
            List<Phrase> labels = new ArrayList<>();
            fact.choices().forEach(choice -> labels.add(Phrase.asIs(choice.label())));
            labels.add(Phrase.of("interview.fact.not-known"));
            List<String> ids = fact.choices().stream().map(Fact.Choice::id).toList();
            int index = notKnown ? ids.size() : ids.indexOf(String.join("", values));
            boolean isRecorded = at.assessment().profile().isGiven(fact.id());
            RowField.Taking<Integer> taking =
                    (line, there) -> recorded(line < ids.size() ? List.of(ids.get(line)) : List.of(), there);
            return new ChoiceField(place, labels, isRecorded ? index : -1, isRecorded ? -1 : index, ids.size(), taking);
        }

        private RowField several(Row.Place place) {
            List<TicksField.Line> lines = fact.choices().stream()
                    .map(choice ->
                            new TicksField.Line(choice.id(), Phrase.asIs(choice.label()), choice.excludesOthers()))
                    .toList();
            ListField.None none = new ListField.None(
                    Phrase.of("interview.ticks.not-known"), notKnown, Phrase.of("interview.note.nothing-ticked"));
            return new TicksField(place, lines, values, none, this::recorded);
        }

        /** Records the values; facts that are no longer asked because of them are left out. */
        private Interview recorded(List<String> chosen, Interview at) {
            return FactConsequences.said(at, FactConsequences.recorded(fact.id(), chosen, at));
        }
    }

    /** Consequences of a new fact for other facts and for answers. */
    private static final class FactConsequences {
        /** Most numbers of questions that are named because a fact adds them. */
        private static final int ADDED_MAX = 8;

        private FactConsequences() {}

        /** Returns the interview with the values recorded; no value means that nobody knows them. */
        static Interview recorded(FactId id, List<String> values, Interview at) {
            AskedFacts facts = new AskedFacts(
                            at.assessment().profile(), at.work().aside().facts())
                    .with(id, values, at.checklist().profile());
            Interview changed =
                    at.with(at.assessment().withProfile(facts.known()).retiringReplaced(at.assessment()));
            return changed.with(changed.work().with(at.work().aside().with(facts.aside())));
        }

        /** Says on the page shown next what the values contradict, and how many questions are asked. */
        static Interview said(Interview before, Interview after) {
            Interview said = sayingWhatDoesNotFit(before, after);
            List<Question> added = onlyIn(after, before);
            List<Question> gone = onlyIn(before, after);
            if (added.isEmpty() && gone.isEmpty()) {
                return said;
            }
            boolean isBegun = !before.assessment().answers().isEmpty();
            String key = isBegun ? "interview.note.questions.changed" : "interview.note.questions";
            said = said.telling(key, after.asked().size(), before.asked().size());
            List<String> news = added.stream()
                    .filter(question -> after.answerTo(question.id()).isEmpty())
                    .map(after.checklist()::numberOf)
                    .toList();
            said = isBegun && !news.isEmpty() ? said.telling("interview.note.questions.added", named(news)) : said;
            said = counting("interview.note.questions.back", added, said);
            return counting("interview.note.questions.kept", gone, said);
        }

        private static List<Question> onlyIn(Interview one, Interview other) {
            return one.asked().stream()
                    .filter(question -> !other.work().isAsked(question.id()))
                    .toList();
        }

        private static Phrase named(List<String> numbers) {
            int more = numbers.size() - ADDED_MAX;
            Phrase first = Phrase.enumerated(Phrase.asIs(more > 0 ? numbers.subList(0, ADDED_MAX) : numbers));
            return more > 0 ? Phrase.of("interview.note.questions.more", first, more) : first;
        }

        /** Says how many of these questions have an answer, if any. */
        private static Interview counting(String key, List<Question> questions, Interview at) {
            long answered = questions.stream()
                    .filter(question -> at.answerTo(question.id()).isPresent())
                    .count();
            return answered == 0 ? at : at.telling(key, answered);
        }
        /** Says what has become contradictory: each fact, and the number of answers. */
        private static Interview sayingWhatDoesNotFit(Interview before, Interview after) {
            List<Contradiction> found = new ArrayList<>(after.completeness().contradictions());
            found.removeAll(before.completeness().contradictions());
            Interview said = after;
            int answers = 0;
            for (Contradiction contradiction : found) {
                if (contradiction.question().isPresent()) {
                    answers++;
                } else {
                    said = said.telling(
                            "interview.note.does-not-fit", ContradictionPrompts.sentence(contradiction, after));
                }
            }
            return answers == 0 ? said : said.telling("interview.note.answers-do-not-fit", answers);
        }
    }
}
