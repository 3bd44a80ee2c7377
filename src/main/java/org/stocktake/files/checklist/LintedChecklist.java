package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.AGAINST_OTHER_CHECKLIST;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.model.SourceLocation;

/** A checklist that was read once, with all that lint says of it. */
public final class LintedChecklist {
    private final String name;
    private final Optional<Path> file;
    private final LoadResult<ChecklistReader.Located> read;
    private final Optional<byte[]> yaml;

    /**
     * @param name the id or path as it was given
     * @param file empty if it comes from the jar
     * @param yaml empty if the file is no text
     */
    LintedChecklist(String name, Optional<Path> file, LoadResult<ChecklistReader.Located> read, Optional<byte[]> yaml) {
        this.name = name;
        this.file = file;
        this.read = read;
        this.yaml = yaml;
    }

    /** Returns the checklist; empty if it cannot be used. */
    public Optional<Checklist> checklist() {
        return read.found().map(ChecklistReader.Located::checklist);
    }

    /** Returns the tree of the checklist, with what it takes of others; empty if it cannot be used. */
    public Optional<YamlNode.Mapping> tree() {
        return read.found().map(ChecklistReader.Located::tree);
    }

    /** Returns the bytes that were read; empty if they are no text. */
    public Optional<byte[]> yaml() {
        return yaml.map(byte[]::clone);
    }

    /** Returns all problems of the checklist, including those that do not prevent its use. */
    public List<Problem> problems() {
        List<Problem> found = read.found().map(ChecklistLint::problems).orElseGet(this::faults);
        List<Problem> problems = new ArrayList<>(file.isEmpty() ? List.of() : ofName(file.get()));
        found.stream().filter(problem -> !problems.contains(problem)).forEach(problems::add);
        return problems;
    }

    /** Returns the faults that prevent the use of the checklist, and those of wording that can be seen all the same. */
    private List<Problem> faults() {
        if (file.isEmpty() || yaml.isEmpty()) {
            return read.problems();
        }
        List<Problem> faults = new ArrayList<>(read.problems());
        try {
            SourceText text = StrictUtf8.of(file.get().toString(), yaml.get());
            faults.addAll(WordingLint.ofFaulty(ChecklistReader.parse(text).tree()));
        } catch (InvalidFileException noTree) {
            return read.problems();
        }
        faults.sort(Comparator.comparing(Problem::where));
        return faults;
    }

    /** Returns a problem if the name of the file is not the id: a checklist is found by the name of its file. */
    private List<Problem> ofName(Path named) {
        return ChecklistLibrary.named(read, ChecklistFolder.idOf(named), named).problems();
    }

    /**
     * Returns the problems that the earlier version of a valid checklist shows: a version that is not raised, a map with
     * a hole. An invalid checklist has none of these.
     */
    public List<Problem> problemsAgainst(Checklist before) {
        Optional<ChecklistReader.Located> found = read.found();
        if (found.isEmpty()) {
            return List.of();
        }
        String id = found.get().checklist().id();
        return id.equals(before.id())
                ? VersionLint.problems(found.get(), before)
                : List.of(Problem.of(SourceLocation.in(name), AGAINST_OTHER_CHECKLIST, id, before.id()));
    }
}
