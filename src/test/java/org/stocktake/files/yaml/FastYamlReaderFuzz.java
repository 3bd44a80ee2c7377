package org.stocktake.files.yaml;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.Fuzzing;

/** The YAML parser reads everything that the fast reader reads, as the same tree with the same places. */
final class FastYamlReaderFuzz {
    static Stream<Arguments> seeds() {
        return Stream.concat(Fuzzing.seeds("files/assessment-faults"), Stream.of(Arguments.of((Object)
                FastYamlReaderTest.EVERY_STYLE.getBytes(StandardCharsets.UTF_8))));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void readsWhatTheEngineReads(byte[] bytes) {
        FastYamlReaderTest.agrees(bytes);
    }
}
