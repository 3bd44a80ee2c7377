package org.stocktake.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Several values of an option stand between commas, those of the keyboard of the user among them. */
final class ArgumentsTest {
    private static List<String> values(String given) {
        CommandSpec spec = CommandSpec.create();
        ArgumentValue<List<String>> values = Arguments.of(spec).words(List.of(), "WHAT", "--what");
        new CommandLine(spec).parseArgs("--what", given);
        return values.get();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"html,json", "html\u060Cjson", "html\uFF0Cjson", "html\u3001json"})
    void anyCommaSeparatesValues(String given) {
        assertThat(values(given)).containsExactly("html", "json");
    }

    @Test
    void arabicCommasSeparateArabicNumbers() {
        assertThat(values("\u0661\u060C \u0662\u060C3")).containsExactly("\u0661", " \u0662", "3");
    }

    @Test
    void aCommaStaysInTheNameOfAFileInArabicOrChinese() {
        assertThat(values("docx=\u62A5\u544A\u3001\u9644\u4EF6.docx,pdf"))
                .containsExactly("docx=\u62A5\u544A\u3001\u9644\u4EF6.docx", "pdf");
    }
}
