package org.stocktake.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Depth;
import org.stocktake.model.Force;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.model.Vocabulary.Need;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.facts.Report;
import org.stocktake.report.facts.ReportOrigin;
import org.stocktake.report.facts.TreatyStatus;
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
     * @param name the name of the State; with the period where it takes the period to tell assessments apart
     * @param fullName the same without a period
     * @param status of the State under the treaties
     */
    record State(String name, String fullName, Report report, List<TreatyStatus.Line> status) {
        String code() {
            return report.findings().assessment().subject().state();
        }

        /** Returns the name for the cells of a table: of an invented State only its code, as its name is a sentence. */
        String shortName() {
            return StateNames.isInvented(code()) ? name.replace(fullName, code()) : name;
        }

        Period period() {
            return report.findings().assessment().subject().period();
        }

        Depth depth() {
            return report.findings().assessment().depth();
        }

        Profile profile() {
            return report.findings().assessment().profile();
        }

        /** Returns the finding on a question, if it counts: a voluntary comparison never does. */
        Optional<Finding> counted(Question question) {
            return report.findings().of(question).filter(Finding::counts);
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
        TreatyStatus status = new TreatyStatus(entries.get(0).findings().checklist());
        boolean byPeriod = isByPeriod(entries);
        StateNames names = StateNames.in(words.language());
        ReportText wording = new ReportText(words, entries.get(0).findings().checklist());
        for (Entry entry : entries) {
            Report report = Report.of(entry.findings(), entry.origin(), true);
            Profile profile = entry.findings().assessment().profile();
            String name =
                    names.nameOrCode(entry.findings().assessment().subject().state());
            states.add(new State(named(entry, name, byPeriod, wording), name, report, status.of(profile)));
        }
        states.sort(Comparator.comparing((State state) -> names.place(state.code()))
                .thenComparing(State::name)
                .thenComparing(state -> state.period().from())
                .thenComparing(state -> state.report().origin().fileName()));
        return new Summary(states);
    }

    /** Returns true if not all assessments are of the same period, or a State is there more than once. */
    private static boolean isByPeriod(List<Entry> entries) {
        Set<Period> periods = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Entry entry : entries) {
            Assessment.Subject subject = entry.findings().assessment().subject();
            periods.add(subject.period());
            codes.add(subject.state());
        }
        return periods.size() > 1 || codes.size() < entries.size();
    }

    private static String named(Entry entry, String name, boolean byPeriod, ReportText wording) {
        Assessment.Subject subject = entry.findings().assessment().subject();
        return byPeriod ? wording.say("summing.named", name, named(subject.period(), wording)) : name;
    }

    /** Returns a calendar year by its number, any other period by its two days. */
    private static String named(Period period, ReportText wording) {
        int year = period.from().getYear();
        return period.equals(Period.ofYear(year))
                ? String.valueOf(year)
                : wording.say("summing.period", wording.date(period.from()), wording.date(period.to()));
    }

    /** Returns true if the assessments are of different periods. */
    boolean isOfDifferentPeriods() {
        return states.stream().map(State::period).distinct().count() > 1;
    }

    /** Returns the SHA-256 of the first file, by which two summaries are told apart. */
    String sha256() {
        return states.get(0).report().origin().sha256();
    }

    /** Returns the States, sorted by name. */
    List<State> states() {
        return states;
    }

    Checklist checklist() {
        return states.get(0).report().checklist();
    }

    /**
     * A question on which at least one State falls short, with those States by outcome.
     *
     * @param rests the provisions that apply to one of these States, in the order of the question
     * @param open the States that left it open, sorted by name
     */
    record Shortfall(Question question, List<Provision> rests, Map<Outcome, List<State>> states, List<State> open) {
        /** Returns the States with that outcome, sorted by name. */
        List<State> of(Outcome outcome) {
            return states.getOrDefault(outcome, List.of());
        }

        /** Returns how strongly the duty binds the States that fall short, the strongest first. */
        Set<Force> forces() {
            Set<Force> forces = EnumSet.noneOf(Force.class);
            for (List<State> falling : states.values()) {
                for (State state : falling) {
                    state.counted(question).ifPresent(finding -> forces.add(finding.force()));
                }
            }
            return forces;
        }
    }

    /** Returns the questions of the section on which a State falls short, in the order of the checklist. */
    List<Shortfall> in(Section section) {
        return shortfalls(section.questions().stream(), finding -> true);
    }

    /** Returns the questions on which a State falls short that is bound by the provision. */
    List<Shortfall> on(Provision provision) {
        return shortfalls(
                checklist().questions().filter(question -> question.provisions().contains(provision.id())),
                finding -> isBoundBy(finding, provision));
    }

    private static boolean isBoundBy(Finding finding, Provision provision) {
        for (Provision applying : finding.applicability().applying()) {
            if (applying.id().equals(provision.id())) {
                return true;
            }
        }
        return false;
    }

    private List<Shortfall> shortfalls(Stream<Question> questions, Predicate<Finding> which) {
        return questions
                .map(question -> shortfall(question, which))
                .filter(shortfall -> !shortfall.states().isEmpty())
                .toList();
    }

    private Shortfall shortfall(Question question, Predicate<Finding> which) {
        Map<Outcome, List<State>> falling = new EnumMap<>(Outcome.class);
        Set<ProvisionId> rests = new HashSet<>();
        List<State> open = new ArrayList<>();
        for (State state : states) {
            Optional<Finding> found = state.counted(question).filter(which);
            if (found.filter(Finding::fallsShort).isPresent()) {
                falling.computeIfAbsent(found.get().outcome(), first -> new ArrayList<>())
                        .add(state);
                found.get().applicability().applying().forEach(provision -> rests.add(provision.id()));
            } else if (found.filter(one -> one.outcome() == Outcome.OPEN).isPresent()) {
                open.add(state);
            }
        }
        List<Provision> applying = question.provisions().stream()
                .filter(rests::contains)
                .map(checklist()::provision)
                .toList();
        return new Shortfall(question, applying, falling, open);
    }

    /** Returns the States by what they did with the questions of the section. */
    StatesByResponse responses(Section section) {
        StatesByResponse.Builder responses = new StatesByResponse.Builder();
        for (State state : states) {
            responses.add(
                    state, state.report().findings().in(section), state.report().leftOutOf(section));
        }
        return responses.build();
    }

    /** Returns the States by what they did with the questions on the provision, as far as it binds them. */
    StatesByResponse responses(Provision provision) {
        StatesByResponse.Builder responses = new StatesByResponse.Builder();
        for (State state : states) {
            responses.add(
                    state,
                    state.report().reaching(provision.id()),
                    state.report().leftOutOf(provision.id()));
        }
        return responses.build();
    }

    /** A question that States left open, with these States, sorted by name. */
    record LeftOpen(Question question, List<State> states) {}

    /** Returns the questions that a State left open, in the order of the checklist. */
    List<LeftOpen> leftOpen() {
        List<LeftOpen> open = new ArrayList<>();
        checklist().questions().forEach(question -> {
            List<State> by = states.stream()
                    .filter(state -> state.counted(question)
                            .filter(finding -> finding.outcome() == Outcome.OPEN)
                            .isPresent())
                    .toList();
            if (!by.isEmpty()) {
                open.add(new LeftOpen(question, by));
            }
        });
        return open;
    }

    /** A kind of help asked for on the questions of a section, with the States that ask. */
    record Request(Need need, Section section, List<State> states) {}

    /**
     * Returns the help asked for by answers that count: kinds, and sections inside a kind, in the order of the checklist.
     */
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

    /** Returns true if an answer that does not count asks for help: it is not among the {@link #requests()}. */
    boolean isHelpApart() {
        return checklist()
                .questions()
                .anyMatch(question -> states.stream()
                        .filter(state -> state.counted(question).isEmpty())
                        .flatMap(state -> state.report().answer(question).stream())
                        .anyMatch(answer -> !answer.needs().isEmpty()));
    }

    private static boolean asks(State state, Need need, Question question) {
        return state.counted(question)
                .flatMap(state.report().findings()::answer)
                .filter(answer -> answer.needs().contains(need.id()))
                .isPresent();
    }
}
