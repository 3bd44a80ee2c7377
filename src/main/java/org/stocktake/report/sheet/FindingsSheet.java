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
import static org.stocktake.model.AnswerTextField.REVIEW_BY;
import static org.stocktake.model.AnswerTextField.WAITING_FOR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.finding.Finding;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Checklist;
import org.stocktake.model.Question;
import org.stocktake.text.AnswerLines;
import org.stocktake.text.EnglishMark;

/** The sheet of findings: one row for each question, with all parts of its answer. */
final class FindingsSheet {
    private static final List<AnswerTextField> BEFORE_EVIDENCE =
            List.of(WAITING_FOR, REASON, DECISION, QUALIFIER, MEASURES, PRACTICE);
    private static final List<AnswerTextField> AFTER_EVIDENCE = List.of(MISSING, CHALLENGES);
    /** The types of the columns that are not text. */
    private static final Map<String, ColumnType> TYPES = Map.ofEntries(
            Map.entry("id", ColumnType.ID),
            Map.entry("number", ColumnType.QUESTION_NUMBER),
            Map.entry("section-number", ColumnType.POSITION),
            Map.entry("place", ColumnType.POSITION),
            Map.entry("section-id", ColumnType.CODE),
            Map.entry("force-code", ColumnType.CODE),
            Map.entry("life", ColumnType.FLAG),
            Map.entry("finding", ColumnType.OUTCOME),
            Map.entry("finding-code", ColumnType.CODE),
            Map.entry("counted", ColumnType.FLAG),
            Map.entry("flag-codes", ColumnType.CODE),
            Map.entry("answer-code", ColumnType.CODE),
            Map.entry("confidential", ColumnType.FLAG));

    private static final int TEXT_WIDTH = 40;
    private static final String NOT_STARTED = "report.answer.none";

    private final SheetContext words;
    private final QuestionColumns names;
    private final boolean exact;
    private final List<SheetColumn> columns = new ArrayList<>();

    private FindingsSheet(SheetContext words, boolean exact) {
        this.words = words;
        this.names = new QuestionColumns(words);
        this.exact = exact;
        widths().forEach((key, width) ->
                columns.add(words.column(key, width, TYPES.getOrDefault(key, ColumnType.TEXT))));
    }

    static Sheet of(SheetContext words) {
        return of(words, false);
    }

    /** Returns the sheet with lists, days and times as {@code set --from} reads them back. */
    static Sheet exact(SheetContext words) {
        return of(words, true);
    }

    private static Sheet of(SheetContext words, boolean exact) {
        FindingsSheet sheet = new FindingsSheet(words, exact);
        List<List<SheetCell>> rows = new ArrayList<>();
        words.report().groups().forEach(group -> group.findings().forEach(finding -> rows.add(sheet.row(finding))));
        words.report().kept().forEach(question -> rows.add(sheet.kept(question)));
        List<String> keys = List.copyOf(widths().keySet());
        return new Sheet(words.say("findings"), sheet.columns, 5, rows)
                .printing(keys.indexOf("number"), keys.indexOf("finding"));
    }

    /** Returns the keys of the columns, in their order, with the widths of the columns. */
    static Map<String, Integer> widths() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put("id", 24);
        columns.put("number", 7);
        columns.put("section-number", 9);
        columns.put("place", 9);
        columns.put("question", 46);
        columns.put("section-id", 24);
        columns.put("section", 20);
        columns.put("cluster", 20);
        columns.put("questionnaires", 14);
        columns.put("rests-on", 28);
        columns.put("force", 16);
        columns.put("force-code", 16);
        columns.put("life", 10);
        columns.put("finding", 16);
        columns.put("finding-code", 16);
        columns.put("counted", 8);
        columns.put("flags", 18);
        columns.put("flag-codes", 18);
        columns.put("answer", 16);
        columns.put("answer-code", 16);
        columns.put("confidential", 13);
        BEFORE_EVIDENCE.forEach(text -> columns.put(text.key(), TEXT_WIDTH));
        columns.put("figures", TEXT_WIDTH);
        columns.put("evidence", TEXT_WIDTH);
        AFTER_EVIDENCE.forEach(text -> columns.put(text.key(), TEXT_WIDTH));
        columns.put("needs", 28);
        columns.put("steps", TEXT_WIDTH);
        columns.put("note", TEXT_WIDTH);
        columns.put("good-practice", TEXT_WIDTH);
        columns.put("observations", TEXT_WIDTH);
        columns.put("by", 28);
        columns.put("at", 13);
        columns.put("review-by", 13);
        return columns;
    }

    private List<SheetCell> row(Finding finding) {
        Question question = finding.question();
        List<SheetCell> row = new ArrayList<>(question(question));
        row.add(SheetCell.of(words.cluster(finding)));
        row.add(SheetCell.of(words.questionnaires(finding)));
        row.add(SheetCell.of(words.cite(finding.applicability().applying())));
        row.add(SheetCell.of(words.force(finding)));
        row.add(SheetCell.of(finding.force().word()));
        row.add(life(question));
        row.addAll(names.judged(Optional.of(finding)));
        row.add(SheetCell.of(words.flags(finding)));
        row.add(SheetCell.of(codes(finding)));
        boolean waits = words.report().findings().toConfirm().contains(finding);
        answer(row, question, waits ? "report.change.to-confirm" : NOT_STARTED);
        return row;
    }

    /** Returns the row of an answer that the file keeps although its question is not asked. */
    private List<SheetCell> kept(Question question) {
        List<SheetCell> row = new ArrayList<>(question(question));
        row.addAll(Collections.nCopies(5, SheetCell.EMPTY));
        row.add(life(question));
        row.addAll(names.judged(Optional.empty()));
        row.add(SheetCell.lines(words.doubts(question)));
        row.add(SheetCell.EMPTY);
        answer(row, question, NOT_STARTED);
        return row;
    }

    private SheetCell life(Question question) {
        return exact ? words.flag(question.endangersLife()) : SheetCell.of(words.yes(question.endangersLife()));
    }

    private static String codes(Finding finding) {
        List<String> codes = new ArrayList<>();
        finding.flags().forEach(flag -> codes.add(flag.word()));
        return String.join(" ", codes);
    }

    private List<SheetCell> question(Question question) {
        return QuestionColumns.joined(
                names.named(question),
                List.of(
                        SheetCell.of(question.text()),
                        SheetCell.of(
                                words.report().checklist().sectionOf(question).id()),
                        SheetCell.of(words.section(question))));
    }

    /** @param none the key of what is said where there is no answer */
    private void answer(List<SheetCell> row, Question question, String none) {
        Optional<Answer> given = words.report().answer(question);
        if (given.isEmpty()) {
            row.add(SheetCell.of(words.words().say(none)));
            row.add(SheetCell.EMPTY);
            row.addAll(Collections.nCopies(columns.size() - row.size(), SheetCell.EMPTY));
            return;
        }
        Answer answer = given.get();
        row.add(SheetCell.of(words.words().say("answer." + answer.kind().word())));
        row.add(SheetCell.of(answer.kind().word()));
        row.add(SheetCell.of(words.yes(answer.confidential())));
        BEFORE_EVIDENCE.forEach(text -> row.add(text(question, answer, text)));
        row.add(SheetCell.lines(exact ? AnswerLines.figures(answer) : words.figures(answer)));
        row.add(SheetCell.lines(exact ? AnswerLines.evidence(answer) : words.evidence(answer)));
        AFTER_EVIDENCE.forEach(text -> row.add(text(question, answer, text)));
        row.add(SheetCell.lines(words.help(answer)));
        row.add(SheetCell.lines(exact ? AnswerLines.actions(answer) : words.steps(answer)));
        row.add(text(question, answer, NOTE));
        row.add(text(question, answer, GOOD_PRACTICE));
        row.add(text(question, answer, OBSERVATIONS));
        row.add(text(question, answer, BY));
        row.add(exact ? SheetCell.of(answer.text(AT)) : SheetCell.day(answer.text(AT)));
        row.add(exact ? SheetCell.of(answer.text(REVIEW_BY)) : SheetCell.day(answer.reviewDay()));
    }

    private SheetCell text(Question question, Answer answer, AnswerTextField text) {
        if (text == CHALLENGES && answer.noChallenges()) {
            return SheetCell.of(words.words().say("report.challenges.none"));
        }
        String value = answer.text(text);
        return SheetCell.of(text == QUALIFIER && !value.isEmpty() ? qualifier(value, question) : value);
    }

    private String qualifier(String id, Question question) {
        Checklist checklist = words.report().checklist();
        String quoted = checklist.vocabularyOf(question).qualifier(id);
        return EnglishMark.after(quoted, quoted, checklist, words.words());
    }
}
