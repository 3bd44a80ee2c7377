package org.stocktake.report.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stocktake.finding.Contradiction;
import org.stocktake.finding.DueDate;
import org.stocktake.finding.Findings;
import org.stocktake.finding.compare.Comparison;
import org.stocktake.finding.gate.Verdict;
import org.stocktake.finding.gate.Waiver;
import org.stocktake.model.FactId;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.model.SourceLocation;

/** What a check found in one file. */
public sealed interface CheckedFile {
    /** The file as the user named it. */
    String file();

    /** Calls the case that this is. */
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

    /** The file is the gate itself, and the time of these waivers is over. */
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
     * @param due what falls due, when that was asked for
     * @param contradictions what cannot be right as it stands, in the order of {@link Contradiction#in}
     * @param places where facts and answers stand
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
            Places places)
            implements CheckedFile {
        public Judged {
            due = List.copyOf(due);
            contradictions = List.copyOf(contradictions);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }

        /** Of the file's bytes. */
        public String sha256() {
            return fingerprint.get();
        }
    }

    /**
     * Where facts and answers stand in a file.
     *
     * @param answers where the list of them begins, for an answer that is not there
     */
    record Places(
            Map<QuestionId, SourceLocation> byQuestion, Map<FactId, SourceLocation> byFact, SourceLocation answers) {
        public Places {
            byQuestion = Map.copyOf(byQuestion);
            byFact = Map.copyOf(byFact);
        }

        /** The answer; where none is concerned, the fact. */
        SourceLocation of(Contradiction found) {
            return found.question().isPresent() || found.fact().isEmpty()
                    ? of(found.question())
                    : byFact.getOrDefault(found.fact().get(), answers);
        }

        SourceLocation of(Optional<QuestionId> question) {
            return question.isEmpty() ? answers : byQuestion.getOrDefault(question.get(), answers);
        }
    }

    /** One method a case, so that the compiler asks for each. */
    interface Cases<R> {
        R unreadable(Unreadable file);

        R invalid(Invalid file);

        R lapsed(Lapsed file);

        R judged(Judged file);
    }
}
