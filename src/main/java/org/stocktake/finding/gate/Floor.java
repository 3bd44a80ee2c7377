package org.stocktake.finding.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Declaration;
import org.stocktake.model.DeclarationEffect;
import org.stocktake.model.DeclarationKind;
import org.stocktake.model.Depth;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Evidence;
import org.stocktake.model.Profile;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.QuestionId;

/**
 * The accepted state of an assessment: the facts about the State, its reservations that exclude and, for each answer,
 * its kind, whether it had evidence, and its review day.
 *
 * @param day the day on which it was accepted
 * @param reservations those that excluded provisions on that day, without their words
 * @param changed questions whose held answers have to be confirmed, because the floor is of an earlier version of the
 *     checklist
 */
public record Floor(
        Assessment.Subject subject,
        LocalDate day,
        Depth depth,
        Profile profile,
        List<Declaration> reservations,
        Map<QuestionId, Held> answers,
        Set<QuestionId> changed) {
    /** A placeholder for any citation. */
    public static final Evidence SOMETHING_CITED = Evidence.of("*", "");

    private static final String SOMETHING_SAID = "*";

    public Floor {
        reservations = List.copyOf(reservations);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        changed = Set.copyOf(changed);
    }

    /**
     * The accepted state of one answer.
     *
     * @param reviewBy the earliest day by which the answer or its evidence must be looked at again; empty when there is
     *     none
     */
    public record Held(AnswerKind kind, boolean cited, String reviewBy) {
        static Held of(Answer answer) {
            String reviewBy = Stream.concat(
                            Stream.of(answer.reviewDay()),
                            answer.evidence().stream().map(Evidence::reviewDay))
                    .filter(day -> !day.isEmpty())
                    .min(String::compareTo)
                    .orElse("");
            return new Held(answer.kind(), !answer.evidence().isEmpty(), reviewBy);
        }

        private Answer answer() {
            return Answer.of(kind)
                    .withEvidence(cited ? List.of(SOMETHING_CITED) : List.of())
                    .with(AnswerTextField.REVIEW_BY, reviewBy);
        }
    }

    /** Returns today's state of an assessment. */
    public static Floor of(Findings findings) {
        Assessment assessment = findings.assessment();
        Map<QuestionId, Held> held = new LinkedHashMap<>();
        for (Finding finding : findings.all()) {
            Optional<Answer> answer = findings.answer(finding);
            if (answer.isPresent()) {
                held.put(finding.question().id(), Held.of(answer.get()));
            }
        }
        List<Declaration> excluding = new ArrayList<>();
        for (Declaration one : Declaration.excludingOn(findings.today(), assessment.declarations())) {
            excluding.add(reservation(one.provisions(), one.date()));
        }
        return new Floor(
                assessment.subject(),
                findings.today(),
                assessment.depth(),
                assessment.profile(),
                excluding,
                held,
                Set.of());
    }

    /**
     * Returns the floor with the facts and answers of the present version of the checklist.
     *
     * @param present its {@link #assessment()}, taken to that version
     */
    public Floor withPresent(Assessment present, Set<QuestionId> toConfirm) {
        Map<QuestionId, Held> held = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, Answer> answer : present.answers().entrySet()) {
            held.put(answer.getKey(), Held.of(answer.getValue()));
        }
        return new Floor(subject, day, depth, present.profile(), reservations, held, toConfirm);
    }

    /**
     * Returns the floor with the answers of an earlier one that wait to be confirmed and can be compared with the answer to
     * come, so that none is forgotten: those that mean the same as before, and those to a question that was split.
     */
    public Floor withWaiting(Floor earlier, Findings now) {
        Map<QuestionId, Held> held = new LinkedHashMap<>(answers);
        for (Map.Entry<QuestionId, Held> before : earlier.answers.entrySet()) {
            QuestionId question = before.getKey();
            boolean waits = !now.assessment().carryover().proposedTo(question).isEmpty();
            boolean same = !earlier.changed.contains(question);
            if (waits && (same || isPart(question, before.getValue(), now))) {
                held.putIfAbsent(question, before.getValue());
            }
        }
        return new Floor(subject, day, depth, profile, reservations, held, changed);
    }

    /**
     * Returns true for a part of a question that was split, if the whole answer holds for each part. Of a "partly" nobody
     * knows for which.
     */
    private static boolean isPart(QuestionId question, Held whole, Findings now) {
        for (CarriedAnswer proposed : now.assessment().carryover().proposedTo(question)) {
            Optional<EarlierVersion> way =
                    now.checklist().earlierVersion(proposed.from().version());
            boolean split = way.isPresent()
                    && way.get().of(new QuestionId(proposed.from().id())).step() == EarlierVersion.Step.SPLIT;
            if (!split) {
                return false;
            }
        }
        return whole.kind() != AnswerKind.PARTLY;
    }

    /** Returns a reservation that excludes those provisions, without its words, which no floor keeps. */
    public static Declaration reservation(List<ProvisionId> provisions, String date) {
        return new Declaration(
                DeclarationKind.RESERVATION,
                provisions,
                DeclarationEffect.EXCLUDES,
                SOMETHING_SAID,
                date,
                "",
                List.of());
    }

    /** Returns true if it belongs to that assessment: same State, same checklist, and not an earlier period. */
    public boolean isFor(Assessment.Subject other) {
        return subject.state().equals(other.state())
                && subject.checklistId().equals(other.checklistId())
                && !other.period().to().isBefore(subject.period().to());
    }

    /** Compares today's findings with the floor; texts are not stored, so they are no change. */
    public Comparison against(Findings now) {
        Findings accepted = Findings.of(now.checklist(), assessment(), day);
        Assessment today = of(now).assessment().withCarryover(now.assessment().carryover());
        return Comparison.of(accepted, Findings.of(now.checklist(), today, now.today()), changed);
    }

    /** Returns an assessment that has only what the floor keeps. */
    public Assessment assessment() {
        Map<QuestionId, Answer> all = new LinkedHashMap<>();
        answers.forEach((question, held) -> all.put(question, held.answer()));
        return new Assessment(subject, depth, profile, Map.of(), List.of(), reservations, all);
    }
}
