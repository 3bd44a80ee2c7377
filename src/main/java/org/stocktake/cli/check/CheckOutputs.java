package org.stocktake.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.report.check.CheckTextWriter;
import org.stocktake.report.check.CheckWriter;
import org.stocktake.report.check.CheckedFile;

/** Writes the formats of one check, each to standard output or to its file, which is replaced as a whole at the end. */
final class CheckOutputs implements CheckWriter, AutoCloseable {
    private final List<CheckWriter> reports = new ArrayList<>();
    private final List<DocumentFile> opened = new ArrayList<>();

    private CheckOutputs() {}

    /** @param mayReplace a file that is not empty */
    static CheckOutputs open(
            CommandContext context, List<FormatTarget> choices, List<String> inputs, boolean mayReplace)
            throws IOException, UserException {
        FormatTarget.requireOneToStandardOutput(choices);
        FormatTarget.requireNoInput(choices, inputs);
        List<CheckFormat> formats = new ArrayList<>();
        for (FormatTarget choice : choices) {
            Optional<CheckFormat> format = CheckFormat.of(choice.format());
            if (format.isEmpty()) {
                throw UserException.usage("unknown-format", choice.format(), CheckFormat.words());
            }
            formats.add(format.get());
        }
        CheckOutputs outputs = new CheckOutputs();
        boolean whole = false;
        try {
            for (int i = 0; i < formats.size(); i++) {
                outputs.add(context, formats.get(i), choices.get(i), mayReplace);
            }
            if (choices.stream().noneMatch(FormatTarget::isStandardOutput)) {
                outputs.addSums(context);
            }
            whole = true;
            return outputs;
        } finally {
            if (!whole) {
                outputs.close();
            }
        }
    }

    private void add(CommandContext context, CheckFormat format, FormatTarget choice, boolean mayReplace)
            throws IOException, UserException {
        if (choice.isStandardOutput()) {
            reports.add(format.on(context.out(), context, context.isColoured()));
        } else {
            DocumentFile file = DocumentFile.open(choice.file(), mayReplace, context.pid());
            opened.add(file);
            reports.add(format.on(file.writer(), context, false));
        }
    }

    /** Prints the sums alone, so that a person who reads no file learns the result. */
    private void addSums(CommandContext context) {
        boolean quiet = context.options().quiet.value();
        reports.add(new CheckTextWriter(context.out(), context.words(), new CheckTextWriter.Style(quiet, false, true)));
    }

    @Override
    public void file(CheckedFile file) throws IOException {
        for (CheckWriter report : reports) {
            report.file(file);
        }
    }

    @Override
    public void broken(String sentence) throws IOException {
        for (CheckWriter report : reports) {
            report.broken(sentence);
        }
    }

    @Override
    public void end(CheckWriter.Totals totals) throws IOException {
        for (CheckWriter report : reports) {
            report.end(totals);
        }
    }

    /** Gives every file its name. */
    void keep() throws IOException {
        for (DocumentFile file : opened) {
            file.keep();
        }
    }

    /** Closes all files, also if one of them cannot be closed. */
    @Override
    public void close() throws IOException {
        @Nullable IOException first = null;
        for (DocumentFile file : opened) {
            try {
                file.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
