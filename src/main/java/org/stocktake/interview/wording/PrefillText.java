package org.stocktake.interview.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Prefill;
import org.stocktake.finding.StoredProposals;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.interview.Interview;
import org.stocktake.interview.view.Paragraph;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.FactId;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

/** Sentences about what an older assessment proposes. */
public final class PrefillText {
    private PrefillText() {}

    /** Returns where a proposal comes from, and what to look at before it is confirmed. The rows show all of it. */
    public static List<Paragraph> of(Answer proposal, Interview at) {
        List<Paragraph> said = new ArrayList<>();
        Prefill earlier = at.config().earlier();
        Phrase kind = QuestionText.kind(proposal);
        Period period = earlier.assessment().subject().period();
        said.add(
                earlier.isShared()
                        ? Paragraph.plain("interview.proposal.shared", earlier.shared(), DayText.labelled(period), kind)
                        : Paragraph.plain("interview.proposal", DayText.said(period), kind));
        if (!proposal.text(AnswerTextField.PRACTICE).isEmpty()) {
            otherPeriod(at).ifPresent(said::add);
        }
        return said;
    }

    /**
     * Returns the answers to an earlier version, each with the question of then, as far as it is known, and the reason
     * why it has to be confirmed. Answers that differ are no proposal, so that no row shows them: they are said in full.
     */
    public static List<Paragraph> stored(QuestionId id, Interview at) {
        List<Paragraph> said = new ArrayList<>();
        StoredProposals stored = at.config().earlier().stored();
        String key = stored.isOlder(id) ? "interview.proposal.older" : "interview.proposal.earlier";
        for (CarriedAnswer proposed : stored.of(id)) {
            CarriedAnswer.Origin from = proposed.from();
            Answer answer = proposed.answer();
            said.add(Paragraph.plain(key, from.version(), QuestionText.kind(answer), shortSource(at)));
            if (!from.text().isEmpty() || stored.of(id).size() > 1) {
                said.add(Paragraph.plain("interview.proposal.asked", from.text().isEmpty() ? from.id() : from.text()));
            }
            said.add(because(from));
            if (at.proposed(id).isEmpty()) {
                said.addAll(QuestionText.parts(answer, List.of(AnswerPart.values()), at.question(id), at.checklist()));
            }
            List<String> gone = StoredProposals.notOffered(answer, at.question(id), at.checklist());
            if (!gone.isEmpty()) {
                said.add(Paragraph.detail("interview.proposal.not-offered", Phrase.joined(Phrase.asIs(gone))));
            }
        }
        return said;
    }

    /** Returns the value of an earlier version for a fact that means something else now: that of the file, else the older one. */
    public static Optional<Carryover.CarriedFact> waiting(FactId fact, Interview at) {
        StoredProposals stored = at.config().earlier().stored();
        return at.assessment()
                .carryover()
                .proposedFor(fact)
                .or(() -> stored.older().proposedFor(fact));
    }

    /** Returns the reason for which the value of a fact has to be confirmed; empty if the fact means the same. */
    public static Optional<Paragraph> because(FactId fact, Interview at) {
        return waiting(fact, at).map(earlier -> because(earlier.from()));
    }

    private static Paragraph because(CarriedAnswer.Origin from) {
        Object because = from.because().isEmpty() ? Phrase.of("interview.proposal.because.none") : from.because();
        return Paragraph.plain("interview.proposal.because", because);
    }

    /** Returns the place that the proposals to a question come from, in a word or two: "2026", "version 1.0.0". */
    public static Object shortSource(QuestionId id, Interview at) {
        StoredProposals stored = at.config().earlier().stored();
        return stored.isOlder(id)
                ? shortSource(at)
                : version(stored.of(id).get(0).from());
    }

    /** Returns what a row of such a question says, and where it is proposed from. */
    public static Phrase proposed(Phrase says, QuestionId id, Interview at) {
        return Phrase.of("interview.row.proposed", says, shortSource(id, at));
    }

    /** Returns what the row of a fact says, and the version or the period that it is proposed from. */
    public static Phrase proposed(Phrase says, FactId fact, Interview at) {
        return at.assessment()
                .carryover()
                .proposedFor(fact)
                .map(earlier -> Phrase.of("interview.row.proposed", says, version(earlier.from())))
                .orElseGet(() -> proposed(says, at));
    }

    private static Phrase version(CarriedAnswer.Origin from) {
        return Phrase.of("interview.proposal.version", from.version());
    }

    /** Returns what a row says, and the period that it is proposed from. */
    public static Phrase proposed(Phrase says, Interview at) {
        return Phrase.of("interview.row.proposed", says, shortSource(at));
    }

    /** Returns the period that proposals come from; of another checklist its id too. */
    public static Object shortSource(Interview at) {
        Assessment.Subject subject = at.config().earlier().assessment().subject();
        return at.config().earlier().isShared()
                ? Phrase.of("interview.proposal.other", subject.checklistId(), DayText.labelled(subject.period()))
                : DayText.said(subject.period());
    }

    /** Returns what was left open in the older assessment, and with whom; empty when nothing was. It is no proposal. */
    public static Optional<Paragraph> pending(QuestionId id, Interview at) {
        Prefill earlier = at.config().earlier();
        return earlier.assessment()
                .answerTo(id)
                .filter(answer -> answer.kind().isPending())
                .map(answer -> {
                    String whom = answer.text(AnswerTextField.WAITING_FOR);
                    String key = whom.isEmpty() ? "interview.proposal.pending" : "interview.proposal.pending.whom";
                    return Paragraph.plain(key, shortSource(at), QuestionText.kind(answer), whom);
                });
    }

    /** Returns the note that the practice proposed is that of another period; empty when the period is the same. */
    public static Optional<Paragraph> otherPeriod(Interview at) {
        Period then = at.config().earlier().assessment().subject().period();
        Period now = at.assessment().subject().period();
        return then.equals(now)
                ? Optional.empty()
                : Optional.of(
                        Paragraph.plain("interview.proposal.practice", DayText.during(then), DayText.during(now)));
    }
}
