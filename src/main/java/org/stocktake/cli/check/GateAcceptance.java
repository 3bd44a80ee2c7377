package org.stocktake.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.gate.GateFile;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.gate.Floor;
import org.stocktake.report.console.AcceptanceJson;
import org.stocktake.report.console.AcceptanceTextWriter;
import org.stocktake.report.console.FloorAcceptance;

/** Raises the floor of a gate to the present state. If anything is worse, the floor of that State stays. */
final class GateAcceptance {
    private final CommandContext context;
    private final String file;

    GateAcceptance(CommandContext context, String file) {
        this.context = context;
        this.file = file;
    }

    ExitCode accept(List<String> paths, String format, boolean dry) throws IOException, UserException {
        if (!format.equals("text") && !format.equals("json")) {
            throw UserException.usage("unknown-format", format, "text, json");
        }
        GateFile gate = CommandContext.require(context.gate(file));
        Map<String, Floor> floors = new LinkedHashMap<>();
        gate.floors().forEach(floor -> floors.put(floor.subject().state(), floor));
        List<FloorAcceptance> all = new ArrayList<>();
        for (Findings now : FloorWriter.latest(context, paths)) {
            requireItsChecklist(gate, now);
            Optional<Floor> before = gate.floorFor(now.assessment().subject());
            Floor next = before.isEmpty() ? Floor.of(now) : Floor.of(now).withWaiting(before.get(), now);
            FloorAcceptance accepted = accept(before, next, now);
            if (accepted.isMoved()) {
                floors.put(accepted.state(), next);
            }
            all.add(accepted);
        }
        if (all.stream().anyMatch(FloorAcceptance::isMoved)) {
            new FloorWriter(context, dry).replace(gate, List.copyOf(floors.values()));
            if (dry) {
                context.note("command.gate.dry");
            }
        }
        context.out()
                .print(
                        format.equals("json")
                                ? AcceptanceJson.of(file, all, context.words())
                                : AcceptanceTextWriter.of(all, context.words()));
        return all.stream().allMatch(one -> one.worse().isEmpty()) ? ExitCode.DONE : ExitCode.GATE;
    }

    private static FloorAcceptance accept(Optional<Floor> floor, Floor next, Findings now) {
        String state = now.assessment().subject().state();
        Optional<Comparison> since = floor.map(before -> before.against(now));
        boolean same = floor.filter(before -> holdsTheSame(before, next)).isPresent();
        return new FloorAcceptance(state, since, same);
    }

    /** Returns true if both floors hold the same. The day of a floor changes only together with its content. */
    private static boolean holdsTheSame(Floor one, Floor other) {
        return one.answers().equals(other.answers())
                && one.profile().equals(other.profile())
                && one.depth() == other.depth()
                && one.subject().period().equals(other.subject().period())
                && one.subject().checklistVersion().equals(other.subject().checklistVersion());
    }

    private static void requireItsChecklist(GateFile gate, Findings now) throws UserException {
        if (!gate.checklistId().equals(now.checklist().id())) {
            throw UserException.usage(
                    "several-checklists", gate.checklistId(), now.checklist().id());
        }
    }
}
