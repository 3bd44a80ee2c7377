package org.stocktake.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.condition.Conditions;
import org.stocktake.condition.Truth;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Days;
import org.stocktake.model.Evidence;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.FactType;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;
import org.stocktake.model.Spelling;

/**
 * Two things in an assessment that cannot both be right. It is shown, and stops nothing. An answer {@code not-applicable}
 * to what the profile says applies is none: the State gives its reason.
 *
 * @param question whose answer it is about; empty when it is about the profile alone
 * @param fact of the profile that it is about, one that the State is asked; empty when it is about an answer alone
 * @param value what stands there: a day, what is known of it, the word of the answer, or why things do not fit
 */
public record Contradiction(Kind kind, Optional<QuestionId> question, Optional<FactId> fact, String value) {
    /** What does not fit. */
    public enum Kind {
        /** A fact that cannot be right together with one before it; the value says why. */
        FACTS_APART,
        /** A fact counts from a day after the period that is assessed. */
        SINCE_AFTER_PERIOD,
        /** An answer that the checklist declares to be wrong for such a State; the value says why. */
        ANSWER_APART,
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
            return Spelling.of(this);
        }
    }

    /** All of them: of the profile first, then of the answers, each in the order of the checklist. */
    public static List<Contradiction> in(Findings findings) {
        List<Contradiction> all = new ArrayList<>(ofProfile(findings));
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
            add(
                    declared(
                            question,
                            answer,
                            findings.checklist().profile(),
                            findings.assessment().profile()),
                    all);
            all.addAll(ofItsParts(question.id(), answer, findings));
        } else {
            for (Skipped skipped : findings.skipped()) {
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

    private static List<Contradiction> ofProfile(Findings findings) {
        Assessment assessment = findings.assessment();
        List<Contradiction> all = new ArrayList<>();
        for (Fact fact : findings.checklist().profile()) {
            if (Conditions.holds(fact.when(), assessment.profile()) != Truth.TRUE) {
                continue;
            }
            add(apart(fact, assessment.profile()), all);
            for (String day :
                    fact.type() == FactType.DATE ? assessment.profile().of(fact.id()) : List.<String>of()) {
                if (firstDay(day).isAfter(assessment.subject().period().to())) {
                    all.add(new Contradiction(Kind.SINCE_AFTER_PERIOD, Optional.empty(), Optional.of(fact.id()), day));
                }
            }
        }
        return all;
    }

    private static Optional<Contradiction> apart(Fact fact, Profile profile) {
        for (Fact.Choice choice : fact.choices()) {
            if (profile.of(fact.id()).contains(choice.id())
                    && Conditions.holds(choice.fitsWhen(), profile) == Truth.FALSE) {
                return Optional.of(new Contradiction(
                        Kind.FACTS_APART, Optional.empty(), Optional.of(fact.id()), choice.because()));
            }
        }
        return Optional.empty();
    }

    /**
     * The first contradiction to the profile that the checklist declares for this answer to the question.
     *
     * @param facts those that the checklist declares
     */
    public static Optional<Contradiction> declared(
            Question question, Answer answer, List<Fact> facts, Profile profile) {
        for (Question.Contradicting one : question.contradicts()) {
            if (one.answers().contains(answer.kind()) && Conditions.holds(one.when(), profile) == Truth.TRUE) {
                return Optional.of(new Contradiction(
                        Kind.ANSWER_APART,
                        Optional.of(question.id()),
                        first(Conditions.deciding(one.when(), profile), facts, profile),
                        one.because()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Contradiction> excluded(Skipped skipped, Answer answer, Findings findings) {
        List<Fact> facts = findings.checklist().profile();
        boolean excluded = skipped.applicability().kind() == Applicability.Kind.EXCLUDED;
        return excluded && answer.kind().claims()
                ? Optional.of(new Contradiction(
                        Kind.CLAIM_EXCLUDED,
                        Optional.of(skipped.question().id()),
                        first(
                                skipped.applicability().because(facts),
                                facts,
                                findings.assessment().profile()),
                        answer.kind().word()))
                : Optional.empty();
    }

    /** Of several facts that decide, the first of the profile that the State is asked: that one it can change. */
    private static Optional<FactId> first(Set<FactId> deciding, List<Fact> facts, Profile profile) {
        return facts.stream()
                .filter(fact -> deciding.contains(fact.id()) && Conditions.holds(fact.when(), profile) == Truth.TRUE)
                .map(Fact::id)
                .findFirst();
    }

    private static List<Contradiction> ofItsParts(QuestionId id, Answer answer, Findings findings) {
        List<Contradiction> all = new ArrayList<>();
        for (Evidence evidence : answer.evidence()) {
            if (Days.isDayOrPart(evidence.date()) && firstDay(evidence.date()).isAfter(findings.today())) {
                all.add(of(Kind.EVIDENCE_IN_FUTURE, id, evidence.date()));
            }
        }
        LocalDate from = findings.assessment().subject().period().from();
        for (Action action : answer.actions()) {
            if (isOpen(action)
                    && Days.isDay(action.due())
                    && firstDay(action.due()).isBefore(from)) {
                all.add(of(Kind.ACTION_BEFORE_PERIOD, id, action.due()));
            }
        }
        all.addAll(ofItsDays(id, answer, findings.today()));
        return all;
    }

    private static List<Contradiction> ofItsDays(QuestionId id, Answer answer, LocalDate today) {
        String at = answer.text(AnswerText.AT);
        if (!Days.isInstant(at)) {
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
        return Days.day(date + rest).orElseThrow();
    }
}
