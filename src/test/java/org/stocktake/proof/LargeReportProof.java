package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large valid assessment is written as a document with a small heap, or reported as too large for it. */
final class LargeReportProof {
    /** Questions whose answers have as many lines as the limit of characters allows. */
    private static final List<String> ANSWERED = List.of("offences.smuggling", "offences.document-production");

    private static final int LINES = 15_999;

    @TempDir
    Path folder;

    private Path manyLines() throws IOException {
        String head = Files.readString(Path.of("src/examples/xb-2026.yaml")).split("answers:", 2)[0];
        String lines = "      x\n".repeat(LINES);
        String answers = ANSWERED.stream()
                .map(id -> "  " + id + ":\n    answer: yes\n    measures: |\n" + lines)
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("a.yaml"), head + "answers:\n" + answers + "end: assessment\n");
    }

    private ProcessRun.Said report(String heap, String format) throws IOException {
        return ProcessRun.stocktake("report", "a.yaml", "--format", format + "=r." + format)
                .in(folder)
                .with("JAVA_TOOL_OPTIONS", heap)
                .within(5)
                .go();
    }

    @Test
    void anAnswerOfVeryManyLinesFitsIntoASmallHeapAsPdf() throws IOException {
        manyLines();
        report("-Xmx320m", "pdf").succeeded();
        assertThat(folder.resolve("r.pdf")).isNotEmptyFile();
    }

    @Test
    void whatIsTooLargeForTheHeapIsToldAsThatAndLeavesNothing() throws IOException {
        Path assessment = manyLines();
        byte[] before = Files.readAllBytes(assessment);
        for (String format : List.of("pdf", "docx")) {
            ProcessRun.Said said = report(format.equals("pdf") ? "-Xmx96m" : "-Xmx24m", format);
            assertThat(said.code()).as(said.err()).isEqualTo(74);
            assertThat(said.err())
                    .contains("is too large for the memory", "JAVA_TOOL_OPTIONS=-Xmx8g")
                    .doesNotContain("fault of the program", "\tat ");
            assertThat(folder.resolve("r." + format)).doesNotExist();
            assertThat(Files.readAllBytes(assessment)).isEqualTo(before);
        }
    }

    @Test
    void fiveThousandQuestionsFitInto256MegabytesAsText() throws IOException {
        checklist();
        for (String format : List.of("html", "markdown")) {
            ProcessRun.stocktake("guide", "--checklist", "small.yaml", "--format", format + "=g." + format)
                    .in(folder)
                    .with("JAVA_TOOL_OPTIONS", "-Xmx256m")
                    .go()
                    .succeeded();
        }
    }

    private void checklist() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/files/checklists/small.yaml"));
        String questions = IntStream.range(0, 5_000)
                .mapToObj(i -> "      - id: laws.q" + i + "\n        text: Question " + i
                        + "\n        provisions: [treaty-1]\n        evidence: [e]\n        action: a\n"
                        + "        depth: core\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("small.yaml"), small + questions);
    }
}
