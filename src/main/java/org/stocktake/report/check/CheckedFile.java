package org.stocktake.report.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.evidence.CitedDocument;
import org.stocktake.finding.gate.GateFailure;
import org.stocktake.finding.gate.Verdict;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.finding.signoff.SignOffState;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** The result of a check for one file. */
public sealed interface CheckedFile {
    /** Returns the file as the user named it. */
    String file();

    /** Calls the method of the case that this is. */
    <R> R match(Cases<R> cases);

    /** The file cannot be read. */
    record Unreadable(String file, String reason) implements CheckedFile {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unreadable(this);
        }
    }

    /** The file is not valid. */
    record Invalid(String file, List<Problem> problems) implements CheckedFile {
        public Invalid {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.invalid(this);
        }
    }

    /** The file is the gate itself, and these waivers have expired. */
    record Lapsed(String file, List<Waiver> waivers) implements CheckedFile {
        public Lapsed {
            waivers = List.copyOf(waivers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lapsed(this);
        }
    }

    /**
     * The file is valid, and the gate was applied to it.
     *
     * @param ownChecklist the path of the checklist; empty when the assessment finds it by its id
     * @param fingerprint gives {@link #sha256()}
     * @param ratchet the comparison with the baseline; empty when there is none
     * @param due the days that are due, if they were asked for
     * @param contradictions in the order of {@link Contradiction#in}
     * @param documents the cited documents with their states
     * @param signOffs the states of the sign-offs, in the order of the file
     * @param places the locations of facts and answers
     */
    record Judged(
            String file,
            String ownChecklist,
            Supplier<String> fingerprint,
            Findings findings,
            Verdict verdict,
            Optional<Comparison> ratchet,
            List<DueDate> due,
            List<Contradiction> contradictions,
            List<CitedDocument> documents,
            List<SignOffState> signOffs,
            Places places)
            implements CheckedFile {
        public Judged {
            due = List.copyOf(due);
            contradictions = List.copyOf(contradictions);
            documents = List.copyOf(documents);
            signOffs = List.copyOf(signOffs);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }

        /** Returns the documents that somebody has to look at and that fail nothing and are not waived. */
        public List<CitedDocument> warnings() {
            if (documents.isEmpty()) {
                return List.of();
            }
            List<CitedDocument> warnings = new ArrayList<>();
            for (CitedDocument document : documents) {
                if (document.state().needsALook()) {
                    warnings.add(document);
                }
            }
            warnings.removeAll(judgedDocuments());
            return warnings;
        }

        /**
         * Returns the questions that offices answered differently and that fail nothing and are not waived, in the order
         * of the checklist.
         */
        public List<QuestionId> conflicts() {
            List<QuestionId> left = findings.assessment().coordination().contested(findings.checklist());
            if (left.isEmpty()) {
                return left;
            }
            for (GateFailure failure : verdict.failures()) {
                removeConflict(failure, left);
            }
            for (Verdict.Waived waived : verdict.waived()) {
                removeConflict(waived.failure(), left);
            }
            return left;
        }

        /** Returns the sign-offs that do not hold any more and that fail nothing. */
        public List<SignOffState> voidSignOffs() {
            if (signOffs.isEmpty()) {
                return List.of();
            }
            Set<Integer> failing = new HashSet<>();
            for (GateFailure failure : verdict.failures()) {
                if (failure instanceof GateFailure.OfSignOff of) {
                    failing.add(of.state().index());
                }
            }
            List<SignOffState> left = new ArrayList<>();
            for (SignOffState state : signOffs) {
                if (!state.holds() && !failing.contains(state.index())) {
                    left.add(state);
                }
            }
            return left;
        }

        private static void removeConflict(GateFailure failure, List<QuestionId> from) {
            if (failure.cause() == GateFailure.Cause.CONFLICT) {
                from.remove(failure.question().orElseThrow());
            }
        }

        private Set<CitedDocument> judgedDocuments() {
            Set<CitedDocument> judged = new HashSet<>();
            for (GateFailure failure : verdict.failures()) {
                if (failure instanceof GateFailure.OfDocument failing) {
                    judged.add(failing.document());
                }
            }
            for (Verdict.Waived waived : verdict.waived()) {
                if (waived.failure() instanceof GateFailure.OfDocument failing) {
                    judged.add(failing.document());
                }
            }
            return judged;
        }

        /** Returns the SHA-256 of the file's bytes. */
        public String sha256() {
            return fingerprint.get();
        }
    }

    /**
     * The locations of facts, declarations and answers in a file.
     *
     * @param declarations the locations of the declarations, in their order
     * @param requests the locations of the requests, in their order
     * @param signOffs the locations of the sign-offs, in their order
     * @param answers the location of the list of answers, for an answer that is not there
     */
    record Places(
            Map<QuestionId, SourceLocation> byQuestion,
            Map<FactId, SourceLocation> byFact,
            List<SourceLocation> declarations,
            List<SourceLocation> requests,
            List<SourceLocation> signOffs,
            SourceLocation answers) {
        public Places {
            byQuestion = Map.copyOf(byQuestion);
            byFact = Map.copyOf(byFact);
            declarations = List.copyOf(declarations);
            requests = List.copyOf(requests);
            signOffs = List.copyOf(signOffs);
        }

        /** Returns the location of the answer; if no answer is concerned, of the fact or the declaration. */
        SourceLocation of(Contradiction found) {
            if (found.declaration() >= 0) {
                return declarations.get(found.declaration());
            }
            return found.question().isPresent() || found.fact().isEmpty()
                    ? of(found.question())
                    : byFact.getOrDefault(found.fact().get(), answers);
        }

        /** Returns the location of the request of that index. */
        SourceLocation ofRequest(int index) {
            return index >= 0 && index < requests.size() ? requests.get(index) : answers;
        }

        /** Returns the location of a sign-off. */
        SourceLocation of(SignOffState state) {
            return state.index() < signOffs.size() ? signOffs.get(state.index()) : answers;
        }

        /** Returns the location of the answer; if it is not there, of the list of answers. */
        SourceLocation of(Optional<QuestionId> question) {
            return question.isEmpty() ? answers : byQuestion.getOrDefault(question.get(), answers);
        }
    }

    /** A visitor with one method for each case, so that the compiler asks for each. */
    interface Cases<R> {
        R unreadable(Unreadable file);

        R invalid(Invalid file);

        R lapsed(Lapsed file);

        R judged(Judged file);
    }
}
