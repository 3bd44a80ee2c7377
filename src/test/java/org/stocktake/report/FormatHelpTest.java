package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The help on the option, and the help topic, name every format of a report. */
final class FormatHelpTest {
    private static final Path MESSAGES = Path.of("src/main/resources/org/stocktake/text/messages.properties");

    @ParameterizedTest
    @EnumSource
    void helpNamesTheFormat(ReportFormat format) throws IOException {
        Properties messages = new Properties();
        try (BufferedReader in = Files.newBufferedReader(MESSAGES)) {
            messages.load(in);
        }
        String word = format.word().replaceFirst("^(oscal|csv)-.*$", "$1");
        assertThat(List.of("help.report.format", "help.topic.formats"))
                .allSatisfy(key -> assertThat(messages.getProperty(key)).containsPattern("\\b" + word + "\\b"));
    }
}
