package org.stocktake.files.worksheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;

/**
 * Takes what a worksheet of an earlier version of the checklist says, by the map of that version: an answer to a question
 * that means something else now is a proposal, and none to the question that has its id.
 */
final class EarlierForm {
    private final Checklist checklist;
    private final String version;
    private final Optional<EarlierVersion> way;
    private final Map<QuestionId, String> base = new LinkedHashMap<>();
    private final Set<QuestionId> asked = new HashSet<>();
    private Carryover carryover = Carryover.NONE;

    /** @param version the version of the checklist in which the worksheet was made */
    EarlierForm(Checklist checklist, String version) {
        this.checklist = checklist;
        this.version = version;
        this.way = isPresent() ? Optional.empty() : checklist.earlierVersion(version);
    }

    /** Returns true if the worksheet was made in the present version. */
    boolean isPresent() {
        return version.equals(checklist.version());
    }

    /** Returns what is told of the version: what is taken depends on whether the checklist has a map of it. */
    WorksheetNotice.Kind notice() {
        return way.isPresent() ? WorksheetNotice.Kind.OTHER_VERSION : WorksheetNotice.Kind.UNKNOWN_VERSION;
    }

    /** Returns true if the question of that id means something else now, so that a person has to confirm its answer. */
    boolean isChanged(QuestionId id) {
        return way.isPresent() && way.get().of(id).step().asksForConfirmation();
    }

    /** Returns the question that has that id in the version of the worksheet; the first, if it became several. */
    Optional<Question> question(QuestionId id) {
        if (way.isEmpty()) {
            return isPresent() ? checklist.question(id) : checklist.present(id).flatMap(checklist::question);
        }
        for (QuestionId now : way.get().of(id).into()) {
            if (checklist.question(now).isPresent()) {
                return checklist.question(now);
            }
        }
        return Optional.empty();
    }

    /** Returns true if nothing asks any more what the question of that id asked. */
    boolean isRemoved(QuestionId id) {
        return way.isPresent() && question(id).isEmpty();
    }

    /** Proposes an answer to each question that its own became; where there is none, the answer is retired. */
    void propose(ReturnedQuestion returned, ReturnedAnswer judged) {
        QuestionId id = returned.line().question();
        if (!judged.taken()) {
            return;
        }
        AnswerBase all = AnswerBase.read(returned.line().base());
        base.put(id, all.limitedTo(judged.offered()).line());
        EarlierVersion.QuestionStep step = way.orElseThrow().of(id);
        if (isRemoved(id)) {
            CarriedAnswer.Origin gone = new CarriedAnswer.Origin(id.value(), version, step.because(), step.text());
            carryover = judged.answer()
                    .map(answer -> carryover.retiring(new CarriedAnswer(gone, answer)))
                    .orElse(carryover);
        }
        for (QuestionId now : step.into()) {
            if (checklist.question(now).isPresent()) {
                asked.add(now);
                CarriedAnswer.Origin from =
                        new CarriedAnswer.Origin(id.value(), version, step.because(now), step.text());
                carryover = judged.answer()
                        .map(answer -> carryover.proposing(now, new CarriedAnswer(from, answer)))
                        .orElse(carryover);
            }
        }
    }

    /** Returns true if the worksheet asked for something that the question asks now. */
    boolean asks(QuestionId now) {
        return asked.contains(now);
    }

    /** Returns what is proposed, and what is retired. */
    Carryover carryover() {
        return carryover;
    }

    /** Returns what the answers that are proposed or retired said when the worksheet was made, by the ids of then. */
    Map<QuestionId, String> base() {
        return base;
    }
}
