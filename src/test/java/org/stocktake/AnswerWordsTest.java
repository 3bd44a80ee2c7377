package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stocktake.model.AnswerKind;

/** The help names each kind of answer, and the published schemas allow it. */
final class AnswerWordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/stocktake");

    @ParameterizedTest
    @EnumSource
    void helpNamesTheAnswer(AnswerKind kind) throws IOException {
        Properties messages = new Properties();
        try (BufferedReader in = Files.newBufferedReader(RESOURCES.resolve("text/messages.properties"))) {
            messages.load(in);
        }
        assertThat(List.of("help.topic.answers", "command.error.unknown-answer.next"))
                .allSatisfy(key -> assertThat(messages.getProperty(key)).containsPattern("\\b" + kind.word() + "\\b"));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemasAllowTheAnswer(AnswerKind kind) throws IOException {
        for (String schema : List.of("report.schema.json", "check.schema.json")) {
            assertThat(Files.readString(RESOURCES.resolve("report/machine").resolve(schema)))
                    .as(schema)
                    .contains("\"" + kind.word() + "\"");
        }
    }
}
