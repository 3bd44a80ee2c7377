package org.stocktake.files.gate;

import static org.stocktake.model.ProblemKind.MISSING_KEY;
import static org.stocktake.model.ProblemKind.UNKNOWN_CHECKLIST;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.yaml.FileFormat;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.MappingReader;
import org.stocktake.files.yaml.ProblemCollector;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.files.yaml.YamlNode;
import org.stocktake.files.yaml.YamlParser;
import org.stocktake.finding.gate.Floor;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.GateRule;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.model.SourceLocation;

/** Reads a gate strictly: every unknown key or id is a problem with its place. */
final class GateReader {
    static final List<String> KEYS =
            List.of("format", "checklist", "require", "fail-on", "maxima", "waivers", "floor", "end");

    private final ChecklistLibrary library;
    private final String asked;

    /** The SHA-256 of the file's bytes. */
    private String sha256 = "";

    /** @param asked id or path of the checklist to use; empty for the one that the gate names */
    GateReader(ChecklistLibrary library, String asked) {
        this.library = library;
        this.asked = asked;
    }

    LoadResult<GateFile> read(Path file) throws IOException {
        ProblemCollector problems = new ProblemCollector();
        try {
            byte[] bytes = StrictUtf8.bytes(file, file.toString());
            SourceText source = StrictUtf8.of(file.toString(), bytes);
            sha256 = Sha256.of(bytes);
            YamlNode.Mapping tree = YamlParser.mapping(source, problems);
            FileFormat.GATE.require(tree);
            Optional<GateFile> gate = gate(file, source, tree, problems);
            return gate.isPresent() && problems.isEmpty()
                    ? new LoadResult.Good<>(gate.get())
                    : new LoadResult.Bad<>(problems.sorted());
        } catch (InvalidFileException refused) {
            problems.add(refused.problem());
            return new LoadResult.Bad<>(problems.sorted());
        }
    }

    private Optional<GateFile> gate(Path file, SourceText source, YamlNode.Mapping tree, ProblemCollector problems)
            throws IOException {
        MappingReader root = new MappingReader(tree, "gate", KEYS, problems);
        if (!root.text("end").equals("gate")) {
            problems.add(new SourceLocation(source.file(), source.lines(), 1), MISSING_KEY, "end: gate");
        }
        Optional<YamlNode.Scalar> named = root.requiredScalar("checklist");
        Optional<Checklist> found = named.isEmpty() ? Optional.empty() : checklist(named.get(), problems);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Checklist checklist = found.get();
        Gate gate = new Gate(
                requirements(root),
                rules(root, new RuleReader(checklist, problems)),
                maxima(root, new RuleReader(checklist, problems)),
                waivers(root, new WaiverReader(checklist, problems)));
        List<Floor> floors = new ArrayList<>();
        FloorReader reader = new FloorReader(checklist, problems);
        for (YamlNode item : root.items("floor")) {
            reader.read(item).ifPresent(floors::add);
        }
        return Optional.of(
                new GateFile(file, sha256, checklist.id(), gate, floors, source.text(), floorLines(tree, source)));
    }

    private Optional<Checklist> checklist(YamlNode.Scalar named, ProblemCollector problems) throws IOException {
        LoadResult<Checklist> loaded = asked.isEmpty() ? library.findById(named.text()) : library.find(asked);
        for (Problem problem : loaded.problems()) {
            problems.add(
                    problem.kind() == UNKNOWN_CHECKLIST
                            ? new Problem(named.where(), problem.kind(), problem.details())
                            : problem);
        }
        Optional<Checklist> found = loaded.found();
        if (found.isPresent() && !found.get().id().equals(named.text())) {
            problems.add(
                    named.where(),
                    UNKNOWN_CHECKLIST,
                    named.text(),
                    found.get().id(),
                    found.get().id());
            return Optional.empty();
        }
        return found;
    }

    private static Set<Gate.Requirement> requirements(MappingReader root) {
        return new LinkedHashSet<>(root.words("require", Gate.Requirement.class));
    }

    private static List<GateRule> rules(MappingReader root, RuleReader reader) {
        List<GateRule> rules = new ArrayList<>();
        for (YamlNode item : root.items("fail-on")) {
            reader.rule(item).ifPresent(rules::add);
        }
        return rules;
    }

    private static List<Gate.Maximum> maxima(MappingReader root, RuleReader reader) {
        List<Gate.Maximum> maxima = new ArrayList<>();
        for (YamlNode item : root.items("maxima")) {
            reader.maximum(item).ifPresent(maxima::add);
        }
        return maxima;
    }

    private static List<Waiver> waivers(MappingReader root, WaiverReader reader) {
        List<Waiver> waivers = new ArrayList<>();
        for (YamlNode item : root.items("waivers")) {
            reader.read(item).ifPresent(waivers::add);
        }
        return waivers;
    }

    /**
     * Returns the line of the key {@code floor} and the line of the next key; without a floor, twice the line of
     * {@code end}.
     */
    private static List<Integer> floorLines(YamlNode.Mapping tree, SourceText source) {
        int from = 0;
        int after = 0;
        int end = source.lines() + 1;
        for (YamlNode.Entry entry : tree.entries()) {
            int line = entry.key().where().line();
            after = from > 0 && after == 0 ? line : after;
            from = entry.key().text().equals("floor") ? line : from;
            end = entry.key().text().equals("end") ? line : end;
        }
        return from == 0 ? List.of(end, end) : List.of(from, after == 0 ? source.lines() + 1 : after);
    }
}
