package org.stocktake.report.check;

import java.util.List;
import java.util.Optional;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.compare.QuestionChange;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.gate.Verdict;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.model.Assessment;
import org.stocktake.model.KebabCase;
import org.stocktake.model.Problem;
import org.stocktake.model.SourceLocation;
import org.stocktake.report.chapter.ChangeText;
import org.stocktake.report.machine.ChangesJson;
import org.stocktake.text.Messages;
import org.stocktake.text.ProblemText;
import tools.jackson.core.JsonGenerator;

/** What a check found in one file, as one JSON object; {@code src/docs/check-json.md} describes it. */
final class CheckedFileJson implements CheckedFile.Cases<Boolean> {
    private final JsonGenerator json;
    private final Messages words;

    CheckedFileJson(JsonGenerator json, Messages words) {
        this.json = json;
        this.words = words;
    }

    void write(CheckedFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        file.match(this);
        json.writeEndObject();
    }

    @Override
    public Boolean unreadable(CheckedFile.Unreadable unreadable) {
        json.writeStringProperty("result", "unreadable");
        json.writeStringProperty("error", unreadable.reason());
        return true;
    }

    @Override
    public Boolean invalid(CheckedFile.Invalid invalid) {
        json.writeStringProperty("result", "invalid");
        json.writeArrayPropertyStart("problems");
        invalid.problems().forEach(this::problem);
        json.writeEndArray();
        return true;
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        place(problem.where());
        json.writeStringProperty("code", problem.kind().code());
        json.writeStringProperty("message", ProblemText.sentence(words, problem));
        json.writeStringProperty("remedy", ProblemText.remedy(words, problem));
        json.writeEndObject();
    }

    @Override
    public Boolean lapsed(CheckedFile.Lapsed lapsed) {
        json.writeStringProperty("result", "fails");
        json.writeArrayPropertyStart("failures");
        new CheckDiagnostics(words).of(lapsed).forEach(told -> {
            json.writeStartObject();
            told(told);
            json.writeEndObject();
        });
        json.writeEndArray();
        return true;
    }

    private void told(Diagnostic told) {
        place(told.where());
        json.writeStringProperty("code", told.code());
        if (!told.question().isEmpty()) {
            json.writeStringProperty("question", told.question());
        }
        json.writeStringProperty("message", told.message());
        json.writeStringProperty("remedy", told.remedy());
    }

    @Override
    public Boolean judged(CheckedFile.Judged file) {
        Findings findings = file.findings();
        json.writeStringProperty("result", result(file.verdict()));
        json.writeStringProperty("sha256", file.sha256());
        Assessment.Subject subject = findings.assessment().subject();
        json.writeStringProperty("state", subject.state());
        json.writeObjectPropertyStart("checklist");
        json.writeStringProperty("id", findings.checklist().id());
        json.writeStringProperty("version", findings.checklist().version());
        json.writeEndObject();
        json.writeStringProperty("depth", findings.assessment().depth().word());
        json.writeObjectPropertyStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberProperty(outcome.word(), findings.counted(outcome).size());
        }
        json.writeEndObject();
        FailureText text = new FailureText(words, file);
        json.writeArrayPropertyStart("failures");
        file.verdict().failures().forEach(failure -> failure(file, failure, text, Optional.empty()));
        json.writeEndArray();
        if (!file.verdict().waived().isEmpty()) {
            json.writeArrayPropertyStart("waived");
            file.verdict().waived().forEach(waived -> failure(file, waived.failure(), text, Optional.of(waived)));
            json.writeEndArray();
        }
        contradictions(file);
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

    private void failure(
            CheckedFile.Judged file, GateFailure failure, FailureText text, Optional<Verdict.Waived> waived) {
        json.writeStartObject();
        told(text.tell(failure));
        failure.match(new GateFailure.Cases<Boolean>() {
            @Override
            public Boolean ofFinding(GateFailure.OfFinding failing) {
                finding(failing.finding());
                return true;
            }

            @Override
            public Boolean stepBack(GateFailure.StepBack step) {
                json.writeObjectPropertyStart("change");
                change(step.change(), file.ratchet().orElseThrow());
                json.writeEndObject();
                return true;
            }

            @Override
            public Boolean tooMany(GateFailure.TooMany many) {
                json.writeNumberProperty("at-most", many.maximum().atMost());
                json.writeArrayPropertyStart("questions");
                many.findings()
                        .forEach(finding ->
                                json.writeString(finding.question().id().value()));
                json.writeEndArray();
                return true;
            }
        });
        waived.map(Verdict.Waived::waiver).ifPresent(this::waiver);
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStringProperty("outcome", finding.outcome().word());
        json.writeStringProperty("force", finding.force().word());
        json.writeArrayPropertyStart("provisions");
        finding.applicability()
                .applying()
                .forEach(provision -> json.writeString(provision.id().value()));
        json.writeEndArray();
    }

    private void change(QuestionChange change, Comparison comparison) {
        ChangesJson.change(change, new ChangeText(comparison, words), json);
    }

    private void waiver(Waiver waiver) {
        json.writeObjectPropertyStart("waiver");
        json.writeStringProperty("reason", waiver.reason().word());
        json.writeStringProperty("owner", waiver.owner());
        json.writeStringProperty("until", waiver.until().toString());
        json.writeEndObject();
    }

    private void ratchet(Comparison comparison) {
        List<QuestionChange> better = comparison.of(QuestionChange.Kind.BETTER);
        json.writeArrayPropertyStart("better");
        for (QuestionChange change : better) {
            json.writeStartObject();
            change(change, comparison);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void contradictions(CheckedFile.Judged file) {
        if (file.contradictions().isEmpty()) {
            return;
        }
        CheckDiagnostics said = new CheckDiagnostics(words);
        json.writeArrayPropertyStart("contradictions");
        for (Contradiction found : file.contradictions()) {
            json.writeStartObject();
            told(said.contradictory(file, found));
            json.writeStringProperty("kind", found.kind().word());
            if (found.fact().isPresent()) {
                json.writeStringProperty("fact", found.fact().get().value());
            }
            if (!found.others().isEmpty()) {
                json.writeArrayPropertyStart("others");
                found.others().forEach(other -> json.writeString(other.value()));
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void due(List<DueDate> all) {
        if (all.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("due");
        for (DueDate due : all) {
            json.writeStartObject();
            json.writeStringProperty("day", due.day().toString());
            json.writeStringProperty("kind", KebabCase.of(due.kind()));
            json.writeStringProperty("question", due.question().value());
            json.writeStringProperty("what", due.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(SourceLocation where) {
        json.writeNumberProperty("line", where.line());
        json.writeNumberProperty("column", where.column());
    }
}
