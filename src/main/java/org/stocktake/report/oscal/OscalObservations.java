package org.stocktake.report.oscal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stocktake.finding.Findings;
import org.stocktake.model.Action;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Evidence;
import org.stocktake.model.Figure;
import org.stocktake.model.Question;
import org.stocktake.report.chapter.DeclarationText;
import org.stocktake.report.facts.CitedEvidence;
import org.stocktake.report.machine.JsonWriter;

/** Writes every answer as an observation made by interview, with its expiry date. */
final class OscalObservations {
    private static final List<AnswerTextField> TOLD_APART = List.of(
            AnswerTextField.AT,
            AnswerTextField.BY,
            AnswerTextField.REVIEW_BY,
            AnswerTextField.INTERNAL_NOTE,
            AnswerTextField.QUALIFIER);

    private final OscalValues oscal;
    private final JsonWriter json;

    OscalObservations(OscalValues oscal) {
        this.oscal = oscal;
        this.json = oscal.json();
    }

    static String uuid(OscalValues oscal, Question question) {
        return oscal.uuid("observation", question.id().value());
    }

    void write() {
        List<Question> answered = new ArrayList<>();
        oscal.report().findings().all().forEach(finding -> answered.add(finding.question()));
        answered.addAll(oscal.report().kept());
        answered.removeIf(question -> oscal.report().answer(question).isEmpty());
        oscal.array(
                "observations",
                answered,
                question -> oscal.report().answer(question).ifPresent(answer -> observation(question, answer)));
    }

    private void observation(Question question, Answer answer) {
        json.text("uuid", uuid(oscal, question));
        json.text("title", OscalValues.line(question.text()));
        json.text("description", description(answer));
        oscal.properties(properties(question, answer));
        json.texts("methods", List.of("INTERVIEW"));
        json.texts("types", List.of("control-objective"));
        String office = answer.text(AnswerTextField.BY);
        json.array(
                "origins",
                List.of(office),
                by -> json.array("actors", List.of(by), actor -> {
                    json.text("type", "party");
                    json.text("actor-uuid", actor.isEmpty() ? oscal.party() : oscal.uuid("office", actor));
                }));
        json.array("subjects", List.of(oscal.party()), party -> {
            json.text("subject-uuid", party);
            json.text("type", "party");
        });
        oscal.array("relevant-evidence", answer.evidence(), this::evidence);
        json.text("collected", collected(answer));
        expires(answer).ifPresent(day -> json.text("expires", day));
        json.text("remarks", declared(question));
    }

    /** Returns what the State declared on the provisions of the question, one declaration on each line. */
    private String declared(Question question) {
        Findings findings = oscal.report().findings();
        List<String> lines = new ArrayList<>();
        findings.of(question).stream()
                .flatMap(finding -> findings.declarationsOn(finding).stream())
                .forEach(declaration -> lines.add(
                        OscalValues.lines(DeclarationText.line(declaration, findings.checklist(), oscal.words()))));
        return String.join("\n\n", lines);
    }

    private List<OscalValues.Property> properties(Question question, Answer answer) {
        List<OscalValues.Property> properties = new ArrayList<>();
        properties.add(OscalValues.Property.ours("question", question.id().value()));
        properties.add(OscalValues.Property.ours("answer", answer.kind().word()));
        properties.add(OscalValues.Property.ours("confidential", answer.confidential() ? "yes" : ""));
        properties.add(OscalValues.Property.ours("qualifier", answer.text(AnswerTextField.QUALIFIER)));
        answer.needs().forEach(need -> properties.add(OscalValues.Property.ours("need", need)));
        return properties;
    }

    /** Returns all texts of the answer, each after its label. */
    private String description(Answer answer) {
        List<String> said = new ArrayList<>();
        said.add("**" + oscal.words().say("answer." + answer.kind().word()) + "**");
        answer.texts().forEach((text, value) -> {
            if (!TOLD_APART.contains(text)) {
                said.add(labelled(text.key(), value));
            }
        });
        answer.figures().forEach(figure -> said.add(labelled("figures", figure(figure))));
        answer.needs()
                .forEach(need -> said.add(labelled(
                        "needs", oscal.report().checklist().vocabulary().need(need))));
        answer.actions().forEach(action -> said.add(labelled("steps", step(action))));
        return String.join("\n\n", said);
    }

    private String labelled(String key, String text) {
        return "**" + oscal.words().say("report.sheet.column." + key) + "**: " + OscalValues.lines(text);
    }

    private static String figure(Figure figure) {
        return joined(figure.what(), figure.number(), figure.from(), figure.to());
    }

    private static String step(Action action) {
        return joined(action.what(), action.owner(), action.due(), action.status());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private void evidence(Evidence evidence) {
        CitedEvidence exhibit = oscal.report().exhibit(evidence);
        json.text("href", OscalResources.href(oscal, exhibit));
        String name = evidence.reference().isEmpty()
                ? evidence.title()
                : oscal.words().say("report.evidence.of", evidence.title(), evidence.reference());
        json.text("description", OscalValues.lines(name));
    }

    /** Returns the time of the answer; the day of the report if the file does not say it. */
    private String collected(Answer answer) {
        try {
            return Instant.parse(answer.text(AnswerTextField.AT)).toString();
        } catch (DateTimeException notSaid) {
            return OscalValues.time(oscal.report().findings().today());
        }
    }

    /** Returns the earliest review date of the answer and its evidence; a period is counted from its day. */
    private static Optional<String> expires(Answer answer) {
        List<String> days = new ArrayList<>();
        days.add(answer.reviewDay());
        answer.evidence().forEach(evidence -> days.add(evidence.reviewDay()));
        return days.stream().flatMap(day -> OscalValues.time(day).stream()).min(String::compareTo);
    }
}
