package org.stocktake.cli.checklist;

import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.files.sheet.LawyerTable;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.Checklist;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.QuestionId;
import org.stocktake.report.lawyer.LawyerSheets;
import org.stocktake.text.ProblemText;

/** The cells of a sheet that only explain, and say something else than the checklist: they are not taken back. */
final class ToldCells {
    /** Those that stand for something in the checklist; a number follows from the order. */
    private static final List<LawyerColumn> COLUMNS =
            List.of(LawyerColumn.ARTICLES, LawyerColumn.FORCE, LawyerColumn.SOFTENS, LawyerColumn.WHEN);

    private final CommandContext context;
    private final Checklist checklist;
    private int told;

    ToldCells(CommandContext context, Checklist checklist) {
        this.context = context;
        this.checklist = checklist;
    }

    /** Names each such cell at its place, with what both say and what to change instead; returns how many there are. */
    int tell(Map<String, LawyerTable.Row> rows) {
        rows.forEach((id, row) -> checklist
                .question(new QuestionId(id))
                .ifPresent(
                        question -> COLUMNS.stream().filter(row::has).forEach(column -> tell(column, row, question))));
        return told;
    }

    private void tell(LawyerColumn column, LawyerTable.Row row, Question question) {
        String said = LawyerSheets.told(column, checklist, question, context.words());
        String typed = row.text(column);
        if (!column.normal(said).equals(typed)) {
            told++;
            context.note(
                    "command.import.told",
                    ProblemText.place(row.where(column)),
                    context.say("lawyer.column." + column.key()),
                    typed.replace("\n", "; "),
                    said.replace("\n", "; "),
                    keys(column, question));
        }
    }

    /** Returns the keys of the checklist from which the cell is made, with the ids of where they stand. */
    private static String keys(LawyerColumn column, Question question) {
        String provisions = " (" + ids(question) + ")";
        String itself = " (" + question.id() + ")";
        return switch (column) {
            case FORCE, SOFTENS -> column.key() + provisions;
            case WHEN -> "when" + itself + ", bound-when" + provisions;
            case ARTICLES -> "provisions" + itself;
            case NUMBER,
                    SECTION,
                    ID,
                    TEXT,
                    SHORT,
                    PROVISIONS,
                    HELP,
                    EVIDENCE,
                    PRACTICE,
                    GAPS,
                    ACTION,
                    NOTE,
                    AGENCIES,
                    SEE_ALSO,
                    PART_OF,
                    DEPTH,
                    ENDANGERS_LIFE,
                    EXPORTED -> column.key() + itself;
        };
    }

    private static String ids(Question question) {
        return String.join(
                ", ", question.provisions().stream().map(ProvisionId::value).toList());
    }
}
