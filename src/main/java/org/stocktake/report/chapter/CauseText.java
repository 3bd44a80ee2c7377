package org.stocktake.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.ComparedSide;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.finding.gate.Floor;
import org.stocktake.model.Answer;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Evidence;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.report.document.PlainText;
import org.stocktake.text.Citation;
import org.stocktake.text.Messages;

/** Sentences about the causes of a change; they name the answer, the evidence, the day or the fact that changed. */
final class CauseText {
    private final ChangeText said;
    private final Comparison comparison;
    private final Messages words;

    /** True where the answers before and now stand beside the cause, in other columns of a table. */
    private final boolean answersBeside;

    CauseText(ChangeText said, Comparison comparison, Messages words, boolean answersBeside) {
        this.said = said;
        this.comparison = comparison;
        this.words = words;
        this.answersBeside = answersBeside;
    }

    private String say(String key, Object... values) {
        return words.say("report." + key, values);
    }

    /** Returns one cause, as a half-sentence. */
    String of(QuestionChange change, QuestionChange.Cause cause) {
        return switch (cause) {
            case ANSWER_CHANGED -> answer(change);
            case EVIDENCE_GONE -> evidence("change.cause.evidence-gone", change.evidenceGone());
            case EVIDENCE_ADDED -> evidence("change.cause.evidence-added", change.evidenceAdded());
            case EXPIRED -> expired(change.after());
            case RENEWED -> renewed(change.after());
            case PROFILE_CHANGED ->
                change.facts().isEmpty()
                        ? say("change.cause.declarations-changed")
                        : say(
                                "change.cause.profile-changed",
                                words.parts(
                                        change.facts().stream().map(said::fact).toList()));
            case DEPTH_CHANGED ->
                say("change.cause.depth-changed", depth(comparison.before()), depth(comparison.after()));
            case DAY_CAME -> say("change.cause.day-came");
            case CHECKLIST_CHANGED ->
                say(
                        "change.cause.checklist-changed",
                        said.versionBefore(List.of(change)),
                        ChangeText.version(comparison.after()),
                        words.parts(checklist(change)));
        };
    }

    /**
     * Returns the reasons of a shift in words: the facts, the depth, the version of the checklist. None is said of a
     * single question.
     */
    String of(ScopeShift shift) {
        List<String> reasons = new ArrayList<>();
        for (QuestionChange.Cause cause : shift.causes()) {
            switch (cause) {
                case PROFILE_CHANGED -> {
                    shift.facts().forEach(fact -> reasons.add(said.factAsReason(fact)));
                    if (shift.facts().isEmpty()) {
                        reasons.add(say("change.shift.declarations"));
                    }
                }
                case DEPTH_CHANGED ->
                    reasons.add(say("change.shift.depth", depth(comparison.before()), depth(comparison.after())));
                case DAY_CAME -> reasons.add(say("change.shift.day"));
                case CHECKLIST_CHANGED ->
                    reasons.add(say(
                            "change.shift.checklist",
                            ChangeText.version(comparison.before()),
                            ChangeText.version(comparison.after())));
                case ANSWER_CHANGED, EVIDENCE_GONE, EVIDENCE_ADDED, EXPIRED, RENEWED -> {} // no reason of a shift
            }
        }
        return words.parts(reasons);
    }

    private String depth(Findings findings) {
        return say("change.depth." + findings.assessment().depth().word());
    }

    private String answer(QuestionChange change) {
        if (change.after().answer().isEmpty() && change.after().finding().isPresent()) {
            return say("change.cause.not-answered", said.answer(change.before()));
        }
        if (change.before().answer().isEmpty() && change.before().finding().isPresent()) {
            String now = said.answer(change.after());
            return change.before().waits()
                    ? say("change.cause.confirmed", now, waited(change))
                    : say("change.cause.first-answer", now);
        }
        if (change.isOtherAnswer() && answersBeside) {
            return say("change.cause.answer-changed.told");
        }
        if (change.isOtherAnswer()) {
            return say("change.cause.answer-changed", said.answer(change.before()), said.answer(change.after()));
        }
        List<String> parts = change.changedBeside().stream()
                .map(key -> say("change.part", words.say("report.label." + key)))
                .toList();
        return say("change.cause.answer-changed.beside", said.answer(change.after()), words.list(parts));
    }

    /** Returns the answers that waited to be confirmed in the earlier assessment, each once. */
    private String waited(QuestionChange change) {
        return words.list(change.before().toConfirm().stream()
                .map(proposed -> words.say("answer." + proposed.answer().kind().word()))
                .distinct()
                .toList());
    }

    /** Names the citations, except those of a floor: it stores that there was evidence, but not which. */
    private String evidence(String key, List<Evidence> citations) {
        boolean named = !citations.contains(Floor.SOMETHING_CITED);
        return named ? say(key, words.parts(citations.stream().map(this::title).toList())) : say(key + ".all");
    }

    private String title(Evidence evidence) {
        return PlainText.text(
                evidence.reference().isEmpty()
                        ? evidence.title()
                        : say("evidence.of", evidence.title(), evidence.reference()));
    }

    /** Names the earliest day that has passed, and says whether it is a day of the answer or of a citation. */
    private String expired(ComparedSide side) {
        String ofAnswer = side.answer().map(Answer::reviewDay).orElse("");
        return firstToReview(side)
                .filter(evidence -> ofAnswer.isEmpty() || evidence.reviewDay().compareTo(ofAnswer) < 0)
                .map(evidence -> say("change.cause.expired.evidence", title(evidence), day(evidence.reviewDay())))
                .orElseGet(() -> say("change.cause.expired", day(ofAnswer)));
    }

    private String renewed(ComparedSide side) {
        List<String> days = new ArrayList<>();
        side.answer().map(Answer::reviewDay).ifPresent(days::add);
        firstToReview(side).map(Evidence::reviewDay).ifPresent(days::add);
        return days.stream()
                .filter(day -> !day.isEmpty())
                .min(String::compareTo)
                .map(day -> say("change.cause.renewed.until", day(day)))
                .orElseGet(() -> say("change.cause.renewed"));
    }

    private static Optional<Evidence> firstToReview(ComparedSide side) {
        return side.evidence().stream()
                .filter(evidence -> !evidence.reviewDay().isEmpty())
                .min((one, other) -> one.reviewDay().compareTo(other.reviewDay()));
    }

    private String day(String day) {
        return said.wording(comparison.after()).date(day);
    }

    /** Names the changes in the checklist: the text of the question, its provisions, their force, or its condition. */
    private List<String> checklist(QuestionChange change) {
        if (!change.before().isThere() || !change.after().isThere()) {
            return List.of(
                    say(change.after().isThere() ? "change.cause.checklist.new" : "change.cause.checklist.gone"));
        }
        if (change.isConfirmedAsItWas()) {
            return List.of(say(
                    "change.cause.checklist.confirmed",
                    words.list(change.before().toConfirm().stream()
                            .map(waited -> waited.from().id())
                            .toList())));
        }
        Checklist before = comparison.before().checklist();
        Checklist after = comparison.after().checklist();
        Question now = change.question();
        Question then = before.question(now.id()).orElse(now);
        List<String> other = new ArrayList<>(mapped(now));
        other.addAll(other.isEmpty() ? waiting(change) : List.of());
        if (!then.text().equals(now.text())) {
            other.add(say("change.cause.checklist.worded", PlainText.text(then.text())));
        }
        add(other, "change.cause.checklist.rests", without(now.provisions(), then.provisions()), after);
        add(other, "change.cause.checklist.rested", without(then.provisions(), now.provisions()), before);
        String was = change.before().finding().map(this::force).orElse("");
        String is = change.after().finding().map(this::force).orElse("");
        if (other.isEmpty() && !was.isEmpty() && !is.isEmpty() && !was.equals(is)) {
            other.add(say("change.cause.checklist.force", was, is));
        }
        boolean sameChecklist = before.version().equals(after.version());
        String otherwise = sameChecklist ? "change.cause.checklist.words" : "change.cause.checklist.condition";
        return other.isEmpty() ? List.of(say(otherwise)) : other;
    }

    /** Names the steps of the map that lead to the question, each with its reason, where they changed its meaning. */
    private List<String> mapped(Question now) {
        Optional<EarlierVersion> way =
                comparison.after().checklist().earlierVersion(ChangeText.version(comparison.before()));
        Map<List<String>, List<String>> ids = new LinkedHashMap<>();
        Map<QuestionId, EarlierVersion.QuestionStep> steps =
                way.isEmpty() ? Map.of() : way.get().questions();
        steps.forEach((id, step) -> {
            if (step.into().contains(now.id()) && step.step().asksForConfirmation()) {
                List<String> wayAndReason = List.of(step.step().word(), ChangeText.inSentence(step.because(now.id())));
                ids.computeIfAbsent(wayAndReason, first -> new ArrayList<>()).add(id.value());
            }
        });
        List<String> named = new ArrayList<>();
        ids.forEach(
                (step, from) -> named.add(say("change.cause.checklist." + step.get(0), words.list(from), step.get(1))));
        return named;
    }

    /** Names the earlier questions whose answers wait to be confirmed, each with its reason, where the file has one. */
    private List<String> waiting(QuestionChange change) {
        List<String> named = new ArrayList<>();
        for (CarriedAnswer proposed : change.after().toConfirm()) {
            String because = ChangeText.inSentence(proposed.from().because());
            if (!because.isEmpty()) {
                named.add(say("change.cause.checklist.waits", proposed.from().id(), because));
            }
        }
        return named;
    }

    private String force(Finding finding) {
        return words.say("force." + finding.force().word());
    }

    private static List<ProvisionId> without(List<ProvisionId> these, List<ProvisionId> those) {
        return these.stream().filter(one -> !those.contains(one)).toList();
    }

    private void add(List<String> other, String key, List<ProvisionId> ids, Checklist checklist) {
        if (!ids.isEmpty()) {
            other.add(say(
                    key,
                    Citation.of(
                            words,
                            checklist,
                            ids.stream().map(checklist::provision).toList())));
        }
    }
}
