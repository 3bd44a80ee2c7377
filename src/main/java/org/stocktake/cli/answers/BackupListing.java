package org.stocktake.cli.answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.AssessmentDiff;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.OpeningNotes;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.FailureReason;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.store.Backup;
import org.stocktake.files.store.Backups;
import org.stocktake.files.store.DraftJson;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.model.Assessment;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Problem;
import org.stocktake.report.machine.BackupsJson;
import org.stocktake.text.ProblemText;

/** Lists the same as {@link BackupPrinter}, as JSON for a program. */
final class BackupListing {
    private static final String DAMAGED = "damaged";

    private final CommandContext context;
    private final String file;
    private final LocalDate today;

    BackupListing(CommandContext context, String file) throws UserException {
        this.context = context;
        this.file = file;
        this.today = context.today();
    }

    String of(Backups kept, List<Backup> copies) throws IOException {
        Optional<Assessment> now = Optional.empty();
        Optional<BackupsJson.Version> version = Optional.empty();
        if (Files.exists(Path.of(file))) {
            LoadResult<AssessmentDocument> read = context.reader().read(Path.of(file));
            Optional<AssessmentDocument> document = read.found();
            now = document.map(AssessmentDocument::assessment);
            String kind = document.isEmpty()
                    ? DAMAGED
                    : KebabCase.of(kept.compare(document.get().sha256()));
            version = Optional.of(version(kind, document, read.problems()));
        }
        List<BackupsJson.Copy> all = new ArrayList<>();
        for (Backup copy : copies) {
            all.add(copy(all.size() + 1, copy, now));
        }
        int texts = kept.draft().map(DraftJson::count).orElse(0);
        return BackupsJson.of(file, version, new BackupsJson.Kept(all, kept.leftOut(), texts));
    }

    private BackupsJson.Copy copy(int number, Backup copy, Optional<Assessment> now) throws IOException {
        String kind = KebabCase.of(copy.kind());
        byte[] bytes;
        try {
            bytes = copy.bytes();
        } catch (IOException e) {
            BackupsJson.Version unreadable = new BackupsJson.Version(kind, FailureReason.of(e), 0, 0, "");
            return new BackupsJson.Copy(number, unreadable, Optional.empty());
        }
        LoadResult<AssessmentDocument> read = context.reader().read(copy.path().toString(), bytes);
        Optional<AssessmentDocument> held = read.found();
        return new BackupsJson.Copy(
                number,
                version(kind, held, read.problems()),
                held.flatMap(then -> now.map(present -> AssessmentDiff.between(present, then.assessment()))));
    }

    private BackupsJson.Version version(String kind, Optional<AssessmentDocument> held, List<Problem> problems) {
        String problem = held.isPresent()
                ? ""
                : ProblemText.say(context.words(), problems.get(0))
                        .lines()
                        .findFirst()
                        .orElse("");
        Optional<AssessmentProgress> progress = held.map(document -> BackupPrinter.progress(document, today));
        String last = held.map(AssessmentDocument::assessment)
                .flatMap(OpeningNotes::lastAnswer)
                .map(Instant::toString)
                .orElse("");
        return new BackupsJson.Version(
                kind,
                problem,
                progress.map(AssessmentProgress::answered).orElse(0),
                progress.map(AssessmentProgress::asked).orElse(0),
                last);
    }
}
