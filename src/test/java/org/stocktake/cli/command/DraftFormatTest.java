package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stocktake.interview.page.HalfTypedText;

/** Half-typed texts as they stand beside an assessment. */
final class DraftFormatTest {
    @Test
    void whatIsWrittenIsRead() {
        List<HalfTypedText> texts = List.of(new HalfTypedText("a/note", "one\n\ntwo\n"), new HalfTypedText("b", ""));
        assertThat(DraftFormat.read(DraftFormat.write(texts))).isEqualTo(texts);
    }

    @Test
    void theTextsBeforeADamageAreKept() {
        assertThat(DraftFormat.read("a 1\nx\nb 7\ny\n")).containsExactly(new HalfTypedText("a", "x"));
    }

    /** The square of so many lines would not end: each entry copied all the lines of the file. */
    @Test
    void aFileOfVeryManyTextsIsReadAsFarAsAPersonCouldHaveTyped() {
        List<HalfTypedText> read = DraftFormat.read("a 1\nx\n".repeat(690_000));
        assertThat(read).hasSize(DraftFormat.COUNT_MAX).containsOnly(new HalfTypedText("a", "x"));
    }

    @Test
    void allThatOneInterviewLeavesIsRead() {
        List<HalfTypedText> texts = IntStream.range(0, DraftFormat.COUNT_MAX)
                .mapToObj(i -> new HalfTypedText("page" + i, "text " + i))
                .toList();
        assertThat(DraftFormat.read(DraftFormat.write(texts))).isEqualTo(texts);
    }
}
