package org.stocktake.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.IsoDates;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * Two things in an assessment that cannot both be right. It is shown, and stops nothing. An answer {@code not-applicable}
 * to what the profile says applies is none: the State gives its reason.
 *
 * @param question whose answer it is about; empty when it is about the profile alone
 * @param fact of the profile that it is about, one that the State is asked; empty when it is about an answer alone
 * @param others the questions whose answers the one to the first does not go with; empty when it is about one answer
 * @param value what stands there: a day, what is known of it, the word of the answer, or why things do not fit
 */
public record Contradiction(
        Kind kind, Optional<QuestionId> question, Optional<FactId> fact, List<QuestionId> others, String value) {
    public Contradiction {
        others = List.copyOf(others);
    }

    /** What does not fit. */
    public enum Kind {
        /** A fact that cannot be right together with one before it; the value says why. */
        FACTS_APART,
        /** A fact counts from a day after the period that is assessed. */
        SINCE_AFTER_PERIOD,
        /** An answer that the checklist declares to be wrong for such a State; the value says why. */
        ANSWER_APART,
        /** An answer that the checklist declares to be wrong beside another answer; the value says why. */
        ANSWERS_APART,
        /** "Yes" or "partly" to a question that the profile excludes. */
        CLAIM_EXCLUDED,
        /** Evidence from a day that is yet to come. */
        EVIDENCE_IN_FUTURE,
        /** A step, not done or dropped, that was due before the period began. */
        ACTION_BEFORE_PERIOD,
        /** An answer to be looked at again by a day before it was given. */
        REVIEW_BEFORE_ANSWER,
        /** An answer given more than a day from now: clocks of two offices differ by less. */
        ANSWERED_IN_FUTURE;

        /** The last part of the keys of its words. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** About no other answer. */
    Contradiction(Kind kind, Optional<QuestionId> question, Optional<FactId> fact, String value) {
        this(kind, question, fact, List.of(), value);
    }

    /** Whether the answer to the question is one of those that cannot be right. */
    public boolean isAbout(QuestionId id) {
        return (question.isPresent() && question.get().equals(id)) || others.contains(id);
    }

    /** The short numbers of the questions whose answers cannot be right, in the order of the checklist. */
    public List<String> numbers(Checklist checklist) {
        return checklist
                .questions()
                .filter(one -> isAbout(one.id()))
                .map(checklist::numberOf)
                .toList();
    }

    /** All of them: of the profile first, then of the answers, each in the order of the checklist. */
    public static List<Contradiction> in(Findings findings) {
        List<Contradiction> all = new ArrayList<>(FactConflicts.in(findings));
        for (Section section : findings.checklist().sections()) {
            for (Question question : section.questions()) {
                Optional<Answer> answer = findings.assessment().answerTo(question.id());
                if (answer.isPresent()) {
                    all.addAll(ofAnswer(question, answer.get(), findings));
                }
            }
        }
        return List.copyOf(all);
    }

    private static List<Contradiction> ofAnswer(Question question, Answer answer, Findings findings) {
        List<Contradiction> all = new ArrayList<>();
        if (findings.of(question).isPresent()) {
            add(new AnswerConflicts(findings).of(question, answer), all);
            all.addAll(ofItsParts(question.id(), answer, findings));
        } else {
            for (SkippedQuestion skipped : findings.skipped()) {
                if (skipped.question().id().equals(question.id())) {
                    add(excluded(skipped, answer, findings), all);
                }
            }
        }
        return all;
    }

    /** Without a lambda: every check of a file comes by here. */
    private static void add(Optional<Contradiction> found, List<Contradiction> all) {
        if (found.isPresent()) {
            all.add(found.get());
        }
    }

    private static Optional<Contradiction> excluded(SkippedQuestion skipped, Answer answer, Findings findings) {
        boolean excluded = skipped.applicability().kind() == Applicability.Kind.EXCLUDED;
        Set<FactId> because =
                skipped.applicability().because(findings.checklist().profile());
        return excluded && answer.kind().claims()
                ? Optional.of(new Contradiction(
                        Kind.CLAIM_EXCLUDED,
                        Optional.of(skipped.question().id()),
                        new AnswerConflicts(findings).first(because),
                        answer.kind().word()))
                : Optional.empty();
    }

    private static List<Contradiction> ofItsParts(QuestionId id, Answer answer, Findings findings) {
        List<Contradiction> all = new ArrayList<>();
        for (Evidence evidence : answer.evidence()) {
            if (IsoDates.isDayOrPart(evidence.date())
                    && firstDay(evidence.date()).isAfter(findings.today())) {
                all.add(of(Kind.EVIDENCE_IN_FUTURE, id, evidence.date()));
            }
        }
        LocalDate from = findings.assessment().subject().period().from();
        for (Action action : answer.actions()) {
            if (isOpen(action)
                    && IsoDates.isDay(action.due())
                    && firstDay(action.due()).isBefore(from)) {
                all.add(of(Kind.ACTION_BEFORE_PERIOD, id, action.due()));
            }
        }
        all.addAll(ofItsDays(id, answer, findings.today()));
        return all;
    }

    private static List<Contradiction> ofItsDays(QuestionId id, Answer answer, LocalDate today) {
        String at = answer.text(AnswerText.AT);
        if (!IsoDates.isInstant(at)) {
            return List.of();
        }
        List<Contradiction> all = new ArrayList<>();
        String day = at.substring(0, "2026-11-24".length());
        String review = answer.text(AnswerText.REVIEW_BY);
        if (!review.isEmpty() && review.compareTo(day) < 0) {
            all.add(of(Kind.REVIEW_BEFORE_ANSWER, id, review));
        }
        if (firstDay(day).isAfter(today.plusDays(1))) {
            all.add(of(Kind.ANSWERED_IN_FUTURE, id, day));
        }
        return all;
    }

    private static Contradiction of(Kind kind, QuestionId id, String value) {
        return new Contradiction(kind, Optional.of(id), Optional.empty(), value);
    }

    private static boolean isOpen(Action action) {
        return !action.status().equals(ActionStatus.DONE.word())
                && !action.status().equals(ActionStatus.DROPPED.word());
    }

    /** The first day that a date can mean of which only the year, or year and month, may be known. */
    private static LocalDate firstDay(String date) {
        String rest = Map.of(4, "-01-01", 7, "-01").getOrDefault(date.length(), "");
        return IsoDates.day(date + rest).orElseThrow();
    }
}
