package org.stocktake.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stocktake.report.console.CheckJson;
import org.stocktake.report.console.CheckReport;
import org.stocktake.report.console.CheckText;
import org.stocktake.report.console.CheckTotals;
import org.stocktake.report.console.CheckedFile;

/** The formats of one check: each goes to standard output or to its file. */
final class CheckOutputs implements CheckReport, AutoCloseable {
    private final List<CheckReport> reports = new ArrayList<>();
    private final List<Writer> opened = new ArrayList<>();

    private CheckOutputs() {}

    static CheckOutputs open(Tool tool, List<FormatChoice> formats) throws IOException, Refusal {
        int toStandardOutput = 0;
        for (FormatChoice choice : formats) {
            if (!choice.format().equals("text") && !choice.format().equals("json")) {
                throw Refusal.usage("unknown-format", choice.format(), "text, json");
            }
            toStandardOutput += isStandardOutput(choice) ? 1 : 0;
        }
        if (toStandardOutput > 1) {
            throw Refusal.usage("two-formats");
        }
        CheckOutputs outputs = new CheckOutputs();
        for (FormatChoice choice : formats) {
            outputs.add(tool, choice);
        }
        return outputs;
    }

    private static boolean isStandardOutput(FormatChoice choice) {
        return !choice.isNamed() || choice.file().equals(FormatChoice.STANDARD_OUTPUT);
    }

    private void add(Tool tool, FormatChoice choice) throws IOException {
        PrintWriter out = tool.out();
        if (!isStandardOutput(choice)) {
            out = new PrintWriter(Files.newBufferedWriter(Path.of(choice.file()), StandardCharsets.UTF_8));
            opened.add(out);
        }
        reports.add(
                choice.format().equals("json")
                        ? new CheckJson(
                                out, tool.words(), tool.world().machine().version())
                        : new CheckText(out, tool.words(), tool.options().quiet.value()));
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        for (CheckReport report : reports) {
            report.file(file);
        }
    }

    @Override
    public void end(CheckTotals totals) throws IOException {
        for (CheckReport report : reports) {
            report.end(totals);
        }
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : opened) {
            writer.close();
        }
    }
}
