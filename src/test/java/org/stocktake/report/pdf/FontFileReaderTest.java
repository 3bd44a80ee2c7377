package org.stocktake.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A font must be a regular file of limited size. */
final class FontFileReaderTest {
    private static final long HUGE = 10L * 1024 * 1024 * 1024;

    @TempDir
    Path folder;

    private static void assertRefused(Path file) {
        assertThatExceptionOfType(UnusableFontException.class)
                .isThrownBy(() -> FontFileReader.read(file))
                .satisfies(refused -> assertThat(refused.getFile()).isEqualTo(file.toString()));
    }

    @Test
    void aDeviceIsRefusedUnread() throws IOException {
        Path zero = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zero), "there are no devices on this system");
        assertRefused(zero);
        Path link = Files.createSymbolicLink(folder.resolve("zero.ttf"), zero);
        assertRefused(link);
        Files.delete(link);
    }

    @Test
    void aFileOfTheSystemThatSaysItIsEmptyIsRefusedUnread() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty.ttf")));
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(folder);
    }

    @Test
    void aFileLargerThanAnyFontIsRefusedUnread() throws IOException {
        for (long size : new long[] {FontFileReader.BYTES_MAX + 1L, HUGE}) {
            Path file = folder.resolve(size + ".ttf");
            try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.setLength(size);
            }
            assertRefused(file);
        }
    }

    @Test
    void aFileThatIsMissingIsSaidToBeMissing() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> FontFileReader.read(folder.resolve("none.ttf")));
    }

    @Test
    void aLinkToAFontIsRead() throws IOException {
        byte[] bytes = {0, 1, 0, 0};
        Path font = Files.write(folder.resolve("font.ttf"), bytes);
        assertThat(FontFileReader.read(Files.createSymbolicLink(folder.resolve("link.ttf"), font)))
                .isEqualTo(bytes);
    }
}
