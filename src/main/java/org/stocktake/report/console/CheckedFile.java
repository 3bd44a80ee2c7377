package org.stocktake.report.console;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.stocktake.finding.Findings;
import org.stocktake.finding.Verdict;
import org.stocktake.model.Problem;
import org.stocktake.model.QuestionId;
import org.stocktake.model.Where;

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

    /** The file is not a valid assessment. */
    record Invalid(String file, List<Problem> problems) implements CheckedFile {
        public Invalid {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.invalid(this);
        }
    }

    /**
     * The file is valid, and the gate was applied to it.
     *
     * @param fingerprint gives {@link #sha256()}
     * @param places where each answer stands in the file
     */
    record Judged(
            String file,
            Supplier<String> fingerprint,
            Findings findings,
            Verdict verdict,
            Map<QuestionId, Where> places)
            implements CheckedFile {
        public Judged {
            places = Map.copyOf(places);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.judged(this);
        }

        /** Of the file's bytes. */
        public String sha256() {
            return fingerprint.get();
        }

        /** Where the answer behind a failure stands; the file as a whole when there is none. */
        public Where where(Verdict.Failure failure) {
            return places.getOrDefault(failure.finding().question().id(), Where.in(file));
        }
    }

    /** One method a case, so that the compiler asks for each. */
    interface Cases<R> {
        R unreadable(Unreadable file);

        R invalid(Invalid file);

        R judged(Judged file);
    }
}
