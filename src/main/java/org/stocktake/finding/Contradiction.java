package org.stocktake.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.condition.Applicability;
import org.stocktake.model.Action;
import org.stocktake.model.ActionStatus;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.FactId;
import org.stocktake.model.IsoDates;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Section;

/**
 * Two entries of an assessment that cannot both be right. It is shown, and blocks nothing. The answer not-applicable to
 * a question that applies by the profile is none: the State gives its reason.
 *
 * @param question the question whose answer is concerned; empty if only the profile or a declaration is
 * @param fact the fact of the profile that is concerned, one that the State is asked; empty if only an answer or a
 *     declaration is
 * @param others the other questions whose answers are part of it; empty if only one answer is
 * @param declaration the index of the declaration that is concerned; -1 if none is
 * @param value the entry: a day or a part of it, the word of the answer, or the reason of the contradiction
 */
public record Contradiction(
        Kind kind,
        Optional<QuestionId> question,
        Optional<FactId> fact,
        List<QuestionId> others,
        int declaration,
        String value) {
    public Contradiction {
        others = List.copyOf(others);
    }

    /** The kind of contradiction. */
    public enum Kind {
        /** A fact that cannot be right together with an earlier fact; the value gives the reason. */
        FACTS_APART,
        /** A fact counts from a day after the period that is assessed. */
        SINCE_AFTER_PERIOD,
        /** A fact that becomes another on a day, and the day has come; the value gives the day. */
        DAY_HAS_COME,
        /** A fact that says that a day has come, and the day, inside the period, is still to come; the value gives it. */
        DAY_TO_COME,
        /** A fact that says that there are no declarations, while the file lists some; the value is their number. */
        DECLARATIONS_DENIED,
        /** A declaration with a date in the future. */
        DECLARATION_IN_FUTURE,
        /** An answer that the checklist declares to be wrong for such a State; the value gives the reason. */
        ANSWER_APART,
        /**
         * An answer that the checklist declares to be wrong together with another answer; the value gives the reason.
         */
        ANSWERS_APART,
        /** "Yes" or "partly" to a question that the profile excludes. */
        CLAIM_EXCLUDED,
        /** Evidence with a date in the future. */
        EVIDENCE_IN_FUTURE,
        /** A step, not done or dropped, that was due before the period began. */
        ACTION_BEFORE_PERIOD,
        /** An answer with a review day before the day on which it was given. */
        REVIEW_BEFORE_ANSWER,
        /** An answer given more than a day in the future: clocks of two offices differ by less. */
        ANSWERED_IN_FUTURE;

        /** Returns the last part of its message keys. */
        public String word() {
            return KebabCase.of(this);
        }
    }

    /** Creates a contradiction that concerns no other answer. */
    Contradiction(Kind kind, Optional<QuestionId> question, Optional<FactId> fact, String value) {
        this(kind, question, fact, List.of(), -1, value);
    }

    /** Returns true if the answer to the question is part of the contradiction. */
    public boolean isAbout(QuestionId id) {
        return (question.isPresent() && question.get().equals(id)) || others.contains(id);
    }

    /** Returns the short numbers of the questions whose answers are part of it, in the order of the checklist. */
    public List<String> numbers(Checklist checklist) {
        return checklist
                .questions()
                .filter(one -> isAbout(one.id()))
                .map(checklist::numberOf)
                .toList();
    }

    /**
     * Returns all contradictions: those of the profile first, then those of the answers, each in the order of the
     * checklist.
     */
    public static List<Contradiction> in(Findings findings) {
        List<Contradiction> all = new ArrayList<>(FactConflicts.in(findings));
        all.addAll(DeclarationConflicts.in(findings));
        AnswerConflicts conflicts = new AnswerConflicts(findings);
        Days days = Days.of(findings);
        int next = 0; // of the findings, which are in the order of the checklist too
        for (Section section : findings.checklist().sections()) {
            for (Question question : section.questions()) {
                boolean asked = isOf(question, findings.all(), next);
                next += asked ? 1 : 0;
                Optional<Answer> answer = findings.assessment().answerTo(question.id());
                if (answer.isPresent() && asked) {
                    addAsked(question, answer.get(), conflicts, days, all);
                } else if (answer.isPresent()) {
                    addExcluded(question, answer.get(), findings, all);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Returns true if the finding at that index is that of the question. */
    private static boolean isOf(Question question, List<Finding> all, int index) {
        return index < all.size() && all.get(index).question().id().equals(question.id());
    }

    private static void addAsked(
            Question question, Answer answer, AnswerConflicts conflicts, Days days, List<Contradiction> all) {
        add(conflicts.of(question, answer), all);
        addItsParts(question.id(), answer, days, all);
    }

    /** Returns the contradictions of facts alone: those that a person sees before there are answers. */
    public static List<Contradiction> ofFacts(Findings findings) {
        List<Contradiction> facts = new ArrayList<>();
        for (Contradiction found : in(findings)) {
            if (found.fact().isPresent() && found.question().isEmpty()) {
                facts.add(found);
            }
        }
        return facts;
    }

    private static void addExcluded(Question question, Answer answer, Findings findings, List<Contradiction> all) {
        for (SkippedQuestion skipped : findings.skipped()) {
            if (skipped.question().id().equals(question.id())) {
                add(excluded(skipped, answer, findings), all);
            }
        }
    }

    /** Adds what was found. No lambda here: every check of a file runs this. */
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

    /** The days with which dates are compared, as texts, which sort as days; written once, because every check of a file runs this. */
    private record Days(String today, String tomorrow, String begin) {
        static Days of(Findings findings) {
            return new Days(
                    findings.today().toString(),
                    findings.today().plusDays(1).toString(),
                    findings.assessment().subject().period().from().toString());
        }
    }

    private static void addItsParts(QuestionId id, Answer answer, Days days, List<Contradiction> all) {
        for (Evidence evidence : answer.evidence()) {
            if (isAfter(evidence.date(), days.today()) && IsoDates.isDayOrPart(evidence.date())) {
                all.add(of(Kind.EVIDENCE_IN_FUTURE, id, evidence.date()));
            }
        }
        for (Action action : answer.actions()) {
            if (action.due().compareTo(days.begin()) < 0 && isOpen(action) && IsoDates.isDay(action.due())) {
                all.add(of(Kind.ACTION_BEFORE_PERIOD, id, action.due()));
            }
        }
        addItsDays(id, answer, days, all);
    }

    private static void addItsDays(QuestionId id, Answer answer, Days days, List<Contradiction> all) {
        String at = answer.text(AnswerTextField.AT);
        String day = IsoDates.dayOf(at);
        String review = answer.text(AnswerTextField.REVIEW_BY);
        boolean reviewedBefore = !review.isEmpty() && review.compareTo(day) < 0;
        boolean future = isAfter(day, days.today());
        if ((reviewedBefore || future) && IsoDates.isInstant(at)) {
            if (reviewedBefore) {
                all.add(of(Kind.REVIEW_BEFORE_ANSWER, id, review));
            }
            if (future && isAfter(day, days.tomorrow())) {
                all.add(of(Kind.ANSWERED_IN_FUTURE, id, day));
            }
        }
    }

    /** Returns true if a date begins after a day; of the date only the year, or year and month, may be known. */
    private static boolean isAfter(String date, String day) {
        String comparable = date.length() < day.length() ? day.substring(0, date.length()) : day;
        return date.compareTo(comparable) > 0;
    }

    private static Contradiction of(Kind kind, QuestionId id, String value) {
        return new Contradiction(kind, Optional.of(id), Optional.empty(), value);
    }

    private static boolean isOpen(Action action) {
        return !action.status().equals(ActionStatus.DONE.word())
                && !action.status().equals(ActionStatus.DROPPED.word());
    }
}
