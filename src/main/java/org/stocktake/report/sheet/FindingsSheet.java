package org.stocktake.report.sheet;

import static org.stocktake.model.AnswerTextField.AT;
import static org.stocktake.model.AnswerTextField.BY;
import static org.stocktake.model.AnswerTextField.CHALLENGES;
import static org.stocktake.model.AnswerTextField.DECISION;
import static org.stocktake.model.AnswerTextField.GOOD_PRACTICE;
import static org.stocktake.model.AnswerTextField.MEASURES;
import static org.stocktake.model.AnswerTextField.MISSING;
import static org.stocktake.model.AnswerTextField.NOTE;
import static org.stocktake.model.AnswerTextField.OBSERVATIONS;
import static org.stocktake.model.AnswerTextField.PRACTICE;
import static org.stocktake.model.AnswerTextField.QUALIFIER;
import static org.stocktake.model.AnswerTextField.REASON;
import static org.stocktake.model.AnswerTextField.WAITING_FOR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stocktake.finding.Finding;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Question;

/** The sheet of findings: one row for each question, with all parts of its answer. */
final class FindingsSheet {
    private static final List<AnswerTextField> BEFORE_EVIDENCE =
            List.of(WAITING_FOR, REASON, DECISION, QUALIFIER, MEASURES, PRACTICE);
    private static final List<AnswerTextField> AFTER_EVIDENCE = List.of(MISSING, CHALLENGES);
    /** The index of the column of the question's number, from 0. */
    static final int NUMBER = 1;

    private static final int TEXT_WIDTH = 40;

    private final SheetContext words;
    private final List<SheetColumn> columns;

    private FindingsSheet(SheetContext words) {
        this.words = words;
        this.columns = columns();
    }

    static Sheet of(SheetContext words) {
        FindingsSheet sheet = new FindingsSheet(words);
        List<List<SheetCell>> rows = new ArrayList<>();
        words.report().groups().forEach(group -> group.findings().forEach(finding -> rows.add(sheet.row(finding))));
        words.report().kept().forEach(question -> rows.add(sheet.kept(question)));
        return new Sheet(words.say("findings"), sheet.columns, 3, rows);
    }

    private List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                words.column("id", 24),
                words.column("number", 7),
                words.column("question", 48),
                words.column("section", 24),
                words.column("cluster", 24),
                words.column("questionnaires", 14),
                words.column("rests-on", 28),
                words.column("force", 18),
                words.column("life", 10),
                words.column("finding", 16),
                words.column("flags", 18),
                words.column("answer", 16),
                words.column("confidential", 13)));
        BEFORE_EVIDENCE.forEach(text -> columns.add(words.column(text.key(), TEXT_WIDTH)));
        columns.add(words.column("figures", TEXT_WIDTH));
        columns.add(words.column("evidence", TEXT_WIDTH));
        AFTER_EVIDENCE.forEach(text -> columns.add(words.column(text.key(), TEXT_WIDTH)));
        columns.addAll(List.of(
                words.column("needs", 28),
                words.column("steps", TEXT_WIDTH),
                words.column("note", TEXT_WIDTH),
                words.column("good-practice", TEXT_WIDTH),
                words.column("observations", TEXT_WIDTH),
                words.column("by", 28),
                words.column("at", 13),
                words.column("review-by", 13)));
        return columns;
    }

    private List<SheetCell> row(Finding finding) {
        Question question = finding.question();
        List<SheetCell> row = new ArrayList<>(question(question));
        row.add(SheetCell.of(words.cluster(finding)));
        row.add(SheetCell.of(words.questionnaires(finding)));
        row.add(SheetCell.of(words.cite(finding.applicability().applying())));
        row.add(SheetCell.of(words.force(finding)));
        row.add(SheetCell.of(words.yes(question.endangersLife())));
        row.add(SheetCell.of(words.outcome(finding)));
        row.add(SheetCell.of(words.flags(finding)));
        answer(row, words.report().answer(question));
        return row;
    }

    /** Returns the row of an answer that the file keeps although its question is not asked. */
    private List<SheetCell> kept(Question question) {
        List<SheetCell> row = new ArrayList<>(question(question));
        row.addAll(Collections.nCopies(5, SheetCell.EMPTY));
        row.add(SheetCell.of(words.words().say("report.mark.kept")));
        row.add(SheetCell.lines(words.contradictory(question)));
        answer(row, words.report().answer(question));
        return row;
    }

    private List<SheetCell> question(Question question) {
        return List.of(
                SheetCell.of(question.id().value()),
                SheetCell.of(words.report().number(question)),
                SheetCell.of(question.text()),
                SheetCell.of(words.section(question)));
    }

    private void answer(List<SheetCell> row, Optional<Answer> given) {
        if (given.isEmpty()) {
            row.add(SheetCell.of(words.words().say("report.answer.none")));
            row.addAll(Collections.nCopies(columns.size() - row.size(), SheetCell.EMPTY));
            return;
        }
        Answer answer = given.get();
        row.add(SheetCell.of(words.words().say("answer." + answer.kind().word())));
        row.add(SheetCell.of(words.yes(answer.confidential())));
        BEFORE_EVIDENCE.forEach(text -> row.add(text(answer, text)));
        row.add(SheetCell.lines(answer.figures().stream().map(words::figure).toList()));
        row.add(SheetCell.lines(answer.evidence().stream().map(words::evidence).toList()));
        AFTER_EVIDENCE.forEach(text -> row.add(text(answer, text)));
        row.add(SheetCell.lines(words.help(answer)));
        row.add(SheetCell.lines(answer.actions().stream().map(this::step).toList()));
        row.add(text(answer, NOTE));
        row.add(text(answer, GOOD_PRACTICE));
        row.add(text(answer, OBSERVATIONS));
        row.add(text(answer, BY));
        row.add(SheetCell.day(answer.text(AT)));
        row.add(SheetCell.day(answer.reviewDay()));
    }

    private SheetCell text(Answer answer, AnswerTextField text) {
        if (text == CHALLENGES && answer.noChallenges()) {
            return SheetCell.of(words.words().say("report.challenges.none"));
        }
        String value = answer.text(text);
        return SheetCell.of(
                text == QUALIFIER && !value.isEmpty()
                        ? words.report().checklist().vocabulary().qualifier(value)
                        : value);
    }

    private String step(Action action) {
        return Stream.of(action.what(), action.owner(), action.due(), words.status(action.status()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
