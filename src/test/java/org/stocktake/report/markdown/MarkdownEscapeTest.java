package org.stocktake.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is escaped where it would be structure, in one pass. */
final class MarkdownEscapeTest {
    /** The maximum length of a text in an answer. */
    private static final int CHARS_MAX = 32_000;

    /**
     * The result may be twice as long and grows by doubling; one copy for each character would be thousands of times as
     * long.
     */
    private static final int COPIES_MAX = 16;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"-", "=", "+", "- ", "= ", "#", "1", "1. ", "1) ", ". ", ":", "!", "@", "x"})
    void aLongTextIsNotCopiedForEachOfItsCharacters(String piece) {
        String text = piece.repeat(CHARS_MAX / piece.length());
        MarkdownEscape.text(text, " ");
        long before = THREADS.getCurrentThreadAllocatedBytes();
        MarkdownEscape.text(text, " ");
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan((long) COPIES_MAX * CHARS_MAX);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    - a - b,    \\- a - b
                    = a = b,    \\= a = b
                    + a + b,    \\+ a + b
                    a # b,      a \\# b
                    12. a,      12\\. a
                    12) a,      12\\) a
                    5.3 a,      5.3 a
                    a 1. b,     a 1. b
                    1. 2. b,    1\\. 2. b
                    1.,         1\\.""")
    void whatWouldBeAListOrAHeadingIsEscapedWhereItWouldBe(String text, String escaped) {
        assertThat(MarkdownEscape.text(text, " ")).isEqualTo(escaped.replace("\\\\", "\\"));
    }
}
