package org.stocktake.files.checklist;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
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

    /** A checklist with the places of its provisions and questions. */
    record Located(Checklist checklist, ChecklistIds.Places places) {}

    private final ProblemCollector problems = new ProblemCollector();
    private final ChecklistIds ids = new ChecklistIds(problems);

    private final GuidanceSource guidanceSource;
    private final @Nullable CompiledChecklist compiled;

    private ChecklistReader() {
        this.guidanceSource = new GuidanceSource.Written(ids, problems);
        this.compiled = null;
    }

    private ChecklistReader(CompiledChecklist compiled) {
        this.guidanceSource = new GuidanceSource.Compiled(compiled.guidance());
        this.compiled = compiled;
    }

    /** Reads the YAML of a checklist. */
    public static LoadResult<Located> read(String name, byte[] bytes) {
        ChecklistReader reader = new ChecklistReader();
        try {
            return reader.bind(YamlParser.mapping(StrictUtf8.of(name, bytes), reader.problems));
        } catch (InvalidFileException refused) {
            reader.problems.add(refused.problem());
            return new LoadResult.Bad<>(reader.problems.sorted());
        }
    }

    /** Reads the YAML of a checklist as if it had no earlier versions. */
    static LoadResult<Located> readWithoutMaps(String name, byte[] bytes) {
        ChecklistReader reader = new ChecklistReader();
        try {
            YamlNode.Mapping tree = YamlParser.mapping(StrictUtf8.of(name, bytes), reader.problems);
            return reader.bind(CompiledChecklist.withoutMaps(tree));
        } catch (InvalidFileException refused) {
            reader.problems.add(refused.problem());
            return new LoadResult.Bad<>(reader.problems.sorted());
        }
    }

    /** Reads a checklist that the build compiled. */
    static LoadResult<Located> read(CompiledChecklist compiled) {
        ChecklistReader reader = new ChecklistReader(compiled);
        try {
            return reader.bind(compiled.checklist());
        } catch (InvalidFileException refused) {
            return new LoadResult.Bad<>(List.of(refused.problem()));
        }
    }

    private LoadResult<Located> bind(YamlNode.Mapping tree) throws InvalidFileException {
        FileFormat.CHECKLIST.require(tree);
        MappingReader root = new MappingReader(tree, "checklist", KEYS, problems);
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
                now.sources(), now.provisions(), now.sections(), earlierVersions(root, profile, heading.version()));
        return problems.isEmpty()
                ? new LoadResult.Good<>(new Located(
                        new Checklist(heading, body, profile, voluntaryWhen, asParty, vocabulary), ids.places()))
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

    private Supplier<List<EarlierVersion>> earlierVersions(MappingReader root, List<Fact> profile, String version) {
        if (compiled != null) {
            return new CompiledVersions(compiled.versions(), ids, profile, version);
        }
        List<EarlierVersion> written =
                new EarlierVersionReader(ids, profile, version, problems).read(root.items(EarlierVersionReader.KEY));
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
                id(root), version(root), root.required("title"), root.required("language"), root.text("about"));
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
        for (String key : List.of("sources", "addressees", "profile", "provisions", "sections")) {
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
