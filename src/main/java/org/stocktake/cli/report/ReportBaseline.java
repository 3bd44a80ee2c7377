package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.BaselineAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.finding.Findings;
import org.stocktake.report.facts.ChangesSince;

/**
 * The older assessment that a report is compared with.
 *
 * @param file as the user named it; empty when there is none
 */
record ReportBaseline(String file, Optional<BaselineAssessment> state) {
    private static final ReportBaseline NONE = new ReportBaseline("", Optional.empty());

    /** Reads the file.
     *
     * @param file empty for no comparison
     * @param checklist the one that the assessment was made with, if it is not the present one; empty when not named
     * @param reported the assessments that the reports are about
     */
    static ReportBaseline read(CommandContext context, String file, String checklist, List<String> reported)
            throws IOException, UserException {
        if (file.isEmpty()) {
            if (!checklist.isEmpty()) {
                throw UserException.usage("old-checklist-alone");
            }
            return NONE;
        }
        if (reported.size() > 1) {
            throw UserException.usage("since-many", file);
        }
        if (isSame(file, reported.get(0))) {
            throw UserException.usage("since-itself", file);
        }
        return new ReportBaseline(file, Optional.of(BaselineAssessment.read(context, file, checklist)));
    }

    private static boolean isSame(String one, String other) throws IOException {
        return Files.exists(Path.of(one))
                && Files.exists(Path.of(other))
                && Files.isSameFile(Path.of(one), Path.of(other));
    }

    boolean isThere() {
        return state.isPresent();
    }

    /**
     * Returns the changes since, if any are asked for. The report has the file name without its folder.
     *
     * @param today the findings of what the State is asked today, whatever the report adds to them
     */
    Optional<ChangesSince> changes(Findings today) throws UserException {
        if (state.isEmpty()) {
            return Optional.empty();
        }
        String name = String.valueOf(Path.of(file).getFileName());
        return Optional.of(state.get().requireSameSubject(file, today).since(name, today));
    }
}
