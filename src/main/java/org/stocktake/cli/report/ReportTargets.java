package org.stocktake.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stocktake.cli.command.FormatTarget;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.report.ReportFormat;
import org.stocktake.report.facts.CopyKind;

/** Plans the file of each report: beside its input, in a folder, under a given name, or on standard output. */
final class ReportTargets {
    private final List<String> inputs;
    private final List<FormatTarget> choices;
    private final String output;
    private final boolean brief;

    /**
     * @param output a folder or, for a single report, a file; empty when not given
     * @param brief true for reports that have only the brief, which do not replace whole ones
     */
    ReportTargets(List<String> inputs, List<FormatTarget> choices, String output, boolean brief) {
        this.inputs = inputs;
        this.choices = choices;
        this.output = output;
        this.brief = brief;
    }

    /**
     * A report and its file.
     *
     * @param file of a copy with all answers
     * @param redacted the file of a redacted copy; the same one if the user named it
     */
    record Target(String input, ReportFormat format, String file, String redacted) {
        /** Returns the file of a copy of that kind. */
        String file(boolean leftOut) {
            return leftOut ? redacted : file;
        }
    }

    /** Returns every report, input by input. Refuses two with the same file, and one that would replace an input. */
    List<Target> plan(ReportBaseline earlier, ConfidentialAnswers confidential) throws UserException {
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
                for (String file : files(target, confidential)) {
                    if (!taken.add(DocumentFile.canonicalPath(file))) {
                        throw UserException.usage("same-target", file);
                    }
                }
                targets.add(target);
            }
        }
        return targets;
    }

    /** Returns the files that the report may be written to, before anybody says which copy it becomes. */
    private static Set<String> files(Target target, ConfidentialAnswers confidential) {
        Set<String> files = new LinkedHashSet<>();
        if (confidential.mayPutIn()) {
            files.add(target.file(false));
        }
        if (confidential.mayLeaveOut()) {
            files.add(target.file(true));
        }
        return files;
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
                throw UserException.usage("unknown-format", choice.format(), ReportFormat.words());
            }
            for (ReportFormat format : formats) {
                if (brief && !format.hasBrief()) {
                    throw UserException.usage("no-brief", format.word());
                }
                asked.add(new Asked(format, choice));
            }
        }
        return asked;
    }

    private Target target(String input, Asked asked) throws UserException {
        FormatTarget choice = asked.choice();
        ReportFormat format = asked.format();
        if (choice.isNamed()) {
            return new Target(input, format, choice.file(), choice.file());
        }
        boolean folder = inputs.size() * asked().size() > 1 || isFolder();
        if (!output.isEmpty() && !folder) {
            String file = OutputTargets.withExtension(output, format.extension());
            return new Target(input, format, file, file);
        }
        return new Target(input, format, place(input, format, CopyKind.PLAIN), place(input, format, CopyKind.REDACTED));
    }

    private String place(String input, ReportFormat format, CopyKind copy) {
        String name = FormatTarget.baseName(Path.of(input)) + (brief ? ".brief" : "") + copy.ending() + "."
                + format.extension();
        return output.isEmpty()
                ? Path.of(input).resolveSibling(name).toString()
                : Path.of(output, name).toString();
    }
}
