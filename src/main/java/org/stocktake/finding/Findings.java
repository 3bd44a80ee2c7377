package org.stocktake.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.condition.ConditionEvaluator;
import org.stocktake.condition.TruthValue;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Declaration;
import org.stocktake.model.Evidence;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Force;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/**
 * All findings of an assessment. Answers to questions that are not asked of the State, or not at this depth,
 * are kept in the file and make no finding. Of a worksheet only its own questions are judged, and what else it answers.
 *
 * @param today the day on which review days, the life of evidence and the withdrawal of reservations are judged
 * @param all the questions asked, in the order of the checklist
 * @param skipped the questions not asked
 */
public record Findings(
        Checklist checklist, Assessment assessment, LocalDate today, List<Finding> all, List<SkippedQuestion> skipped) {
    public Findings {
        all = List.copyOf(all);
        skipped = List.copyOf(skipped);
    }

    /** Judges every question of an assessment. */
    public static Findings of(Checklist checklist, Assessment assessment, LocalDate today) {
        return of(AskedQuestions.of(checklist, assessment, today), checklist, assessment, today);
    }

    /** Judges every question that the State would be asked as a party to all instruments of the checklist. */
    public static Findings asParty(Checklist checklist, Assessment assessment, LocalDate today) {
        return of(AskedQuestions.asParty(checklist, assessment, today), checklist, assessment, today);
    }

    /**
     * Judges every question of an assessment.
     *
     * @param scope the questions that the State of the assessment is asked
     */
    public static Findings of(AskedQuestions scope, Checklist checklist, Assessment assessment, LocalDate today) {
        List<Finding> all = new ArrayList<>();
        List<SkippedQuestion> skipped = new ArrayList<>();
        String day = today.toString(); // once: every check asks with each answer and citation
        for (Section section : checklist.sections()) {
            for (Question question : section.questions()) {
                if (!isPart(question, assessment)) {
                    continue;
                }
                Applicability applicability = scope.of(question);
                Optional<SkippedQuestion.Why> why = whySkipped(question, applicability, assessment);
                if (why.isPresent()) {
                    skipped.add(new SkippedQuestion(question, why.get(), applicability));
                } else {
                    all.add(finding(question, applicability, assessment, day));
                }
            }
        }
        return new Findings(checklist, assessment, today, all, skipped);
    }

    /** Returns true unless the assessment is a worksheet that neither asks nor answers the question. */
    private static boolean isPart(Question question, Assessment assessment) {
        Optional<Coordination.Worksheet> worksheet = assessment.coordination().worksheet();
        return worksheet.isEmpty()
                || worksheet.get().base().containsKey(question.id())
                || assessment.answerTo(question.id()).isPresent();
    }

    private static Optional<SkippedQuestion.Why> whySkipped(
            Question question, Applicability applicability, Assessment assessment) {
        return switch (applicability.kind()) {
            case EXCLUDED -> Optional.of(SkippedQuestion.Why.PROFILE);
            case NOT_BOUND -> Optional.of(SkippedQuestion.Why.NOT_BOUND);
            case BINDS, DEPENDS, BINDS_LATER, RESERVED, VOLUNTARY ->
                assessment.depth().includes(question.depth())
                        ? Optional.empty()
                        : Optional.of(SkippedQuestion.Why.DEPTH);
        };
    }

    private static Finding finding(
            Question question, Applicability applicability, Assessment assessment, String today) {
        Optional<Answer> answer = assessment.answerTo(question.id());
        Force force = applicability.force();
        Outcome outcome =
                answer.isEmpty() ? Outcome.OPEN : Outcome.of(answer.get().kind(), force);
        Set<FindingFlag> flags = answer.isEmpty() ? EnumSet.noneOf(FindingFlag.class) : flags(answer.get(), today);
        if (applicability.kind() == Applicability.Kind.VOLUNTARY) {
            flags.add(FindingFlag.VOLUNTARY);
        }
        if (applicability.kind() == Applicability.Kind.BINDS_LATER) {
            flags.add(FindingFlag.BINDS_LATER);
        }
        if (applicability.kind() == Applicability.Kind.RESERVED) {
            flags.add(FindingFlag.RESERVED);
        }
        if (applicability.kind() == Applicability.Kind.DEPENDS) {
            flags.add(FindingFlag.DEPENDS);
        }
        return new Finding(question, applicability, force, outcome, flags);
    }

    private static Set<FindingFlag> flags(Answer answer, String today) {
        Set<FindingFlag> flags = EnumSet.noneOf(FindingFlag.class);
        if (answer.kind().claims() && answer.evidence().isEmpty()) {
            flags.add(FindingFlag.UNSUBSTANTIATED);
        }
        boolean expired = isPast(answer.reviewDay(), today);
        for (Evidence evidence : answer.evidence()) {
            expired |= isPast(evidence.reviewDay(), today);
        }
        if (expired) {
            flags.add(FindingFlag.EXPIRED);
        }
        if (answer.kind().claims() && !answer.evidence().isEmpty()) {
            addLife(flags, answer.evidence(), today);
        }
        return flags;
    }

    /** Adds the flag of what rests on repealed law alone, or on law that does not bind yet. */
    private static void addLife(Set<FindingFlag> flags, List<Evidence> citations, String today) {
        boolean repealed = true;
        boolean future = true;
        for (Evidence evidence : citations) {
            boolean ended = evidence.isRepealed(today);
            repealed &= ended;
            future &= ended || evidence.isNotInForce(today);
        }
        if (repealed) {
            flags.add(FindingFlag.REPEALED);
        } else if (future) {
            flags.add(FindingFlag.NOT_IN_FORCE);
        }
    }

    /** Returns true if the day is past. Days in ISO 8601 sort as text. */
    private static boolean isPast(String day, String today) {
        return !day.isEmpty() && day.compareTo(today) < 0;
    }

    /**
     * Returns true if the question has a finding that counts. Steps and help of every other answer, also of one that is
     * kept without a finding, are counted apart.
     */
    public boolean counts(Question question) {
        return of(question).filter(Finding::counts).isPresent();
    }

    /** Returns the finding of a question; empty if it is not asked. */
    public Optional<Finding> of(Question question) {
        for (Finding finding : all) {
            if (finding.question().id().equals(question.id())) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    /** Returns the answer of a finding; empty if the question was not answered. */
    public Optional<Answer> answer(Finding finding) {
        return assessment.answerTo(finding.question().id());
    }

    /** Returns the findings of the questions that have an answer from an earlier version to confirm, in order. */
    public List<Finding> toConfirm() {
        List<Finding> proposed = new ArrayList<>();
        if (assessment.carryover().proposals().isEmpty()) {
            return proposed;
        }
        for (Finding finding : all) {
            if (!assessment.carryover().proposedTo(finding.question().id()).isEmpty()
                    && answer(finding).isEmpty()) {
                proposed.add(finding);
            }
        }
        return proposed;
    }

    /** Returns the facts that have a value from an earlier version to confirm, in order; none that the State is not asked. */
    public List<Fact> factsToConfirm() {
        List<Fact> proposed = new ArrayList<>();
        Set<FactId> waiting = assessment.carryover().proposedFacts().keySet();
        for (Fact fact : waiting.isEmpty() ? List.<Fact>of() : checklist.profile()) {
            boolean isAsked = ConditionEvaluator.holds(fact.when(), assessment.profile()) != TruthValue.FALSE;
            if (isAsked && waiting.contains(fact.id()) && !assessment.profile().isGiven(fact.id())) {
                proposed.add(fact);
            }
        }
        return proposed;
    }

    /** Returns the declarations of the State that stand today on a provision of the finding's question. */
    public List<Declaration> declarationsOn(Finding finding) {
        return Declaration.on(finding.question().provisions(), today, assessment.declarations());
    }

    /** Returns the findings whose question has a provision that the declaration names, in order; none once it is withdrawn. */
    public List<Finding> restingOn(Declaration declaration) {
        List<Finding> resting = new ArrayList<>();
        for (Finding finding : all) {
            if (!Declaration.on(finding.question().provisions(), today, List.of(declaration))
                    .isEmpty()) {
                resting.add(finding);
            }
        }
        return resting;
    }

    /** Returns the findings whose question has a provision that the declaration names, in order, withdrawn or not. */
    public List<Finding> naming(Declaration declaration) {
        return restingOn(declaration.withWithdrawn(""));
    }

    /** Returns the findings of a section, in order. */
    public List<Finding> in(Section section) {
        List<Finding> in = new ArrayList<>();
        for (Finding finding : all) {
            if (checklist.sectionOf(finding.question()).id().equals(section.id())) {
                in.add(finding);
            }
        }
        return in;
    }

    /** Returns the findings with an outcome that count. */
    public List<Finding> counted(Outcome outcome) {
        List<Finding> counted = new ArrayList<>();
        for (Finding finding : all) {
            if (finding.counts() && finding.outcome() == outcome) {
                counted.add(finding);
            }
        }
        return counted;
    }

    /** Returns the findings with a flag. */
    public List<Finding> flagged(FindingFlag flag) {
        List<Finding> flagged = new ArrayList<>();
        for (Finding finding : all) {
            if (finding.has(flag)) {
                flagged.add(finding);
            }
        }
        return flagged;
    }
}
