package org.stocktake.cli.check;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FileArguments;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.DocumentFile;
import org.stocktake.cli.output.EditorSchema;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.gate.GateFile;
import org.stocktake.files.gate.GateWriter;
import org.stocktake.files.store.ChangedOnDiskException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.Findings;
import org.stocktake.finding.gate.Floor;
import org.stocktake.finding.gate.Gate;
import org.stocktake.model.Assessment;
import org.stocktake.model.Problem;
import org.stocktake.text.SafeText;
import org.stocktake.text.ShellQuote;

/** Writes the present state of assessments as the floor of a gate. */
final class FloorWriter {
    private final CommandContext context;
    private final boolean dry;

    FloorWriter(CommandContext context, boolean dry) {
        this.context = context;
        this.dry = dry;
    }

    /**
     * Writes a new gate file. An existing one that may be replaced keeps its rules and waivers, and gets a new floor
     * for the named States.
     */
    ExitCode init(List<String> paths, String file, boolean replace) throws IOException, UserException {
        Path target = Path.of(file);
        boolean exists = Files.exists(target);
        if (exists && !replace) {
            throw new FileAlreadyExistsException(file);
        }
        List<Findings> all = latest(context, paths);
        Map<String, Floor> floors = new TreeMap<>();
        all.forEach(findings -> floors.put(state(findings), Floor.of(findings)));
        if (exists) {
            GateFile gate = CommandContext.require(context.gate(file));
            gate.floors().forEach(floor -> floors.putIfAbsent(floor.subject().state(), floor));
            replace(gate, List.copyOf(floors.values()));
        } else {
            write(
                    file,
                    GateWriter.write(
                            all.get(0).checklist().id(),
                            holding(all),
                            List.copyOf(floors.values()),
                            explanation(file)));
        }
        String states =
                context.words().list(all.stream().map(FloorWriter::state).toList());
        context.note(dry ? "command.gate.would" : "command.gate.written", file, states);
        return ExitCode.DONE;
    }

    private static String state(Findings findings) {
        return findings.assessment().subject().state();
    }

    private List<String> explanation(String file) {
        return context.say("command.gate.explanation", SafeText.of(ShellQuote.file(file)))
                .lines()
                .toList();
    }

    /**
     * Returns the requirements that hold today. That documents are verified and answers signed is for the author of the
     * gate to require: it holds of every assessment that has none.
     */
    private static List<Gate.Requirement> holding(List<Findings> all) {
        List<Gate.Requirement> holding = new ArrayList<>();
        for (Gate.Requirement requirement :
                EnumSet.complementOf(EnumSet.of(Gate.Requirement.VERIFIED, Gate.Requirement.SIGNED))) {
            Gate gate = new Gate(Set.of(requirement), List.of(), List.of(), List.of());
            if (all.stream().allMatch(findings -> gate.judge(findings).holds())) {
                holding.add(requirement);
            }
        }
        return holding;
    }

    /** Returns the latest assessment of each State, by its code. All must answer the same checklist. */
    static List<Findings> latest(CommandContext context, List<String> paths) throws IOException, UserException {
        Map<String, Findings> byState = new TreeMap<>();
        LocalDate today = context.today();
        AssessmentReader reader = context.reader();
        List<Problem> problems = new ArrayList<>();
        for (String path : paths) {
            for (String file : FileArguments.named(context, path)) {
                LoadResult<AssessmentDocument> loaded = reader.read(Path.of(file));
                problems.addAll(loaded.problems());
                loaded.found()
                        .ifPresent(document -> byState.merge(
                                document.assessment().subject().state(), judged(document, today), FloorWriter::later));
            }
        }
        if (!problems.isEmpty()) {
            throw new UserException.InvalidInputException(problems);
        }
        List<Findings> all = List.copyOf(byState.values());
        for (Findings findings : all) {
            String first = all.get(0).checklist().id();
            String other = findings.checklist().id();
            if (!other.equals(first)) {
                throw UserException.usage("several-checklists", first, other);
            }
        }
        return all;
    }

    private static Findings judged(AssessmentDocument document, LocalDate today) {
        return Findings.of(document.checklist(), document.assessment(), today);
    }

    private static Findings later(Findings one, Findings other) {
        Assessment.Subject a = one.assessment().subject();
        Assessment.Subject b = other.assessment().subject();
        return b.period().to().isAfter(a.period().to()) ? other : one;
    }

    private void write(String file, String text) throws IOException {
        if (dry) {
            DocumentFile.requireTarget(Path.of(file), false);
            return;
        }
        try (DocumentFile document = DocumentFile.open(file, false, context.pid())) {
            document.writer().print(text);
            document.keep();
        }
        if (Files.isRegularFile(Path.of(file))) { // not beside a pipe
            EditorSchema.GATE.putBeside(Path.of(file), context.pid());
        }
    }

    /**
     * Replaces the floors of a gate.
     *
     * @throws ChangedOnDiskException if its file was changed since it was read
     */
    void replace(GateFile gate, List<Floor> floors) throws IOException {
        if (dry) {
            return;
        }
        try (DocumentFile document = DocumentFile.openSource(gate.path().toString(), gate.sha256(), context.pid())) {
            document.writer().print(gate.withFloors(floors));
            document.keep();
        }
    }
}
