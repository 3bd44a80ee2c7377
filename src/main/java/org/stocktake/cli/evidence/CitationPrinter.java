package org.stocktake.cli.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.UserException;
import org.stocktake.cli.output.TextPrinter;
import org.stocktake.finding.evidence.CitationUse;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.report.machine.EvidenceJson.Citation;

/**
 * Prints each citation once: its kind and age, its document with its digest, and the questions that rest on it. Those with
 * a document come first: they can be looked at.
 */
final class CitationPrinter {
    private final CommandContext context;
    private final CitationListing listing;
    private final TextPrinter page;

    CitationPrinter(CommandContext context, CitationListing listing) throws UserException {
        this.context = context;
        this.listing = listing;
        this.page = context.printer();
    }

    void print() {
        List<Citation> without = new ArrayList<>();
        for (Citation citation : listing.all()) {
            if (citation.state().isPresent()) {
                print(citation);
            } else {
                without.add(citation);
            }
        }
        if (!without.isEmpty() && without.size() < listing.all().size()) {
            page.blank();
            page.text(0, context.say("command.evidence.without"));
        }
        without.forEach(this::print);
        page.blank();
        page.text(0, sum());
        documents(DocumentState.CHANGED, "command.evidence.changed");
        documents(DocumentState.MISSING, "command.evidence.missing");
        boolean recordable = listing.all().stream().anyMatch(DigestUpdate::canBeRecorded);
        if (recordable) {
            page.whole(context.say(
                    "command.evidence.next",
                    context.program(),
                    context.typed(listing.document().path())));
        }
    }

    /** Names the documents in that state, each once. */
    private void documents(DocumentState state, String label) {
        Set<String> files = new LinkedHashSet<>();
        for (Citation citation : listing.all()) {
            if (citation.is(state)) {
                files.add(citation.file());
            }
        }
        if (!files.isEmpty()) {
            page.labelled(0, context.say(label), context.words().list(files));
        }
    }

    private String sum() {
        int documents = 0;
        int toLookAt = 0;
        for (Citation citation : listing.all()) {
            documents += citation.state().isPresent() ? 1 : 0;
            toLookAt += citation.state().isPresent() && !citation.is(DocumentState.AS_CITED) ? 1 : 0;
        }
        return context.say(
                "command.evidence.sum",
                context.words()
                        .count("command.evidence.citations", listing.all().size()),
                documents,
                toLookAt);
    }

    private void print(Citation citation) {
        Evidence evidence = citation.evidence();
        page.heading(
                evidence.reference().isEmpty()
                        ? evidence.title()
                        : context.words().parts(List.of(evidence.title(), evidence.reference())));
        String age = age(citation.use());
        if (!age.isEmpty()) {
            page.text(2, age);
        }
        if (!evidence.link().isEmpty()) {
            page.text(2, evidence.link());
        }
        citation.state().ifPresent(state -> {
            page.hanging(
                    2, context.words().lead(evidence.file()), context.say("command.evidence.state." + state.word()));
            digests(evidence.sha256(), citation.now());
        });
        page.labelled(
                2,
                context.say("command.evidence.questions"),
                numbers(citation.use().questions()));
    }

    private void digests(String recorded, String now) {
        if (!recorded.isEmpty()) {
            page.whole("    " + context.say("command.evidence.recorded", recorded));
        }
        if (!now.isEmpty() && !now.equals(recorded)) {
            page.whole("    " + context.say("command.evidence.now", now));
        }
    }

    /** Returns the kind and the date, the age, and the days on which it begins and ceases to bind. */
    private String age(CitationUse use) {
        Evidence evidence = use.evidence();
        List<String> parts = new ArrayList<>();
        evidence.kind().ifPresent(kind -> parts.add(context.say("report.evidence.kind." + kind.word())));
        if (!evidence.date().isEmpty()) {
            parts.add(day(evidence.date()));
        }
        OptionalInt years = use.years(listing.findings().today().toString());
        if (years.isPresent()) {
            parts.add(
                    years.getAsInt() == 0
                            ? context.say("command.evidence.new")
                            : context.words().count("command.evidence.years", years.getAsInt()));
        }
        if (!evidence.inForceFrom().isEmpty()) {
            parts.add(context.say("command.evidence.in-force-from", day(evidence.inForceFrom())));
        }
        if (!evidence.repealedOn().isEmpty()) {
            parts.add(context.say("command.evidence.repealed-on", day(evidence.repealedOn())));
        }
        if (!evidence.reviewDay().isEmpty()) {
            parts.add(context.say("command.evidence.review-by", day(evidence.reviewDay())));
        }
        return context.words().parts(parts);
    }

    private String day(String written) {
        return context.words().day(written);
    }

    private String numbers(List<QuestionId> questions) {
        Checklist checklist = listing.document().checklist();
        List<String> numbers = new ArrayList<>();
        for (QuestionId id : questions) {
            numbers.add(checklist.numberOrId(id));
        }
        return context.words().list(numbers);
    }
}
