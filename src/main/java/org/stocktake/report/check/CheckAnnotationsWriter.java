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

    public CheckAnnotationsWriter(Writer out, Messages words) {
        this.out = out;
        this.diagnostics = new CheckDiagnostics(words);
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        for (Diagnostic diagnostic : diagnostics.of(file)) {
            out.append("::").append(command(diagnostic.level())).append(" file=");
            out.append(AnnotationEscape.property(diagnostic.where().file()));
            place(diagnostic.where());
            out.append(",title=")
                    .append(AnnotationEscape.property(diagnostic.code()))
                    .append("::");
            out.append(AnnotationEscape.message(diagnostic.text())).append('\n');
        }
    }

    private static String command(Diagnostic.Level level) {
        return switch (level) {
            case UNREADABLE, PROBLEM, FAILURE, INCOMPLETE -> "error";
            case WAIVED, CAUTION -> "warning";
            case NOTE -> "notice";
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
        out.flush();
    }
}
