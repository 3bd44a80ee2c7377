package org.stocktake.cli.report;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.OutputFile;
import org.stocktake.cli.command.OutputOptions;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.report.ReportChoices;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.ReportSubject;

/** Writes reports; one that fails does not stop the others. */
final class ReportWriter {
    private final CommandContext tool;
    private final OutputOptions writing;
    private final ReportChoices choices;
    private final ReportBaseline earlier;

    ReportWriter(CommandContext tool, OutputOptions writing, ReportChoices choices, ReportBaseline earlier) {
        this.tool = tool;
        this.writing = writing;
        this.choices = choices;
        this.earlier = earlier;
    }

    ExitCode write(List<ReportTargets.Target> targets) throws UserException {
        ExitCode exit = ExitCode.DONE;
        String failed = "";
        for (ReportTargets.Target target : targets) {
            if (!target.input().equals(failed)) {
                ExitCode one = one(target);
                failed = one == ExitCode.INVALID ? target.input() : "";
                exit = exit.and(one);
            }
        }
        return exit;
    }

    private ExitCode one(ReportTargets.Target target) throws UserException {
        try {
            AssessmentDocument document = tool.read(target.input());
            write(target, document);
            return ExitCode.DONE;
        } catch (UserException.InvalidInput invalid) {
            return invalid.tell(tool.err(), tool.words());
        } catch (IOException e) {
            return tool.failures().tell(e);
        }
    }

    private void write(ReportTargets.Target target, AssessmentDocument document) throws IOException, UserException {
        ReportSubject subject = earlier.compared(new ReportSubject(
                Findings.of(document.checklist(), document.assessment(), tool.today()),
                String.valueOf(document.path().getFileName()),
                document.sha256(),
                choices,
                tool.world().machine().version(),
                tool.words()));
        ReportFormat format = target.format();
        new OutputFile(format.word(), format.isText(), out -> format.write(subject, out))
                .write(tool, writing, target.file());
        MissingGlyphs.tell(tool, target.file(), format.missing(subject));
        if (earlier.isThere() && !format.saysWhatChanged()) {
            tool.note("command.report.without-changes", target.file());
        }
    }
}
