package org.stocktake.report.persona;

import java.util.List;
import org.stocktake.finding.persona.BranchCoverage;
import org.stocktake.finding.persona.PersonaResult;
import org.stocktake.model.Problem;

/**
 * The results of testing one checklist with the personas of some files.
 *
 * @param checklist id of the checklist
 * @param coverage the branches that the personas of all files reach together
 * @param isCoverageRequired true if a branch that is missed is a failure
 */
public record PersonaReport(
        String checklist, List<TestedFile> files, BranchCoverage coverage, boolean isCoverageRequired) {
    public PersonaReport {
        files = List.copyOf(files);
    }

    /**
     * The results of one file.
     *
     * @param unreadable the reason why it cannot be read; empty if it can
     * @param problems none if the file is valid
     * @param results one for each persona without a fault
     */
    public record TestedFile(String file, String unreadable, List<Problem> problems, List<PersonaResult> results) {
        public TestedFile {
            problems = List.copyOf(problems);
            results = List.copyOf(results);
        }

        /** Returns true if all of its personas were tested. */
        public boolean isRead() {
            return unreadable.isEmpty() && problems.isEmpty();
        }
    }

    /** Returns true if somebody asked for the coverage. */
    boolean hasCoverage() {
        return coverage.branches() > 0;
    }

    int personas() {
        int personas = 0;
        for (TestedFile file : files) {
            personas += file.results().size();
        }
        return personas;
    }

    int expectations() {
        int expectations = 0;
        for (TestedFile file : files) {
            for (PersonaResult result : file.results()) {
                expectations += result.persona().expectations().size();
            }
        }
        return expectations;
    }

    int unmet() {
        int unmet = 0;
        for (TestedFile file : files) {
            for (PersonaResult result : file.results()) {
                unmet += result.unmet().size();
            }
        }
        return unmet;
    }

    int problems() {
        int problems = 0;
        for (TestedFile file : files) {
            problems += file.problems().size() + (file.unreadable().isEmpty() ? 0 : 1);
        }
        return problems;
    }
}
