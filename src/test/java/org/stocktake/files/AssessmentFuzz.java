package org.stocktake.files;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.assessment.AssessmentDocument;
import org.stocktake.files.assessment.AssessmentReader;
import org.stocktake.files.edit.AssessmentWriter;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Problem;

/**
 * Any bytes either are read as an assessment or have problems, each with its file; an assessment that is written can be
 * read again and is the same.
 */
final class AssessmentFuzz {
    private static final AssessmentReader READER = new AssessmentReader(FileFixtures.library());

    static Stream<Arguments> seeds() throws IOException {
        return Stream.concat(Fuzzing.seeds("files/assessment-faults"), Stream.of(Arguments.of((Object)
                FileFixtures.valid().getBytes(StandardCharsets.UTF_8))));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void readsAnything(byte[] bytes) throws IOException {
        LoadResult<AssessmentDocument> loaded = READER.read("f.yaml", bytes);
        for (Problem problem : loaded.problems()) {
            Fuzzing.require(problem.where().file().equals("f.yaml"), "a problem without its file");
        }
        if (!loaded.problems().isEmpty()) {
            return;
        }
        AssessmentDocument document = loaded.found().orElseThrow(() -> new AssertionError("neither read nor refused"));
        byte[] written = AssessmentWriter.write(document.assessment()).getBytes(StandardCharsets.UTF_8);
        LoadResult<AssessmentDocument> again = READER.read("f.yaml", written);
        Fuzzing.require(
                again.found().map(AssessmentDocument::assessment).equals(Optional.of(document.assessment())),
                "what was written is not what was read");
    }
}
