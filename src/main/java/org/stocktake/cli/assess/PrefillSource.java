package org.stocktake.cli.assess;

import java.io.IOException;
import java.nio.file.Path;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.EarlierAssessment;
import org.stocktake.finding.StoredProposals;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.interview.Prefill;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;

/** Reads the older assessment that --from names and whose answers are proposed. */
final class PrefillSource {
    private final CommandContext context;
    private final String from;

    PrefillSource(CommandContext context, String from) {
        this.context = context;
        this.from = from;
    }

    /** Returns the file of the older assessment as the user named it; empty when there is none. */
    String from() {
        return from;
    }

    /** Returns the checklist of a new assessment: that of the older one, else the named one. */
    Checklist checklist() throws IOException, UserException {
        return from.isEmpty() ? context.checklist("") : read(from).checklist();
    }

    /** Returns the configuration with the proposals of --from, and with those that the file itself holds. */
    InterviewConfig in(InterviewConfig config, Assessment opened) throws IOException, UserException {
        InterviewConfig with = in(config);
        return with.with(with.earlier().with(new StoredProposals(opened.carryover())));
    }

    /** Returns the configuration with the proposals. Prints, once, which answers have no question any more. */
    InterviewConfig in(InterviewConfig config) throws IOException, UserException {
        if (from.isEmpty()) {
            return config;
        }
        EarlierAssessment earlier = read(from);
        if (!earlier.checklist().id().equals(config.checklist().id())) {
            throw UserException.usage(
                    "from-other-checklist",
                    from,
                    earlier.checklist().id(),
                    config.checklist().id());
        }
        if (!earlier.gone().isEmpty()) {
            context.note("command.assess.gone", from, String.join(", ", earlier.gone()));
        }
        return config.with(new Prefill(from, earlier.assessment()));
    }

    private EarlierAssessment read(String file) throws IOException, UserException {
        return CommandContext.require(context.reader().readEarlier(Path.of(file)));
    }
}
