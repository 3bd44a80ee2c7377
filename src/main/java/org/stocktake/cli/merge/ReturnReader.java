package org.stocktake.cli.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.answers.ReturnedTable;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.worksheet.ReturnedWorksheet;
import org.stocktake.files.worksheet.WorksheetNotice;
import org.stocktake.files.worksheet.WorksheetReader;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.text.SafeText;

/** Reads worksheets that came back, and refuses those of another assessment. */
final class ReturnReader {
    private final CommandContext context;
    private final AssessmentDocument into;
    private final String office;

    /** @param office the office that answered, instead of the one that the worksheets name; empty for theirs */
    ReturnReader(CommandContext context, AssessmentDocument into, String office) {
        this.context = context;
        this.into = into;
        this.office = office;
    }

    /**
     * Returns the worksheet with the office that answered. What of it does not come back is told.
     *
     * @throws UserException if it is invalid, or of another State, period or checklist
     */
    Assessment read(String file) throws IOException, UserException {
        if (ends(file, ".csv", ".tsv")) {
            return stamped(ReturnedTable.read(context, file, into));
        }
        return stamped(ends(file, ".yaml", ".yml") ? assessment(file) : office(file));
    }

    private static boolean ends(String file, String one, String other) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(one) || name.endsWith(other);
    }

    private Assessment assessment(String file) throws IOException, UserException {
        Assessment given =
                CommandContext.require(context.reader().read(Path.of(file))).assessment();
        Optional<Problem> other = WorksheetReader.ofAnother(
                file, given.subject(), into.assessment().subject());
        if (other.isPresent()) {
            throw new UserException.InvalidInputException(List.of(other.get()));
        }
        return given;
    }

    /** Returns the worksheet with the office on each answer that changed since it was made. */
    private Assessment stamped(Assessment given) {
        Optional<Coordination.Worksheet> worksheet = given.coordination().worksheet();
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<QuestionId, Answer> entry : given.answers().entrySet()) {
            String base = worksheet.isEmpty() ? "" : worksheet.get().base().getOrDefault(entry.getKey(), "");
            boolean changed = !AnswerBase.read(base)
                    .changedIn(Optional.of(entry.getValue()))
                    .isEmpty();
            answers.put(entry.getKey(), changed ? stamped(entry.getValue(), worksheet) : entry.getValue());
        }
        return given.withAnswers(answers);
    }

    private Answer stamped(Answer answer, Optional<Coordination.Worksheet> worksheet) {
        String named =
                office.isEmpty() && worksheet.isPresent() ? worksheet.get().office() : office;
        String by = named.isEmpty() ? answer.text(AnswerTextField.BY) : named;
        if (by.isEmpty() && worksheet.isPresent()) {
            by = into.checklist().vocabulary().agency(worksheet.get().agency());
        }
        return answer.with(AnswerTextField.BY, by);
    }

    /** Reads a file for Word or Excel, and tells on standard error what of it does not come back, and where. */
    private Assessment office(String file) throws IOException, UserException {
        WorksheetReader reader = new WorksheetReader(into.assessment(), into.checklist(), context.words());
        ReturnedWorksheet returned = CommandContext.require(reader.read(Path.of(file)));
        for (WorksheetNotice notice : returned.notices()) {
            String place = notice.place().isEmpty() ? "" : SafeText.briefly(notice.place()) + ": ";
            context.err().println(SafeText.of(notice.file()) + ": " + place + notice.sentence(context.words()));
            context.err().println("  " + notice.remedy(context.words()));
        }
        return returned.part();
    }
}
