package org.stocktake.cli.answers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stocktake.cli.command.ChangedAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.ReplacedProposals;
import org.stocktake.cli.command.UserException;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.finding.Findings;
import org.stocktake.finding.merge.MergedProposal;
import org.stocktake.finding.merge.ProposalMerge;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.Assessment;
import org.stocktake.model.BlankText;
import org.stocktake.model.Carryover;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.ProblemKind;
import org.stocktake.model.Profile;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.document.PlainText;

/** Changes answers from the command line: all of them or, if one is invalid, none. */
final class AnswerEditor {
    private final CommandContext context;
    private final AssessmentDocument document;
    private final AssignedParts assigned = new AssignedParts();

    /**
     * The options of the command.
     *
     * @param office the office that gives the answers; empty if none is named for all of them
     * @param dryRun true if nothing is to be written
     * @param proposals answers to an earlier version of the checklist, which wait to be confirmed
     */
    record SetOptions(String office, boolean dryRun, Carryover proposals) {}

    AnswerEditor(CommandContext context, AssessmentDocument document) {
        this.context = context;
        this.document = document;
    }

    /** @param wrong the problems that are known already; they are reported together with the others */
    ExitCode run(List<Assignment> assignments, AssignmentProblems wrong, SetOptions how)
            throws IOException, UserException {
        ChangedAnswers answers = new ChangedAnswers(context, document, assigned);
        Assessment given = answers.completed(changed(assignments, wrong), how.office(), wrong)
                .retiringReplaced(document.assessment());
        ProposalMerge proposals = ProposalMerge.ofTable(given, given.withCarryover(how.proposals()));
        Assessment changed = proposals.merged();
        requireValid(changed, assignments);
        answers.tell();
        ReplacedProposals.tell(context, document, changed);
        boolean same = changed.equals(document.assessment());
        if (!same && !how.dryRun()) {
            ChangedAssessment.save(context, document, changed);
        }
        String result = same ? "command.set.same" : how.dryRun() ? "command.set.would" : "command.set.saved";
        tell(proposals.told(), changed);
        context.note(result, document.path());
        return ExitCode.DONE;
    }

    /** Tells what was given to an earlier version: it waits to be confirmed, or is retired beside an answer. */
    private void tell(List<MergedProposal> proposals, Assessment changed) throws UserException {
        List<String> retired = new ArrayList<>();
        for (MergedProposal one : proposals) {
            if (!one.fate().isWaiting()) {
                retired.add(document.checklist().numberOrId(one.question()));
            }
        }
        if (!retired.isEmpty()) {
            context.note(
                    "command.set.retired",
                    context.words().list(retired),
                    context.program(),
                    context.typed(document.path()));
        }
        if (retired.size() < proposals.size()) {
            int waiting = Findings.of(document.checklist(), changed, context.today())
                    .toConfirm()
                    .size();
            context.note("command.returned.to-confirm", waiting, context.program(), context.typed(document.path()));
        }
    }

    /** Returns the assessment with these values as they stand, or refuses with all problems. Saves nothing. */
    Assessment read(List<Assignment> assignments, AssignmentProblems wrong) throws IOException, UserException {
        Assessment changed = changed(assignments, wrong);
        requireValid(changed, assignments);
        return changed;
    }

    /** Returns the changed assessment, or refuses with all problems. */
    private Assessment changed(List<Assignment> assignments, AssignmentProblems wrong) throws UserException {
        Assessment changed = document.assessment();
        Set<String> names = new HashSet<>();
        for (Assignment assignment : assignments) {
            try {
                if (!names.add(assignment.name()) && !assignment.name().equals("declaration")) {
                    throw UserException.usage("set-twice", assignment.name());
                }
                if (!wrong.takesSuggestions() && !DeclarationProperty.isNamed(assignment.name())) {
                    AnswerProperty.requireKnown(document.checklist(), assignment.name());
                }
                changed = change(changed, assignment);
            } catch (UserException.CannotContinueException refusal) {
                wrong.add(new UserException.Placed(assignment.where(), refusal));
            }
        }
        wrong.requireNone();
        return changed;
    }

    private Assessment change(Assessment assessment, Assignment assignment) throws UserException {
        String name = assignment.name();
        String value = assignment.value();
        if (ChecklistLookup.isFact(name)) {
            return fact(assessment, ChecklistLookup.fact(document.checklist(), name), value);
        }
        if (ChecklistLookup.isConsulted(document.checklist(), name)) {
            return consulted(assessment, value);
        }
        if (DeclarationProperty.isNamed(name)) {
            return DeclarationProperty.named(name).change(assessment, document.checklist(), value);
        }
        AnswerProperty part = AnswerProperty.named(document.checklist(), name);
        assigned.add(part, assignment);
        Optional<Answer> before = assessment.answerTo(part.question());
        if (before.filter(answer -> isSaid(assignment, part, answer)).isPresent()) {
            return assessment;
        }
        if (part.key().isEmpty() && value.isEmpty()) {
            return assessment.without(part.question());
        }
        if (before.isEmpty() && !part.key().isEmpty()) {
            throw UserException.usage("answer-first", part.number());
        }
        return assessment.with(part.question(), part.change(before.orElse(Answer.of(AnswerKind.LATER)), value));
    }

    /** Returns true if the answer says what a table says, which has plain text without spaces around it. */
    private static boolean isSaid(Assignment assignment, AnswerProperty part, Answer answer) {
        return assignment.where().isPresent()
                && PlainText.text(part.of(answer)).strip().equals(assignment.value());
    }

    /** Adds those consulted, one on each line, each once; an empty value removes all. */
    private static Assessment consulted(Assessment assessment, String value) {
        Set<String> all = new LinkedHashSet<>(BlankText.isBlank(value) ? List.of() : assessment.consulted());
        value.lines()
                .filter(line -> !BlankText.isBlank(line))
                .map(String::strip)
                .forEach(all::add);
        return assessment.withConsulted(List.copyOf(all));
    }

    private Assessment fact(Assessment assessment, FactId id, String value) {
        if (value.equals(Profile.NOT_KNOWN) && !isChoice(id, value)) {
            return assessment.withProfile(assessment.profile().withNotKnown(id));
        }
        List<String> values = value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
        return assessment.withProfile(assessment.profile().with(id, values));
    }

    private boolean isChoice(FactId id, String value) {
        return document.checklist().fact(id).stream()
                .flatMap(fact -> fact.choices().stream())
                .anyMatch(choice -> choice.id().equals(value));
    }

    /**
     * Refuses what the file reader would refuse, before it is written. The locations of the reader are not those of the
     * file: a problem is reported at the row that the question came from, or without a location if it was typed.
     */
    private void requireValid(Assessment changed, List<Assignment> assignments) throws IOException, UserException {
        String name = document.path().toString();
        String text = AssessmentWriter.write(changed);
        List<Problem> typed = new ArrayList<>();
        List<Problem> placed = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (Problem problem : context.reader()
                .read(name, text.getBytes(StandardCharsets.UTF_8))
                .problems()) {
            Optional<SourceLocation> where = origin(lines, problem.where().line(), assignments);
            if (where.isEmpty()) {
                typed.add(new Problem(SourceLocation.in(name), problem.kind(), problem.details()));
            } else {
                placed.add(new Problem(where.get(), problem.kind(), problem.details()));
            }
        }
        if (!placed.isEmpty()) {
            placed.addAll(typed);
            placed.sort(Comparator.comparing(Problem::where));
            throw new UserException.InvalidInputException(placed);
        }
        for (Problem problem : typed) {
            if (problem.kind() == ProblemKind.REASON_MISSING) {
                throw UserException.usage(
                        "set-without-reason",
                        ChecklistLookup.number(
                                document.checklist(), problem.details().get(0)));
            }
        }
        if (!typed.isEmpty()) {
            throw new UserException.WrongValuesException(typed);
        }
    }

    /** Returns the location of the assignment for the answer on that line of the text. */
    private static Optional<SourceLocation> origin(List<String> lines, int line, List<Assignment> assignments) {
        int at = Math.min(line, lines.size()) - 1;
        while (at > 0 && !(lines.get(at).startsWith("  ") && lines.get(at).charAt(2) != ' ')) {
            at--;
        }
        String question = keyOn(lines, at);
        String part = question + "." + keyOn(lines, Math.min(line, lines.size()) - 1);
        return Stream.concat(
                        assignments.stream().filter(one -> one.name().equals(part)),
                        assignments.stream()
                                .filter(one -> one.name().equals(question)
                                        || one.name().startsWith(question + ".")))
                .findFirst()
                .flatMap(Assignment::where);
    }

    private static String keyOn(List<String> lines, int at) {
        String line = at < 0 ? "" : lines.get(at).strip();
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }
}
