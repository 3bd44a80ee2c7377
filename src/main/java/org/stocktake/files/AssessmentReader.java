package org.stocktake.files;

import static org.stocktake.model.ProblemKind.CUT_FILE;
import static org.stocktake.model.ProblemKind.OTHER_CHECKLIST;
import static org.stocktake.model.ProblemKind.OTHER_CHECKLIST_VERSION;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHECKLIST;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.model.Where;

/** Reads assessments, and says all that is wrong with one at once. A checklist is read once for many assessments. */
public final class AssessmentReader {
    private final Finder finder;
    private final Map<String, Loaded<Checklist>> found = new HashMap<>();

    /** Where the checklist comes from that an assessment names. */
    private interface Finder {
        Loaded<Checklist> find(String named) throws IOException;
    }

    /** Reads every assessment with the checklist that it names. */
    public AssessmentReader(ChecklistLibrary library) {
        this.finder = library::findById;
    }

    /**
     * Reads every assessment with that checklist.
     *
     * @param checklist id or path; an assessment that names another one is refused
     */
    public AssessmentReader(ChecklistLibrary library, String checklist) {
        this.finder = named -> library.find(checklist);
    }

    /**
     * Reads a file; a link is followed.
     *
     * @throws IOException when it, or the checklist, cannot be read
     */
    public Loaded<AssessmentDocument> read(Path file) throws IOException {
        try {
            return read(file.toString(), StrictText.bytes(file, file.toString()));
        } catch (Refused refused) {
            return new Loaded.Bad<>(List.of(refused.problem()));
        }
    }

    /**
     * Reads bytes that stand, or will stand, in a file of that name.
     *
     * @throws IOException when the checklist cannot be read
     */
    public Loaded<AssessmentDocument> read(String name, byte[] bytes) throws IOException {
        Problems problems = new Problems();
        try {
            SourceText source = StrictText.of(name, bytes);
            return read(source, bytes, problems);
        } catch (Refused refused) {
            problems.add(refused.problem());
            return new Loaded.Bad<>(problems.sorted());
        }
    }

    private Loaded<AssessmentDocument> read(SourceText source, byte[] bytes, Problems problems)
            throws IOException, Refused {
        Where lastLine = new Where(source.file(), lastLineOf(source), 1);
        Node.Mapping tree = tree(source, lastLine, problems);
        Format.ASSESSMENT.require(tree);
        AssessmentBinding binding = new AssessmentBinding(tree, problems);
        Assessment frame = binding.frame(lastLine);
        Optional<Checklist> checklist = checklist(binding, problems);
        Assessment assessment =
                checklist.map(found -> binding.fill(frame, found)).orElse(frame);
        return checklist.isPresent() && problems.isEmpty()
                ? new Loaded.Good<>(new AssessmentDocument(
                        Path.of(source.file()), assessment, checklist.get(), () -> Sha256.of(bytes), binding.places()))
                : new Loaded.Bad<>(problems.sorted());
    }

    /** What cannot be read because it was cut is said to be cut, too. */
    private static Node.Mapping tree(SourceText source, Where lastLine, Problems problems) throws Refused {
        try {
            return Tree.mapping(source, problems);
        } catch (Refused refused) {
            if (!hasEnd(source)) {
                problems.add(lastLine, CUT_FILE);
            }
            throw refused;
        }
    }

    private static boolean hasEnd(SourceText source) {
        for (int line = source.lines(); line > 0; line--) {
            if (source.line(line).startsWith("end:")) {
                return true;
            }
        }
        return false;
    }

    private static int lastLineOf(SourceText source) {
        int line = source.lines();
        while (line > 1 && source.line(line).isBlank()) {
            line--;
        }
        return line;
    }

    /** The checklist of the assessment; empty, with a problem, when there is none that fits. */
    private Optional<Checklist> checklist(AssessmentBinding binding, Problems problems) throws IOException {
        Optional<Node.Scalar> id = binding.checklistId();
        Optional<Node.Scalar> version = binding.checklistVersion();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Loaded<Checklist> loaded = find(id.get().text());
        loaded.problems().forEach(problem -> problems.add(placed(problem, id.get())));
        Optional<Checklist> checklist = loaded.match(Optional::of, bad -> Optional.empty());
        if (checklist.isPresent() && !checklist.get().id().equals(id.get().text())) {
            problems.add(
                    id.get().where(),
                    OTHER_CHECKLIST,
                    id.get().text(),
                    checklist.get().id());
            return Optional.empty();
        }
        if (checklist.isPresent() && version.isPresent()) {
            String given = version.get().text();
            String there = checklist.get().version();
            if (!there.equals(given)) {
                problems.add(
                        version.get().where(),
                        OTHER_CHECKLIST_VERSION,
                        given,
                        there,
                        checklist.get().id());
            }
        }
        return checklist;
    }

    /** What an assessment names is an id and never a path: it must not bring its own checklist. */
    private Loaded<Checklist> find(String named) throws IOException {
        @Nullable Loaded<Checklist> known = found.get(named);
        if (known == null) {
            known = finder.find(named);
            found.put(named, known);
        }
        return known;
    }

    /** That there is no such checklist is said where the assessment names it. */
    private static Problem placed(Problem problem, Node.Scalar name) {
        return problem.kind() == UNKNOWN_CHECKLIST
                ? new Problem(name.where(), problem.kind(), problem.details())
                : problem;
    }
}
