package org.stocktake.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.QuestionId;
import org.stocktake.text.AnswerOffice;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** Sentences about a question that offices answered differently, so that a person must choose. */
final class ConflictText {
    private final Messages words;
    private final CheckedFile.Judged file;

    ConflictText(Messages words, CheckedFile.Judged file) {
        this.words = words;
        this.file = file;
    }

    /** Returns the warning about a conflict that fails nothing. */
    Diagnostic warning(QuestionId question) {
        return new Diagnostic(
                Diagnostic.Level.CAUTION,
                file.places().of(Optional.of(question)),
                CheckCode.ANSWER_CONFLICT.code(),
                message(question),
                remedy(),
                question.value());
    }

    String message(QuestionId question) {
        Checklist checklist = file.findings().checklist();
        return words.say(
                CheckCode.ANSWER_CONFLICT.key(), checklist.numberAndId(question), words.parts(offices(question)));
    }

    String remedy() {
        return words.say(CheckCode.ANSWER_CONFLICT.key() + ".remedy", Remedy.typed(file));
    }

    /** Returns who answered, first the answer that stands; of an office that is not named, that it is not. */
    List<String> offices(QuestionId question) {
        Assessment assessment = file.findings().assessment();
        List<String> offices = new ArrayList<>();
        assessment.answerTo(question).ifPresent(answer -> offices.add(office(answer)));
        for (Answer other : assessment.coordination().conflictsAt(question)) {
            offices.add(office(other));
        }
        return offices;
    }

    private String office(Answer answer) {
        return words.say(
                "report.check.answer-conflict.office",
                SafeText.briefly(AnswerOffice.of(answer, words)),
                words.say("answer." + answer.kind().word()));
    }
}
