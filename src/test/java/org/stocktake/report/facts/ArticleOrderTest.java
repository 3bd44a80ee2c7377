package org.stocktake.report.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArticleOrderTest {
    @Test
    void numbersAreOrderedByValueAndTheRestAsText() {
        List<String> ordered =
                List.of("1", "1 bis", "2", "6(1)(a)", "6(1)(b)(i)", "6(1)(b)(ii)", "6(3)", "6(10)", "10", "preamble");
        List<String> numbers = new ArrayList<>(
                List.of("10", "6(10)", "6(3)", "preamble", "2", "6(1)(b)(ii)", "1 bis", "6(1)(b)(i)", "6(1)(a)", "1"));
        numbers.sort(ArticleOrder::compare);
        assertThat(numbers).isEqualTo(ordered);
    }

    @Test
    void theSameNumberIsTheSame() {
        assertThat(ArticleOrder.compare("12(5)", "12(5)")).isZero();
    }
}
