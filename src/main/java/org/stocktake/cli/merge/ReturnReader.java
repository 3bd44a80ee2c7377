package org.stocktake.cli.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.worksheet.ReturnedWorksheet;
import org.stocktake.files.worksheet.WorksheetNotice;
import org.stocktake.files.worksheet.WorksheetReader;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.merge.AnswerBase;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Coordination;
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

    /** Returns the worksheet with the office that answered; empty, after the problems are told, if it cannot be merged. */
    Optional<Assessment> read(String file) throws IOException, UserException {
        Optional<Assessment> given = isOffice(file) ? office(file) : assessment(file);
        if (given.isEmpty() || !isOfSame(file, given.get())) {
            return Optional.empty();
        }
        return Optional.of(stamped(given.get()));
    }

    private static boolean isOffice(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return !name.endsWith(".yaml") && !name.endsWith(".yml");
    }

    private Optional<Assessment> assessment(String file) throws IOException {
        LoadResult<AssessmentDocument> loaded = context.reader().read(Path.of(file));
        if (!loaded.problems().isEmpty()) {
            context.failures().tell(new UserException.InvalidInputException(loaded.problems()));
        }
        return loaded.found().map(AssessmentDocument::assessment);
    }

    /** Refuses what belongs to another State, period or checklist. */
    private boolean isOfSame(String file, Assessment given) {
        Assessment.Subject theirs = given.subject();
        Assessment.Subject ours = into.assessment().subject();
        boolean same = theirs.state().equals(ours.state())
                && theirs.period().equals(ours.period())
                && theirs.checklistId().equals(ours.checklistId())
                && theirs.checklistVersion().equals(ours.checklistVersion());
        if (!same) {
            context.note("command.returned.other", file, said(theirs), said(ours));
        }
        return same;
    }

    private String said(Assessment.Subject subject) {
        return context.say(
                "command.returned.subject",
                subject.state(),
                subject.period().from(),
                subject.period().to(),
                subject.checklistId(),
                subject.checklistVersion());
    }

    /** Returns the worksheet with office and time on each answer that changed since it was made. */
    private Assessment stamped(Assessment given) throws UserException {
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

    private Answer stamped(Answer answer, Optional<Coordination.Worksheet> worksheet) throws UserException {
        String named =
                office.isEmpty() && worksheet.isPresent() ? worksheet.get().office() : office;
        String by = named.isEmpty() ? answer.text(AnswerTextField.BY) : named;
        if (by.isEmpty() && worksheet.isPresent()) {
            by = into.checklist().vocabulary().agency(worksheet.get().agency());
        }
        String at = answer.text(AnswerTextField.AT);
        return answer.with(AnswerTextField.BY, by)
                .with(AnswerTextField.AT, at.isEmpty() ? context.now().toString() : at);
    }

    /** Reads a file for Word or Excel, and tells on standard error what of it does not come back, and where. */
    private Optional<Assessment> office(String file) throws IOException {
        WorksheetReader reader = new WorksheetReader(into.assessment(), into.checklist(), context.words());
        LoadResult<ReturnedWorksheet> loaded = reader.read(Path.of(file));
        if (!loaded.problems().isEmpty()) {
            context.failures().tell(new UserException.InvalidInputException(loaded.problems()));
        }
        for (WorksheetNotice notice :
                loaded.found().map(ReturnedWorksheet::notices).orElse(List.of())) {
            String place = notice.place().isEmpty() ? "" : SafeText.of(notice.place()) + ": ";
            context.err().println(SafeText.of(notice.file()) + ": " + place + notice.sentence(context.words()));
            context.err().println("  " + notice.remedy(context.words()));
        }
        return loaded.found().map(ReturnedWorksheet::part);
    }
}
