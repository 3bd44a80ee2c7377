package org.stocktake.cli.checklist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.edit.QuestionPlaces;
import org.stocktake.files.sheet.LawyerTable;
import org.stocktake.finding.sheet.LawyerColumn;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;

/** Places the problems of a checklist that was made from a sheet at the cells of the sheet, which a person can correct. */
final class SheetProblems {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final QuestionPlaces places;
    private final LawyerTable table;

    /** @param text of the file, as it would be written */
    SheetProblems(Path file, String text, LawyerTable table) {
        this.file = file.toString();
        this.places = QuestionPlaces.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        this.table = table;
    }

    /** Returns the problems that were not there before; where they stood makes no difference. */
    static List<Problem> added(List<Problem> before, List<Problem> after) {
        List<Problem> known = new ArrayList<>(before);
        List<Problem> added = new ArrayList<>();
        for (Problem problem : after) {
            Optional<Problem> same = known.stream()
                    .filter(old -> old.kind() == problem.kind() && old.details().equals(problem.details()))
                    .findFirst();
            if (same.isPresent()) {
                known.remove(same.get());
            } else {
                added.add(problem);
            }
        }
        return added;
    }

    /** Returns the problems, each at the cell that it comes from if it comes from one. */
    List<Problem> placed(List<Problem> problems) {
        List<Problem> placed = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<SourceLocation> cell = problem.where().file().equals(file)
                    ? places.at(problem.where()).flatMap(place -> cell(place, problem))
                    : Optional.empty(); // of a checklist of which this one takes parts
            placed.add(new Problem(cell.orElse(problem.where()), problem.kind(), problem.details()));
        }
        return placed;
    }

    private Optional<SourceLocation> cell(QuestionPlaces.Place place, Problem problem) {
        LawyerColumn column =
                missing(problem).or(() -> LawyerColumn.of(place.key())).orElse(LawyerColumn.ID);
        return table.rows().stream()
                .filter(row -> row.text(LawyerColumn.ID).equals(place.question()))
                .findFirst()
                .map(row -> row.where(column));
    }

    /** Returns the column of a problem that lint tells at the beginning of a question. */
    private static Optional<LawyerColumn> missing(Problem problem) {
        if (problem.kind() == ProblemKind.EVIDENCE_GUIDANCE_MISSING) {
            return Optional.of(LawyerColumn.EVIDENCE);
        }
        if (problem.kind() == ProblemKind.ACTION_MISSING) {
            return Optional.of(LawyerColumn.ACTION);
        }
        boolean wording = problem.kind().code().startsWith("question-");
        return wording ? Optional.of(LawyerColumn.TEXT) : Optional.empty();
    }
}
