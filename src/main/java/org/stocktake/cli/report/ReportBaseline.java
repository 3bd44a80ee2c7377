package org.stocktake.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.BaselineAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.report.ReportSubject;

/**
 * The assessment with which a report is compared.
 *
 * @param file as the user named it; empty when there is none
 */
record ReportBaseline(String file, Optional<BaselineAssessment> state) {
    private static final ReportBaseline NONE = new ReportBaseline("", Optional.empty());

    /**
     * Reads it.
     *
     * @param file empty when none is asked for
     * @param checklist the one it was made with, when that is another one than the present; empty when not named
     * @param reported the assessments of which reports are made
     */
    static ReportBaseline read(CommandContext tool, String file, String checklist, List<String> reported)
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
        return new ReportBaseline(file, Optional.of(BaselineAssessment.read(tool, file, checklist)));
    }

    private static boolean isSame(String one, String other) throws IOException {
        return Files.exists(Path.of(one))
                && Files.exists(Path.of(other))
                && Files.isSameFile(Path.of(one), Path.of(other));
    }

    boolean isThere() {
        return state.isPresent();
    }

    /** The same with what changed since, where something is asked for; the reader is told the file's name alone. */
    ReportSubject compared(ReportSubject subject) throws UserException {
        if (state.isEmpty()) {
            return subject;
        }
        String name = String.valueOf(Path.of(file).getFileName());
        return subject.with(
                state.get().requireSameSubject(file, subject.findings()).since(name, subject.findings()));
    }
}
