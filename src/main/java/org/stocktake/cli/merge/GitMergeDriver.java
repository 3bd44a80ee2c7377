package org.stocktake.cli.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentUpdate;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.finding.merge.AssessmentMerge;
import org.stocktake.finding.merge.KeyConflict;
import org.stocktake.finding.merge.MergeOutcome;
import org.stocktake.finding.merge.QuestionMerge;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Problem;
import org.stocktake.text.ProblemText;

/**
 * Merges three versions of an assessment as git hands them to a merge driver, and writes the result over ours. Source:
 * gitattributes(5), "Defining a custom merge driver": zero says that all is merged, any other code up to 128 that a
 * person must look at the file.
 */
final class GitMergeDriver {
    private final CommandContext context;
    private final String name;

    /** @param name the path of the file in the repository; git hands over copies with names of their own */
    GitMergeDriver(CommandContext context, String name) {
        this.context = context;
        this.name = name;
    }

    /** Merges the files. When a version is refused, ours stays as it is. */
    ExitCode run(String base, String ours, String theirs) throws IOException, UserException {
        byte[] bytes = bytes(ours);
        AssessmentDocument mine = CommandContext.require(context.reader().read(name, bytes));
        AssessmentDocument other = CommandContext.require(context.reader().read(said("theirs"), bytes(theirs)));
        requireSameSubject(mine.assessment(), other.assessment());
        Optional<Assessment> common = common(base, mine.assessment());
        AssessmentMerge.Result result =
                AssessmentMerge.ofVersions(mine.assessment(), other.assessment(), common, mine.checklist());
        byte[] merged = merged(bytes, mine.assessment(), result.merged());
        List<Problem> problems = context.reader().read(name, merged).problems();
        Files.write(Path.of(ours), merged);
        return told(mine.checklist(), result, problems);
    }

    private String said(String side) {
        return name + " (" + side + ")";
    }

    private byte[] bytes(String file) throws IOException, UserException {
        try {
            return StrictUtf8.bytes(Path.of(file), file);
        } catch (InvalidFileException refused) {
            throw new UserException.InvalidInputException(List.of(refused.problem()));
        }
    }

    private static void requireSameSubject(Assessment mine, Assessment other) throws UserException {
        if (!mine.subject().checklistId().equals(other.subject().checklistId())) {
            throw new UserException.CannotContinueException(
                    ExitCode.INVALID,
                    "merge-other-checklist",
                    mine.subject().checklistId(),
                    other.subject().checklistId());
        }
        if (!mine.subject().state().equals(other.subject().state())) {
            throw new UserException.CannotContinueException(
                    ExitCode.INVALID,
                    "merge-other-state",
                    mine.subject().state(),
                    other.subject().state());
        }
    }

    /**
     * Returns the version that both come from; empty when both branches added the file, or when it can be read no more
     * or is about something else. Then whatever differs is a conflict, and that is told.
     */
    private Optional<Assessment> common(String file, Assessment ours) throws IOException, UserException {
        byte[] bytes = bytes(file);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        Optional<Assessment> common = assessment(context.reader().read(said("base"), bytes), bytes)
                .filter(was -> was.subject().state().equals(ours.subject().state()));
        if (common.isEmpty()) {
            context.note("command.merge.no-base", name);
        }
        return common;
    }

    /** Returns the assessment; one of an earlier version of the checklist as an update makes it. */
    private Optional<Assessment> assessment(LoadResult<AssessmentDocument> loaded, byte[] bytes) throws IOException {
        if (loaded.found().isPresent()) {
            return loaded.found().map(AssessmentDocument::assessment);
        }
        LoadResult<OutdatedAssessment> outdated = context.reader().readOutdated(Path.of(said("base")), bytes);
        return outdated.found().map(found -> AssessmentUpdate.of(found).after());
    }

    private static byte[] merged(byte[] ours, Assessment before, Assessment after) throws IOException {
        return YamlEditor.apply(new String(ours, StandardCharsets.UTF_8), before, after)
                .getBytes(StandardCharsets.UTF_8);
    }

    private ExitCode told(Checklist checklist, AssessmentMerge.Result result, List<Problem> problems) {
        for (QuestionMerge merged : result.questions()) {
            if (merged.isBroughtBack()) {
                context.note("command.merge.brought-back", name, number(checklist, merged));
            }
        }
        for (KeyConflict key : result.keys()) {
            boolean secret = key.key().startsWith("contacts.");
            context.err()
                    .println(context.say(
                            secret ? "command.merge.key.secret" : "command.merge.key",
                            name,
                            key.key(),
                            key.ours(),
                            key.theirs()));
        }
        for (Problem problem : problems) {
            context.err().println(ProblemText.say(context.words(), problem));
        }
        List<QuestionMerge> conflicts = result.with(MergeOutcome.CONFLICT);
        for (QuestionMerge conflict : conflicts) {
            context.err()
                    .println(context.say(
                            "command.merge.conflict",
                            name,
                            number(checklist, conflict),
                            office(conflict.result()),
                            office(conflict.other())));
        }
        if (!conflicts.isEmpty()) {
            context.err().println(context.say("command.merge.conflict.next", context.typed(Path.of(name))));
        }
        boolean clean = conflicts.isEmpty() && result.keys().isEmpty() && problems.isEmpty();
        return clean ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private static String number(Checklist checklist, QuestionMerge merged) {
        return checklist
                .question(merged.question())
                .map(checklist::numberOf)
                .orElse(merged.question().value());
    }

    private String office(Optional<Answer> answer) {
        String by = answer.map(given -> given.text(AnswerTextField.BY)).orElse("");
        return by.isEmpty() ? context.say("command.merge.no-office") : by;
    }
}
