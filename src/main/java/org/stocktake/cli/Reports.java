package org.stocktake.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.stocktake.files.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.report.ReportChoices;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.ReportSubject;
import org.stocktake.text.Visible;

/** Writes reports; one that fails does not stop the others. */
final class Reports {
    private static final int NAMED_MAX = 12;

    private final Tool tool;
    private final Writing writing;
    private final ReportChoices choices;

    Reports(Tool tool, Writing writing, ReportChoices choices) {
        this.tool = tool;
        this.writing = writing;
        this.choices = choices;
    }

    ExitCode write(List<ReportTargets.Target> targets) throws Refusal {
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

    private ExitCode one(ReportTargets.Target target) throws Refusal {
        try {
            AssessmentDocument document = tool.read(target.input());
            write(target, document);
            return ExitCode.DONE;
        } catch (Refusal.InvalidInput invalid) {
            return invalid.tell(tool.err(), tool.words());
        } catch (IOException e) {
            return tool.failures().tell(e);
        }
    }

    private void write(ReportTargets.Target target, AssessmentDocument document) throws IOException, Refusal {
        ReportSubject subject = new ReportSubject(
                Findings.of(document.checklist(), document.assessment(), tool.today()),
                String.valueOf(document.path().getFileName()),
                document.sha256(),
                choices,
                tool.world().machine().version(),
                tool.words());
        ReportFormat format = target.format();
        new OutputFile(format.word(), format.isText(), out -> format.write(subject, out))
                .write(tool, writing, target.file());
        warn(target, subject);
    }

    /** Says which characters the report cannot show, also with --quiet: a reader of it would miss them. */
    private void warn(ReportTargets.Target target, ReportSubject subject) throws IOException {
        String missing = target.format().missing(subject);
        if (!missing.isEmpty()) {
            tool.err().println(tool.say("command.report.missing", target.file(), named(missing)));
            tool.err().println("  " + tool.say("command.report.missing.next"));
        }
    }

    /** The first characters with their code points; that there are more, as dots. */
    private static String named(String characters) {
        StringBuilder named = new StringBuilder();
        int[] points = characters.codePoints().toArray();
        for (int i = 0; i < Math.min(NAMED_MAX, points.length); i++) {
            named.append(i == 0 ? "" : ", ")
                    .append(Visible.of(Character.toString(points[i])))
                    .append(" (U+")
                    .append("0"
                            .repeat(Math.max(
                                    0, 4 - Integer.toHexString(points[i]).length())))
                    .append(Integer.toHexString(points[i]).toUpperCase(Locale.ROOT))
                    .append(')');
        }
        return named.append(points.length > NAMED_MAX ? ", ..." : "").toString();
    }
}
