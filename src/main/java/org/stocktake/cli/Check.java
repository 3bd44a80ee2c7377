package org.stocktake.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.stocktake.files.AssessmentDocument;
import org.stocktake.files.AssessmentReader;
import org.stocktake.files.Loaded;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Gate;
import org.stocktake.finding.Verdict;
import org.stocktake.report.console.CheckReport;
import org.stocktake.report.console.CheckTotals;
import org.stocktake.report.console.CheckedFile;

/** Checks files and folders, one after the other; a file that cannot be read or is wrong does not stop the rest. */
final class Check {
    private final Tool tool;
    private final Gate gate;
    private final LocalDate today;
    private final AssessmentReader reader;

    private ExitCode exit = ExitCode.DONE;
    private int files;
    private int unreadable;
    private int invalid;
    private int problems;
    private int failures;

    Check(Tool tool, Gate gate) throws Refusal {
        this.tool = tool;
        this.gate = gate;
        this.today = tool.today();
        this.reader = tool.reader();
    }

    ExitCode run(List<String> paths, List<FormatChoice> formats) throws IOException, Refusal {
        try (CheckOutputs outputs = CheckOutputs.open(tool, formats)) {
            for (String path : paths) {
                check(path, outputs);
            }
            outputs.end(new CheckTotals(files, unreadable, invalid, problems, failures, exit.code()));
        }
        return exit;
    }

    private void check(String path, CheckReport report) throws IOException, Refusal {
        List<Path> inside;
        try {
            inside = AssessmentFolder.filesAt(path);
        } catch (IOException e) {
            unreadable(path, e, report);
            return;
        }
        if (inside.isEmpty()) {
            throw Refusal.usage("nothing-to-check", path);
        }
        for (Path file : inside) {
            one(file.toString(), report);
        }
    }

    private void one(String file, CheckReport report) throws IOException {
        Loaded<AssessmentDocument> loaded;
        try {
            loaded = file.equals(FormatChoice.STANDARD_OUTPUT) ? standardInput() : reader.read(Path.of(file));
        } catch (IOException e) {
            unreadable(file, e, report);
            return;
        }
        files++;
        report.file(loaded.match(document -> judge(file, document), found -> {
            invalid++;
            problems += found.size();
            exit = exit.and(ExitCode.INVALID);
            return new CheckedFile.Invalid(file, found);
        }));
    }

    private Loaded<AssessmentDocument> standardInput() throws IOException {
        return reader.read(
                tool.say("command.check.standard-input"),
                tool.world().streams().in().readAllBytes());
    }

    private CheckedFile judge(String file, AssessmentDocument document) {
        Findings findings = Findings.of(document.checklist(), document.assessment(), today);
        Verdict verdict = gate.judge(findings);
        failures += verdict.failures().size();
        if (!verdict.holds()) {
            exit = exit.and(verdict.isIncompleteOnly() ? ExitCode.INCOMPLETE : ExitCode.GATE);
        }
        return new CheckedFile.Judged(file, document.fingerprint(), findings, verdict, document.places());
    }

    private void unreadable(String file, IOException failure, CheckReport report) throws IOException {
        files++;
        unreadable++;
        exit = exit.and(tool.failures().tell(failure));
        report.file(new CheckedFile.Unreadable(file, FileFailure.reason(failure)));
    }
}
