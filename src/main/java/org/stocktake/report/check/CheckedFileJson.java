package org.stocktake.report.check;

import java.util.List;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.gate.Verdict;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.machine.ChangesJson;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.report.machine.SignOffJson;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;

/** The result of a check for one file, as one JSON object; {@code src/docs/check-json.md} describes it. */
final class CheckedFileJson implements CheckedFile.Cases<Boolean> {
    private final JsonWriter json;
    private final Messages words;

    CheckedFileJson(JsonWriter json, Messages words) {
        this.json = json;
        this.words = words;
    }

    void write(CheckedFile file) {
        json.object(() -> {
            json.string("file", file.file());
            file.match(this);
        });
    }

    @Override
    public Boolean unreadable(CheckedFile.Unreadable unreadable) {
        json.string("result", "unreadable");
        json.string("error", unreadable.reason());
        return true;
    }

    @Override
    public Boolean invalid(CheckedFile.Invalid invalid) {
        json.string("result", "invalid");
        json.array("problems", invalid.problems(), this::problem);
        return true;
    }

    private void problem(Problem problem) {
        place(problem.where());
        json.string("code", problem.kind().code());
        json.string("message", ProblemText.sentence(words, problem));
        json.string("remedy", ProblemText.remedy(words, problem));
    }

    @Override
    public Boolean lapsed(CheckedFile.Lapsed lapsed) {
        json.string("result", "fails");
        json.array("failures", new CheckDiagnostics(words).of(lapsed), this::diagnostic);
        return true;
    }

    private void diagnostic(Diagnostic found) {
        place(found.where());
        json.string("code", found.code());
        json.text("question", found.question());
        json.string("message", found.message());
        json.string("remedy", found.remedy());
    }

    @Override
    public Boolean judged(CheckedFile.Judged file) {
        Findings findings = file.findings();
        json.string("result", result(file.verdict()));
        json.string("sha256", file.sha256());
        json.string("state", findings.assessment().subject().state());
        json.object("checklist", () -> {
            json.string("id", findings.checklist().id());
            json.string("version", findings.checklist().version());
        });
        json.string("depth", findings.assessment().depth().word());
        json.object("outcomes", () -> {
            for (Outcome outcome : Outcome.values()) {
                json.number(outcome.word(), findings.counted(outcome).size());
            }
        });
        FailureText text = new FailureText(words, file);
        json.array("failures", file.verdict().failures(), failure -> failure(file, failure, text));
        if (!file.verdict().waived().isEmpty()) {
            json.array("waived", file.verdict().waived(), waived -> {
                failure(file, waived.failure(), text);
                waiver(waived.waiver());
            });
        }
        contradictions(file);
        conflicts(file);
        documents(file);
        signOffs(file);
        file.ratchet().ifPresent(this::ratchet);
        due(file.due());
        return true;
    }

    private static String result(Verdict verdict) {
        if (verdict.holds()) {
            return "holds";
        }
        return verdict.isIncompleteOnly() ? "incomplete" : "fails";
    }

    private void failure(CheckedFile.Judged file, GateFailure failure, FailureText text) {
        diagnostic(text.diagnostic(failure));
        failure.match(new GateFailure.Cases<Boolean>() {
            @Override
            public Boolean ofFinding(GateFailure.OfFinding failing) {
                finding(failing.finding());
                return true;
            }

            @Override
            public Boolean ofDocument(GateFailure.OfDocument failing) {
                finding(failing.finding());
                document(failing.document());
                return true;
            }

            @Override
            public Boolean ofSignOff(GateFailure.OfSignOff failing) {
                SignOffJson.members(failing.state(), json);
                return true;
            }

            @Override
            public Boolean ofRequest(GateFailure.OfRequest failing) {
                json.text("agency", failing.request().agency());
                json.text("sent", failing.request().sent());
                json.text("due", failing.request().due());
                return true;
            }

            @Override
            public Boolean stepBack(GateFailure.StepBack step) {
                json.object("change", () -> change(step.change(), file.ratchet().orElseThrow()));
                return true;
            }

            @Override
            public Boolean tooMany(GateFailure.TooMany many) {
                json.number("at-most", many.maximum().atMost());
                json.texts(
                        "questions",
                        many.findings().stream()
                                .map(finding -> finding.question().id().value())
                                .toList());
                return true;
            }
        });
    }

    private void finding(Finding finding) {
        json.string("outcome", finding.outcome().word());
        json.string("force", finding.force().word());
        json.texts(
                "provisions",
                finding.applicability().applying().stream()
                        .map(provision -> provision.id().value())
                        .toList());
    }

    private void change(QuestionChange change, Comparison comparison) {
        ChangesJson.change(change, new ChangeText(comparison, words), json);
    }

    private void waiver(Waiver waiver) {
        json.object("waiver", () -> {
            json.string("reason", waiver.reason().word());
            json.string("owner", waiver.owner());
            json.string("until", waiver.until().toString());
        });
    }

    private void ratchet(Comparison comparison) {
        json.array("better", comparison.of(QuestionChange.Kind.BETTER), change -> change(change, comparison));
        ShiftText said = new ShiftText(comparison, words);
        json.array("shifts", said.shifts(), shift -> ChangesJson.shift(shift, said.whole(shift), json));
    }

    private void contradictions(CheckedFile.Judged file) {
        if (file.contradictions().isEmpty()) {
            return;
        }
        CheckDiagnostics diagnostics = new CheckDiagnostics(words);
        json.array("contradictions", file.contradictions(), found -> {
            diagnostic(diagnostics.contradictory(file, found));
            json.string("kind", found.kind().word());
            found.fact().ifPresent(fact -> json.string("fact", fact.value()));
            if (!found.others().isEmpty()) {
                json.texts(
                        "others", found.others().stream().map(QuestionId::value).toList());
            }
        });
    }

    private void conflicts(CheckedFile.Judged file) {
        List<QuestionId> questions = file.conflicts();
        if (!questions.isEmpty()) {
            ConflictText text = new ConflictText(words, file);
            json.array("conflicts", questions, question -> {
                diagnostic(text.warning(question));
                json.texts("answers", text.offices(question));
            });
        }
    }

    private void documents(CheckedFile.Judged file) {
        List<CitedDocument> warnings = file.warnings();
        if (!warnings.isEmpty()) {
            DocumentText text = new DocumentText(words);
            json.array("documents", warnings, document -> {
                diagnostic(text.warning(file, document));
                document(document);
            });
        }
    }

    private void signOffs(CheckedFile.Judged file) {
        List<SignOffState> left = file.voidSignOffs();
        if (!left.isEmpty()) {
            CheckDiagnostics diagnostics = new CheckDiagnostics(words);
            json.array("sign-offs", left, state -> {
                diagnostic(diagnostics.voided(file, state));
                SignOffJson.members(state, json);
            });
        }
    }

    private void document(CitedDocument document) {
        json.string("document", document.evidence().file());
        json.string("state", document.state().word());
    }

    private void due(List<DueDate> all) {
        if (!all.isEmpty()) {
            json.array("due", all, due -> {
                json.string("day", due.day().toString());
                json.string("kind", KebabCase.of(due.kind()));
                json.string("question", due.question().value());
                json.string("what", due.what());
            });
        }
    }

    private void place(SourceLocation where) {
        json.number("line", where.line());
        json.number("column", where.column());
    }
}
