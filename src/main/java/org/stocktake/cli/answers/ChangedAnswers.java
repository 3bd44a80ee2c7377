package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.ForeignParts;
import org.stocktake.finding.merge.AnswerPart;
import org.stocktake.finding.merge.JointOffices;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.QuestionId;

/**
 * Completes the answers that a command changed, as the interview does: parts that belong to an earlier answer go, and
 * the office and the time are those of the change. What it removes, it says.
 *
 * <p>An answer that is pending keeps all its parts: they wait for the answer. So does an answer that a table brings to a
 * question without one, because the table may have them from another assessment.
 */
final class ChangedAnswers {
    private final CommandContext context;
    private final AssessmentDocument document;
    private final AssignedParts assigned;
    private final List<Note> notes = new ArrayList<>();

    private record Note(String key, List<Object> values) {}

    ChangedAnswers(CommandContext context, AssessmentDocument document, AssignedParts assigned) {
        this.context = context;
        this.document = document;
        this.assigned = assigned;
    }

    /** @param office the office that gives the answers; empty if none is named for all of them */
    Assessment completed(Assessment changed, String office, AssignmentProblems wrong) throws UserException {
        Assessment completed = changed;
        String now = context.now().toString();
        for (Map.Entry<QuestionId, Answer> entry : changed.answers().entrySet()) {
            Optional<Answer> before = document.assessment().answerTo(entry.getKey());
            if (before.equals(Optional.of(entry.getValue()))) {
                continue;
            }
            Change change = new Change(entry.getKey(), before, entry.getValue());
            Answer fitting = change.withoutForeignParts(wrong);
            if (change.isSameButEarlier(fitting)) {
                completed = completed.with(entry.getKey(), before.get());
                continue;
            }
            Answer whole = change.ofOffice(office, fitting);
            boolean same = before.equals(Optional.of(whole));
            completed = completed.with(entry.getKey(), same ? whole : change.at(now, whole));
        }
        wrong.requireNone();
        return completed;
    }

    /** Says what was removed. */
    void tell() {
        notes.forEach(note -> context.note(note.key(), note.values().toArray()));
    }

    /**
     * A part in the earlier answer.
     *
     * @param stood true if the earlier answer had it
     * @param same true if it did not change
     */
    private record Earlier(boolean stood, boolean same) {}

    /** One changed answer. */
    private final class Change {
        private final QuestionId question;
        private final Optional<Answer> before;
        private final Answer after;
        private final boolean isOfAnotherKind;
        private final List<String> removed = new ArrayList<>();
        private final List<String> notTaken = new ArrayList<>();

        Change(QuestionId question, Optional<Answer> before, Answer after) {
            this.question = question;
            this.before = before;
            this.after = after;
            this.isOfAnotherKind =
                    before.filter(was -> was.kind() == after.kind()).isEmpty();
        }

        Answer withoutForeignParts(AssignmentProblems wrong) {
            if (after.kind().isPending()) {
                return after;
            }
            Answer left = withoutForeignQualifier(wrong);
            for (FollowUp followUp : ForeignParts.in(after)) {
                List<String> keys = before.map(followUp::keysIn).orElse(List.of());
                for (String key : followUp.keysIn(after)) {
                    AnswerPart part = AnswerPart.of(key).orElseThrow();
                    boolean same = before.filter(was -> part.copied(was, after).equals(after))
                            .isPresent();
                    Earlier stood = new Earlier(keys.contains(key), same);
                    if (goes(key, stood, assigned.isTyped(question, key), wrong)) {
                        left = part.copied(earlier(), left);
                    }
                }
            }
            note("command.set.removed", removed);
            note("command.set.not-taken", notTaken);
            return left;
        }

        private Answer withoutForeignQualifier(AssignmentProblems wrong) {
            AnswerTextField text = AnswerTextField.QUALIFIER;
            String was = before.map(answer -> answer.text(text)).orElse("");
            Earlier stood = new Earlier(!was.isEmpty(), was.equals(after.text(text)));
            return ForeignParts.isQualifierIn(after)
                            && goes(text.key(), stood, assigned.isTyped(question, text.key()), wrong)
                    ? after.with(text, earlier().text(text))
                    : after;
        }

        /** Returns the answer whose parts take the place of those that go. */
        private Answer earlier() {
            return before.filter(was -> !isOfAnotherKind).orElse(Answer.of(after.kind()));
        }

        /** Returns true if a foreign part goes; refuses one that was typed. */
        private boolean goes(String part, Earlier earlier, boolean typed, AssignmentProblems wrong) {
            boolean stays = isOfAnotherKind ? before.isEmpty() && !typed : earlier.stood();
            if (stays) {
                return false;
            }
            if (!earlier.same() && typed) {
                wrong.add(new UserException.Placed(
                        Optional.empty(), UserException.usage("foreign-part", number(), name(part), kind())));
            }
            (earlier.same() ? removed : notTaken).add(name(part));
            return true;
        }

        private void note(String key, List<String> names) {
            if (!names.isEmpty()) {
                notes.add(
                        new Note(key, List.of(number(), kind(), context.words().list(names))));
            }
        }

        private String number() {
            return ChecklistLookup.number(document.checklist(), question.value());
        }

        private String kind() {
            return context.words().say("answer." + after.kind().word());
        }

        private String name(String part) {
            return context.words().say("interview.follow-up." + part);
        }

        /** Returns the answer with its office. The office of an earlier answer did not give this one. */
        Answer ofOffice(String office, Answer answer) {
            String was = before.map(earlier -> earlier.text(AnswerTextField.BY)).orElse("");
            boolean told = !was.equals(answer.text(AnswerTextField.BY));
            if (told) {
                return answer;
            }
            boolean isEarlier = !was.isEmpty() && isOfAnotherKind && !assigned.has(question, AnswerTextField.BY);
            if (office.isEmpty() && isEarlier) {
                notes.add(new Note("command.set.office-removed", List.of(number(), was)));
            }
            if (office.isEmpty()) {
                return isEarlier ? answer.with(AnswerTextField.BY, "") : answer;
            }
            String by = before.map(earlier -> JointOffices.kept(earlier, answer, office))
                    .orElse(office);
            return answer.with(AnswerTextField.BY, by);
        }

        /** Returns true if a table says the same, with the earlier time that the answer had before it was changed. */
        boolean isSameButEarlier(Answer answer) {
            String was = before.map(earlier -> earlier.text(AnswerTextField.AT)).orElse("");
            boolean isEarlier = answer.text(AnswerTextField.AT).compareTo(was) < 0;
            return isEarlier
                    && !assigned.isTyped(question, AnswerTextField.AT.key())
                    && before.equals(Optional.of(answer.with(AnswerTextField.AT, was)));
        }

        /** Returns the answer with that time, unless another time was assigned. */
        Answer at(String now, Answer answer) {
            String was = before.map(earlier -> earlier.text(AnswerTextField.AT)).orElse("");
            return was.equals(answer.text(AnswerTextField.AT)) ? answer.with(AnswerTextField.AT, now) : answer;
        }
    }
}
