package org.stocktake.report.oscal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Declaration;
import org.stocktake.model.Question;
import org.stocktake.report.chapter.ConfidentialityNotice;
import org.stocktake.report.chapter.CopyLabel;
import org.stocktake.report.chapter.DeclarationText;
import org.stocktake.report.chapter.SignOffText;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.facts.Report;
import org.stocktake.report.machine.JsonWriter;
import org.stocktake.report.markdown.MarkdownEscape;
import org.stocktake.text.Messages;
import org.stocktake.text.StateNames;

/**
 * Writes the values that both OSCAL files need: UUIDs, dates, texts and properties. Texts in OSCAL are Markdown, so the
 * text of a State is escaped.
 */
record OscalValues(Report report, Messages words, JsonWriter json) {
    /** The oldest version of the format whose readers understand the files. Readers of 1.2 understand them too. */
    private static final String VERSION = "1.1.2";

    private static final String NAMESPACE = "urn:stocktake:oscal:1";

    /** Returns a UUID that depends on the State, checklist and period, but not on the answers. */
    String uuid(String kind, String name) {
        Assessment.Subject subject = report.findings().assessment().subject();
        return OscalUuid.of(String.join(
                "/",
                report.checklist().id(),
                subject.state(),
                subject.period().from().toString(),
                subject.period().to().toString(),
                kind,
                name));
    }

    /** Returns a UUID that also changes with the answers, the day of the report and its redaction. */
    String uuidOfFile(String kind) {
        return uuid(kind, report.origin().sha256() + "/" + report.findings().today() + "/" + report.isRedacted());
    }

    String party() {
        return uuid("party", "state");
    }

    String state() {
        String code = report.findings().assessment().subject().state();
        return StateNames.in(Messages.ENGLISH).nameOrCode(code);
    }

    static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** Returns the start of a day, from a date in a file; empty if the text is not a full date. */
    static Optional<String> time(String written) {
        try {
            return Optional.of(time(LocalDate.parse(written)));
        } catch (DateTimeParseException partial) {
            return Optional.empty();
        }
    }

    /** Returns the text as one line of Markdown. */
    static String line(String text) {
        return MarkdownEscape.text(single(text), " ");
    }

    /** Returns the text as Markdown with its line breaks. */
    static String lines(String text) {
        return MarkdownEscape.text(PlainText.text(text), "\\\n");
    }

    /** Returns the text as one line of plain text, without spaces at its ends. */
    static String single(String text) {
        return String.join(" ", PlainText.text(text).lines().map(String::strip).toList())
                .strip();
    }

    /** Writes an array of objects. An empty one is left out, because OSCAL forbids it. */
    <T> void array(String name, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            json.array(name, items, writer);
        }
    }

    /**
     * A property.
     *
     * @param namespace ours, or that of OSCAL
     */
    record Property(String name, String value, String namespace) {
        /** The namespace of the properties of a control, which NIST's constraints ask for. */
        private static final String RISK_MANAGEMENT = "http://csrc.nist.gov/ns/rmf";

        static Property ours(String name, String value) {
            return new Property(name, value, NAMESPACE);
        }

        /** Returns the classification, which OSCAL names so. */
        static Property marking(String label) {
            return new Property("marking", label, "");
        }

        /** Returns the method of an activity. */
        static Property method() {
            return new Property("method", "INTERVIEW", "");
        }

        /** Returns the method by which an objective is assessed. */
        static Property interview() {
            return new Property("method", "INTERVIEW", RISK_MANAGEMENT);
        }
    }

    void properties(List<Property> properties) {
        List<Property> given = properties.stream()
                .filter(property -> !single(property.value()).isEmpty())
                .toList();
        array("props", given, property -> {
            json.text("name", property.name());
            json.text("ns", property.namespace());
            json.text("value", single(property.value()));
        });
    }

    void metadata(String title) {
        json.object("metadata", () -> {
            String copy = CopyLabel.of(report, words);
            json.text("title", line(words.noted(words.say(title, state()), copy)));
            json.text("last-modified", time(report.findings().today()));
            json.text("version", report.findings().today().toString());
            json.text("oscal-version", VERSION);
            properties(List.of(
                    Property.marking(copy),
                    Property.ours("checklist", report.checklist().id()),
                    Property.ours("checklist-version", report.checklist().version()),
                    Property.ours("answers-sha256", report.origin().sha256()),
                    Property.ours("tool-version", report.origin().toolVersion())));
            parties();
            json.text("remarks", lines(remarks()));
        });
    }

    private String remarks() {
        List<String> remarks = new ArrayList<>(List.of(words.say("report.method.limits")));
        String copy = ConfidentialityNotice.says(report, words);
        if (!copy.isEmpty()) {
            remarks.add(copy);
        }
        List<String> consulted = report.findings().assessment().consulted();
        if (!consulted.isEmpty()) {
            remarks.add(words.say("report.oscal.consulted", words.parts(consulted)));
        }
        SignOffText text = new SignOffText(words, report.checklist());
        report.origin().signOffs().forEach(state -> remarks.add(text.approval(state)));
        for (Declaration declaration : report.findings().assessment().declarations()) {
            remarks.add(DeclarationText.whole(declaration, report.checklist(), words));
        }
        return String.join("\n", remarks);
    }

    private void parties() {
        List<String> offices = new ArrayList<>(report.offices());
        offices.add(0, "");
        json.array("parties", offices, office -> {
            json.text("uuid", office.isEmpty() ? party() : uuid("office", office));
            json.text("type", "organization");
            json.text("name", single(office.isEmpty() ? state() : office));
        });
    }

    /** Writes the reviewed provisions, and the questions about them. */
    void reviewed() {
        Set<String> provisions = new LinkedHashSet<>();
        List<Question> questions = new ArrayList<>();
        report.findings().all().forEach(finding -> {
            questions.add(finding.question());
            finding.applicability()
                    .applying()
                    .forEach(provision -> provisions.add(provision.id().value()));
        });
        json.object("reviewed-controls", () -> {
            json.array("control-selections", List.of(provisions), all -> {
                if (all.isEmpty()) {
                    json.text("description", words.say("report.oscal.nothing"));
                }
                array("include-controls", List.copyOf(all), id -> json.text("control-id", id));
            });
            array("control-objective-selections", questions.isEmpty() ? List.of() : List.of(questions), all -> {
                json.array(
                        "include-objectives",
                        all,
                        question -> json.text("objective-id", question.id().value()));
            });
        });
    }
}
