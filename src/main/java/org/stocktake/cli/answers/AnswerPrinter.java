package org.stocktake.cli.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.command.WaitingFacts;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.finding.Finding;
import org.stocktake.finding.FindingFlag;
import org.stocktake.finding.Findings;
import org.stocktake.finding.merge.DifferingParts;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.CarriedAnswer;
import org.stocktake.model.Declaration;
import org.stocktake.model.Fact;
import org.stocktake.model.Question;
import org.stocktake.model.Section;
import org.stocktake.report.chapter.DeclarationText;
import org.stocktake.text.AnswerOffice;
import org.stocktake.text.Joint;

/** Prints the answers of an assessment for a person: all of them in short, or one in full. */
final class AnswerPrinter {
    private final CommandContext context;
    private final AssessmentDocument document;
    private final Findings findings;
    private final TextPrinter page;
    private final AnswerDetailsPrinter parts;

    AnswerPrinter(CommandContext context, AssessmentDocument document) throws UserException {
        this(context, document, context.printer());
    }

    AnswerPrinter(CommandContext context, AssessmentDocument document, TextPrinter page) throws UserException {
        this.context = context;
        this.document = document;
        this.findings = Findings.of(document.checklist(), document.assessment(), context.today());
        this.page = page;
        this.parts =
                new AnswerDetailsPrinter(context, page, document.checklist().vocabulary(), 0);
    }

    /** Prints the facts that wait to be confirmed, and every question that is asked, with its answer and its finding. */
    ExitCode all() {
        AssessmentHeader.print(page, context, document);
        List<Fact> facts = findings.factsToConfirm();
        if (!facts.isEmpty()) {
            page.heading(context.say("command.status.confirm"));
            WaitingFacts.lines(context, document.assessment(), facts).forEach(line -> page.text(2, line));
        }
        for (Section section : document.checklist().sections()) {
            List<Finding> asked = findings.in(section);
            if (!asked.isEmpty()) {
                page.heading(section.title());
                home(section);
                asked.forEach(this::line);
            }
        }
        new RetiredPrinter(context, page, document.checklist().vocabulary())
                .print(document.assessment().carryover());
        return ExitCode.DONE;
    }

    /** Prints the checklist from which a section is taken. */
    private void home(Section section) {
        if (section.home().isElsewhere()) {
            page.text(
                    0,
                    context.say(
                            "command.show.taken-from",
                            section.home().checklist(),
                            section.home().version()));
        }
    }

    private void line(Finding finding) {
        page.text(
                2,
                context.words()
                        .label(
                                document.checklist().numberOf(finding.question()),
                                Joint.DASH.of(said(finding), context.words())));
        page.text(4, finding.question().text());
    }

    /**
     * Prints one answer with all its details. The internal note is included, because this is the view of the State
     * itself.
     */
    ExitCode one(Question question) {
        page.heading(Joint.DASH.of(
                List.of(
                        document.checklist().numberOf(question),
                        document.checklist().sectionOf(question).title()),
                context.words()));
        page.text(0, question.text());
        home(document.checklist().sectionOf(question));
        page.blank();
        answer(question);
        document.assessment()
                .answerTo(question.id())
                .map(given -> given.text(AnswerTextField.INTERNAL_NOTE))
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> parts.text(AnswerTextField.INTERNAL_NOTE, note));
        for (CarriedAnswer proposed : toConfirm(question)) {
            String note = proposed.answer().text(AnswerTextField.INTERNAL_NOTE);
            if (!note.isEmpty()) {
                parts.text(AnswerTextField.INTERNAL_NOTE, note);
            }
        }
        return ExitCode.DONE;
    }

    /** Prints the answer to the question and its details without the internal note, so that a log may show it. */
    void answer(Question question) {
        Optional<Answer> answer = document.assessment().answerTo(question.id());
        page.labelled(0, context.say("command.show.answer"), kind(question));
        answer.ifPresent(given -> beside(question, given));
        findings.of(question)
                .map(this::amounts)
                .filter(amounts -> !amounts.isEmpty())
                .ifPresent(amounts -> page.labelled(0, context.say("command.show.finding"), amounts));
        findings.of(question).ifPresent(this::declared);
        toConfirm(question).forEach(carried -> proposed(question, carried));
        for (Answer other : document.assessment().coordination().conflictsAt(question.id())) {
            other(question, DifferingParts.of(answer, other));
        }
    }

    /** Prints the answer of another office in the parts that differ from the one that stands. */
    private void other(Question question, Answer other) {
        String kind = context.say("answer." + other.kind().word());
        String office = AnswerOffice.of(other, context.words());
        page.blank();
        page.labelled(0, context.say("command.show.conflict"), context.say("command.show.conflict.of", kind, office));
        beside(question, other);
    }

    /** Returns the answers to an earlier version that wait for somebody to confirm them. */
    private List<CarriedAnswer> toConfirm(Question question) {
        return document.assessment().answerTo(question.id()).isPresent()
                ? List.of()
                : document.assessment().carryover().proposedTo(question.id());
    }

    private void proposed(Question question, CarriedAnswer proposed) {
        CarriedAnswer.Origin from = proposed.from();
        page.blank();
        page.labelled(
                0,
                context.say("command.show.to-confirm"),
                context.say(
                        "command.show.earlier",
                        context.say("answer." + proposed.answer().kind().word()),
                        from.version(),
                        from.because().isEmpty() ? context.say("command.update.no-reason") : from.because()));
        beside(question, proposed.answer());
    }

    /** Prints what the State declared on the provisions of the question, in full. */
    private void declared(Finding finding) {
        for (Declaration declaration : findings.declarationsOn(finding)) {
            page.text(0, DeclarationText.heading(declaration, document.checklist(), context.words()));
            page.text(2, declaration.text());
            for (Declaration.Objection objection : declaration.objections()) {
                page.labelled(
                        2,
                        context.say("command.show.objection"),
                        DeclarationText.objection(objection, context.words(), written -> written));
            }
        }
    }

    private void beside(Question question, Answer answer) {
        new AnswerDetailsPrinter(context, page, document.checklist().vocabularyOf(question), 0)
                .print(answer.with(AnswerTextField.INTERNAL_NOTE, ""));
    }

    private String kind(Question question) {
        return document.assessment()
                .answerTo(question.id())
                .map(given -> context.say("answer." + given.kind().word()))
                .orElseGet(() -> context.say(
                        toConfirm(question).isEmpty() ? "command.show.none" : "command.show.none.to-confirm"));
    }

    /** Returns the answer and what it amounts to, without an outcome that says the same words as the answer. */
    private List<String> said(Finding finding) {
        String answer = kind(finding.question());
        String outcome = outcome(finding);
        String amounts = amounts(finding, outcome.equals(answer) ? "" : outcome);
        return amounts.isEmpty() ? List.of(answer) : List.of(answer, amounts);
    }

    /** Returns the outcome; empty without an answer, unless it says more than that there is none. */
    private String outcome(Finding finding) {
        boolean says = findings.answer(finding).isPresent() || finding.has(FindingFlag.RESERVED);
        return says ? context.say("outcome." + finding.words()) : "";
    }

    private String amounts(Finding finding) {
        return amounts(finding, outcome(finding));
    }

    /** Returns the outcome and the marks. */
    private String amounts(Finding finding, String outcome) {
        List<String> words = new ArrayList<>();
        if (!outcome.isEmpty()) {
            words.add(outcome);
        }
        for (FindingFlag flag : finding.flags()) {
            if (flag != FindingFlag.RESERVED) {
                words.add(context.say("flag." + flag.word()));
            }
        }
        return context.words().parts(words);
    }
}
