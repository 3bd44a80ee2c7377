package org.stocktake.files.worksheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.Fuzzing;
import org.stocktake.files.yaml.LoadResult;
import org.stocktake.report.worksheet.SampleWorksheets;

/** Any bytes either come back as a worksheet for Word or are refused with a reason. */
final class WordWorksheetFuzz {
    private static final WorksheetReader READER = BlankWorksheets.reader();

    static Stream<Arguments> seeds() throws IOException {
        return Stream.of(Arguments.of((Object) SampleWorksheets.word(BlankWorksheets.content())));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void readsAnything(byte[] bytes) {
        LoadResult<ReturnedWorksheet> read = READER.read("f.docx", bytes);
        Fuzzing.require(read.found().isPresent() == read.problems().isEmpty(), "neither read nor refused");
    }
}
