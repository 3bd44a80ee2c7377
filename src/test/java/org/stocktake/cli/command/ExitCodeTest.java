package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stocktake.text.Messages;

final class ExitCodeTest {
    @Test
    void theNumbersAreThoseOfTheSpecification() {
        assertThat(ExitCode.values())
                .extracting(ExitCode::code)
                .containsExactly(0, 1, 2, 3, 4, 5, 74, 129, 130, 141, 143);
    }

    @Test
    void theTableInHelpIsTheEnum() {
        Map<String, String> table = CommandHelp.exitCodes(Messages.in(Messages.ENGLISH));
        assertThat(table.keySet()).containsExactly("0", "1", "2", "3", "4", "5", "74", "129", "130", "141", "143");
        assertThat(table.values()).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} and {1} end with {2}")
    @CsvSource({
        "DONE,       DONE,       DONE",
        "DONE,       INCOMPLETE, INCOMPLETE",
        "INCOMPLETE, GATE,       GATE",
        "GATE,       INVALID,    INVALID",
        "INVALID,    UNREADABLE, UNREADABLE",
        "UNREADABLE, FAULT,      FAULT"
    })
    void overManyFilesTheWorseOneCounts(ExitCode better, ExitCode worse, ExitCode end) {
        assertThat(better.and(worse)).isEqualTo(end);
        assertThat(worse.and(better)).isEqualTo(end);
    }
}
