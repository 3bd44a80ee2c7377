package org.stocktake.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.compare.ScopeShift;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.gate.Verdict;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Assessment;
import org.stocktake.model.FactId;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.chapter.ContradictionText;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;
import org.stocktake.text.SafeText;

/** Makes the diagnostics of a check for one file, in words; the formats lay them out. */
final class CheckDiagnostics implements CheckedFile.Cases<List<Diagnostic>> {
    private final Messages words;

    CheckDiagnostics(Messages words) {
        this.words = words;
    }

    /** Returns the failures in the order of the checklist, then waived failures, contradictions, conflicts, documents and notes. */
    List<Diagnostic> of(CheckedFile file) {
        return file.match(this);
    }

    @Override
    public List<Diagnostic> unreadable(CheckedFile.Unreadable file) {
        return List.of(new Diagnostic(
                Diagnostic.Level.UNREADABLE,
                SourceLocation.in(file.file()),
                CheckCode.UNREADABLE.code(),
                SafeText.briefly(file.reason()),
                "",
                ""));
    }

    @Override
    public List<Diagnostic> invalid(CheckedFile.Invalid file) {
        return file.problems().stream()
                .map(problem -> new Diagnostic(
                        Diagnostic.Level.PROBLEM,
                        problem.where(),
                        problem.kind().code(),
                        ProblemText.sentence(words, problem),
                        ProblemText.remedy(words, problem),
                        ""))
                .toList();
    }

    @Override
    public List<Diagnostic> lapsed(CheckedFile.Lapsed file) {
        return file.waivers().stream()
                .map(waiver -> new Diagnostic(
                        Diagnostic.Level.FAILURE,
                        waiver.where(),
                        CheckCode.WAIVER_EXPIRED.code(),
                        words.say(
                                CheckCode.WAIVER_EXPIRED.key(),
                                waiver.question(),
                                words.day(waiver.until()),
                                reason(waiver),
                                SafeText.briefly(waiver.owner())),
                        words.say(CheckCode.WAIVER_EXPIRED.key() + ".remedy"),
                        waiver.question().value()))
                .toList();
    }

    private String reason(Waiver waiver) {
        return words.say("waiver." + waiver.reason().word());
    }

    @Override
    public List<Diagnostic> judged(CheckedFile.Judged file) {
        List<Diagnostic> all = new ArrayList<>();
        FailureText text = new FailureText(words, file);
        for (GateFailure failure : file.verdict().failures()) {
            all.add(text.diagnostic(failure));
        }
        for (Verdict.Waived waived : file.verdict().waived()) {
            all.add(waived(text.diagnostic(waived.failure()), waived.waiver()));
        }
        for (Contradiction found : file.contradictions()) {
            all.add(contradictory(file, found));
        }
        for (QuestionId question : file.conflicts()) {
            all.add(new ConflictText(words, file).warning(question));
        }
        for (CitedDocument document : file.warnings()) {
            all.add(new DocumentText(words).warning(file, document));
        }
        for (SignOffState state : file.voidSignOffs()) {
            all.add(voided(file, state));
        }
        if (file.ratchet().isPresent()) {
            better(file, file.ratchet().get(), all);
        }
        for (DueDate due : file.due()) {
            all.add(due(file, due));
        }
        if (!file.findings().toConfirm().isEmpty()) {
            all.add(toConfirm(file));
        }
        if (!file.findings().factsToConfirm().isEmpty()) {
            all.add(factsToConfirm(file));
        }
        addProposalsLeft(file, all);
        return all;
    }

    /** Adds a note on earlier answers whose question has an answer: nobody is asked about them any more. */
    private void addProposalsLeft(CheckedFile.Judged file, List<Diagnostic> all) {
        Assessment assessment = file.findings().assessment();
        List<QuestionId> questions = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (QuestionId question : assessment.carryover().proposals().keySet()) {
            if (assessment.answerTo(question).isPresent()) {
                questions.add(question);
                left.add(file.findings().checklist().numberAndId(question));
            }
        }
        if (!left.isEmpty()) {
            String key = CheckCode.PROPOSAL_LEFT.key();
            all.add(new Diagnostic(
                    Diagnostic.Level.NOTE,
                    file.places().of(Optional.of(questions.get(0))),
                    CheckCode.PROPOSAL_LEFT.code(),
                    words.count(key, left.size(), words.list(left)),
                    words.say(key + ".remedy", Remedy.shown(file)),
                    ""));
        }
    }

    Diagnostic voided(CheckedFile.Judged file, SignOffState state) {
        return new Diagnostic(
                Diagnostic.Level.CAUTION,
                file.places().of(state),
                CheckCode.SIGN_OFF_VOID.code(),
                new FailureText(words, file).voided(state),
                Remedy.voided(words, file, state),
                "");
    }

    private Diagnostic toConfirm(CheckedFile.Judged file) {
        String key = CheckCode.TO_CONFIRM.key();
        return new Diagnostic(
                Diagnostic.Level.NOTE,
                file.places().of(Optional.empty()),
                CheckCode.TO_CONFIRM.code(),
                words.count(key, file.findings().toConfirm().size()),
                words.say(key + ".remedy", Remedy.typed(file)),
                "");
    }

    private Diagnostic factsToConfirm(CheckedFile.Judged file) {
        List<String> ids = new ArrayList<>();
        file.findings().factsToConfirm().forEach(fact -> ids.add(fact.id().value()));
        String key = CheckCode.TO_CONFIRM.key();
        return new Diagnostic(
                Diagnostic.Level.NOTE,
                file.places().of(Optional.empty()),
                CheckCode.TO_CONFIRM.code(),
                words.say(key + ".facts", words.list(ids)),
                words.say(key + ".remedy", Remedy.typed(file)),
                "");
    }

    private Diagnostic waived(Diagnostic failure, Waiver waiver) {
        String message = words.say(
                "report.check.waived",
                words.day(waiver.until()),
                SafeText.briefly(waiver.owner()),
                reason(waiver),
                failure.message());
        return new Diagnostic(
                Diagnostic.Level.WAIVED,
                failure.where(),
                failure.code(),
                message,
                failure.remedy(),
                failure.question());
    }

    private void better(CheckedFile.Judged file, Comparison comparison, List<Diagnostic> all) {
        ChangeText said = new ChangeText(comparison, words);
        for (QuestionChange change : comparison.of(QuestionChange.Kind.BETTER)) {
            all.add(new Diagnostic(
                    Diagnostic.Level.NOTE,
                    file.places().of(Optional.of(change.question().id())),
                    CheckCode.RATCHET_BETTER.code(),
                    words.say(
                            CheckCode.RATCHET_BETTER.key(),
                            said.numberAndId(change.question()),
                            said.citation(change),
                            said.step(change),
                            said.because(change)),
                    "",
                    change.question().id().value()));
        }
        ShiftText shifts = new ShiftText(comparison, words);
        for (ScopeShift shift : shifts.shifts()) {
            all.add(new Diagnostic(
                    Diagnostic.Level.NOTE,
                    file.places().of(Optional.empty()),
                    CheckCode.RATCHET_REFRAMED.code(),
                    shifts.whole(shift),
                    words.say(CheckCode.RATCHET_REFRAMED.key() + ".remedy"),
                    ""));
        }
    }

    Diagnostic contradictory(CheckedFile.Judged file, Contradiction found) {
        String question = found.question().map(QuestionId::value).orElse("");
        String fact = found.fact().map(FactId::value).orElse("declarations");
        String key = CheckCode.CONTRADICTORY.key();
        return new Diagnostic(
                Diagnostic.Level.CAUTION,
                file.places().of(found),
                CheckCode.CONTRADICTORY.code(),
                words.say(
                        key,
                        found.question()
                                .map(file.findings().checklist()::numberAndId)
                                .orElse(fact),
                        SafeText.of(
                                ContradictionText.said(found, file.findings().checklist(), words))),
                words.say(key + remedy(found.kind()), Remedy.typed(file), question, Remedy.shown(file), others(found)),
                question);
    }

    private String others(Contradiction found) {
        List<String> ids = new ArrayList<>();
        for (QuestionId other : found.others()) {
            ids.add(other.value());
        }
        return words.list(ids);
    }

    private static String remedy(Contradiction.Kind kind) {
        return switch (kind) {
            case FACTS_APART, SINCE_AFTER_PERIOD, DAY_HAS_COME, DECLARATIONS_DENIED -> ".profile.remedy";
            case DAY_TO_COME -> ".fact.remedy";
            case DECLARATION_IN_FUTURE -> ".declaration.remedy";
            case ANSWER_APART, CLAIM_EXCLUDED -> ".answer.remedy";
            case ANSWERS_APART -> ".answers.remedy";
            case EVIDENCE_IN_FUTURE, ACTION_BEFORE_PERIOD, REVIEW_BEFORE_ANSWER, ANSWERED_IN_FUTURE -> ".day.remedy";
        };
    }

    private Diagnostic due(CheckedFile.Judged file, DueDate due) {
        CheckCode code = switch (due.kind()) {
            case ANSWER -> CheckCode.DUE_ANSWER;
            case EVIDENCE -> CheckCode.DUE_EVIDENCE;
            case ACTION -> CheckCode.DUE_ACTION;
        };
        return new Diagnostic(
                Diagnostic.Level.NOTE,
                file.places().of(Optional.of(due.question())),
                code.code(),
                words.say(
                        code.key(),
                        file.findings().checklist().numberAndId(due.question()),
                        words.day(due.day()),
                        SafeText.briefly(due.what())),
                words.say(code.key() + ".remedy", Remedy.typed(file), due.question(), Remedy.shown(file)),
                due.question().value());
    }
}
