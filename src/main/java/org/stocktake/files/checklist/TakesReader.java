package org.stocktake.files.checklist;

import static org.stocktake.model.ProblemKind.BAD_ID;
import static org.stocktake.model.ProblemKind.BAD_VERSION;
import static org.stocktake.model.ProblemKind.DUPLICATE_ID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.model.IdFormat;
import org.stocktake.model.SourceLocation;

/** Reads which parts of other checklists a checklist takes. */
final class TakesReader {
    /** The key of the checklist with the parts that it takes. */
    static final String KEY = "takes";

    static final List<String> KEYS = List.of("from", "version", "sections");

    private final ProblemCollector problems;

    TakesReader(ProblemCollector problems) {
        this.problems = problems;
    }

    /**
     * The parts of one other checklist.
     *
     * @param from the id of the other checklist, never a path
     * @param version exactly this one
     * @param sections in the order in which they are asked
     */
    record Entry(YamlNode.Scalar from, YamlNode.Scalar version, List<YamlNode.Scalar> sections) {
        Entry {
            sections = List.copyOf(sections);
        }
    }

    /** Returns the entries that are well formed; of two for the same checklist the first. */
    List<Entry> read(YamlNode.Mapping checklist) {
        Optional<YamlNode> list = TreeKeys.value(checklist, KEY);
        List<Entry> entries = new ArrayList<>();
        Map<String, SourceLocation> known = new HashMap<>();
        for (YamlNode item : list.isEmpty() ? List.<YamlNode>of() : list.get().items(KEY, problems)) {
            MappingReader fields = new MappingReader(item, KEY, KEYS, problems);
            Optional<YamlNode.Scalar> from = fields.requiredScalar("from");
            Optional<YamlNode.Scalar> version = fields.requiredScalar("version");
            fields.requiredNode("sections");
            List<YamlNode.Scalar> sections = fields.scalars("sections");
            requireOnce(sections);
            boolean found = from.isPresent() && version.isPresent();
            if (found && isWellFormed(from.get(), version.get()) && isNew(from.get(), known)) {
                entries.add(new Entry(from.get(), version.get(), sections));
            }
        }
        return entries;
    }

    private boolean isWellFormed(YamlNode.Scalar from, YamlNode.Scalar version) {
        boolean isId = IdFormat.isValid(from.text()) && from.text().indexOf('.') < 0;
        if (!isId) {
            problems.add(from.where(), BAD_ID, from.text());
        }
        boolean isVersion = ChecklistReader.isVersion(version.text());
        if (!isVersion) {
            problems.add(version.where(), BAD_VERSION, version.text());
        }
        return isId && isVersion;
    }

    private void requireOnce(List<YamlNode.Scalar> sections) {
        Map<String, SourceLocation> known = new HashMap<>();
        sections.forEach(section -> isNew(section, known));
    }

    private boolean isNew(YamlNode.Scalar id, Map<String, SourceLocation> known) {
        @Nullable SourceLocation first = known.putIfAbsent(id.text(), id.where());
        if (first != null) {
            problems.add(id.where(), DUPLICATE_ID, id.text(), String.valueOf(first.line()));
        }
        return first == null;
    }
}
