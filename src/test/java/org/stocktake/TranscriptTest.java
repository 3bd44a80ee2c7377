package org.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the sessions under {@code src/test/resources/transcripts/}: what a user types and what the screen then shows.
 * Each session gets a fresh copy of {@code transcripts/files}; {@code -Dgolden.update} rewrites the ones that differ.
 */
final class TranscriptTest {
    private static final Path ROOT = Path.of("src/test/resources/transcripts");

    static List<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void theSessionGoesAsWritten(String name) throws IOException {
        String written = Files.readString(ROOT.resolve(name));
        String played = new TranscriptPlayer(ROOT.resolve("files"), Path.of("target/transcripts", name)).play(written);
        assertThat(played).as("no stack trace reaches a user").doesNotContain("\tat ");
        Golden.check(ROOT, name, played, System.getProperty("golden.update") != null);
    }

    @Test
    void thereAreTranscripts() throws IOException {
        assertThat(transcripts()).hasSizeGreaterThan(10);
    }
}
