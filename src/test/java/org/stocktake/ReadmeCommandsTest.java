package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README names every command that help lists, in the same order, and no other. */
final class ReadmeCommandsTest {
    private static final Path HELP = Path.of("src/test/resources/transcripts/help.txt");

    @Test
    void theReadmeNamesEveryCommand() throws IOException {
        String list = found("(?s)\n- The commands: (.*?);", Files.readString(Path.of("README.md")));
        String commands = found("(?s)\nCommands:\n(.*?)\n\n", Files.readString(HELP));
        List<String> named = names("`([a-z-]+)`", list);
        assertThat(named).isNotEmpty().isEqualTo(names("(?m)^ {2}([a-z-]+)", commands));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static List<String> names(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(name -> name.group(1))
                .toList();
    }
}
