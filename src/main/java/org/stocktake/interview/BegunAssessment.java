package org.stocktake.interview;

import java.time.LocalDate;
import java.util.Optional;
import org.stocktake.finding.AnswerPace;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.Findings;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.IsoDates;

/**
 * An assessment that a person can go on with.
 *
 * @param file its file, as it is opened
 * @param line its State, its year, how far it is, and its file
 */
public record BegunAssessment(String file, Phrase line) {
    private static final int DAY_CHARS = 10;

    public static BegunAssessment of(String file, Findings findings, InterviewConfig config) {
        Assessment assessment = findings.assessment();
        AssessmentProgress progress = AssessmentProgress.of(findings);
        Phrase subject = Phrase.of(
                "interview.opening.subject",
                config.nameOf(assessment.subject().state()),
                assessment.subject().period().typed());
        int done = progress.count(QuestionStatus.DONE);
        int asked = progress.asked();
        Phrase far = lastDay(assessment)
                .map(day -> Phrase.of("interview.opening.far.last", subject, done, asked, said(day, config)))
                .orElseGet(() -> Phrase.of("interview.opening.far", subject, done, asked));
        Phrase below = AnswerPace.of(assessment)
                .flatMap(pace -> pace.left(progress))
                .map(left -> Phrase.of("pace.left." + left.unit().word(), left.number()))
                .map(left -> Phrase.of("interview.opening.file.left", file, left))
                .orElseGet(() -> Phrase.asIs(file));
        return new BegunAssessment(file, Phrase.of("interview.opening.line", far, below));
    }

    private static Optional<LocalDate> lastDay(Assessment assessment) {
        return InterviewState.lastAnswered(assessment)
                .map(entry -> entry.getValue().text(AnswerTextField.AT))
                .filter(at -> at.length() > DAY_CHARS)
                .flatMap(at -> IsoDates.day(at.substring(0, DAY_CHARS)));
    }

    private static Phrase said(LocalDate day, InterviewConfig config) {
        Phrase month = Phrase.of("report.month." + day.getMonthValue());
        int number = day.getDayOfMonth();
        return day.getYear() == config.thisYear()
                ? Phrase.of("interview.opening.day", number, month)
                : Phrase.of("interview.opening.day.year", number, month, day.getYear());
    }
}
