package org.stocktake.files.worksheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.Fuzzing;
import org.stocktake.files.yaml.LoadResult;

/**
 * Any text of a Word document is read or refused with a reason. The file around it is whole: bytes of a file that are
 * changed one by one seldom come behind its checksums.
 */
final class WordPartFuzz {
    private static final WorksheetReader READER = BlankWorksheets.reader();

    static Stream<Arguments> seeds() {
        return Stream.of(Arguments.of((Object) PackedParts.wordSeed().getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void readsAnyText(byte[] part) throws IOException {
        LoadResult<ReturnedWorksheet> read = READER.read("f.docx", PackedParts.word(part));
        Fuzzing.require(read.found().isPresent() == read.problems().isEmpty(), "neither read nor refused");
    }
}
