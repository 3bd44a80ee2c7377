package org.stocktake.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the translators are PO as gettext has it. */
final class GettextProof {
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/po"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void msgfmtFindsNothing(Path file, @TempDir Path folder) throws IOException {
        ProcessRun.Said said = ProcessRun.of(
                        List.of("msgfmt", "--check-format", "--check-domain", "-o", folder + "/xx.mo", file.toString()))
                .go();
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    /** Whoever opens the file in an editor and saves it changes nothing but the lines that he or she translated. */
    @ParameterizedTest
    @MethodSource("files")
    void gettextWritesTheFileAsItIs(Path file) throws IOException {
        ProcessRun.Said said =
                ProcessRun.of(List.of("msgcat", "--no-wrap", file.toString())).go();
        assertThat(said.succeeded().out()).isEqualTo(Files.readString(file));
    }
}
