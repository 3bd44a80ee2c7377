package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.TAKEN_NOT_AT_HAND;
import static org.stocktake.model.ProblemKind.TAKEN_NOT_VALID;
import static org.stocktake.model.ProblemKind.TAKEN_OTHER_VERSION;
import static org.stocktake.model.ProblemKind.TAKEN_SECTION_UNKNOWN;
import static org.stocktake.model.ProblemKind.TAKES_CYCLE;
import static org.stocktake.model.ProblemKind.TAKES_TOO_DEEP;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;

/** Puts the parts of other checklists into the tree of a checklist that takes them. */
final class ChecklistComposer {
    private final TakenSearch search;
    private final ProblemCollector problems;

    ChecklistComposer(TakenSearch search, ProblemCollector problems) {
        this.search = search;
        this.problems = problems;
    }

    /** Returns the composed checklist; empty, and problems are added, if a part cannot be taken. */
    Optional<ComposedChecklist> compose(YamlNode.Mapping written) throws IOException {
        if (TreeKeys.value(written, TakesReader.KEY).isEmpty()) {
            return Optional.of(ComposedChecklist.alone(written));
        }
        ProblemCollector faults = new ProblemCollector();
        List<TakenChecklist> taken = new ArrayList<>();
        TakenSearch onBehalf = search.by(TreeKeys.text(written, "id"));
        int length = 0;
        for (TakesReader.Entry entry : new TakesReader(faults).read(written)) {
            Optional<TakenChecklist> found = find(entry, onBehalf, faults);
            if (found.isPresent()) {
                taken.add(found.get());
                int through = 1 + onBehalf.lengthOf(found.get().tree().where().file());
                length = Math.max(length, through);
                if (through > TakenSearch.CHAIN_MAX) {
                    faults.add(entry.from().where(), TAKES_TOO_DEEP, "" + TakenSearch.CHAIN_MAX);
                }
            }
        }
        search.putLength(written.where().file(), length);
        Optional<ComposedChecklist> composed = faults.isEmpty()
                ? Optional.of(new CheckedComposition(written, taken, faults).compose())
                : Optional.empty();
        faults.sorted().forEach(problems::add);
        return faults.isEmpty() ? composed : Optional.empty();
    }

    private static Optional<TakenChecklist> find(TakesReader.Entry entry, TakenSearch search, ProblemCollector faults)
            throws IOException {
        String id = entry.from().text();
        if (search.chain().contains(id)) {
            faults.add(
                    entry.from().where(),
                    TAKES_CYCLE,
                    String.join(" > ", search.by(id).chain()));
            return Optional.empty();
        }
        if (search.chain().size() > TakenSearch.OPEN_MAX) {
            faults.add(entry.from().where(), TAKES_TOO_DEEP, "" + TakenSearch.CHAIN_MAX);
            return Optional.empty();
        }
        try {
            return among(search.named(id), entry, search, faults);
        } catch (InvalidFileException refused) {
            faults.add(refused.problem());
            return Optional.empty();
        }
    }

    /** Returns the first checklist that has exactly the version. */
    private static Optional<TakenChecklist> among(
            List<ChecklistReader.Parsed> files, TakesReader.Entry entry, TakenSearch search, ProblemCollector faults)
            throws IOException, InvalidFileException {
        String id = entry.from().text();
        String version = entry.version().text();
        List<String> others = new ArrayList<>();
        for (ChecklistReader.Parsed file : files) {
            String there = TreeKeys.text(file.tree(), "version");
            if (there.equals(version) && TreeKeys.text(file.tree(), "id").equals(id)) {
                return valid(search.read(file), file.name(), entry, faults);
            }
            others.add(there + " (" + file.name() + ")");
        }
        if (others.isEmpty()) {
            faults.add(entry.from().where(), TAKEN_NOT_AT_HAND, id, version);
        } else {
            faults.add(entry.version().where(), TAKEN_OTHER_VERSION, id, version, ProblemCollector.listed(others));
        }
        return Optional.empty();
    }

    private static Optional<TakenChecklist> valid(
            LoadResult<ChecklistReader.Located> read, String file, TakesReader.Entry entry, ProblemCollector faults) {
        if (read.found().isEmpty()) {
            faults.add(
                    entry.from().where(),
                    TAKEN_NOT_VALID,
                    entry.from().text(),
                    entry.version().text(),
                    file);
            read.problems().forEach(faults::add);
            return Optional.empty();
        }
        TakenChecklist taken = new TakenChecklist(entry, read.found().get());
        List<String> known = taken.sectionIds();
        for (YamlNode.Scalar section : entry.sections()) {
            if (!known.contains(section.text())) {
                faults.add(
                        section.where(),
                        TAKEN_SECTION_UNKNOWN,
                        section.text(),
                        faults.suggestion(section.text(), known),
                        entry.from().text() + " " + entry.version().text(),
                        ProblemCollector.listed(known));
            }
        }
        return Optional.of(taken);
    }
}
