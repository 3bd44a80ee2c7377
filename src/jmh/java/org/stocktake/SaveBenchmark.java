package org.stocktake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stocktake.files.store.AssessmentFile;
import org.stocktake.files.store.LockHolder;
import org.stocktake.model.Answer;
import org.stocktake.model.AnswerKind;
import org.stocktake.model.AnswerTextField;
import org.stocktake.model.Assessment;
import org.stocktake.model.Depth;
import org.stocktake.model.Evidence;
import org.stocktake.model.Period;
import org.stocktake.model.QuestionId;

/**
 * Times the save after an answer: an assessment of 2,000 answers in which one has changed, from the call until all
 * bytes are forced to the device that holds the given folder. No result makes it fail; the target is in
 * src/docs/performance.md.
 *
 * <p>{@code java -cp 'target/stocktake/lib/*' src/jmh/java/org/stocktake/SaveBenchmark.java [FOLDER [ANSWERS]]}
 */
public final class SaveBenchmark {
    private static final int ANSWERS = 2_000;
    private static final int WARM_UP = 60;
    private static final int SAVES = 300;

    private SaveBenchmark() {}

    public static void main(String... args) throws IOException {
        Path folder = Files.createTempDirectory(Path.of(args.length > 0 ? args[0] : "."), "save-benchmark-");
        int answers = args.length > 1 ? Integer.parseInt(args[1]) : ANSWERS;
        Path file = folder.resolve("xa.yaml");
        LockHolder me =
                new LockHolder("benchmark", "here", ProcessHandle.current().pid(), Instant.EPOCH);
        Assessment assessment = assessment(answers);
        List<Double> millis = new ArrayList<>();
        try (AssessmentFile open = AssessmentFile.create(file, assessment, me)) {
            for (int save = 0; save < WARM_UP + SAVES; save++) {
                QuestionId question = id(save * 37 % answers);
                assessment = assessment.with(question, answer("Changed in round " + save + "."));
                long start = System.nanoTime();
                open.save(assessment);
                if (save >= WARM_UP) {
                    millis.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "| a save, %d answers, %d KB | median %.1f ms | p95 %.1f ms | p95 <= 20 ms |%n",
                answers,
                Files.size(file) / 1024,
                millis.get(SAVES / 2),
                millis.get(SAVES * 95 / 100));
        delete(folder);
    }

    private static Assessment assessment(int answers) {
        Assessment.Subject subject =
                new Assessment.Subject("ctoc-cop-res-5-3", "1.0.0", "XA", Period.ofYear(2026), "en");
        Assessment assessment = Assessment.begin(subject, Depth.FULL);
        for (int number = 0; number < answers; number++) {
            assessment = assessment.with(id(number), answer("Sample text of answer " + number + ".\nIn two lines."));
        }
        return assessment;
    }

    private static QuestionId id(int number) {
        return new QuestionId("section-" + number / 50 + ".question-" + number);
    }

    private static Answer answer(String text) {
        return Answer.of(AnswerKind.PARTLY)
                .with(AnswerTextField.MEASURES, text)
                .with(AnswerTextField.PRACTICE, "Figures of the last year are with the office that answers.")
                .with(AnswerTextField.BY, "Ministry of justice")
                .with(AnswerTextField.AT, "2026-11-24T10:42:00Z")
                .withEvidence(List.of(new Evidence("Sample Act (fictitious)", "s. 12", "2008-05-15", "", "", "", "")));
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(path);
            }
        }
    }
}
