package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs shellcheck on every shell script in the repository. */
final class ShellcheckProof {
    @Test
    void everyScriptIsWithoutAFinding() throws IOException {
        List<String> scripts = scripts();
        assertThat(scripts)
                .contains(".ci/run", ".ci/whole", "src/main/dist/bin/stocktake", "src/main/dist/lib/make-archive.sh");
        List<String> command = new ArrayList<>(List.of("shellcheck", "--norc", "--"));
        command.addAll(scripts);
        assertThat(ProcessRun.of(command).go().out()).isEmpty();
        assertThat(ProcessRun.of(command).go().code()).isZero();
    }

    /** A comment may disable a rule for one line, with its reason; not for a whole file. */
    @Test
    void noScriptIsExceptedAsAWhole() throws IOException {
        for (String script : scripts()) {
            String head = Files.readString(Path.of(script))
                    .lines()
                    .takeWhile(line -> line.isBlank() || line.startsWith("#"))
                    .reduce("", (all, line) -> all + line + "\n");
            assertThat(head).as(script).doesNotContain("shellcheck disable");
            assertThat(Files.readString(Path.of(script)).lines().filter(line -> line.contains("shellcheck disable")))
                    .as(script)
                    .allMatch(line -> line.strip().matches("# shellcheck disable=SC\\d+ # .+"));
        }
    }

    private static List<String> scripts() throws IOException {
        List<String> scripts = new ArrayList<>();
        for (String file : ProcessRun.of(List.of("git", "ls-files", "-z"))
                .go()
                .succeeded()
                .out()
                .split("\0", -1)) {
            if (Files.isRegularFile(Path.of(file)) && (file.matches(".*\\.(sh|bash)") || begins(Path.of(file)))) {
                scripts.add(file);
            }
        }
        return scripts;
    }

    private static boolean begins(Path file) throws IOException {
        String first = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return first.matches("#!.*\\b(ba|da|a|k)?sh\\b.*");
    }
}
