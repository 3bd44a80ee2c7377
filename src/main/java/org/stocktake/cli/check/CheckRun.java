package org.stocktake.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FileArguments;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.ProgressLine;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.gate.GateFile;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.gate.Floor;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.Verdict;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.model.Problem;
import org.stocktake.report.check.CheckWriter;
import org.stocktake.report.check.CheckedFile;

/**
 * Checks files, several at once, and reports the results in the order in which the files were named. A file that cannot
 * be read or is invalid does not stop the others. Every document that was asked for is complete, also after a failure.
 */
final class CheckRun {
    private final CommandContext context;
    private final Options options;
    private final Set<String> states = new HashSet<>();
    private final Set<Path> notJudged = new HashSet<>();

    private ExitCode exit = ExitCode.DONE;
    private int files;
    private int unreadable;
    private int invalid;
    private int problems;
    private int failures;
    private int waived;
    private int contradictions;
    private int conflicts;
    private int documents;
    private int signOffs;

    /** The options of the command.
     *
     * @param gate from the options
     * @param gateFile the path of the gate file; empty when there is none
     * @param baseline a file, or {@code git:REV}; empty when there is none
     * @param due the period within which due dates are reported; null for none
     * @param mayReplace the file of a document that is not empty
     */
    record Options(
            Gate gate,
            String gateFile,
            String baseline,
            @Nullable Period due,
            boolean mayReplace) {}

    CheckRun(CommandContext context, Options options) {
        this.context = context;
        this.options = options;
    }

    ExitCode run(List<String> paths, List<FormatTarget> formats) throws IOException, UserException {
        try (CheckOutputs outputs = CheckOutputs.open(context, formats, paths, options.mayReplace())) {
            try {
                run(paths, outputs);
                outputs.end(totals(exit));
            } catch (UserException | IOException | RuntimeException | Error failure) {
                outputs.broken(context.failures().sentence(failure));
                outputs.end(totals(context.failures().code(failure)));
                outputs.keep();
                throw failure;
            }
            outputs.keep();
        }
        return exit;
    }

    private CheckWriter.Totals totals(ExitCode code) {
        return new CheckWriter.Totals(
                files,
                unreadable,
                invalid,
                problems,
                failures,
                waived,
                contradictions,
                conflicts,
                documents,
                signOffs,
                code.code());
    }

    private void run(List<String> paths, CheckOutputs outputs) throws IOException, UserException {
        if (options.gateFile().isEmpty()) {
            run(paths, Optional.empty(), outputs);
            return;
        }
        LoadResult<GateFile> loaded = context.gate(options.gateFile());
        List<Problem> wrong = loaded.problems();
        if (wrong.isEmpty()) {
            run(paths, loaded.found(), outputs);
        } else {
            tell(new CheckedFile.Invalid(options.gateFile(), wrong), outputs);
        }
    }

    private void run(List<String> paths, Optional<GateFile> file, CheckOutputs outputs)
            throws IOException, UserException {
        Gate gate =
                file.isEmpty() ? options.gate() : options.gate().and(file.get().gate());
        List<Waiver> lapsed = gate.expiredWaivers(context.today());
        if (!lapsed.isEmpty()) {
            lapsed(lapsed, outputs);
        }
        List<String> named = new ArrayList<>();
        for (String path : paths) {
            named.addAll(named(path, outputs));
        }
        List<String> all = FileArguments.distinct(named);
        try (Baseline baseline = Baseline.of(context, options.baseline(), file)) {
            FileChecker work = new FileChecker(context, gate, file, baseline, options.due());
            ProgressLine progress = new ProgressLine(context, all.size());
            new ParallelChecker(work).check(all, new ParallelChecker.Taker() {
                @Override
                public void take(FileChecker.Result result) throws IOException {
                    progress.before(result.file());
                    if (result.unmatched()) {
                        progress.clear();
                    }
                    told(result, baseline, outputs);
                    progress.after(files);
                }
            });
            progress.clear();
            gone(paths, baseline);
        }
        if (file.isPresent() && invalid + unreadable == 0) {
            unseen(paths, file.get());
        }
    }

    /**
     * Notes the States of the floor that were not seen in a whole folder: their file was deleted, or is no assessment
     * any more.
     */
    private void unseen(List<String> paths, GateFile gate) {
        boolean folder = false;
        for (String path : paths) {
            folder |= Files.isDirectory(Path.of(path));
        }
        for (Floor floor : gate.floors()) {
            if (folder && !states.contains(floor.subject().state())) {
                context.note("command.check.unseen", floor.subject().state(), options.gateFile());
            }
        }
    }

    /** Notes each deleted file once, because its State can be worse now without a failure. */
    private void gone(List<String> paths, Baseline baseline) throws IOException {
        Set<Path> told = new HashSet<>();
        for (String path : paths) {
            for (Path gone : FileArguments.goneOf(path, folder -> baseline.gone(folder, notJudged))) {
                if (told.add(gone.toAbsolutePath().normalize())) {
                    context.note("command.check.gone", gone.toString(), baseline.name());
                }
            }
        }
    }

    private List<String> named(String path, CheckOutputs outputs) throws IOException, UserException {
        try {
            return FileArguments.named(context, path);
        } catch (IOException e) {
            told(
                    new FileChecker.Result(
                            new CheckedFile.Unreadable(path, context.failures().sentence(e)), e, false),
                    Baseline.NONE,
                    outputs);
            return List.of();
        }
    }

    private void lapsed(List<Waiver> waivers, CheckOutputs outputs) throws IOException {
        failures += waivers.size();
        exit = exit.and(ExitCode.GATE);
        outputs.file(new CheckedFile.Lapsed(options.gateFile(), waivers));
    }

    private void told(FileChecker.Result result, Baseline baseline, CheckOutputs outputs) throws IOException {
        IOException failure = result.failure();
        if (failure != null) {
            unreadable++;
            exit = exit.and(context.failures().tell(failure));
        }
        if (!(result.file() instanceof CheckedFile.Judged)
                && !result.file().file().isEmpty()) {
            notJudged.add(Path.of(result.file().file()));
        }
        if (result.unmatched()) {
            context.note("command.check.no-baseline", result.file().file(), baseline.name());
        }
        tell(result.file(), outputs);
    }

    private void tell(CheckedFile file, CheckOutputs outputs) throws IOException {
        files++;
        if (file instanceof CheckedFile.Invalid wrong) {
            invalid++;
            problems += wrong.problems().size();
            exit = exit.and(ExitCode.INVALID);
        } else if (file instanceof CheckedFile.Judged judged) {
            states.add(judged.findings().assessment().subject().state());
            contradictions += judged.contradictions().size();
            conflicts += judged.conflicts().size();
            documents += judged.warnings().size();
            signOffs += judged.voidSignOffs().size();
            count(judged.verdict());
        }
        outputs.file(file);
    }

    private void count(Verdict verdict) {
        failures += verdict.failures().size();
        waived += verdict.waived().size();
        if (!verdict.holds()) {
            exit = exit.and(verdict.isIncompleteOnly() ? ExitCode.INCOMPLETE : ExitCode.GATE);
        }
    }
}
