package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.ACTION_MISSING;
import static org.stocktake.model.ProblemKind.ADDRESSEE_BINDS_NOBODY;
import static org.stocktake.model.ProblemKind.CONTRADICTION_IMPOSSIBLE;
import static org.stocktake.model.ProblemKind.EVIDENCE_GUIDANCE_MISSING;
import static org.stocktake.model.ProblemKind.FACT_REASON_MISSING;
import static org.stocktake.model.ProblemKind.NO_QUESTION;
import static org.stocktake.model.ProblemKind.OBLIGATION_SOFTENED;
import static org.stocktake.model.ProblemKind.OLD_ID_IN_USE;
import static org.stocktake.model.ProblemKind.PROVISION_NOT_REACHED;
import static org.stocktake.model.ProblemKind.QUALIFIED_WITHOUT_WORDS;
import static org.stocktake.model.ProblemKind.UNREACHABLE_QUESTION;
import static org.stocktake.model.ProblemKind.VERB_AND_FORCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Force;
import org.stocktake.model.Problem;
import org.stocktake.model.Provision;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** Finds the faults of a valid checklist that should not be shipped. */
final class ChecklistLint {
    private final Checklist checklist;
    private final ChecklistIds.Places places;
    private final ProblemCollector problems = new ProblemCollector();

    private ChecklistLint(ChecklistReader.Located read) {
        this.checklist = read.checklist();
        this.places = read.places();
    }

    /** Returns the faults that stand in the file itself; what is taken from other checklists has their own lint. */
    static List<Problem> problems(ChecklistReader.Located read) {
        ChecklistLint lint = new ChecklistLint(read);
        Set<ProvisionId> reached = lint.checklist
                .questions()
                .flatMap(question -> question.provisions().stream())
                .collect(Collectors.toSet());
        read.checklist().provisions().forEach(provision -> lint.look(provision, reached));
        Reachability reach = new Reachability(read.checklist());
        read.checklist().questions().forEach(question -> lint.look(question, reach));
        new PartOfCycles(lint.checklist, lint.places.questions(), lint.problems).find();
        new WordingLint(lint.checklist, lint.places, lint.problems).find();
        new UnusedWords(lint.checklist, lint.places, lint.problems).find();
        lint.lookAtEarlierVersions();
        lint.requireQuestion(read.tree());
        String file = read.tree().where().file();
        return lint.problems.sorted().stream()
                .filter(problem -> problem.where().file().equals(file))
                .toList();
    }

    private void requireQuestion(YamlNode.Mapping tree) {
        if (checklist.questions().findAny().isEmpty()) {
            problems.add(TreeKeys.value(tree, "sections").orElse(tree).where(), NO_QUESTION, checklist.id());
        }
    }

    /** Finds ids that an earlier version gave up and that a question of this version has again. */
    private void lookAtEarlierVersions() {
        Set<QuestionId> told = new HashSet<>();
        for (EarlierVersion earlier : checklist.earlierVersions()) {
            earlier.questions().forEach((old, step) -> {
                boolean again =
                        !step.into().contains(old) && checklist.question(old).isPresent();
                if (again && told.add(old)) {
                    SourceLocation where =
                            Objects.requireNonNull(places.questions().get(old.value()));
                    problems.add(
                            where,
                            OLD_ID_IN_USE,
                            old.value(),
                            earlier.version(),
                            step.step().word());
                }
            });
            requireReasons(earlier);
        }
    }

    /** Finds facts of an earlier version whose values are put aside, or mean something else, and nobody says why. */
    private void requireReasons(EarlierVersion earlier) {
        @Nullable MapPlaces places = this.places.maps().get(earlier.version());
        if (places == null) {
            return; // the map of another checklist
        }
        earlier.facts().forEach((old, step) -> {
            @Nullable SourceLocation where = places.of("fact").get(old.value());
            if (where != null && !step.step().keepsAnswer() && BlankText.isBlank(step.because())) {
                problems.add(
                        where,
                        FACT_REASON_MISSING,
                        old.value(),
                        earlier.version(),
                        step.step().word());
            }
        });
    }

    private void look(Provision provision, Set<ProvisionId> reached) {
        String id = provision.id().value();
        SourceLocation where = Objects.requireNonNull(places.provisions().get(id));
        if (provision.isAssessable() && !reached.contains(provision.id())) {
            problems.add(where, PROVISION_NOT_REACHED, id, provision.number());
        }
        if (provision.isAssessable()
                && !checklist.sourceOf(provision).boundWhen().containsKey(provision.addressee())) {
            problems.add(where, ADDRESSEE_BINDS_NOBODY, id, provision.addressee(), provision.source());
        }
        boolean softened = !provision.softens().isEmpty();
        if (provision.force().equals(Optional.of(Force.OBLIGATION)) && softened) {
            problems.add(where, OBLIGATION_SOFTENED, id);
        }
        if (provision.force().equals(Optional.of(Force.QUALIFIED)) && !softened) {
            problems.add(where, QUALIFIED_WITHOUT_WORDS, id);
        }
        String verb = provision.verb().strip();
        if (checklist.heading().language().equals("en") && !agree(verb, provision.force())) {
            problems.add(
                    where,
                    VERB_AND_FORCE,
                    id,
                    verb,
                    provision.force().orElseThrow().word());
        }
    }

    /** Returns false for a permission that is said to bind, and for a duty that is said to be a permission. */
    private static boolean agree(String verb, Optional<Force> force) {
        boolean permits = verb.matches("may( .*)?") && !verb.matches("may (not|only|require)( .*)?");
        boolean binds = verb.matches("shall( .*)?") && !verb.matches("shall (be (entitled|free)|have the right)( .*)?");
        boolean optional = force.equals(Optional.of(Force.OPTIONAL));
        boolean duty = force.isPresent() && force.get().compareTo(Force.CONSIDER) < 0;
        return !(permits && duty) && !(binds && optional);
    }

    private void look(Question question, Reachability reach) {
        String id = question.id().value();
        SourceLocation where = Objects.requireNonNull(places.questions().get(id));
        if (question.guidance().evidence().isEmpty()) {
            problems.add(where, EVIDENCE_GUIDANCE_MISSING, id);
        }
        if (question.guidance().action().isBlank()) {
            problems.add(where, ACTION_MISSING, id);
        }
        if (!reach.asksSomebody(question)) {
            problems.add(where, UNREACHABLE_QUESTION, id);
            return;
        }
        for (int i = 0; i < question.contradicts().size(); i++) {
            if (!isPossible(question.contradicts().get(i), question, reach)) {
                problems.add(where, CONTRADICTION_IMPOSSIBLE, id, String.valueOf(i + 1));
            }
        }
    }

    /**
     * Returns true if a State can be asked all the questions of the contradiction; two answers to one question cannot
     * contradict.
     */
    private boolean isPossible(Question.Contradicting contradicting, Question question, Reachability reach) {
        List<Condition> all = new ArrayList<>();
        all.add(contradicting.when());
        for (Question.Answered other : contradicting.answered()) {
            if (other.question().equals(question.id())) {
                return false;
            }
            all.add(checklist.question(other.question()).orElseThrow().when());
        }
        return reach.asksSomebody(question, new Condition.All(all));
    }
}
