package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stocktake.finding.FollowUp;
import org.stocktake.interview.Interview;
import org.stocktake.interview.ItemKind;
import org.stocktake.interview.Prefill;
import org.stocktake.interview.StoredProposals;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Fact;
import org.stocktake.model.Period;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Vocabulary;

/** Sentences about what an older assessment proposes. */
public final class PrefillText {
    /** Longest text of a part, in characters: the answers below must stay in sight. */
    private static final int PART_MAX = 240;

    private static final List<AnswerTextField> FURTHER = List.of(
            AnswerTextField.QUALIFIER,
            AnswerTextField.NOTE,
            AnswerTextField.GOOD_PRACTICE,
            AnswerTextField.OBSERVATIONS,
            AnswerTextField.INTERNAL_NOTE,
            AnswerTextField.BY,
            AnswerTextField.REVIEW_BY);

    private PrefillText() {}

    /** Returns the proposal in full, because one confirms only what one has read. */
    public static List<Paragraph> of(Answer proposal, Interview at) {
        List<Paragraph> said = new ArrayList<>();
        said.add(Paragraph.plain(
                Phrase.of("interview.proposal", at.config().earlier().from(), QuestionText.kind(proposal))));
        said.addAll(parts(proposal, at, PART_MAX));
        furtherNamed(proposal).ifPresent(said::add);
        if (!proposal.text(AnswerTextField.PRACTICE).isEmpty()) {
            otherPeriod(at).ifPresent(said::add);
        }
        return said;
    }

    /** Returns the answers to an earlier version in full, each with the reason why it has to be confirmed. */
    public static List<Paragraph> stored(QuestionId id, Interview at) {
        List<Paragraph> said = new ArrayList<>();
        for (CarriedAnswer proposed : at.config().earlier().stored().of(id)) {
            CarriedAnswer.Origin from = proposed.from();
            said.add(Paragraph.plain(
                    Phrase.of("interview.proposal.earlier", from.version(), QuestionText.kind(proposed.answer()))));
            Object because = from.because().isEmpty() ? Phrase.of("interview.proposal.because.none") : from.because();
            said.add(Paragraph.plain(Phrase.of("interview.proposal.because", because)));
            said.addAll(parts(proposed.answer(), at, PART_MAX));
            furtherNamed(proposed.answer()).ifPresent(said::add);
            notOffered(proposed.answer(), id, at).ifPresent(said::add);
        }
        return said;
    }

    private static Optional<Paragraph> notOffered(Answer answer, QuestionId id, Interview at) {
        List<String> gone = at.checklist()
                .question(id)
                .map(question -> StoredProposals.notOffered(answer, question, at.checklist()))
                .orElse(List.of());
        return gone.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.detail(Phrase.of("interview.proposal.not-offered", String.join("; ", gone))));
    }

    /** Returns the names of the texts that no follow-up asks for; empty if there are none. The help page shows them. */
    private static Optional<Paragraph> furtherNamed(Answer answer) {
        List<Phrase> names = new ArrayList<>();
        for (AnswerTextField text : FURTHER) {
            if (!answer.text(text).isEmpty()) {
                names.add(Phrase.of("interview.proposal.further." + text.key()));
            }
        }
        if (answer.confidential()) {
            names.add(Phrase.of("interview.proposal.further.confidential"));
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.detail(Phrase.of("interview.proposal.further", Phrase.enumerated(names))));
    }

    /** Returns the texts that no follow-up asks for, one paragraph each. */
    public static List<Paragraph> further(Answer answer) {
        List<Paragraph> said = new ArrayList<>();
        for (AnswerTextField text : FURTHER) {
            if (!answer.text(text).isEmpty()) {
                Phrase label = Phrase.of("interview.proposal.further." + text.key());
                said.add(Paragraph.detail(Phrase.of("interview.proposal.part", label, Phrase.asIs(answer.text(text)))));
            }
        }
        return said;
    }

    /** Returns the place that the proposals to a question come from. */
    public static Object source(QuestionId id, Interview at) {
        Prefill earlier = at.config().earlier();
        return earlier.stored().isFor(id)
                ? Phrase.of(
                        "interview.proposal.version",
                        earlier.stored().of(id).get(0).from().version())
                : earlier.from();
    }

    /** Returns what was left open in the older assessment, and with whom; empty when nothing was. It is no proposal. */
    public static Optional<Paragraph> pending(QuestionId id, Interview at) {
        Prefill earlier = at.config().earlier();
        return earlier.assessment()
                .answerTo(id)
                .filter(answer -> answer.kind().isPending())
                .map(answer -> {
                    String whom = answer.text(AnswerTextField.WAITING_FOR);
                    return Paragraph.plain(
                            whom.isEmpty()
                                    ? Phrase.of("interview.proposal.pending", earlier.from(), QuestionText.kind(answer))
                                    : Phrase.of(
                                            "interview.proposal.pending.whom",
                                            earlier.from(),
                                            QuestionText.kind(answer),
                                            whom));
                });
    }

    /** Returns the note that the practice proposed is that of another period; empty when the period is the same. */
    public static Optional<Paragraph> otherPeriod(Interview at) {
        Period then = at.config().earlier().assessment().subject().period();
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

    /** Returns the parts of an answer, one paragraph each. */
    public static List<Paragraph> parts(Answer answer, Interview at) {
        return parts(answer, at, Integer.MAX_VALUE);
    }

    /** @param charsMax longest text of a part; of a longer one the beginning is shown */
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
            case REASON -> Phrase.asIs(answer.text(AnswerTextField.REASON));
            case DECISION -> Phrase.asIs(answer.text(AnswerTextField.DECISION));
            case WAITING_FOR -> Phrase.asIs(answer.text(AnswerTextField.WAITING_FOR));
            case MEASURES -> Phrase.asIs(answer.text(AnswerTextField.MEASURES));
            case PRACTICE -> Phrase.asIs(practice(answer));
            case MISSING -> Phrase.asIs(answer.text(AnswerTextField.MISSING));
            case CHALLENGES ->
                answer.noChallenges()
                        ? Phrase.of("interview.challenges.none")
                        : Phrase.asIs(answer.text(AnswerTextField.CHALLENGES));
        };
    }

    private static String practice(Answer answer) {
        String said = answer.text(AnswerTextField.PRACTICE);
        String counted = ItemKind.FIGURES.lines(answer);
        return said.isEmpty() || counted.isEmpty() ? said + counted : said + "; " + counted;
    }

    private static String needs(Answer answer, Interview at) {
        return at.checklist().vocabulary().needs().stream()
                .filter(need -> answer.needs().contains(need.id()))
                .map(Vocabulary.Need::label)
                .collect(Collectors.joining("; "));
    }

    /** Returns the proposal for a fact that is not known yet; empty when there is none. */
    public static Optional<Paragraph> of(Fact fact, Interview at) {
        Prefill earlier = at.config().earlier();
        List<String> values = earlier.fact(fact.id());
        Profile now = at.assessment().profile();
        if (now.knows(fact.id()) || now.isNotKnown(fact.id())) {
            return Optional.empty();
        }
        if (values.isEmpty()) {
            return earlier.assessment().profile().isNotKnown(fact.id())
                    ? Optional.of(Paragraph.plain(Phrase.of(
                            "interview.proposal.fact", earlier.from(), Phrase.of("interview.fact.not-known"))))
                    : Optional.empty();
        }
        List<String> labels = fact.choices().stream()
                .filter(choice -> values.contains(choice.id()))
                .map(Fact.Choice::label)
                .toList();
        return Optional.of(Paragraph.plain(Phrase.of(
                "interview.proposal.fact", earlier.from(), String.join("; ", labels.isEmpty() ? values : labels))));
    }
}
