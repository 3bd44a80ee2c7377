package org.stocktake.files.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stocktake.files.io.BoundedFileReader;

/** An obstacle that another person puts in the place of a file. */
public enum FileObstruction {
    FOLDER_WITH_CONTENT,
    EMPTY_FOLDER,
    FIFO,
    LINK_TO_A_FILE,
    LINK_TO_NOWHERE,
    LINK_TO_A_DEVICE,
    LINK_TO_A_FOLDER,
    LARGE_FILE,
    EMPTY_FILE;

    /** The files that the hidden folder of {@code xa.yaml} can contain. */
    public static final List<String> NAMES = List.of(
            "xa.yaml.lock",
            "xa.yaml.saved",
            "xa.yaml.bak",
            "xa.yaml.start.bak",
            "xa.yaml.sha256",
            "xa.yaml.draft",
            "xa.yaml.saved.new",
            "xa.yaml.conflict-1.yaml",
            "xa.yaml.aside-1.yaml",
            ".gitignore",
            ".gitignore.new");

    /**
     * Puts the obstacle in its place.
     *
     * @param victim a file of the user, to which a link leads
     */
    public void put(Path place, Path victim) throws IOException {
        switch (this) {
            case FOLDER_WITH_CONTENT ->
                Files.writeString(Files.createDirectory(place).resolve("content"), "content");
            case EMPTY_FOLDER -> Files.createDirectory(place);
            case FIFO -> run("mkfifo", place.toString());
            case LINK_TO_A_FILE -> Files.createSymbolicLink(place, victim);
            case LINK_TO_NOWHERE -> Files.createSymbolicLink(place, victim.resolveSibling("nowhere"));
            case LINK_TO_A_DEVICE -> Files.createSymbolicLink(place, Path.of("/dev/zero"));
            case LINK_TO_A_FOLDER -> Files.createSymbolicLink(place, victim.resolveSibling(""));
            case LARGE_FILE -> large(place);
            case EMPTY_FILE -> Files.createFile(place);
        }
    }

    private static void large(Path place) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw")) {
            file.setLength(BoundedFileReader.FILE_BYTES_MAX + 1L);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).start().waitFor() != 0) {
                throw new IOException(command[0] + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
