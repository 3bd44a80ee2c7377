package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.ID_IS_NOT_FILE_NAME;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHECKLIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.translation.TranslationShelf;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.SpellingSuggestion;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.Checklist;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.IdFormat;
import org.stocktake.model.Problem;
import org.stocktake.model.Section;
import org.stocktake.model.SourceLocation;

/**
 * Finds checklists: first in the folders, in their order, then in the jar. The folder of an assessment is not searched,
 * so that nobody brings their own checklist with an assessment.
 */
public final class ChecklistLibrary {
    private final List<Path> folders;
    private final TranslationShelf shelf;

    /** @param folders in the order of the search; a folder that does not exist is empty */
    public ChecklistLibrary(List<Path> folders) {
        this(folders, TranslationShelf.NONE);
    }

    private ChecklistLibrary(List<Path> folders, TranslationShelf shelf) {
        this.folders = List.copyOf(folders);
        this.shelf = shelf;
    }

    /** Returns the library that gives each checklist in a language, as far as there is a translation. */
    public ChecklistLibrary in(String language) {
        return new ChecklistLibrary(folders, TranslationShelf.of(language, folders));
    }

    /** Returns the translations of a checklist into a language: first those beside its file. */
    public TranslationShelf translations(String language, String idOrPath) {
        TranslationShelf all = TranslationShelf.of(language, folders);
        return fileOf(idOrPath).map(all::beside).orElse(all);
    }

    /** Returns the trees of the replaced versions of a checklist that stand in the folder of its file. */
    public List<YamlNode.Mapping> earlier(String idOrPath, String id) throws IOException, InvalidFileException {
        Optional<Path> file = fileOf(idOrPath);
        List<YamlNode.Mapping> trees = new ArrayList<>();
        if (file.isPresent()) {
            for (Path earlier : ChecklistFolder.earlierFiles(file.get().resolveSibling(""), id)) {
                String name = earlier.toString();
                trees.add(ChecklistReader.parse(StrictUtf8.of(name, StrictUtf8.bytes(earlier, name)))
                        .tree());
            }
        }
        return trees;
    }

    /** Returns the library that looks last in the folder of a checklist that the user named by its path. */
    public ChecklistLibrary alsoBeside(Path checklist) {
        @Nullable Path folder = checklist.getParent();
        List<Path> all = new ArrayList<>(folders);
        all.add(folder == null ? Path.of("") : folder);
        return new ChecklistLibrary(all, shelf);
    }

    /**
     * A checklist that can be found.
     *
     * @param version empty if the checklist is not valid
     * @param title empty if the checklist is not valid
     * @param origin path of the file, or {@link #BUILT_IN}
     */
    public record Entry(String id, String version, String title, String origin) {
        /** The origin of a checklist in the jar. */
        public static final String BUILT_IN = "built-in";
    }

    /**
     * Returns the checklist; its problems if it is missing or not valid.
     *
     * @param idOrPath a path if it has a slash or ends in {@code .yaml}, else an id
     * @throws IOException if the file cannot be read
     */
    public LoadResult<Checklist> find(String idOrPath) throws IOException {
        return isPath(idOrPath) ? checklistOnly(readFile(Path.of(idOrPath), idOrPath)) : findById(idOrPath);
    }

    /** Returns the checklist of that id; a text that looks like a path is no id, and is not followed. */
    public LoadResult<Checklist> findById(String id) throws IOException {
        Optional<Path> file = fileById(id);
        if (file.isPresent()) {
            return checklistOnly(readFile(file.get(), id));
        }
        return shipped(id);
    }

    /** Returns all checklists that can be found, sorted by id. */
    public List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, String> found : origins().entrySet()) {
            entries.add(entry(found.getKey(), found.getValue(), findById(found.getKey())));
        }
        return entries;
    }

    /** Returns the ids of all checklists that can be found, valid or not, in alphabetical order. */
    public List<String> ids() throws IOException {
        return List.copyOf(origins().keySet());
    }

    private SortedMap<String, String> origins() throws IOException {
        SortedMap<String, String> origins = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : ChecklistFolder.files(folder)) {
                origins.putIfAbsent(ChecklistFolder.idOf(file), file.toString());
            }
        }
        for (String id : ShippedChecklists.ids()) {
            origins.putIfAbsent(id, Entry.BUILT_IN);
        }
        return origins;
    }

    private static Entry entry(String id, String origin, LoadResult<Checklist> read) {
        return read.found()
                .map(checklist ->
                        new Entry(id, checklist.version(), checklist.heading().title(), origin))
                .orElse(new Entry(id, "", "", origin));
    }

    /**
     * Reads a checklist once, for lint: from its YAML, though it is compiled.
     *
     * @throws IOException if the file cannot be read
     */
    public LintedChecklist lint(String idOrPath) throws IOException {
        Optional<Path> file = fileOf(idOrPath);
        if (file.isEmpty()) {
            return new LintedChecklist(idOrPath, file, readShipped(idOrPath), shippedYaml(idOrPath));
        }
        try {
            byte[] yaml = StrictUtf8.bytes(file.get(), file.get().toString());
            return new LintedChecklist(idOrPath, file, parsed(file.get(), idOrPath, yaml), Optional.of(yaml));
        } catch (InvalidFileException refused) {
            return new LintedChecklist(
                    idOrPath, file, new LoadResult.Bad<>(List.of(refused.problem())), Optional.empty());
        }
    }

    /** Looks at a file as it would be with that content; the places are those of the content. */
    public LintedChecklist lint(Path file, byte[] yaml) throws IOException {
        return new LintedChecklist(
                file.toString(), Optional.of(file), parsed(file, file.toString(), yaml), Optional.of(yaml));
    }

    /**
     * Returns the newest checklist of that id that comes later in the search than the one that is found; empty if none is
     * newer.
     *
     * @param version that of the checklist that is found
     * @throws IOException if a file cannot be read
     */
    public Optional<Entry> newerBehind(String id, String version) throws IOException {
        Optional<Path> first = fileById(id);
        Optional<Entry> newest = Optional.empty();
        boolean readable = first.isPresent() && !version.isEmpty();
        for (Entry entry : readable ? behind(id, first.get()) : List.<Entry>of()) {
            String least = newest.map(Entry::version).orElse(version);
            if (!entry.version().isEmpty() && EarlierVersion.compare(least, entry.version()) < 0) {
                newest = Optional.of(entry);
            }
        }
        return newest;
    }

    private List<Entry> behind(String id, Path first) throws IOException {
        List<Entry> behind = new ArrayList<>();
        for (Path folder : folders) {
            Path file = folder.resolve(id + ChecklistFolder.EXTENSION);
            if (!file.equals(first) && Files.isRegularFile(file)) {
                behind.add(entry(id, file.toString(), checklistOnly(readFile(file, id))));
            }
        }
        if (!ShippedChecklists.isCompiledFrom(id, Files.readAllBytes(first))
                && shippedYaml(id).isPresent()) {
            behind.add(entry(id, Entry.BUILT_IN, shipped(id)));
        }
        return behind;
    }

    /** Returns the checklist of a file as if it had no earlier versions, because their maps have faults. */
    public LoadResult<Checklist> findWithoutMaps(String idOrPath) throws IOException {
        Optional<Path> file = fileOf(idOrPath);
        if (file.isEmpty()) {
            return find(idOrPath);
        }
        try {
            return checklistOnly(ChecklistReader.readWithoutMaps(
                    file.get().toString(),
                    StrictUtf8.bytes(file.get(), file.get().toString()),
                    searchBeside(file.get())));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    /**
     * Returns the checklist of a file as it will be read from another folder: what it takes of other checklists is not
     * looked for beside it.
     *
     * @param yaml what was read from the file
     */
    public LoadResult<Checklist> readElsewhere(Path file, byte[] yaml) throws IOException {
        return checklistOnly(ChecklistReader.read(file.toString(), yaml, search(List.of())));
    }

    /**
     * Returns the checklists of which the checklist of that id takes parts itself, also where it takes no section of them;
     * none if its file has faults.
     */
    public List<Section.Home> taken(String id) throws IOException {
        Optional<Path> file = fileById(id);
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            String name = file.get().toString();
            SourceText source = StrictUtf8.of(name, StrictUtf8.bytes(file.get(), name));
            return new TakesReader(new ProblemCollector())
                    .read(ChecklistReader.parse(source).tree()).stream()
                            .map(entry -> new Section.Home(
                                    entry.from().text(), entry.version().text()))
                            .toList();
        } catch (InvalidFileException refused) {
            return List.of();
        }
    }

    /** Returns true for every path, and for the id of a checklist that can be found, valid or not. */
    public boolean knows(String idOrPath) throws IOException {
        return isPath(idOrPath) || ids().contains(idOrPath);
    }

    /** Returns the file of a checklist, which need not exist if a path names it; empty for a checklist in the jar. */
    public Optional<Path> fileOf(String idOrPath) {
        return isPath(idOrPath) ? Optional.of(Path.of(idOrPath)) : fileById(idOrPath);
    }

    private Optional<Path> fileById(String id) {
        if (IdFormat.isValid(id)) {
            for (Path folder : folders) {
                Path file = folder.resolve(id + ChecklistFolder.EXTENSION);
                if (Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns true if the text names a file, and not a checklist by its id. */
    public static boolean isPath(String idOrPath) {
        return idOrPath.indexOf('/') >= 0
                || idOrPath.indexOf('\\') >= 0
                || idOrPath.endsWith(ChecklistFolder.EXTENSION);
    }

    /** Reads a file. If it is the file that was compiled, the compiled form is read from the jar, which is faster. */
    private LoadResult<ChecklistReader.Located> readFile(Path file, String idOrPath) throws IOException {
        try {
            byte[] yaml = StrictUtf8.bytes(file, file.toString());
            String id = ChecklistFolder.idOf(file);
            if (ShippedChecklists.isCompiledFrom(id, yaml)) {
                Optional<CompiledChecklist> compiled = compiled(id, shelf.beside(file));
                if (compiled.isPresent()) {
                    return ChecklistReader.read(compiled.get());
                }
            }
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
        return readYaml(file, idOrPath);
    }

    private LoadResult<ChecklistReader.Located> readYaml(Path file, String idOrPath) throws IOException {
        try {
            return parsed(file, idOrPath, StrictUtf8.bytes(file, file.toString()));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    private LoadResult<ChecklistReader.Located> parsed(Path file, String idOrPath, byte[] yaml) throws IOException {
        LoadResult<ChecklistReader.Located> read =
                ChecklistReader.read(file.toString(), yaml, searchBeside(file), shelf.beside(file));
        return isPath(idOrPath) ? read : named(read, idOrPath, file);
    }

    /** Adds a problem if the checklist that was found by an id has another id. */
    static LoadResult<ChecklistReader.Located> named(LoadResult<ChecklistReader.Located> read, String id, Path file) {
        Optional<ChecklistReader.Located> found = read.found();
        if (found.isEmpty() || found.get().checklist().id().equals(id)) {
            return read;
        }
        String other = found.get().checklist().id();
        SourceLocation where = TreeKeys.value(found.get().tree(), "id")
                .map(YamlNode::where)
                .orElse(SourceLocation.in(file.toString()));
        return new LoadResult.Bad<>(List.of(Problem.of(where, ID_IS_NOT_FILE_NAME, other, id)));
    }

    private LoadResult<Checklist> shipped(String id) throws IOException {
        Optional<CompiledChecklist> shipped = IdFormat.isValid(id) ? compiledOrNone(id) : Optional.empty();
        return checklistOnly(shipped.isPresent() ? ChecklistReader.read(shipped.get()) : readShipped(id));
    }

    private Optional<CompiledChecklist> compiledOrNone(String id) throws IOException {
        try {
            return compiled(id, shelf);
        } catch (InvalidFileException notRead) {
            return Optional.empty(); // the YAML is read, and says why
        }
    }

    /**
     * Returns the compiled form of a shipped checklist in the language; empty if its translation is not the one that the
     * build compiled.
     */
    private static Optional<CompiledChecklist> compiled(String id, TranslationShelf shelf)
            throws IOException, InvalidFileException {
        Optional<TranslationShelf.Found> translation = shelf.find(id);
        if (translation.isEmpty()) {
            return ShippedChecklists.compiled(id);
        }
        String name = shelf.nameOf(id);
        return ShippedChecklists.isCompiledFrom(name, translation.get().bytes())
                ? ShippedChecklists.compiled(name)
                : Optional.empty();
    }

    private static Optional<byte[]> shippedYaml(String id) throws IOException {
        return IdFormat.isValid(id) ? ShippedChecklists.yaml(id) : Optional.empty();
    }

    private LoadResult<ChecklistReader.Located> readShipped(String id) throws IOException {
        Optional<byte[]> yaml = shippedYaml(id);
        return yaml.isPresent()
                ? ChecklistReader.read(ShippedChecklists.nameOf(id), yaml.get(), search(List.of()), shelf)
                : new LoadResult.Bad<>(List.of(unknown(id)));
    }

    /**
     * Returns the search for checklists of which a file takes parts: its own folder comes first, because whoever trusts
     * the file trusts its folder, then the folders of the library and the jar.
     */
    private TakenSearch searchBeside(Path file) {
        @Nullable Path folder = file.getParent();
        return search(List.of(folder == null ? Path.of("") : folder));
    }

    private TakenSearch search(List<Path> first) {
        Set<Path> all = new LinkedHashSet<>(first);
        all.addAll(folders);
        return new TakenSearch(new TakenShelf(List.copyOf(all)));
    }

    private Problem unknown(String id) throws IOException {
        List<String> known = ids();
        String all = Problem.listed(known);
        return Problem.of(SourceLocation.in(id), UNKNOWN_CHECKLIST, id, SpellingSuggestion.of(id, known), all);
    }

    private static LoadResult<Checklist> checklistOnly(LoadResult<ChecklistReader.Located> read) {
        Optional<ChecklistReader.Located> found = read.found();
        return found.isPresent()
                ? new LoadResult.Good<>(found.get().checklist())
                : new LoadResult.Bad<>(read.problems());
    }
}
