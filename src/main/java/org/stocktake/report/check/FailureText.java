package org.stocktake.report.check;

import java.util.ArrayList;
import java.util.List;
import org.stocktake.finding.Finding;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.gate.GateRule;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.Answer;
import org.stocktake.model.Coordination;
import org.stocktake.model.Force;
import org.stocktake.model.ProvisionId;
import org.stocktake.model.Question;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.chapter.SignOffText;
import org.stocktake.text.Citation;
import org.stocktake.text.Messages;
import org.stocktake.text.SafeText;

/** Sentences about a failure of the gate: the question, its provisions, and the remedy. */
final class FailureText {
    private final Messages words;
    private final CheckedFile.Judged file;

    FailureText(Messages words, CheckedFile.Judged file) {
        this.words = words;
        this.file = file;
    }

    static CheckCode code(GateFailure failure) {
        return failure.match(new GateFailure.Cases<>() {
            @Override
            public CheckCode ofFinding(GateFailure.OfFinding failing) {
                return switch (failing.cause()) {
                    case OPEN -> CheckCode.GATE_OPEN;
                    case CONFLICT -> CheckCode.ANSWER_CONFLICT;
                    case UNSUBSTANTIATED -> CheckCode.GATE_UNSUBSTANTIATED;
                    case EXPIRED -> CheckCode.GATE_EXPIRED;
                    case REPEALED -> CheckCode.GATE_REPEALED;
                    case UNSIGNED -> CheckCode.GATE_UNSIGNED;
                    case OUTCOME, WORSE, TOO_MANY, UNVERIFIED, LATE -> CheckCode.GATE_OUTCOME;
                };
            }

            @Override
            public CheckCode ofDocument(GateFailure.OfDocument failing) {
                return DocumentText.code(failing.document().state());
            }

            @Override
            public CheckCode ofSignOff(GateFailure.OfSignOff failing) {
                return CheckCode.SIGN_OFF_VOID;
            }

            @Override
            public CheckCode ofRequest(GateFailure.OfRequest failing) {
                return CheckCode.GATE_LATE;
            }

            @Override
            public CheckCode stepBack(GateFailure.StepBack step) {
                return step(step.change());
            }

            @Override
            public CheckCode tooMany(GateFailure.TooMany many) {
                return CheckCode.GATE_TOO_MANY;
            }
        });
    }

    private static CheckCode step(QuestionChange change) {
        return switch (change.kind()) {
            case NEWLY_OPEN -> CheckCode.RATCHET_NEWLY_OPEN;
            case EXPIRED -> CheckCode.RATCHET_EXPIRED;
            case WORSE,
                    BETTER,
                    CHANGED,
                    NOW_BINDING,
                    NO_LONGER_BINDING,
                    NEWLY_ASKED,
                    NO_LONGER_ASKED,
                    OTHER_GROUND,
                    CHECKLIST_CHANGED -> CheckCode.RATCHET_WORSE;
        };
    }

    Diagnostic diagnostic(GateFailure failure) {
        boolean incomplete = failure.isIncomplete();
        return new Diagnostic(
                incomplete ? Diagnostic.Level.INCOMPLETE : Diagnostic.Level.FAILURE,
                place(failure),
                code(failure).code(),
                message(failure),
                new Remedy(words, file).of(failure),
                failure.question().map(question -> question.value()).orElse(""));
    }

    private SourceLocation place(GateFailure failure) {
        if (failure instanceof GateFailure.OfDocument failing) {
            return failing.document().where();
        }
        if (failure instanceof GateFailure.OfRequest failing) {
            List<Coordination.Request> all =
                    file.findings().assessment().coordination().requests();
            return file.places().ofRequest(all.indexOf(failing.request()));
        }
        return failure instanceof GateFailure.OfSignOff failing
                ? file.places().of(failing.state())
                : file.places().of(failure.question());
    }

    private String named(Question question) {
        return file.findings().checklist().numberAndId(question.id());
    }

    /** Returns the fault, with the paragraphs and articles. */
    private String message(GateFailure failure) {
        return failure.match(new GateFailure.Cases<>() {
            @Override
            public String ofFinding(GateFailure.OfFinding failing) {
                Finding finding = failing.finding();
                if (failing.cause() == GateFailure.Cause.CONFLICT) {
                    return new ConflictText(words, file)
                            .message(finding.question().id());
                }
                String state = failing.cause() == GateFailure.Cause.OPEN ? pending(finding) : outcome(finding);
                String citation = Citation.of(
                        words,
                        file.findings().checklist(),
                        finding.applicability().applying());
                return words.say(code(failing).key(), named(finding.question()), citation, state);
            }

            @Override
            public String ofDocument(GateFailure.OfDocument failing) {
                return new DocumentText(words).message(file, failing.document());
            }

            @Override
            public String ofSignOff(GateFailure.OfSignOff failing) {
                return voided(failing.state());
            }

            @Override
            public String ofRequest(GateFailure.OfRequest failing) {
                Coordination.Request request = failing.request();
                String agency = file.findings().checklist().vocabulary().agency(request.agency());
                return words.say(
                        CheckCode.GATE_LATE.key(),
                        SafeText.of(agency),
                        words.day(request.due()),
                        words.day(request.sent()));
            }

            @Override
            public String stepBack(GateFailure.StepBack step) {
                return FailureText.this.stepBack(step.change());
            }

            @Override
            public String tooMany(GateFailure.TooMany many) {
                List<String> questions = many.findings().stream()
                        .map(finding -> named(finding.question()))
                        .toList();
                return words.say(
                        CheckCode.GATE_TOO_MANY.key(),
                        questions.size(),
                        rule(many.maximum().rule()),
                        many.maximum().atMost(),
                        words.list(questions));
            }
        });
    }

    /** Returns the sentence about a sign-off that does not hold any more. */
    String voided(SignOffState state) {
        SignOffText text = new SignOffText(words, file.findings().checklist());
        return words.say(
                CheckCode.SIGN_OFF_VOID.key(),
                SafeText.briefly(state.signOff().office()),
                words.day(state.day()),
                SafeText.of(text.sections(state)),
                SafeText.of(text.differences(state)));
    }

    private String stepBack(QuestionChange change) {
        ChangeText said = new ChangeText(file.ratchet().orElseThrow(), words);
        return words.say(
                step(change).key(),
                said.numberAndId(change.question()),
                said.citation(change),
                said.step(change),
                said.because(change));
    }

    private String outcome(Finding finding) {
        return words.say("outcome." + finding.outcome().word());
    }

    private String pending(Finding finding) {
        boolean waits = file.findings().toConfirm().contains(finding);
        return file.findings()
                .answer(finding)
                .map(Answer::kind)
                .map(kind -> words.say("answer." + kind.word()))
                .orElseGet(() -> words.say(waits ? "report.check.waits" : "report.check.not-answered"));
    }

    /** Returns a rule in words, such as "Gap; Obligation; offences". */
    private String rule(GateRule rule) {
        List<String> parts = new ArrayList<>();
        rule.outcomes().stream().sorted().forEach(outcome -> parts.add(words.say("outcome." + outcome.word())));
        rule.forces().stream().sorted().map(Force::word).forEach(force -> parts.add(words.say("force." + force)));
        rule.sections().stream().sorted().forEach(parts::add);
        rule.provisions().stream().sorted().map(ProvisionId::value).forEach(parts::add);
        return words.parts(parts);
    }
}
