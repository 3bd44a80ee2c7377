package org.stocktake.cli.answers;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.PeriodOption;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.command.WaitingFacts;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.AnswerPace;
import org.stocktake.finding.AssessmentProgress;
import org.stocktake.finding.Completeness;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.FollowUp;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.QuestionStatus;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Coordination;
import org.stocktake.model.Fact;
import org.stocktake.model.FactId;
import org.stocktake.model.IsoDates;
import org.stocktake.model.KebabCase;
import org.stocktake.model.QuestionId;
import org.stocktake.report.chapter.ContradictionText;
import org.stocktake.report.chapter.SignOffText;
import org.stocktake.report.machine.StatusJson;
import org.stocktake.terminal.wrap.DisplayWidth;

/** Prints the progress of an assessment on one screen: done, open, waiting for whom, falling due. */
final class StatusPrinter {
    /** The flags that ask for work; the others have lines of their own. */
    private static final List<FindingFlag> IN_DOUBT = List.of(
            FindingFlag.UNSUBSTANTIATED,
            FindingFlag.EXPIRED,
            FindingFlag.REPEALED,
            FindingFlag.NOT_IN_FORCE,
            FindingFlag.DEPENDS);

    /** The default of the period within which due dates are listed. */
    static final String AHEAD = "P60D";

    private static final int LABEL_COLUMNS = 50;

    private final CommandContext context;
    private final AssessmentDocument document;
    private final Findings findings;
    private final AssessmentProgress progress;
    private final String ahead;
    private final List<DueDate> due;
    private final TextPrinter page;

    /** @param ahead the period within which due dates are listed, such as {@code P60D} */
    StatusPrinter(CommandContext context, AssessmentDocument document, String ahead) throws UserException {
        this.context = context;
        this.document = document;
        this.findings = Findings.of(document.checklist(), document.assessment(), context.today());
        this.progress = AssessmentProgress.of(findings);
        this.ahead = ahead;
        this.due = DueDate.until(IsoDates.after(context.today(), PeriodOption.required(ahead)), findings);
        this.page = context.printer();
    }

    ExitCode json(String file) {
        context.out().print(StatusJson.of(file, findings, due));
        return ExitCode.DONE;
    }

    ExitCode print() {
        AssessmentHeader.print(page, context, document);
        page.text(
                0,
                context.say(
                        "command.status.far",
                        progress.count(QuestionStatus.DONE),
                        context.words().count("command.count.questions", progress.asked())));
        pace();
        voluntary();
        sections();
        questions();
        marks();
        waiting();
        requests();
        toConfirm();
        conflicts();
        toComplete();
        due();
        contradictions();
        signOffs();
        page.blank();
        page.whole(context.say("command.status.next", context.program(), context.typed(document.path())));
        return ExitCode.DONE;
    }

    private void voluntary() {
        notBinding(FindingFlag.BINDS_LATER);
        notBinding(FindingFlag.RESERVED);
        notBinding(FindingFlag.VOLUNTARY);
    }

    private void notBinding(FindingFlag flag) {
        List<Finding> flagged = findings.flagged(flag);
        if (!flagged.isEmpty()) {
            long answered = flagged.stream()
                    .filter(finding -> finding.outcome() != Outcome.OPEN)
                    .count();
            page.text(0, context.say("command.status." + flag.word(), flagged.size(), answered));
        }
    }

    private void sections() {
        page.blank();
        for (AssessmentProgress.Part part : progress.sections()) {
            page.row(
                    2,
                    part.section().title(),
                    LABEL_COLUMNS,
                    context.say("command.status.of", part.count(QuestionStatus.DONE), part.asked()));
        }
    }

    /** Prints the time that is left, once there are enough answers to tell the pace. */
    private void pace() {
        AnswerPace.of(document.assessment())
                .flatMap(pace -> pace.left(progress))
                .ifPresent(left -> page.text(
                        0, context.words().count("pace.left." + left.unit().word(), left.number())));
    }

    /** Prints the number of questions under each status, and below it what the number is made of. */
    private void questions() {
        page.heading(context.say("command.status.questions"));
        count(2, "command.status.done", progress.count(QuestionStatus.DONE));
        count(2, "command.status.to-complete", progress.count(QuestionStatus.TO_COMPLETE));
        count(2, "command.status.open", progress.count(QuestionStatus.OPEN));
        progress.pending().forEach((kind, number) -> count(4, "answer." + kind.word(), number));
        count(2, "command.status.not-started", progress.count(QuestionStatus.NOT_STARTED));
        if (!findings.toConfirm().isEmpty()) {
            count(4, "command.status.to-confirm", findings.toConfirm().size());
        }
        int conflicts = document.assessment().coordination().conflicts().size();
        if (conflicts > 0) {
            count(2, "command.status.conflicts", conflicts);
        }
    }

    private void count(int indent, String key, int number) {
        page.row(indent, context.say(key), LABEL_COLUMNS + 2 - indent, Integer.toString(number));
    }

    private void marks() {
        List<FindingFlag> marks = IN_DOUBT.stream()
                .filter(flag -> !findings.flagged(flag).isEmpty())
                .toList();
        if (!marks.isEmpty()) {
            page.heading(context.say("command.status.marks"));
        }
        marks.forEach(
                flag -> count(2, "flag." + flag.word(), findings.flagged(flag).size()));
    }

    private void waiting() {
        if (!progress.waitingFor().isEmpty()) {
            page.heading(context.say("command.status.waiting"));
            progress.waitingFor()
                    .forEach(
                            (whom, questions) -> page.hanging(2, context.words().lead(whom), ids(questions)));
        }
    }

    /** Prints the questions that offices answered differently. */
    private void conflicts() {
        List<QuestionId> questions = document.assessment().coordination().contested(document.checklist());
        if (!questions.isEmpty()) {
            page.heading(context.say("command.status.conflicts"));
            page.text(2, ids(questions));
            page.whole("  "
                    + context.say("command.status.conflicts.next", context.program(), context.typed(document.path())));
        }
    }

    /** Prints each worksheet that was sent, and if it came back. */
    private void requests() {
        List<Coordination.Request> all = document.assessment().coordination().requests();
        if (!all.isEmpty()) {
            page.heading(context.say("command.status.requests"));
        }
        String today = findings.today().toString();
        for (Coordination.Request request : all) {
            String agency = document.checklist().vocabulary().agency(request.agency());
            page.text(2, agency);
            page.text(4, state(request, today));
        }
    }

    private String state(Coordination.Request request, String today) {
        String sent = day(request.sent());
        String wanted = day(request.due());
        if (request.isLate()) {
            return context.say("command.status.request.late", sent, wanted, day(request.returned()));
        }
        if (!request.returned().isEmpty()) {
            return context.say("command.status.request.returned", sent, day(request.returned()));
        }
        if (request.due().isEmpty()) {
            return context.say("command.status.request.out", sent);
        }
        String key = "command.status.request." + (request.isOverdue(today) ? "overdue" : "due");
        return context.say(key, sent, wanted);
    }

    private String day(String written) {
        return context.words().day(written);
    }

    /** Prints each reason for which answers from an earlier version have to be confirmed, with their questions. */
    private void toConfirm() {
        List<Fact> facts = findings.factsToConfirm();
        if (!findings.toConfirm().isEmpty() || !facts.isEmpty()) {
            page.heading(context.say("command.status.confirm"));
        }
        Map<String, Set<QuestionId>> byReason = new LinkedHashMap<>();
        for (Finding finding : findings.toConfirm()) {
            QuestionId id = finding.question().id();
            for (CarriedAnswer proposed : document.assessment().carryover().proposedTo(id)) {
                byReason.computeIfAbsent(proposed.from().because(), because -> new LinkedHashSet<>())
                        .add(id);
            }
        }
        byReason.forEach((because, questions) -> {
            String reason = because.isEmpty() ? context.say("command.update.no-reason") : because;
            page.text(2, context.say("command.update.line", ids(List.copyOf(questions)), reason));
        });
        WaitingFacts.lines(context, document.assessment(), facts).forEach(line -> page.text(2, line));
    }

    /** Prints the names of what each answer lacks. */
    private void toComplete() {
        Completeness completeness = Completeness.of(findings);
        List<Fact> facts = completeness.factsNotKnown();
        if (!progress.lacking().isEmpty()
                || !facts.isEmpty()
                || !completeness.unlisted().isEmpty()) {
            page.heading(context.say("command.status.lacking"));
        }
        facts.forEach(fact ->
                page.hanging(2, context.words().lead(fact.id().value()), context.say("report.profile.unknown")));
        completeness
                .unlisted()
                .forEach(fact -> page.hanging(
                        2, context.words().lead(fact.id().value()), context.say("command.status.unlisted")));
        for (QuestionId id : progress.lacking()) {
            List<String> names = document
                    .assessment()
                    .answerTo(id)
                    .map(answer -> FollowUp.missingIn(answer, document.checklist()))
                    .orElse(List.of())
                    .stream()
                    .map(followUp -> context.say("report.not-stated." + followUp.word()))
                    .toList();
            page.hanging(2, context.words().lead(named(id)), context.words().list(names));
        }
    }

    private String ids(List<QuestionId> questions) {
        return context.words().list(questions.stream().map(this::named).toList());
    }

    /** Returns the short number, which interview and report show and commands take. */
    private String named(QuestionId id) {
        return ChecklistLookup.number(document.checklist(), id.value());
    }

    private void due() {
        if (!due.isEmpty()) {
            page.heading(context.say("command.status.due", PeriodOption.said(ahead, context.words())));
            int columns = due.stream()
                    .mapToInt(one -> DisplayWidth.of(context.words().day(one.day())))
                    .max()
                    .orElse(0);
            due.forEach(one -> due(one, columns + 2));
        }
    }

    private void contradictions() {
        List<Contradiction> all = Contradiction.in(findings);
        if (!all.isEmpty()) {
            page.heading(context.say("command.status.contradictory"));
            all.forEach(found -> page.hanging(
                    2,
                    context.words().lead(about(found)),
                    ContradictionText.said(found, document.checklist(), context.words())));
        }
    }

    private void signOffs() {
        List<SignOffState> all = SignOffState.all(document.checklist(), document.assessment());
        if (!all.isEmpty()) {
            page.heading(context.say("command.status.sign-offs"));
        }
        SignOffText text = new SignOffText(context.words(), document.checklist());
        for (SignOffState state : all) {
            String key = "command.status.sign-off." + (state.holds() ? "holds" : "void");
            page.text(2, state.signOff().office());
            page.text(4, context.say(key, day(state.day()), text.sections(state), text.differences(state)));
        }
    }

    private String about(Contradiction found) {
        return found.question()
                .map(this::named)
                .or(() -> found.fact().map(FactId::value))
                .orElse("declarations");
    }

    private void due(DueDate due, int columns) {
        String key = "command.status.due." + KebabCase.of(due.kind());
        String overdue = due.day().isBefore(findings.today()) ? " " + context.say("command.status.overdue") : "";
        String said = context.words().say(key, named(due.question()), due.what()) + overdue;
        page.row(2, context.words().day(due.day()), columns, said);
    }
}
