package org.stocktake.files.assessment;

import static org.stocktake.model.ProblemKind.CONSIDERED_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.CUT_FILE;
import static org.stocktake.model.ProblemKind.INDENTATION;
import static org.stocktake.model.ProblemKind.NEWER_CHECKLIST_VERSION;
import static org.stocktake.model.ProblemKind.NOT_AN_ASSESSMENT;
import static org.stocktake.model.ProblemKind.NO_SUCH_PROVISION;
import static org.stocktake.model.ProblemKind.OLDER_CHECKLIST_VERSION;
import static org.stocktake.model.ProblemKind.OTHER_CHECKLIST;
import static org.stocktake.model.ProblemKind.OTHER_CHECKLIST_VERSION;
import static org.stocktake.model.ProblemKind.QUALIFIER_NOT_ALLOWED;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHECKLIST;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHOICE;
import static org.stocktake.model.ProblemKind.UNKNOWN_FACT;
import static org.stocktake.model.ProblemKind.UNKNOWN_NEED;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUALIFIER;
import static org.stocktake.model.ProblemKind.UNKNOWN_QUESTION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.checklist.ChecklistReader;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.SourceLocation;
import org.stocktake.text.ShellQuote;

/**
 * Reads assessments, and reports all problems of a file at once. A checklist is read once for many assessments. A
 * reader can be used by several threads.
 */
public final class AssessmentReader {
    /** Problems that a new version of the checklist can cause in a correct assessment. */
    private static final Set<ProblemKind> OUTGROWN = Set.of(
            OTHER_CHECKLIST_VERSION,
            NEWER_CHECKLIST_VERSION,
            UNKNOWN_QUESTION,
            UNKNOWN_FACT,
            UNKNOWN_CHOICE,
            UNKNOWN_NEED,
            UNKNOWN_QUALIFIER,
            QUALIFIER_NOT_ALLOWED,
            NO_SUCH_PROVISION,
            CONSIDERED_NOT_ALLOWED);

    /** The last line of every assessment. */
    private static final String END = "end: assessment";

    private final Finder finder;
    /** The path of the checklist to use, which a suggested command must repeat; empty if it is found by its id. */
    private final String ownChecklist;

    private final Map<String, LoadResult<Checklist>> found = new HashMap<>();

    /** Finds the checklist that an assessment names. */
    private interface Finder {
        LoadResult<Checklist> find(String named) throws IOException;
    }

    /** Reads every assessment with the checklist that it names. */
    public AssessmentReader(ChecklistLibrary library) {
        this.finder = library::findById;
        this.ownChecklist = "";
    }

    /**
     * Reads every assessment with one checklist.
     *
     * @param checklist id or path; an assessment that names another checklist is refused
     */
    public AssessmentReader(ChecklistLibrary library, String checklist) {
        this.finder = named -> library.find(checklist);
        this.ownChecklist = ChecklistLibrary.isPath(checklist) ? checklist : "";
    }

    /**
     * Reads a file; a link is followed.
     *
     * @throws IOException if the file or the checklist cannot be read
     */
    public LoadResult<AssessmentDocument> read(Path file) throws IOException {
        try {
            return read(file.toString(), StrictUtf8.bytes(file, file.toString()));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    /**
     * Reads the bytes of a file that has, or will have, that name.
     *
     * @throws IOException if the checklist cannot be read
     */
    public LoadResult<AssessmentDocument> read(String name, byte[] bytes) throws IOException {
        ProblemCollector problems = new ProblemCollector();
        try {
            SourceText source = StrictUtf8.of(name, bytes);
            return read(source, bytes, problems);
        } catch (InvalidFileException refused) {
            problems.add(refused.problem());
            return new LoadResult.Bad<>(problems.sorted());
        }
    }

    private LoadResult<AssessmentDocument> read(SourceText source, byte[] bytes, ProblemCollector problems)
            throws IOException, InvalidFileException {
        Opened opened = open(source, problems);
        AssessmentBinder binding = opened.binding();
        Optional<Checklist> checklist = opened.checklist();
        boolean here = checklist.isPresent() && opened.way().isEmpty();
        Assessment assessment = here ? binding.fill(opened.frame(), checklist.orElseThrow()) : opened.frame();
        return checklist.isPresent() && problems.isEmpty()
                ? new LoadResult.Good<>(new AssessmentDocument(
                        Path.of(source.file()), assessment, checklist.get(), () -> Sha256.of(bytes), binding.places()))
                : new LoadResult.Bad<>(problems.sorted());
    }

    /**
     * An assessment of which the first keys are read.
     *
     * @param way from the version that it follows; empty if that is the present one or not known
     */
    private record Opened(
            AssessmentBinder binding, Assessment frame, Optional<Checklist> checklist, Optional<EarlierVersion> way) {}

    private Opened open(SourceText source, ProblemCollector problems) throws IOException, InvalidFileException {
        SourceLocation lastLine = new SourceLocation(source.file(), lastLineOf(source), 1);
        AssessmentBinder binding = binding(source, lastLine, problems);
        Assessment frame = binding.frame(lastLine);
        Optional<Checklist> checklist = checklist(binding, problems);
        Optional<EarlierVersion> way = checklist.isEmpty() ? Optional.empty() : wayTo(checklist.get(), frame);
        return new Opened(binding, frame, checklist, way);
    }

    private static AssessmentBinder binding(SourceText source, SourceLocation lastLine, ProblemCollector problems)
            throws InvalidFileException {
        YamlNode.Mapping tree = tree(source, lastLine, problems);
        FileFormat.ASSESSMENT.require(tree);
        return new AssessmentBinder(tree, problems);
    }

    /**
     * Returns the way from the version that the assessment follows; empty if it is the present one, or if the checklist
     * does not know the way.
     */
    private static Optional<EarlierVersion> wayTo(Checklist checklist, Assessment frame) {
        String version = frame.subject().checklistVersion();
        return version.equals(checklist.version()) ? Optional.empty() : checklist.earlierVersion(version);
    }

    /**
     * Reads an assessment of an earlier version of its checklist, with the ids and values of then.
     *
     * @return the problems if the file follows no version from which the checklist knows the way
     * @throws IllegalArgumentException if it follows the present version and has no problem
     * @throws IOException if the file or the checklist cannot be read
     */
    public LoadResult<OutdatedAssessment> readOutdated(Path file) throws IOException {
        try {
            return readOutdated(file, StrictUtf8.bytes(file, file.toString()));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    /**
     * Reads such an assessment from bytes that the file has, or had.
     *
     * @throws IllegalArgumentException if they follow the present version and have no problem
     */
    public LoadResult<OutdatedAssessment> readOutdated(Path file, byte[] bytes) throws IOException {
        ProblemCollector problems = new ProblemCollector();
        try {
            Opened opened = open(StrictUtf8.of(file.toString(), bytes), problems);
            if (opened.way().isEmpty()) {
                requireFault(problems, opened.frame());
                return new LoadResult.Bad<>(problems.sorted());
            }
            Checklist checklist = opened.checklist().orElseThrow();
            EarlierVersion way = opened.way().get();
            Assessment whole = opened.binding().earlier(opened.frame(), checklist, way);
            List<Problem> left = withoutVersion(problems);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return left.isEmpty()
                    ? new LoadResult.Good<>(new OutdatedAssessment(file, whole, checklist, way, text, Sha256.of(bytes)))
                    : new LoadResult.Bad<>(left);
        } catch (InvalidFileException refused) {
            problems.add(refused.problem());
            return new LoadResult.Bad<>(problems.sorted());
        }
    }

    private static void requireFault(ProblemCollector problems, Assessment frame) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "follows the present version: " + frame.subject().checklistVersion());
        }
    }

    private static List<Problem> withoutVersion(ProblemCollector problems) {
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems.sorted()) {
            if (problem.kind() != OLDER_CHECKLIST_VERSION) {
                left.add(problem);
            }
        }
        return left;
    }

    /**
     * Reads an assessment that may belong to an older version of the checklist. Answers to questions, facts and words
     * that no longer exist are left out; they are no problems.
     *
     * @throws IOException if the file or the checklist cannot be read
     */
    public LoadResult<EarlierAssessment> readEarlier(Path file) throws IOException {
        try {
            return readEarlier(file.toString(), StrictUtf8.bytes(file, file.toString()));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    /** Reads such an assessment from the bytes of a file that had that name. */
    public LoadResult<EarlierAssessment> readEarlier(String name, byte[] bytes) throws IOException {
        ProblemCollector problems = new ProblemCollector();
        try {
            Opened opened = open(StrictUtf8.of(name, bytes), problems);
            AssessmentBinder binding = opened.binding();
            Assessment frame = opened.frame();
            Optional<Checklist> checklist = opened.checklist();
            if (opened.way().isPresent()) {
                EarlierVersion way = opened.way().get();
                Assessment whole = binding.earlier(frame, checklist.orElseThrow(), way);
                List<Problem> faults = withoutVersion(problems);
                return faults.isEmpty()
                        ? new LoadResult.Good<>(EarlierAssessment.of(whole, checklist.orElseThrow(), way))
                        : new LoadResult.Bad<>(faults);
            }
            Assessment filled =
                    checklist.map(found -> binding.fill(frame, found)).orElse(frame);
            List<Problem> left = problems.sorted().stream()
                    .filter(problem -> !OUTGROWN.contains(problem.kind()))
                    .toList();
            return checklist.isPresent() && left.isEmpty()
                    ? new LoadResult.Good<>(new EarlierAssessment(
                            filled,
                            checklist.get(),
                            gone(problems),
                            Set.of(),
                            filled.carryover().proposals(),
                            filled.carryover().proposedFacts()))
                    : new LoadResult.Bad<>(left);
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    private static List<String> gone(ProblemCollector problems) {
        return problems.sorted().stream()
                .filter(problem -> problem.kind() == UNKNOWN_QUESTION)
                .map(problem -> problem.details().get(0))
                .toList();
    }

    /** Parses the tree. A file that cannot be parsed and has no last line is also reported as cut. */
    private static YamlNode.Mapping tree(SourceText source, SourceLocation lastLine, ProblemCollector problems)
            throws InvalidFileException {
        String last = source.line(lastLine.line());
        if (last.startsWith(" ") && last.strip().equals(END)) {
            throw new InvalidFileException(
                    new SourceLocation(source.file(), lastLine.line(), last.indexOf(END) + 1), INDENTATION);
        }
        try {
            if (YamlParser.of(source, problems) instanceof YamlNode.Mapping mapping) {
                return mapping;
            }
        } catch (InvalidFileException refused) {
            if (hasLine(source, "format") && !hasLine(source, "end")) {
                problems.add(lastLine, CUT_FILE);
            }
            throw refused;
        }
        throw new InvalidFileException(new SourceLocation(source.file(), 1, 1), NOT_AN_ASSESSMENT);
    }

    /** Returns true if a line begins with the key; the colon may be missing. */
    private static boolean hasLine(SourceText source, String key) {
        for (int line = source.lines(); line > 0; line--) {
            if (source.line(line).startsWith(key)) {
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

    /** Returns the checklist of the assessment; empty, and a problem is added, if none fits. */
    private Optional<Checklist> checklist(AssessmentBinder binding, ProblemCollector problems) throws IOException {
        Optional<YamlNode.Scalar> id = binding.checklistId();
        Optional<YamlNode.Scalar> version = binding.checklistVersion();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        LoadResult<Checklist> loaded = find(id.get().text());
        for (Problem problem : loaded.problems()) {
            problems.add(placed(problem, id.get()));
        }
        Optional<Checklist> checklist = loaded.found();
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
                boolean known = checklist.get().earlierVersion(given).isPresent();
                problems.add(
                        version.get().where(),
                        known ? OLDER_CHECKLIST_VERSION : newerOrOther(given, there),
                        given,
                        there,
                        checklist.get().id(),
                        ShellQuote.file(version.get().where().file(), ownChecklist));
            }
        }
        return checklist;
    }

    private static ProblemKind newerOrOther(String given, String present) {
        return ChecklistReader.isNewer(given, present) ? NEWER_CHECKLIST_VERSION : OTHER_CHECKLIST_VERSION;
    }

    /**
     * Finds a checklist, each once. An assessment names an id and never a path: it must not bring its own checklist.
     */
    private synchronized LoadResult<Checklist> find(String named) throws IOException {
        @Nullable LoadResult<Checklist> known = found.get(named);
        if (known == null) {
            known = finder.find(named);
            found.put(named, known);
        }
        return known;
    }

    /** Returns the problem; an unknown checklist is reported at the place where the assessment names it. */
    private static Problem placed(Problem problem, YamlNode.Scalar name) {
        return problem.kind() == UNKNOWN_CHECKLIST
                ? new Problem(name.where(), problem.kind(), problem.details())
                : problem;
    }
}
