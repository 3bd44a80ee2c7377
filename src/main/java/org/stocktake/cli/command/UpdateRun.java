package org.stocktake.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentUpdate;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.edit.UpdatedText;
import org.stocktake.files.io.BoundedFileReader;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.interview.view.Phrase;
import org.stocktake.model.Assessment;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** Updates one file after another, and says what became of its answers. */
public final class UpdateRun {
    private final CommandContext context;
    private final boolean dryRun;
    private final String output;
    private final boolean mayReplace;

    /**
     * @param dryRun true if nothing is to be written
     * @param output the file to write into; empty for the assessment itself
     * @param mayReplace true if the output may be a file that exists
     */
    public UpdateRun(CommandContext context, boolean dryRun, String output, boolean mayReplace) {
        this.context = context;
        this.dryRun = dryRun;
        this.output = output;
        this.mayReplace = mayReplace;
    }

    /**
     * Updates a file. One that follows the present version stays as it is, and is copied to the output.
     *
     * @return true if the file followed an earlier version
     */
    public boolean update(String file) throws IOException, UserException {
        Path path = Path.of(file);
        if (!isOutdated(context.reader().read(path))) {
            copy(file);
            return false;
        }
        byte[] bytes = Files.readAllBytes(path);
        if (!isOutdated(context.reader().read(file, bytes))) {
            copy(file); // it was updated a moment ago by another process
            return false;
        }
        OutdatedAssessment outdated = CommandContext.require(context.reader().readOutdated(path, bytes));
        AssessmentUpdate.Result result = AssessmentUpdate.of(outdated);
        String text = UpdatedText.of(
                outdated.text(), result.before(), result.after(), result.renamed(), result.renamedFacts());
        requireReadable(outdated, text);
        if (!dryRun) {
            write(outdated, result, text);
        }
        new UpdateSummary(context, outdated, result).print(file, output.isEmpty() ? file : output, dryRun);
        return true;
    }

    private static boolean isOutdated(LoadResult<AssessmentDocument> loaded) {
        return loaded.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.OLDER_CHECKLIST_VERSION);
    }

    private void copy(String file) throws IOException, UserException {
        AssessmentDocument document = context.read(file);
        String version = document.checklist().version();
        if (output.isEmpty()) {
            context.note("command.update.current", file, version);
            return;
        }
        byte[] bytes = Files.readAllBytes(document.path());
        CommandContext.require(context.reader().read(file, bytes));
        toOutput(document, document.assessment(), new String(bytes, StandardCharsets.UTF_8));
        context.note("command.update.copied", file, version, output);
    }

    /** Refuses what the file reader would refuse, before it is written. */
    private void requireReadable(OutdatedAssessment outdated, String text) throws IOException, UserException {
        List<Problem> problems = context.reader()
                .read(outdated.path().toString(), text.getBytes(StandardCharsets.UTF_8))
                .problems();
        if (problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.FILE_TOO_LARGE)) {
            SourceLocation where = SourceLocation.in(outdated.path().toString());
            throw new UserException.InvalidInputException(
                    List.of(new Problem(where, ProblemKind.UPDATE_TOO_LARGE, List.of())));
        }
        if (!problems.isEmpty()) {
            throw new UserException.InvalidInputException(problems);
        }
    }

    private void write(OutdatedAssessment outdated, AssessmentUpdate.Result result, String text) throws IOException {
        AssessmentDocument document = outdated.document();
        if (!output.isEmpty()) {
            toOutput(document, result.after(), text);
            return;
        }
        try (AssessmentFile file = AssessmentFile.open(document, context.me())) {
            for (Phrase remark : new OpeningNotes(context, document).of(file)) {
                context.note(remark.key(), remark.values().toArray());
            }
            if (!file.save(result.after(), text).folderForced()) {
                context.note("interview.note.unconfirmed", file.path());
            }
            if (file.isReordered()) {
                context.note("interview.note.reordered", document.path());
            }
        }
    }

    /** @param written the assessment that the text says */
    private void toOutput(AssessmentDocument source, Assessment written, String text) throws IOException {
        Path target = Path.of(output);
        if (mayReplace && isAssessment(target)) {
            replace(target, source, written, text);
            return;
        }
        try (DocumentFile document = DocumentFile.open(output, mayReplace, context.pid())) {
            document.writer().print(text);
            document.keep();
        }
    }

    private static boolean isAssessment(Path target) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && FileFormat.ASSESSMENT.isNamedIn(target);
    }

    /** Puts the text in the place of another assessment, whose version is kept as the backup. */
    private void replace(Path target, AssessmentDocument source, Assessment written, String text) throws IOException {
        String sha256 = Sha256.of(BoundedFileReader.readUnlinked(target));
        AssessmentDocument there = new AssessmentDocument(
                target, written, source.checklist(), () -> sha256, AssessmentDocument.Places.nowhereIn(target));
        try (AssessmentFile file = AssessmentFile.open(there, context.me())) {
            if (!file.save(written, text).folderForced()) {
                context.note("interview.note.unconfirmed", file.path());
            }
        }
    }
}
