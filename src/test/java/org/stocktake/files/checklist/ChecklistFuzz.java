package org.stocktake.files.checklist;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.FileFixtures;
import org.stocktake.files.Fuzzing;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.model.Problem;

/** Any bytes either are read as a checklist or have problems, each with its file; lint accepts any valid checklist. */
final class ChecklistFuzz {
    static Stream<Arguments> seeds() throws IOException {
        return Stream.concat(Fuzzing.seeds("files/checklist-faults"), Stream.of(Arguments.of((Object)
                Files.readAllBytes(FileFixtures.CHECKLIST))));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void readsAnything(byte[] bytes) {
        LoadResult<ChecklistReader.Located> loaded = ChecklistReader.read("f.yaml", bytes);
        List<Problem> problems = loaded.found().map(ChecklistLint::problems).orElse(loaded.problems());
        for (Problem problem : problems) {
            Fuzzing.require(problem.where().file().equals("f.yaml"), "a problem without its file");
        }
    }
}
