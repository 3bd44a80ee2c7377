package org.stocktake.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.Scope;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.Force;
import org.stocktake.model.Question;
import org.stocktake.model.Section;

/**
 * Everything that an assessment amounts to. Answers to questions that are not asked of the State, or not at this depth,
 * are kept in the file and make no finding.
 *
 * @param today the day on which {@code review-by} is judged
 * @param all the questions asked, in the order of the checklist
 * @param skipped the others
 */
public record Findings(
        Checklist checklist, Assessment assessment, LocalDate today, List<Finding> all, List<Skipped> skipped) {
    public Findings {
        all = List.copyOf(all);
        skipped = List.copyOf(skipped);
    }

    /** Works them out. */
    public static Findings of(Checklist checklist, Assessment assessment, LocalDate today) {
        List<Finding> all = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        Scope scope = new Scope(checklist, assessment.profile());
        for (Section section : checklist.sections()) {
            for (Question question : section.questions()) {
                Applicability applicability = scope.of(question);
                Optional<Skipped.Why> why = whySkipped(question, applicability, assessment);
                if (why.isPresent()) {
                    skipped.add(new Skipped(question, why.get(), applicability));
                } else {
                    all.add(finding(question, applicability, assessment, today));
                }
            }
        }
        return new Findings(checklist, assessment, today, all, skipped);
    }

    private static Optional<Skipped.Why> whySkipped(
            Question question, Applicability applicability, Assessment assessment) {
        return switch (applicability.kind()) {
            case EXCLUDED -> Optional.of(Skipped.Why.PROFILE);
            case NOT_BOUND -> Optional.of(Skipped.Why.NOT_BOUND);
            case BINDS, DEPENDS, VOLUNTARY ->
                assessment.depth().includes(question.depth()) ? Optional.empty() : Optional.of(Skipped.Why.DEPTH);
        };
    }

    private static Finding finding(
            Question question, Applicability applicability, Assessment assessment, LocalDate today) {
        Optional<Answer> answer = assessment.answerTo(question.id());
        Force force = applicability.force();
        Outcome outcome =
                answer.isEmpty() ? Outcome.OPEN : Outcome.of(answer.get().kind(), force);
        Set<Flag> flags = answer.isEmpty() ? EnumSet.noneOf(Flag.class) : flags(answer.get(), today);
        if (applicability.kind() == Applicability.Kind.VOLUNTARY) {
            flags.add(Flag.VOLUNTARY);
        }
        if (applicability.kind() == Applicability.Kind.DEPENDS) {
            flags.add(Flag.DEPENDS);
        }
        return new Finding(question, applicability, force, outcome, flags);
    }

    private static Set<Flag> flags(Answer answer, LocalDate today) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (answer.kind().claims() && answer.evidence().isEmpty()) {
            flags.add(Flag.UNSUBSTANTIATED);
        }
        boolean expired = isPast(answer.reviewDay(), today);
        for (Evidence evidence : answer.evidence()) {
            expired |= isPast(evidence.reviewDay(), today);
        }
        if (expired) {
            flags.add(Flag.EXPIRED);
        }
        return flags;
    }

    /** Days in the spelling of ISO 8601 sort as text. */
    private static boolean isPast(String day, LocalDate today) {
        return !day.isEmpty() && day.compareTo(today.toString()) < 0;
    }

    /** The finding of a question that is asked. */
    public Optional<Finding> of(Question question) {
        for (Finding finding : all) {
            if (finding.question().id().equals(question.id())) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    /** The answer behind a finding; empty when the question was not answered. */
    public Optional<Answer> answer(Finding finding) {
        return assessment.answerTo(finding.question().id());
    }

    /** The findings of a section, in order. */
    public List<Finding> in(Section section) {
        return all.stream()
                .filter(finding -> checklist.sectionOf(finding.question()).id().equals(section.id()))
                .toList();
    }

    /** Those of that outcome that count. */
    public List<Finding> counted(Outcome outcome) {
        return all.stream()
                .filter(finding -> finding.counts() && finding.outcome() == outcome)
                .toList();
    }

    /** Those with that flag. */
    public List<Finding> flagged(Flag flag) {
        return all.stream().filter(finding -> finding.has(flag)).toList();
    }
}
