package org.stocktake.report.worksheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.finding.worksheet.WorksheetHead;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.report.chapter.ReportText;
import org.stocktake.report.document.FileMetadata;
import org.stocktake.report.document.TextLanguages;
import org.stocktake.report.facts.ForeignTexts;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;
import org.stocktake.text.TextDirection;
import org.stocktake.text.WorksheetWords;

/**
 * The content of a worksheet, the same for every format.
 *
 * @param worksheet the assessment of which {@link Coordination#worksheet} is given: its questions are the keys of the
 *     base, its answers those given so far
 * @param program the name and version of the program, in words
 */
public record WorksheetContent(Assessment worksheet, Checklist checklist, String program, Messages words) {
    public WorksheetContent {
        if (worksheet.coordination().worksheet().isEmpty()) {
            throw new IllegalArgumentException("an assessment, not a worksheet");
        }
    }

    Coordination.Worksheet part() {
        return worksheet.coordination().worksheet().orElseThrow();
    }

    WorksheetWords labels() {
        return new WorksheetWords(words, checklist);
    }

    ReportText text() {
        return new ReportText(words, checklist);
    }

    String say(String key, Object... values) {
        return words.say("worksheet." + key, values);
    }

    /** Returns the language of the form, BCP 47. */
    String language() {
        return words.language();
    }

    /** Returns the languages of the texts, of which an office may have typed some in another. */
    TextLanguages languages() {
        return ForeignTexts.of(language(), checklist, worksheet);
    }

    /** Returns true if the form is set from right to left. */
    boolean runsRightToLeft() {
        return TextDirection.isRightToLeft(language());
    }

    String state() {
        return StateNames.in(words.language()).nameOrCode(worksheet.subject().state());
    }

    String agency() {
        return checklist.vocabulary().agency(part().agency());
    }

    String period() {
        return text().say(
                        "from-to",
                        text().date(worksheet.subject().period().from()),
                        text().date(worksheet.subject().period().to()));
    }

    /** Returns the day by which it is wanted back, in words; empty when none was set. */
    String due() {
        return day(part().due());
    }

    String sent() {
        return day(part().sent());
    }

    private String day(String iso) {
        return IsoDates.day(iso).map(text()::date).orElse(iso);
    }

    LocalDate sentDay() {
        return IsoDates.day(part().sent()).orElse(LocalDate.EPOCH);
    }

    FileMetadata metadata() {
        return new FileMetadata(say("file-title", state(), agency()), program, sentDay());
    }

    /**
     * Returns the questions in the order of the checklist.
     *
     * @param fits true for a text that the format can hold without a change
     */
    List<WorksheetQuestion> questions(Predicate<String> fits) {
        AskedQuestions asked = AskedQuestions.of(checklist, worksheet, sentDay());
        List<WorksheetQuestion> questions = new ArrayList<>();
        for (Question question : asked()) {
            questions.add(
                    WorksheetQuestion.of(question, this, asked.of(question).force(), fits));
        }
        return questions;
    }

    private List<Question> asked() {
        return checklist
                .questions()
                .filter(question -> part().base().containsKey(question.id()))
                .toList();
    }

    String base(QuestionId question) {
        return part().base().getOrDefault(question, "");
    }

    WorksheetHead head() {
        return WorksheetHead.of(
                worksheet, language(), asked().stream().map(checklist::numberOf).toList());
    }
}
