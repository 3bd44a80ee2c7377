package org.stocktake.report.summary;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Checklist;
import org.stocktake.model.Period;
import org.stocktake.model.Provision;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary.Need;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/**
 * A summary of many assessments of one checklist. States are sorted by name in the alphabet of the language, whatever
 * they answered; answers marked as confidential are never in it.
 */
public final class Summary {
    private final List<State> states;

    private Summary(List<State> states) {
        this.states = List.copyOf(states);
    }

    /**
     * The assessment of one State among the others.
     *
     * @param name the name of the State; with the period where the State is there more than once
     */
    record State(String name, Report report) {
        String code() {
            return report.findings().assessment().subject().state();
        }

        Period period() {
            return report.findings().assessment().subject().period();
        }
    }

    /** An assessment to summarize. */
    public record Entry(Findings findings, ReportOrigin origin) {}

    /**
     * Returns the summary of these assessments, all of one checklist and version.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Summary of(List<Entry> entries, Messages words) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing to summarize");
        }
        List<State> states = new ArrayList<>();
        for (Entry entry : entries) {
            Report report = Report.of(entry.findings(), entry.origin(), true);
            states.add(new State(name(entry, entries, words), report));
        }
        Comparator<String> alphabet = Collator.getInstance(Locale.forLanguageTag(words.language()))::compare;
        states.sort(Comparator.comparing(State::name, alphabet)
                .thenComparing(state -> state.period().from())
                .thenComparing(state -> state.report().origin().fileName()));
        return new Summary(states);
    }

    /** Returns the name of the State; with the period where the State is there more than once. */
    private static String name(Entry entry, List<Entry> entries, Messages words) {
        var subject = entry.findings().assessment().subject();
        String name = StateNames.nameOrCode(subject.state());
        long same = entries.stream()
                .filter(other -> other.findings().assessment().subject().state().equals(subject.state()))
                .count();
        return same == 1
                ? name
                : words.say(
                        "report.summing.period",
                        name,
                        subject.period().from(),
                        subject.period().to());
    }

    /** Returns the States, sorted by name. */
    List<State> states() {
        return states;
    }

    Checklist checklist() {
        return states.get(0).report().checklist();
    }

    /** A question on which at least one State falls short, with those States by outcome. */
    record Shortfall(Question question, Map<Outcome, List<State>> states) {
        /** Returns the States with that outcome, sorted by name. */
        List<State> of(Outcome outcome) {
            return states.getOrDefault(outcome, List.of());
        }
    }

    /** Returns the questions of the section on which a State falls short, in the order of the checklist. */
    List<Shortfall> in(Section section) {
        return shortfalls(question -> checklist().sectionOf(question).id().equals(section.id()));
    }

    /** Returns the questions that assess the provision and on which a State falls short. */
    List<Shortfall> on(Provision provision) {
        return shortfalls(question -> question.provisions().contains(provision.id()));
    }

    private List<Shortfall> shortfalls(Predicate<Question> which) {
        List<Shortfall> shortfalls = new ArrayList<>();
        checklist().questions().filter(which).forEach(question -> {
            Map<Outcome, List<State>> falling = new EnumMap<>(Outcome.class);
            for (State state : states) {
                state.report()
                        .findings()
                        .of(question)
                        .filter(Finding::fallsShort)
                        .ifPresent(finding -> falling.computeIfAbsent(finding.outcome(), first -> new ArrayList<>())
                                .add(state));
            }
            if (!falling.isEmpty()) {
                shortfalls.add(new Shortfall(question, falling));
            }
        });
        return shortfalls;
    }

    /** A kind of help asked for on the questions of a section, with the States that ask. */
    record Request(Need need, Section section, List<State> states) {}

    /** Returns the help asked for: kinds, and sections inside a kind, in the order of the checklist. */
    List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        for (Need need : checklist().vocabulary().needs()) {
            for (Section section : checklist().sections()) {
                List<State> asking = states.stream()
                        .filter(state -> section.questions().stream().anyMatch(question -> asks(state, need, question)))
                        .toList();
                if (!asking.isEmpty()) {
                    requests.add(new Request(need, section, asking));
                }
            }
        }
        return requests;
    }

    private static boolean asks(State state, Need need, Question question) {
        return state.report()
                .answer(question)
                .filter(answer -> answer.needs().contains(need.id()))
                .isPresent();
    }
}
