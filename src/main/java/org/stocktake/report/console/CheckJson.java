package org.stocktake.report.console;

import java.io.Writer;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Outcome;
import org.stocktake.finding.Verdict;
import org.stocktake.model.Assessment;
import org.stocktake.model.Problem;
import org.stocktake.model.Where;
import org.stocktake.report.escape.JsonText;
import org.stocktake.text.ProblemText;
import org.stocktake.text.Words;
import tools.jackson.core.JsonGenerator;

/** The results of a check for a program, as {@code src/docs/check-json.md} describes; written as they come. */
public final class CheckJson implements CheckReport {
    private final JsonGenerator json;
    private final Words words;

    /** Starts the document. The writer is flushed at the end, not closed. */
    public CheckJson(Writer out, Words words, String toolVersion) {
        this.words = words;
        this.json = JsonText.on(out);
        json.writeStartObject();
        json.writeStringProperty("format", "stocktake/check/1");
        json.writeStringProperty("tool", toolVersion);
        json.writeArrayPropertyStart("files");
    }

    @Override
    public void file(CheckedFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        file.match(new CheckedFile.Cases<Boolean>() {
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
                invalid.problems().forEach(CheckJson.this::problem);
                json.writeEndArray();
                return true;
            }

            @Override
            public Boolean judged(CheckedFile.Judged judged) {
                CheckJson.this.judged(judged);
                return true;
            }
        });
        json.writeEndObject();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        place(problem.where());
        json.writeStringProperty("code", problem.kind().code());
        json.writeStringProperty("message", ProblemText.sentence(words, problem));
        json.writeStringProperty("remedy", ProblemText.remedy(words, problem));
        json.writeEndObject();
    }

    private void judged(CheckedFile.Judged file) {
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
        json.writeArrayPropertyStart("failures");
        file.verdict().failures().forEach(failure -> failure(file, failure));
        json.writeEndArray();
    }

    private static String result(Verdict verdict) {
        if (verdict.holds()) {
            return "holds";
        }
        return verdict.isIncompleteOnly() ? "incomplete" : "fails";
    }

    private void failure(CheckedFile.Judged file, Verdict.Failure failure) {
        Finding finding = failure.finding();
        json.writeStartObject();
        place(file.where(failure));
        json.writeStringProperty("code", GateText.code(failure));
        json.writeStringProperty("question", finding.question().id().value());
        json.writeStringProperty("outcome", finding.outcome().word());
        json.writeStringProperty("force", finding.force().word());
        json.writeArrayPropertyStart("provisions");
        finding.applicability()
                .applying()
                .forEach(provision -> json.writeString(provision.id().value()));
        json.writeEndArray();
        json.writeStringProperty("message", GateText.message(words, file, failure));
        json.writeStringProperty("remedy", GateText.remedy(words, file, failure));
        json.writeEndObject();
    }

    private void place(Where where) {
        json.writeNumberProperty("line", where.line());
        json.writeNumberProperty("column", where.column());
    }

    @Override
    public void end(CheckTotals totals) {
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", totals.files());
        json.writeNumberProperty("unreadable", totals.unreadable());
        json.writeNumberProperty("invalid", totals.invalid());
        json.writeNumberProperty("problems", totals.problems());
        json.writeNumberProperty("failures", totals.failures());
        json.writeEndObject();
        json.writeNumberProperty("exit", totals.exit());
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
