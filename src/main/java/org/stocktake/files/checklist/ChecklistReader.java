package org.stocktake.files.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.translation.TranslatedTree;
import org.stocktake.files.translation.TranslationShelf;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LanguageCode;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.model.BlankText;
import org.stocktake.model.Checklist;
import org.stocktake.model.Condition;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.IdFormat;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Provision;
import org.stocktake.model.Source;
import org.stocktake.model.Vocabulary;

/** Reads a checklist of format version 1 and reports all its problems at once. */
public final class ChecklistReader {
    static final List<String> KEYS = List.of(
            "format",
            "id",
            "version",
            "title",
            "language",
            "about",
            TakesReader.KEY,
            "sources",
            "addressees",
            "qualifiers",
            "clusters",
            "profile",
            "voluntary-when",
            "as-party",
            "agencies",
            "needs",
            "glossary",
            "provisions",
            "sections",
            LintExemptions.KEY,
            EarlierVersionReader.KEY);

    /** With those that no file has: the build, or a reader, puts them into the tree of a translated checklist. */
    private static final List<String> KEYS_TRANSLATED = translated();

    /** The keys of the parts that every checklist has, its own ones or those of others. */
    static final List<String> PARTS = List.of("sources", "addressees", "profile", "provisions", "sections");

    /**
     * A checklist with the places of its provisions and questions.
     *
     * @param tree the tree of the file, in which stands what it takes of other checklists
     */
    record Located(Checklist checklist, ChecklistIds.Places places, YamlNode.Mapping tree) {}

    private final ProblemCollector problems = new ProblemCollector();
    private final ChecklistIds ids = new ChecklistIds(problems);

    private final GuidanceSource guidanceSource;
    private final @Nullable CompiledChecklist compiled;
    private TranslationShelf shelf = TranslationShelf.NONE;

    private ChecklistReader() {
        this.guidanceSource = new GuidanceSource.Written(ids, problems);
        this.compiled = null;
    }

    private ChecklistReader(CompiledChecklist compiled) {
        this.guidanceSource = new GuidanceSource.Compiled(compiled.guidance());
        this.compiled = compiled;
    }

    /** Returns the keys of a question, in the order in which they are written. */
    public static List<String> questionKeys() {
        return SectionReader.KEYS;
    }

    /** Reads the YAML of a checklist that takes no parts of others. */
    public static LoadResult<Located> read(String name, byte[] bytes) {
        try {
            return read(name, bytes, TakenSearch.NOWHERE);
        } catch (IOException e) {
            throw new UncheckedIOException("no other checklist is looked for", e);
        }
    }

    /**
     * Reads the YAML of a checklist.
     *
     * @throws IOException if a checklist of which it takes parts cannot be read
     */
    static LoadResult<Located> read(String name, byte[] bytes, TakenSearch search) throws IOException {
        return read(name, bytes, search, TranslationShelf.NONE);
    }

    /** Reads the YAML of a checklist in the language of the shelf. */
    static LoadResult<Located> read(String name, byte[] bytes, TakenSearch search, TranslationShelf shelf)
            throws IOException {
        ChecklistReader reader = new ChecklistReader();
        reader.shelf = shelf;
        try {
            return reader.bind(reader.tree(StrictUtf8.of(name, bytes)), search);
        } catch (InvalidFileException refused) {
            return reader.refused(refused);
        }
    }

    /** Reads the YAML of a checklist as if it had no earlier versions. */
    static LoadResult<Located> readWithoutMaps(String name, byte[] bytes, TakenSearch search) throws IOException {
        ChecklistReader reader = new ChecklistReader();
        try {
            YamlNode.Mapping tree = reader.tree(StrictUtf8.of(name, bytes));
            return reader.bind(CompiledChecklist.withoutMaps(tree), search);
        } catch (InvalidFileException refused) {
            return reader.refused(refused);
        }
    }

    private LoadResult<Located> refused(InvalidFileException refused) {
        problems.add(refused.problem());
        return new LoadResult.Bad<>(problems.sorted());
    }

    /** A file whose meaning is not read yet. */
    record Parsed(ChecklistReader reader, YamlNode.Mapping tree) {
        String name() {
            return tree.where().file();
        }
    }

    /** Parses a file, so that somebody can look whether it is the one that is wanted. */
    static Parsed parse(SourceText source) throws InvalidFileException {
        ChecklistReader reader = new ChecklistReader();
        return new Parsed(reader, reader.tree(source));
    }

    private YamlNode.Mapping tree(SourceText source) throws InvalidFileException {
        return YamlParser.mapping(source, problems);
    }

    /** Reads a checklist that the build compiled. */
    static LoadResult<Located> read(CompiledChecklist compiled) {
        ChecklistReader reader = new ChecklistReader(compiled);
        try {
            return reader.bind(ComposedChecklist.alone(compiled.checklist()));
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        } catch (IOException e) {
            throw new UncheckedIOException("no translation is looked for", e);
        }
    }

    /** Binds the tree of a file, with what it takes of other checklists. */
    LoadResult<Located> bind(YamlNode.Mapping written, TakenSearch search) throws IOException, InvalidFileException {
        Optional<ComposedChecklist> composed = new ChecklistComposer(search, problems).compose(written);
        return composed.isPresent() ? bind(composed.get()) : new LoadResult.Bad<>(problems.sorted());
    }

    private static List<String> translated() {
        List<String> keys = new ArrayList<>(KEYS);
        keys.addAll(List.of(TranslatedTree.STANDING, TranslatedTree.WORDS));
        return List.copyOf(keys);
    }

    /** Returns the id of the checklist, and of those of which it takes parts. */
    private static List<String> idsOf(ComposedChecklist composed) {
        List<String> ids = new ArrayList<>();
        ids.add(TreeKeys.text(composed.tree(), "id"));
        for (TakenChecklist taken : composed.taken()) {
            ids.add(taken.checklist().id());
        }
        return ids;
    }

    @SuppressWarnings("ReferenceEquality") // a tree that nothing was translated in is the same one
    private LoadResult<Located> bind(ComposedChecklist composed) throws IOException, InvalidFileException {
        YamlNode.Mapping written = composed.tree();
        FileFormat.CHECKLIST.require(written);
        YamlNode.Mapping tree = shelf.isNone() ? written : shelf.translate(written, idsOf(composed), problems);
        boolean isTranslated = compiled != null || tree != written;
        MappingReader root = new MappingReader(tree, "checklist", isTranslated ? KEYS_TRANSLATED : KEYS, problems);
        Checklist.Heading heading = heading(root);
        ids.exemptions.readChecklist(root);
        Vocabulary vocabulary = new VocabularyReader(ids, problems).read(root);
        ConditionReader conditions = new ConditionReader(factIds(root), problems);
        List<Fact> profile = new FactReader(ids, conditions, problems).read(root.items("profile"));
        Condition voluntaryWhen = conditions.read(root, "voluntary-when");
        if (!root.has("voluntary-when")) {
            voluntaryWhen = new Condition.Not(Condition.ALWAYS);
        }
        Map<FactId, String> asParty = asParty(root, conditions);
        Checklist.Body now = body(root, conditions);
        Checklist.Body body = new Checklist.Body(
                now.sources(),
                now.provisions(),
                composed.at(now.sections()),
                earlierVersions(root, profile, heading.version(), composed));
        return problems.isEmpty()
                ? new LoadResult.Good<>(new Located(
                        new Checklist(heading, body, profile, voluntaryWhen, asParty, vocabulary), ids.places(), tree))
                : new LoadResult.Bad<>(problems.sorted());
    }

    /** Returns the facts of a State that joins all instruments; of several values the first. */
    private Map<FactId, String> asParty(MappingReader root, ConditionReader conditions) {
        Map<FactId, String> values = new LinkedHashMap<>();
        Optional<YamlNode> node = root.node("as-party");
        List<YamlNode.Entry> entries = node.isEmpty() ? List.of() : node.get().entries("as-party", problems);
        for (YamlNode.Entry entry : entries) {
            Optional<Condition.HasAny> fact = conditions.values(entry.key(), entry.value());
            if (fact.isPresent()) {
                values.put(fact.get().fact(), fact.get().values().get(0));
            }
        }
        return values;
    }

    private Supplier<List<EarlierVersion>> earlierVersions(
            MappingReader root, List<Fact> profile, String version, ComposedChecklist composed) {
        if (compiled != null) {
            return new CompiledVersions(compiled.versions(), ids, profile, version);
        }
        List<EarlierVersion> own =
                new EarlierVersionReader(ids, profile, version, problems).read(root.items(EarlierVersionReader.KEY));
        List<EarlierVersion> written = composed.taken().isEmpty() ? own : new TakenWays(composed, problems).joined(own);
        return () -> written;
    }

    /** The earlier versions of a compiled checklist, in a file of their own, which is read when somebody asks. */
    private record CompiledVersions(
            Supplier<YamlNode.Mapping> file, ChecklistIds ids, List<Fact> profile, String version)
            implements Supplier<List<EarlierVersion>> {
        @Override
        public List<EarlierVersion> get() {
            ProblemCollector checkedByTheBuild = new ProblemCollector();
            MappingReader root =
                    new MappingReader(file.get(), "versions", List.of(EarlierVersionReader.KEY), checkedByTheBuild);
            return new EarlierVersionReader(ids, profile, version, checkedByTheBuild)
                    .read(root.items(EarlierVersionReader.KEY));
        }
    }

    private Checklist.Heading heading(MappingReader root) {
        return new Checklist.Heading(
                id(root), version(root), root.required("title"), language(root), root.text("about"), translation(root));
    }

    private static Optional<Checklist.Translation> translation(MappingReader root) {
        Optional<YamlNode> standing = root.node(TranslatedTree.STANDING);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        boolean reviewed = TreeKeys.text(standing.get(), "status").equals(TranslatedTree.REVIEWED);
        List<String> left = new ArrayList<>();
        for (YamlNode text : TreeKeys.items(standing.get(), TranslatedTree.LEFT)) {
            if (text instanceof YamlNode.Scalar scalar) {
                left.add(scalar.text());
            }
        }
        return Optional.of(new Checklist.Translation(
                reviewed,
                TreeKeys.text(standing.get(), "by"),
                TreeKeys.text(standing.get(), TranslatedTree.FROM),
                left));
    }

    /** Returns the language of the texts. A wrong one would turn the rules of wording off, which know English alone. */
    private String language(MappingReader root) {
        String language = root.required("language");
        if (!BlankText.isBlank(language) && !LanguageCode.isValid(language)) {
            problems.add(root.where("language"), ProblemKind.BAD_LANGUAGE, language);
        }
        return language;
    }

    private String version(MappingReader root) {
        Optional<YamlNode.Scalar> given = root.requiredScalar("version");
        if (given.isPresent() && !isVersion(given.get().text())) {
            problems.add(
                    given.get().where(), ProblemKind.BAD_VERSION, given.get().text());
        }
        if (given.isEmpty()) {
            return "";
        }
        ids.versions.put(given.get().text(), given.get().where());
        return given.get().text();
    }

    /** Returns true for numbers with dots between them, at least two numbers. */
    public static boolean isVersion(String text) {
        boolean digit = false;
        int dots = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && digit) {
                dots++;
                digit = false;
            } else if (c >= '0' && c <= '9') {
                digit = true;
            } else {
                return false;
            }
        }
        return digit && dots > 0;
    }

    /** Returns true if that is a version, and later than the present one. */
    public static boolean isNewer(String version, String present) {
        return isVersion(version) && EarlierVersion.compare(version, present) > 0;
    }

    private String id(MappingReader root) {
        Optional<YamlNode.Scalar> given = root.requiredScalar("id");
        if (given.isEmpty()) {
            return "unknown";
        }
        String id = given.get().text();
        if (!IdFormat.isValid(id) || id.indexOf('.') >= 0) {
            problems.add(given.get().where(), ProblemKind.BAD_ID, id);
            return "unknown";
        }
        return id;
    }

    private Checklist.Body body(MappingReader root, ConditionReader conditions) {
        for (String key : PARTS) {
            root.requiredNode(key);
        }
        ProvisionReader legal = new ProvisionReader(ids, conditions, guidanceSource, problems);
        List<Source> sources = legal.sources(root.items("sources"));
        List<Provision> provisions = legal.provisions(root.items("provisions"));
        SectionReader sections = new SectionReader(ids, conditions, guidanceSource, problems);
        return new Checklist.Body(sources, provisions, sections.read(root.items("sections"), provisions));
    }

    /** Returns the ids of all facts, so that a condition on a later fact is told from one on an unknown fact. */
    private static Set<String> factIds(MappingReader root) {
        ProblemCollector saidElsewhere = new ProblemCollector();
        Set<String> factIds = new LinkedHashSet<>();
        Optional<YamlNode> profile = root.node("profile");
        List<YamlNode> facts = profile.isEmpty() ? List.of() : profile.get().items("profile", saidElsewhere);
        for (YamlNode fact : facts) {
            for (YamlNode.Entry entry : fact.entries("fact", saidElsewhere)) {
                if (entry.key().text().equals("id") && entry.value() instanceof YamlNode.Scalar id) {
                    factIds.add(id.text());
                }
            }
        }
        return factIds;
    }
}
