package org.stocktake.cli.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.AssessmentDiff;
import org.stocktake.cli.command.ChecklistFault;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.MomentText;
import org.stocktake.cli.command.OpeningNotes;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.FailureReason;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.store.Backup;
import org.stocktake.files.store.Backups;
import org.stocktake.files.store.DraftJson;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.Findings;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.model.Assessment;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Problem;
import org.stocktake.text.ProblemText;
import org.stocktake.text.ShellQuote;

/** Prints the content of an assessment and of each backup: time, number of answers, differences. */
final class BackupPrinter {
    private static final int NUMBER_COLUMNS = 4;

    private final CommandContext context;
    private final String file;
    private final TextPrinter page;
    private final LocalDate today;

    BackupPrinter(CommandContext context, String file) throws UserException {
        this.context = context;
        this.file = file;
        this.page = context.printer();
        this.today = context.today();
    }

    void print(Backups kept, List<Backup> copies) throws IOException {
        Optional<Assessment> now = now(kept);
        if (copies.isEmpty()) {
            page.text(0, context.say("command.recover.nothing"));
        } else {
            page.heading(context.say("command.recover.kept"));
        }
        for (int number = 1; number <= copies.size(); number++) {
            copy(number, copies.get(number - 1), now);
        }
        int leftOut = kept.leftOut();
        if (leftOut > 0) {
            page.text(0, context.words().count("command.recover.left-out", leftOut));
        }
        int texts = kept.draft().map(DraftJson::count).orElse(0);
        if (texts > 0) {
            page.blank();
            page.text(0, context.words().count("command.recover.draft", texts));
        }
    }

    /** Prints the state of the file, and returns its answers if it can be read. */
    private Optional<Assessment> now(Backups kept) throws IOException {
        if (!Files.exists(Path.of(file))) {
            page.text(0, context.say("command.recover.gone", file));
            return Optional.empty();
        }
        LoadResult<AssessmentDocument> read = context.reader().read(Path.of(file));
        Optional<AssessmentDocument> document = read.found();
        if (OutdatedAssessment.isOnlyFault(read.problems())) {
            page.text(0, context.say("command.recover.older.file", file, version(read)));
            return Optional.empty();
        }
        if (document.isEmpty()) {
            notRead(read.problems());
            return Optional.empty();
        }
        String state = KebabCase.of(kept.compare(document.get().sha256()));
        page.text(0, context.say("command.recover.file." + state, file));
        page.text(2, held(document.get()));
        return document.map(AssessmentDocument::assessment);
    }

    private void notRead(List<Problem> problems) {
        boolean isWhole = ChecklistFault.isCause(problems, Path.of(file).toString());
        page.text(0, context.say(isWhole ? "command.recover.checklist" : "command.recover.damaged", file));
        page.text(2, first(problems));
        Optional<String> checklist = ChecklistFault.file(problems, Path.of(file).toString());
        if (checklist.isPresent()) {
            page.text(0, context.say("command.checklist-fault", file, ShellQuote.file(checklist.get(), "")));
        }
    }

    private String first(List<Problem> problems) {
        String said = ProblemText.say(context.words(), problems.get(0))
                .lines()
                .findFirst()
                .orElse("");
        return problems.size() == 1 ? said : context.say("command.recover.more", said, problems.size() - 1);
    }

    /** Returns the number of questions done, counted as in the interview and in {@code status}. */
    private String held(AssessmentDocument document) {
        AssessmentProgress progress = progress(document, today);
        String far = context.say("command.status.far", progress.count(QuestionStatus.DONE), progress.asked());
        return OpeningNotes.lastAnswer(document.assessment())
                .map(last -> MomentText.minute(last, context.words()))
                .map(last -> context.say("command.recover.held", far, last))
                .orElse(far);
    }

    static AssessmentProgress progress(AssessmentDocument document, LocalDate today) {
        return AssessmentProgress.of(Findings.of(document.checklist(), document.assessment(), today));
    }

    private void copy(int number, Backup copy, Optional<Assessment> now) throws IOException {
        page.row(0, " " + number, NUMBER_COLUMNS, context.say("command.recover." + KebabCase.of(copy.kind())));
        byte[] bytes;
        try {
            bytes = copy.bytes();
        } catch (IOException e) {
            page.text(NUMBER_COLUMNS, context.say("command.recover.unreadable", FailureReason.of(e)));
            return;
        }
        contents(copy.path().toString(), context.reader().read(copy.path().toString(), bytes), now);
    }

    private static String unreadable(String name, LoadResult<AssessmentDocument> read) {
        return ChecklistFault.isCause(read.problems(), name) ? "command.recover.unread" : "command.recover.unreadable";
    }

    private static String version(LoadResult<AssessmentDocument> outdated) {
        return outdated.problems().get(0).details().get(0);
    }

    private void contents(String name, LoadResult<AssessmentDocument> read, Optional<Assessment> now) {
        if (OutdatedAssessment.isOnlyFault(read.problems())) {
            page.text(NUMBER_COLUMNS, context.say("command.recover.older", version(read)));
            return;
        }
        Optional<AssessmentDocument> held = read.found();
        page.text(
                NUMBER_COLUMNS,
                held.map(this::held).orElseGet(() -> context.say(unreadable(name, read), first(read.problems()))));
        if (held.isPresent() && now.isPresent()) {
            List<String> names = AssessmentDiff.between(now.get(), held.get().assessment());
            page.text(
                    NUMBER_COLUMNS,
                    names.isEmpty()
                            ? context.say("command.recover.same")
                            : context.say("command.recover.differs", AssessmentDiff.said(names, context.words())));
        }
    }
}
