package org.stocktake.cli.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.answers.ReturnedTable;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentUpdate;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.worksheet.ReturnedWorksheet;
import org.stocktake.files.worksheet.WorksheetNotice;
import org.stocktake.files.worksheet.WorksheetReader;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.Coordination;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** Reads worksheets that came back, and refuses those of another assessment. */
final class ReturnReader {
    private final CommandContext context;
    private final AssessmentDocument into;
    private final String office;

    /**
     * A worksheet that came back.
     *
     * @param answers with the office that gave them
     * @param answersLost true if an answer could not be taken
     */
    record Returned(Assessment answers, boolean answersLost) {}

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
    Returned read(String file) throws IOException, UserException {
        if (ends(file, ".csv", ".tsv")) {
            ReturnedTable.Returned table = ReturnedTable.read(context, file, into);
            return new Returned(stamped(file, table.answers(), ""), table.answersLost());
        }
        return ends(file, ".yaml", ".yml") ? new Returned(stamped(file, assessment(file), ""), false) : office(file);
    }

    private static boolean ends(String file, String one, String other) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(one) || name.endsWith(other);
    }

    private Assessment assessment(String file) throws IOException, UserException {
        LoadResult<AssessmentDocument> read = context.reader().read(Path.of(file));
        Assessment given = OutdatedAssessment.isOnlyFault(read.problems())
                ? updated(file)
                : CommandContext.require(read).assessment();
        Optional<Problem> other = WorksheetReader.ofAnother(
                file, given.subject(), into.assessment().subject());
        if (other.isPresent()) {
            throw new UserException.InvalidInputException(List.of(other.get()));
        }
        return given;
    }

    /** Returns a worksheet that was made in an earlier version of the checklist, as an update of the file would have it. */
    private Assessment updated(String file) throws IOException, UserException {
        OutdatedAssessment outdated = CommandContext.require(context.reader().readOutdated(Path.of(file)));
        tell(new WorksheetNotice(
                file,
                "",
                WorksheetNotice.Kind.OTHER_VERSION,
                List.of(outdated.way().version(), outdated.checklist().version())));
        return AssessmentUpdate.of(outdated).after();
    }

    /**
     * Returns the worksheet with the office, and the time, on each answer of which more changed since it was made. Where
     * nobody wrote an office, the agency that was asked stands for it, and that is told.
     *
     * @param day ISO 8601 day on which it was filled in; empty for now
     */
    private Assessment stamped(String file, Assessment given, String day) throws UserException {
        Optional<Coordination.Worksheet> head = given.coordination().worksheet();
        if (head.isEmpty() && office.isEmpty()) {
            return given;
        }
        String named =
                office.isEmpty() ? head.map(Coordination.Worksheet::office).orElse("") : office;
        String at = day.isEmpty() ? context.now().toString() : day + "T00:00:00Z";
        OfficeStamp stamp = new OfficeStamp(named, agency(head), at);
        Map<QuestionId, String> base = head.map(Coordination.Worksheet::base).orElse(Map.of());
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        given.answers().forEach((id, answer) -> answers.put(id, stamp.on(answer, base.getOrDefault(id, ""))));
        Carryover proposed = stamped(given, stamp);
        if (stamp.isAgencyUsed()) {
            context.note("command.returned.unsigned", SafeText.of(file), agency(head));
        }
        Assessment signed = given.withAnswers(answers).withCarryover(proposed);
        return head.isEmpty()
                ? signed
                : signed.withCoordination(
                        given.coordination().withWorksheet(head.get().withOffice(named)));
    }

    /** Returns what the worksheet says on questions that mean something else now, stamped as its answers. */
    private static Carryover stamped(Assessment given, OfficeStamp stamp) {
        Optional<Coordination.Worksheet> head = given.coordination().worksheet();
        Map<QuestionId, String> base =
                head.map(Coordination.Worksheet::earlierBase).orElse(Map.of());
        Carryover stamped = given.carryover();
        for (Map.Entry<QuestionId, List<CarriedAnswer>> entry :
                given.carryover().proposals().entrySet()) {
            List<CarriedAnswer> answers = new ArrayList<>();
            for (CarriedAnswer one : entry.getValue()) {
                String sent = base.getOrDefault(new QuestionId(one.from().id()), "");
                answers.add(new CarriedAnswer(one.from(), stamp.on(one.answer(), sent)));
            }
            stamped = stamped.proposing(entry.getKey(), answers);
        }
        List<CarriedAnswer> retired = new ArrayList<>();
        for (CarriedAnswer one : given.carryover().retired()) {
            @Nullable String sent = base.get(new QuestionId(one.from().id()));
            retired.add(sent == null ? one : new CarriedAnswer(one.from(), stamp.on(one.answer(), sent)));
        }
        return stamped.withRetired(retired);
    }

    /** Returns the agency that was asked; empty of a file that is no worksheet. */
    private String agency(Optional<Coordination.Worksheet> head) {
        return head.map(one -> into.checklist().vocabulary().agency(one.agency()))
                .orElse("");
    }

    /** Returns the day, unless it is after today or before the worksheet was made; that is told. */
    private String day(String file, ReturnedWorksheet returned) throws UserException {
        String day = returned.day();
        String sent = returned.part()
                .coordination()
                .worksheet()
                .map(Coordination.Worksheet::sent)
                .orElse("");
        boolean fits = day.compareTo(context.today().toString()) <= 0 && day.compareTo(sent) >= 0;
        if (!fits && !day.isEmpty()) {
            Messages words = context.words();
            context.note(
                    "command.returned.day",
                    SafeText.of(file),
                    words.day(day),
                    words.day(sent),
                    words.day(context.today()));
        }
        return fits ? day : "";
    }

    /** Returns the worksheet as it is read in the language of its form, whatever language the program speaks. */
    private ReturnedWorksheet inItsLanguage(Path file) throws IOException, UserException {
        WorksheetReader reader = new WorksheetReader(into.assessment(), into.checklist(), context.words());
        ReturnedWorksheet returned = CommandContext.require(reader.read(file));
        String language = returned.language();
        if (language.isEmpty() || language.equals(context.words().language())) {
            return returned;
        }
        Messages words = Messages.in(language);
        Optional<Checklist> checklist =
                context.checklistIn(language, into.checklist().id());
        return checklist.isEmpty() || !words.language().equals(language)
                ? returned
                : CommandContext.require(new WorksheetReader(into.assessment(), checklist.get(), words).read(file));
    }

    /** Reads a file for Word or Excel, and tells on standard error what of it does not come back, and where. */
    private Returned office(String file) throws IOException, UserException {
        ReturnedWorksheet returned = inItsLanguage(Path.of(file));
        boolean answersLost = false;
        for (WorksheetNotice notice : returned.notices()) {
            answersLost |= notice.kind().isAnswerLost();
            tell(notice);
        }
        return new Returned(stamped(file, returned.part(), day(file, returned)), answersLost);
    }

    private void tell(WorksheetNotice notice) throws UserException {
        String place = notice.place().isEmpty() ? "" : context.words().lead(SafeText.briefly(notice.place()));
        context.err()
                .println(context.words().lead(SafeText.of(notice.file())) + place + notice.sentence(context.words()));
        context.err().println("  " + notice.remedy(context.words()));
    }
}
