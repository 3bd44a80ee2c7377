package org.stocktake.cli.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentUpdate;
import org.stocktake.files.assessment.OutdatedAssessment;
import org.stocktake.files.edit.YamlEditor;
import org.stocktake.files.store.MergedVersion;
import org.stocktake.files.yaml.InvalidFileException;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.files.yaml.StrictUtf8;
import org.stocktake.finding.merge.AssessmentMerge;
import org.stocktake.finding.merge.KeyConflict;
import org.stocktake.finding.merge.MergeOutcome;
import org.stocktake.finding.merge.QuestionMerge;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Checklist;
import org.stocktake.model.IdFormat;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.QuestionId;
import org.stocktake.text.AnswerOffice;
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
        Side mine = ours(bytes);
        Assessment other = theirs(bytes(theirs));
        requireSameSubject(mine.now(), other);
        Optional<Assessment> common = common(base, mine.now());
        AssessmentMerge.Result result = AssessmentMerge.ofVersions(mine.now(), other, common, mine.checklist());
        byte[] merged = merged(bytes, mine.written(), result.merged());
        List<Problem> problems = context.reader().read(name, merged).problems();
        MergedVersion.note(Path.of(name), merged, context.me());
        Files.write(Path.of(ours), merged);
        tellRetired(mine, result.merged());
        return told(mine.checklist(), result, problems);
    }

    /**
     * The version of this branch.
     *
     * @param written as it stands in the file
     * @param now as an update makes it, where it follows an earlier version of the checklist; else the same
     */
    private record Side(Assessment written, Assessment now, Checklist checklist) {}

    private Side ours(byte[] bytes) throws IOException, UserException {
        LoadResult<AssessmentDocument> loaded = context.reader().read(name, bytes);
        if (OutdatedAssessment.isOnlyFault(loaded.problems())) {
            LoadResult<OutdatedAssessment> outdated = context.reader().readOutdated(Path.of(name), bytes);
            if (outdated.found().isPresent()) {
                OutdatedAssessment found = outdated.found().get();
                Checklist checklist = found.checklist();
                context.note("command.merge.updated.ours", name, checklist.version());
                return new Side(found.assessment(), AssessmentUpdate.of(found).after(), checklist);
            }
        }
        AssessmentDocument mine = required(loaded);
        return new Side(mine.assessment(), mine.assessment(), mine.checklist());
    }

    /** Tells the questions at which an answer to an earlier version gave way to the answer that stands. */
    private void tellRetired(Side mine, Assessment merged) {
        Set<String> numbers = new LinkedHashSet<>();
        List<CarriedAnswer> before = mine.now().carryover().retired();
        for (CarriedAnswer gone : merged.carryover().retired()) {
            if (!before.contains(gone)) {
                for (QuestionId now : present(mine.checklist(), gone)) {
                    if (merged.answerTo(now).isPresent()) {
                        numbers.add(mine.checklist().numberOrId(now));
                    }
                }
            }
        }
        if (!numbers.isEmpty()) {
            context.note("command.merge.retired", name, context.words().list(List.copyOf(numbers)));
        }
    }

    private static List<QuestionId> present(Checklist checklist, CarriedAnswer gone) {
        return checklist
                .earlierVersion(gone.from().version())
                .filter(way -> IdFormat.isValid(gone.from().id()))
                .map(way -> way.of(new QuestionId(gone.from().id())).into())
                .orElse(List.of());
    }

    private String said(String side) {
        return context.words().note(name, side);
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

    /** Returns the version of the other branch; one of an earlier version of the checklist as an update makes it. */
    private Assessment theirs(byte[] bytes) throws IOException, UserException {
        LoadResult<AssessmentDocument> loaded = context.reader().read(said("theirs"), bytes);
        if (OutdatedAssessment.isOnlyFault(loaded.problems())) {
            Optional<Assessment> updated = updated("theirs", bytes);
            if (updated.isPresent()) {
                context.note("command.merge.updated", name);
                return updated.get();
            }
        }
        return required(loaded).assessment();
    }

    /** Returns the version; refuses one of a newer checklist with the way to merge without losing an answer. */
    private AssessmentDocument required(LoadResult<AssessmentDocument> loaded) throws UserException {
        for (Problem problem : loaded.problems()) {
            if (problem.kind() == ProblemKind.NEWER_CHECKLIST_VERSION) {
                throw new UserException.InvalidInputException(loaded.problems(), "command.merge.newer", List.of(name));
            }
        }
        return CommandContext.require(loaded);
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
        LoadResult<AssessmentDocument> loaded = context.reader().read(said("base"), bytes);
        Optional<Assessment> read = loaded.found().map(AssessmentDocument::assessment);
        Optional<Assessment> common = (read.isPresent() ? read : updated("base", bytes))
                .filter(was -> was.subject().state().equals(ours.subject().state()));
        if (common.isEmpty()) {
            context.note("command.merge.no-base", name);
        }
        return common;
    }

    /** Returns a version that follows an earlier version of the checklist, as an update makes it; empty if it follows none. */
    private Optional<Assessment> updated(String side, byte[] bytes) throws IOException {
        LoadResult<OutdatedAssessment> outdated = context.reader().readOutdated(Path.of(said(side)), bytes);
        return outdated.found().map(found -> AssessmentUpdate.of(found).after());
    }

    private static byte[] merged(byte[] ours, Assessment before, Assessment after) throws IOException {
        return YamlEditor.apply(new String(ours, StandardCharsets.UTF_8), before, after)
                .getBytes(StandardCharsets.UTF_8);
    }

    private ExitCode told(Checklist checklist, AssessmentMerge.Result result, List<Problem> problems) {
        for (QuestionMerge merged : result.questions()) {
            if (merged.isBroughtBack()) {
                context.note("command.merge.brought-back", name, checklist.numberOrId(merged.question()));
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
                            checklist.numberOrId(conflict.question()),
                            office(conflict.result()),
                            office(conflict.other())));
        }
        if (!conflicts.isEmpty()) {
            context.err().println(context.say("command.merge.conflict.next", context.typed(Path.of(name))));
        }
        boolean clean = conflicts.isEmpty() && result.keys().isEmpty() && problems.isEmpty();
        return clean ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private String office(Optional<Answer> answer) {
        return answer.map(given -> AnswerOffice.of(given, context.words())).orElse("");
    }
}
