package org.stocktake.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.stocktake.files.AssessmentDocument;
import org.stocktake.finding.Findings;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.ReportSubject;

/** Writes reports; one that fails does not stop the others. A file is replaced as a whole or not at all. */
final class Reports {
    private final Tool tool;
    private final Writing writing;
    private final boolean redact;

    Reports(Tool tool, Writing writing, boolean redact) {
        this.tool = tool;
        this.writing = writing;
        this.redact = redact;
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
                redact,
                tool.world().machine().version(),
                tool.words());
        if (target.isStandardOutput()) {
            toStandardOutput(target.format(), subject);
            return;
        }
        Path file = Path.of(target.file());
        if (Files.exists(file) && !writing.mayOverwrite()) {
            throw new FileAlreadyExistsException(target.file());
        }
        if (!writing.isDry()) {
            replace(file, target, subject);
        }
        tool.note(writing.isDry() ? "command.report.would" : "command.report.wrote", file);
    }

    private void toStandardOutput(ReportFormat format, ReportSubject subject) throws IOException, Refusal {
        Streams streams = tool.world().streams();
        if (format.isText()) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            format.write(subject, text);
            tool.out().append(text.toString(StandardCharsets.UTF_8));
        } else if (streams.terminal()) {
            throw Refusal.usage("not-text", format.word());
        } else {
            tool.out().flush();
            format.write(subject, streams.bytes());
        }
    }

    private static void replace(Path file, ReportTargets.Target target, ReportSubject subject) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                target.format().write(subject, out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
