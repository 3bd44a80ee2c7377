package org.stocktake.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stocktake.condition.Applicability;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.page.QuestionScopedPage;
import org.stocktake.interview.page.Resumption;
import org.stocktake.interview.page.TextAnswerPage;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerText;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;

/**
 * What an older assessment proposes. Nothing of it is an answer before it is confirmed.
 *
 * @param from how the user calls it; empty when there is none
 */
public record Prefill(String from, Assessment assessment) {
    private static final int YEAR_MAX = 9999;

    /** So much of each text is shown above the answers, which must stay in sight. */
    private static final int PART_MAX = 240;

    /** No older assessment. */
    public static final Prefill NONE = new Prefill(
            "", Assessment.begin(new Assessment.Subject("none", "", "", Period.ofYear(2000), "en"), Depth.CORE));

    /** The answer proposed to a question that has none; pending ones are no proposal. */
    public Optional<Answer> proposal(QuestionId id, Interview at) {
        return at.checklist().question(id).flatMap(question -> proposal(question, at));
    }

    private Optional<Answer> proposal(Question question, Interview at) {
        if (at.answerTo(question.id()).isPresent()) {
            return Optional.empty();
        }
        boolean considered = Applicability.of(
                        at.checklist(), question, at.assessment().profile())
                .force()
                .acceptsConsidered();
        return assessment
                .answerTo(question.id())
                .filter(answer -> !answer.kind().isPending())
                .filter(answer -> considered || answer.kind() != AnswerKind.CONSIDERED)
                .map(answer -> valid(answer, question, at));
    }

    /** Without what this checklist does not declare any more, and to be signed and dated anew. */
    private static Answer valid(Answer answer, Question question, Interview at) {
        List<String> needs = at.checklist().vocabulary().needs().stream()
                .map(Vocabulary.Need::id)
                .filter(answer.needs()::contains)
                .toList();
        String qualifier = answer.text(AnswerText.QUALIFIER);
        boolean declared = at.checklist().qualifiersOf(question).contains(qualifier);
        Answer asking = answer.noHelp() ? answer : answer.withNeeds(needs);
        return asking.with(AnswerText.QUALIFIER, declared ? qualifier : "")
                .with(AnswerText.REVIEW_BY, "")
                .with(AnswerText.BY, "")
                .with(AnswerText.AT, "");
    }

    /** The text proposed for a part of an answer; empty when there is none. */
    public String text(QuestionId id, AnswerText text) {
        return switch (text) {
            case BY, AT, REVIEW_BY -> "";
            case REASON,
                    DECISION,
                    WAITING_FOR,
                    QUALIFIER,
                    MEASURES,
                    PRACTICE,
                    MISSING,
                    CHALLENGES,
                    NOTE,
                    INTERNAL_NOTE ->
                assessment
                        .answerTo(id)
                        .map(answer -> TextAnswerPage.written(text, answer))
                        .orElse("");
        };
    }

    /** The first year that begins after its period, at most the last that can be written; 0 when there is no assessment. */
    public int yearAfter() {
        return from.isEmpty() ? 0 : Math.min(assessment.subject().period().to().getYear() + 1, YEAR_MAX);
    }

    /** The office that answered last; empty when none is recorded. */
    public String office() {
        return Resumption.office(assessment);
    }

    /** The values proposed for a fact; empty when there are none. */
    public List<String> fact(FactId id) {
        return assessment.profile().of(id);
    }

    /** What is proposed, in full: one confirms what one has read. */
    public List<Paragraph> said(Answer proposal, Interview at) {
        List<Paragraph> said = new ArrayList<>();
        said.add(Paragraph.plain(Phrase.of("interview.proposal", from, QuestionScopedPage.kind(proposal))));
        said.addAll(parts(proposal, at, PART_MAX));
        if (!proposal.text(AnswerText.PRACTICE).isEmpty()) {
            ofItsTime(at).ifPresent(said::add);
        }
        return said;
    }

    /** What was left open then, and with whom: it proposes nothing, and is worth knowing; empty when nothing was. */
    public Optional<Paragraph> leftOpen(QuestionId id) {
        return assessment
                .answerTo(id)
                .filter(answer -> answer.kind().isPending())
                .map(answer -> {
                    String whom = answer.text(AnswerText.WAITING_FOR);
                    return Paragraph.plain(
                            whom.isEmpty()
                                    ? Phrase.of("interview.proposal.pending", from, QuestionScopedPage.kind(answer))
                                    : Phrase.of(
                                            "interview.proposal.pending.whom",
                                            from,
                                            QuestionScopedPage.kind(answer),
                                            whom));
                });
    }

    /** That the practice proposed is that of another period; empty when it is the same. */
    public Optional<Paragraph> ofItsTime(Interview at) {
        Period then = assessment.subject().period();
        Period now = at.assessment().subject().period();
        return then.equals(now)
                ? Optional.empty()
                : Optional.of(Paragraph.plain(Phrase.of("interview.proposal.practice", said(then), said(now))));
    }

    private static Phrase said(Period period) {
        int year = period.from().getYear();
        return period.equals(Period.ofYear(year))
                ? Phrase.asIs(String.valueOf(year))
                : Phrase.of(
                        "interview.proposal.days",
                        period.from().toString(),
                        period.to().toString());
    }

    /** What an answer says besides which it is, part by part. */
    public static List<Paragraph> parts(Answer answer, Interview at) {
        return parts(answer, at, Integer.MAX_VALUE);
    }

    /** @param charsMax of each text; of a longer one the beginning */
    private static List<Paragraph> parts(Answer answer, Interview at, int charsMax) {
        List<Paragraph> said = new ArrayList<>();
        for (FollowUp followUp : FollowUp.after(answer.kind())) {
            Phrase value = value(followUp, answer, at);
            if (!value.equals(Phrase.NOTHING)) {
                Phrase label = Phrase.of("interview.follow-up." + followUp.word());
                said.add(Paragraph.detail(Phrase.of("interview.proposal.part", label, brief(value, charsMax))));
            }
        }
        return said;
    }

    private static Phrase brief(Phrase value, int charsMax) {
        String text =
                value.values().isEmpty() ? "" : String.valueOf(value.values().get(0));
        if (text.length() <= charsMax || !value.equals(Phrase.asIs(text))) {
            return value;
        }
        int end = Math.max(text.lastIndexOf(' ', charsMax), text.offsetByCodePoints(0, charsMax / 2));
        return Phrase.of("interview.proposal.more", text.substring(0, end).stripTrailing());
    }

    private static Phrase value(FollowUp followUp, Answer answer, Interview at) {
        return switch (followUp) {
            case EVIDENCE -> Phrase.asIs(ItemKind.EVIDENCE.lines(answer));
            case ACTIONS -> Phrase.asIs(ItemKind.ACTIONS.lines(answer));
            case NEEDS -> answer.noHelp() ? Phrase.of("interview.ticks.no-help") : Phrase.asIs(needs(answer, at));
            case REASON -> Phrase.asIs(answer.text(AnswerText.REASON));
            case DECISION -> Phrase.asIs(answer.text(AnswerText.DECISION));
            case WAITING_FOR -> Phrase.asIs(answer.text(AnswerText.WAITING_FOR));
            case MEASURES -> Phrase.asIs(answer.text(AnswerText.MEASURES));
            case PRACTICE -> Phrase.asIs(answer.text(AnswerText.PRACTICE));
            case MISSING -> Phrase.asIs(answer.text(AnswerText.MISSING));
            case CHALLENGES ->
                answer.noChallenges()
                        ? Phrase.of("interview.challenges.none")
                        : Phrase.asIs(answer.text(AnswerText.CHALLENGES));
        };
    }

    private static String needs(Answer answer, Interview at) {
        return at.checklist().vocabulary().needs().stream()
                .filter(need -> answer.needs().contains(need.id()))
                .map(Vocabulary.Need::label)
                .collect(Collectors.joining("; "));
    }

    /** What is proposed for a fact that is not known yet, in words; empty when nothing is. */
    public Optional<Paragraph> said(Fact fact, Interview at) {
        List<String> values = fact(fact.id());
        Profile now = at.assessment().profile();
        if (now.knows(fact.id()) || now.isNotKnown(fact.id())) {
            return Optional.empty();
        }
        if (values.isEmpty()) {
            return assessment.profile().isNotKnown(fact.id())
                    ? Optional.of(Paragraph.plain(
                            Phrase.of("interview.proposal.fact", from, Phrase.of("interview.fact.not-known"))))
                    : Optional.empty();
        }
        List<String> labels = fact.choices().stream()
                .filter(choice -> values.contains(choice.id()))
                .map(Fact.Choice::label)
                .toList();
        return Optional.of(Paragraph.plain(
                Phrase.of("interview.proposal.fact", from, String.join("; ", labels.isEmpty() ? values : labels))));
    }
}
