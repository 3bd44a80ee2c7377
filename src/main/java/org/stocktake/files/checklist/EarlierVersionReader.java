package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.BAD_VERSION;
import static org.stocktake.model.ProblemKind.DUPLICATE_ID;
import static org.stocktake.model.ProblemKind.VERSION_NOT_EARLIER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.EarlierVersion;
import org.stocktake.model.Fact;
import org.stocktake.model.SourceLocation;

/** Reads the ways from earlier versions of a checklist, when all ids of the present version are declared. */
final class EarlierVersionReader {
    /** The key of the checklist with the earlier versions. */
    static final String KEY = "earlier-versions";

    static final List<String> KEYS = List.of("version", "to", TakenWays.KEY, "questions", "facts", "provisions");

    private final ChecklistIds ids;
    private final Map<String, Fact> facts = new HashMap<>();
    private final String present;
    private final VersionChain chain;
    private final ProblemCollector problems;
    private final Map<String, SourceLocation> known = new HashMap<>();

    /** @param present the version of the checklist itself */
    EarlierVersionReader(ChecklistIds ids, List<Fact> facts, String present, ProblemCollector problems) {
        this.ids = ids;
        for (Fact fact : facts) {
            this.facts.put(fact.id().value(), fact);
        }
        this.present = present;
        this.chain = new VersionChain(present, this.facts, problems);
        this.problems = problems;
    }

    /** Returns the ways to the present version. */
    List<EarlierVersion> read(List<YamlNode> items) {
        for (YamlNode item : items) {
            MappingReader fields = new MappingReader(item, "version", KEYS, problems);
            Optional<YamlNode.Scalar> version = fields.requiredScalar("version");
            requireVersions(fields.node(TakenWays.KEY));
            VersionChain.End end = chain.end(version, fields.scalar("to"));
            VersionMapReader map = new VersionMapReader(ids, facts, end, problems);
            EarlierVersion read = map.read(version.map(YamlNode.Scalar::text).orElse(""), fields);
            if (version.isPresent() && isEarlier(version.get()) && isNew(version.get())) {
                ids.versions.putIfAbsent(read.version(), version.get().where());
                ids.maps.put(read.version(), map.places());
                chain.add(read, end);
            }
        }
        return chain.ways();
    }

    /** Reports what does not say which version of another checklist was taken. */
    private void requireVersions(Optional<YamlNode> took) {
        for (YamlNode.Entry entry :
                took.isEmpty() ? List.<YamlNode.Entry>of() : took.get().entries(TakenWays.KEY, problems)) {
            Optional<YamlNode.Scalar> version = entry.value().scalar(TakenWays.KEY, problems);
            if (version.isPresent() && !ChecklistReader.isVersion(version.get().text())) {
                problems.add(version.get().where(), BAD_VERSION, version.get().text());
            }
        }
    }

    private boolean isEarlier(YamlNode.Scalar version) {
        if (!ChecklistReader.isVersion(version.text())) {
            problems.add(version.where(), BAD_VERSION, version.text());
            return false;
        }
        boolean earlier = !ChecklistReader.isVersion(present) || EarlierVersion.compare(version.text(), present) < 0;
        if (!earlier) {
            problems.add(version.where(), VERSION_NOT_EARLIER, version.text(), present);
        }
        return earlier;
    }

    private boolean isNew(YamlNode.Scalar version) {
        @Nullable SourceLocation first = known.putIfAbsent(version.text(), version.where());
        if (first != null) {
            problems.add(version.where(), DUPLICATE_ID, version.text(), String.valueOf(first.line()));
        }
        return first == null;
    }
}
