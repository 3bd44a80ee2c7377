package org.stocktake.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.report.ReportFormat;

/** Plans the file of each report: beside its input, in a folder, under a given name, or on standard output. */
final class ReportTargets {
    private final List<String> inputs;
    private final List<FormatTarget> choices;
    private final String output;

    /** @param output a folder or, for a single report, a file; empty when not given */
    ReportTargets(List<String> inputs, List<FormatTarget> choices, String output) {
        this.inputs = inputs;
        this.choices = choices;
        this.output = output;
    }

    /** A report and its file. */
    record Target(String input, ReportFormat format, String file) {
        boolean isStandardOutput() {
            return file.equals(FormatTarget.STANDARD_OUTPUT);
        }
    }

    /** Returns every report, input by input. Refuses two with the same file, and one that would replace an input. */
    List<Target> plan(ReportBaseline earlier) throws UserException {
        List<Target> targets = new ArrayList<>();
        Set<Path> taken = new HashSet<>();
        for (String input : inputs) {
            taken.add(DocumentFile.canonicalPath(input));
        }
        if (earlier.isThere()) {
            taken.add(DocumentFile.canonicalPath(earlier.file()));
        }
        for (String input : inputs) {
            for (Asked asked : asked()) {
                Target target = target(input, asked);
                if (!taken.add(DocumentFile.canonicalPath(target.file()))) {
                    throw UserException.usage("same-target", target.file());
                }
                targets.add(target);
            }
        }
        return targets;
    }

    /** A format and the target that the user gave it. */
    private record Asked(ReportFormat format, FormatTarget choice) {}

    /** Returns true if the whole run writes into the one file that {@code --output} names. */
    private boolean isOneFile() {
        return !output.isEmpty() && inputs.size() == 1 && choices.size() == 1 && !isFolder();
    }

    private boolean isFolder() {
        return output.endsWith("/") || Files.isDirectory(Path.of(output));
    }

    private List<Asked> asked() throws UserException {
        List<Asked> asked = new ArrayList<>();
        for (FormatTarget choice : choices) {
            List<ReportFormat> formats = ReportFormat.asked(choice.format(), choice.isNamed() || isOneFile());
            if (formats.isEmpty()) {
                throw UserException.usage("unknown-format", choice.format(), String.join(", ", ReportFormat.words()));
            }
            formats.forEach(format -> asked.add(new Asked(format, choice)));
        }
        return asked;
    }

    private Target target(String input, Asked asked) throws UserException {
        FormatTarget choice = asked.choice();
        ReportFormat format = asked.format();
        if (choice.isNamed()) {
            return new Target(input, format, choice.file());
        }
        String name = FormatTarget.baseName(Path.of(input)) + "." + format.extension();
        if (output.isEmpty()) {
            return new Target(input, format, Path.of(input).resolveSibling(name).toString());
        }
        boolean folder = inputs.size() * asked().size() > 1 || isFolder();
        return new Target(
                input,
                format,
                folder ? Path.of(output, name).toString() : OutputTargets.withExtension(output, format.extension()));
    }
}
