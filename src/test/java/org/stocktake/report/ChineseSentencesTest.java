package org.stocktake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.CliRun;

/** The sentences of a report in Chinese end with their signs, and nothing stands between two of them. */
final class ChineseSentencesTest {
    private static List<String> lines = List.of();

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        Path sample = Path.of("src/examples/xa-2026.yaml");
        Path earlier = Files.writeString(
                folder.resolve("earlier.yaml"),
                Files.readString(sample)
                        .replace("from: 2026-01-01\n  to: 2026-12-31", "from: 2024-01-01\n  to: 2024-12-31")
                        .replace("answer: partly", "answer: yes")
                        .replace("answer: no\n", "answer: considered\n"));
        Path file = folder.resolve("report.md");
        String[] options = {"--lang", "zh", "--since", earlier.toString(), "--format", "markdown=" + file};
        CliRun.on(sample, "report", options);
        lines = Files.readAllLines(file);
    }

    private static List<String> with(String text) {
        List<String> found = lines.stream().filter(line -> line.contains(text)).toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    @Test
    void theSumOfTheChangesHasNoSpacesAndEachOfItsPartsIsASentence() {
        assertThat(with("**变化**"))
                .allSatisfy(line -> assertThat(line.substring(line.indexOf("相比")))
                        .containsPattern("^相比，")
                        .containsPattern("变差：[^。]+。")
                        .doesNotContainPattern("[。；：]\\s|\\)\\s"));
    }

    @Test
    void aSignStandsBetweenQuotedWords() {
        assertThat(with("限度：")).allSatisfy(line -> assertThat(line).doesNotContainPattern("”(（英文）)?(“|限度：|标准：)"));
    }

    @Test
    void theQuestionsThatAnOfficeAnsweredStandInBrackets() {
        assertThat(with("作答方："))
                .allSatisfy(line -> assertThat(line).containsPattern("（\\[").doesNotContainPattern("日：|：\\["));
    }

    @Test
    void theNumberOfADocumentIsNoItemOfAListWithItsCitation() {
        assertThat(with("item 12："))
                .allSatisfy(line -> assertThat(line).containsPattern("E\\d+，(\u2060|\u00A0)?item 12："));
    }
}
