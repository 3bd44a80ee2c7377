package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coordinator's page holds: its commands go as written, and what LibreOffice filled in comes back through them. */
final class MinistriesProof {
    private static final String BY_SCRIPT = "measures: |-\n      One\n      Two";

    @TempDir
    Path folder;

    private ProcessRun.Said sh(String script) throws IOException {
        return ProcessRun.of(List.of("sh", "-e", "-c", script))
                .in(folder)
                .with("PATH", SampleRepository.PATH_WITH_PROGRAM)
                .go();
    }

    @Test
    void theCommandsOfThePageGoAsWritten() throws IOException {
        Files.copy(ProcessRun.APPLICATION.resolve("examples/xa-2026.yaml"), folder.resolve("xa-2026.yaml"));
        List<String> commands = Files.readString(Path.of("src/docs/ministries.md"))
                .lines()
                .filter(line -> line.startsWith("$ "))
                .map(line -> line.substring(2))
                .filter(line -> !line.contains(" assess ")) // needs a terminal
                .toList();
        assertThat(commands).hasSizeGreaterThan(4);
        for (String command : commands) {
            ProcessRun.Said said = sh(command);
            boolean isCheck = command.contains(" check ");
            assertThat(said.code()).as(command + "\n" + said.err()).isIn(isCheck ? List.of(4, 5) : List.of(0));
            if (command.contains(" split ")) {
                sh("mkdir in && cp out/*justice.docx out/*health.docx in && stocktake split xa-2026.yaml"
                                + " --agency maritime,police --format xlsx -o in")
                        .succeeded();
            }
        }
        assertThat(Files.readString(folder.resolve("xa-2026.yaml"))).contains("returned: ", "sign-offs:");
    }

    @Test
    void whatAnOfficeFillsInIsMergedOnceAndTheSameOfAnotherFormatIsTheSame() throws IOException {
        sh("stocktake assess --new own.yaml --state XA --year 2026 --depth core"
                        + " && stocktake split own.yaml --agency foreign-affairs --format docx,xlsx -o out"
                        + " && cp out/*.docx a.docx && cp out/*.xlsx a.xlsx")
                .succeeded();
        Path script = Path.of("src/test/resources/worksheet/fill.py").toAbsolutePath();
        ProcessRun.of(List.of("/usr/bin/python3", script.toString(), folder.toString()))
                .in(folder)
                .within(10)
                .go()
                .succeeded();
        ProcessRun.Said first = sh("stocktake merge own.yaml filled.docx");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("New  1.1");
        String merged = Files.readString(folder.resolve("own.yaml"));
        assertThat(merged).contains(BY_SCRIPT, "by: Office by script", "title: Act of the script");

        ProcessRun.Said second = sh("stocktake merge own.yaml filled.docx filled.xlsx");
        assertThat(second.code()).isZero();
        assertThat(second.out()).doesNotContain("New", "Changed", "Conflict");
        String remembered = Files.readString(folder.resolve("own.yaml"));
        assertThat(answers(remembered)).isEqualTo(answers(merged));
        sh("stocktake merge own.yaml filled.docx filled.xlsx").succeeded();
        assertThat(Files.readString(folder.resolve("own.yaml"))).isEqualTo(remembered);

        ProcessRun.Said refused = sh("stocktake merge own.yaml filled.odt gone.docx");
        assertThat(refused.code()).isEqualTo(74);
        assertThat(refused.err()).contains("worksheet-format", "gone.docx");
        assertThat(Files.readString(folder.resolve("own.yaml"))).isEqualTo(remembered);
    }

    /** Returns an assessment without what it remembers of the worksheets: into the second nobody wrote an office. */
    private static String answers(String assessment) {
        return assessment.substring(0, assessment.indexOf("received:"));
    }
}
