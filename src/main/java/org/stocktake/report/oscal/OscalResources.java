package org.stocktake.report.oscal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stocktake.model.Evidence;
import org.stocktake.model.Source;
import org.stocktake.report.document.PlainText;
import org.stocktake.report.facts.CitedEvidence;
import org.stocktake.report.machine.JsonWriter;

/** Writes the resources that the files refer to: the assessment file, the instruments and every citation. */
final class OscalResources {
    private final OscalValues oscal;
    private final JsonWriter json;

    OscalResources(OscalValues oscal) {
        this.oscal = oscal;
        this.json = oscal.json();
    }

    /** Returns the reference to a citation inside the OSCAL file. */
    static String href(OscalValues oscal, CitedEvidence exhibit) {
        return "#" + uuid(oscal, exhibit);
    }

    private static String uuid(OscalValues oscal, CitedEvidence exhibit) {
        return oscal.uuid("evidence", String.valueOf(exhibit.number()));
    }

    /** Writes the assessment file and the instruments. */
    void write() {
        write(List.of());
    }

    /** Writes the assessment file, the instruments and the citations. */
    void write(List<CitedEvidence> exhibits) {
        List<Runnable> resources = new ArrayList<>();
        resources.add(this::answers);
        oscal.report().checklist().sources().forEach(source -> resources.add(() -> source(source)));
        exhibits.forEach(exhibit -> resources.add(() -> exhibit(exhibit)));
        json.object("back-matter", () -> json.array("resources", resources, Runnable::run));
    }

    private void answers() {
        json.text("uuid", oscal.uuid("resource", "answers"));
        json.text("title", oscal.words().say("report.origin.file"));
        String file = oscal.report().origin().fileName();
        links(List.of(new Link(path(file), oscal.report().origin().sha256())));
    }

    private void source(Source source) {
        json.text("uuid", oscal.uuid("source", source.id()));
        json.text("title", OscalValues.line(source.shortTitle()));
        json.object(
                "citation",
                () -> json.text("text", OscalValues.line(source.title() + " (" + source.reference() + ")")));
    }

    private void exhibit(CitedEvidence exhibit) {
        Evidence evidence = exhibit.evidence();
        json.text("uuid", uuid(oscal, exhibit));
        json.text("title", OscalValues.line(evidence.title()));
        oscal.properties(List.of(
                OscalValues.Property.ours("reference", evidence.reference()),
                OscalValues.Property.ours("kind", evidence.kindWord()),
                OscalValues.Property.ours("date", evidence.date()),
                OscalValues.Property.ours("in-force-from", evidence.inForceFrom()),
                OscalValues.Property.ours("repealed-on", evidence.repealedOn()),
                OscalValues.Property.ours("link", evidence.link()),
                OscalValues.Property.ours("file", evidence.file()),
                OscalValues.Property.ours("sha256", evidence.sha256()),
                OscalValues.Property.ours(
                        "document-state",
                        exhibit.state().isEmpty() ? "" : exhibit.state().get().word()),
                OscalValues.Property.ours("review-by", evidence.reviewBy())));
        List<Link> links = new ArrayList<>();
        address(evidence.link()).ifPresent(href -> links.add(new Link(href, "")));
        if (!evidence.file().isEmpty()) {
            links.add(new Link(path(evidence.file()), evidence.sha256()));
        }
        links(links);
    }

    private record Link(String href, String sha256) {}

    private void links(List<Link> links) {
        oscal.array("rlinks", links, link -> {
            json.text("href", link.href());
            oscal.array("hashes", link.sha256().isEmpty() ? List.of() : List.of(link.sha256()), sha256 -> {
                json.text("algorithm", "SHA-256");
                json.text("value", OscalValues.single(sha256));
            });
        });
    }

    private static Optional<String> address(String link) {
        try {
            return link.isEmpty() ? Optional.empty() : Optional.of(new URI(PlainText.text(link)).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String path(String file) {
        return "./" + encoded(file);
    }

    /** Returns a relative path as a relative, percent-encoded URI. */
    static String encoded(String file) {
        try {
            return new URI(null, null, "/" + PlainText.text(file), null)
                    .toASCIIString()
                    .substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is an address", e);
        }
    }
}
