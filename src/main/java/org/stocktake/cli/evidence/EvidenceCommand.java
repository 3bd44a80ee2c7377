package org.stocktake.cli.evidence;

import java.io.IOException;
import java.util.List;
import org.stocktake.cli.command.ArgumentValue;
import org.stocktake.cli.command.BaseCommand;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.FormatOption;
import org.stocktake.cli.command.UserException;

/** Lists what the answers rest on, and records the SHA-256 of the documents beside the assessment. */
public final class EvidenceCommand extends BaseCommand {
    private final ArgumentValue<String> file = arguments.parameter("FILE");
    private final ArgumentValue<List<String>> documents = arguments.parameters("0..*", "DOCUMENT");
    private final ArgumentValue<Boolean> update = arguments.flag("--update");
    private final ArgumentValue<Boolean> yes = arguments.flag("--yes");
    private final ArgumentValue<Boolean> dryRun = arguments.flag("--dry-run");
    private final ArgumentValue<String> format = arguments.textOr(FormatOption.TEXT, "FORMAT", "--format");

    public EvidenceCommand(CommandContext context) {
        super(context, "evidence");
    }

    @Override
    public ExitCode run(CommandContext context) throws IOException, UserException {
        boolean json = FormatOption.isJson(format.value());
        if (!update.value() && (yes.value() || dryRun.value())) {
            throw UserException.usage("evidence-update-missing");
        }
        CitationListing listing =
                CitationListing.of(context, context.read(file.value())).of(documents.value());
        if (update.value()) {
            return new DigestUpdate(context, listing, yes.value(), dryRun.value()).run();
        }
        if (json) {
            context.out().print(listing.json(file.value()));
            return ExitCode.DONE;
        }
        new CitationPrinter(context, listing).print();
        return ExitCode.DONE;
    }
}
