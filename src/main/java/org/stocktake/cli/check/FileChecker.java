package org.stocktake.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.condition.AskedQuestions;
import org.stocktake.condition.AskedQuestionsCache;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.gate.GateFile;
import org.stocktake.files.store.CitedFiles;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.IsoDates;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.check.CheckedFile;

/** Checks single files. Several threads can share it. */
final class FileChecker {
    private final CommandContext context;
    private final Gate gate;
    private final String onlyChecklist;
    private final Baseline baseline;
    private final @Nullable Period ahead;
    private final LocalDate today;
    private final AssessmentReader reader;
    /** Of each thread its own. No lambda here: every check of a file runs this. */
    @SuppressWarnings("ThreadLocalUsage") // one checker for a run of the program
    private final ThreadLocal<AskedQuestionsCache> askedLast = new ThreadLocal<>() {
        @Override
        protected AskedQuestionsCache initialValue() {
            return new AskedQuestionsCache();
        }
    };

    /** @param ahead the period within which due dates are reported; null for none */
    FileChecker(CommandContext context, Gate gate, Optional<GateFile> file, Baseline baseline, @Nullable Period ahead)
            throws UserException {
        this.context = context;
        this.gate = gate;
        this.onlyChecklist = file.isEmpty() ? "" : file.get().checklistId();
        this.baseline = baseline;
        this.ahead = ahead;
        this.today = context.today();
        this.reader = context.reader();
    }

    /** The result for one file.
     *
     * @param failure the reason why it cannot be read; null if it was read
     * @param unmatched true if a baseline was asked for and has nothing to compare with
     */
    record Result(CheckedFile file, @Nullable IOException failure, boolean unmatched) {}

    /** @throws GitException if git cannot be run, which concerns all files */
    Result check(String file) throws IOException {
        LoadResult<AssessmentDocument> loaded;
        try {
            loaded = file.equals(FormatTarget.STANDARD_OUTPUT) ? standardInput() : reader.read(Path.of(file));
        } catch (IOException e) {
            return new Result(
                    new CheckedFile.Unreadable(file, context.failures().sentence(e)), e, false);
        }
        List<Problem> problems = loaded.problems();
        if (!problems.isEmpty()) {
            return new Result(new CheckedFile.Invalid(file, problems), null, false);
        }
        return judge(file, loaded.found().orElseThrow());
    }

    private LoadResult<AssessmentDocument> standardInput() throws IOException {
        return reader.read(
                context.say("command.check.standard-input"),
                context.world().streams().in().readAllBytes());
    }

    private Result judge(String file, AssessmentDocument document) throws IOException {
        String checklist = document.checklist().id();
        if (!onlyChecklist.isEmpty() && !onlyChecklist.equals(checklist)) {
            Problem other =
                    Problem.of(SourceLocation.in(file), ProblemKind.GATE_FOR_OTHER_CHECKLIST, checklist, onlyChecklist);
            return new Result(new CheckedFile.Invalid(file, List.of(other)), null, false);
        }
        AskedQuestions asked = askedLast.get().of(document.checklist(), document.assessment(), today);
        Findings findings = Findings.of(asked, document.checklist(), document.assessment(), today);
        Optional<Comparison> since = baseline.since(document, findings);
        List<CitedDocument> documents = documents(file, document, findings);
        CheckedFile.Judged judged = new CheckedFile.Judged(
                file,
                context.ownChecklist(),
                document.fingerprint(),
                findings,
                gate.judge(findings, since, documents),
                since,
                ahead == null ? List.of() : DueDate.until(IsoDates.after(today, ahead), findings),
                Contradiction.in(findings),
                documents,
                signOffs(findings),
                places(document));
        return new Result(judged, null, since.isEmpty() && baseline.isAsked());
    }

    /** Returns the state of the cited documents; a file that cites none loads nothing for it. */
    private static List<CitedDocument> documents(String file, AssessmentDocument document, Findings findings) {
        if (document.places().documents().isEmpty()) {
            return List.of();
        }
        CitedFiles files = file.equals(FormatTarget.STANDARD_OUTPUT)
                ? CitedFiles.ofStandardInput()
                : CitedFiles.beside(document.path());
        return files.states(document, findings);
    }

    /** Returns the states of the sign-offs; a file that has none loads nothing for it. */
    private static List<SignOffState> signOffs(Findings findings) {
        return findings.assessment().coordination().signOffs().isEmpty()
                ? List.of()
                : SignOffState.all(findings.checklist(), findings.assessment());
    }

    private static CheckedFile.Places places(AssessmentDocument document) {
        AssessmentDocument.Places places = document.places();
        return new CheckedFile.Places(
                places.answers(),
                places.facts(),
                places.declarations(),
                places.requests(),
                places.signOffs(),
                places.answersAt());
    }
}
