package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Tab key in real shells: commands, options, values and files. */
final class CompletionProof {
    private record Line(String typed, String completed) {}

    private static final List<Line> LINES = List.of(
            new Line("stocktake evi", "stocktake evidence"),
            new Line("stocktake checklist exp", "stocktake checklist export"),
            new Line("stocktake report rep", "stocktake report report-of-xa.yaml"),
            new Line("stocktake report --old-c", "stocktake report --old-checklist"),
            new Line("stocktake report report-of-xa.yaml --format=mark", "--format=markdown"),
            new Line("stocktake report report-of-xa.yaml --format html,mark", "--format html,markdown"),
            new Line("stocktake check --fail-on=gap:qual", "--fail-on=gap:qualified"),
            new Line("stocktake explain safeguards.traff", "stocktake explain safeguards.trafficking"),
            new Line("stocktake set report-of-xa.yaml offences.smuggling=par", "offences.smuggling=partly"),
            new Line("stocktake check --gate=rep", "--gate=report-of-xa.yaml"));

    /** The last line, with nothing typed into it yet: a key before it would be cut from the next command. */
    private static final Pattern PROMPT = Pattern.compile("\n(?!.*stocktake).*[>#]\\s*\\z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "bash, bash --norc --noprofile -i, source <(stocktake completion bash)",
        "zsh, zsh -f -i, source <(stocktake completion zsh)",
        "fish, fish --no-config --private, stocktake completion fish | source"
    })
    void tabCompletesWords(String shell, String start, String load) throws IOException {
        if (ProcessRun.of(List.of("sh", "-c", "command -v " + shell)).go().code() != 0) {
            System.err.println("SKIPPED: there is no " + shell + "; completion in it was not tried.");
            Assumptions.abort("no " + shell);
        }
        Files.copy(Path.of("src/examples/xa-2026.yaml"), folder.resolve("report-of-xa.yaml"));
        Files.writeString(folder.resolve("report.txt"), "no assessment");
        String path = ProcessRun.LAUNCHER.getParent() + ":" + System.getenv("PATH");
        String begun = "env PATH='" + path + "' HOME='" + folder + "' PS1='> ' " + start;
        try (TmuxTerminal terminal = new TmuxTerminal(folder, begun, 120, 24)) {
            terminal.settles().type(load + "; expr 41 + 1");
            terminal.press("Enter").shows("42");
            for (Line line : LINES) {
                terminal.settles().type(line.typed()).press("Tab").shows(line.completed());
                terminal.press("C-c").shows(PROMPT);
            }
        }
    }
}
