package org.stocktake.files.worksheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stocktake.files.Fuzzing;
import org.stocktake.files.yaml.LoadResult;

/** Any text of a sheet of answers is read or refused with a reason; the workbook around it is whole. */
final class ExcelPartFuzz {
    private static final WorksheetReader READER = BlankWorksheets.reader();

    static Stream<Arguments> seeds() {
        return Stream.of(Arguments.of((Object) PackedParts.excelSeed().getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void readsAnyText(byte[] part) throws IOException {
        LoadResult<ReturnedWorksheet> read = READER.read("f.xlsx", PackedParts.excel(part));
        Fuzzing.require(read.found().isPresent() == read.problems().isEmpty(), "neither read nor refused");
    }
}
