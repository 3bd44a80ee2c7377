package org.stocktake.cli.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.page.HalfTyped;

/** Half-typed texts as they stand beside an assessment. */
final class DraftFormatTest {
    @Test
    void whatIsWrittenIsRead() {
        List<HalfTyped> texts = List.of(new HalfTyped("a/note", "one\n\ntwo\n"), new HalfTyped("b", ""));
        assertThat(DraftFormat.read(DraftFormat.write(texts))).isEqualTo(texts);
    }

    @Test
    void theTextsBeforeADamageAreKept() {
        assertThat(DraftFormat.read("a 1\nx\nb 7\ny\n")).containsExactly(new HalfTyped("a", "x"));
    }

    /** The square of so many lines would not end: each entry copied all the lines of the file. */
    @Test
    void aFileOfVeryManyTextsIsReadAsFarAsAPersonCouldHaveTyped() {
        List<HalfTyped> read = DraftFormat.read("a 1\nx\n".repeat(690_000));
        assertThat(read).hasSize(DraftFormat.COUNT_MAX).containsOnly(new HalfTyped("a", "x"));
    }

    @Test
    void allThatOneInterviewLeavesIsRead() {
        List<HalfTyped> texts = IntStream.range(0, DraftFormat.COUNT_MAX)
                .mapToObj(i -> new HalfTyped("page" + i, "text " + i))
                .toList();
        assertThat(DraftFormat.read(DraftFormat.write(texts))).isEqualTo(texts);
    }
}
