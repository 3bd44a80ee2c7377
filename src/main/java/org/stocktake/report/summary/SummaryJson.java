package org.stocktake.report.summary;

import java.io.StringWriter;
import java.util.List;
import org.stocktake.finding.Outcome;
import org.stocktake.model.Force;
import org.stocktake.model.Provision;
import org.stocktake.model.Section;
import org.stocktake.report.facts.TreatyStatus;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.report.machine.LabelsJson;

/**
 * The summary as JSON; {@code src/docs/summary-json.md} describes it. A State is named by its place in the list, from
 * 1.
 */
final class SummaryJson {
    private final Summary summary;
    private final JsonWriter json;

    private SummaryJson(Summary summary, JsonWriter json) {
        this.summary = summary;
        this.json = json;
    }

    static String of(Summary summary, SummaryFormat.Made made) {
        StringWriter out = new StringWriter();
        try (JsonWriter json = new JsonWriter(out)) {
            new SummaryJson(summary, json).write(made);
        }
        return out.append('\n').toString();
    }

    private void write(SummaryFormat.Made made) {
        json.object(() -> {
            json.text("format", "stocktake/summary/1");
            json.text("tool-version", made.version());
            json.text("date", made.day().toString());
            json.text("copy-label", made.mark());
            json.object("checklist", () -> {
                json.text("id", summary.checklist().id());
                json.text("version", summary.checklist().version());
                json.text("title", summary.checklist().heading().title());
            });
            LabelsJson.write(made.words(), json);
            json.array("states", summary.states(), this::state);
            json.array("sections", summary.checklist().sections(), this::section);
            json.array("left-open", summary.leftOpen(), this::leftOpen);
            json.array("needs", summary.requests(), this::request);
            List<Provision> falling = summary.checklist().provisions().stream()
                    .filter(provision -> !summary.on(provision).isEmpty())
                    .toList();
            json.array("provisions", falling, this::provision);
            json.array("provisions-without-shortfall", without(falling), this::provision);
        });
    }

    /** Returns the provisions that States are asked about and on which none falls short. */
    private List<Provision> without(List<Provision> falling) {
        return summary.checklist().provisions().stream()
                .filter(provision -> !falling.contains(provision)
                        && summary.responses(provision).isAsked())
                .toList();
    }

    private void state(Summary.State state) {
        json.number("place", place(state));
        json.text("state", state.code());
        json.text("name", state.name());
        json.text("from", state.period().from().toString());
        json.text("to", state.period().to().toString());
        json.text("depth", state.depth().word());
        json.array("treaties", state.status(), line -> treaty(line, state));
        json.text("file", state.report().origin().fileName());
        json.text("sha256", state.report().origin().sha256());
    }

    private void treaty(TreatyStatus.Line line, Summary.State state) {
        json.text("source", line.source().id());
        json.text("fact", line.fact().id().value());
        json.texts("values", state.profile().of(line.fact().id()));
        line.day().ifPresent(day -> json.text("day", day.toString()));
    }

    private void leftOpen(Summary.LeftOpen open) {
        json.text("question", open.question().id().value());
        json.text("text", open.question().text());
        json.text("section", summary.checklist().sectionOf(open.question()).id());
        json.numbers("states", places(open.states()));
    }

    private void responses(StatesByResponse states) {
        json.numbers("answered", places(states.answered()));
        json.numbers("left-open", places(states.open()));
        json.numbers("left-open-in-part", places(states.openInPart()));
        json.numbers("not-asked", places(states.notAsked()));
    }

    private int place(Summary.State state) {
        return summary.states().indexOf(state) + 1;
    }

    private List<Integer> places(List<Summary.State> states) {
        return states.stream().map(this::place).toList();
    }

    private void section(Section section) {
        json.text("id", section.id());
        json.text("title", section.title());
        responses(summary.responses(section));
        json.array("questions", summary.in(section), this::shortfall);
    }

    private void provision(Provision provision) {
        json.text("id", provision.id().value());
        json.text("source", provision.source());
        json.text("number", provision.number());
        responses(summary.responses(provision));
        json.array("questions", summary.on(provision), this::shortfall);
    }

    private void shortfall(Summary.Shortfall shortfall) {
        json.text("question", shortfall.question().id().value());
        json.text("text", shortfall.question().text());
        json.texts("forces", shortfall.forces().stream().map(Force::word).toList());
        json.numbers(Outcome.GAP.word(), places(shortfall.of(Outcome.GAP)));
        json.numbers(Outcome.PARTLY_MET.word(), places(shortfall.of(Outcome.PARTLY_MET)));
        json.numbers("left-open", places(shortfall.open()));
    }

    private void request(Summary.Request request) {
        json.text("need", request.need().id());
        json.text("label", request.need().label());
        json.text("section", request.section().id());
        json.numbers("states", places(request.states()));
    }
}
