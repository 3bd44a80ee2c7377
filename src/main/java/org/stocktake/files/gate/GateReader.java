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
import org.stocktake.files.yaml.Fields;
import org.stocktake.files.yaml.Format;
import org.stocktake.files.yaml.Loaded;
import org.stocktake.files.yaml.Node;
import org.stocktake.files.yaml.Problems;
import org.stocktake.files.yaml.Refused;
import org.stocktake.files.yaml.SourceText;
import org.stocktake.files.yaml.StrictText;
import org.stocktake.files.yaml.Tree;
import org.stocktake.finding.gate.Floor;
import org.stocktake.finding.gate.Gate;
import org.stocktake.finding.gate.Rule;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.model.Where;

/** Reads a gate strictly: an unknown key or id is a problem with its place, never passed over. */
final class GateReader {
    private static final List<String> KEYS =
            List.of("format", "checklist", "require", "fail-on", "maxima", "waivers", "floor", "end");

    private final ChecklistLibrary library;
    private final String asked;

    /** Of the bytes of the file. */
    private String sha256 = "";

    /** @param asked id or path of the checklist to use; empty for the one that the gate names */
    GateReader(ChecklistLibrary library, String asked) {
        this.library = library;
        this.asked = asked;
    }

    Loaded<GateFile> read(Path file) throws IOException {
        Problems problems = new Problems();
        try {
            byte[] bytes = StrictText.bytes(file, file.toString());
            SourceText source = StrictText.of(file.toString(), bytes);
            sha256 = Sha256.of(bytes);
            Node.Mapping tree = Tree.mapping(source, problems);
            Format.GATE.require(tree);
            Optional<GateFile> gate = gate(file, source, tree, problems);
            return gate.isPresent() && problems.isEmpty()
                    ? new Loaded.Good<>(gate.get())
                    : new Loaded.Bad<>(problems.sorted());
        } catch (Refused refused) {
            problems.add(refused.problem());
            return new Loaded.Bad<>(problems.sorted());
        }
    }

    private Optional<GateFile> gate(Path file, SourceText source, Node.Mapping tree, Problems problems)
            throws IOException {
        Fields root = new Fields(tree, "gate", KEYS, problems);
        if (!root.text("end").equals("gate")) {
            problems.add(new Where(source.file(), source.lines(), 1), MISSING_KEY, "end: gate");
        }
        Optional<Node.Scalar> named = root.requiredScalar("checklist");
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
        for (Node item : root.items("floor")) {
            reader.read(item).ifPresent(floors::add);
        }
        return Optional.of(
                new GateFile(file, sha256, checklist.id(), gate, floors, source.text(), floorLines(tree, source)));
    }

    private Optional<Checklist> checklist(Node.Scalar named, Problems problems) throws IOException {
        Loaded<Checklist> loaded = asked.isEmpty() ? library.findById(named.text()) : library.find(asked);
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

    private static Set<Gate.Requirement> requirements(Fields root) {
        return new LinkedHashSet<>(root.words("require", Gate.Requirement.class));
    }

    private static List<Rule> rules(Fields root, RuleReader reader) {
        List<Rule> rules = new ArrayList<>();
        for (Node item : root.items("fail-on")) {
            reader.rule(item).ifPresent(rules::add);
        }
        return rules;
    }

    private static List<Gate.Maximum> maxima(Fields root, RuleReader reader) {
        List<Gate.Maximum> maxima = new ArrayList<>();
        for (Node item : root.items("maxima")) {
            reader.maximum(item).ifPresent(maxima::add);
        }
        return maxima;
    }

    private static List<Waiver> waivers(Fields root, WaiverReader reader) {
        List<Waiver> waivers = new ArrayList<>();
        for (Node item : root.items("waivers")) {
            reader.read(item).ifPresent(waivers::add);
        }
        return waivers;
    }

    /** From the line of the key to that of the next one; without a floor, before the end. */
    private static List<Integer> floorLines(Node.Mapping tree, SourceText source) {
        int from = 0;
        int after = 0;
        int end = source.lines() + 1;
        for (Node.Entry entry : tree.entries()) {
            int line = entry.key().where().line();
            after = from > 0 && after == 0 ? line : after;
            from = entry.key().text().equals("floor") ? line : from;
            end = entry.key().text().equals("end") ? line : end;
        }
        return from == 0 ? List.of(end, end) : List.of(from, after == 0 ? source.lines() + 1 : after);
    }
}
