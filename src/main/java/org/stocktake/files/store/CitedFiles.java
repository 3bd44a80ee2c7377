package org.stocktake.files.store;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.io.Sha256;
import org.stocktake.files.io.UnsuitableFileException;
import org.stocktake.finding.Finding;
import org.stocktake.finding.Findings;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.evidence.DocumentState;
import org.stocktake.model.Answer;
import org.stocktake.model.Evidence;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/**
 * Compares the documents that an assessment cites with the SHA-256 recorded beside each. A document is read once, in
 * parts; what leads out of the folder is not opened, and links in citations are texts.
 */
public final class CitedFiles {
    /** The largest document that is compared, in bytes. */
    public static final long FILE_BYTES_MAX = 256L * 1024 * 1024;

    /** The bytes that are read for one assessment: somebody else may have written what it cites. */
    static final long ALL_BYTES_MAX = 8 * FILE_BYTES_MAX;

    private final @Nullable AttachedFiles folder;
    private final long fileBytesMax;
    private final Map<String, Look> seen = new HashMap<>();
    private long bytesLeft;

    /**
     * A look at a file.
     *
     * @param sha256 of its bytes; empty if they were not read
     * @param fault why they were not read, or {@link DocumentState#AS_CITED}
     */
    private record Look(String sha256, DocumentState fault) {}

    private CitedFiles(@Nullable AttachedFiles folder, long fileBytesMax, long allBytesMax) {
        this.folder = folder;
        this.fileBytesMax = fileBytesMax;
        this.bytesLeft = allBytesMax;
    }

    /** Looks in the folder of that assessment. */
    public static CitedFiles beside(Path assessment) {
        return beside(assessment, FILE_BYTES_MAX, ALL_BYTES_MAX);
    }

    static CitedFiles beside(Path assessment, long fileBytesMax, long allBytesMax) {
        return new CitedFiles(new AttachedFiles(assessment.resolveSibling("")), fileBytesMax, allBytesMax);
    }

    /** Looks nowhere: the assessment has no folder. */
    public static CitedFiles ofStandardInput() {
        return new CitedFiles(null, 0, 0);
    }

    /** Returns the state of each document that an answer to a question asked cites, in the order of the checklist. */
    public List<CitedDocument> states(AssessmentDocument document, Findings findings) {
        List<CitedDocument> all = new ArrayList<>();
        for (Finding finding : findings.all()) {
            QuestionId question = finding.question().id();
            Optional<Answer> answer = findings.answer(finding);
            List<SourceLocation> places = document.places().documents().getOrDefault(question, List.of());
            if (answer.isPresent() && !places.isEmpty()) {
                add(question, answer.get(), places, all);
            }
        }
        return all;
    }

    private void add(QuestionId question, Answer answer, List<SourceLocation> places, List<CitedDocument> all) {
        int next = 0;
        for (Evidence evidence : answer.evidence()) {
            if (!evidence.file().isEmpty()) {
                all.add(new CitedDocument(question, evidence, state(evidence), places.get(next)));
                next++;
            }
        }
    }

    /** Returns the state of the document of a citation. */
    public DocumentState state(Evidence evidence) {
        if (folder == null) {
            return DocumentState.NOT_LOOKED_AT;
        }
        boolean recorded = !evidence.sha256().isEmpty();
        Look look = recorded ? look(folder, evidence.file()) : look(folder, evidence.file(), false);
        if (look.fault() != DocumentState.AS_CITED) {
            return look.fault();
        }
        if (!recorded) {
            return DocumentState.NOT_RECORDED;
        }
        return look.sha256().equals(evidence.sha256()) ? DocumentState.AS_CITED : DocumentState.CHANGED;
    }

    /** Returns the SHA-256 of the file as it is now; empty if it is no document that can be compared. */
    public String sha256(String file) {
        return folder == null ? "" : look(folder, file).sha256();
    }

    private Look look(AttachedFiles in, String file) {
        @Nullable Look known = seen.get(file);
        if (known == null) {
            known = look(in, file, true);
            seen.put(file, known);
        }
        return known;
    }

    private Look look(AttachedFiles in, String file, boolean whole) {
        try {
            Optional<Path> found = in.find(file);
            if (found.isEmpty()) {
                return new Look("", DocumentState.NOT_A_DOCUMENT);
            }
            return whole ? read(found.get()) : new Look("", DocumentState.AS_CITED);
        } catch (NoSuchFileException e) {
            return new Look("", in.hasLinkIn(file) ? DocumentState.NOT_A_DOCUMENT : DocumentState.MISSING);
        } catch (UnsuitableFileException e) {
            return new Look("", e.isTooLarge() ? DocumentState.TOO_LARGE : DocumentState.NOT_A_DOCUMENT);
        } catch (InvalidPathException e) {
            return new Look("", DocumentState.NOT_A_DOCUMENT);
        } catch (IOException e) {
            return new Look("", DocumentState.NOT_READABLE);
        }
    }

    private Look read(Path real) throws IOException {
        Sha256.OfFile read = Sha256.of(real, Math.min(fileBytesMax, bytesLeft));
        bytesLeft -= read.bytes();
        return new Look(read.sha256(), DocumentState.AS_CITED);
    }
}
