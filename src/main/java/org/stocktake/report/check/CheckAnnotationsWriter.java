package org.stocktake.report.check;

import java.io.IOException;
import java.io.Writer;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.escape.AnnotationEscape;
import org.stocktake.text.Messages;

/** Annotations of a pull request on GitHub: one workflow command on each line. */
public final class CheckAnnotationsWriter implements CheckWriter {
    private final Writer out;
    private final CheckDiagnostics diagnostics;
    private final StepSummary summary;

    public CheckAnnotationsWriter(Writer out, Messages words, StepSummary summary) {
        this.out = out;
        this.summary = summary;
        this.diagnostics = new CheckDiagnostics(words);
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        for (Diagnostic diagnostic : diagnostics.of(file)) {
            StepSummary.Kind kind = StepSummary.Kind.of(diagnostic.level());
            summary.add(kind, diagnostic);
            out.append("::").append(command(kind)).append(" file=");
            out.append(AnnotationEscape.property(diagnostic.where().file()));
            place(diagnostic.where());
            out.append(",title=")
                    .append(AnnotationEscape.property(diagnostic.code()))
                    .append("::");
            out.append(AnnotationEscape.message(diagnostic.text())).append('\n');
        }
    }

    private static String command(StepSummary.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "notice";
        };
    }

    private void place(SourceLocation where) throws IOException {
        if (where.line() > 0) {
            out.append(",line=" + where.line() + ",col=" + where.column());
        }
    }

    @Override
    public void broken(String sentence) throws IOException {
        out.append("::error title=broken::")
                .append(AnnotationEscape.message(sentence))
                .append('\n');
    }

    @Override
    public void end(Totals totals) throws IOException {
        String beyond = summary.end();
        if (!beyond.isEmpty()) {
            out.append(beyond).append('\n');
        }
        out.flush();
    }
}
