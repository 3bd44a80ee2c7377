package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Force;
import org.stocktake.model.NameNormalizer;
import org.stocktake.report.document.Filters;

/** The choices by which a reader narrows the findings: outcome, danger to life, force, office. */
final class FindingFilters {
    /** Maximum number of offices to choose from: those with most findings; the others are one choice. */
    private static final int OFFICES_MAX = 60;

    private static final String LIFE = "life-danger";

    private final ReportContext context;
    private final ReportText wording;
    private final List<Finding> findings;
    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    FindingFilters(ReportContext context) {
        this.context = context;
        this.wording = context.wording();
        this.findings = context.report().findings().all();
    }

    /** Returns the choices; none where there is nothing to choose. */
    Filters filters() {
        List<Filters.Group> groups = new ArrayList<>();
        for (Filters.Group group : List.of(outcomes(), lives(), forces(), offices())) {
            boolean narrows = group.choices().stream().anyMatch(choice -> choice.count() < findings.size());
            if (narrows) {
                groups.add(group);
            }
        }
        return groups.isEmpty() ? Filters.NONE : new Filters(firstChapter(), texts(), groups, choices);
    }

    /** Returns the id of the first chapter that consists of findings; each finding stands once in these chapters. */
    private String firstChapter() {
        if (!context.report().gaps().isEmpty()) {
            return "gaps";
        }
        if (!context.report().open().isEmpty()) {
            return "open";
        }
        for (Finding finding : findings) {
            if (finding.counts() && finding.outcome() != Outcome.MET) {
                return "no-shortfall";
            }
        }
        return context.report().apart().isEmpty() ? "met" : "apart";
    }

    private Filters.Texts texts() {
        return new Filters.Texts(
                wording.say("filter.title"),
                wording.say("filter.about"),
                wording.say("filter.clear"),
                wording.say("filter.change"),
                wording.say("filter.set"),
                wording.say("filter.shown", findings.size()),
                wording.say("filter.none"),
                wording.say("filter.folded"));
    }

    private Filters.Group outcomes() {
        Choices found = new Choices();
        for (Outcome outcome : Outcome.values()) {
            found.name("outcome-" + outcome.word(), wording.outcome(outcome));
        }
        found.name("outcome-apart", wording.say("filter.apart"));
        for (Finding finding : findings) {
            found.add(
                    finding, "outcome-" + (finding.counts() ? finding.outcome().word() : "apart"));
        }
        return found.group("filter-outcome", wording.say("column.finding"), "");
    }

    private Filters.Group lives() {
        Choices found = new Choices();
        found.name(LIFE, wording.say("filter.life"));
        for (Finding finding : findings) {
            if (finding.question().endangersLife()) {
                found.add(finding, LIFE);
            }
        }
        return found.group("filter-life", wording.say("mark.life"), "");
    }

    private Filters.Group forces() {
        Choices found = new Choices();
        for (Force force : Force.values()) {
            found.name("force-" + force.word(), wording.force(force));
        }
        for (Finding finding : findings) {
            found.add(finding, "force-" + finding.force().word());
        }
        return found.group("filter-force", wording.say("column.force"), "");
    }

    private Filters.Group offices() {
        Map<String, List<Finding>> byOffice = byOffice();
        Set<String> named = busiest(byOffice);
        Choices found = new Choices();
        byOffice.forEach((office, theirs) -> {
            if (named.contains(office)) {
                String id = "office-" + (found.size() + 1);
                found.name(id, office);
                theirs.forEach(finding -> found.add(finding, id));
            }
        });
        found.name("office-other", wording.say("filter.other-offices"));
        found.name("office-none", wording.say("needs.no-office"));
        byOffice.forEach((office, theirs) -> {
            if (!named.contains(office)) {
                theirs.forEach(finding -> found.add(finding, office.isEmpty() ? "office-none" : "office-other"));
            }
        });
        return found.group("filter-office", wording.say("filter.office"), wording.say("filter.all-offices"));
    }

    private static Set<String> busiest(Map<String, List<Finding>> byOffice) {
        List<Map.Entry<String, List<Finding>>> offices = new ArrayList<>(byOffice.entrySet());
        offices.removeIf(office -> office.getKey().isEmpty());
        offices.sort((one, other) ->
                Integer.compare(other.getValue().size(), one.getValue().size()));
        Set<String> busiest = new LinkedHashSet<>();
        for (Map.Entry<String, List<Finding>> office : offices.subList(0, Math.min(OFFICES_MAX, offices.size()))) {
            busiest.add(office.getKey());
        }
        return busiest;
    }

    /** Returns the findings by the offices that answered, are waited for, or have a step to take, sorted by name. */
    private Map<String, List<Finding>> byOffice() {
        NameNormalizer spelling = new NameNormalizer();
        Map<String, List<Finding>> byOffice = new TreeMap<>();
        for (Finding finding : findings) {
            Set<String> offices = new LinkedHashSet<>();
            Optional<Answer> answer = context.report().answer(finding.question());
            answer.ifPresent(given -> {
                offices.add(spelling.of(given.text(AnswerTextField.BY)));
                offices.add(spelling.of(given.text(AnswerTextField.WAITING_FOR)));
                for (Action action : given.actions()) {
                    offices.add(spelling.of(action.owner()));
                }
            });
            offices.remove("");
            for (String office : offices.isEmpty() ? Collections.singleton("") : offices) {
                byOffice.computeIfAbsent(office, first -> new ArrayList<>()).add(finding);
            }
        }
        return byOffice;
    }

    /** Collects the choices of a group with the number of their findings; a choice without one is left out. */
    private final class Choices {
        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();

        void name(String id, String label) {
            labels.put(id, label);
        }

        int size() {
            return labels.size();
        }

        void add(Finding finding, String id) {
            List<String> ids =
                    choices.computeIfAbsent(ReportContext.placeOf(finding.question()), place -> new ArrayList<>());
            if (!ids.contains(id)) {
                ids.add(id);
                counts.merge(id, 1, Integer::sum);
            }
        }

        Filters.Group group(String id, String title, String all) {
            List<Filters.Choice> taken = new ArrayList<>();
            labels.forEach((choice, label) -> {
                int count = counts.getOrDefault(choice, 0);
                if (count > 0) {
                    taken.add(new Filters.Choice(choice, label, count));
                }
            });
            return new Filters.Group(id, title, all, taken);
        }
    }
}
