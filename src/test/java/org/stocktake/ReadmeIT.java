package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stocktake.cli.command.ExitCode;

/** The commands in the README have the output that it shows, in the application folder. */
final class ReadmeIT {
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\|", Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void everyConsoleBlockIsWhatTheCommandsPrint() throws IOException, InterruptedException {
        List<String> blocks =
                CONSOLE.matcher(readme()).results().map(block -> block.group(1)).toList();
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            assertThat(played(block)).isEqualTo(block);
        }
    }

    @Test
    void theTableOfExitCodesHasEveryCodeAndNoOther() throws IOException {
        assertThat(ROW.matcher(readme()).results().map(row -> Integer.valueOf(row.group(1))))
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(ExitCode::code)
                        .sorted()
                        .toList());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /**
     * Returns the block with the current output of its commands; each line that starts with a dollar sign is a command.
     */
    private String played(String block) throws IOException, InterruptedException {
        StringBuilder played = new StringBuilder();
        Matcher command = Pattern.compile("^\\$ (.*)$", Pattern.MULTILINE).matcher(block);
        while (command.find()) {
            played.append(command.group()).append('\n').append(output(command.group(1)));
        }
        return played.toString();
    }

    private String output(String line) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder("sh", "-c", line)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as(line).isTrue();
        return Files.readString(out);
    }
}
