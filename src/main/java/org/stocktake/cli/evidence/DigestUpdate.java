package org.stocktake.cli.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stocktake.cli.command.ChangedAssessment;
import org.stocktake.cli.command.CommandContext;
import org.stocktake.cli.command.ExitCode;
import org.stocktake.cli.command.StandardStreams;
import org.stocktake.cli.command.UserException;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Answer;
import org.stocktake.model.Assessment;
import org.stocktake.model.Checklist;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.report.machine.EvidenceJson.Citation;
import org.stocktake.text.SafeText;

/**
 * Records the SHA-256 of documents that have none recorded, or another one. A person confirms each document: whoever
 * records it says that it still supports the answers.
 */
final class DigestUpdate {
    private final CommandContext context;
    private final CitationListing listing;
    private final boolean agreed;
    private final boolean dryRun;
    private final BufferedReader in;

    /** @param agreed true to record all without asking */
    DigestUpdate(CommandContext context, CitationListing listing, boolean agreed, boolean dryRun) {
        this.context = context;
        this.listing = listing;
        this.agreed = agreed;
        this.dryRun = dryRun;
        this.in = context.world().streams().lineReader();
    }

    /** Returns true if the document is there and has another SHA-256 than the one recorded, or none is. */
    static boolean canBeRecorded(Citation citation) {
        return !citation.now().isEmpty()
                && (citation.is(DocumentState.CHANGED) || citation.is(DocumentState.NOT_RECORDED));
    }

    ExitCode run() throws IOException, UserException {
        List<Citation> toRecord =
                listing.all().stream().filter(DigestUpdate::canBeRecorded).toList();
        int left = tellOthers();
        if (toRecord.isEmpty()) {
            context.note(
                    left == 0 ? "command.evidence.nothing" : "command.evidence.nothing.left",
                    listing.document().path(),
                    context.words().count("command.evidence.documents", left));
            return ExitCode.DONE;
        }
        if (!agreed && !dryRun && !context.mayAsk()) {
            throw UserException.usage(
                    "evidence-not-asked",
                    String.valueOf(toRecord.size()),
                    context.typed(listing.document().path()));
        }
        Map<Evidence, String> digests = new LinkedHashMap<>();
        for (Citation citation : toRecord) {
            if (agreed || dryRun || agrees(citation)) {
                digests.put(citation.evidence(), citation.now());
            }
        }
        return write(digests);
    }

    /** Names the documents that have no SHA-256 to record, and returns their number. */
    private int tellOthers() {
        int left = 0;
        for (Citation citation : listing.all()) {
            boolean none = citation.state().isPresent() && !canBeRecorded(citation);
            if (none && !citation.is(DocumentState.AS_CITED)) {
                context.note(
                        "command.evidence.left",
                        citation.file(),
                        context.say("command.evidence.state."
                                + citation.state().get().word()));
                left++;
            }
        }
        return left;
    }

    private boolean agrees(Citation citation) throws IOException {
        String question = citation.is(DocumentState.CHANGED) ? "command.evidence.ask" : "command.evidence.ask-new";
        List<String> numbers = new ArrayList<>();
        Checklist checklist = listing.document().checklist();
        citation.use().questions().forEach(id -> numbers.add(checklist.numberOrId(id)));
        context.err()
                .println(SafeText.lines(context.say(
                        question,
                        citation.file(),
                        citation.evidence().title(),
                        context.words().list(numbers))));
        return StandardStreams.isYes(in.readLine());
    }

    private ExitCode write(Map<Evidence, String> digests) throws IOException {
        if (!dryRun && !digests.isEmpty()) {
            Assessment changed = changed(listing.document().assessment(), digests);
            ChangedAssessment.save(context, listing.document(), changed);
        }
        context.note(
                dryRun ? "command.evidence.would" : "command.evidence.saved",
                listing.document().path(),
                context.words().count("command.evidence.digests", digests.size()));
        return ExitCode.DONE;
    }

    /**
     * Returns the assessment in which each of the citations has its new SHA-256, also where its question is not asked,
     * or where the answer of another office waits in a conflict.
     */
    private static Assessment changed(Assessment before, Map<Evidence, String> digests) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>(before.answers());
        answers.replaceAll((question, answer) -> changed(answer, digests));
        Map<QuestionId, List<Answer>> conflicts =
                new LinkedHashMap<>(before.coordination().conflicts());
        conflicts.replaceAll((question, others) ->
                others.stream().map(other -> changed(other, digests)).toList());
        return before.withAnswers(answers)
                .withCoordination(before.coordination().withConflicts(conflicts));
    }

    private static Answer changed(Answer answer, Map<Evidence, String> digests) {
        if (answer.evidence().stream().noneMatch(digests::containsKey)) {
            return answer;
        }
        List<Evidence> cited = new ArrayList<>();
        for (Evidence evidence : answer.evidence()) {
            cited.add(evidence.withFile(evidence.file(), digests.getOrDefault(evidence, evidence.sha256())));
        }
        return answer.withEvidence(cited);
    }
}
