package org.stocktake.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One State's answers to one checklist version, for one period.
 *
 * @param subject what it is about
 * @param profile the known facts about the State
 * @param contacts never leave in a report, an export or a log
 * @param consulted those whom the State consulted, in the order of the file
 * @param declarations reservations, declarations and notifications of the State, in the order of the file
 * @param answers in the order of the file
 * @param carryover the entries that come from earlier versions of the checklist and is no answer
 * @param coordination the work of several offices: requests, conflicts, sign-offs
 */
public record Assessment(
        Subject subject,
        Depth depth,
        Profile profile,
        Map<String, String> contacts,
        List<String> consulted,
        List<Declaration> declarations,
        Map<QuestionId, Answer> answers,
        Carryover carryover,
        Coordination coordination) {
    public Assessment {
        contacts = Collections.unmodifiableMap(new LinkedHashMap<>(contacts));
        consulted = List.copyOf(consulted);
        declarations = List.copyOf(declarations);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** An assessment of one office, that nothing of an earlier version belongs to. */
    public Assessment(
            Subject subject,
            Depth depth,
            Profile profile,
            Map<String, String> contacts,
            List<String> consulted,
            List<Declaration> declarations,
            Map<QuestionId, Answer> answers) {
        this(subject, depth, profile, contacts, consulted, declarations, answers, Carryover.NONE, Coordination.NONE);
    }

    /**
     * The subject of an assessment.
     *
     * @param state ISO 3166-1 alpha-2, a user-assigned code, or EU
     * @param language BCP 47
     */
    public record Subject(String checklistId, String checklistVersion, String state, Period period, String language) {}

    /** Returns an assessment without answers. */
    public static Assessment begin(Subject subject, Depth depth) {
        return new Assessment(subject, depth, Profile.EMPTY, Map.of(), List.of(), List.of(), Map.of());
    }

    public Optional<Answer> answerTo(QuestionId question) {
        return Optional.ofNullable(answers.get(question));
    }

    public Assessment withSubject(Subject other) {
        return new Assessment(
                other, depth, profile, contacts, consulted, declarations, answers, carryover, coordination);
    }

    public Assessment withDepth(Depth other) {
        return new Assessment(
                subject, other, profile, contacts, consulted, declarations, answers, carryover, coordination);
    }

    /** Returns a copy with other facts. What was proposed for a fact that they give is replaced by it. */
    public Assessment withProfile(Profile other) {
        return new Assessment(
                subject,
                depth,
                other,
                contacts,
                consulted,
                declarations,
                answers,
                carryover.withoutGiven(other),
                coordination);
    }

    public Assessment withContacts(Map<String, String> others) {
        return new Assessment(
                subject, depth, profile, others, consulted, declarations, answers, carryover, coordination);
    }

    public Assessment withConsulted(List<String> others) {
        return new Assessment(
                subject, depth, profile, contacts, others, declarations, answers, carryover, coordination);
    }

    public Assessment withDeclarations(List<Declaration> others) {
        return new Assessment(subject, depth, profile, contacts, consulted, others, answers, carryover, coordination);
    }

    public Assessment withAnswers(Map<QuestionId, Answer> others) {
        return new Assessment(
                subject, depth, profile, contacts, consulted, declarations, others, carryover, coordination);
    }

    public Assessment withCarryover(Carryover other) {
        return new Assessment(subject, depth, profile, contacts, consulted, declarations, answers, other, coordination);
    }

    public Assessment withCoordination(Coordination other) {
        return new Assessment(subject, depth, profile, contacts, consulted, declarations, answers, carryover, other);
    }

    /** Returns a copy with an answer; a new question comes last. What was proposed to the question is replaced by it. */
    public Assessment with(QuestionId question, Answer answer) {
        Map<QuestionId, Answer> changed = new LinkedHashMap<>(answers);
        changed.put(question, answer);
        return new Assessment(
                subject,
                depth,
                profile,
                contacts,
                consulted,
                declarations,
                changed,
                carryover.without(question),
                coordination);
    }

    /** Returns the questions whose proposals gave way, since then, to an answer that does not say the same. */
    public List<QuestionId> replacedSince(Assessment before) {
        List<QuestionId> replaced = new ArrayList<>();
        for (QuestionId question : before.carryover.proposals().keySet()) {
            if (!replacedAt(question, before).isEmpty()) {
                replaced.add(question);
            }
        }
        return replaced;
    }

    /** Returns the facts whose proposals gave way, since then, to other values. */
    public List<FactId> factsReplacedSince(Assessment before) {
        List<FactId> replaced = new ArrayList<>();
        before.carryover.proposedFacts().forEach((fact, proposed) -> {
            boolean isGone = profile.isGiven(fact) && !carryover.proposedFacts().containsKey(fact);
            if (isGone && !proposed.isConfirmedBy(profile, fact)) {
                replaced.add(fact);
            }
        });
        return replaced;
    }

    /** Returns a copy that keeps as retired, each once, the proposals that gave way since then to something else. */
    public Assessment retiringReplaced(Assessment before) {
        Carryover kept = carryover;
        for (QuestionId question : before.carryover.proposals().keySet()) {
            for (CarriedAnswer proposed : replacedAt(question, before)) {
                kept = kept.retired().contains(proposed) ? kept : kept.retiring(proposed);
            }
        }
        for (FactId fact : factsReplacedSince(before)) {
            Carryover.CarriedFact proposed = before.carryover.proposedFor(fact).orElseThrow();
            kept = kept.retiredFacts().contains(proposed) ? kept : kept.retiring(proposed);
        }
        return kept.equals(carryover) ? this : withCarryover(kept);
    }

    private List<CarriedAnswer> replacedAt(QuestionId question, Assessment before) {
        List<CarriedAnswer> replaced = new ArrayList<>();
        @Nullable Answer given = answers.get(question);
        if (given != null && carryover.proposedTo(question).isEmpty()) {
            for (CarriedAnswer proposed : before.carryover.proposedTo(question)) {
                if (!proposed.isConfirmedBy(given)) {
                    replaced.add(proposed);
                }
            }
        }
        return replaced;
    }

    /** Returns a copy without the answer to a question. */
    public Assessment without(QuestionId question) {
        Map<QuestionId, Answer> changed = new LinkedHashMap<>(answers);
        changed.remove(question);
        return new Assessment(
                subject, depth, profile, contacts, consulted, declarations, changed, carryover, coordination);
    }

    /** Returns the assessment with its answers in the order of the checklist's questions; others come last. */
    public Assessment inOrderOf(Checklist checklist) {
        Map<QuestionId, Answer> ordered = new LinkedHashMap<>();
        for (Section section : checklist.sections()) {
            for (Question question : section.questions()) {
                answerTo(question.id()).ifPresent(answer -> ordered.put(question.id(), answer));
            }
        }
        answers.forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.keySet()).equals(List.copyOf(answers.keySet())) ? this : withAnswers(ordered);
    }
}
