package org.stocktake.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * A small file system in memory that a test can fill, lock and unlock; skips the test, with a message, if none can be
 * mounted.
 */
final class ScratchFileSystem implements AutoCloseable {
    private final Path folder;

    /**
     * Mounts the file system.
     *
     * @param options as mount takes them, such as {@code size=256k}
     */
    ScratchFileSystem(Path folder, String options) throws IOException {
        this.folder = Files.createDirectories(folder);
        boolean mounted = tried("mount", "-t", "tmpfs", "-o", options, "trial", folder.toString());
        Assumptions.assumeTrue(mounted, "NOT TESTED: no file system can be mounted here (root is needed)");
    }

    Path folder() {
        return folder;
    }

    /** Makes the file system read-only. */
    void lock() throws IOException {
        ProcessRun.of(List.of("mount", "-o", "remount,ro", folder.toString()))
                .go()
                .succeeded();
    }

    /** Fills it to the last byte. */
    void fill() throws IOException {
        ProcessRun.of(List.of("dd", "if=/dev/zero", "of=" + folder.resolve("ballast"), "bs=1k"))
                .go();
    }

    /** Creates files until there is no room for another. */
    void fillWithFiles() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int number = 0; ; number++) {
            try {
                Files.createFile(many.resolve("file-" + number));
            } catch (IOException e) {
                return;
            }
        }
    }

    void free() throws IOException {
        Files.delete(folder.resolve("ballast"));
    }

    /** Returns true if a command ended with 0. */
    static boolean tried(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command).start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        ProcessRun.of(List.of("umount", "-l", folder.toString())).go().succeeded();
    }
}
