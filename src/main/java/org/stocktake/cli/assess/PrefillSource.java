package org.stocktake.cli.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.assessment.EarlierAssessment;
import org.stocktake.files.checklist.ChecklistLibrary;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.finding.Prefill;
import org.stocktake.finding.SharedAnswers;
import org.stocktake.finding.StoredProposals;
import org.stocktake.interview.InterviewConfig;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Carryover;
import org.stocktake.model.Checklist;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Profile;
import org.stocktake.model.QuestionId;

/** Reads the assessment that --from names and whose answers are proposed: an older one, or one of another checklist. */
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

    /** Returns the checklist of a new assessment: the one that --checklist names, else that of the older one. */
    Checklist checklist() throws IOException, UserException {
        return from.isEmpty() || context.namesChecklist()
                ? context.checklist("")
                : read(from).checklist();
    }

    /** Returns the configuration with the proposals of --from, and with those that the file itself holds. */
    InterviewConfig in(InterviewConfig config, Assessment opened) throws IOException, UserException {
        InterviewConfig with = in(config);
        requireSameState(with, opened);
        return with.with(with.earlier().with(opened.carryover()));
    }

    /** Refuses the answers of another State: nobody takes them over by Enter. */
    void requireSameState(InterviewConfig config, Assessment opened) throws UserException {
        String older = config.earlier().assessment().subject().state();
        String state = opened.subject().state();
        if (!from.isEmpty() && !older.equals(state)) {
            throw UserException.usage("from-other-state", from, older, state);
        }
    }

    /** Returns the configuration with the proposals. Prints, once, which answers have no question any more. */
    InterviewConfig in(InterviewConfig config) throws IOException, UserException {
        if (from.isEmpty()) {
            return config;
        }
        EarlierAssessment earlier = read(from);
        if (!earlier.checklist().id().equals(config.checklist().id())) {
            return config.with(shared(earlier, config.checklist()));
        }
        if (!earlier.gone().isEmpty()) {
            context.note("command.assess.gone", from, context.words().list(earlier.gone()));
        }
        return config.with(new Prefill(from, earlier.assessment()).withChanged(earlier.proposals(), earlier.facts()));
    }

    /** Returns what the assessment of another checklist says on the same questions; each is offered, none is copied. */
    private Prefill shared(EarlierAssessment earlier, Checklist checklist) throws UserException {
        SharedAnswers shared = new SharedAnswers(checklist, earlier.checklist());
        if (!shared.areAny()) {
            throw UserException.usage(
                    "from-other-checklist", from, earlier.checklist().id(), checklist.id());
        }
        Assessment offered = shared.of(earlier.assessment());
        context.note(
                "command.assess.shared",
                from,
                earlier.checklist().id(),
                offered.answers().size());
        Map<QuestionId, List<CarriedAnswer>> changed = new LinkedHashMap<>(earlier.proposals());
        changed.keySet().removeIf(id -> !shared.isShared(id));
        Map<FactId, Carryover.CarriedFact> facts = new LinkedHashMap<>(earlier.facts());
        Profile waiting = Carryover.NONE
                .proposing(earlier.facts())
                .withProposed(earlier.assessment().profile());
        Profile same = shared.of(earlier.assessment().withProfile(waiting)).profile();
        facts.keySet().removeIf(id -> !same.knows(id));
        String title = earlier.checklist().heading().title();
        return new Prefill(from, offered, StoredProposals.NONE, title).withChanged(changed, facts);
    }

    private EarlierAssessment read(String file) throws IOException, UserException {
        LoadResult<EarlierAssessment> read = context.reader().readEarlier(Path.of(file));
        for (Problem problem : read.problems()) {
            if (problem.kind() == ProblemKind.OTHER_CHECKLIST) {
                return CommandContext.require(new AssessmentReader(others()).readEarlier(Path.of(file)));
            }
        }
        return CommandContext.require(read);
    }

    /** Returns the checklists that can be found, also beside the one that --checklist names, which takes parts of them. */
    private ChecklistLibrary others() {
        String own = context.ownChecklist();
        return own.isEmpty() ? context.translated() : context.translated().alsoBeside(Path.of(own));
    }
}
