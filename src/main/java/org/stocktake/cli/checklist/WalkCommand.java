package org.stocktake.cli.checklist;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.finding.Findings;
import org.stocktake.model.Checklist;
import org.stocktake.report.machine.WalkJson;

/** The command that says which questions a State with such facts is asked, and why the others are not. */
final class WalkCommand extends BaseCommand {
    private final ArgumentValue<String> id = arguments.parameter("CHECKLIST");
    private final ArgumentValue<List<String>> facts = arguments.words(List.of(), "FACT=VALUE", "--profile");
    private final ArgumentValue<String> persona = arguments.text("PERSONA", "--persona");
    private final ArgumentValue<String> from = arguments.text("FILE", "--from");
    private final ArgumentValue<String> depth = arguments.text("DEPTH", "--depth");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    WalkCommand(CommandContext context) {
        super(context, "walk");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        if (!persona.value().isEmpty() && !from.value().isEmpty()) {
            throw UserException.usage("walk-two-states");
        }
        Checklist checklist = context.checklist(id.value());
        WalkedState state =
                base(context, checklist).withDepth(depth.value()).withFacts(WalkedFacts.read(checklist, facts.value()));
        Findings findings = Findings.of(checklist, state.assessment(), state.today());
        if (json) {
            context.out().print(WalkJson.of(findings));
            return ExitCode.DONE;
        }
        return new WalkPrinter(context, findings).print();
    }

    private WalkedState base(CommandContext context, Checklist checklist) throws IOException, UserException {
        if (!persona.value().isEmpty()) {
            return WalkedState.of(PersonasBeside.find(context, id.value(), checklist, persona.value()));
        }
        return from.value().isEmpty()
                ? WalkedState.unknown(checklist, context.today())
                : WalkedState.of(
                        CommandContext.require(
                                new AssessmentReader(context.translated(), id.value()).read(Path.of(from.value()))),
                        context.today());
    }
}
